"""Bylines that name no person, in the story, its front matter or the head of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks import pattern, phrase
from newslint.document import Document
from newslint.facts.metadata import place_of, value_of
from newslint.findings import Match
from newslint.scanner import Hit, expression, requirements, simple
from newslint.spans import Span

NEEDS_MARKUP = True
KEYS = ("author", "article:author")

Options = pattern.Options
patterns = pattern.patterns


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    mine = [hit for hit in hits if byline(document, hit)]
    yield from phrase.find(document, options, mine)
    said = value_of(document, KEYS) if document.format == "html" and document.blocks else None
    shown = isinstance(said, str) and any(said in document.block_text(document.block_at(hit.start)) for hit in mine)
    if isinstance(said, str) and not shown and any(matches(each, said) for each in options.any):
        tag = place_of(document, KEYS)
        at = document.source.find(said, tag.start, tag.end)
        place = Span(at, at + len(said)) if at >= 0 else tag
        first = document.blocks[0].start
        yield Match(first, first + 1, source=place)


def byline(document: Document, hit: Hit) -> bool:
    """Whether a hit lies in a byline, or is all that a line beginning with “By” says."""
    block = document.block_at(hit.start)
    if block.scope == "byline":
        return True
    whole = hit.end == block.end and hit.start - block.start in (0, 3)
    return whole and document.text[block.start : block.start + 3].lower() == "by "


def matches(text: str, said: str) -> bool:
    """A rule's expression, looked for in what is no copy."""
    wanted = pattern.patterns(Options([text]))[0]
    make = simple if requirements(wanted).simple else expression
    return make(wanted).search(said) is not None
