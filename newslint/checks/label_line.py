"""Whole lines that belong to the web page and not to the story: labels, buttons, notices, others' headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks import kept
from newslint.document import Document
from newslint.facts.furniture import furniture
from newslint.facts.pagelines import Page
from newslint.facts.phrases import Part, fits, lowered, parsed, words_of
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.spans import Span
from newslint.tuples import Settings

PLACEHOLDERS = ()
ENTRY = re.compile(r"[\"'“‘«„]|\d+[.)]\s|[a-z]\)\s|[•*–-]\s")  # how a quotation and a list's entry begin
PLAIN = frozenset({"body", "subhead", "footer"})  # scopes of lines that are neither headings nor somebody's list
SURE = frozenset({"related", "stub", "syndication"})  # kinds whose labels no subhead is
WORDS = 3  # so many words or fewer may be a subhead, if nothing stands beside them


class Options(Settings):
    """The lines of some kinds (see `facts/furniture.py`), each of which has one kind."""

    # further lines to report, if nothing else is known of them: `*` stands for up to eight words, `a|b` for one of two
    labels: list[str] = []
    # lines that are right in this house
    leave: list[str] = []
    kinds: list[str] = []
    # the line may be taken out; without a second look where it can be nothing else
    fix: bool = True


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    page = furniture(document)
    numbers = [number for kind in options.kinds for number in page.of_kind.get(kind, ())]
    if options.labels:
        added = own(options)[0]
        unknown = [number for number, line in enumerate(page.lines) if line.bare and not page.kinds[number]]
        numbers += [number for number in unknown if described(added, page.lines[number].words)]
    for number in sorted(numbers):
        start, end = trimmed(document.text, page.lines[number].span)
        if not (options.leave and described(own(options)[1], words_of(lowered(document.text[start:end])))):
            safe = options.fix and surely(document, page, number)
            yield Match(start, end, replacement="" if options.fix else None, whole_line=options.fix, safe=safe)


def surely(document: Document, page: Page, number: int) -> bool:
    """Whether a line is no sentence, heading, entry of a list or part of a wrapped sentence, and is known by enough of
    its words, or by what stands beside it."""
    line, text = page.lines[number], document.text
    start, end = trimmed(text, line.span)
    if not line.bare or line.heading or ENTRY.match(text, start, end) or text[end - 1] in "?!":
        return False
    if document.block_at(start).scope not in PLAIN or goes_on(text, line.span):
        return False
    if page.kinds[number] in SURE and len(line.words) > 1:
        return True
    beside = page.at(number - 1) or page.at(number + 1)
    return bool(beside) or len(line.words) > WORDS or not (page.story and page.inside(number))


def goes_on(text: str, line: Span) -> bool:
    """Whether a line stands between the halves of a sentence that is broken to fit a width."""
    before, after = text[max(0, line.start - 9) : line.start].rstrip()[-1:], text[line.end : line.end + 9].lstrip()[:1]
    return bool(before) and before not in ".!?…:" and after.islower()


@kept
def own(options: Options) -> tuple[list[list[Part]], list[list[Part]]]:
    """The house's own lines, to report and to leave."""
    return [phrase(text) for text in options.labels], [phrase(text) for text in options.leave]


def phrase(text: str) -> list[Part]:
    if any(mark in text for mark in "*|<"):
        return parsed(lowered(text), {})
    return parsed(" ".join(words_of(lowered(text))), {})


def described(phrases: list[list[Part]], words: Sequence[str]) -> bool:
    return any(fits(each, words) for each in phrases)


def trimmed(text: str, span: Span) -> Span:
    part = text[span.start : span.end]
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.end - (len(part) - len(part.rstrip()))))
