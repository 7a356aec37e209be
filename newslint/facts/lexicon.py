"""Which words are known, looked up in a file that is never loaded as a whole; which pairs of names look alike."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
PATH = os.path.join(FOLDER, "lexicon.txt")


@cache
def opened(path: str) -> mmap:
    from mmap import ACCESS_READ, mmap

    with open(path, "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def line(path: str, word: str) -> str | None:
    """What stands behind a word in a file whose lines are sorted by their first words; None where it has none."""
    wanted, lines = word.encode(), opened(path)
    low, high = 0, len(lines)
    while low < high:
        start, end, found, rest = middle(lines, low, high)
        if found == wanted:
            return rest.decode()
        if found < wanted:
            low = end + 1
        else:
            high = start
    return None


@lru_cache(4096)  # every search begins with the same ones
def middle(lines: mmap, low: int, high: int) -> tuple[int, int, bytes, bytes]:
    """The line in the middle of a stretch: its start and end, its first word and what stands behind that."""
    start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
    end = lines.find(b"\n", start)
    found, _, rest = lines[start:end].partition(b" ")
    return start, end, found, rest


@lru_cache(65536)
def classes(word: str) -> str:
    """The classes of a word: `w` of the dictionary, `p` proper noun, `f` first name, `s` surname; "" if unknown."""
    of = line(PATH, word.lower())
    return "" if of is None else of or "w"


@cache
def pairs() -> dict[str, str]:
    """Names that look alike, by `left right` in the order of the alphabet: `/` two names, `=` one in two ways."""
    with open(os.path.join(FOLDER, "pairs.txt"), encoding="utf-8") as file:
        words = [word for row in file if row[0] != "#" for word in row.split()]
    return {word.replace(sign, " "): sign for word in words for sign in "/=" if sign in word}


def pair(left: str, right: str) -> str:
    """What the list of look-alikes says of two plain forms; "" where it has them not."""
    return pairs().get(f"{min(left, right)} {max(left, right)}", "")
