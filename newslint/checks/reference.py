"""How a story refers to its people: the surname too early, the full name too often, a surname that two of them bear."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

from newslint.document import Document
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Mention
from newslint.facts.namewords import FUNCTION
from newslint.facts.people import (
    Person,
    by_surname,
    head_end,
    in_copy,
    in_narration,
    introduced,
    leading,
    name_words,
)
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("name", "other")
KIN = (
    r"aunt|boyfriend|brothers?|cousins?|dad|daughters?|ex-husband|ex-wife|father|girlfriend|grand\w+|half-\w+|husband|"
    r"mom|mother|mum|nephew|nieces?|parents?|siblings?|sisters?|sons?|spouse|step\w+|twins?|uncle|widow|widower|wife"
)


class Options(Settings):
    """`report`: which of these. `groups`: words after a surname that make it the name of something else (“the Carter
    era”); `verbs`: what a person does, besides words in -ed; `known`: people whom the house calls by one name;
    `strict`: a title before the surname (“Mayor Carter”) introduces only itself, not the bare surname after it;
    `within`: how many paragraphs back a person was last named."""

    report: Literal["surname-first", "full-name-again", "same-surname"]
    groups: list[str] = []
    verbs: list[str] = []
    known: list[str] = []
    strict: bool = False
    within: int = 1


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for surname, same in by_surname(document).items():
        if not same[0].bare or surname in options.known:
            continue
        if options.report == "surname-first":
            yield from early(document, same[0], options)
        elif options.report == "same-surname":
            two = [person for person in same if any(in_narration(document, each) for each in person.full)]
            if len(two) == 2 and distinct(*two):
                yield from unclear(document, two, options)
        elif len(same) == 1 and len(same[0].full) > 1:
            yield from again(document, same[0], options)


def early(document: Document, person: Person, options: Options) -> Iterator[Match]:
    """The first place at which a person is called by a surname that nobody has been introduced with."""
    text = document.text
    below = [each for each in person.full if document.block_at(each.start).scope != "headline"]
    if not below or person.bare[0].start > below[0].start or person.surname in leading(document):
        return
    known = introduced(document).get(person.surname, len(text))
    if person.titled and not options.strict:
        known = min(known, person.titled[0].start)
    named = next((each for each in below if in_narration(document, each)), None)
    if named and text[named.words[-1].start - 1] == "-":
        return  # Khaled al-Amerli, and the town Amerli
    if named is None or _namesake().search(text, max(0, named.start - 50), named.start):
        return
    for mention in person.bare:
        if mention.start > known:
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
        r"(?:[-/–&@#]|[&\]] |\b(?:[Tt]he|[Aa]n?|n[ée]e|[Bb]orn|[Nn]amed|[Cc]alled) |[^.!?:\n“\" ] ?[A-Z][\w.'’]* )\Z"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(
        r"[-/–&@]|,? (?:& |and Co\b|Jr\b|Sr\b|Inc\b)|\.?:|(?:['’]s?)? [A-Z]"
        r"|(?:, | \()(?:left|right|pictured|above|below|cent(?:er|re))\b"
    )


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


def again(document: Document, person: Person, options: Options) -> Iterator[Match]:
    """The first full name that comes soon after its bearer was last named, where the surname alone is used as well."""
    places = sorted((*person.full, *person.bare, *person.titled))
    first = person.full[0]
    text, full = document.text, set(person.full)
    if not any(in_narration(document, each) and each.start > first.start for each in person.bare):
        return
    for before, mention in pairwise(places):
        if mention not in full or before.start < first.start or not same(mention, first) or labels(text, before):
            continue
        if not in_narration(document, mention) or not in_narration(document, before):
            continue
        if paragraph(document, mention) - paragraph(document, before) <= options.within:
            there = Place(before.start, before.end, "named here")
            yield Match(mention.start, mention.end, {"name": person.surname}, (there,), (person.surname,))
            return


def same(mention: Mention, first: Mention) -> bool:
    """Whether a full name is the one that was given first, and not that of a son or one spelt otherwise."""
    return name_words(mention)[0].text == name_words(first)[0].text and mention.words[-1].text == first.words[-1].text


def labels(text: str, mention: Mention) -> bool:
    """Whether a name stands before what its bearer says, as in an interview: “Carter:”."""
    return text[mention.end : mention.end + 1] in (":", ")")


def paragraph(document: Document, mention: Mention) -> int:
    return document.block_spans.at(mention.start) or 0


def unclear(document: Document, people: list[Person], options: Options) -> Iterator[Match]:
    """The first bare surname that comes after two people who bear it, both named a few paragraphs before at most."""
    text = document.text
    if any(related(text, each) for person in people for each in person.full):
        return
    for mention in people[0].bare:
        if not in_narration(document, mention) or attributive(text, mention, options):
            continue
        last = [
            each for each in (before(person, mention) for person in people) if each and in_copy(document, each.start)
        ]
        if len(last) != 2:
            continue
        if all(paragraph(document, mention) - paragraph(document, each) <= options.within for each in last):
            one, other = (text[each.start : each.end] for each in last)
            places = tuple(Place(each.start, each.end, f"“{text[each.start : each.end]}” here") for each in last)
            yield Match(mention.start, mention.end, {"name": one, "other": other}, places)
            return


def distinct(one: Person, other: Person) -> bool:
    """Whether neither is known by an initial only, or given in a run of words that holds the other's name."""
    if len(one.given) < 3 or len(other.given) < 3:
        return False
    words = [{word.text for each in person.full for word in each.words} for person in (one, other)]
    return one.given not in words[1] and other.given not in words[0]


def before(person: Person, mention: Mention) -> Mention | None:
    """Where a person was last given with a forename."""
    number = bisect_left(person.full, mention)
    return person.full[number - 1] if number else None


def attributive(text: str, mention: Mention, options: Options) -> bool:
    """Whether the name is part of something else: the Carter house, Carter family."""
    if re.search(r"\b(?:[Tt]he|[Aa]n?) \Z", text[max(0, mention.start - 4) : mention.start]):
        return True
    word = re.match(r" (\w+)", text[mention.end : mention.end + 20])
    return bool(word) and word is not None and word[1].lower() in options.groups


def related(text: str, mention: Mention) -> bool:
    """Whether somebody is introduced as a relative, so that the surname alone is the other one's."""
    near = text[max(0, mention.start - 50) : mention.start]
    return bool(
        re.search(rf"\b(?:{KIN})\b[^.;]{{0,30}}\Z", near)
        or re.match(
            rf",? (?:\d+, )?(?:his|her|their|the|a) (?:[\w-]+ ){{0,2}}(?:{KIN})\b", text[mention.end : mention.end + 50]
        )
    )
