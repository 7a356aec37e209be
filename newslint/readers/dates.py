"""The day of publication, where a file says it plainly."""

from __future__ import annotations

import re

from newslint.document import Document

MONTHS = "january february march april may june july august september october november december".split()
NAMES = "|".join(f"{month[:3]}(?:{month[3:]}|t?\\.)?" for month in MONTHS)
# the day before the month or, where none is there, after it
WRITTEN = rf"(?i:(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? )?(?P<m>{NAMES})(?(d),?| (?P<d2>\d{{1,2}}),) (?P<y>\d{{4}}))"
# PORT VILA, Vanuatu, Monday, April 14, 2025 - …
PLACE = r"[A-Z][A-Z.' -]{2,30}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?[,:]? \(?"
OPENING = rf"(?:{PLACE})(?:[A-Z][a-z]+day,? )?{WRITTEN}\)? ?(?:[-–—:(])"


def published(document: Document) -> tuple[int, int, int] | None:
    """The day that a dateline names: a line of its own, or the head of the first paragraph."""
    for block in document.blocks[:8]:
        text = document.block_text(block)
        if block.scope == "dateline":
            found = re.search(WRITTEN, text)
        elif block.scope == "body":
            found = re.match(OPENING, text) if text[1:3].isupper() else None
        else:
            continue
        if found:
            month = found["m"][:3].lower()
            number = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(month))
            return real(int(found["y"]), number, int(found["d"] or found["d2"]))
        if block.scope == "body" and len(text) > 90:
            return None
    return None


def plain_date(text: str) -> tuple[int, int, int] | None:
    """The day of `2024-05-03`, with or without a time after it."""
    found = re.fullmatch(r"\s*(\d{4})-(\d\d)-(\d\d)(?:[T ]\s*\d.*)?\s*", text, re.ASCII)
    if not found:
        return None
    return real(*map(int, found.groups()))


def real(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    from datetime import date

    try:
        date(year, month, day)
    except ValueError:
        return None
    return year, month, day
