"""Lines that forbid printing before a day, and whether the day of the story is before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
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
    """Whether the line's day comes after the story's; None where either is not known."""
    if document.date is None:
        return None
    days = dates(document)
    first, last = (bisect_left(days, at, key=lambda day: day.start) for at in (hit.start, hit.extent[1]))
    for day in days[first:last]:
        if day.month and day.day and not day.ambiguous:
            until = real_day(day.year or document.date[0], day.month, day.day)
            return until is not None and (until.year, until.month, until.day) > document.date
    return None
