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

PLACEHOLDERS = ("words", "first", "second")
NEEDS_HITS = False
# Words beside a verb of speech that are no name of a speaker's own.
NO_NAME = frozenset(
    "The A An Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Minister Sen Rep Gov".split()
)
SHORT = 25  # words in which a speaker is never late, however many sentences they make
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
        elif len(quotes) > 1:
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
    speaker = _surname(_after().match(text, first.end, block.end))
    if not speaker:
        return
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
    text = document.text
    last: re.Match[str] | None = None
    start = block.start
    for number, one in enumerate(quotes):
        end = quotes[number + 1].start if number + 1 < len(quotes) else block.end
        said = _before().search(text, start, one.start) or _after().match(text, one.end, end)
        start = one.end
        if said is None or _name(said) in PRONOUNS or len(text[one.inner_start : one.inner_end].split()) < words:
            continue
        if last is not None and not _names(last) & _names(said):
            place = Place(*last.span(_group(last)), "the first speaker")
            told = {"first": _name(last), "second": _name(said), "words": ""}
            yield Match(*said.span(_group(said)), told, (place,))
            return
        last = said


def _names(said: re.Match[str]) -> frozenset[str]:
    return frozenset(_name(said).replace("’", "'").split()) - NO_NAME


def _surname(said: re.Match[str] | None) -> str:
    return _name(said).split()[-1] if said else ""


def _name(said: re.Match[str]) -> str:
    return said[_group(said)]


def _group(said: re.Match[str]) -> str:
    return "name" if said["name"] or said.re.groups == 1 else "other"


VERB = "(?:said|says|told|added|adds|explained|wrote|tweeted|argued|asked|replied|responded|warned|recalled|stated|commented)"
NAME = (
    r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr|Gov|Sen|Rep|Lt|Gen|Sgt|Prof|Rev)\. )?"
    r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|de|van|von|al|bin|[A-Z][\w’'-]+)){0,4})"
)
ASIDE = r"(?:, [^.“”\"\n]{3,70},)?"


@cache
def _after() -> re.Pattern[str]:
    """“…,” said the mayor, Ada Byrne. “…,” Ada Byrne, the mayor, said."""
    label = r"(?:(?:the |a )?(?:[a-z][a-z-]* ){0,4})"
    first, second = NAME, NAME.replace("<name>", "<other>")
    return re.compile(rf",? (?:{VERB} {label}{first}|{label}{second}{ASIDE} {VERB}\b)")


@cache
def _before() -> re.Pattern[str]:
    """Ada Byrne, the mayor, said on Monday: “…"""
    return re.compile(rf"{NAME}{ASIDE} {VERB}(?: (?:on|in|to|at|that)\b[^.“”\"\n]{{0,40}})?[,:]? $")
