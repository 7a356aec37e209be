"""What of a name two spellings have in common: its letters, its sound, its consonants."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter

from newslint.facts.lookalikes import plain

LITTLE = frozenset(
    "of the and for in on at to a an de da do dos du des del della di la le les el al y e und von van der den".split()
)
# Letters that are mistaken for each other, those of several letters first.
SOUNDS = (
    ("sch", "s"), ("ph", "f"), ("ck", "k"), ("kh", "k"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("wh", "w"),
    ("qu", "k"), ("ce", "se"), ("ci", "si"), ("cy", "sy"),
)  # fmt: skip
SINGLE = str.maketrans({"c": "k", "q": "k", "x": "ks", "z": "s", "y": "i", "j": "i", "v": "w"})
FIRST = itemgetter(0)
VOWELS = str.maketrans("", "", "aeiouhw'")


def once(word: str) -> str:
    """A word with each of its letters once where they are doubled."""
    return "".join(map(FIRST, groupby(word)))


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")


@lru_cache(8192)
def squeezed(text: str) -> str:
    """The letters and digits of a name in one word, small and without accents: `losangeles`."""
    low = plain(text)
    return low if low.isalnum() else "".join(words(text))


@lru_cache(8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a name, small and without accents; a hyphen parts them, an apostrophe does not."""
    low = plain(text).replace("’", "'").replace("'", "")
    return tuple(word for word in (low.split(" ") if low.replace(" ", "").isalnum() else _marks().split(low)) if word)


def content(text: str) -> str:
    """The letters of a name without its little words."""
    return "".join(word for word in words(text) if word not in LITTLE)


@lru_cache(8192)
def sound(word: str) -> str:
    """A plain word as it is heard: one letter for those that are mistaken for each other, each once, no silent h."""
    if word.startswith("mac"):
        word = "mc" + word[3:]
    if "h" in word or "c" in word or "q" in word:
        for letters, heard in SOUNDS:
            if letters in word:
                word = word.replace(letters, heard)
        word = word[:1] + word[1:].replace("h", "")
    return once(word.translate(SINGLE))


@lru_cache(8192)
def frame(word: str) -> str:
    """The first letter and the consonants of a plain word, as they are heard."""
    heard = sound(word)
    return once(heard[:1] + heard[1:].translate(VOWELS))


def edits(one: str, other: str, most: int = 4) -> int:
    """Letters to change between two words, two swapped neighbours counting one; `most + 1` stands for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        further, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, further[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
