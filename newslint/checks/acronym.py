"""Acronyms that a story explains twice, explains in two ways, or explains and never uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document, fact
from newslint.facts.acronyms import SMALL, Meaning, meanings
from newslint.facts.lookalikes import plain
from newslint.findings import Match, Place
from newslint.scanner import Hit, occurrences
from newslint.tuples import Settings

PLACEHOLDERS = ("meaning", "other")


class Options(Settings):
    """`report`: which of these."""

    report: Literal["defined-twice", "two-meanings", "unused"]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text = document.text
    first: dict[str, Meaning] = {}
    for each in meanings(document):
        before = first.setdefault(each.form, each)
        words = text[each.long_start : each.long_end]
        if options.report == "unused":
            if each.after and each.start not in used(document):
                yield Match(each.start, each.end, {"meaning": words})
        elif before is not each:
            other = text[before.long_start : before.long_end]
            if alike(words, other) == (options.report == "defined-twice"):
                place = Place(before.long_start, before.long_end, f"“{other}” here")
                yield Match(each.start, each.end, {"meaning": words, "other": other}, (place,))


def alike(one: str, other: str) -> bool:
    """Whether two expansions are one, but for small words, plurals and how words are written."""
    return content(one) == content(other)


def content(words: str) -> list[str]:
    return [plain(word).rstrip("s")[:6] for word in re.findall(r"\w+", words) if word.lower() not in SMALL]


@fact
def used(document: Document) -> set[int]:
    """Where acronyms stand in brackets that stand anywhere else too, or begin another word."""
    text = document.text
    stems = {each.start: text[each.start : each.end].rstrip(".s") for each in meanings(document) if each.after}
    places: dict[str, list[int]] = {}
    for stem, start in occurrences(stems.values(), text):
        if not start or not (text[start - 1].isalnum() or text[start - 1] == "_"):
            places.setdefault(stem, []).append(start)
    return {start for start, stem in stems.items() if places.get(stem, [start]) != [start]}
