"""A figure in the headline that the story below does not bear out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from newslint.document import Block, Document
from newslint.facts.numerals import ONES, TENS, WORDS
from newslint.facts.quantities import Quantity, quantities
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("number",)
NTH = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
NTHS = {word: float(number) for number, word in enumerate([*NTH.split(), *"fifteenth sixteenth".split()])}
NTHS |= {"seventeenth": 17.0, "eighteenth": 18.0, "nineteenth": 19.0, "twentieth": 20.0, "thirtieth": 30.0}
NTHS |= {"fortieth": 40.0, "fiftieth": 50.0, "sixtieth": 60.0, "hundredth": 100.0, "thousandth": 1000.0}
FRACTIONS = {
    "half": 50.0,
    "third": 100 / 3,
    "thirds": 200 / 3,
    "quarter": 25.0,
    "quarters": 75.0,
    "fifth": 20.0,
    "tenth": 10.0,
}
FRACTIONS |= {"halve": 50.0, "halved": 50.0, "halves": 50.0, "fifths": 20.0}


OUR_TIME = (1990, 2040)  # when a story without a date may have been written


class Options(Settings):
    """`lists`: what a headline may count without the story saying the number (“5 ways to …”); a headline that begins
    with a number and holds one of them is left alone. `words`: more words that stand for a number (“twice”: 2).
    `least`: smaller figures are left alone. `short`: a body with fewer words need not hold every figure."""

    lists: list[str]
    words: dict[str, str]
    least: float = 4
    short: int = 60


class Story(NamedTuple):
    """What stands below the headlines: numbers in any form, the quantities, the years, and when it was written."""

    shown: set[float]
    below: list[Quantity]
    years: set[float]
    now: tuple[int, int]

    def like(self, quantity: Quantity) -> set[float]:
        """The figures of its kind, which may be added to it or taken from one another."""
        kinds = {"count", "bare"} if quantity.kind in ("count", "bare", "ordinal", "label") else {quantity.kind}
        whole = {100.0} if quantity.kind == "percent" else {1.0} if quantity.value < 20 else set[float]()
        return whole | {other.value for other in self.below if other.kind in kinds}


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text = document.text
    headlines = [block for block in document.blocks if block.scope == "headline"]
    if not headlines or not any(_number().search(document.block_text(block).lower()) for block in headlines):
        return
    ends = max(block.end for block in headlines)
    if len(text[ends:].split()) < options.short:
        return
    for block in headlines:
        yield from misnamed(text, block, ends)
    story: Story | None = None
    for quantity in quantities(document)[:MOST]:
        if quantity.start >= ends:
            break
        block = document.block_at(quantity.start)
        if block.scope != "headline" or quantity.value < options.least or quantity.kind == "score":
            continue
        if text[quantity.start - 1 : quantity.start] in _SHORTENED:  # ’86
            continue
        if listing(document.block_text(block).lower(), quantity.start - block.start, options):
            continue
        story = story or read(document, ends, options)
        if not borne_out(text, quantity, story):
            start, end = quantity.start, quantity.number[1]
            yield Match(start, end, {"number": text[start:end]})


def misnamed(text: str, block: Block, ends: int) -> Iterator[Match]:
    """Names that end in a number, “F-35”, where the story has the name with other numbers only."""
    for name in islice(_named().finditer(text, block.start, block.end), NAMES):
        below = re.compile(rf"\b{re.escape(name[1])}-?(\d+)").findall(text, ends)
        if below and name[2] not in below:
            yield Match(name.start(), name.end(), {"number": name.group()})


@cache
def _named() -> re.Pattern[str]:
    return re.compile(r"\b(?!Q\d)([A-Z]+[a-z]{0,8}|[A-Z][A-Za-z]{1,8})-?(\d{1,4})(?=s?\b)")


MOST = 50  # figures of a headline that are looked for
NAMES = 20  # names with a number in them, each looked for in the whole story
_SHORTENED = ("'", "’", "‘")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"\d|\b(?:" + "|".join([*ONES[2:], *TENS, "hundred", "thousand", "million", "billion", "dozen"]) + r")\b"
    )


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|\.\d+")


def listing(headline: str, at: int, options: Options) -> bool:
    return bool(
        at < 12 and options.lists and re.search(rf"\b(?:{'|'.join(map(re.escape, options.lists))})\b", headline)
    )


def read(document: Document, ends: int, options: Options) -> Story:
    """Everything below the headlines that can be read as a number, times and dates included."""
    body = document.text[ends:].lower()
    below = [quantity for quantity in quantities(document) if quantity.start >= ends]
    shown = {quantity.value for quantity in below}
    shown |= {quantity.high for quantity in below if not quantity.bound}
    shown |= {float(found.group().replace(",", "")) for found in _plain().finditer(body)}
    words = set(re.findall(r"[^\W\d_]+", body))
    for known in (WORDS, NTHS, FRACTIONS, options.words):
        shown |= {float(known[word]) for word in words & known.keys()}
    years = {number for number in shown if 1500 <= number < 2100}
    if document.date:
        years.add(float(document.date[0]))
    return Story(shown, below, years, (document.date[0] - 1, document.date[0] + 1) if document.date else OUR_TIME)


def borne_out(text: str, quantity: Quantity, story: Story) -> bool:
    """Whether a figure is in the body, rounded from one there, or made of one or two there."""
    value, shown = quantity.value, story.shown
    figure = _plain().search(text, *quantity.number)
    written = float(figure.group().replace(",", "")) if figure else value
    if value in shown or quantity.high in shown:
        return True
    coarse = step(written) * (value / written if written else 1)
    if any(rounded(value, other, coarse, bool(quantity.bound)) for other in shown):
        return True
    if quantity.kind in ("time", "measure") and any(value * unit in shown or value / unit in shown for unit in UNITS):
        return True
    if value and any(year + value in story.years for year in story.years):
        return True
    if value >= 3 and (
        quantity.unit == "year" or text.endswith(" at ", 0, quantity.start)
    ):  # since a year in the story
        first, last = story.now
        return any(first <= year + value <= last for year in story.years)
    like = sorted(story.like(quantity))
    return any(holds(like, value - one, one, value) or holds(like, value + one, one, value) for one in like)


def holds(numbers: list[float], wanted: float, but: float, value: float) -> bool:
    """Whether another one of some sorted numbers is as good as the one that makes a value with it."""
    slack = 1e-6 * value
    near = numbers[bisect_left(numbers, wanted - slack) : bisect_right(numbers, wanted + slack)]
    return any(number != but for number in near)


UNITS = (7, 12, 24, 30, 52, 60, 365, 10, 100, 1000)


def step(written: float) -> float:
    """The last place of a figure that is not nought."""
    if written != int(written):
        return float(10 ** -len(f"{written:g}".partition(".")[2]))
    digits = f"{written:.0f}"
    return float(10 ** (len(digits) - len(digits.rstrip("0"))))


def rounded(value: float, other: float, coarse: float, loose: bool) -> bool:
    """Whether `value` is `other` in a coarser form: cut off, rounded, or (`loose`: “nearly”) rounded up."""
    if value < 100:
        coarse = min(1.0, coarse)
        if other == int(other):
            return False
    below = coarse if loose else coarse / 2
    return -coarse < value - other <= below and abs(value - other) <= 0.1 * value
