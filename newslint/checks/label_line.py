"""Whole lines that belong to the web page and not to the story: labels, buttons, notices, others' headlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks import kept
from newslint.document import Document
from newslint.facts.furniture import furniture
from newslint.facts.phrases import Part, fits, lowered, parsed, words_of
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.spans import Span
from newslint.tuples import Settings

PLACEHOLDERS = ()


class Options(Settings):
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
    numbers = [number for kind in options.kinds for number in page.of_kind.get(kind, ())]
    if options.labels:
        added = own(options)[0]
        unknown = [number for number, line in enumerate(page.lines) if line.bare and not page.kinds[number]]
        numbers += [number for number in unknown if described(added, page.lines[number].words)]
    for number in sorted(numbers):
        start, end = trimmed(document.text, page.lines[number].span)
        if not (options.leave and described(own(options)[1], words_of(lowered(document.text[start:end])))):
            yield Match(start, end, replacement="" if options.fix else None, whole_line=options.fix)


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
