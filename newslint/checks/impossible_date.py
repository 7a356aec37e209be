"""A day that no calendar has: 31 June, 29 February in a common year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.dates import MONTHS, dates, real_day
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("reason",)
LEAP = 2000


class Options(Settings):
    """`not_after`: words before a month that make the number after it a count (“in June 31 people”)."""

    not_after: list[str]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text = document.text
    if not re.search(r"29|3\d", text):
        return
    for mention in dates(document):
        if mention.day is None or mention.month is None or mention.ambiguous:
            continue
        if real_day(mention.year or LEAP, mention.month, mention.day):
            continue
        if mention.year is None and (
            mention.day > 31 or (text[mention.start].isalpha() and counted(text, mention.start, mention.end, options))
        ):
            continue
        name = MONTHS[mention.month - 1].capitalize()
        real = real_day(LEAP, mention.month, mention.day)
        reason = f"{mention.year} is not a leap year" if real else f"{name} has {longest(mention.month)} days"
        yield Match(mention.start, mention.end, {"reason": reason})


def longest(month: int) -> int:
    return max(day for day in (29, 30, 31) if real_day(LEAP, month, day))


def counted(text: str, start: int, end: int, options: Options) -> bool:
    """Whether the number may be one after the month that counts what follows: “in June 31 people …”."""
    if not text[start].isalpha():
        return False
    before = text[max(0, start - 12) : start].rstrip().rpartition(" ")[2].lower()
    return before in options.not_after or bool(
        re.match(r" [a-z]+s\b| (?:people|men|women|children)\b", text[end : end + 20])
    )
