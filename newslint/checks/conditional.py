"""Words that are right only where others stand too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

NEEDS_HITS = True


class Options(Settings):
    """`when`: words that ask for company; `need`: one of these must stand in the same extent.

    `before`: it must stand before the first of them."""

    when: list[str]
    need: list[str]
    before: bool = False


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text) for text in (*options.when, *options.need)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Flags the first word of an extent that lacks its company."""
    extents: dict[tuple[int, int], tuple[list[Hit], list[Hit]]] = {}
    for hit in hits:
        extents.setdefault(hit.extent, ([], []))[hit.pattern >= len(options.when)].append(hit)
    for asking, company in extents.values():
        if not asking:
            continue
        if not company or (options.before and company[0].start > asking[0].start):
            yield Match(asking[0].start, asking[0].end)
