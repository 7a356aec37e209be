"""The people of a story: each full name, and the places where its bearer is called by the surname alone."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.document import Document, fact
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import near, plain
from newslint.facts.mentions import Mention, loud_lines, mentions
from newslint.facts.namewords import BODIES, COMPASS, FUNCTION, PLACES, TIMES, TITLES
from newslint.facts.quotations import quoted

COPY = frozenset({"body", "list", "quote", "table"})
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
STATES = frozenset({"U.S", "U.K", "U.N", "E.U", "U.S.A", "D.C", "L.A"})
NO_SURNAMES = (
    BODIES | PLACES | TIMES | COMPASS | FUNCTION
    | frozenset(
        """act award awards bill cup day express game games hall inn law line live magazine news park plan prize radio
        records report review road show theater theatre times today tour way week works world stadium store stores
        series festival bros brothers partners capital media hotel motel tv fc christmas easter union""".split()
    )
)  # fmt: skip
# Forenames and what their bearers are called; a form that begins the other (“Ben”) needs no line here.
SHORT_NAMES = """
abigail gail|albert bert|alexander sandy alec sasha|andrew drew andy|anthony tony|antonio tony|barbara babs|bernard
bernie|charles chuck charlie chip|christopher kit topher|deborah debbie|dorothy dot|edward ned ted ed eddie|edmund
ted|elizabeth beth betty bess libby liz lizzie eliza betsy|eleanor nell ellie|florence flo|francis frank|francisco
paco|frederick fritz|gerald jerry|harold harry hal|henry harry hank|isabel bella|jacob jake|james jim jimmy jamie|
jeffrey jeff|jerome jerry|john jack johnny|jonathan jon|joseph joe joey|katherine kate kathy kitty katie|kathleen kate
kathy|catherine kate cathy katie kitty|lawrence larry|leonard lenny|leon lee|margaret peggy meg maggie|mary polly molly
mary|matthew matt|michael mike mick mickey|nicholas nick|patrick paddy|patricia trish patty|philip pip|rebecca
becky|richard dick rick ricky|robert bob bobby rob|ronald ron ronnie|rosemary rosie|samuel sam|sarah sally|stephen
steve|steven steve|susan sue|theodore ted teddy|theresa terry tess|thomas tom tommy|victoria vicky|virginia ginny|
walter walt|william bill billy will|vladimir volodya|dmitri dima|rafael rafa|ignatius nacho"""


class Person:
    """One person: the mentions with a forename, those with the surname alone, and those with a title and surname.

    All three are in the order of the text."""

    def __init__(self, surname: str, given: str) -> None:
        self.surname, self.given = surname, given
        self.full: list[Mention] = []
        self.bare: list[Mention] = []
        self.titled: list[Mention] = []


@cache
def short_names() -> dict[str, frozenset[str]]:
    """Each forename with those that may stand for it."""
    found: dict[str, set[str]] = {}
    for line in SHORT_NAMES.replace("\n", " ").split("|"):
        whole, *shorts = line.split()
        for short in shorts:
            found.setdefault(whole, set()).add(short)
            found.setdefault(short, set()).add(whole)
    return {name: frozenset(others) for name, others in found.items()}


def same_given(one: str, other: str) -> bool:
    """Whether two forenames may be those of one person: John, Jon, Johnny, J."""
    a, b = plain(one).rstrip("."), plain(other).rstrip(".")
    if a == b or near(a, b) or a.replace("-", "") == b.replace("-", ""):
        return True
    if a[0] == b[0] and (len(a) == 1 or len(b) == 1 or "." in a or "." in b):
        return True
    if len(a) >= 2 and len(b) >= 2 and (a.startswith(b) or b.startswith(a)):
        return True
    return b in short_names().get(a, ()) or (len(a) > 3 and a[:4] == b[:4]) or (a[:3] == b[:3] and b.endswith("ie"))


def surname_of(mention: Mention) -> str:
    """The last word of a name that is no “Jr”."""
    words = mention.words
    last = words[-1].text
    return words[-2].text if len(words) > 2 and last.lower().rstrip(".") in GENERATIONS else last


def is_full(text: str, mention: Mention) -> bool:
    """Whether a run of several words reads as a person's forename and surname."""
    if text[mention.words[0].end] == "-":
        return False  # “U.S.-Mexican”
    first, last = mention.words[0].text, surname_of(mention)
    low = last.lower()
    if len(mention.words) > 5 or len(last) < 2 or not last[0].isupper() or (last.isupper() and len(last) < 5):
        return False
    if low in NO_SURNAMES or low in TITLES or any(word.text.lower() in BODIES for word in mention.words):
        return False
    if any(char.isdigit() for char in first + last):
        return False
    if mention.title:
        return True
    if initial(first):
        return True
    of, ends = classes(first), classes(last)
    if "f" not in of or first.lower() in TIMES or (first.isupper() and len(first) > 3):
        return False
    if "p" in of or "w" in of:  # Jordan, Grace
        return "s" in ends or not ends
    return ends != "p" or not of


def initial(word: str) -> bool:
    """J or J.K, but not U.S."""
    return word.upper().rstrip(".") not in STATES and (
        len(word.rstrip(".")) == 1 or (len(word) < 6 and "." in word)
    )


class Cast(NamedTuple):
    """Everybody who is given with a forename somewhere, in the order of these places.

    `joined`: where a word first stands in a longer name, but not as its first word; `firsts`: the first words."""

    people: list[Person]
    joined: dict[str, int]
    firsts: set[str]


@fact
def cast(document: Document) -> Cast:
    """The people of a story."""
    alone: dict[str, list[Mention]] = {}
    known: dict[str, list[Person]] = {}
    joined: dict[str, int] = {}
    firsts: set[str] = set()
    for mention in mentions(document):
        if len(mention.words) == 1:
            alone.setdefault(mention.form, []).append(mention)
            continue
        firsts.add(mention.words[0].text)
        for word in mention.words[1:]:
            if word.text not in joined and document.block_at(mention.start).scope != "headline":
                joined[word.text] = mention.start
        if is_full(document.text, mention):
            surname, given = surname_of(mention), mention.words[0].text
            same = known.setdefault(surname, [])
            person = next((each for each in same if same_given(each.given, given)), None)
            if person is None:
                person = Person(surname, given)
                same.append(person)
            elif len(person.given.rstrip(".")) == 1:
                person.given = given
            person.full.append(mention)
    for surname, same in known.items():
        for mention in alone.get(surname, ()):
            for person in same:
                (person.titled if mention.title else person.bare).append(mention)
    people = sorted((person for same in known.values() for person in same), key=lambda each: each.full[0].start)
    return Cast(people, joined, firsts)


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
        if text.count(" ", block.start, block.end) > 16 or re.search(r"[.!?…][\"'”’»)\]]*$", text[block.end - 4 : block.end]):
            break
        end = block.end
    return end if end < len(text) else 0
