"""Pictures that do not say who made them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

NEEDS_MARKUP = True
NEAR = 2  # blocks after a picture in which its credit may stand


class Options(Settings):
    """`credits`: expressions for what a credit says."""

    credits: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text, regex=True) for text in options.credits]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """A credit stands in the picture's caption, in its block or in one of the next."""
    if not document.blocks:
        return
    credited = {document.block_spans.at(hit.start) for hit in hits}
    for target in document.targets:
        if target.kind != "image" or (target.label == "" and document.source[target.start] != "!"):
            continue  # in HTML an empty text is for a picture that only decorates
        at = min(target.at, max(0, len(document.text) - 1))
        number = document.block_spans.at(at)
        near = range(number, number + NEAR + 1) if number is not None else ()
        if not credited.intersection(near):
            yield Match(at, at + 1, source=target.place(document, target.label or ""))
