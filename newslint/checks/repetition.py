"""A word that stands twice in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.document import Document
from newslint.findings import Match
from newslint.literals import plain
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("word",)


class Options(Settings):
    """`allow`: words that may be doubled (had had); `only`: if given, no others are looked at.

    `shortest`: words with fewer letters are left alone."""

    allow: list[str] = []
    only: list[str] = []
    shortest: int = 1


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    allowed, only = set(options.allow), set(options.only)
    for block in document.blocks:
        text = plain(document.block_text(block))
        words = text.split(" ")
        at = block.start
        for first, second in pairwise(words):
            word = first.lower()
            if word == second[: len(first)].lower() and word.isalpha() and not second[len(first) :][:1].isalnum():
                wanted = word in only if only else word not in allowed
                ends = second[len(first) :]
                if wanted and len(word) >= options.shortest and not ends.startswith(("-", "'", "’")):
                    yield Match(at, at + 2 * len(first) + 1, {"word": first}, replacement=first)
            at += len(first) + 1
