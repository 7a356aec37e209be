"""What an unnamed source thinks of somebody who is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document
from newslint.facts.mentions import names
from newslint.facts.sentences import sentence_spans
from newslint.facts.shapes import Side, Token
from newslint.facts.sources import Source, is_person, sources
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.spans import Span, Spans
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("source", "person")
NEEDS_HITS = True
TIES = frozenset("of for with by to from about and at".split())  # before a name: something else is spoken of
MOST = 6  # words between the person and the verdict
BARE = frozenset(
    ("a", "an", "the")
)  # where nothing else parts a name from a verdict, a verb must stand before the name


class Options(Settings):
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
    spans = sentence_spans(document)
    done = -1
    for hit in hits:
        number = spans.at(hit.start)
        if number is None or number == done:
            continue
        target = judged(document, options, hit, spans, number)
        source = target and speaking(document, options, hit, target, spans.spans[number])
        if target and source:
            done = number
            place = Place(target.place.start, target.place.end, "who it is said of")
            yield Match(hit.start, hit.end, {"source": source, "person": target.form}, (place,))


def judged(document: Document, options: Options, hit: Hit, spans: Spans, number: int) -> Target | None:
    """Whom the words before a verdict say it of: nothing may part the two that is no verb or article."""
    sentence = spans.spans[number]
    words = Side(document.text, hit.start, sentence.start, backwards=True)
    opened, bare, last = False, True, ""
    for at in range(MOST):
        token = words.token(at)
        if token is None or not (opens(token.gap) or explains(document.text, token, last)):
            return None
        opened = opened or not (token.gap.isspace() or not token.gap)
        word = token.word.removesuffix("'s")
        if word in options.pronouns:
            start = spans.spans[max(0, number - 1)].start
            return near(document, max(start, document.block_at(hit.start).start), hit.start, sentence.end)
        if document.text[token.start].isupper() and (target := here(document, token.start)):
            if target.place.end > hit.start or (opened and bare and not calling(document.text, target.place.start)):
                return None  # Tom Crook; “An aide told Tom Bright ‘idiots run this place’”
            return target
        if token.word not in options.between:
            return None
        bare, last = bare and token.word in BARE, token.word
    return None


def opens(gap: str) -> bool:
    """Whether nothing parts two words but a blank, or the mark that opens a quotation: Bright was “a liar”."""
    return not gap or (gap[0].isspace() and gap.strip() in ("", "“", "‘", '"', "'"))


def explains(text: str, token: Token, last: str) -> bool:
    """Whether a comma ends a name that explains an office: “described the mayor, Tom Bright, as”, “called …, a”."""
    if not (token.gap.startswith(",") and opens(token.gap[1:])):
        return False
    if last == "as":
        return True
    begin = text.rfind(",", max(0, token.start - 40), token.start)
    return (not last or last in BARE) and begin > 0 and calling(text, begin + 2) is not None


def calling(text: str, name: int) -> re.Match[str] | None:
    """The verb before a name that gives its bearer another: “called Tom Bright”, “branded the minister, Ann Pell,”."""
    return called().search(text, max(0, name - 60), name)


@cache
def called() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:call(?:s|ed|ing)|brand(?:s|ed|ing)|label(?:s|l?ed|l?ing)|dub(?:s|bed|bing)|term(?:s|ed)|deem(?:s|ed))"
        r" (?:(?:the|his|her|their|former|new|[\w-]+['’]s|[a-z][\w-]+),? ){0,4}(?:[A-Z][\w.]+ ){0,2}$"
    )


@cache
def unnamed(people: tuple[str, ...]) -> re.Pattern[str]:
    """Somebody without a name, right before a verb: “A former colleague ”, “One aide to the mayor has ”."""
    return re.compile(
        r"(?:^|[\s“\"(])((?:an?|one|another|some|several|many|two|three|four) (?:[a-z][\w-]+ ){0,4}?"
        rf"(?:{'|'.join(people)}))(?: (?:to|of|in|at|for|from|with|on|close to|inside|who) [^,.;:“”]{{2,60}}?)?"
        r"(?: (?:has|have|had|once|even|also|later|privately|publicly|repeatedly|reportedly))* $",
        re.I,
    )


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


def speaking(document: Document, options: Options, hit: Hit, target: Target, sentence: Span) -> str | None:
    """The unnamed source of the words: who calls the target that, else the nearest of those who speak in the sentence
    or whose quotation goes on."""
    verb = calling(document.text, target.place.start) if sentence.holds(target.place) else None
    if verb is not None:
        caller = unnamed(tuple(options.people)).search(document.text, max(0, sentence.start - 1), verb.start())
        return caller[1] if caller else None
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
    return nearest.form if nearest.unnamed and not known else None
