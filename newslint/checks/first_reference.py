"""A bare surname, where its bearer is given in full only further down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.document import Document
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Mention
from newslint.facts.namewords import FUNCTION
from newslint.facts.people import Cast, Person, cast, head_end, in_narration
from newslint.findings import Match, Place
from newslint.scanner import Hit

PLACEHOLDERS = ("name",)


class Options(NamedTuple):
    """`groups`: words after a surname that make it the name of something else (“the Carter era”); `verbs`: what a
    person does, besides words in -ed; `known`: people whom the house calls by one name.

    `strict`: a title before the surname (“Mayor Carter”) introduces only itself, not the bare surname after it."""

    groups: list[str]
    verbs: list[str]
    known: list[str] = []
    strict: bool = False


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    found, told = cast(document), set(options.known)
    for person in found.people:
        if person.surname not in told and person.surname not in found.firsts:
            told.add(person.surname)
            yield from early(document, person, found, options)


def early(document: Document, person: Person, found: Cast, options: Options) -> Iterator[Match]:
    """The first place at which a person is called by a surname that nobody has been introduced with."""
    text = document.text
    introduced = found.joined.get(person.surname, len(text))
    if person.titled and not options.strict:
        introduced = min(introduced, person.titled[0].start)
    if not person.bare or person.bare[0].start > introduced:
        return
    named = next((each for each in person.full if in_narration(document, each)), None)
    if named is None or _namesake().search(text, max(0, named.start - 50), named.start):
        return
    for mention in person.bare:
        if mention.start > introduced:
            return
        if mention.start < head_end(document) or not in_narration(document, mention) or excused(text, mention, options):
            continue
        full = text[named.start : named.end]
        yield Match(mention.start, mention.end, {"name": full}, (Place(named.start, named.end, f"“{full}” here"),))
        return


@cache
def _namesake() -> re.Pattern[str]:
    """Before a full name: a company, a prize or a law may bear the name; so may a relative."""
    return re.compile(
        r"(?:\b(?:founders?|founded by|owner|CEO|designer|named (?:after|for))\b[\w ,]{0,24}"
        r"|(?:['’]s?|\b(?:his|her|their|whose)) (?:[\w-]+ ){0,2}(?:aunt|brother|cousin|daughter|father|granddaughter|"
        r"grandfather|grandmother|grandson|husband|mother|nephew|niece|sister|son|uncle|widow|wife),?) \Z"
    )


@cache
def _parted() -> re.Pattern[str]:
    """Before a word that is part of something longer: “the Carter plan”, “Baker & Carter”, “Old Carter”."""
    return re.compile(
        r"(?:[-/–&@#]|& |\b(?:[Tt]he|[Aa]n?|n[ée]e|[Bb]orn|[Nn]amed|[Cc]alled) |[^.!?:\n“\" ] ?[A-Z][\w.'’]* )\Z"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"[-/–&@]|,? (?:& |and Co\b|Jr\b|Sr\b|Inc\b)|\.?:|(?:['’]s?)? [A-Z]|,? \(?(?:left|right|pictured|above|below|cent(?:er|re))\b")


@cache
def _place() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Ii]n|at|near|outside|across) \Z")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Ii]n|at|near|from|to|of|around|outside|across|including|and|or|with) \Z")


def excused(text: str, mention: Mention, options: Options) -> bool:
    """Whether a word is something else than the name of a person, or part of a longer name."""
    before = text[max(0, mention.start - 24) : mention.start].replace("\u00a0", " ")
    after = text[mention.end : mention.end + 40].replace("\u00a0", " ")
    if _parted().search(before) or _goes_on().match(after):
        return True
    of = classes(mention.form)
    if "p" in of and (_place() if "s" in of else _listed()).search(before):
        return True
    state = re.match(r", ([A-Z]\w+)", after)
    if state and classes(state[1]) in ("p", "pf"):  # “of Allen, Texas”
        return True
    word = re.match(r"(?:['’]s?)? ([\w-]+)", after)
    if word is None:
        return False
    low = word[1].lower()
    if low in options.groups:
        return True
    # “Carter victims”: no verb comes after the name
    return not mention.possessive and not (low in FUNCTION or low in options.verbs or low.endswith(("ed", "ly")))
