"""Titles that go with a forename (Sir Keir), and titles that go with the surname alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks import kept
from newslint.document import Document, fact
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Mention, mentions
from newslint.facts.people import Person, by_surname, leading, people, surname_of
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("title", "name", "right")
NEEDS_HITS = True


class Options(Settings):
    """`forename`: titles that never stand before a bare surname; `surname`: titles that stand before nothing else."""

    forename: list[str]
    surname: list[str] = []


@kept
def titles(options: Options) -> list[str]:
    return [*options.forename, *options.surname]


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(title, exact=True) for title in titles(options)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    after = {mention.start: mention for mention in mentions(document)}
    for hit in hits:
        mention = after.get(hit.end + 1)
        if mention is None or document.text[hit.end] not in " \u00a0":
            continue
        title = titles(options)[hit.pattern]
        person = next(iter(by_surname(document).get(mention.words[-1].text, ())), None)
        if hit.pattern < len(options.forename):
            given = person.given if person else "…"
            wrong = len(mention.words) == 1 and bare_surname(document, mention, person)
            right = f"{title} {given}"
        else:
            wrong = len(mention.words) > 1 and "f" in classes(mention.words[0].text)
            right = f"{title} {surname_of(mention)}"
        if wrong:
            name = document.text[mention.start : mention.end]
            choice = () if right.endswith("…") else (right,)
            yield Match(hit.start, mention.end, {"title": title, "name": name, "right": right}, (), choice)


@fact
def forenames(document: Document) -> frozenset[str]:
    """The forenames of the people of a story, and whatever else longer names begin with."""
    return leading(document).union(person.given for person in people(document))


def bare_surname(document: Document, mention: Mention, person: Person | None) -> bool:
    """Whether one word is a surname: somebody's in the story, or one that is in the list of surnames alone."""
    if mention.form in forenames(document):
        return False
    return person is not None or classes(mention.form) == "s"
