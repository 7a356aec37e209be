"""Words that may stand in a text only so many times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("count", "most")
NEEDS_HITS = True


class Options(Settings):
    """`any`: the words, counted together in each extent of the rule; `most`: how often they may stand there."""

    any: list[str]
    most: int = 1


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text) for text in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Flags the first place too many and shows the first place of all."""
    extents: dict[tuple[int, int], list[Hit]] = {}
    for hit in hits:
        extents.setdefault(hit.extent, []).append(hit)
    for found in extents.values():
        if len(found) > options.most:
            over, first = found[options.most], found[0]
            values = {"count": str(len(found)), "most": str(options.most)}
            yield Match(over.start, over.end, values, (Place(first.start, first.end, "first here"),))
