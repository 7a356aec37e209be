"""Whether words that a page may say could be the story's own.

A page speaks of itself (“this article”, “our newsletter”) to whoever reads it; a story tells of others. What is only
like a page's words is weak: its kind ends with `?`, and it counts beside other lines of a page or below the story.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from newslint.facts.labelbook import english

SPEECH = frozenset("said says told tells asked asks added urged warned wrote shouted cried recalled replied".split())
TOLD = frozenset("he she his her him was were had did".split())  # what a page seldom says of its reader
OWN = frozenset("this our these".split())
READER = frozenset("our us we".split())  # a page speaks of itself
YOURS = frozenset("email e inbox subscription newsletter".split())
UNTOLD = frozenset(("syndication", "author", "doubtful"))  # kinds that tell what was


@cache
def words_in(name: str) -> frozenset[str]:
    return frozenset(english().lists[name])


def weighed(kind: str, words: Sequence[str], sentence: bool) -> str:
    """A kind that a phrase gives a line: as it is, weak, or none where somebody speaks in it."""
    if kind[-1] == "?" or kind in ("doubtful", "foreign"):
        return "" if sentence and not SPEECH.isdisjoint(words) else kind
    if not SPEECH.isdisjoint(words) and (sentence or len(words) > 3):
        return ""
    if sentence and kind not in UNTOLD and not TOLD.isdisjoint(words):
        return kind + "?"
    return kind if telling(words) else kind + "?"


def telling(words: Sequence[str]) -> bool:
    """Whether a line names what only a page has, or speaks of what is its own."""
    if not words_in("telling").isdisjoint(words):
        return True
    if not (READER.isdisjoint(words) or words_in("half").isdisjoint(words)):
        return True
    own = words_in("own")
    near = (*pairwise(words), *zip(words, words[2:], strict=False))
    return any((a in OWN and b in own) or (a == "your" and b in YOURS) for a, b in near)
