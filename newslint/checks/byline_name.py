"""Bylines that name no person, in the story, its front matter or the head of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.checks import pattern, phrase
from newslint.document import Block, Document
from newslint.facts.metadata import place_of, value_of
from newslint.findings import Match
from newslint.scanner import SECONDS, Hit, Pattern, expression, requirements, simple
from newslint.spans import Span
from newslint.tuples import Settings

NEEDS_MARKUP = True
KEYS = ("author", "article:author")
LONGEST = 60  # characters of a byline


class Options(Settings):
    """`any`, `case`: as for `pattern`; `whole`: expressions, capitals counted, for all that a byline says after “By”:
    they hold nothing that is rare in copy, so that they are looked for in bylines of Markdown and pages alone."""

    any: list[str]
    case: Literal["ignore", "exact"] = "ignore"
    whole: list[str] = []


def expressions(options: Options) -> list[str]:
    return options.whole


def patterns(options: Options) -> list[Pattern]:
    return pattern.patterns(pattern.Options(options.any, options.case))


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    mine = [hit for hit in hits if byline(document, hit)]
    yield from phrase.find(document, phrase.Options(options.any, options.case), mine)
    for block in document.blocks if options.whole else ():
        seen = any(block.start <= hit.start < block.end for hit in mine)
        if not seen and any(matches(rf"^(?:{each})$", words_of(document, block), exact=True) for each in options.whole):
            yield Match(block.start, block.end)
    author = value_of(document, KEYS) if document.format == "html" and document.blocks else None
    shown = isinstance(author, str) and any(author in document.block_text(document.block_at(hit.start)) for hit in mine)
    if isinstance(author, str) and not shown and any(matches(each, author) for each in options.any):
        tag = place_of(document, KEYS)
        at = document.source.find(author, tag.start, tag.end)
        place = Span(at, at + len(author)) if at >= 0 else tag
        first = document.blocks[0].start
        yield Match(first, first + 1, source=place)


def byline(document: Document, hit: Hit) -> bool:
    """Whether a hit lies in a byline, or is all that a line beginning with “By” says."""
    block = document.block_at(hit.start)
    if block.scope == "byline":
        return True
    whole = hit.end == block.end and hit.start - block.start in (0, 3)
    return whole and document.text[block.start : block.start + 3].lower() == "by "


def words_of(document: Document, block: Block) -> str:
    """What a byline says after “By”; empty for any other block."""
    words = document.block_text(block) if block.end - block.start < LONGEST else ""
    if words[:3].lower() == "by ":
        return words[3:]
    return words if block.scope == "byline" else ""


def matches(text: str, said: str, *, exact: bool = False) -> bool:
    """A rule's expression, looked for in a few words; only one that could run away needs the library with a limit."""
    if not said:
        return False
    wanted = Pattern(text, regex=True, exact=exact)
    if requirements(wanted).simple:
        return simple(wanted).search(said) is not None
    return expression(wanted).search(said, timeout=SECONDS) is not None
