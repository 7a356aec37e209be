"""Persons who are given an office that the roster says they do not hold on the day of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.sentences import sentence_spans
from newslint.findings import Match
from newslint.rosters.entries import Entry
from newslint.rosters.index import Index
from newslint.rosters.letters import squeezed
from newslint.rosters.sighting import Sighting

LITTLE_TITLE = re.compile(r"^(?:the|an?|acting) ", re.I)
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def outdated(
    document: Document, index: Index, found: Sequence[Sighting], past: Sequence[str], *, in_title: bool
) -> Iterator[Match]:
    """Offices said of a person outside their time. `in_title`: those that stand before the name (“President X”), which
    may be said of other days; else those told in so many words (“X, president of Y”)."""
    if document.date is None:
        return
    day = "{:04}-{:02}-{:02}".format(*document.date)
    for sighting in found:
        entry = sighting.entry
        if not entry.who or entry.holds(day) or sighting.verdict not in ("right", "sure"):
            continue
        if any(other.holds(day) for other in namesakes(index, entry)):
            continue
        spans = sentence_spans(document)
        at = spans.at(sighting.start)
        start, end = spans.spans[at] if at is not None else (sighting.start, sighting.end)
        place = said(document.text, sighting, entry.who, start, end, in_title)
        if place is None or of_other_days(document.text[start:end], past, day):
            continue
        over = entry.until and entry.until < day
        when = f"until {entry.until}" if over else f"only from {entry.since}"
        yield Match(*place, {"name": entry.name, "who": entry.who, "office": office(entry.who), "when": when})


def office(who: str) -> str:
    """“president” for “president of Ukraine”, “defence secretary” for “British defence secretary”."""
    head = re.split(r" (?:of|for|at|in) |, ", LITTLE_TITLE.sub("", who))[0]
    small = [word for word in head.split(" ") if word[:1].islower()]
    return " ".join(small or head.split(" ")[-1:])


def namesakes(index: Index, entry: Entry) -> Iterator[Entry]:
    """The entries of a name: one person may have held several offices."""
    for number in index.under(squeezed(entry.name).encode()):
        other = index.entry(index.form(number).entry)
        if other.name == entry.name:
            yield other


def said(text: str, sighting: Sighting, who: str, start: int, end: int, in_title: bool) -> tuple[int, int] | None:
    """Where the office is said of the name, with the name."""
    before, after = text[start : sighting.start], text[sighting.end : end]
    title = re.escape(office(who))
    if in_title:
        found = re.search(rf"\b{title} $", before, re.I)
        return (start + found.start(), sighting.end) if found else None
    shape = rf",? (?:is |who is )?((?:the |[\w-]+['’]s? |[A-Z]\w+ )*){title}\b(?:,? (?:of|for|in) (?:the )?([\w-]+))?"
    found = re.match(shape, after)
    if found is None:
        return None
    where = {word[:4].lower() for word in re.split(r" (?:of|for|in) (?:the )?", who)[-1].split() if word[:1].isupper()}
    near = {word[:4].lower() for word in f"{found[1]} {found[2] or ''}".split() if word[:1].isupper()}
    if (where and near and where.isdisjoint(near)) or (found[2] and not near):
        return None  # the same office elsewhere
    return sighting.start, sighting.end + found.end()


def of_other_days(sentence: str, past: Sequence[str], day: str) -> bool:
    """Whether a sentence speaks of a time before the story's day."""
    words = "|".join(map(re.escape, past))
    if words and re.search(rf"\b(?:{words})(?!\w)", sentence, re.I):
        return True
    return any(year[0] < day[:4] for year in YEAR.finditer(sentence))
