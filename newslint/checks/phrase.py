"""Words that should not stand there as they are: a list of literals, found as whole words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

NEEDS_HITS = True


class Options(Settings):
    """`any`: the words; `case: exact` keeps capitals apart; `unless`: longer phrases in which a word is right."""

    any: list[str]
    case: Literal["ignore", "exact"] = "ignore"
    unless: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    exact = options.case == "exact"
    return [Pattern(text, exact=exact) for text in (*options.any, *options.unless)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    excused = [hit for hit in hits if hit.pattern >= len(options.any)]
    last = -1
    for hit in sorted((h for h in hits if h.pattern < len(options.any)), key=lambda h: (h.start, -h.end)):
        if hit.end <= last or any(e.start <= hit.start and hit.end <= e.end for e in excused):
            continue  # inside a longer phrase of the list, or where the word is right
        last = hit.end
        yield Match(hit.start, hit.end)
