"""The size of one group given twice, and differently: “a 26-nation alliance”, then “38 nations”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.quantities import Quantity, quantities
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("other", "member", "group")
NEEDS_HITS = True


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
    for number, size in enumerate(sizes):
        others = [q for q in sizes[number + 1 :] if q.group == size.group and q.counted == size.counted]
        others += [q for q in counts if q.counted == size.counted and larger(text, size, q, options)]
        for other in sorted(others, key=lambda q: abs(q.start - size.start)):
            if apart(size, other) and not any(said(text, q, options.changing) for q in (size, other)):
                values = {"other": text[other.start : other.end], "member": size.counted, "group": size.group}
                yield Match(size.start, size.end, values, (Place(other.start, other.end, "another figure here"),))
                break


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
    if between.count("\n") > options.near or said(text[: other.start], other, options.elsewhere, text[other.end :]):
        return False
    return " of " not in text[other.number[1] : other.end]


def said(text: str, quantity: Quantity, words: list[str], rest: str = "") -> bool:
    """Whether the sentence round a quantity holds one of the words."""
    if not words:
        return False
    start = max(text.rfind(mark, 0, quantity.start) for mark in (". ", "\n", "? ", "! ")) + 1
    after = rest or text[quantity.end :]
    end = re.search(r"[.?!](?=\s|$)|\n", after[:400])
    sentence = text[start : quantity.end] + after[: end.start() if end else 400]
    return bool(re.search(rf"\b(?:{'|'.join(map(re.escape, words))})", sentence, re.IGNORECASE))
