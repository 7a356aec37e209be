"""A quotation with so many ellipses and square brackets that little of what was said is left whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document
from newslint.facts.quotations import quotations
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("cuts",)
NEEDS_HITS = True


class Options(Settings):
    """`most`: how many changes a quotation may have, ellipses and square brackets together. `allow`: words in brackets
    that change nothing (“sic”)."""

    most: int
    allow: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern("…"), Pattern("..."), Pattern(". . ."), Pattern("[")]


@cache
def _cut() -> re.Pattern[str]:
    return re.compile(r"…|\.\s?\.\s?\.(?:\s?\.)?|\[([^\]\n]*)\]")


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if len(hits) <= options.most:
        return
    for one in quotations(document):
        found = _cut().finditer(document.text, *one.inner)
        cuts = sum(each[1] is None or each[1].lower() not in options.allow for each in found)
        if cuts > options.most:
            yield Match(one.start, one.end, {"cuts": str(cuts)})
