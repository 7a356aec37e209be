"""The days, months and years a story names, and the words for time that need a date to mean anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Literal

from newslint.document import Document, fact
from newslint.literals import fold
from newslint.tuples import NamedTuple

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
Day = tuple[int, int, int]


class DateMention(NamedTuple):
    """Words for a time.

    `absolute`: a day and month, the year where it is written. `partial`: a month, a year or both. `weekday`: a day of
    the week alone. `relative`: words that count from the day of writing. `weekday` is 0 for Monday; a date with
    `ranged` is one end of several days, and one with `ambiguous` may be read day first or month first. `resolved` is
    the day meant, where that is certain.
    """

    start: int
    end: int
    kind: Literal["absolute", "partial", "weekday", "relative"]
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ranged: bool = False
    ambiguous: bool = False
    resolved: Day | None = None


@fact
def dates(document: Document) -> list[DateMention]:
    """Every mention of a date in the story, in order, none inside another."""
    text, folded = document.text, fold(document.text)
    found = [*_named(text, folded), *_numeric(text), *_relative(folded, document.date)]
    found.sort(key=lambda mention: (mention.start, -mention.end))
    kept: list[DateMention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# A month or weekday is seen by its capital and two letters; what stands round it is read from there.
_ENDS = "an eb ar pr ay un ul ug ep ct ov ec on ue ed hu ri at".split()
_ANCHOR = rf"[JFMASONDTW](?:{'|'.join(_ENDS)}|{'|'.join(_ENDS).upper()})"
_MONTH = (
    r"jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?"
)
_WEEKDAY = r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\d%]|[,.]\d)"
_PART = r"(?: (?:early )?(?:morning|afternoon|evening|night))?"


@cache
def _anchor() -> re.Pattern[str]:
    return re.compile(_ANCHOR)


@cache
def _before() -> re.Pattern[str]:
    """What may stand before a month: a weekday and a day, or days."""
    return re.compile(
        rf"(?:\b(?P<weekday>{_WEEKDAY})\.?{_PART},?[ ](?:on )?(?:\(|the )?)?"
        r"(?<![\d.,:/$£€-])(?:(?P<range>\d{1,2}(?:st|nd|rd|th)?"
        r"(?: ?(?:-|–|—|/|to|and|or|&) ?))+)?\b(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ -](?:of )?$"
    )


@cache
def _after() -> re.Pattern[str]:
    """A month and what may follow it."""
    return re.compile(
        rf"(?P<month>{_MONTH})(?![a-z])"
        r"(?:(?:[ -](?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%\w]|[.,:]\d(?!\d{3}))"
        r"(?P<range> ?(?:-|–|—|/|to|and|or|&) ?(?=\d{1,2}\b)(?:\d{1,2})(?:st|nd|rd|th)?(?!\d|[,.]\d))?)?"
        rf"(?:(?:,? | of |,|-)(?P<year>{_YEAR}))?)"
    )


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"(?P<weekday>{_WEEKDAY})(?![a-z])\.?{_PART},? ?(?:on )?(?:\(|the )?")


@cache
def _weekday_after() -> re.Pattern[str]:
    """A weekday that is said of the date before it."""
    return re.compile(rf"(?: \(|,? (?:which (?:was|is) )?an? )(?P<weekday>{'|'.join(WEEKDAYS)})(?![a-z])\)?")


def _month(word: str) -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(word[:3]))


def _day_of_week(word: str) -> int:
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(word[:3]))


def _named(text: str, folded: str) -> Iterator[DateMention]:
    done = 0
    pending: tuple[int, int, int, int] | None = None  # a weekday: its start, its end, where a date may follow, which
    for anchor in _anchor().finditer(text):
        at = anchor.start()
        if at < done or (at and text[at - 1].isalnum()):
            continue
        after = _after().match(folded, at)
        if not after:
            weekday = _weekday().match(folded, at)
            if weekday:
                if pending:
                    yield DateMention(pending[0], pending[1], "weekday", weekday=pending[3])
                word = weekday["weekday"]
                pending = (at, at + len(word), weekday.end(), _day_of_week(word))
                if len(word) < 5 and word not in ("mon", "fri"):
                    pending = pending if folded[weekday.end() :][:1].isdigit() else None
            continue
        mention = _read(text, folded, at, after, done, pending)
        if mention is None:
            continue
        if pending and mention.start > pending[0]:
            yield DateMention(pending[0], pending[1], "weekday", weekday=pending[3])
        pending = None
        yield mention
        done = mention.end
    if pending:
        yield DateMention(pending[0], pending[1], "weekday", weekday=pending[3])


def _read(
    text: str, folded: str, at: int, after: re.Match[str], done: int, pending: tuple[int, int, int, int] | None
) -> DateMention | None:
    """The date round the month at `at`, if it is one (“may” and “march” are words as well)."""
    month, start, end = _month(after["month"]), at, after.end()
    day, year, weekday, ranged = after["day"], after["year"], None, bool(after["range"])
    before = _before().search(folded, max(done, at - 45), at) if folded[at - 2 : at - 1] in _DAY_ENDS else None
    if before and "\n" not in before[0] and 1 <= int(before["day"]) <= 39 and not (day and year):
        day, start, ranged = before["day"], before.start("range" if before["range"] else "day"), bool(before["range"])
        if after["day"]:  # “4 May 12 people”: the number after the month is something else
            end = after.end("month")
        if before["weekday"]:
            start, weekday = before.start(), _day_of_week(before["weekday"])
    elif pending and pending[2] == at and day:
        start, weekday = pending[0], pending[3]
    if day is None:
        if year is None:
            doubtful = after["month"] in ("may", "march") or len(after["month"].rstrip(".")) < 4
            if doubtful and not folded.endswith(_IN, 0, at):
                return None
            return DateMention(at, after.end("month"), "partial", month=month)
        return DateMention(at, end, "partial", int(year), month)
    if weekday is not None and re.search(r"(?:and|or|to|through|[-–,/&]) ?$", folded[max(0, start - 8) : start]):
        ranged = ranged or bool(re.search(rf"(?:{_WEEKDAY})\W.{{0,9}}$", folded[max(0, start - 20) : start]))
    if weekday is None:
        said = _weekday_after().match(folded, end)
        if said:
            end, weekday = said.end(), _day_of_week(said["weekday"])
    number = int(year) if year else None
    resolved = real_day(number, month, int(day)) if number else None
    shown = (resolved.year, resolved.month, resolved.day) if resolved and not ranged else None
    return DateMention(start, end, "absolute", number, month, int(day), weekday, ranged, resolved=shown)


_IN = ("in ", "since ", "until ", "by ", "from ", "last ", "next ", "this ", "early ", "late ", "mid-", "during ")
_DAY_ENDS = frozenset("0123456789dhtf,")


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(
        r"\d(?:\d{3}(?:-(?P<imonth>\d\d)-(?P<iday>\d\d)(?!\d)|(?![\d%]|[,./:]\d|(?:st|nd|rd|th)\b))"
        r"|\d?(?P<mark>[/.])\d{1,2}(?P=mark)(?:\d{4}|\d\d)(?![\d/]|\.\d))"
    )


def _numeric(text: str) -> Iterator[DateMention]:
    for found in _digits().finditer(text):
        start, end = found.span()
        before = text[start - 1 : start]
        if before.isalnum() or (before and before in "$£€#.,:+_"):
            continue
        if before and before in "-–/" and (found["mark"] or found["imonth"]):
            continue
        word = found.group()
        if found["imonth"]:
            year, month, day = int(word[:4]), int(found["imonth"]), int(found["iday"])
            if 1500 <= year < 2100 and 1 <= month <= 12 and 1 <= day <= 31:
                real = real_day(year, month, day)
                yield DateMention(
                    start, end, "absolute", year, month, day, resolved=(year, month, day) if real else None
                )
        elif found["mark"]:
            first, second, third = (int(part) for part in word.split(found["mark"]))
            year = third if third > 99 else 2000 + third if third < 70 else 1900 + third
            ambiguous = first <= 12 and second <= 12 and first != second
            day, month = (first, second) if second <= 12 else (second, first)
            real = real_day(year, month, day)
            if real and (third > 99 or found["mark"] == "/"):
                shown = None if ambiguous else (year, month, day)
                yield DateMention(start, end, "absolute", year, month, day, ambiguous=ambiguous, resolved=shown)
        elif 1500 <= int(word) < 2100:
            if text[end : end + 1] == "s":  # a decade
                end += 1
            if text[end : end + 1].isalpha():
                continue
            yield DateMention(start, end, "partial", int(word))


# Words whose days are certain once the day of writing is known.
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_SEEDS = (" today", "tonight", "yesterday", "tomorrow", "this ", "last ", "next ", " ago", "current ")


@cache
def _counted() -> re.Pattern[str]:
    spans = "week(?:end)?|month|year|quarter|season|summer|autumn|winter|spring|fall|morning|afternoon|evening|night"
    spans += f"|decade|century|{'|'.join(WEEKDAYS)}|{'|'.join(MONTHS)}"
    numbers = r"a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}"
    return re.compile(
        rf"(?:(?:(?:earlier|later|late|early) )?(?:this|last|next|current) (?:past |coming )?(?:{spans})"
        rf"|(?:(?:earlier|later|late|early) )?(?:today|tonight|yesterday|tomorrow)"
        rf"|(?:{numbers}) (?:day|week|month|year)s? ago)(?!\w)"
    )


def _relative(folded: str, written: Day | None) -> Iterator[DateMention]:
    seen = -1
    for at in sorted(_places(folded)):
        if at <= seen:
            continue
        match = _counted().match(folded, at)
        if match:
            seen = at
            word, resolved = match.group(), None
            if written and word in _DAYS and (base := real_day(*written)):
                meant = base + timedelta(_DAYS[word])
                resolved = (meant.year, meant.month, meant.day)
            yield DateMention(at, match.end(), "relative", resolved=resolved)


def _places(folded: str) -> Iterator[int]:
    """Where a relative mention may begin."""
    for word in _SEEDS:
        at = folded.find(word)
        while at >= 0:
            first = at + (word[0] == " ")
            if word == " ago":
                first = max(folded.rfind(" ", 0, folded.rfind(" ", 0, at)) + 1, folded.rfind("\n", 0, at) + 1)
            if not first or not folded[first - 1].isalnum():
                yield first
                for lead in ("earlier ", "later ", "late ", "early "):
                    if folded.endswith(lead, max(0, first - 8), first):
                        yield first - len(lead)
            at = folded.find(word, at + 1)
    if folded.startswith("today"):
        yield 0
