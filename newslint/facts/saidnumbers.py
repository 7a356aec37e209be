"""Numbers as they are said and as they are set: “twenty-five” is 25, and “two point three million” is 2.3m."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.facts.numerals import ONES, SCALES, WORDS

BETWEEN = frozenset(" -‑–\n")  # what stands between two words of one number
LARGE = {word: int(SCALES[word]) for word in ("thousand", "million", "billion", "trillion")}
AFTER_A = frozenset(["hundred", *LARGE])
BEGIN = frozenset([*WORDS, "a"])
CENTURIES = frozenset(range(16, 21))  # nineteen ninety-nine
CLOCK = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)")
SET = re.compile(r"[£$€]?(\d+(?:,\d{3})*(?:\.\d+)?)\s?(\w*)", re.IGNORECASE)


def set_number(token: str) -> tuple[str, ...]:
    """The form of a number in figures; of what may be a time of day, two; none of what is no number: 90s, 25th."""
    clock = CLOCK.fullmatch(token)
    if clock:  # 7.30 is 7:30
        return clock[1], clock[2]
    parts = SET.fullmatch(token)
    scale = SCALES.get(parts[2].casefold(), 0 if parts[2] else 1) if parts else 0
    if not parts or not scale or (parts[1][0] == "0" and parts[1][1:2].isdigit()) or len(parts[1]) > 15:
        return ()
    return (form(float(parts[1].replace(",", "")) * scale),)


def form(value: float) -> str:
    return f"{value:.12g}"


def said_number(forms: Sequence[str], joined: Sequence[bool]) -> tuple[int, str] | None:
    """Where the number ends that begins with the first of some words, and its form. `joined`: only a blank or hyphen
    is between a word and the next; the last word is an empty one."""
    total = 0
    if forms[0] == "a":
        if not joined[0] or forms[1] not in AFTER_A:
            return None
        end, part = 1, 1
    else:
        end, part = below_hundred(forms, joined, 0)
        if part in CENTURIES and joined[end - 1] and forms[end] in WORDS and WORDS[forms[end]] > 9:
            end, year = below_hundred(forms, joined, end)
            return end, form(part * 100 + year)
        if joined[end - 1] and forms[end] == "point" and joined[end] and forms[end + 1] in ONES[:10]:
            return after_point(forms, joined, end + 1, part)
    while joined[end - 1] and forms[end] in AFTER_A:
        if forms[end] == "hundred":
            part *= 100
        else:
            total, part = total + part * LARGE[forms[end]], 0
        end += 1
        more = end + (joined[end - 1] and forms[end] == "and" and joined[end])
        if joined[end - 1] and forms[more] in WORDS:
            end, rest = below_hundred(forms, joined, more)
            part += rest
    return end, form(total + part)


def below_hundred(forms: Sequence[str], joined: Sequence[bool], at: int) -> tuple[int, int]:
    value = WORDS[forms[at]]
    if value >= 20 and joined[at] and 0 < WORDS.get(forms[at + 1], 0) < 10:
        return at + 2, value + WORDS[forms[at + 1]]
    return at + 1, value


def after_point(forms: Sequence[str], joined: Sequence[bool], at: int, whole: int) -> tuple[int, str]:
    """A number with the figures that are said after its point."""
    figures = ""
    while forms[at] in ONES[:10]:
        figures += str(WORDS[forms[at]])
        at += 1
        if not joined[at - 1]:
            break
    value = float(f"{whole}.{figures}")
    if joined[at - 1] and forms[at] in LARGE:
        return at + 1, form(value * LARGE[forms[at]])
    return at, form(value)
