"""A notice to readers – a correction, an update – that leaves out what they need."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts import slots
from newslint.facts.sentences import sentences
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("missing",)
NEEDS_HITS = True
LONGEST = 5  # sentences of a notice


class Options(Settings):
    """`any`: expressions that begin a notice; `slots`: `label = expression` for each thing it should say, of which
    `allowed` may be missing; `vague`: expressions for a notice that names what it is
    about so loosely that none of the `needed` may."""

    any: list[str]
    slots: list[str]
    allowed: int = 0
    vague: list[str] = []
    needed: list[str] = []


def expressions(options: Options) -> list[str]:
    """Raises ValueError for a slot without its expression."""
    return [*slots.expressions(options.slots), *options.vague]


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(text, regex=True) for text in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    spans, done = sentences(document), -1
    for hit in hits:
        if hit.start < done:
            continue
        number = bisect_right(spans, hit.start, key=lambda span: span.start) - 1
        block = document.block_at(hit.start)
        done = max(span.end for span in spans[number : number + LONGEST] if span.start < block.end)
        whole = document.text[spans[number].start : done]
        missing = slots.missing(document, options.slots, whole, exact=True)
        loose = any(each in options.needed for each in missing) and any(
            slots.search(document, each, whole) for each in options.vague
        )
        if loose or len(missing) > options.allowed:
            yield Match(hit.start, hit.end, {"missing": " and ".join(missing)})
