"""Phrases with gaps: a small language for lines that differ in a word or a name.

`sign up|in` takes one of several words and `our?` may be missing; `*` stands for one to eight words, `**` for any
number of them, `~` for the one to four of a name, `#` for a number, `:` for a colon, bar or arrow, and `<network>` for
one of a named list of words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newslint.tuples import NamedTuple

TOKEN = re.compile(r"[^\W_]+(?:['.][^\W_]+)*|[:|>»›/·•–—→©@]|(?<= )-(?= )")
MARKS = frozenset(":|>»›/·•–—→-")
GAP = 8  # words that `*` stands for at most


def lowered(text: str) -> str:
    """A line as phrases are compared with it; its length may change."""
    return text.lower().replace("’", "'").replace("ς", "σ")


def words_of(low: str) -> list[str]:
    """The words of a line in lower case: numbers are `#`, colons, bars and arrows between words `:`."""
    tokens = TOKEN.findall(low)
    if MARKS.isdisjoint(tokens) and min(tokens, default="z") > "@":  # digits sort before letters
        return tokens
    found: list[str] = []
    for token in tokens:
        if token in MARKS:
            if found and found[-1] != ":":
                found.append(":")
        else:
            found.append("#" if token[0].isdigit() else token)
    if found and found[-1] == ":":
        found.pop()
    return found


class Part(NamedTuple):
    """One of `words`, or one of the `longer` ones; without either a gap of `least` to `most` words."""

    words: frozenset[str]
    longer: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    least: int = 0
    most: int = 0


GAPS = {
    "*": Part(frozenset(), least=1, most=GAP),
    "**": Part(frozenset(), least=0, most=60),
    "~": Part(frozenset(), least=1, most=4),
}


def parsed(phrase: str, lists: Mapping[str, Sequence[str]]) -> list[Part]:
    """A phrase ready to be compared; `lists` are the named ones."""
    parts = []
    for text in phrase.split():
        if text in GAPS:
            parts.append(GAPS[text])
            continue
        optional = text[-1] == "?"
        choices = alternatives(text, lists)
        single = frozenset(each for each in choices if " " not in each)
        parts.append(Part(single, tuple(tuple(each.split()) for each in choices if " " in each), optional))
    return parts


def alternatives(text: str, lists: Mapping[str, Sequence[str]]) -> list[str]:
    """The words that one part of a phrase takes."""
    found: list[str] = []
    for choice in text.removesuffix("?").split("|"):
        found += lists[choice[1:-1]] if choice[:1] == "<" and choice[1:-1] in lists else [choice]
    return found


def needed(parts: Sequence[Part]) -> list[frozenset[str]]:
    """Sets of words one of which every line that a phrase describes holds, the telling ones first."""
    sets = [part.words for part in parts[1:] if not part.most and not part.optional and not part.longer]
    return sorted(sets, key=len)


def fits(parts: Sequence[Part], words: Sequence[str]) -> bool:
    """Whether a phrase describes the whole of a line: every part moves all the places that the ones before lead to."""
    at, end = {0}, len(words)
    for part in parts:
        if part.most:
            after = {to for place in at for to in range(place + part.least, min(place + part.most, end) + 1)}
        else:
            after = {place + 1 for place in at if place < end and words[place] in part.words}
            for longer in part.longer:
                after |= {place + len(longer) for place in at if tuple(words[place : place + len(longer)]) == longer}
            if part.optional:
                after |= at
        if not after:
            return False
        at = after
    return end in at
