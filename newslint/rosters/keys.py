"""What the forms of names are found by: their letters, all or some of them, and their sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from newslint.rosters.letters import LITTLE, content, frame, squeezed, words

RARE = 4  # names that a word may stand in and still lead to each of them
SHORTEST_SURNAME = 6
LONG = 8  # letters of a form that is looked for with two of them missing
PREFIXES = ("de", "di", "du", "la", "le", "mac", "mc", "van", "von", "al", "el")


def deletes(word: bytes) -> list[bytes]:
    """A word, and it with any one letter left out: two words an edit apart have one of these in common."""
    return [word, *[word[:at] + word[at + 1 :] for at in range(len(word))]]


def tally(texts: Any) -> dict[str, int]:
    """How many forms each word stands in."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in set(words(text)):
            counts[word] = counts.get(word, 0) + 1
    return counts


def keys(text: str, role: str, few: bool) -> list[bytes]:
    """What a form can be found by: its letters, and with a mark before it `=` its consonants, `-` its letters without
    little words, `+` its first word and the next two letters."""
    whole = squeezed(text)
    found = [whole.encode()]
    if few and len(whole) > 5:
        found.append(b"=" + frame(whole).encode())
    parts = words(text)
    if len(parts) > 1 and role != "not":
        if not LITTLE.isdisjoint(parts):
            found.append(b"-" + content(text).encode())
        found.append(b"+" + (parts[0] + parts[1][:2]).encode())
    return found


def further_keys(text: str, role: str, counts: dict[str, int], surnames: dict[str, int]) -> Iterator[bytes]:
    """What a form of a small roster can be found by besides: letters left out, `~` a rare word of it, `*` how that
    sounds, `.` the surname of a person."""
    whole, parts = squeezed(text), words(text)
    yield from deletes(whole.encode())[1:]
    if len(whole) >= LONG:
        yield from (key for word in deletes(whole.encode())[1:] for key in deletes(word))
    if len(parts) > 1 and role != "not":
        for word in parts:
            if counts.get(word, 0) <= RARE and len(word) > 2 and word not in LITTLE:
                yield b"~" + word.encode()
                if len(word) > 4:
                    yield b"*" + frame(word).encode()
    if surnames and len(parts) > 1 and len(parts[-1]) >= SHORTEST_SURNAME and surnames.get(parts[-1], 0) == 1:
        yield from (b"." + key for key in deletes(parts[-1].encode()))


def words_alone(parts: Sequence[Sequence[str]]) -> Iterator[bytes]:
    """The words of all forms of a small roster, each by its letters, with one left out, by how it sounds, and written
    together with the next: with the mark `^` they only say that a word is worth a second look."""
    for word in {word for part in parts for word in part[1:]} - LITTLE | {part[0] for part in parts if part}:
        yield from (b"^" + key for key in (deletes(word.encode()) if len(word) > 2 else [word.encode()]))
        if len(word) > 2:
            yield b"^=" + frame(word).encode()
        if word[-1] == "s" and len(word) > 3:
            yield b"^=" + frame(word.rstrip("s")).encode()
        if word.startswith(PREFIXES):  # “De Mille”
            yield from (b"^" + word[len(each) :].encode() for each in PREFIXES if word.startswith(each))
    for pair in {left + right for part in parts for left, right in pairwise(part)}:
        yield from (b"^" + pair.encode(), b"^=" + frame(pair).encode())  # “DeNiro”
