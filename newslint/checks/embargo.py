"""Lines that forbid printing before a day, and whether the day of the story is before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from newslint.document import Document
from newslint.facts.dates import dates, real_day
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

NEEDS_HITS = True
PLACEHOLDERS = ("advice",)


class Options(Settings):
    """`any`: expressions for such a line; the words for what to do where the day is to come, is past, is not known."""

    any: list[str]
    case: Literal["ignore", "exact"] = "ignore"
    ahead: str = "Hold the copy"
    over: str = "Take the line out"
    open: str = "See that it is over"


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text, regex=True, exact=options.case == "exact") for text in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    last = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= last:
            last = hit.end
            until = ends(document, hit)
            advice = options.open if until is None else options.ahead if until else options.over
            yield Match(hit.start, hit.end, {"advice": advice})


def ends(document: Document, hit: Hit) -> bool | None:
    """Whether the line's day comes after the story's; None where either is not known, or on the day itself."""
    if document.date is None:
        return None
    days = dates(document)
    first, last = (bisect_left(days, at, key=lambda day: day.start) for at in (hit.start, hit.extent[1]))
    for day in days[first:last]:
        if day.month and day.day and not day.ambiguous:
            until = nearest(day.year, day.month, day.day, document.date)
            told = date(*document.date)
            return None if until is None or until == told else until > told
    return None


def nearest(year: int | None, month: int, day: int, told: tuple[int, int, int]) -> date | None:
    """A day in the year that is written, else the one that is nearest to the story's."""
    years = (year,) if year else (told[0] - 1, told[0], told[0] + 1)
    days = [each for each in (real_day(one, month, day) for one in years) if each is not None]
    return min(days, key=lambda each: abs(each - date(*told)), default=None)
