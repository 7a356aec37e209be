"""The words of a text in lower case with their places, read in one go."""

from __future__ import annotations

from functools import cache
from itertools import accumulate, compress

from newslint.document import Document, fact
from newslint.tuples import NamedTuple


class Words(NamedTuple):
    """Word `n` is `words[n]`, in lower case, at `starts[n]`."""

    words: list[str]
    starts: list[int]


@cache
def _table() -> bytes:
    """Latin-1 to lower case; everything but letters, digits, apostrophes and hyphens to a blank."""
    kept = (chr(code).lower() if chr(code).isalnum() or chr(code) in "'-&" else " " for code in range(256))
    return "".join(char if len(char) == 1 and char <= "\xff" else " " for char in kept).encode("latin-1")


@cache
def _letter(char: str) -> str:
    """A letter of Latin-1 for one that is not in it."""
    from unicodedata import normalize

    first = normalize("NFD", char)[0].lower()
    return first if first.isascii() and first.isalpha() else OTHERS.get(first, "x")


# Letters that no accent can be taken off.
OTHERS = {"ł": "l", "đ": "d", "ı": "i", "œ": "o", "ħ": "h", "ŋ": "n", "ə": "e"}


@fact
def words(document: Document) -> Words:
    # bytes keep their length under all of this, and a table of bytes is ten times as fast as one of characters
    plain = document.text.replace("’", "'")
    if not plain.isascii():
        for char in set(plain):
            if char > "\xff" and char.isalpha():  # “ń” becomes “n”; a letter of another script stands for itself
                plain = plain.replace(char, _letter(char))
    text = plain.encode("latin-1", "replace").translate(_table()).decode("latin-1")
    found = text.split(" ")
    starts = compress(accumulate(map((1).__add__, map(len, found)), initial=0), found)
    return Words(list(filter(None, found)), list(starts))
