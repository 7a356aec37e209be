"""A word that stands twice in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match
from newslint.literals import plain
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("word",)
CLEFT = frozenset("what those all where how thing it whatever whoever".split())


class Options(Settings):
    """`allow`: words that may be doubled (had had); `only`: if given, no others are looked at.

    `shortest`: words with fewer letters are left alone; `small`: so are those with a capital, and what stands three
    times or more in a row, which is meant."""

    allow: list[str] = []
    # verbs that may be doubled right behind “what it”, “those who” and the like
    verbs: list[str] = []
    only: list[str] = []
    shortest: int = 1
    small: bool = False
    safe: bool = True  # taking one out needs no second look


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    allowed, only, verbs = set(options.allow), set(options.only), set(options.verbs)
    for block in document.blocks:
        words = plain(document.block_text(block)).split(" ")
        low = [word.lower() for word in words]
        doubled = [number for number in range(len(low) - 1) if low[number + 1].startswith(low[number])]
        at, last = block.start, 0
        for number in doubled:
            word, second = low[number], low[number + 1]
            ends = second[len(word) :]
            if not (word.isalpha() and word.isascii()) or ends[:1].isalnum() or ends.startswith(("-", "'", "’")):
                continue
            if len(word) < options.shortest or (word not in only if only else word in allowed):
                continue
            if word in verbs and not CLEFT.isdisjoint(low[max(0, number - 3) : number]):
                continue
            if options.small and (words[number] != word or words[number + 1] != second or word in beside(low, number)):
                continue
            at += sum(map(len, words[last:number])) + number - last
            last = number
            end, left = at + 2 * len(word) + 1, words[number]
            if options.safe:
                yield Match(at, end, {"word": left}, replacement=left)
            else:
                yield Match(at, end, {"word": left}, suggestions=(left,))


def beside(words: Sequence[str], number: int) -> list[str]:
    """The words before and after the two, without their marks."""
    return [word.strip(",.;:!?") for word in (*words[max(0, number - 1) : number], *words[number + 2 : number + 3])]
