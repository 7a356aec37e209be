"""A weekday that the calendar does not give to its date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from newslint.document import Document
from newslint.facts.dates import MONTHS, WEEKDAYS, DateMention, dates, real_day
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("date", "right", "said")
NEEDS_HITS = True


class Options(Settings):
    """`year`: `stated` looks at dates with their year, `assumed` at those without, which are taken to lie within
    `months` of the day of publication. Dates before the year `since` may be of an older calendar."""

    year: str = "stated"
    months: int = 6
    since: int = 1753


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(word) for name in WEEKDAYS for word in {name, name[:3]}] + [
        Pattern(w) for w in ("tues", "thur", "thurs")
    ]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for mention in dates(document):
        if mention.weekday is None or mention.day is None or mention.ranged or mention.ambiguous:
            continue
        day = meant(mention, document, options)
        if day and day.weekday() != mention.weekday:
            shown = f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"
            values = {"date": shown, "right": WEEKDAYS[day.weekday()].capitalize()}
            values["said"] = WEEKDAYS[mention.weekday].capitalize()
            yield Match(mention.start, mention.end, values, suggestions=tuple(replaced(document, mention, values)))


def meant(mention: DateMention, document: Document, options: Options) -> date | None:
    """The day a mention names; where its year is assumed, the one nearest to publication."""
    assert mention.month and mention.day
    if mention.year is not None:
        stated = options.year == "stated" and mention.year >= options.since
        return real_day(mention.year, mention.month, mention.day) if stated else None
    written = real_day(*document.date) if document.date else None
    if options.year != "assumed" or written is None:
        return None
    years = [real_day(written.year + step, mention.month, mention.day) for step in (-1, 0, 1)]
    near = [day for day in years if day and abs((day - written).days) < 330]
    day = min(near, key=lambda day: abs(day - written), default=None)
    if any(other.weekday() == mention.weekday for other in near):
        return None
    return day if day and abs((day - written).days) <= 30.4 * options.months else None


def replaced(document: Document, mention: DateMention, values: dict[str, str]) -> Iterator[str]:
    """The mention with the weekday that fits, where the weekday stands written out."""
    said = document.text[mention.start : mention.end]
    if values["said"] in said:
        yield said.replace(values["said"], values["right"], 1)
