"""What goes out with a page though no reader of the story sees it: notes in comments, headings without words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.facts.slots import search
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.spans import Span
from newslint.tuples import Settings

NEEDS_MARKUP = True
EMPTY = re.compile(r"<(h[1-6])\b[^<>]*>(?:\s|&nbsp;|<br ?/?>)*</\1\s*>", re.I)


class Options(Settings):
    """`comment`: comments that hold one of `any`, expressions; `heading`: headings of a page without a word."""

    report: Literal["comment", "heading"]
    any: list[str] = []


def expressions(options: Options) -> list[str]:
    return options.any


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not document.blocks:
        return
    first = document.blocks[0].start
    for span in notes(document, options) if options.report == "comment" else headings(document):
        yield Match(first, first + 1, source=span)


def notes(document: Document, options: Options) -> Iterator[Span]:
    for each in document.comments:
        if len(each.text) < 400 and any(search(document, part, each.text) for part in options.any):
            yield Span(each.start, each.end)


def headings(document: Document) -> Iterator[Span]:
    if "<h" not in document.source.lower():
        return
    hidden = [(each.start, each.end) for each in document.comments]
    for found in EMPTY.finditer(document.source):
        if not any(start <= found.start() < end for start, end in hidden):
            yield Span(found.start(), found.end())
