"""Characters that no reader sees: private ones, and those of no width."""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Document, fact
from newslint.tuples import NamedTuple

NAMES = {
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\u200e": "a left-to-right mark",
    "\u200f": "a right-to-left mark",
    "\u202f": "a narrow no-break space",
    "\u2060": "a word joiner",
    "\ufeff": "a byte-order mark",
}


class Hidden(NamedTuple):
    """A run of hidden characters; `kind` is the first of them."""

    start: int
    end: int
    kind: str

    @property
    def name(self) -> str:
        if "\ue000" <= self.kind <= "\uf8ff":
            return f"a private character (U+{ord(self.kind):04X})"
        return NAMES.get(self.kind, "a mark for the direction of writing")


@fact
def hidden(document: Document) -> list[Hidden]:
    """Every run of hidden characters that its script does not need."""
    text = document.text
    if text.isascii() or text.replace("\n", "").isprintable():
        return []
    return [
        Hidden(found.start(), found.end(), found[0][0])
        for found in _hidden().finditer(text)
        if not needed(text, found.start(), found.end())
    ]


@cache
def _hidden() -> re.Pattern[str]:
    return re.compile("[\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff]+")


def needed(text: str, start: int, end: int) -> bool:
    """Whether the characters beside a run want it: a script written from the right, one that joins, an emoji.

    A narrow no-break space belongs before French punctuation and inside numbers, not between two letters."""
    kind = text[start]
    if "\ue000" <= kind <= "\uf8ff":
        return False
    near = text[max(0, start - 3) : start] + text[end : end + 3]
    if kind == "\u202f":
        return not (text[start - 1 : start].isalpha() and text[end : end + 1].isalpha())
    return any(0x0590 <= ord(char) < 0x1E00 or ord(char) >= 0x2190 for char in near)
