"""Where in a paragraph its speakers stand: one named only after a long quotation, or two different ones."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from newslint.document import Block, Document
from newslint.facts.quotations import Quotation, quotations
from newslint.facts.sentences import sentences
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.spans import Span

PLACEHOLDERS = ("words", "first", "second")
NEEDS_HITS = False
# Words beside a verb of speech that are no name of a speaker's own.
NO_NAME = frozenset(
    "The A An Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Minister Sen Rep Gov".split()
)
LONGEST = 1_500  # characters of a paragraph; a longer one has lost its line ends
SHORT = 25  # words in which a speaker is never late, however many sentences they make
REACH, FAR = 120, 9  # characters and words that a speaker may be away from the quotation
ENDS = frozenset(".;:?!")
SHORTENED = frozenset(["Mr", "Mrs", "Ms", "Dr", "Rev", "Gov", "Sen", "Rep", "Lt", "Gen", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"])
ADVERBS = frozenset("also later then".split())
NEAR = 5  # words between the verb and the quotation behind it
VERBS = frozenset(
    "said says told added adds explained wrote tweeted argued asked replied warned recalled stated".split()
)
OPENERS = frozenset("Later Then But And Yet Still Earlier Meanwhile However So As When While After Before".split())
PRONOUNS = frozenset("He She They It We I You Who This That".split())


class Options(NamedTuple):
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
    named = _after(text, first, block.end)
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
        said = _before(text, start, one.start) or _after(text, one, end)
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


class _Said(NamedTuple):
    """The words of a stretch, each with its place."""

    text: str
    words: list[tuple[str, int]]

    def capital(self, number: int) -> bool:
        return self.words[number][0][0].isupper()

    def between(self, first: int, second: int) -> str:
        """What stands from the end of one word to another."""
        word, start = self.words[first]
        return self.text[start + len(word) : self.words[second][1]]

    def joined(self, number: int) -> bool:
        """Whether a word and the next one may belong to one name."""
        gap = self.between(number, number + 1)
        return gap == " " or (gap == ". " and self.words[number][0] in SHORTENED)


def _read(text: str, start: int, end: int) -> _Said:
    return _Said(text, [(match.group(), match.start()) for match in _word().finditer(text, start, end)])


def _after(text: str, one: Quotation, end: int) -> Span | None:
    """The name behind a quotation: “…,” said the mayor, Ada Byrne. “…,” Ada Byrne, the mayor, said."""
    start = one.end
    if text[one.inner_end - 1] not in ",?!" and text[start : start + 1] != ",":
        return None  # a new sentence begins behind it
    said = _read(text, start, min(end, start + REACH))
    count = min(FAR, len(said.words))
    verb = next((number for number in range(count) if said.words[number][0] in VERBS), None)
    if verb is None:
        return None
    if verb:
        return None if _stops(text, start, said.words[verb][1]) else _subject(said, verb)
    first = next((number for number in range(1, count) if said.capital(number)), None)
    return None if first is None or _stops(text, start, said.words[first][1]) else _run(said, first)


def _before(text: str, start: int, end: int) -> Span | None:
    """The name before a quotation: Ada Byrne, the mayor, said on Monday: “…"""
    said = _read(text, max(start, end - REACH), end)
    count = len(said.words)
    near = range(count - 1, max(0, count - NEAR), -1)
    verb = next((number for number in near if said.words[number][0] in VERBS), None)
    if verb is None or not ENDS.isdisjoint(text[said.words[verb][1] : end].rstrip(": ")):
        return None
    return _subject(said, verb)


def _subject(said: _Said, verb: int) -> Span | None:
    """The name that a verb belongs to, right before it or before an aside between commas."""
    at = verb - 1
    if at and said.words[at][0] in ADVERBS:
        at -= 1
    if said.between(at, at + 1).startswith(","):
        back = range(at - 1, max(-1, at - FAR - NEAR), -1)
        at = next((number for number in back if said.between(number, number + 1).startswith(",")), -1)
    if at < 0 or not said.capital(at) or _stops(said.text, said.words[at][1], said.words[verb][1]):
        return None
    while at and said.capital(at - 1) and said.joined(at - 1) and said.words[at - 1][0] not in OPENERS:
        at -= 1
    return _run(said, at)


def _stops(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends in a stretch; the stop of “Mr.” and of an initial ends none."""
    return any(
        mark in ENDS and not (mark == "." and text[max(start, at - 3) : at].split(" ")[-1] in SHORTENED)
        for at, mark in enumerate(text[start:end], start)
    )


def _run(said: _Said, first: int) -> Span | None:
    """A run of capitalised words as a name; None for a pronoun."""
    last = first
    while last + 1 < len(said.words) and said.capital(last + 1) and said.joined(last):
        last += 1
    if first == last and said.words[first][0] in PRONOUNS:
        return None
    word, start = said.words[last]
    return Span(said.words[first][1], start + len(word))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w[\w’'-]*")
