"""What a story says in its own voice: whole statements that nobody stands for."""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Document, fact
from newslint.facts.attributions import attributed_sentences, attributions
from newslint.facts.sentences import sentence_spans, sentences
from newslint.spans import Span

CLOSERS, STOPS = "\"”’')]", (".", "!", "…")
AHEAD = 3  # sentences after a lead that may bear it out
QUESTIONS, SHARE = 4, 0.15  # as many, and as large a share of the paragraphs, make a story an interview


@fact
def is_interview(document: Document) -> bool:
    """Whether questions, or lines that begin with a name and a colon, make up a good part of the story."""
    blocks = [block for block in document.blocks if block.scope == "body"]
    asked = sum(bool(_asks().search(document.text, block.start, block.end)) for block in blocks)
    return asked >= QUESTIONS and asked >= SHARE * len(blocks)


def is_statement(document: Document, sentence: Span, words: int) -> bool:
    """A whole sentence of at least so many words: no question, no “we” or “you”, and none of an interview."""
    text = document.text[sentence.start : sentence.end]
    if len(text.split()) < words or not text.rstrip(CLOSERS).endswith(STOPS) or _first_person().search(text):
        return False
    return not is_interview(document)


def borne_out(document: Document, number: int, weaker: frozenset[str]) -> bool:
    """Whether somebody stands for a sentence: in it, or after it where it leads into what a speaker says.

    `weaker` are the kinds of attributions that do not count."""
    borne, span = attributed_sentences(document), sentences(document)[number]
    if borne[number] or _cues(document).get(number, weaker) - weaker:
        return True
    if document.link_spans.touched(*span) or _reports().search(document.text, *span):
        return True
    after = borne[number + 1 : number + 1 + AHEAD]
    return after[:1] == ["quotation"] or (document.block_at(span.start).start in _lead(document) and any(after))


@fact
def _cues(document: Document) -> dict[int, frozenset[str]]:
    """The kinds of the cues in a sentence, by its number."""
    found: dict[int, frozenset[str]] = {}
    for one in attributions(document):
        number = sentence_spans(document).at(one.cue.start) if one.cue else None
        if number is not None:
            found[number] = found.get(number, frozenset()) | {one.kind}
    return found


@fact
def _lead(document: Document) -> list[int]:
    """Where the first two paragraphs begin."""
    return [block.start for block in document.blocks if block.scope == "body"][:2]


@cache
def _asks() -> re.Pattern[str]:
    return re.compile(r"\?[”\"’')\]]*$|(?<![^\n])(?:\(\(|[QA][:.] |[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}: )")


@cache
def _reports() -> re.Pattern[str]:
    """“…, the Herald reports.” and “…, reports the Herald”: forms that are nouns elsewhere."""
    verb = r"(?:reports?|notes?|projects?|estimates?|adds?|says?|said|reported|writes|wrote)"
    return re.compile(rf"[,—–][”’]? (?:[\w.’'&-]+ ){{1,5}}{verb}(?:[.,;]|$)|[,—–;][”’]? {verb} (?:[Tt]he )?[A-Z]")


@cache
def _first_person() -> re.Pattern[str]:
    return re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]urs?|[Yy]ou|[Yy]our|us|me|I['’](?:m|ve|d|ll))\b")
