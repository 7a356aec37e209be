"""Stories in which too few of those who speak are named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.sources import sources
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("named", "all", "least")
NEEDS_HITS = True


class Options(Settings):
    """A story is left alone where at least this share of its sources are named; 0: the rule looks at nothing."""

    least: float = 0.0
    # words one of which is in every story that has a source
    cues: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(word) for word in options.cues] if options.least > 0 else []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The first unnamed source, with the others beside it. Documents speak for nobody and are not counted."""
    people = [source for source in sources(document) if source.kind != "document"]
    unnamed = [source.places[0] for source in people if source.unnamed and source.places]
    named = len(people) - len(unnamed)
    if not unnamed or named >= options.least * len(people):
        return
    first, *others = sorted(unnamed)
    yield Match(
        first.start,
        first.end,
        {"named": str(named), "all": str(len(people)), "least": f"{options.least:.0%}"},
        tuple(Place(place.start, place.end, "not named either") for place in others),
    )
