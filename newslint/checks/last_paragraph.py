"""Expressions that are wrong only where a story ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

NEEDS_HITS = True
COPY = ("body", "list", "quote")


class Options(Settings):
    """`paragraphs`: how many at the end are looked at; a story of fewer than `shortest` is left alone."""

    any: list[str]
    case: Literal["ignore", "exact"] = "ignore"
    paragraphs: int = 1
    shortest: int = 3


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text, regex=True, exact=options.case == "exact") for text in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    blocks = [block for block in document.blocks if block.scope in COPY and block.end - block.start > 40]
    if len(blocks) < options.shortest:
        return
    start = blocks[-options.paragraphs].start
    last = -1
    for hit in hits:
        if hit.start >= start and hit.start >= last:
            last = hit.end
            yield Match(hit.start, hit.end)
