"""Whole lines that belong to the web page and not to the story: labels, buttons, notices."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from newslint.checks import kept
from newslint.document import Document, fact
from newslint.findings import Match
from newslint.literals import fold
from newslint.scanner import SECONDS, SHORT, Hit, Pattern, expression
from newslint.spans import Span

PLACEHOLDERS = ()
PARAGRAPH = 90  # what a line of the story itself is at least, with a final mark
CLOSERS = "\"'”’)] \t\u00a0"
NO_STOP = ("..", "a.m.", "p.m.", "A.M.", "P.M.")


class Options(NamedTuple):
    """Everything is compared with the line as `key` makes it: lower case, no marks, bullets or counts at its ends."""

    labels: list[str] = []
    # expressions for a whole short line without a final full stop
    templates: list[str] = []
    # expressions for a whole line of any length, with or without a full stop
    sentences: list[str] = []
    # only in company: beside a short line with one of these words, before or after the paragraphs, above short lines
    company: list[str] = []
    # report the bare lines that stand below a label, not the label itself
    below: bool = False
    # the line may be taken out without a second look
    fix: bool = True


class Line(NamedTuple):
    """A source line: where it is, its key if it can be a label, and whether it is a paragraph of the story."""

    span: Span
    key: str
    paragraph: bool


class Page(NamedTuple):
    lines: list[Line]
    keys: dict[str, list[int]]
    first: int  # number of the first paragraph
    last: int


def patterns(options: Options) -> list[Pattern]:
    whole = [Pattern(text, regex=True, sought=True) for text in options.templates]
    return whole + [Pattern(text, regex=True) for text in options.sentences]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    page = lines(document)
    numbers = {number for label in labels(options).intersection(page.keys) for number in page.keys[label]}
    for number, template in sorted({(line_at(page, hit.start), hit.pattern) for hit in hits}):
        if number not in numbers and fits(document, page.lines[number], options, template):
            numbers.add(number)
    if options.company:
        numbers = {n for n in numbers if in_company(page, n, options.company)}
    if options.below:
        numbers = {below for n in sorted(numbers) for below in bare_lines(document, page, n)} - numbers
    for number in sorted(numbers):
        start, end = trimmed(document.text, page.lines[number].span)
        yield Match(start, end, replacement="" if options.fix else None, whole_line=options.fix)


def fits(document: Document, line: Line, options: Options, template: int) -> bool:
    """Whether a template describes the whole of a line; one for short lines wants no sentence."""
    short = template < len(options.templates)
    if short and not line.key:
        return False
    text = options.templates[template] if short else options.sentences[template - len(options.templates)]
    whole = line.key or key(text_of(document, line))
    return bool(compiled(text).fullmatch(whole, timeout=SECONDS))


@fact
def lines(document: Document) -> Page:
    """The document's source lines, and those that can be a label by their key."""
    found: list[Line] = []
    keys: dict[str, list[int]] = {}
    paragraphs = []
    for block in document.blocks:
        for span in block.lines() if block.breaks else [Span(block.start, block.end)]:
            paragraph, short = span.end - span.start > SHORT, ""
            if not paragraph:
                bare = document.text[span.start : span.end].rstrip(CLOSERS)
                paragraph = len(bare) >= PARAGRAPH and bare[-1:] in (".", "!", "?", "…")
                if bare[-1:] != "." or bare.endswith(NO_STOP):
                    short = key(bare)
                    keys.setdefault(short, []).append(len(found))
            if paragraph:
                paragraphs.append(len(found))
            found.append(Line(span, short, paragraph))
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(found), -1)
    return Page(found, keys, first, last)


def trimmed(text: str, span: Span) -> Span:
    part = text[span.start : span.end]
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.end - (len(part) - len(part.rstrip()))))


def text_of(document: Document, line: Line) -> str:
    return document.text[line.span.start : line.span.end]


EDGES = re.compile(r"^[\W_]+|[\W_]+$")
COUNT = re.compile(r" *[(\[]?\b\d[\d.,]*[km]?$")


def key(text: str) -> str:
    """A line as labels are compared: no bullets, arrows, brackets, colons or counts at its ends."""
    bare = EDGES.sub("", fold(text))
    return (COUNT.sub("", bare) if bare[-1:].isalnum() and any(c.isdigit() for c in bare[-6:]) else bare) or bare


@kept
def labels(options: Options) -> frozenset[str]:
    return frozenset(fold("\n".join(options.labels)).split("\n"))


@lru_cache(maxsize=1024)
def compiled(text: str) -> Any:
    return expression(Pattern(text, regex=True))


def line_at(page: Page, offset: int) -> int:
    """The number of the line that holds an offset."""
    return max(0, bisect_right(page.lines, offset, key=lambda line: line.span.start) - 1)


def in_company(page: Page, number: int, words: Sequence[str]) -> bool:
    """Whether a line stands where a page's furniture stands."""
    if page.first > page.last or not page.first < number < page.last:
        return page.first < page.last
    near = page.lines[max(0, number - 2) : number] + page.lines[number + 1 : number + 3]
    if any(line.key and len(line.key) < 60 and any(word in line.key.split() for word in words) for line in near):
        return True
    after = page.lines[number + 1 : number + 3]
    return len(after) == 2 and all(headline_like(line) for line in after)


def headline_like(line: Line) -> bool:
    return bool(line.key) and 30 <= len(line.key) <= SHORT and not line.paragraph


def bare_lines(document: Document, page: Page, number: int, most: int = 16) -> list[int]:
    """The lines below a label up to the next sentence; a last short one just above a paragraph is a subhead."""
    found = []
    for at in range(number + 1, min(len(page.lines), number + most + 2)):
        line = page.lines[at]
        if not line.key or line.paragraph or text_of(document, line)[-1:] in ".:,;":
            break
        found.append(at)
    after = found[-1] + 1 if found else 0
    inside = page.first < number < page.last
    if len(found) > most:
        return [] if inside else found
    if inside and found and after < len(page.lines) and len(page.lines[found[-1]].key) < 45:
        found.pop()
    return found
