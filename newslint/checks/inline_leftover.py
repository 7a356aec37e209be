"""Words of a web page inside a line of the story; a line that is the page's as a whole is told of as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks import pattern
from newslint.checks.pattern import NEEDS_HITS, Options, patterns
from newslint.document import Document
from newslint.facts.furniture import furniture
from newslint.findings import Match
from newslint.scanner import Hit

__all__ = ["NEEDS_HITS", "Options", "find", "patterns"]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for match in pattern.find(document, options, hits):
        if not furniture(document).kind_at(match.start):
            yield match
