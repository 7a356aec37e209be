"""Where in a paragraph its speakers stand: one named only after a long quotation, or two different ones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Block, Document
from newslint.facts.quotations import Quotation, quotations
from newslint.facts.quotednames import name_after, name_before
from newslint.facts.sentences import sentences
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.spans import Span
from newslint.tuples import Settings

PLACEHOLDERS = ("words", "first", "second")
NEEDS_HITS = False
# Words beside a verb of speech that are no name of a speaker's own.
NO_NAME = frozenset(
    "The A An Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Minister Sen Rep Gov".split()
)
LONGEST = 1_500  # characters of a paragraph; a longer one has lost its line ends
SHORT = 25  # words in which a speaker is never late, however many sentences they make


class Options(Settings):
    """`late`: the speaker comes after more than `words` words, or `sentences` whole sentences. `two`: two speakers."""

    fault: Literal["late", "two"] = "late"
    words: int = 45
    sentences: int = 2
    least: int = 5  # words of a quotation that count as somebody's words


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for block, quotes in _quoting(document):
        if options.fault == "late":
            yield from _late(document, block, quotes, options)
        elif len(quotes) > 1 and block.end - block.start <= LONGEST:
            yield from _two(document, block, quotes, options.least)


def _quoting(document: Document) -> Iterator[tuple[Block, list[Quotation]]]:
    """The paragraphs of the body with quotations in them."""
    found: dict[int, list[Quotation]] = {}
    for one in quotations(document):
        number = document.block_spans.at(one.start)
        if number is not None and document.blocks[number].scope == "body":
            found.setdefault(number, []).append(one)
    for number, quotes in found.items():
        yield document.blocks[number], quotes


def _late(document: Document, block: Block, quotes: list[Quotation], options: Options) -> Iterator[Match]:
    text, first = document.text, quotes[0]
    if first.start - block.start > 1 or not first.closed or first.continued:
        return
    count = len(text[first.inner_start : first.inner_end].split())
    if count < SHORT or (count <= options.words and _sentences_in(document, first) <= options.sentences):
        return
    named = name_after(text, first, block.end)
    if named is None:
        return
    speaker = text[slice(*named)].split()[-1]
    number = document.block_spans.at(block.start) or 0
    before = document.blocks[number - 1] if number else block
    if number and speaker in text[before.start : before.end]:
        return  # the paragraph before has told who is speaking
    yield Match(first.start, first.end, {"words": str(count), "first": "", "second": ""})


def _sentences_in(document: Document, one: Quotation) -> int:
    spans = sentences(document)
    first = bisect_left(spans, one.start, key=lambda span: span.start)
    return bisect_left(spans, one.inner_end, key=lambda span: span.start) - first


def _two(document: Document, block: Block, quotes: list[Quotation], words: int) -> Iterator[Match]:
    """Two names that each stand beside a verb of speech and a quotation of so many words, and share no word."""
    text, start = document.text, block.start
    last: Span | None = None
    for number, one in enumerate(quotes):
        end = quotes[number + 1].start if number + 1 < len(quotes) else block.end
        said = name_before(text, start, one.start) or name_after(text, one, end)
        start = one.end
        if said is None or len(text[one.inner_start : one.inner_end].split()) < words:
            continue
        first, second = text[slice(*last)] if last else "", text[slice(*said)]
        if last is not None and not _names(first) & _names(second):
            place = Place(*last, "the first speaker")
            yield Match(*said, {"first": first, "second": second, "words": ""}, (place,))
            return
        last = said


def _names(words: str) -> frozenset[str]:
    return frozenset(words.replace("’", "'").split()) - NO_NAME
