"""Sentences of more words than a reader keeps in mind; what is quoted counts with its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.sentences import sentences
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("words",)
COPY = frozenset({"standfirst", "body", "list", "quote", "pullquote"})


class Options(Settings):
    """`most`: words that a sentence may have."""

    most: int = 60


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for start, end in sentences(document):
        if document.text.count(" ", start, end) + 1 < options.most or document.block_at(start).scope not in COPY:
            continue  # few sentences need their words counted
        from newslint.facts.readability import WORD

        words = len(WORD.findall(document.text, start, end))
        if words > options.most:
            yield Match(start, end, {"words": str(words)})
