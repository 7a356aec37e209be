"""Sources in the plural, in a story that shows only one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks import kept
from newslint.document import Document
from newslint.facts.words import words
from newslint.findings import Match, Place
from newslint.literals import fold
from newslint.scanner import Hit, Pattern
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("one",)
NEEDS_HITS = True
ARTICLES = ("a", "an", "the")
BEFORE, AFTER, MOST = 60, 60, 4  # characters before a noun and after it, words before it in its phrase


class Options(Settings):
    """The noun for one and for many; what makes it a source: verbs after, words before; what tells of several."""

    nouns: dict[str, str]
    verbs: list[str] = []
    before: list[str] = []
    several: list[str] = []


class Said(NamedTuple):
    """A noun that speaks: where, the words before it in its phrase, and whether it is one."""

    start: int
    end: int
    words: list[str]
    one: bool


class Plan(NamedTuple):
    """The nouns, and what must stand right after or before one of them for it to speak."""

    nouns: re.Pattern[str]
    verbs: re.Pattern[str]
    before: re.Pattern[str]


@kept
def plan(options: Options) -> Plan:
    both = sorted({*options.nouns, *options.nouns.values()})
    nouns, verbs, before = ("|".join(map(re.escape, words)) for words in (both, options.verbs, options.before))
    after = rf"(?! of\b)[^.;:!?\n]{{1,{AFTER}}}?\b(?:{verbs})\b"
    return Plan(re.compile(rf"\b(?:{nouns})\b"), re.compile(after), re.compile(rf"\b(?:{before}) (?:[\w'-]+ ){{0,4}}$"))


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(many) for many in options.nouns.values()]


def speaking(document: Document, options: Options) -> Iterator[Said]:
    made, text = plan(options), fold(document.text)
    for match in made.nouns.finditer(text):
        start, end = match.span()
        near = text[max(0, start - BEFORE) : start]
        if made.verbs.match(text, end) or made.before.search(near):
            phrase = re.split(r"[^\w' -]", near)[-1].split()[-MOST:]
            yield Said(start, end, phrase, match[0] in options.nouns)


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The first plural that speaks, where at most one source is shown beside it and nothing tells of more."""
    if set(options.nouns).isdisjoint(words(document).words):
        return
    said = list(speaking(document, options))
    several = frozenset(options.several)
    one = [each for each in said if each.one]
    starts = {hit.start for hit in hits}
    many = [each for each in said if not each.one and each.start in starts]
    if not one or not many or any(several.intersection(each.words) for each in said):
        return
    if len({description(each) for each in said} - {""}) > 1:
        return
    shown = Place(one[0].start, one[0].end, "the only one that is shown")
    article = next((word for word in reversed(one[0].words) if word in ARTICLES), "one")
    noun = document.text[one[0].start : one[0].end].lower()
    yield Match(many[0].start, many[0].end, {"one": f"{article} {noun}"}, (shown,))


def description(said: Said) -> str:
    """What tells a source from another: “police” in “a police source”."""
    phrase = said.words
    at = next((number for number in range(len(phrase) - 1, -1, -1) if phrase[number] in ARTICLES), None)
    if at is None:
        return "" if said.one or not phrase else phrase[-1]
    return " ".join(phrase[at + 1 :])
