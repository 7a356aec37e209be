"""The shapes of the words for a source: the noun they turn on, and what belongs to it on either side."""

from __future__ import annotations

import re
from functools import cache

from newslint.facts.sourcewords import AFTER_HEAD


@cache
def tied() -> re.Pattern[str]:
    """A noun and a preposition at the end of a text, from the opening of their clause: “Reports from ”."""
    opening = r"(?:^|[,;:(“\"—–-] ?|\b(?:and|but|that|as|while|because|when) )"
    ties = r"(?:of|for|at|in|from|with|to|near|inside|on)"
    first = rf"(?!{ties} |(?:after|before|by|while|when|if|as|but|and|instead|although|because|since|despite) )"
    return re.compile(rf"{opening}({first}(?:[\w’'-]+ ){{1,6}}?{ties} (?:the |an? )?)$", re.I)


def aside(text: str, end: int) -> str:
    """What is told of somebody between commas after the name, “” where nothing is: “the mayor of Harwick”."""
    found = _aside().match(text, end)
    return found[1] if found else ""


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(r"(?: [A-Z][A-Za-z]{1,4})?, ((?:the|its|his|her|a|an|who is) [^,.;!?\n]{3,80})(?![^\W_])")


@cache
def counted() -> re.Pattern[str]:
    """How many of a noun there are: “a number of the ”."""
    return re.compile(
        r"(?:an? |the )?(?:\w+ing |large |small )?(?:number|couple|handful|majority|group|host|dozens|hundreds|scores"
        r"|some|many|most|one|two|three|several|both|none|few) of (?:the |his |her |its |their |those |these )?",
        re.I,
    )


@cache
def _heads() -> re.Pattern[str]:
    small = "|".join(sorted(AFTER_HEAD))
    return re.compile(rf"(?:[^\s,]+ )*?([^\s,]+?)(?=['’]?(?:,| (?:{small})\b| ?[(–—]|\s*$))")


def head_of(words: str) -> re.Match[str]:
    """The noun that the words for a source turn on, and what stands before it."""
    match = _heads().match(words) or re.search(r"(\S+)\s*$", words)
    assert match is not None
    return match


def one_of(noun: str) -> str:
    """A noun in the singular."""
    noun = noun.removesuffix("'s")
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
