"""Paragraphs, headings and bylines that look as if something went missing or slipped in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Block, Document
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import Settings

CLOSERS = "\"'”’»)]*_"
BYLINE = r"(?:By|BY) (?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+(?:(?:,| and| &) (?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)?,?"


class Options(Settings):
    """`open`: a paragraph that ends in the middle; `thin`: a long headline over next to nothing; `levels`: headings
    that skip a level; `byline`: one among the paragraphs; `bylines`: two that differ."""

    report: Literal["open", "thin", "levels", "byline", "bylines"]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    return REPORTS[options.report](document)


def unfinished(document: Document) -> Iterator[Match]:
    """Paragraphs of several sentences, the last of which has no end."""
    text = document.text
    for number, block in enumerate(document.blocks):
        if block.scope != "body" or block.end - block.start < 80 or not text[block.end - 1].isalpha():
            continue
        words = text[block.start : block.end]
        stop = max(words.rfind(". ", 40), words.rfind(".” ", 40), words.rfind('." ', 40))
        after = document.blocks[number + 1].scope if number + 1 < len(document.blocks) else ""
        rest = words[stop + 1 :].lstrip(CLOSERS + " ")
        if stop < 0 or after in ("list", "quote") or len(rest.split()) < 4 or not rest[:1].isupper():
            continue
        small = [word for word in rest.split() if word[0].islower()]
        if len(small) * 2 > len(rest.split()):
            yield Match(block.end - len(rest.split()[-1]), block.end)


def thin(document: Document) -> Iterator[Match]:
    """A headline of eight words and more over one sentence, or over none."""
    heads = [block for block in document.blocks if block.scope == "headline"]
    copy = [block for block in document.blocks if block.scope in ("body", "list", "quote", "table")]
    if not heads or len(copy) > 1 or len(document.block_text(heads[0]).split()) < 8:
        return
    words = document.block_text(copy[0]) if copy else ""
    if len(words) < 250 and not re.search(r"[.!?]\S? +\S", words):
        yield Match(heads[0].start, heads[0].end)


def levels(document: Document) -> Iterator[Match]:
    """Headings two levels and more below the one before, and a second one of the first level."""
    before: Block | None = None
    for block in document.blocks:
        if not block.level:
            continue
        if before and block.level > before.level + 1:
            place = Place(before.start, before.end, f"the heading before is of level {before.level}")
            yield Match(block.start, block.end, related=(place,))
        before = block


def bylines(document: Document) -> Iterator[Match]:
    """A second line that says who wrote the story, and says another name."""
    first: Block | None = None
    for block in document.blocks:
        if block.scope == "byline" and document.text[block.start : block.start + 3].lower() == "by ":
            first = first or block
            one, other = document.block_text(first).lower(), document.block_text(block).lower()
            if one not in other and other not in one:
                yield Match(block.start, block.end, related=(Place(first.start, first.end, "another byline"),))


def inside(document: Document) -> Iterator[Match]:
    """A byline after the first paragraph and before the last."""
    text, copy = document.text, 0
    for block in document.blocks[:-1]:
        whole = text[block.end - 1] in ".!?”\"'’)"
        line = not whole and block.scope in ("body", "subhead") and text[block.start : block.start + 3].lower() == "by "
        if copy and line and re.fullmatch(BYLINE, document.block_text(block)):
            yield Match(block.start, block.end)
        copy += whole


REPORTS = {"open": unfinished, "thin": thin, "levels": levels, "byline": inside, "bylines": bylines}
