"""Who is said to say, write, show or think something: cues outside quotations, and the quotations themselves."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import compress, count
from typing import Literal

from newslint.document import Document, fact
from newslint.facts.cues import cue_words
from newslint.facts.cuetests import TESTS
from newslint.facts.quotations import Quotation, quotations, quoted
from newslint.facts.sentences import sentences
from newslint.facts.speakers import speaker
from newslint.facts.words import Words, words
from newslint.spans import Span
from newslint.tuples import NamedTuple

Borne = Literal["cue", "quotation", "carried", ""]
# The kinds that bear a sentence out for an editor: somebody or something is named as its source.
BEARING = frozenset(
    {"speech", "according-to", "document", "refer", "colon", "call", "silence", "quotation", "carry-over"}
)


class Attribution(NamedTuple):
    """What is attributed (`content`), to whom (`source`) and by which words (`cue`); each may be missing.

    Kinds: speech, according-to, document, refer, colon, call, silence, quotation (nobody is named beside it),
    carry-over (it goes on with the speaker before) and, weaker, hedge, belief and noun; nested is what stands inside a
    quotation (“I think …”), whatever its kind.
    """

    source: Span | None
    cue: Span | None
    content: Span | None
    kind: str


@fact
def attributions(document: Document) -> list[Attribution]:
    """In the order of the sentences; cues of a sentence first, then its quotations without one."""
    return [one for found in _by_sentence(document) for one in found]


@fact
def attributed_sentences(document: Document) -> list[Borne]:
    """For every sentence, what bears it out: a cue of its own, a quotation in it, one begun before, or nothing."""
    return [_borne(span, found) for span, found in zip(sentences(document), _by_sentence(document), strict=True)]


def _borne(sentence: Span, found: list[Attribution]) -> Borne:
    kinds = {one.kind for one in found}
    if kinds & BEARING - {"quotation", "carry-over"}:
        return "cue"
    content = next((one.content for one in found if one.kind in ("quotation", "carry-over")), None)
    if content is None:
        return ""
    return "carried" if content.start < sentence.start else "quotation"


@fact
def _by_sentence(document: Document) -> list[list[Attribution]]:
    text, read, lexicon = document.text, words(document), cue_words()
    inside = quoted(document)
    hits = list(compress(count(), map(lexicon.__contains__, read.words)))
    marks, starts = quotations(document), read.starts
    at = low = first_quote = 0
    result: list[list[Attribution]] = []
    last_source: Span | None = None
    block_end = -1
    for sentence in sentences(document):
        start, end = sentence
        if start >= block_end:
            block_end, last_source = document.block_at(start).end, None
        while at < len(hits) and starts[hits[at]] < start:
            at += 1
        mine: list[int] = []
        inner: list[int] = []
        while at < len(hits) and starts[hits[at]] < end:
            (mine if inside.at(starts[hits[at]]) is None else inner).append(hits[at])
            at += 1
        while first_quote < len(marks) and marks[first_quote].end <= start:
            first_quote += 1
        quotes: list[Quotation] = []
        number = first_quote
        while number < len(marks) and marks[number].start < end:
            quotes.append(marks[number])
            number += 1
        found: list[Attribution] = []
        if mine or inner:
            low = bisect_left(starts, start, low)
            high = bisect_left(starts, end, low)
            found = _cued(text, read, sentence, low, high, mine, quotes)
            last_source = next((one.source for one in found if one.source and one.kind in BEARING), last_source)
        if quotes or text.find(":", start, end) >= 0:
            found += _uncued(text, sentence, quotes, found, last_source)
        if inner:
            found += [one._replace(kind="nested") for one in _cued(text, read, sentence, low, high, inner, [])]
        result.append(found)
    return result


def _cued(
    text: str, read: Words, sentence: Span, low: int, high: int, mine: list[int], quotes: list[Quotation]
) -> list[Attribution]:
    found: list[Attribution] = []
    lexicon = cue_words()
    done = low
    for number in mine:
        if number < done:
            continue
        for kind in lexicon[read.words[number]]:
            hit = TESTS[kind](text, read, number, low, high)
            if hit is None:
                continue
            cue = Span(read.starts[hit.first], read.starts[hit.last - 1] + len(read.words[hit.last - 1]))
            source = speaker(text, read, hit.first, hit.last, low, high, hit.kind)
            content = None if kind == "work" else _content(sentence, cue, source, quotes, text)
            found.append(Attribution(source, cue, content, hit.kind))
            done = hit.last
            break
    return found


def _content(sentence: Span, cue: Span, source: Span | None, quotes: list[Quotation], text: str) -> Span | None:
    """The quotation beside the cue, else what stands after the cue, else what stands before it."""
    head, tail = cue
    if source is not None:
        head, tail = min(head, source.start), max(tail, source.end)
    near = bisect_left(quotes, head, key=lambda quote: quote.start)
    for quote in quotes[max(0, near - 1) : near + 3]:
        if 0 <= head - quote.end < 3 or 0 <= quote.start - tail < 3:
            return Span(quote.start, quote.end)
    turn = _turn().search(text, tail + 8, min(sentence.end, tail + TURN))
    while tail < sentence.end and text[tail] in " ,—–-":
        tail += 1
    while head > sentence.start and text[head - 1] in " ,—–-\"'”’":
        head -= 1
    before, after = Span(sentence.start, head), Span(tail, turn.start() if turn else sentence.end)
    if after.end - after.start < 4:
        return before if head > sentence.start else None
    if before.end - before.start < 12:
        return after
    closed = "," in text[head : head + 2]  # “…, the mayor said”, but not “the mayor, who said”
    inverted = source is not None and source.start >= cue.end
    first, last = _first_word(text, before), _first_word(text, after)
    if closed and first not in ADJUNCT and (inverted or last in ADJUNCT or last in SETTING):
        return before
    return after


TURN = 600  # characters of what was said in which a turn is looked for


@cache
def _turn() -> re.Pattern[str]:
    """Where a sentence turns to something else than what was said."""
    return re.compile(r",? (?:but|although|though|while|whereas) |; ")


def _first_word(text: str, span: Span) -> str:
    return text[span.start : span.start + 20].lstrip("\"“‘'(").partition(" ")[0].strip(".,").lower()


# What opens a phrase of time, place or manner.
ADJUNCT = frozenset(
    "in at on during after before as while when with despite since for by last this to through via from under".split()
)
SETTING = frozenset(
    """yesterday today monday tuesday wednesday thursday friday saturday sunday earlier recently later afterwards again
    and but who adding""".split()
)


def _titled(inner: str) -> bool:
    """Whether all longer words are capitalised, as in the title of a work or an office: nobody says that."""
    longer = [word for word in inner.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 1 and all(word[0].isupper() for word in longer)


@cache
def _colon() -> re.Pattern[str]:
    labels = (
        r"(?!(?:The|A|An|Images?|Photos?|Pictures?|Credits?|Captions?|Video|Files?|Sources?|Update|Note|Correction)\b)"
    )
    name = labels + r"\(*[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}\)*\s?:\s"
    return re.compile(name + r"""|:\s*["“‘'„«]|\b(?:said|says|wrote|writes|added|tweeted):""")


def _uncued(
    text: str, sentence: Span, quotes: list[Quotation], cued: list[Attribution], speaking: Span | None
) -> list[Attribution]:
    """A colon that introduces words, and the quotations that no cue of the sentence has as its content."""
    found: list[Attribution] = []
    start, end = sentence
    if ":" in text[start:end]:
        match = _colon().search(text, start, end)
        if match and (match.start() == start or match.group()[0] == ":" or match.group()[-1] == ":"):
            rest = Span(match.end(), end) if match.end() < end else None
            colon = text.index(":", match.start())
            word = colon - len(text[start:colon].rsplit(" ", 1)[-1])
            named = match.start() == start < colon
            source, cue = (Span(start, colon), None) if named else (None, Span(word, colon) if word < colon else None)
            found.append(Attribution(source, cue, rest, "colon"))
    taken = {one.content for one in cued}
    length = 0
    for quote in quotes:
        inner = text[max(quote.inner_start, start) : min(quote.inner_end, end)]
        length += len(inner)
        if (len(inner) > 8 and len(inner.split()) >= 3 and not _titled(inner)) or length > 0.6 * (end - start):
            span = Span(quote.start, quote.end)
            if span not in taken:
                carried = speaking is not None
                found.append(Attribution(speaking, None, span, "carry-over" if carried else "quotation"))
    return found
