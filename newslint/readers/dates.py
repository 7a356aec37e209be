"""The day of publication, where a file says it plainly."""

from __future__ import annotations

import re
from datetime import date


def plain_date(text: str) -> tuple[int, int, int] | None:
    """The day of `2024-05-03`, with or without a time after it."""
    found = re.fullmatch(r"\s*(\d{4})-(\d\d)-(\d\d)(?:[T ]\s*\d.*)?\s*", text, re.ASCII)
    if not found:
        return None
    year, month, day = map(int, found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return None
    return year, month, day
