"""Parts that a house wants in every story: a headline, a byline, a date, a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.facts.metadata import value_of
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("missing",)
KEYS = {
    "byline": ("author", "authors", "byline", "article:author"),
    "section": ("section", "category", "categories", "desk", "article:section"),
    "date": ("date",),
    "headline": ("title", "headline"),
    "standfirst": ("description", "subtitle", "standfirst"),
}
LABEL = 60  # characters of a line that can be a label


class Options(Settings):
    """`parts`: headline, standfirst, byline, dateline, date, section; `labels`: words one of which has to stand in a
    short line of its own, or in the metadata."""

    parts: list[Literal["headline", "standfirst", "byline", "dateline", "date", "section"]] = []
    labels: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not document.blocks:
        return
    missing: list[str] = [part for part in options.parts if not has(document, part)]
    if options.labels and not labelled(document, options.labels):
        missing.append(" or ".join(f"“{label}”" for label in options.labels))
    if missing:
        first = document.blocks[0]
        yield Match(first.start, first.end, {"missing": " and no ".join(missing)})


def has(document: Document, part: str) -> bool:
    if part == "date" and document.date is not None:
        return True
    if any(block.scope == part for block in document.blocks):
        return True
    return part in KEYS and bool(value_of(document, KEYS[part]))


def labelled(document: Document, labels: Sequence[str]) -> bool:
    wanted = {label.lower() for label in labels}
    for block in document.blocks:
        line = document.block_text(block).lower()
        if block.end - block.start <= LABEL and any(line.startswith(label) or line.endswith(label) for label in wanted):
            return True
    return any(str(value).strip().lower() in wanted for value in document.metadata.values())
