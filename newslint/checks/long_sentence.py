"""Sentences of more words than a reader keeps in mind; what is quoted counts with its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.sentences import sentences
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("words",)


GAPS = " —–/…"  # what parts two words


class Options(Settings):
    """`most`: words that a sentence may have."""

    most: int = 60


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for start, end in sentences(document):
        if (
            end - start < 2 * options.most
            or sum(document.text.count(gap, start, end) for gap in GAPS) + 1 < options.most
        ):
            continue  # few sentences need their words counted
        from newslint.facts.readability import READ, WORD

        if document.block_at(start).scope not in READ:
            continue
        words = len(WORD.findall(document.text, start, end))
        if words > options.most:
            yield Match(start, end, {"words": str(words)})
