"""Words for which this house has others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("replacement",)
NEEDS_HITS = True


class Options(Settings):
    """`swap`: what stands there to what should; `case: exact` finds it only as it is written; `replacement: exact`
    keeps the capitals of the right word, else they follow the match; `safe`: the fix needs no second look."""

    swap: dict[str, str]
    case: Literal["ignore", "exact"] = "ignore"
    replacement: Literal["follow", "exact"] = "follow"
    safe: bool = False


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text, exact=options.case == "exact") for text in options.swap]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    rights = list(options.swap.values())
    last = -1
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        match, right = document.text[hit.start : hit.end], rights[hit.pattern]
        if options.replacement == "follow":
            right = in_case_of(match, right)
        if hit.end <= last or match == right:
            continue
        last = hit.end
        values = {"replacement": right}
        if options.safe:
            yield Match(hit.start, hit.end, values, replacement=right)
        else:
            yield Match(hit.start, hit.end, values, suggestions=(right,))


def in_case_of(match: str, right: str) -> str:
    """The right words with the capitals of the match: all capitals, or a capital first."""
    letters = [char for char in match if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return right.upper()
    return right[:1].upper() + right[1:] if match[:1].isupper() else right
