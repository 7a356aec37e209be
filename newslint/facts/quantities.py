"""The figures of a story: how many, of what, how exact."""

from __future__ import annotations

import re
from functools import cache
from math import inf
from typing import Literal

from newslint.document import Document, fact
from newslint.facts.dates import dates
from newslint.facts.numerals import (
    CURRENCIES,
    GROUPS,
    HALVES,
    LABELS,
    MEASURES,
    ONES,
    SCALES,
    STATES,
    STOP,
    TENS,
    TIMES,
    plural,
    singular,
    value_of,
)
from newslint.literals import fold
from newslint.spans import Spans
from newslint.tuples import NamedTuple

Kind = Literal["count", "percent", "points", "money", "measure", "time", "age", "ordinal", "score", "label", "bare"]


class Quantity(NamedTuple):
    """A figure with what belongs to it, `text[start:end]`; the figure alone is `number`.

    `low` and `high` are the bounds the words leave open (“over 40”: 40 and infinity). `unit` is a symbol (`%`, `GBP`,
    `km`, `year`). `counted` is the noun that is counted, folded and singular, with the `modifiers` before it; a
    compound (“26-nation alliance”) has the `group` it describes as well.
    """

    start: int
    end: int
    number: tuple[int, int]
    value: float
    kind: Kind
    low: float
    high: float
    bound: str = ""
    unit: str = ""
    counted: str = ""
    modifiers: tuple[str, ...] = ()
    group: str = ""


@fact
def quantities(document: Document) -> list[Quantity]:
    """Every figure in the story, in order; dates, years, clock times and telephone numbers are none."""
    folded = fold(document.text)
    taken = Spans((date.start, date.end) for date in dates(document) if date.kind != "relative")
    found: list[Quantity] = []
    done = 0
    for anchor in _anchor().finditer("\n" + folded):
        at = anchor.start()  # the character before the figure is one to the left of this
        if at < done or taken.at(at) is not None:
            continue
        quantity = _read(folded, at)
        if quantity:
            found.append(quantity)
            done = quantity.end
        elif folded[at].isdigit():
            done = at + 1
    return found


_SMALL = (
    rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(ONES[1:10])})\b)?|{'|'.join(sorted(ONES, key=len, reverse=True))})\b"
)
_SCALE = r"(?:dozen|hundred|thousand|million|billion|trillion)\b"
_SHORT = r"(?:(?:hundred|thousand|million|billion|trillion|bn|mn|mln|trn|tn|k|m|b)\b)"


@cache
def _anchor() -> re.Pattern[str]:
    """The character before a figure and its beginning: a class first makes the search fast."""
    small = r"one\b|t(?:wo\b|h(?:ree\b|irt|ous)|en\b|wel|went|rill)|f(?:our|ive\b|ift|ort)|s(?:ix|even)"
    small += r"|e(?:igh|lev)|nine|zero|hundr|mill|bill|doz|half[ -]a"
    return re.compile(rf"[ \n\t\xa0\u202f\u2009(\[\"“'‘\-–—/+~<>≈$£€¥₹](?=[\dotfsenzhmbd])(?:\d|{small})")


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(
        r"(?P<figure>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?P<half>[½¼¾]|[ -]1/2\b)?"
        rf"(?:(?P<nth>st|nd|rd|th)\b|[ -]?(?P<scale>{_SHORT}))?"
        r"(?P<odd>[a-z]+\d|[:/]\d|\.\d|,\d)?(?P<plushalf> and a half\b)?"
    )


@cache
def _words() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_SMALL}|(?P<half>half[ -]a)(?=[ -]{_SCALE}))?(?:[ -]?{_SCALE})*"
        rf"(?:(?<=[dn])(?:,? and | ){_SMALL}(?: {_SCALE})*)?"
    )


# What stands before a figure and says how exact it is.
_OVER = "more than|over|above|upwards of|at least|no fewer than|no less than|minimum of|exceed|exceeds|exceeded"
_OVER += "|exceeding"
_UNDER = "fewer than|less than|under|below|up to|at most|no more than|not more than|maximum of|as many as"
_ABOUT = "about|around|approximately|roughly|some|nearly|almost|circa|estimated|close to|just over|just under"
_ABOUT += "|well over|virtually|approaching"
LEADS = {f" {words} ": "about" for words in _ABOUT.split("|")} | {f" {words} ": "under" for words in _UNDER.split("|")}
LEADS |= {f" {words} ": "over" for words in _OVER.split("|")}
_ENDINGS = tuple(sorted(LEADS, key=len, reverse=True))


def _lead(text: str, start: int) -> str:
    """Whether the words before a figure leave it open: `over`, `under` or `about`."""
    before = " " + text[max(0, start - 24) : start].replace("\n", " ").lstrip("(\"“'")
    for article in (" a ", " an ", " the ", " us "):
        if before.endswith(article):
            before = before[: 1 - len(article)]
    if not before.endswith(_ENDINGS):
        return ""
    return next(LEADS[words] for words in _ENDINGS if before.endswith(words))


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(r"(?P<plus>-plus\b|\+|-odd\b| or more\b| plus (?!\d|a ))|(?: or so| or thereabouts)\b")


_TAILS = frozenset(" -+")


@cache
def _range() -> re.Pattern[str]:
    return re.compile(
        r"(?: ?(?:-|–|—) ?| to | or | and )(?=[\d£$€]|"
        + "|".join(f"{word}\\\\b".replace("\\\\", "\\") for word in [*ONES[2:], *TENS])
        + r")[£$€]?"
    )


@cache
def _next() -> re.Pattern[str]:
    """The words after a figure, up to a stop."""
    return re.compile(
        r"(?:[ -]|(?<=of )|, (?=[a-z]+ (?:[a-z]+s|people|men|women)\b))([^\W\d_](?:[^\W\d_]|['&.])*(?:-[^\W\d_]+)*)"
    )


def _read(text: str, at: int) -> Quantity | None:
    """The quantity whose figure begins at an offset."""
    before = text[at - 1] if at else " "
    if before == "-" and at > 1 and text[at - 2].isalpha():  # “F-16”, the end of “thirty-one”
        return None
    return _figure(text, at, before) if text[at].isdigit() else _worded(text, at)


def _figure(text: str, at: int, before: str) -> Quantity | None:
    match = _digits().match(text, at)
    if not match or match["odd"]:
        return None
    end, scale = match.end(), match["scale"]
    value = float(match["figure"].replace(",", "")) + HALVES.get(match["half"] or match["plushalf"] or "", 0)
    if scale:
        value *= SCALES[scale]
    elif before in CURRENCIES and text.startswith("t", end) and not text[end + 1 : end + 2].isalpha():  # $2T
        value, end = value * 1e12, end + 1
    elif text[end : end + 1].isalpha() and (match["nth"] or not _unit_at(text, end)):
        return None
    if match["nth"]:
        return Quantity(at, end, (at, end), value, "ordinal", value, value)
    if _clock(text, end) or _telephone(text, at, end) or (before in " -–" and at > 1 and text[at - 2].isdigit()):
        return None
    return _complete(text, at, end, value)


def _worded(text: str, at: int) -> Quantity | None:
    match = _words().match(text, at)
    if not match or match.end() == at or text[match.end() : match.end() + 1].isalpha():
        return None
    end, value = match.end(), value_of(match.group())
    if match.group().startswith(_SCALED) and ((at == 2 and text[0] == "a") or text.endswith((" a ", "\na "), 0, at)):
        at -= 2
    if text.startswith(" and a half", end):
        value, end = value + 0.5, end + 11
    return _complete(text, at, end, value)


_SCALED = ("hundred", "thousand", "million", "billion", "trillion", "dozen")


def _unit_at(text: str, at: int) -> str:
    match = re.compile(r"km/h|[a-z]+").match(text, at)
    return match.group() if match and singular(match.group()) in MEASURES else ""


@cache
def _times() -> re.Pattern[str]:
    return re.compile(r" ?(?:[ap]m\b|[ap]\.m\b|o'clock|hrs\b|gmt\b|utc\b|[a-z]{1,2}st\b(?= time)|noon|midnight)")


def _clock(text: str, end: int) -> bool:
    return text[end : end + 1] in _CLOCKS and bool(_times().match(text, end))


_CLOCKS = frozenset(" apo")


def _telephone(text: str, at: int, end: int) -> bool:
    if end - at < 2 or text[end : end + 1] not in " -":
        return text[at] == "0" and end - at > 4
    return text[at] == "0" or bool(re.compile(r"[ -]\d{3,4}(?:[ -]\d{3,})+").match(text, end))


_JOINS = (" to ", " or ", " and ", "-", "–", "—", " - ", " – ", " — ")


def _complete(text: str, at: int, end: int, value: float) -> Quantity:
    """Adds bounds, range, unit and noun to a figure."""
    number, start, last, unit = (at, end), at, value, ""
    kind: Kind = "bare"
    sign = text[at - 1 : at]
    if sign in CURRENCIES and sign:
        kind, unit = "money", CURRENCIES[sign]
        start = at - 3 if text.endswith(("us", "au", "nz", "hk", "ca"), 0, at - 1) else at - 1
    joined = _range().match(text, end) if text.startswith(_JOINS, end) else None
    if joined and (joined.group() == " and ") != text.endswith("between ", 0, start):
        joined = None
    if joined and not (unit and joined.group().startswith(" or ")):
        second = (
            _digits().match(text, joined.end()) if text[joined.end()].isdigit() else _words().match(text, joined.end())
        )
        if (
            second
            and second.end() > joined.end()
            and not second.groupdict().get("odd")
            and not second.groupdict().get("nth")
        ):
            last = _worth(second)
            dash = joined.group().strip() in ("-", "–", "—")
            if (last <= value and dash) or (
                dash
                and re.compile(r"[- ](?:win|victor|defeat|loss|draw|lead|vote|score)|-\d").match(text, second.end())
            ):
                return Quantity(at, second.end(), (at, second.end()), value, "score", value, value)
            if last > value:
                scale = second.groupdict().get("scale")
                value *= SCALES[scale] if scale and last >= 1000 * value and value < 1000 else 1
                end = second.end()
                number = (at, end)
            else:
                last = value
    low, high, bound = value, max(last, value), ""
    lead = _lead(text, start)
    tail = _tail().match(text, end) if text[end : end + 1] in _TAILS else None
    if tail:
        end = tail.end() - tail.group().endswith(" ")
    if lead == "over" or (tail and tail["plus"]):
        high, bound = inf, "over"
    elif lead == "under":
        low, bound = 0, "under"
    elif lead or tail:
        low, high, bound = 0.9 * low, 1.1 * high, "about"
    if kind == "money":
        return Quantity(start, end, number, value, kind, low, high, bound, unit)
    return _noun(text, Quantity(start, end, number, value, kind, low, high, bound))


def _worth(match: re.Match[str]) -> float:
    groups = match.groupdict()
    if "figure" not in groups:
        return value_of(match.group())
    return float(match["figure"].replace(",", "")) * (SCALES[match["scale"]] if match["scale"] else 1)


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(
        r" ?(?:%|per ?cent\b)(?P<points>[ -]points?\b)?| ?percentage points?\b"
        r"|[ -]?(?P<age>years?[ -]olds?\b)|°"
    )


def _noun(text: str, quantity: Quantity) -> Quantity:
    """The same with its unit, or the noun that it counts."""
    end, start = quantity.end, quantity.start
    sign = _sign().match(text, end)
    if sign:
        kind: Kind = "age" if sign["age"] else "points" if sign["points"] or "age p" in sign.group() else "percent"
        unit = {"age": "year", "points": "point", "percent": "%"}[kind] if sign.group() != "°" else "°"
        return quantity._replace(end=sign.end(), kind=kind if unit != "°" else "measure", unit=unit)
    glued = _unit_at(text, end) if text[end : end + 1].isalpha() else ""
    if glued:
        return quantity._replace(end=end + len(glued), kind="measure", unit=MEASURES[singular(glued)])
    previous = text[max(0, start - 14) : start].rstrip(" .").rpartition(" ")[2].strip("(\n,\"“'‘")
    if previous == "aged" or previous in ("age", "turned"):
        return quantity._replace(kind="age", unit="year")
    if previous in LABELS and text[start - 1] in " .":
        return quantity._replace(kind="label")
    words = _run(text, end)
    if not words:
        age = (
            text.endswith(", ", 0, start)
            and text[end : end + 1] in ",;"
            and 0 < quantity.value < 115
            and start == quantity.number[0]
        )
        return quantity._replace(kind="age", unit="year") if age and text[start].isdigit() else quantity
    return _counted(text, quantity, words)


def _run(text: str, at: int) -> list[tuple[str, int, int]]:
    """Up to five words after a figure that may belong to its noun phrase, with where they are."""
    words: list[tuple[str, int, int]] = []
    for _ in range(5):
        match = _next().match(text, at)
        if not match:
            break
        word = match[1].rstrip(".'")
        if word in STOP:
            if (
                word == "of"
                and not words
                and (more := re.compile(r" of (?:the|its|his|her|their|our|these|those)(?= )").match(text, at))
            ):
                at = more.end()
                continue
            break
        at = match.end()
        words.append((word, match.start(1), match.start(1) + len(word)))
        if match[1].endswith(".") or plural(word):
            break
    return words


def _counted(text: str, quantity: Quantity, words: list[tuple[str, int, int]]) -> Quantity:
    word, first, last = words[0]
    parts = word.split("-")
    if text[first - 1] == "-":  # “26-nation alliance”, “12-man”, “10-year-old”, “five-day-long”
        noun = singular(parts[0])
        if noun in MEASURES or noun in TIMES or noun in CURRENCIES:
            return _with_unit(quantity, noun, last)
        group = words[1] if len(words) > 1 else None
        group = next((w for w in words[1:] if w[0] in GROUPS), group)
        return quantity._replace(
            kind="count", counted=noun, end=group[2] if group else last, group=singular(group[0]) if group else ""
        )
    if len(parts) == 1:
        noun = singular(word)
        if noun in MEASURES or noun in TIMES or noun in CURRENCIES:
            return _with_unit(quantity, noun, last)
        if noun in SCALES:
            return quantity
    if word in STATES:
        return quantity._replace(kind="count", counted=word, end=last)
    head = next((n for n, (candidate, _, _) in enumerate(words) if plural(candidate.rpartition("-")[2])), None)
    if head is None:
        if quantity.value != 1 or quantity.number[1] - quantity.number[0] > 3:
            return quantity
        head = 0
    return quantity._replace(
        kind="count", counted=singular(words[head][0]), end=words[head][2], modifiers=tuple(w[0] for w in words[:head])
    )


def _with_unit(quantity: Quantity, noun: str, end: int) -> Quantity:
    if noun in TIMES:
        return quantity._replace(kind="time", unit=noun, end=end)
    kind: Kind = "money" if noun in CURRENCIES else "measure"
    return quantity._replace(kind=kind, unit=CURRENCIES.get(noun) or MEASURES[noun], end=end)
