"""Whole lines that belong to the web page and not to the story: labels, buttons, notices, headlines of other stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks import kept
from newslint.document import Document
from newslint.facts.furniture import furniture
from newslint.facts.phrases import Part, fits, parsed, words_of
from newslint.findings import Match
from newslint.literals import fold
from newslint.scanner import Hit
from newslint.spans import Span

PLACEHOLDERS = ()


class Options(NamedTuple):
    """The lines of some kinds (see `facts/furniture.py`), each of which has one kind."""

    # further lines to report, if nothing else is known of them: `*` stands for up to eight words, `a|b` for one of two
    labels: list[str] = []
    # lines that are right in this house
    leave: list[str] = []
    kinds: list[str] = []
    # the line may be taken out without a second look
    fix: bool = True


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    page = furniture(document)
    added, left = own(options)
    for line, kind in zip(page.lines, page.kinds, strict=True):
        wanted = kind in options.kinds or (added and not kind and line.bare and described(added, line.words))
        if wanted and not (left and described(left, words_of(fold(document.text[line.span.start : line.span.end])))):
            start, end = trimmed(document.text, line.span)
            yield Match(start, end, replacement="" if options.fix else None, whole_line=options.fix)


@kept
def own(options: Options) -> tuple[list[list[Part]], list[list[Part]]]:
    """The house's own lines, to report and to leave."""
    return [phrase(text) for text in options.labels], [phrase(text) for text in options.leave]


def phrase(text: str) -> list[Part]:
    if any(mark in text for mark in "*|<"):
        return parsed(fold(text), {})
    return parsed(" ".join(words_of(fold(text))), {})


def described(phrases: list[list[Part]], words: Sequence[str]) -> bool:
    return any(fits(each, words) for each in phrases)


def trimmed(text: str, span: Span) -> Span:
    part = text[span.start : span.end]
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.end - (len(part) - len(part.rstrip()))))
