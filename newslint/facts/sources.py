"""Who the sources of a story are: those its attributions name, by what a reader learns of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal

from newslint.document import Document, fact
from newslint.facts.attributions import BEARING, Attribution, attributions
from newslint.facts.cues import DOCUMENTS
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Name, names, office
from newslint.facts.namewords import LETTERS, TIMES, UNSPEAKING
from newslint.facts.sentences import sentence_spans
from newslint.facts.sourcephrases import aside, counted, head_of, one_of, tied
from newslint.facts.sourcewords import (
    BODIES,
    COUNTS,
    FOLK,
    MASS,
    NOBODY,
    OFFICES,
    OUTLETS,
    SIDES,
    SPEAKING,
    TALK,
    THINGS,
)
from newslint.spans import Span, Spans
from newslint.tuples import NamedTuple

Kind = Literal["named", "described", "bare", "media", "document"]
PEOPLE = frozenset("he she".split())
OTHERS = frozenset("it they".split())
WRITER = frozenset("i we you one me us".split())  # the writer's own, or words inside a quotation
DEFINITE = frozenset("the this that these those his her its their".split())
SINGLE = frozenset("a an one another".split())
STORY = frozenset("standfirst body list quote table caption".split())  # where sources speak
ENDINGS = (
    "ist",
    "ian",
    "eer",
    "man",
    "woman",
    "men",
    "women",
    "goer",
    "holder",
    "maker",
    "ologist",
    "keeper",
    "worker",
)
BACK = 2  # paragraphs that a pronoun may be away from whom it stands for
SPEAKERS = 50  # … and those who spoke since
TIED = 200  # characters before the words for a source in which the noun they belong to may begin
ASIDE = 120  # characters that “who” may be away from its name


_TAIL = re.compile(r",| (?:had|has|have|was|were|is|are|will|would|could|as|and|but|to|that|which)\b")


class Source(NamedTuple):
    """One source of a story.

    Kinds: `named`, a person or body that a reader can tell, by a name or an office (“the mayor”, “police”);
    `described`, people without a name (“a Western diplomat”); `bare`, nothing but “sources”, “experts”, “reports”;
    `media`, an outlet by name; `document`. `form` is its fullest form and `name` its name in the story, if it has
    one. `attributions` are all that it is the source of, in order, those by a bare surname or a pronoun among them.
    """

    kind: Kind
    form: str
    name: Name | None
    attributions: tuple[Attribution, ...]

    @property
    def places(self) -> list[Span]:
        """The words for it beside its cues, each once."""
        return list(dict.fromkeys(one.source for one in self.attributions if one.source is not None))

    @property
    def cues(self) -> int:
        """How often the story tells that it says, shows or writes something."""
        return sum(one.kind != "carry-over" for one in self.attributions)

    @property
    def unnamed(self) -> bool:
        """Whether it is people whom a reader cannot tell."""
        return self.kind in ("described", "bare")


class _Told(NamedTuple):
    """What the words for a source say of it: its noun in the singular, and whether it is one person."""

    kind: Kind
    form: str
    name: Name | None
    noun: str
    one: bool

    @property
    def key(self) -> str:
        """The same for all words for one source."""
        said = [word for word in self.form.lower().split() if word not in COUNTS]
        return self.form if self.name else " ".join(said) or self.form.lower()


@fact
def sources(document: Document) -> list[Source]:
    """The sources of a story in the order in which they first speak."""
    found: dict[str, tuple[_Told, list[Attribution]]] = {}
    for told, one in _Reading(document).all():
        found.setdefault(told.key, (told, []))[1].append(one)
    return [Source(told.kind, told.form, told.name, tuple(said)) for told, said in found.values()]


@fact
def source_of(document: Document) -> dict[Attribution, Source]:
    """The source of each attribution that has one."""
    return {one: source for source in sources(document) for one in source.attributions}


class _Reading:
    """A story read from its first attribution to its last, with who has spoken and in which block."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        pairs = sorted((one.start, one.end, name) for name in names(document) for one in name.mentions)
        self.spans = Spans((start, end) for start, end, _ in pairs)
        self.names = [name for _, _, name in pairs]
        self.sentences = sentence_spans(document)
        self.people = Spans((start, end) for start, end, name in pairs if is_person(name))
        self.spoke: list[tuple[int, _Told]] = []
        self.nouns: dict[str, _Told] = {}  # who spoke last, by the noun
        self.holders: dict[str, Name] | None = None
        self.called = {  # he or she, where the story tells it
            name.form: name.sex for name in names(document) if name.sex
        }

    def all(self) -> Iterator[tuple[_Told, Attribution]]:
        for one in attributions(self.document):
            if one.source is None or one.kind not in BEARING:
                continue
            if self.document.block_at(one.source.start).scope not in STORY:
                continue
            after = one.cue is not None and one.cue.start >= one.source.end
            told = self.told(self.whole(one.source, widen=after))
            if told is not None:
                self.spoke.append((self.block(one.source.start), told))
                self.nouns[told.noun] = told
                yield told, one

    def block(self, offset: int) -> int:
        return self.document.block_spans.at(offset) or 0

    def name_at(self, offset: int) -> Name | None:
        number = self.spans.at(offset)
        return None if number is None else self.names[number]

    def whole(self, span: Span, *, widen: bool) -> Span:
        """The words for a source without “a number of”, and with the noun that they belong to: “reports from” them."""
        number = self.sentences.at(span.start)
        start = self.sentences.spans[number].start if number is not None else span.start
        before = tied().search(self.text[max(start, span.start - TIED) : span.start]) if widen else None
        begin = start + before.start(1) if before else span.start
        many = counted().match(self.text, begin, span.end)
        return Span(many.end() if many else begin, span.end)

    def told(self, span: Span) -> _Told | None:
        words = self.text[span.start : span.end]
        low = words.lower().replace("’", "'")
        acronym = words.isupper() and len(words) > 1  # the US, the WHO
        if not acronym and (low in WRITER or low in TIMES or low in DEFINITE):
            return None
        if not acronym and (low in PEOPLE or low in OTHERS or low == "who"):
            return self.meant(low, span)
        letters = words.rpartition(" ")[2]
        if letters in LETTERS and " " in words:  # Anna Example KC
            words = words.removesuffix(letters).rstrip(" ,")
        head = head_of(words)
        name = self.name_at(span.start + head.start(1))
        noun = one_of(head[1].lower().replace("’", "'"))
        if name is not None and noun in SIDES and not is_person(name) and not office(name.form):
            name = None
        if name is not None and " " not in name.form and several(head[1]):
            name = None
        if name is not None and not is_person(name) and UNSPEAKING & set(name.form.lower().split()):
            return None
        if name is not None:
            if name.form.lower() in TIMES:
                return None
            press = not is_person(name) and outlet(name.form)
            return _Told("media" if press else "named", name.form, name, noun, is_person(name))
        if noun in TIMES:
            return None
        if head[1][0].isupper() and head.start(1) > 0 and noun not in SIDES:
            return _Told("media" if outlet(head[0]) else "named", head[0], None, noun, True)
        return self.described(words, noun, low[: head.start(1)].split(), low[head.end(1) :])

    def described(self, words: str, noun: str, before: list[str], after: str) -> _Told | None:
        """A source that the copy tells by a noun, between the words before and after it."""
        definite = not before or before[0] in DEFINITE or before[0].endswith(("'s", "s'"))
        plain = all(word in COUNTS or word in DEFINITE for word in before)
        same = self.nouns.get(noun)
        if definite and before and plain and not after.strip() and same is not None:
            return same
        if definite and noun in OFFICES and (holder := self.holder(noun)) is not None:
            return _by_name(holder)
        one = noun in OFFICES or before[:1] in ([word] for word in SINGLE)
        vague = all(word in COUNTS or word in TALK for word in before)
        kind: Kind = "described"
        if noun in SPEAKING:
            kind = "named" if re.search(r"\b(?:for|of) (?:the )?[A-Z]", words) else "described"
        elif noun in PAPERS:
            many = noun in MASS or (words[: len(words) - len(after)].endswith("s") and before[:1] != ["the"])
            kind = "bare" if many and vague and " by " not in after and " of " not in after else "document"
        elif noun in NOBODY and plain and not after.strip() and not (definite and before):
            kind = "bare"
        elif (definite and (noun in BODIES or (noun in OFFICES and before))) or noun == "police":
            kind = "named"
        if kind == "described" and not human(noun):
            return None  # what shows or says something, without being a document or a body
        return _Told(kind, _TAIL.split(words)[0], None, noun, one)

    def holder(self, office: str) -> Name | None:
        """Who was named with an office: “Mayor Ann Example”, “Ann Example, the mayor”."""
        if self.holders is None:
            self.holders = {}
            for name in dict.fromkeys(self.names):
                for one in name.mentions if is_person(name) else ():
                    for word in f"{one.title} {aside(self.text, one.end)}".lower().split():
                        self.holders.setdefault(word, name)
        return self.holders.get(office)

    def meant(self, word: str, span: Span) -> _Told | None:
        """Whom a pronoun stands for: who spoke last near by, or who was named before it in its paragraph."""
        number = self.block(span.start)
        start = self.document.blocks[number].start
        if word == "who":
            return self.person(max(start, span.start - ASIDE), span.start)
        near = [(block, told) for block, told in reversed(self.spoke[-SPEAKERS:]) if number - block <= BACK]
        if word in OTHERS:
            return next((told for _, told in near if not told.one), None)
        fits = ((block, told) for block, told in near if told.one and self.called.get(told.key, word) == word)
        block, told = next(fits, (-1, None))
        if told is None or block != number:
            told = self.person(start, span.start) or told
        if told is not None:
            self.called.setdefault(told.key, word)
        return told

    def person(self, start: int, end: int) -> _Told | None:
        """The first person named in a stretch."""
        number = bisect_right(self.people.ends, start)
        if number == len(self.people.starts) or self.people.starts[number] >= end:
            return None
        name = self.name_at(self.people.starts[number])
        return _by_name(name) if name else None


def _by_name(name: Name) -> _Told:
    return _Told("named", name.form, name, name.form.split()[-1].lower(), is_person(name))


def is_person(name: Name) -> bool:
    """Whether a name is a person's, also where its words alone do not tell: “Ben Example”, “Ilinca Dravec”."""
    if name.kind != "other" or " " not in name.form or office(name.form):
        return name.kind == "person"
    first, *_, last = (classes(word) for word in name.form.split())
    return "f" in first or ("w" not in last and "w" not in first)


def human(noun: str) -> bool:
    """Whether a noun, in the singular, is one for people."""
    return noun in FOLK or noun in SIDES or noun in OFFICES or (noun.endswith(ENDINGS) and noun not in THINGS)


def several(word: str) -> bool:
    """Whether a word with a capital is no name, but people or papers at the opening of a sentence: “Neighbours”."""
    noun = one_of(word.lower())
    return noun != word.lower() and (noun in FOLK or noun in PAPERS)


def outlet(form: str) -> bool:
    """Whether a name is that of a newspaper, a broadcaster or a news agency."""
    return form.lower().replace(".", "").split()[-1] in OUTLETS


PAPERS = frozenset(map(one_of, DOCUMENTS)) | {"statement", "rumour", "rumor", "account"}
