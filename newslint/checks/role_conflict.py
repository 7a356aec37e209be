"""One person, two offices that nobody holds at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from newslint.checks import kept
from newslint.document import Document, fact
from newslint.facts.forenames import same_given
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Mention, mentions
from newslint.facts.people import leading, name_words, surname_of
from newslint.facts.sentences import sentences
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern, occurrences
from newslint.spans import Spans
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("name", "other")
NEEDS_HITS = True
REACH = 60  # characters from a name to what stands in apposition to it
NEAR = 24  # characters beside an office in which a word may say that it is not held now


class Options(Settings):
    """`apart`: offices that one person does not hold at once, “mayor/governor”; words for the same one between bars.

    `unless`: words near an office that say it is not held now, or only in part; `changes`: words that tell of a change,
    in a sentence with the name."""

    apart: list[str]
    unless: list[str]
    changes: list[str]


class Claim(NamedTuple):
    """That a story calls somebody by an office, in words from `start` to `end`."""

    start: int
    end: int
    surname: str
    mention: Mention


class Office(NamedTuple):
    """Which row of `apart` an office stands in, which of its offices it is, and how it is written."""

    row: int
    number: int
    words: str


@kept
def offices(options: Options) -> list[Office]:
    return [
        Office(row, number, words)
        for row, line in enumerate(options.apart)
        for number, office in enumerate(line.split("/"))
        for words in office.split("|")
    ]


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(office.words) for office in offices(options)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    rows = {(offices(options)[hit.pattern].row, offices(options)[hit.pattern].number) for hit in hits}
    if len({row for row, _ in rows}) == len(rows):
        return  # no two offices that exclude each other
    held: dict[tuple[str, int], dict[int, Claim]] = {}
    told: set[tuple[str, int]] = set()
    changing: set[str] | None = None
    together = held_together(document.text, options, hits)
    for claim, numbers in claims(document, options, hits):
        for number in numbers:
            office = offices(options)[number]
            key = claim.surname, office.row
            before = held.setdefault(key, {})
            other = next((each for other, each in before.items() if other != office.number), None)
            before.setdefault(office.number, claim)
            if other is None or key in told or together & {(office.row, office.number)}:
                continue
            if two_bodies(document.text, claim, other) or claim.surname in shared(document):
                continue
            changing = changing_hands(document, options) if changing is None else changing
            if claim.surname in changing:
                continue
            told.add(key)
            text = document.text
            there = text[other.start : other.end]
            yield Match(
                claim.start,
                claim.end,
                {"name": text[claim.mention.start : claim.mention.end], "other": there},
                (Place(other.start, other.end, f"“{there}” here"),),
            )


def held_together(text: str, options: Options, hits: Sequence[Hit]) -> set[tuple[int, int]]:
    """The offices that the story gives to one person at once: “chairman and chief executive”."""
    found: set[tuple[int, int]] = set()
    for one, other in pairwise(sorted(hits)):
        if text[one.end : other.start] in (" and ", " and the ", "/", " & ", "-"):
            for hit in (one, other):
                office = offices(options)[hit.pattern]
                found.add((office.row, office.number))
    return found


def claims(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[tuple[Claim, list[int]]]:
    """The offices that stand beside names, each with the numbers of its words in the options."""
    named = mentions(document)
    spans = Spans((mention.start, mention.end) for mention in named)
    numbers: dict[tuple[int, int], list[int]] = {}
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        numbers.setdefault((hit.start, hit.end), []).append(hit.pattern)
    last = -1
    for (start, end), of in numbers.items():
        if end <= last:
            continue  # “president” in “vice president”
        last = end
        found = beside(document.text, start, end, named, spans, options)
        if found:
            yield Claim(start, end, surname_of(found), found), of


def beside(text: str, start: int, end: int, named: Sequence[Mention], spans: Spans, options: Options) -> Mention | None:
    """Whose office it is: “Mayor Carter”, “Carter, the mayor,”."""
    near = text[max(0, start - NEAR) : start] + "|" + text[end : end + NEAR]
    if hedged(tuple(options.unless)).search(near):
        return None
    gap = 2 if text.startswith(". ", end) else 1
    at = spans.at(end + gap)
    if at is not None and named[at].start in (start, end + gap) and text[end + gap - 1] in " \u00a0":
        return named[at]  # where a sentence begins, the office may be taken for a part of the name
    if (holder := explained(text, start, end, named, spans)) is not None:
        return None if hedged(tuple(options.unless)).search(text, holder.end, holder.end + NEAR) else holder
    before = text.rfind(",", max(0, start - REACH), start)
    at = spans.at(before - 1) if before > 0 else None
    if at is None or named[at].end != before or not apposition().fullmatch(text, before, start):
        return None
    return None if re.match(r"['’]s? ", text[end : end + 3]) or text[end : end + 1] == "-" else named[at]


def explained(text: str, start: int, end: int, named: Sequence[Mention], spans: Spans) -> Mention | None:
    """Whose name explains an office: “the chief executive, Ann Carter, said”, but not “the mayor, Ann Carter and”."""
    between = explaining().match(text, end)
    at = spans.at(between.end()) if between else None
    if at is None or not determined().search(text, max(0, start - REACH), start):
        return None
    holder = named[at]
    full = len(holder.words) > 1 and between is not None and holder.start == between.end()
    return holder if full and closing().match(text, holder.end) else None


@cache
def explaining() -> re.Pattern[str]:
    return re.compile(r"(?: (?:of|at|for) [^,.;:\n“”\"]{2,40})?, (?=\w)")


@cache
def determined() -> re.Pattern[str]:
    """Before an office that one person holds: “the”, “the company’s long-serving”."""
    return re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[\w.]+['’]s?) (?:[\w-]+ ){0,2}$")


@cache
def closing() -> re.Pattern[str]:
    """After a name that explains an office; what else follows may be a list, or tell more of another."""
    return re.compile(r", (?!and\b|or\b|the\b|an?\b|his\b|her\b|its\b|\d)|[.;)](?:\s|$)")


@cache
def hedged(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.I)


@cache
def apposition() -> re.Pattern[str]:
    """Between a name and the office in apposition to it."""
    return re.compile(
        r", (?:the |a |an |its |their |his |her )?(?:[A-Z][\w.]*(?:['’]s?)? |[\w-]+(?:['’]s) |\w+ al ){0,2}"
    )


@fact
def shared(document: Document) -> frozenset[str]:
    """The surnames that two people may bear, and those that begin a longer name."""
    first: dict[str, str] = {}
    found = set(leading(document))
    for each in mentions(document):
        given = name_words(each)[0].text
        if len(each.words) > 1 and "f" in classes(given):
            surname = surname_of(each)
            if not same_given(first.setdefault(surname, given), given):
                found.add(surname)
    return frozenset(found)


def changing_hands(document: Document, options: Options) -> set[str]:
    """The surnames in sentences that tell of a change; all of them where such a sentence says “he” or “she”."""
    text, change = document.text, hedged(tuple(options.changes))
    surnames = {surname_of(each) for each in mentions(document)}
    told = [span for span in sentences(document) if change.search(text, *span)]
    if any(pronoun().search(text, *span) for span in told):
        return surnames
    return {surname for surname, _ in occurrences(surnames, "\n".join(text[a:b] for a, b in told))}


def two_bodies(text: str, one: Claim, other: Claim) -> bool:
    """Whether the story tells of each office whose it is, and they are not of one body."""
    bodies = [body_of(text, each) for each in (one, other)]
    return all(bodies) and len({body[1] for body in bodies if body}) > 1


def body_of(text: str, claim: Claim) -> re.Match[str] | None:
    """The body whose office it is, behind the office or behind the name."""
    body = re.compile(r",? (?:of|at|for) (?:the )?(\w+)")
    ends = sorted({claim.end, claim.mention.end}, reverse=True)
    return next((found for end in ends if (found := body.match(text, end, end + 30))), None)


@cache
def pronoun() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
