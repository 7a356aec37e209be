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
    that skip a level; `tops`: a second one of the first level; `byline`: one among the paragraphs; `bylines`: two that
    differ."""

    report: Literal["open", "thin", "levels", "tops", "byline", "bylines"]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    return REPORTS[options.report](document)


def unfinished(document: Document) -> Iterator[Match]:
    """Paragraphs of several sentences, the last of which has no end, and stumps between two paragraphs."""
    text = document.text
    for number, block in enumerate(document.blocks):
        if stump(document, number):
            yield Match(text.rfind(" ", block.start, block.end) + 1, block.end)
            continue
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


ENDS_NONE = frozenset("the a an and or but his her their its our my your because which".split())
LEFT_OVER = frozenset("of from with into".split())  # they end a clause that began with “what” or “who”
VERB = re.compile(r" (?:is|are|was|were|will|would|may|might|can|could|has|have|had|must|should|said|says)\b")
ASKS = re.compile(r"\b(?:wh\w+|how|that|all|something|everything|nothing|people|things|place)\b", re.I)


def stump(document: Document, number: int) -> bool:
    """Whether a line between two paragraphs of prose begins a sentence and breaks off at a word that ends none."""
    block = document.blocks[number]
    if not (0 < number < len(document.blocks) - 1 and 16 < block.end - block.start < 200):
        return False
    if block.scope not in ("body", "subhead") or not document.text[block.end - 1].islower():
        return False
    line = document.block_text(block)
    last = line.rsplit(" ", 1)[-1]
    if not (last in ENDS_NONE or (last in LEFT_OVER and not ASKS.search(line))):
        return False
    if not line[0].isupper() or not VERB.search(line):
        return False
    before, after = (document.block_text(document.blocks[at]) for at in (number - 1, number + 1))
    return all(len(each) >= 60 and each[0].isupper() and each.rstrip(CLOSERS)[-1] in ".!?" for each in (before, after))


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
    """Headings two levels and more below the one before."""
    before: Block | None = None
    for block in document.blocks:
        if not block.level:
            continue
        if before and block.level > before.level + 1:
            place = Place(before.start, before.end, f"the heading before is of level {before.level}")
            yield Match(block.start, block.end, related=(place,))
        before = block


def tops(document: Document) -> Iterator[Match]:
    """A second heading of the first level, below copy."""
    first, copy = None, False
    for block in document.blocks:
        if block.level == 1 and first and copy:
            yield Match(block.start, block.end, related=(Place(first.start, first.end, "the headline"),))
            return
        first = block if block.level == 1 and not first else first
        copy = copy or (first is not None and block.scope == "body")


PERSON = re.compile(r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+")


def bylines(document: Document) -> Iterator[Match]:
    """A second line that says who wrote the story, and says another name."""
    first: Block | None = None
    yield from below_front_matter(document)
    for block in document.blocks:
        if block.scope == "byline" and document.text[block.start : block.start + 3].lower() == "by ":
            first = first or block
            one, other = document.block_text(first).lower(), document.block_text(block).lower()
            if one not in other and other not in one:
                yield Match(block.start, block.end, related=(Place(first.start, first.end, "another byline"),))


def below_front_matter(document: Document) -> Iterator[Match]:
    """A byline on top of the copy that says another name than the front matter."""
    if document.format == "text" or not document.metadata:
        return
    lines = [block for block in document.blocks if block.scope == "byline"]
    front = [block for block in lines if PERSON.fullmatch(document.block_text(block))]
    names = [document.block_text(block).lower() for block in front]
    copy = [block for block in document.blocks if block.scope in ("body", "subhead")][:2] if names else []
    for block in copy:
        line = document.block_text(block)
        own = line[3:].lower()
        if re.fullmatch(BYLINE, line) and not any(name in own or own in name for name in names):
            yield Match(block.start, block.end, related=(Place(front[0].start, front[0].end, "another byline"),))


def inside(document: Document) -> Iterator[Match]:
    """A byline after the first paragraph and before the last."""
    text, copy = document.text, 0
    for block in document.blocks[:-1]:
        whole = text[block.end - 1] in ".!?”\"'’)"
        line = not whole and block.scope in ("body", "subhead") and text[block.start : block.start + 3].lower() == "by "
        if copy and line and re.fullmatch(BYLINE, document.block_text(block)):
            yield Match(block.start, block.end)
        copy += whole


REPORTS = {"open": unfinished, "thin": thin, "levels": levels, "tops": tops, "byline": inside, "bylines": bylines}
