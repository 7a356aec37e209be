"""The name of a speaker right behind a quotation or right before it, read word by word."""

from __future__ import annotations

import re
from functools import cache

from newslint.facts.quotations import Quotation
from newslint.spans import Span
from newslint.tuples import NamedTuple

REACH, FAR = 120, 9  # characters and words that a speaker may be away from the quotation
ENDS = frozenset(".;:?!")
SHORTENED = frozenset(["Mr", "Mrs", "Ms", "Dr", "Rev", "Gov", "Sen", "Rep", "Lt", "Gen", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"])
ADVERBS = frozenset("also later then".split())
NEAR = 5  # words between the verb and the quotation behind it
VERBS = frozenset(
    "said says told added adds explained wrote tweeted argued asked replied warned recalled stated".split()
)
OPENERS = frozenset("Later Then But And Yet Still Earlier Meanwhile However So As When While After Before".split())
PRONOUNS = frozenset("He She They It We I You Who This That".split())


class _Said(NamedTuple):
    """The words of a stretch, each with its place."""

    text: str
    words: list[tuple[str, int]]

    def capital(self, number: int) -> bool:
        return self.words[number][0][0].isupper()

    def between(self, first: int, second: int) -> str:
        """What stands from the end of one word to another."""
        word, start = self.words[first]
        return self.text[start + len(word) : self.words[second][1]]

    def joined(self, number: int) -> bool:
        """Whether a word and the next one may belong to one name."""
        gap = self.between(number, number + 1)
        return gap == " " or (gap == ". " and self.words[number][0] in SHORTENED)


def _read(text: str, start: int, end: int) -> _Said:
    return _Said(text, [(match.group(), match.start()) for match in _word().finditer(text, start, end)])


def name_after(text: str, one: Quotation, end: int) -> Span | None:
    """The name behind a quotation: “…,” said the mayor, Ada Byrne. “…,” Ada Byrne, the mayor, said."""
    start = one.end
    if text[one.inner_end - 1] not in ",?!" and text[start : start + 1] != ",":
        return None  # a new sentence begins behind it
    said = _read(text, start, min(end, start + REACH))
    count = min(FAR, len(said.words))
    verb = next((number for number in range(count) if said.words[number][0] in VERBS), None)
    if verb is None:
        return None
    if verb:
        return None if _stops(text, start, said.words[verb][1]) else _subject(said, verb)
    first = next((number for number in range(1, count) if said.capital(number)), None)
    return None if first is None or _stops(text, start, said.words[first][1]) else _run(said, first)


def name_before(text: str, start: int, end: int) -> Span | None:
    """The name before a quotation: Ada Byrne, the mayor, said on Monday: “…"""
    said = _read(text, max(start, end - REACH), end)
    count = len(said.words)
    near = range(count - 1, max(0, count - NEAR), -1)
    verb = next((number for number in near if said.words[number][0] in VERBS), None)
    if verb is None or not ENDS.isdisjoint(text[said.words[verb][1] : end].rstrip(": ")):
        return None
    return _subject(said, verb)


def _subject(said: _Said, verb: int) -> Span | None:
    """The name that a verb belongs to, right before it or before an aside between commas."""
    at = verb - 1
    if at and said.words[at][0] in ADVERBS:
        at -= 1
    if said.between(at, at + 1).startswith(","):
        back = range(at - 1, max(-1, at - FAR - NEAR), -1)
        at = next((number for number in back if said.between(number, number + 1).startswith(",")), -1)
    if at < 0 or not said.capital(at) or _stops(said.text, said.words[at][1], said.words[verb][1]):
        return None
    while at and said.capital(at - 1) and said.joined(at - 1) and said.words[at - 1][0] not in OPENERS:
        at -= 1
    return _run(said, at)


def _stops(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends in a stretch; the stop of “Mr.” and of an initial ends none."""
    return any(
        mark in ENDS and not (mark == "." and text[max(start, at - 3) : at].split(" ")[-1] in SHORTENED)
        for at, mark in enumerate(text[start:end], start)
    )


def _run(said: _Said, first: int) -> Span | None:
    """A run of capitalised words as a name; None for a pronoun."""
    last = first
    while last + 1 < len(said.words) and said.capital(last + 1) and said.joined(last):
        last += 1
    if first == last and said.words[first][0] in PRONOUNS:
        return None
    word, start = said.words[last]
    return Span(said.words[first][1], start + len(word))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w[\w’'-]*")
