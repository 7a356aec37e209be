"""Words that count from the day of writing, in a story that names no day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.dates import dates
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ()
NEEDS_HITS = True


class Options(Settings):
    """`any`: the words; where one holds another, the longer counts. `not_after`: words before them that make them count
    from another day (“the next year”)."""

    any: list[str]
    not_after: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(words) for words in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if document.date or any(mention.kind == "absolute" for mention in dates(document)):
        return
    end = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        before = document.text[max(0, hit.start - 12) : hit.start].rstrip().rpartition(" ")[2].lower()
        if hit.start >= end and before not in options.not_after:
            yield Match(hit.start, hit.end)
            end = hit.end
