"""What a story itself says of somebody it names, and nobody stands for: a misdeed, or what goes on in the mind."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document, fact
from newslint.facts.attributions import attributions
from newslint.facts.mentions import names
from newslint.facts.sentences import sentence_spans, sentences
from newslint.facts.storyvoice import borne_out, is_statement
from newslint.findings import Match
from newslint.literals import plain
from newslint.scanner import Hit, Limited, Pattern, occurrences
from newslint.spans import Span, Spans
from newslint.tuples import Settings

PLACEHOLDERS = ("person", "claim")
NEEDS_HITS = True
WEAKER = frozenset({"noun", "belief"})  # attributions that do not bear such a sentence out
SPOKEN = frozenset({"speech", "according-to", "refer", "colon", "call"})
REACH = 200  # characters between a name and what its bearer did
OFTEN = 3  # whoever speaks as often as that may well have told what they think


class Options(Settings):
    """`any`: words for what the person did or thinks, behind the name; an entry with a backslash, a bracket or a bar is
    an expression. `unless`: expressions for such words with those after them that make something else of them."""

    any: list[str] = []
    unless: list[str] = []
    # words in a sentence on the person, or beside one, that tell of a verdict or a death: nobody need be asked
    settled: list[str] = []
    # excused where the person says something near by, or often
    unless_speaking: bool = False
    words: int = 4  # shorter sentences are left alone


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(words, regex=any(char in words for char in "\\[(|?")) for words in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    last = -1
    settled: set[str] | None = None
    weighed: dict[int, bool] = {}  # by the number of a sentence, whether it is a statement that nobody stands for
    turned = Limited(any_of(options.unless, r"\A")) if options.unless else None
    for hit in hits:
        number = sentence_spans(document).at(hit.start)
        if number is None or hit.start < last:
            continue
        sentence = sentences(document)[number]
        person = _person_before(document, sentence, hit.start)
        if person is None:
            continue
        words = plain(document.text[hit.start : hit.end + 40])
        if turned and turned.search(words, 0, len(words)):
            continue
        if number not in weighed:
            weighed[number] = is_statement(document, sentence, options.words) and not borne_out(
                document, number, WEAKER
            )
        if not weighed[number]:
            continue
        name = document.text[person.start : person.end]
        surname = name.split()[-1]
        if options.unless_speaking and _speaks(document, surname, hit.start):
            continue
        if options.settled:
            settled = _settled(document, options.settled) if settled is None else settled
            if surname in settled:
                continue
        last = hit.end
        values = {"person": name, "claim": document.text[hit.start : hit.end]}
        yield Match(max(person.start, sentence.start), hit.end, values)


@fact
def _people(document: Document) -> Spans:
    """Where persons are named."""
    return Spans((one.start, one.end) for name in names(document) if name.kind == "person" for one in name.mentions)


def _person_before(document: Document, sentence: Span, at: int) -> Span | None:
    """The person named right before a verb, or meant by a “he” that opens the sentence; nobody where the words before
    the name make a doubt or a report of it."""
    text = document.text
    asides = "," in text[max(sentence.start, at - REACH) : at]
    for expression in (_helpers(), _aside()) if asides else (_helpers(),):
        helpers = expression.search(text, max(sentence.start, at - REACH), at)
        end = helpers.start() if helpers else at
        if text[sentence.start : end] in ("He", "She"):
            return _meant(document, sentence.start)
        if not text[max(sentence.start, text.rfind(" ", sentence.start, end) + 1)].isupper():
            continue  # no name; the names of a story are not asked for without need
        number = _people(document).at(end - 1)
        person = _people(document).spans[number] if number is not None else None
        if person is not None and person.end == end:
            return None if _doubted().search(text, max(sentence.start, person.start - 10), person.start) else person
    return None


def _meant(document: Document, at: int) -> Span | None:
    """The last person named before a pronoun, in its paragraph or the one before."""
    number = document.block_spans.at(at) or 0
    before = _people(document).touched(document.blocks[max(0, number - 1)].start, at)
    return before[-1] if before else None


def _speaks(document: Document, surname: str, at: int) -> bool:
    """Whether the person says something in this paragraph or in one beside it, or often in the story."""
    number = document.block_spans.at(at) or 0
    start = document.blocks[max(0, number - 1)].start
    end = document.blocks[min(len(document.blocks) - 1, number + 1)].end
    for who in ("he", "she", surname.lower()):
        places = _speeches(document).get(who, [])
        first = bisect_left(places, start)
        if first < len(places) and places[first] < end:
            return True
    return len(_speeches(document).get(surname.lower(), [])) >= OFTEN


@fact
def _speeches(document: Document) -> dict[str, list[int]]:
    """Where somebody says something, by the last word for them."""
    found: dict[str, list[int]] = {}
    for one in attributions(document):
        if one.source is not None and one.kind in SPOKEN:
            last = document.text[one.source.start : one.source.end].split()[-1].lower()
            found.setdefault(last, []).append(one.source.start)
    return {who: sorted(places) for who, places in found.items()}


def _settled(document: Document, words: list[str]) -> set[str]:
    """The surnames in sentences that tell how a matter ended, or that stand beside such a sentence."""
    text, spans, ended = plain(document.text), sentences(document), Limited(any_of(words))
    surnames = {document.text[person.start : person.end].split()[-1] for person in _people(document)}
    known: dict[int, bool] = {}  # by the number of the sentence
    found: set[str] = set()
    for surname, start in occurrences(surnames, document.text):
        number = sentence_spans(document).at(start)
        if surname in found or number is None or start + len(surname) > spans[number].end:
            continue
        if number not in known:
            first, last = spans[max(0, number - 1)], spans[min(len(spans) - 1, number + 1)]
            known[number] = bool(ended.search(text, first.start, last.end))
        if known[number]:
            found.add(surname)
    return found


def any_of(expressions: list[str], begin: str = "") -> Pattern:
    return Pattern(rf"{begin}\b(?:{'|'.join(expressions)})\b", regex=True)


HELPERS = r"(?: (?:has|had|also|then|later|once|now|still|just|never|even|already|always|\w+ly))* $"


@cache
def _helpers() -> re.Pattern[str]:
    return re.compile(rf"(?:,? who|,)?{HELPERS}")


@cache
def _aside() -> re.Pattern[str]:
    """Vera Quill, 54, has"""
    return re.compile(rf", [^,.;:“”\"]{{1,60}},{HELPERS}")


@cache
def _doubted() -> re.Pattern[str]:
    words = "if|whether|that|unless|did|had|how|why|when|because|what|where|of|by|with|for|to|after"
    return re.compile(rf"\b(?:{words}) $", re.IGNORECASE)


def expressions(options: Options) -> list[str]:
    """What this check runs itself."""
    return [*options.unless, *options.settled]
