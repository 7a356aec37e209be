"""A paragraph that is nothing but a quotation, and nobody who says it: in it, before it or after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from newslint.document import Block, Document, fact
from newslint.facts.quotations import Quotation, quotations
from newslint.findings import Match
from newslint.scanner import Hit, occurrences
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("words",)
QUOTED = 60  # characters of a quotation that a message repeats
NEEDS_HITS = False
COPY = frozenset({"body", "list", "quote"})  # what a quotation may go on from, or be explained in
SPOKEN = frozenset({"speech", "according-to", "document", "refer", "colon", "call"})
SERIES = 3  # quotations in a row without any speaker are a list of quotations
FARTHEST = 30  # paragraphs that a quotation may be away from its speaker
LEAST_CUES = 2  # fewer in a whole story: its language or its form is not one that is read here


class Options(Settings):
    """`strict` leaves out a quotation that may go on with one in the paragraph before; `loose` reports that too."""

    condition: Literal["strict", "loose"] = "strict"
    words: int = 6  # shorter quotations are left alone
    # words near a quotation that say what it was taken from: a sign, a song
    carriers: list[str] = []


class Paragraph(NamedTuple):
    """A block of copy: its quotations, and whether they are all there is in it."""

    block: Block
    quotes: Sequence[Quotation]
    bare: bool
    heading: bool = False  # a heading stands between it and the paragraph before


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not any(_opens_block(document, one) and one.closed for one in quotations(document)):
        return
    rows = _paragraphs(document)
    for number, row in enumerate(rows):
        if row.bare and row.block.scope == "body" and _is_whole(document, row, options.words):
            if _spoken(document).get(row.block.start) or not _unexplained(document, rows, number, options):
                continue
            yield Match(row.quotes[0].start, row.quotes[-1].end, {"words": _beginning(document, row.quotes[0])})


def _beginning(document: Document, one: Quotation) -> str:
    words = document.text[one.inner_start : one.inner_end]
    return words if len(words) <= QUOTED else words[: words.rfind(" ", 0, QUOTED)] + " …"


def _opens_block(document: Document, one: Quotation) -> bool:
    return one.start == 0 or document.text[one.start - 1] == "\n"


@fact
def _paragraphs(document: Document) -> list[Paragraph]:
    text, quotes = document.text, quotations(document)
    rows: list[Paragraph] = []
    heading, at = False, 0
    for block in document.blocks:
        while at < len(quotes) and quotes[at].start < block.start:
            at += 1
        first = at
        while at < len(quotes) and quotes[at].start < block.end:
            at += 1
        if block.scope in COPY and not _credit().search(text, block.start, block.end):
            rows.append(Paragraph(block, quotes[first:at], _is_bare(text, block, quotes[first:at]), heading))
            heading = False
        elif block.scope == "subhead":
            heading = True
    return rows


@cache
def _credit() -> re.Pattern[str]:
    """What tells that a paragraph of plain text is the words under a picture."""
    return re.compile(r"\b(?:Image|Images|Photo|Photos|Photograph|Picture|Pictured|File photo): ")


def _is_bare(text: str, block: Block, quotes: Sequence[Quotation]) -> bool:
    if not quotes or quotes[0].start - block.start > 1:
        return False
    start = block.start
    for one in quotes:
        if any(char.isalnum() for char in text[start : one.start]):
            return False
        start = one.end
    return not any(char.isalnum() for char in text[start : block.end])


def _is_whole(document: Document, row: Paragraph, words: int) -> bool:
    """Whether whole sentences are quoted, and none of the quotations is a part of a longer one."""
    text = document.text
    if not all(one.closed and not one.continued for one in row.quotes):
        return False
    first, last = row.quotes[0], row.quotes[-1]
    if any(one.mark not in "\"'" and one.mark in text[one.inner_start : one.inner_end] for one in row.quotes):
        return False  # the marks are in disorder, and the speaker may stand between them
    inner = text[first.inner_start : last.inner_end]
    ends = text[last.inner_end - 1] + text[last.end : last.end + 1]
    return len(inner.split()) >= words and inner.lstrip("[(…. ")[:1].isupper() and any(mark in ends for mark in ".?!…")


@fact
def _spoken(document: Document) -> dict[int, int]:
    """The blocks with a cue, by where they start: how many."""
    from newslint.facts.attributions import attributions  # few stories come as far as this

    found: dict[int, int] = {}
    for one in attributions(document):
        place = one.cue or (one.content if one.kind == "colon" else None)
        if place is not None and one.kind in SPOKEN:
            start = document.block_at(place.start).start
            found[start] = found.get(start, 0) + 1
    return found


def _unexplained(document: Document, rows: Sequence[Paragraph], number: int, options: Options) -> bool:
    """Whether nothing round a quotation tells whose it is."""
    spoken, row = _spoken(document), rows[number]
    first, last = number, number  # the paragraph before the bare quotations that stand in a row, and the last of these
    while first and number - first < FARTHEST and _unspoken(document, rows[first]):
        first -= 1
    while last + 1 < len(rows) and last - first < SERIES and _unspoken(document, rows[last + 1]):
        last += 1
    if number == first or sum(spoken.values()) < LEAST_CUES or _repeated(document, row):
        return False  # an epigraph, or words pulled out of the story
    before, after = rows[first], rows[number + 1] if number + 1 < len(rows) else None
    if _leads_in(document, before) or any(one.continued or not one.closed for one in before.quotes):
        return False
    near = document.block_text(rows[number - 1].block)[-200:]
    if _names_carrier(near, options) or (after and _signs(document, row, after, options)):
        return False
    if options.condition == "loose":
        return True
    if row.heading and after and spoken.get(after.block.start):
        return False  # a chapter that begins with what somebody says, and then tells who
    return number - first == 1 and last - first < SERIES and not (before.quotes and spoken.get(before.block.start))


def _unspoken(document: Document, row: Paragraph) -> bool:
    return row.bare and not _spoken(document).get(row.block.start)


def _repeated(document: Document, row: Paragraph) -> bool:
    words = _first_words(document, row.quotes[0])
    return not words or words in _repeats(document)


def _first_words(document: Document, one: Quotation) -> str:
    return document.text[one.inner_start : one.inner_start + 40].rstrip(" ,.!?”\"'’")


@fact
def _repeats(document: Document) -> frozenset[str]:
    """The first words of bare quotations that stand in the story twice."""
    wanted = {_first_words(document, row.quotes[0]) for row in _paragraphs(document) if row.bare}
    once: set[str] = set()
    twice: set[str] = set()
    for words, _ in occurrences(wanted, document.text):
        (twice if words in once else once).add(words)
    return frozenset(twice)


def _leads_in(document: Document, before: Paragraph) -> bool:
    """Whether the paragraph before is a question, a label or a line that ends in a colon."""
    text = document.block_text(before.block).rstrip()
    return not text.endswith((".", "!", "…", ".)", ".]", ".”", '."', "!”", '!"', "?”", '?"', "”.", '".', "’", "'"))


def _names_carrier(text: str, options: Options) -> bool:
    words = re.findall(r"[a-z]+", text.lower())
    return not _carriers(tuple(options.carriers)).isdisjoint(words)


@cache
def _carriers(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


def _signs(document: Document, row: Paragraph, after: Paragraph, options: Options) -> bool:
    """Whether a signature comes next, or a paragraph that begins with what the quotation was."""
    text = document.block_text(after.block).strip()
    if _is_signature(document.text[row.block.end : after.block.start].strip() or text):
        return True
    return bool(_takes_up().match(text)) or _names_carrier(text[:60], options)


def _is_signature(line: str) -> bool:
    """Whether a line is a name with what its bearer is: “Vera Quill, pilot”, “— Vera Quill”."""
    words = line.split()
    capitals = sum(word[0].isupper() for word in words)
    return line[:1] in "—–-" or (
        2 <= len(words) <= 9 and line[-1].isalnum() and (capitals > 1) and words[1][0].isupper()
    )


@cache
def _takes_up() -> re.Pattern[str]:
    return re.compile(
        r"[—–-]|[a-z]|(?:That|This|Those|These|Thus|So|Such|The|His|Her|With (?:that|those|these)|In) "
        r"(?:was|were|is|are|words?|sa(?:id|ys)|reads?|ran|went|voice|speaker|author|writer|message)\b|"
        r"(?:His|Her|Their)\b"
    )
