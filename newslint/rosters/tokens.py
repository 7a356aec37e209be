"""The words of a story that may belong to names, and what may stand between them."""

from __future__ import annotations

import re
from functools import cache

from newslint.facts.mentions import SHORTENED
from newslint.facts.namewords import PARTICLES
from newslint.rosters.letters import LITTLE
from newslint.tuples import NamedTuple


class Token(NamedTuple):
    """A word that may belong to a name, in plain small letters, and whether the next one belongs to the same name."""

    low: str
    start: int
    end: int
    joined: bool


@cache
def between_words() -> re.Pattern[str]:
    """What may stand between two words of a name."""
    little = "|".join(sorted(PARTICLES | LITTLE - {"a", "an"}))
    return re.compile(rf"[ \u00a0\u202f-]|\. ?|['’]s |\.? (?:(?:{little})[ '’-]){{1,2}}| al-")


@cache
def follower() -> re.Pattern[str]:
    """A word in small letters after a name."""
    return re.compile(r"(?:['’]s)?[ -]([^\W\d_]{2,})(?![\w@])")


@cache
def next_capital() -> re.Pattern[str]:
    """The next word of a name; “Jr” goes with any."""
    return re.compile(r"[ -](?!(?:Jr|Sr|II|III|IV)\b)([^\W\d_]\w+)")


@cache
def more_words(count: int) -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s)?(?:[ -][^\W_][^\W_’']*){{{count}}}(?!\w)")


def linked(text: str, word: str, end: int, after: int) -> bool:
    """Whether a word that ends at `end` and the next one, at `after`, more than a space on, may belong to one name."""
    if between_words().fullmatch(text, end, after) is None:
        return False
    return text[end] != "." or len(word) == 1 or word.lower() in SHORTENED
