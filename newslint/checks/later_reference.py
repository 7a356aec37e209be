"""How a story calls a person again: by the full name where the surname would do, or by a surname that two people bear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from newslint.document import Document
from newslint.facts.mentions import Mention
from newslint.facts.people import Person, cast, in_narration
from newslint.findings import Match, Place
from newslint.scanner import Hit

PLACEHOLDERS = ("name", "other")


class Options(NamedTuple):
    """`report`: `full-name-again` or `same-surname`; `within`: how many paragraphs back the person was last named;
    `groups`: words after a surname that make it the name of something else (“the Carter family”)."""

    report: Literal["full-name-again", "same-surname"]
    within: int = 1
    groups: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    bearers: dict[str, list[Person]] = {}
    for person in cast(document).people:
        bearers.setdefault(person.surname, []).append(person)
    for surname, people in bearers.items():
        if options.report == "same-surname":
            if len(people) > 1 and people[0].bare:
                yield from unclear(document, people, options)
        elif len(people) == 1 and len(people[0].full) > 1 and people[0].bare:
            yield from again(document, people[0], options)


def again(document: Document, person: Person, options: Options) -> Iterator[Match]:
    """Full names that come soon after the person was last named, in a story that has the surname alone elsewhere."""
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


def same(mention: Mention, first: Mention) -> bool:
    """Whether a full name is the one that was given first, and not that of a son or one spelt otherwise."""
    return mention.words[0].text == first.words[0].text and mention.words[-1].text == first.words[-1].text


def labels(text: str, mention: Mention) -> bool:
    """Whether a name stands before what its bearer says, as in an interview: “Carter:”."""
    return text[mention.end : mention.end + 1] in (":", ")")


def paragraph(document: Document, mention: Mention) -> int:
    return document.block_spans.at(mention.start) or 0


def unclear(document: Document, people: list[Person], options: Options) -> Iterator[Match]:
    """The first bare surname that comes after two people who bear it, both named a few paragraphs before at most."""
    text = document.text
    for mention in people[0].bare:
        if not in_narration(document, mention) or attributive(text, mention, options):
            continue
        last = [each for each in (before(person, mention) for person in people) if each]
        if len(last) != 2 or any(related(text, each) for person in people for each in person.full):
            continue
        if all(paragraph(document, mention) - paragraph(document, each) <= options.within for each in last):
            one, other = (text[each.start : each.end] for each in last)
            places = tuple(Place(each.start, each.end, f"“{text[each.start : each.end]}” here") for each in last)
            yield Match(mention.start, mention.end, {"name": one, "other": other}, places)
            return


def before(person: Person, mention: Mention) -> Mention | None:
    """Where a person was last given with a forename."""
    return next((each for each in reversed(person.full) if each.start < mention.start), None)


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
        or re.match(rf",? (?:\d+, )?(?:his|her|their|the|a) (?:[\w-]+ ){{0,2}}(?:{KIN})\b", text[mention.end : mention.end + 50])
    )


KIN = (
    "aunt|boyfriend|brothers?|cousins?|dad|daughters?|ex-husband|ex-wife|father|girlfriend|grand\\w+|half-\\w+|husband|"
    "mom|mother|mum|nephew|nieces?|parents?|siblings?|sisters?|sons?|spouse|step\\w+|twins?|uncle|widow|widower|wife"
)
