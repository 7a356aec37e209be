"""Which words are known, looked up in a file that is never loaded as a whole; which pairs of names look alike."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
PATH = os.path.join(FOLDER, "lexicon.txt")


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


@cache
def pairs() -> dict[str, str]:
    """Names that look alike, by `left right` in the order of the alphabet: `/` two names, `=` one in two ways."""
    with open(os.path.join(FOLDER, "pairs.txt"), encoding="utf-8") as file:
        words = [word for line in file if line[0] != "#" for word in line.split()]
    return {word.replace(sign, " "): sign for word in words for sign in "/=" if sign in word}


def pair(left: str, right: str) -> str:
    """What the list of look-alikes says of two plain forms; "" where it has them not."""
    return pairs().get(f"{min(left, right)} {max(left, right)}", "")


@cache
def names() -> bytes:
    """All names of the lexicon, a line each; the words that are nothing else are left out."""
    return b"\n".join([b"", *(line.split(b" ")[0] for line in opened()[:].splitlines() if b" " in line), b""])


@lru_cache(1024)
def seen(letters: str) -> int:
    """How often letters stand in a row in the names of the lexicon; a line end is that of a name."""
    return names().count(letters.encode())


def runs(word: str, length: int) -> list[int]:
    """How often each run of so many letters of a word stands in other names."""
    low = f"\n{word.lower()}\n"
    return [seen(low[at : at + length]) for at in range(len(low) - length + 1)]


def familiar(word: str) -> float:
    """How usual its letters are, four by four: of two spellings the likelier has more, in logarithms."""
    found = [log(count + 0.5) for count in runs(word, 4)]
    return min(found) + sum(found) / len(found) if found else 0.0


def implausible(doubted: str, known: str) -> bool:
    """Whether a form is so much odder than a known one that it is hardly a name of its own: Cunningkam, Cunningham.

    Of the surnames that are one letter away from a frequent one, one in eight is so; of slips, two in three."""
    return min(runs(doubted, 3), default=0) < 2 or familiar(known) - familiar(doubted) > 3.5
