"""Who is said to say, write, show or think something: cues outside quotations, and the quotations themselves."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from itertools import compress, count
from typing import Literal, NamedTuple

from newslint.document import Document, fact
from newslint.facts.cues import BE, CALLED, CLAUSE, DOCUMENTS, cue_words, phrases
from newslint.facts.quotations import Quotation, quotations, quoted
from newslint.facts.sentences import sentences
from newslint.facts.speakers import PRONOUNS, speaker
from newslint.facts.words import Words, words
from newslint.spans import Span

Borne = Literal["cue", "quotation", "carried", ""]
# The kinds that bear a sentence out for an editor: somebody or something is named as its source.
BEARING = frozenset(
    {"speech", "according-to", "document", "refer", "colon", "call", "silence", "quotation", "carry-over"}
)
DETERMINERS = frozenset("a an the his her its their my our this that one".split())
THAT = frozenset("that about over of for from to against on by".split())


class Attribution(NamedTuple):
    """What is attributed (`content`), to whom (`source`) and by which words (`cue`); each may be missing.

    Kinds: speech, according-to, document, refer, colon, call, silence, quotation (nobody is named beside it),
    carry-over (it goes on with the speaker before) and, weaker, hedge, belief and noun.
    """

    source: Span | None
    cue: Span | None
    content: Span | None
    kind: str


class _Hit(NamedTuple):
    """A cue: the numbers of its first and (exclusive) last word, and its kind."""

    first: int
    last: int
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
        while at < len(hits) and starts[hits[at]] < end:
            if inside.at(starts[hits[at]]) is None:
                mine.append(hits[at])
            at += 1
        while first_quote < len(marks) and marks[first_quote].end <= start:
            first_quote += 1
        quotes: list[Quotation] = []
        number = first_quote
        while number < len(marks) and marks[number].start < end:
            quotes.append(marks[number])
            number += 1
        found: list[Attribution] = []
        if mine:
            low = bisect_left(starts, start, low)
            high = bisect_left(starts, end, low)
            found = _cued(text, read, sentence, low, high, mine, quotes)
            last_source = next((one.source for one in found if one.source and one.kind in BEARING), last_source)
        if quotes or text.find(":", start, end) >= 0:
            found += _uncued(text, sentence, quotes, found, last_source)
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
            hit = _TESTS[kind](text, read, number, low, high)
            if hit is None:
                continue
            cue = Span(read.starts[hit.first], read.starts[hit.last - 1] + len(read.words[hit.last - 1]))
            source = speaker(text, read, hit.first, hit.last, low, high, hit.kind)
            found.append(Attribution(source, cue, _content(sentence, cue, source, quotes, text), hit.kind))
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
    while tail < sentence.end and text[tail] in " ,—–-":
        tail += 1
    while head > sentence.start and text[head - 1] in " ,—–-\"'”’":
        head -= 1
    after, before = sentence.end - tail, head - sentence.start
    if after > 3 and (after > before or before < 12):
        return Span(tail, sentence.end)
    return Span(sentence.start, head) if before else None


@cache
def _colon() -> re.Pattern[str]:
    name = r"(?!The |A |An )[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}:\s"
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
        if (len(inner) > 8 and len(inner.split()) >= 3) or length > 0.6 * (end - start):
            span = Span(quote.start, quote.end)
            if span not in taken:
                carried = speaking is not None
                found.append(Attribution(speaking, None, span, "carry-over" if carried else "quotation"))
    return found


def _speech(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    if read.words[at] == "adding" and at == low:
        return None
    return _Hit(at, at + 1, "speech")


def _phrase(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    for phrase, place, kind in phrases()[read.words[at]]:
        first = at - place
        last = first + len(phrase)
        if low <= first and last <= high and tuple(read.words[first:last]) == phrase:
            return _Hit(first, last, kind)
    return None


def _that(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    """A verb that is a cue only before its clause, or where the one who speaks is “I”."""
    after = read.words[at + 1] if at + 1 < high else ""
    return _Hit(at, at + 1, "belief") if after in CLAUSE or (at > low and read.words[at - 1] == "i") else None


def _verb(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    """A form that is a noun as well: a verb after a name or a pronoun."""
    after = read.words[at + 1] if at + 1 < high else ""
    if after == "that":
        return _Hit(at, at + 1, "speech")
    if after in ("of", "from", "on", "and") or text[read.starts[at]].isupper():
        return None
    back = at - 1
    while back >= max(low, at - 5) and (read.words[back][-2:] == "ly" or read.words[back] in _SMALL):
        back -= 1
    if back < low or text[read.starts[back] + len(read.words[back]) : read.starts[at]].strip():
        return None
    word = read.words[back]
    named = text[read.starts[back]].isupper() and word[-2:] not in ("'s", "s'")
    if word in _SUBJECTS or (named and (back > low or after in DETERMINERS or after in PRONOUNS)):
        return _Hit(at, at + 1, "speech")
    return None


def _work(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    """In a statement, in her speech on Monday."""
    for back in range(at - 1, max(low, at - 6) - 1, -1):
        if read.words[back] in ("in", "during", "via", "by"):
            near = read.words[back + 1 : at]
            return (
                _Hit(back, at + 1, "according-to") if any(w in DETERMINERS or w.endswith("'s") for w in near) else None
            )
    return None


def _passive(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    for back in (at - 1, at - 2):
        if (
            back >= low
            and read.words[back] in BE
            and (back == at - 1 or read.words[at - 1][-2:] == "ly" or read.words[at - 1] in _SMALL)
        ):
            return _Hit(back, at + 1, "hedge")
    return None


_SUBJECTS = frozenset(
    """he she they who it i we which has have had man woman police officials government minister ministry spokesman
    spokeswoman spokesperson company group court experts researchers scientists critics campaigners union lawyers
    study residents witnesses family mother father owner judge doctors activists""".split()
)
_SMALL = frozenset("not now also long still often already then once never so better best well".split())


def _shown(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    """A document before the verb, near enough to be its subject."""
    for back in range(at - 1, max(low, at - 9) - 1, -1):
        if read.words[back] in DOCUMENTS:
            return _Hit(at, at + 1, "document")
    return None


def _call(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    if at + 1 >= high:
        return None
    after = read.words[at + 1]
    capital = text[read.starts[at + 1]].isupper()
    return _Hit(at, at + 1, "call") if after in CALLED or (capital and read.words[at] != "call") else None


def _likelihood(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    near = read.words[max(low, at - 3) : at]
    return _Hit(at, at + 1, "hedge") if "it" in near or "it's" in near else None


def _noun(text: str, read: Words, at: int, low: int, high: int) -> _Hit | None:
    after = read.words[at + 1] if at + 1 < high else ""
    return _Hit(at, at + 1, "noun") if after in THAT else None


_TESTS: dict[str, Callable[[str, Words, int, int, int], _Hit | None]] = {
    "speech": _speech,
    "phrase": _phrase,
    "that": _that,
    "verb": _verb,
    "work": _work,
    "passive": _passive,
    "shown": _shown,
    "call": _call,
    "likelihood": _likelihood,
    "noun": _noun,
    "hedge": lambda text, read, at, low, high: _Hit(at, at + 1, "hedge"),
    "belief": lambda text, read, at, low, high: _Hit(at, at + 1, "belief"),
}
