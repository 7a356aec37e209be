"""A few quoted words that nobody in the story says and that are no name, title or term."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newslint.document import Document, fact
from newslint.facts.attributions import attributions
from newslint.facts.quotations import Quotation, quotations
from newslint.facts.sentences import sentences
from newslint.facts.words import words
from newslint.findings import Match
from newslint.scanner import Hit, occurrences
from newslint.tuples import Settings

PLACEHOLDERS = ()
COPY = frozenset({"body", "list", "quote"})


class Options(Settings):
    """`most`: more words than these are a quotation. `introducing`: words of a sentence that say what its quoted words
    are (“known as”, “dubbed”)."""

    introducing: list[str]
    most: int = 3


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    found = list(unspoken(document, options))
    longer = said_at_length(document, {said for _, said in found})
    for one, said in found:
        if said not in longer:
            longer.add(said)  # told once
            yield Match(one.start, one.end)


def unspoken(document: Document, options: Options) -> Iterator[tuple[Quotation, str]]:
    """A few quoted words beside which nobody speaks and no word says what they are, each with its bare form."""
    read, text = words(document), document.text
    introducing: list[int] | None = None  # the numbers of the words that do
    for one in quotations(document):
        if one.inner_end - one.inner_start > 20 * options.most or not one.closed or one.continued or one.nested:
            continue
        block = document.block_at(one.start)
        inside = text[one.inner_start : one.inner_end]
        if block.scope not in COPY or not plain_words(inside):
            continue
        first, last = (bisect_left(read.starts, at) for at in one.inner)
        if not 0 < last - first <= options.most:
            continue
        spans = sentences(document)
        here = spans[max(0, bisect_right(spans, one.start, key=lambda span: span.start) - 1)]
        if glossed(text, one) or spoken(document, block.start, block.end):
            continue
        if introducing is None:
            wanted = frozenset(options.introducing)
            introducing = [number for number, word in enumerate(read.words) if word in wanted]
        low, high = (bisect_left(read.starts, at) for at in here)
        if not (any_from(introducing, low, first) or any_from(introducing, last, high)):
            yield one, bare(inside)


def any_from(numbers: list[int], low: int, high: int) -> bool:
    """Whether one of some sorted numbers lies in a range."""
    at = bisect_left(numbers, low)
    return at < len(numbers) and numbers[at] < high


def plain_words(inside: str) -> bool:
    """Whether quoted words are in small letters and ask or cry nothing: no name, no title, no sentence."""
    return inside.islower() and inside[0].isalpha() and not set(inside) & set("?!…/@#0123456789")


def bare(inside: str) -> str:
    return inside.strip(" ,.;:").lower()


def glossed(text: str, one: Quotation) -> bool:
    """Whether brackets round the words or after them explain one by the other."""
    return text[one.start - 1 : one.start] == "(" or text.startswith(" (", one.end)


def spoken(document: Document, start: int, end: int) -> bool:
    """Whether somebody or something in a stretch is told to say something."""
    return any_from(cues(document), start, end)


@fact
def cues(document: Document) -> list[int]:
    """Where somebody or something is told to say something."""
    return sorted(one.cue.start for one in attributions(document) if one.cue)


def said_at_length(document: Document, said: set[str]) -> set[str]:
    """Of some quoted words those that stand in a longer quotation too."""
    text, inner = document.text, [one.inner for one in quotations(document)]
    starts = list(accumulate((end - start + 1 for start, end in inner), initial=0))
    line = "\n".join(text[start:end] for start, end in inner)
    found: set[str] = set()
    for short, at in occurrences(said, line.replace("İ", "i").lower()):
        span = inner[bisect_right(starts, at) - 1]
        if span.end - span.start > len(short) + 10 and bare(text[slice(*span)]) != short:
            found.add(short)
    return found
