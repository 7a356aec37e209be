"""Which words are known, looked up in a file that is never loaded as a whole."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap

PATH = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "lexicon.txt")


@cache
def opened() -> mmap:
    from mmap import ACCESS_READ, mmap

    with open(PATH, "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


@lru_cache(4096)
def classes(word: str) -> str:
    """The classes of a word: `w` of the dictionary, `p` proper noun, `f` first name, `s` surname; "" if unknown."""
    wanted, lines = word.lower().encode(), opened()
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", start)
        found, _, of = lines[start:end].partition(b" ")
        if found == wanted:
            return of.decode() or "w"
        if found < wanted:
            low = end + 1
        else:
            high = start
    return ""
