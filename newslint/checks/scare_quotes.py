"""A few quoted words that nobody in the story says and that are no name, title or term."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.attributions import attributions
from newslint.facts.quotations import Quotation, quotations
from newslint.facts.sentences import sentences
from newslint.facts.words import words
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ()
COPY = frozenset({"body", "list", "quote"})


class Options(Settings):
    """`most`: more words than these are a quotation. `introducing`: words of a sentence that say what its quoted words
    are (“known as”, “dubbed”)."""

    introducing: list[str]
    most: int = 3


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    read, text = words(document), document.text
    told: set[str] = set()
    for one in quotations(document):
        if one.inner_end - one.inner_start > 20 * options.most or not one.closed or one.continued or one.nested:
            continue
        block = document.block_at(one.start)
        inside = text[one.inner_start : one.inner_end]
        said = inside.strip(" ,.;:").lower()
        if block.scope not in COPY or said in told or not plain_words(inside):
            continue
        first, last = (bisect_left(read.starts, at) for at in one.inner)
        if not 0 < last - first <= options.most:
            continue
        spans = sentences(document)
        here = spans[max(0, bisect_right(spans, one.start, key=lambda span: span.start) - 1)]
        if glossed(text, one) or spoken(document, block.start, block.end) or said_at_length(document, one, said):
            continue
        low, high = (bisect_left(read.starts, at) for at in here)
        if any(word in options.introducing for word in (*read.words[low:first], *read.words[last:high])):
            continue
        told.add(said)
        yield Match(one.start, one.end)


def plain_words(inside: str) -> bool:
    """Whether quoted words are in small letters and ask or cry nothing: no name, no title, no sentence."""
    return inside.islower() and inside[0].isalpha() and not set(inside) & set("?!…/@#0123456789")


def glossed(text: str, one: Quotation) -> bool:
    """Whether brackets round the words or after them explain one by the other."""
    return text[one.start - 1 : one.start] == "(" or text.startswith(" (", one.end)


def spoken(document: Document, start: int, end: int) -> bool:
    """Whether somebody or something in a stretch is told to say something."""
    found = attributions(document)
    return any(start <= one.cue.start < end for one in found if one.cue)


def said_at_length(document: Document, short: Quotation, said: str) -> bool:
    """Whether the words stand in a longer quotation too."""
    text = document.text
    return any(
        said in text[one.inner_start : one.inner_end].lower()
        for one in quotations(document)
        if one.inner_end - one.inner_start > len(said) + 10 and one.start != short.start
    )
