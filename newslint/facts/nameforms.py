"""What a story tells of each spelling of a word that stands in names: its places, its company, how it behaves."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache, wraps
from typing import Any, TypeVar

from newslint.document import Document, fact
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import SHORTEST, plain
from newslint.facts.mentions import Mention, Word, mentions, standing
from newslint.facts.namewords import BODIES, COMPASS, FUNCTION, PLACES, TIMES, TITLES
from newslint.spans import Spans

T = TypeVar("T")
ENGLISH, SAMPLE = 0.04, 6000  # share of small words below which a text is not English; letters looked at
SMALL = (
    r"\b(?:the|of|and|to|in|a|is|was|for|on|that|with|as|at|by|he|she|it|his|her|from|has|have|said|be|are|were|not)\b"
)
PERSON_AFTER = (
    r"(?:,? who\b|, \d\d\b"
    r"|(?:'s|’s)? (?:husband|wife|son|daughter|brother|sister|mother|father|family|lawyer|attorney|colleagues)\b"
    r"|,? (?:(?:also|then|later|has|had) )?(?:added|admitted|agreed|announced|argued|asked|became|began|believes|"
    r"called|claimed|commented|confirmed|continued|declared|denied|described|died|explained|hopes|insisted|joined|lived|"
    r"noted|pleaded|posted|recalled|replied|resigned|responded|said|says|spoke|stated|suggested|testified|thinks|told|"
    r"took|tweeted|wants|warned|went|won|writes|wrote)\b)"
)
PERSON_BEFORE = (
    r"\b(?:said|says|told|asked|added|according to|by|aunt|boyfriend|brother|colleague|cousin|daughter|father|friend|"
    r"girlfriend|grandfather|grandmother|husband|mother|nephew|niece|partner|sister|son|uncle|widow|wife) $"
)
KIN = (
    r"(?:['’]s?|\b(?:his|her|their|my|our|whose)) (?:[\w-]+ ){0,2}(?:aunt|brother|cousin|daughter|father|"
    r"granddaughter|grandson|husband|mother|nephew|niece|partner|sister|son|twin|uncle|wife),? $"
)
PLACED = r"\b(?:[Ii]n|at|near|from|to|of|around|outside|across) $"
AGED = r",? (?:\(|aged )?(\d\d)(?=[,;.)]| and )"
# A bare surname among others, as in a list of players: “Keane, Neill (Foster 82), Duff;”.
LINE_UP = r"(?:(?<=[,;:.\n] )|(?<=\n))(?:[A-Z]\.? )?[A-ZÀ-Ý][\w'’-]+(?: \([^()]{1,30}\))?(?=[,;.])"
NATION = ("an", "ans", "ch", "ese", "ine", "iot", "ish", "qi", "ni", "li")  # “Colombian”, “Iraqi”
CREDIT = 120  # characters of a line that says who wrote the story
CREDITED = ("by", "author")  # one of these, in small letters or not, is in SIGNED
SIGNED = (
    r"\(?(?:(?:(?:Words|Story|Report|Text|Written|(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting) )?(?:[Bb]y|BY)"
    r"|[Aa]uthors?:|AUTHORS?:|[Bb]yline:)"
    r"(?:[,;]? (?:[A-ZÀ-ÖØ-ÞĀ-ɏ][^\s,.;:]*\.?|and|for|in|with|of|the|at|de|van|von|bin|al|editing by|"
    r"[a-z]+ (?:correspondent|editor|reporter)))+"
    r"[.)]{0,2}"
)
HONORIFICS = frozenset("dr lady lord mr mrs ms mx prof professor sir".split())


class Form:
    """One spelling of a word that stands in names, with its places and its company."""

    def __init__(self, text: str) -> None:
        self.text, self.low = text, text.lower()
        self.plain = plain(text)
        self.words: list[Word] = []
        self.inside = self.opening = 0
        self.initials: set[str] = set()
        self.titles: list[str] = []  # the last word of each title before it
        self.sure: list[set[str]] = [set(), set()]  # neighbours before and after
        self.vague: list[tuple[int, str, str]] = []  # and those where a capital says little
        self.told: dict[Callable[..., Any], Any] = {}  # what `once` keeps

    @cached_property
    def company(self) -> list[set[str]]:
        for side, word, where in self.vague:
            of = classes(word)
            if "f" in of or (where == "opening" and "w" not in of):
                self.sure[side].add(word)
        return self.sure

    @property
    def titled(self) -> int:
        return len(self.titles)

    @cached_property
    def introduced(self) -> bool:
        """Whether it stands in a full name; “Labour”, “Colombian” or “Police” beside it make none."""
        return bool(
            self.initials
            or any(naming(word, before=True) for word in self.company[0])
            or any(naming(word, before=False) for word in self.company[1])
        )

    @cached_property
    def person(self) -> bool:
        """Whether a first name or a title stands before it."""
        return bool(self.titles or self.initials or any("f" in classes(word) for word in self.company[0]))

    @cached_property
    def of(self) -> str:
        """What the lists say of it, or of its singular."""
        return classes(self.low) or (classes(self.low[:-1]) if self.low[-1] == "s" != self.low[-2] else "").replace(
            "s", ""
        )


def once(tell: Callable[[str, Form], T]) -> Callable[[str, Form], T]:
    """Keeps what a text tells of a form on it: the form is asked again with each one that looks like it."""

    @wraps(tell)
    def kept(text: str, form: Form) -> T:
        if tell not in form.told:
            form.told[tell] = tell(text, form)
        found: T = form.told[tell]
        return found

    return kept


def word_or_place(form: Form) -> bool:
    return "w" in form.of or "p" in form.of


def naming(word: str, *, before: bool) -> bool:
    """Whether a neighbour makes a full name of a word: none is made by “Labour”, “Colombian” before it, “Police”."""
    of = classes(word)
    if word in BODIES or word in PLACES or of == "w":
        return word in COMPASS
    return not before or of not in ("p", "wp") or not word.endswith(NATION)


def companion(word: Word, *, after: bool) -> str:
    """What a neighbour in a name says of whose name it is; "" where it says nothing."""
    low = word.text.lower()
    if low in TIMES or low in FUNCTION or (low in TITLES and not after):
        return ""
    return plain(word.text)


@fact
def credits(document: Document) -> Spans:
    """Where the story is signed: bylines, and lines that hold nothing but “By Ann Example” or “author: Ann Example”."""
    text, found = document.text, []
    for block in document.blocks:
        if block.scope == "byline":
            found.append((block.start, block.end))
        elif block.end - block.start < CREDIT or block.breaks:
            lines = block.lines() if block.breaks else [(block.start, block.end)]
            found += [(start, end) for start, end in lines if is_credit(text, start, end)]
    return Spans(found)


def is_credit(text: str, start: int, end: int) -> bool:
    line = text[start:end].lower()
    return any(word in line for word in CREDITED) and re.compile(SIGNED).fullmatch(text, start, end) is not None


def occurrences(document: Document) -> dict[str, list[tuple[Mention, int]]]:
    """All words of names that can be compared, with the mentions they stand in."""
    found: dict[str, list[tuple[Mention, int]]] = {}
    signed = credits(document)
    for mention in mentions(document):
        if signed.spans and signed.at(mention.start) is not None:
            continue  # who wrote the story is nobody of it
        for number, word in enumerate(mention.words):
            text = word.text
            if len(text) >= SHORTEST and not text.isupper():
                if text in found:
                    found[text].append((mention, number))
                else:
                    found[text] = [(mention, number)]
    return found


def read(document: Document, text: str, places: list[tuple[Mention, int]]) -> Form:
    """What a story tells of one form."""
    form = Form(text)
    for mention, number in places:
        words = mention.words
        word = words[number]
        form.words.append(word)
        where = standing(document, word)
        form.inside += where == "inside"
        form.opening += where == "opening"
        if number:
            last = words[number - 1]
            if initial(last.text):
                form.initials.add(last.text[0].lower())
            elif before := companion(last, after=False):
                if (where := standing(document, last)) == "inside":
                    form.sure[0].add(before)
                else:
                    form.vague.append((0, before, where))
        elif mention.title:
            form.titles.append(mention.title.split()[-1].lower())
        if number + 1 < len(words) and where != "loud" and (after := companion(words[number + 1], after=True)):
            form.sure[1].add(after)
    return form


def initial(word: str) -> bool:
    """“J”, “J.R” and “JT”."""
    return len(word) == 1 or "." in word or (len(word) == 2 and word.isupper())


def english(text: str) -> bool:
    """Whether enough of the small words are English ones."""
    sample = text[:SAMPLE]
    return len(re.findall(SMALL, sample)) >= ENGLISH * sample.count(" ")


@lru_cache(1)
def in_small_letters(text: str) -> frozenset[str]:
    """The words of a text, and the parts of those with marks in them, but for what stands in an address."""
    return frozenset(re.findall(r"(?<![\w@#/.-])[^\W_]+", text))


@once
def in_lower_case(text: str, form: Form) -> bool:
    first = re.split(r"[\W_]", form.low, maxsplit=1)[0]
    if first not in in_small_letters(text) or first == form.low:
        return first in in_small_letters(text)
    at = text.find(form.low)
    while at >= 0:
        end = at + len(form.low)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum() and text[at - 1 : at] not in "@#/.-_":
            return True
        at = text.find(form.low, end)
    return False


def person(text: str, form: Form) -> bool:
    """Whether a bare form behaves as a person."""
    return acting(text, form) or ("s" in form.of and len(form.words) > 1 and not articled(text, form))


@once
def acting(text: str, form: Form) -> bool:
    """Whether a form has a title, or speaks, lives, dies or is somebody's kin."""
    if form.titles:
        return True
    for word in form.words:
        if re.match(PERSON_AFTER, text[word.end : word.end + 40]):
            return not re.search(r"\b[Tt]he $", text[max(0, word.start - 4) : word.start])
        if re.search(PERSON_BEFORE, text[max(0, word.start - 16) : word.start]):
            return True
    return False


@once
def articled(text: str, form: Form) -> bool:
    found = [
        word
        for word in form.words
        if re.search(r"(?:\b(?:[Tt]he|[Aa]n?)|['’]s?) $", text[max(0, word.start - 4) : word.start])
    ]
    return 4 * len(found) > len(form.words)


@once
def placed(text: str, form: Form) -> bool:
    """Whether a bare form behaves as a place."""
    return any(re.search(PLACED, text[max(0, word.start - 10) : word.start]) for word in form.words)


@once
def described(text: str, form: Form) -> bool:
    """Whether the text says who or what the form is: “Rex, a dog”."""
    return any(re.match(r", (?:an?|the|his|her|their)\b", text[word.end : word.end + 8]) for word in form.words)


@once
def ages(text: str, form: Form) -> set[str]:
    """The ages told right behind a form."""
    return {found[1] for word in form.words if (found := re.match(AGED, text[word.end : word.end + 12]))}


@once
def lined_up(text: str, form: Form) -> bool:
    """Whether a form stands in lists of bare names only."""
    return all(len(re.findall(LINE_UP, text[max(0, word.start - 90) : word.end + 90])) >= 4 for word in form.words)
