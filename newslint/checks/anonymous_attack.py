"""What an unnamed source thinks of somebody who is named."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document, fact
from newslint.facts.mentions import names
from newslint.facts.quotations import quotations
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
NEXT = 4  # places to either side of a verdict at which the nearest speaker is looked for
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


class Said(NamedTuple):
    """That a source says something: the cue, or the words for the source, and the source with its number."""

    place: Span
    number: int
    source: Source

    def away(self, hit: Hit) -> int:
        return min(abs(self.place.start - hit.end), abs(hit.start - self.place.end))


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
        source = target and speaking(document, options, hit, target, number)
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
    nouns = "|".join(map(re.escape, people))
    return re.compile(
        r"(?:^|[\s“\"(])((?:an?|one|another|some|several|many|two|three|four) (?:[a-z][\w-]+ ){0,4}?"
        rf"(?:{nouns}))(?: (?:to|of|in|at|for|from|with|on|close to|inside|who) [^,.;:“”]{{2,60}}?)?"
        r"(?: (?:has|have|had|once|even|also|later|privately|publicly|repeatedly|reportedly))* $",
        re.I,
    )


@fact
def persons(document: Document) -> list[Target]:
    """Where persons are named, in the order of the text."""
    found = [
        Target(name.form, Span(one.start, one.end))
        for name in names(document)
        if is_person(name)
        for one in name.mentions
    ]
    return sorted(found, key=begin)


def begin(one: Target | Said) -> int:
    return one.place.start


def here(document: Document, offset: int) -> Target | None:
    found = persons(document)
    at = bisect_right(found, offset, key=begin) - 1
    if at < 0 or offset >= found[at].place.end:
        return None
    start = found[at].place.start
    before = document.text[max(0, start - 12) : start].split()
    return None if before and before[-1] in TIES else found[at]


def near(document: Document, start: int, at: int, end: int) -> Target | None:
    """The person named last before a pronoun, else first after it in its sentence."""
    found = persons(document)
    after = bisect_left(found, at, key=begin)
    if after and found[after - 1].place.start >= start:
        return found[after - 1]
    return found[after] if after < len(found) and found[after].place.start < end else None


class Speeches(NamedTuple):
    """Who speaks, in the order of the places: by the number of the sentence, and by the quotation that is said."""

    sentences: dict[int, list[Said]]
    quotations: dict[Span, list[Said]]
    quoted: Spans


@fact
def speeches(document: Document) -> Speeches:
    spans, quoted = sentence_spans(document), Spans((one.start, one.end) for one in quotations(document))
    made = Speeches({}, {span: [] for span in quoted}, quoted)
    for number, source in enumerate(sources(document)):
        for one in dict.fromkeys(source.attributions):  # a long quotation goes on with its speaker in each sentence
            if one.source is None:
                continue
            said = Said(one.cue or one.source, number, source)
            sentence = spans.at(one.source.start)
            if sentence is not None and spans.spans[sentence].holds(one.source):
                made.sentences.setdefault(sentence, []).append(said)
            if one.content in made.quotations:
                made.quotations[one.content].append(said)
    for some in (*made.sentences.values(), *made.quotations.values()):
        some.sort(key=begin)
    return made


def beside(document: Document, hit: Hit, number: int) -> list[Said]:
    """The nearest of those who speak in a sentence or whose quotation goes on."""
    made = speeches(document)
    quotation = made.quoted.at(hit.start)
    goes_on = [] if quotation is None else made.quotations[made.quoted.spans[quotation]]
    found: list[Said] = []
    for some in (made.sentences.get(number, []), goes_on):
        at = bisect_left(some, hit.start, key=begin)
        found += some[max(0, at - NEXT) : at + NEXT]
    return found


def speaking(document: Document, options: Options, hit: Hit, target: Target, number: int) -> str | None:
    """The unnamed source of the words: who calls the target that, else the nearest of those who speak in the sentence
    or whose quotation goes on."""
    sentence = sentence_spans(document).spans[number]
    verb = calling(document.text, target.place.start) if sentence.holds(target.place) else None
    if verb is not None:
        caller = unnamed(tuple(options.people)).search(document.text, max(0, sentence.start - 1), verb.start())
        return caller[1] if caller else None
    near = beside(document, hit, number)
    if not near:
        return None
    nearest = min(near, key=lambda said: (said.away(hit), said.number)).source
    known = set(options.people).isdisjoint(nearest.form.lower().split())
    return nearest.form if nearest.unnamed and not known else None
