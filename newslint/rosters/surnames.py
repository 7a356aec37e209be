"""Surnames that stand alone in a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts import lookalikes
from newslint.facts.mentions import Word
from newslint.facts.mentions import words as capitals
from newslint.facts.nameforms import PERSON_AFTER, PERSON_BEFORE
from newslint.facts.namewords import FUNCTION, TIMES, TITLES
from newslint.rosters.index import Index
from newslint.rosters.keys import SHORTEST_SURNAME, deletes
from newslint.rosters.letters import squeezed
from newslint.rosters.likeness import RIGHT, replaced
from newslint.rosters.sighting import NEVER, Sighting
from newslint.rosters.wordlikeness import LIKELY, alone, ending, known, word_apart


def surnames(document: Document, index: Index, joined: Sequence[bool], kept: Sequence[Sighting]) -> Iterator[Sighting]:
    """Surnames that stand alone, of persons whom the story gives in full and of those whom no other is like."""
    text = document.text
    people: dict[str, Sighting] = {}
    wrong: dict[str, Sighting] = {}
    for sighting in kept:
        if " " in sighting.form and sighting.entry.kind in ("person", "") and sighting.verdict != NEVER:
            said = text[sighting.start : sighting.end].split(" ")
            last = squeezed(sighting.form.split(" ")[-1])
            people.setdefault(last, sighting)
            if sighting.verdict != RIGHT and len(said) > 1 and squeezed(said[-1]) != last:
                wrong[squeezed(said[-1])] = sighting
    if not people and not index.surnames:
        return
    capital = capitals(document)
    led: dict[str, set[str]] = {}
    for number in range(1, len(capital)):
        if joined[number - 1]:
            led.setdefault(squeezed(capital[number].text), set()).add(squeezed(capital[number - 1].text))
    for number, word in enumerate(capital):
        if joined[number] or (number and joined[number - 1] and capital[number - 1].text.lower() not in TITLES | TIMES):
            continue
        low = squeezed(word.text)
        if len(low) < 4 or low in FUNCTION:
            continue
        if low in people:
            yield bare(word, RIGHT, people[low])
        elif low in wrong:
            yield bare(word, wrong[low].verdict, wrong[low])
        elif len(low) > 4 and low not in TIMES and (people or index.surnames) and not known(low):
            slips = bare_slip(text, index, word, low, people, led.get(low, set()))
            yield from (slip for slip in slips if not small(text, word.text))


def bare_slip(
    text: str, index: Index, word: Word, low: str, people: dict[str, Sighting], led: set[str]
) -> Iterator[Sighting]:
    """A surname that is near the one of a person of the roster, if nobody of another first name bears it."""
    for last, sighting in people.items():
        near = lookalikes.alike(low, last) and not lookalikes.inflected(low, last)
        if near and same_person(led, sighting.form):
            verdict = alone(low, last, word_apart(low, last), "", told=True)
            if verdict:
                yield bare(word, verdict, sighting)
                return
    if len(low) < SHORTEST_SURNAME - 1 or not index.surnames:
        return
    for number in index.under_any([b"." + key for key in deletes(low.encode())]):
        form = index.form(number)
        last = squeezed(form.text.split(" ")[-1])
        if not lookalikes.near(low, last) or ending(low, last) or known(last, "wpf"):
            continue
        if not acts(text, word) or replaced(low, last):
            continue
        if min(len(low), len(last)) >= SHORTEST_SURNAME and same_person(led, form.text):
            entry = index.entry(form.entry)
            yield bare(word, LIKELY, Sighting(word.start, word.end, LIKELY, form.text, entry))
            return


def bare(word: Word, verdict: str, person: Sighting) -> Sighting:
    return Sighting(word.start, word.end, verdict, person.form.split(" ")[-1], person.entry, False)


def acts(text: str, word: Word) -> bool:
    """Whether a bare name behaves as a person: has a title, says or does something."""
    before = text[max(0, word.start - 20) : word.start]
    if re.search(PERSON_BEFORE, before) or before.rstrip(". ").rpartition(" ")[2].lower() in TITLES:
        return True
    return re.match(PERSON_AFTER, text[word.end : word.end + 40]) is not None


def same_person(led: set[str], form: str) -> bool:
    """Whether every first name that stands before a surname in the story could be this person's."""
    first = squeezed(form.split(" ")[0])
    return all(word_apart(name, first) < 9 or name in TITLES for name in led)


def small(text: str, word: str) -> bool:
    """Whether the word stands in the story in small letters too."""
    return re.search(rf"(?<![\w@#/.-]){re.escape(word.lower())}(?!\w)", text) is not None
