"""How hard a whole story is to read, by one of the published formulas, told on its first sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.readability import measured, minutes, scores
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("score", "limit")
FORMULAS = (
    "flesch-kincaid-grade", "gunning-fog", "smog", "automated-readability-index", "coleman-liau", "lix",
    "flesch-reading-ease", "reading-minutes",
)  # fmt: skip


class Options(Settings):
    """`formula`: one of `flesch-kincaid-grade`, `gunning-fog`, `smog`, `automated-readability-index`, `coleman-liau`,
    `lix`, `flesch-reading-ease` (where less is harder) or `reading-minutes` (which needs no extra).

    `limit`: the score above which a story is told, or below which for `flesch-reading-ease`; `least`: sentences that a
    story must have to be scored."""

    formula: str = "flesch-kincaid-grade"
    limit: float = 14.0
    least: int = 8


def patterns(options: Options) -> list[object]:
    if options.formula not in FORMULAS:
        raise ValueError(f"there is no formula “{options.formula}”; there are {', '.join(FORMULAS)}")
    return []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    read = measured(document)
    if len(read) < options.least:
        return
    score = value(document, options.formula)
    easy = options.formula == "flesch-reading-ease"
    if (score < options.limit) if easy else (score > options.limit):
        first = read[0].span
        yield Match(first.start, first.end, {"score": f"{score:.1f}", "limit": f"{options.limit:g}"})


def value(document: Document, formula: str) -> float:
    """Raises Unable where the formula needs the extra and it is not there."""
    if formula == "reading-minutes":
        return minutes(document)
    found = scores(document)
    return 0.0 if found is None else float(getattr(found, formula.replace("-", "_")))
