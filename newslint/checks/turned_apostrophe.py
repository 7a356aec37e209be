"""An apostrophe at the beginning of a word that was typed as an opening quotation mark: ‘90s, rock ‘n’ roll."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ()
NEEDS_HITS = True


class Options(Settings):
    """`any`: the words that begin with an apostrophe, without it. `decades`: years too, ’90s and ’05."""

    any: list[str]
    decades: bool = True


def patterns(options: Options) -> list[Pattern]:
    years = [Pattern(r"‘\d\d(?:s\b|(?!\d|[,.]\d))", regex=True)] if options.decades else []
    return [*(Pattern("‘" + word) for word in options.any), *years]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text = document.text
    done = -1
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        block = document.block_at(hit.start)
        if text[hit.start] != "‘" or hit.start < done or text[hit.start - 1 : hit.start].isalnum():
            continue
        if not closed(text, hit.end, block.end):
            done = hit.end
            yield Match(hit.start, hit.end, replacement="’" + text[hit.start + 1 : hit.end])


def closed(text: str, start: int, end: int) -> bool:
    """Whether a mark follows that may close what the mark before opens, so that it may be right."""
    first = start
    while (at := text.find("’", start, end)) >= 0:
        if at == first and text[at - 2 : at].casefold() == "‘n":
            start = at + 1  # ‘n’
            continue
        if not text[at + 1 : at + 2].isalnum() and not text[at - 1].isspace():
            opened = text.rfind("‘", first, at)
            return opened < 0
        start = at + 1
    return False
