"""What an unnamed source thinks of somebody who is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.mentions import names
from newslint.facts.sentences import sentences
from newslint.facts.shapes import Side
from newslint.facts.sources import Source, is_person, sources
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.spans import Span, Spans
from newslint.tuples import NamedTuple

PLACEHOLDERS = ("source", "person")
NEEDS_HITS = True
TIES = frozenset("of for with by to from about and at".split())  # before a name: something else is spoken of
MOST = 6  # words between the person and the verdict


class Options(NamedTuple):
    """Words of contempt, and the nouns for those who speak and keep their names back."""

    any: list[str] = []
    people: list[str] = []
    # what may stand between the person, or a pronoun, and the verdict
    between: list[str] = []
    pronouns: list[str] = []


class Target(NamedTuple):
    """Who is spoken of: the full name, and where the story says it."""

    form: str
    place: Span


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(word) for word in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """A verdict on a named person, or on “he” or “she” beside one, in what an unnamed source says."""
    spans = Spans(sentences(document))
    done = -1
    for hit in hits:
        number = spans.at(hit.start)
        if number is None or number == done:
            continue
        target = judged(document, options, hit, spans, number)
        source = target and speaking(document, options, hit, spans.spans[number])
        if target and source:
            done = number
            place = Place(target.place.start, target.place.end, "who it is said of")
            yield Match(hit.start, hit.end, {"source": source.form, "person": target.form}, (place,))


def judged(document: Document, options: Options, hit: Hit, spans: Spans, number: int) -> Target | None:
    """Whom the words before a verdict say it of: nothing may part the two that is no verb or article."""
    sentence = spans.spans[number]
    words = Side(document.text, hit.start, sentence.start, backwards=True)
    for at in range(MOST):
        token = words.token(at)
        if token is None or not (token.gap.isspace() or not token.gap):
            return None
        word = token.word.removesuffix("'s")
        if word in options.pronouns:
            start = spans.spans[max(0, number - 1)].start
            return near(document, max(start, document.block_at(hit.start).start), hit.start, sentence.end)
        if document.text[token.start].isupper() and (target := here(document, token.start)):
            return target
        if token.word not in options.between:
            return None
    return None


def here(document: Document, offset: int) -> Target | None:
    for name in names(document):
        for one in name.mentions:
            if is_person(name) and one.start <= offset < one.end:
                before = document.text[max(0, one.start - 12) : one.start].split()
                return None if before and before[-1] in TIES else Target(name.form, Span(one.start, one.end))
    return None


def near(document: Document, start: int, at: int, end: int) -> Target | None:
    """The person named last before a pronoun, else first after it in its sentence."""
    found = sorted(
        (Span(one.start, one.end), name.form)
        for name in names(document)
        for one in name.mentions
        if is_person(name) and start <= one.start < end
    )
    before = [pair for pair in found if pair[0].start < at]
    for span, form in before[-1:] or found[:1]:
        return Target(form, span)
    return None


def speaking(document: Document, options: Options, hit: Hit, sentence: Span) -> Source | None:
    """The unnamed source of the words: the nearest of those who speak in their sentence or whose quotation goes on."""
    near: list[tuple[int, Source]] = []
    for source in sources(document):
        for one in source.attributions:
            inside = one.content is not None and one.content.start <= hit.start < one.content.end
            if one.source is not None and (inside or sentence.holds(one.source)):
                place = one.cue or one.source
                near.append((min(abs(place.start - hit.end), abs(hit.start - place.end)), source))
    if not near:
        return None
    nearest = min(near, key=lambda pair: pair[0])[1]
    known = set(options.people).isdisjoint(nearest.form.lower().split())
    return nearest if nearest.unnamed and not known else None
