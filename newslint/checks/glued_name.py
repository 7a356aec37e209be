"""A name that runs into itself, “Ana LundAna Lund”, where a page set a link and its label one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.furniture import furniture
from newslint.facts.glue import LOWER, SHAPES, UPPER
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ()


class Options(Settings):
    shortest: int = 6  # characters of a name of two words or more
    longest: int = 60


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text = document.text
    shape = text.encode("latin-1", "replace").translate(SHAPES)
    at = shape.find(LOWER + UPPER) + 1
    while at:
        size = doubled(text, at, options)
        if size and not furniture(document).kind_at(at):
            yield Match(at - size, at + size, suggestions=(text[at - size : at],))
        at = shape.find(LOWER + UPPER, at) + 1


def doubled(text: str, at: int, options: Options) -> int:
    """How many characters before `at` come again after it: a name of several words; 0 if none do."""
    for size in range(options.shortest, min(options.longest, at) + 1):
        start = at - size
        whole = start == 0 or not text[start - 1].isalnum()
        if whole and text[start].isupper() and text.startswith(text[start:at], at) and " " in text[start:at].strip():
            return size
    return 0
