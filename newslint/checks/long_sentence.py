"""Sentences of more words than a reader keeps in mind; what is quoted counts with its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.facts.readability import measured
from newslint.findings import Match
from newslint.scanner import Hit

PLACEHOLDERS = ("words",)


class Options(NamedTuple):
    """`most`: words that a sentence may have."""

    most: int = 60


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for span, words in measured(document):
        if len(words) > options.most:
            yield Match(span.start, span.end, {"words": str(len(words))})
