"""The people of a story: each full name, and the places where its bearer is called by the surname alone."""

from __future__ import annotations

import re

from newslint.document import Document, fact
from newslint.facts.forenames import same_given
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Mention, Word, loud_lines, mentions
from newslint.facts.namewords import BODIES, COMPASS, FUNCTION, PARTICLES, PLACES, TIMES, TITLES
from newslint.facts.quotations import quoted

COPY = frozenset({"body", "list", "quote", "table"})
BEARERS = 50  # people of one surname; nobody's news has more, and each new forename is compared with theirs
NO_FORENAMES = PARTICLES | frozenset({"per", "st", "via", "vs"})
NAME_HUMPS = ("Mc", "Mac", "De", "Di", "Du", "Fitz", "La", "Le", "Van", "Von")
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
STATES = frozenset({"U.S", "U.K", "U.N", "E.U", "U.S.A", "D.C", "L.A"})
NO_SURNAMES = (
    BODIES | PLACES | TIMES | COMPASS | FUNCTION
    | frozenset(
        """act award awards bill cup day express game games hall inn law line live magazine news park plan prize radio
        records report review road show theater theatre times today tour way week works world stadium store stores
        series festival garden gardens bros brothers partners capital media hotel motel tv fc christmas easter
        union""".split()
    )
)  # fmt: skip


class Person:
    """One person: the mentions with a forename, those with the surname alone, and those with a title and surname.

    All three are in the order of the text."""

    def __init__(self, surname: str, given: str) -> None:
        self.surname, self.given = surname, given
        self.full: list[Mention] = []
        self.bare: list[Mention] = []
        self.titled: list[Mention] = []


def name_words(mention: Mention) -> tuple[Word, ...]:
    """The words of a name without what a sentence opens with: “Goalkeeper Anna Byrne”."""
    words = mention.words
    while len(words) > 2 and classes(words[0].text) == "w" and "f" in classes(words[1].text):
        words = words[1:]
    return words


def surname_of(mention: Mention) -> str:
    """The last word of a name that is no “Jr”."""
    words = mention.words
    last = words[-1].text
    return words[-2].text if len(words) > 2 and last.lower().rstrip(".") in GENERATIONS else last


def is_full(text: str, mention: Mention) -> bool:
    """Whether a run of several words reads as a person's forename and surname."""
    words = name_words(mention)
    if text[words[0].end] == "-" or words[0].text.lower() in NO_FORENAMES:
        return False  # “U.S.-Mexican”, “De Blasio”
    first, last = words[0].text, surname_of(mention)
    low = last.lower()
    if len(words) > 5 or len(last) < 2 or not last[0].isupper() or (last.isupper() and len(last) < 5):
        return False
    of, ends = classes(first), classes(last)
    hill = low in PLACES and "s" in ends and of in ("f", "fs")  # Christopher Hill
    if (low in NO_SURNAMES and not hill) or low in TITLES or any(word.text.lower() in BODIES for word in words):
        return False
    if any(char.isdigit() for char in first + last) or humped(last):
        return False
    if mention.title or initial(first):
        return True
    if not of and first[1:].islower() and last[-1:].islower():
        return ends == "s" or (not ends and last[-1] != "s")  # Romelu Lukaku, but not Hasidic Jews
    if "f" not in of or first.lower() in TIMES or (first.isupper() and len(first) > 3):
        return False
    if "p" in of or "w" in of:  # Jordan, Grace
        return "s" in ends or not ends
    return ends != "p" or not of


def humped(word: str) -> bool:
    """Whether a capital stands inside a word, as in a brand, but not in McName or O'Name."""
    return not word[1:].islower() and word.isalpha() and not word.isupper() and not word.startswith(NAME_HUMPS)


def initial(word: str) -> bool:
    """J or J.K, but not U.S."""
    return word.upper().rstrip(".") not in STATES and (len(word.rstrip(".")) == 1 or (len(word) < 6 and "." in word))


@fact
def people(document: Document) -> list[Person]:
    """Everybody who is given with a forename in one place and by the surname alone in another."""
    alone: dict[str, list[Mention]] = {}
    longer = []
    for mention in mentions(document):
        if len(mention.words) == 1:
            alone.setdefault(mention.form, []).append(mention)
        else:
            longer.append(mention)
    known: dict[str, list[Person]] = {}
    for mention in longer:
        surname = surname_of(mention)
        if surname in alone and is_full(document.text, mention):
            given = name_words(mention)[0].text
            same = known.setdefault(surname, [])
            person = next((each for each in same if same_given(each.given, given)), None)
            if person is None and len(same) == BEARERS:
                continue
            if person is None:
                person = Person(surname, given)
                same.append(person)
            elif len(person.given.rstrip(".")) == 1:
                person.given = given
            person.full.append(mention)
    for surname, same in known.items():
        bare = [mention for mention in alone[surname] if not mention.title]
        titled = [mention for mention in alone[surname] if mention.title]
        for person in same:
            person.bare, person.titled = bare, titled
    return sorted((person for same in known.values() for person in same), key=lambda each: each.full[0].start)


@fact
def leading(document: Document) -> frozenset[str]:
    """The words that longer names begin with: forenames, or names of streets."""
    return frozenset(each.words[0].text for each in mentions(document) if len(each.words) > 1)


@fact
def by_surname(document: Document) -> dict[str, list[Person]]:
    """The people of a story by their surnames."""
    found: dict[str, list[Person]] = {}
    for person in people(document):
        found.setdefault(person.surname, []).append(person)
    return found


@fact
def introduced(document: Document) -> dict[str, int]:
    """Where each word first stands behind another word of a name, below the headline."""
    found: dict[str, int] = {}
    for mention in mentions(document):
        if len(mention.words) > 1 and document.block_at(mention.start).scope != "headline":
            for word in mention.words[1:]:
                found.setdefault(word.text, mention.start)
    return found


def in_copy(document: Document, start: int) -> bool:
    """Whether a place lies in the running text: in no headline, caption or line in capitals."""
    return document.block_at(start).scope in COPY and loud_lines(document).at(start) is None


def in_narration(document: Document, mention: Mention) -> bool:
    return in_copy(document, mention.start) and not quoted(document).touched(mention.start, mention.end)


@fact
def head_end(document: Document) -> int:
    """Where the head of a story ends: short paragraphs above the first one that reads as a sentence."""
    text, end = document.text, 0
    for block in document.blocks:
        if text.count(" ", block.start, block.end) > 16 or re.search(
            r"[.!?…][\"'”’»)\]]*$", text[block.end - 4 : block.end]
        ):
            break
        end = block.end
    return end if end < len(text) else 0
