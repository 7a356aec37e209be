"""One line of a roster: a name, how else it may and may not be written, who it is, and since when."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from newslint.tuples import NamedTuple

KINDS = ("person", "place", "organisation", "work", "term")
DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
MONTH_ENDS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Entry(NamedTuple):
    """A name with all that is known of it; `since` and `until` are whole days, "" where not told."""

    name: str
    also: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    kind: str = ""
    who: str = ""
    since: str = ""
    until: str = ""

    def holds(self, day: str) -> bool:
        """Whether what is said of the name holds on a day (“2024-05-20”)."""
        return (not self.since or self.since <= day) and (not self.until or day <= self.until)


@dataclass(frozen=True, slots=True)
class EntryFile:
    """An entry as a YAML file says it."""

    name: str
    also: str | list[str] = field(default_factory=list)
    not_: str | list[str] = field(default_factory=list)
    kind: Literal["person", "place", "organisation", "work", "term"] | None = None
    who: str = ""
    since: str | None = None
    until: str | None = None


def whole_day(text: str, *, last: bool = False) -> str | None:
    """“2019” or “2019-05” as its first or last day; None for what is no date."""
    found = DAY.fullmatch(text)
    if found is None:
        return None
    year = int(found[1])
    month = int(found[2] or (12 if last else 1))
    if not 1 <= month <= 12 or not year:
        return None
    leap = month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    days = MONTH_ENDS[month - 1] + leap
    day = int(found[3] or (days if last else 1))
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= days else None


def wrong(entry: Entry) -> tuple[str, str, str | None] | None:
    """What is wrong with an entry, with the key it stands under and a hint; None where nothing is."""
    if not any(map(str.isalnum, entry.name)):
        return "name", "“name” is missing", None
    for key, forms in (("also", entry.also), ("not", entry.never)):
        for form in forms:
            if not any(map(str.isalnum, form)):
                return key, f"“{form}” is no name", None
    for form in entry.never:
        if form == entry.name or form in entry.also:
            return "not", f"“{form}” is called both right and wrong", None
    if not entry.since and not entry.until:
        return None
    for key, day in (("since", entry.since), ("until", entry.until)):
        if day and whole_day(day) is None:
            return key, f"“{day}” is no date", "write it as 2024-05-20, 2024-05 or 2024"
    since, until = whole_day(entry.since) or "", whole_day(entry.until, last=True) or ""
    if since and until and until < since:
        return "until", f"it ends ({entry.until}) before it begins ({entry.since})", None
    return None


def dated(entry: Entry) -> Entry:
    """The entry with whole days."""
    if not entry.since and not entry.until:
        return entry
    return entry._replace(
        since=whole_day(entry.since) or "",
        until=whole_day(entry.until, last=True) or "",
    )
