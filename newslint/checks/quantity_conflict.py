"""The size of one group given twice, and differently: “a 26-nation alliance”, then “38 nations”."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.quantities import Quantity, quantities
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("other", "member", "group")
NEEDS_HITS = True
MOST = 20  # further sizes of a group that a size is held against
FARTHEST = 5000  # characters between a group's size and a plain count, however long the paragraphs are
SENTENCE = 2000  # characters of a sentence before a figure


class Options(Settings):
    """`members`: what a group is made of, in the singular; `groups`: words for groups. A plain count is held against
    the size of a group within `near` paragraphs, and only where it is larger, up to `factor` times: fewer may be a
    part of the group, and many more are something else. A sentence with one of `changing` tells of a size that changed,
    one with one of `elsewhere` before the count of others than the group."""

    members: list[str]
    groups: list[str]
    near: int = 2
    factor: float = 2.0
    changing: list[str] = []
    elsewhere: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(rf"-{re.escape(member)}(?= )", regex=True) for member in options.members]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """A compound gives a group's size; the first count of its members that cannot be the same is its second place."""
    text = document.text
    counts = [q for q in quantities(document) if q.kind == "count" and q.counted in options.members]
    sizes = [q for q in counts if compound(text, q) and q.group in options.groups]
    alike: dict[tuple[str, str], list[Quantity]] = {}
    for size in sizes:
        alike.setdefault((size.group, size.counted), []).append(size)
    for size in sizes:
        same = alike[size.group, size.counted]
        after = bisect_right(same, size.start, key=begin)
        others = same[after : after + MOST]
        first, last = (bisect_left(counts, at, key=begin) for at in reach(document, size, options.near))
        others += [q for q in counts[first:last] if q.counted == size.counted and larger(text, size, q, options)]
        for other in sorted(others, key=lambda q: abs(q.start - size.start)):
            if apart(size, other) and not any(said(text, q, options.changing) for q in (size, other)):
                values = {"other": text[other.start : other.end], "member": size.counted, "group": size.group}
                yield Match(size.start, size.end, values, (Place(other.start, other.end, "another figure here"),))
                break


def begin(quantity: Quantity) -> int:
    return quantity.start


def reach(document: Document, size: Quantity, near: int) -> tuple[int, int]:
    """The paragraphs round a size, so many on either side."""
    number, blocks = document.block_spans.at(size.start) or 0, document.blocks
    first, last = blocks[max(0, number - near)], blocks[min(len(blocks) - 1, number + near)]
    return max(first.start, size.start - FARTHEST), min(last.end, size.end + FARTHEST)


def compound(text: str, quantity: Quantity) -> bool:
    return bool(quantity.group) and text[quantity.number[1]] == "-"


def apart(one: Quantity, other: Quantity) -> bool:
    """Whether no number fits both."""
    return one.high < other.low or other.high < one.low


def larger(text: str, size: Quantity, other: Quantity, options: Options) -> bool:
    """Whether a plain count near a group's size is too high for it."""
    if compound(text, other) or other.modifiers or not size.value < other.value <= options.factor * size.value:
        return False
    between = text[min(size.end, other.end) : max(size.start, other.start)]
    if between.count("\n") > options.near or said(text, other, options.elsewhere, itself=False):
        return False
    return " of " not in text[other.number[1] : other.end]


def said(text: str, quantity: Quantity, words: list[str], *, itself: bool = True) -> bool:
    """Whether the sentence round a quantity holds one of the words."""
    if not words:
        return False
    low = max(0, quantity.start - SENTENCE)
    start = max(low - 1, *(text.rfind(mark, low, quantity.start) for mark in (". ", "\n", "? ", "! "))) + 1
    after = text[quantity.end : quantity.end + 400]
    end = re.search(r"[.?!](?=\s|$)|\n", after)
    sentence = text[start : quantity.end if itself else quantity.start] + after[: end.start() if end else 400]
    return bool(re.search(rf"\b(?:{'|'.join(map(re.escape, words))})", sentence, re.IGNORECASE))
