"""A pronoun that does not go with the title of the person it follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document
from newslint.facts.mentions import mentions
from newslint.facts.people import surname_of
from newslint.facts.quotations import quoted
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.spans import Spans
from newslint.tuples import Settings

PLACEHOLDERS = ("name",)
NEEDS_HITS = True
HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})


class Options(Settings):
    """`he`, `she`: titles that say which pronoun goes with their bearer; `reach`: characters after the name."""

    he: list[str]
    she: list[str]
    reach: int = 120


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(title, exact=True) for title in (*options.he, *options.she)]


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(r"\b(?:he|him|his|himself|she|hers?|herself)\b", re.I)


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text, named = document.text, mentions(document)
    spans = Spans((mention.start, mention.end) for mention in named)
    told: set[int] = set()
    for hit in hits:
        at = spans.at(hit.end + 1)
        at = spans.at(hit.end + 2) if at is None else at
        if at is None or named[at].start - hit.end > 2:
            continue
        name = named[at]
        pronoun = _pronoun().search(text, name.end, min(hit.extent[1], name.end + options.reach))
        wrong = SHE if hit.pattern < len(options.he) else HE
        if pronoun is None or pronoun[0].lower() not in wrong or pronoun.start() in told:
            continue
        if at and named[at - 1].start >= hit.extent[0]:
            continue  # somebody is named before
        between = named[at + 1 : at + 8]
        if any(each.start < pronoun.start() and surname_of(each) != surname_of(name) for each in between):
            continue
        if between_quotes(document, name.end, pronoun.start()) or PERSON.search(text, name.end, pronoun.end() + 30):
            continue
        told.add(pronoun.start())
        full = text[hit.start : name.end]
        yield Match(*pronoun.span(), {"name": full}, (Place(hit.start, name.end, f"“{full}” here"),))


def between_quotes(document: Document, start: int, end: int) -> bool:
    """Whether one of two places is said by somebody and the other is not."""
    return bool(quoted(document).touched(start, end))


# Somebody else whom the pronoun may mean.
PERSON = re.compile(
    r"\b(?:wife|husband|partner|mother|father|sister|brother|son|daughter|girl|boy|woman|man|victim|actress|actor|widow|"
    r"girlfriend|boyfriend|fianc[ée]e?|aunt|uncle|niece|nephew|friend|mom|dad|queen|king|lady|colleague|teacher|\w+woman|"
    r"\w+man|aide|lawyer|attorney|boss|client|nurse|student|singer|opponent|rival|predecessor|successor|candidate|president|minister|monarch|doctor|child|couple)\b",
    re.I,
)
