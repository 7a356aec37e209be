"""Somebody is accused by name, and nothing in the story shows that they answered or were asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.spans import Span, Spans
from newslint.tuples import Settings

PLACEHOLDERS = ("person",)
NEEDS_HITS = True
SUFFIXES = frozenset("Jr Jr. Sr Sr. II III IV".split())
GAP = 40  # characters of a title between “accused” and the name


class Options(Settings):
    """`before`: words in front of the name of who is accused; `after`: words behind it; `answers`: words that show
    somebody answered, was asked or was judged."""

    before: list[str] = []
    after: list[str] = []
    answers: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(words) for words in (*options.before, *options.after, *options.answers)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    accusing = len(options.before) + len(options.after)
    if any(hit.pattern >= accusing for hit in hits):
        return
    from newslint.facts.mentions import names  # few stories come as far as this
    from newslint.facts.sources import is_person

    people = Spans((one.start, one.end) for name in names(document) if is_person(name) for one in name.mentions)
    told: set[str] = set()
    for hit in hits:
        person = behind(document, people, hit.end) if hit.pattern < len(options.before) else ahead(people, hit.start)
        if person is None:
            continue
        name = document.text[person.start : person.end]
        surname = ([word for word in name.split() if word not in SUFFIXES] or [name])[-1]
        if surname not in told and not speaks(document, surname):
            told.add(surname)
            yield Match(min(person.start, hit.start), max(person.end, hit.end), {"person": name})


def behind(document: Document, people: Spans, at: int) -> Span | None:
    """The person named after some words, with no more than a title between."""
    for person in people.touched(at, at + GAP):
        if _title().fullmatch(document.text, at, person.start):
            return person
    return None


def ahead(people: Spans, at: int) -> Span | None:
    """The person named right before some words."""
    number = people.at(at - 2)
    return people.spans[number] if number is not None and people.spans[number].end == at - 1 else None


def speaks(document: Document, surname: str) -> bool:
    """Whether anything in the story is attributed to somebody of a name, or to a person or office of theirs."""
    from newslint.facts.attributions import attributions

    said = (document.text[slice(*one.source)] for one in attributions(document) if one.source is not None)
    return any(surname in source and source.partition(surname)[2][:1] in ("", ",", "'", "’") for source in said)


@cache
def _title() -> re.Pattern[str]:
    """What may stand between: “the former”, “President”, “Labour leader”."""
    return re.compile(
        r" (?:(?:the|his|her|its|their|former|then|new|fellow|[A-Z][\w.-]*|\w+er|\w+or|\w+ent|chief|king|queen) )*"
    )
