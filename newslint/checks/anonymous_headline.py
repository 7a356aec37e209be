"""Headlines that rest on somebody unnamed: their words say so, or what they quote is told by nobody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newslint.document import Document
from newslint.facts.quotations import quotations
from newslint.findings import Match, Place
from newslint.literals import fold
from newslint.scanner import Hit, Pattern
from newslint.spans import Span
from newslint.tuples import Settings

if TYPE_CHECKING:
    from newslint.facts.sources import Source

PLACEHOLDERS = ("source",)
NEEDS_HITS = True
FEWEST = 2  # quoted words that are looked for in the story
TITLE = 110  # characters of a first line that may be the headline of plain text


class Options(Settings):
    """Words that name nobody in a headline, and nouns for people who keep their names back."""

    any: list[str] = []
    people: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [*map(Pattern, options.any), *map(Pattern, options.people)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    title = headline(document)
    if title is None:
        return
    for hit in hits:
        if title.holds((hit.start, hit.end)) and hit.pattern < len(options.any):
            yield Match(hit.start, hit.end, {"source": document.text[hit.start : hit.end]})
            return
    for quotation in quotations(document):
        if title.holds((quotation.start, quotation.end)):
            told = only_unnamed(document, quotation.inner, title, frozenset(options.people))
            if told is not None:
                source, place = told
                shown = Place(place.start, place.end, "the only one who says so")
                yield Match(quotation.start, quotation.end, {"source": source.form}, (shown,))


def headline(document: Document) -> Span | None:
    """The headline: a block that is one, or the first line of plain text if it ends no sentence."""
    first = document.blocks[0] if document.blocks else None
    for block in document.blocks:
        if block.scope == "headline":
            return Span(block.start, block.end)
    if first is None or document.format != "text" or len(document.blocks) < 3 or first.end - first.start > TITLE:
        return None
    ends = document.block_text(first).rstrip("\"'”’)")[-1:]
    return None if ends in (".", "!", ":") else Span(first.start, first.end)


def only_unnamed(document: Document, inner: Span, title: Span, people: frozenset[str]) -> tuple[Source, Span] | None:
    """Who says the quoted words in the story, if that is somebody unnamed and nobody else says them."""
    words = fold(document.text[inner.start : inner.end]).strip(" ,.!?")
    if len(words.split()) < FEWEST:
        return None
    from newslint.facts.sources import sources  # few headlines quote anybody

    found: tuple[Source, Span] | None = None
    for source in sources(document):
        for one in source.attributions:
            said = one.content
            if said is None or said.start < title.end or words not in fold(document.text[said.start : said.end]):
                continue
            if not source.unnamed or people.isdisjoint(source.form.lower().split()):
                return None
            found = found or (source, one.source or said)
    return found
