"""The people of a story: each full name, and the places where its bearer is called by the surname alone."""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Document, fact
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import near, plain, skeleton
from newslint.facts.mentions import Mention, Word, loud_lines, mentions
from newslint.facts.namewords import BODIES, COMPASS, FUNCTION, PLACES, TIMES, TITLES
from newslint.facts.quotations import quoted

COPY = frozenset({"body", "list", "quote", "table"})
FEMININE = frozenset({"a", "e", "ia", "ina", "ine", "ette", "elle"})
NOT_FIRST = frozenset({"Per", "Via"})
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
    a, b = sorted((plain(one).rstrip(".").replace("-", ""), plain(other).rstrip(".").replace("-", "")), key=len)
    if a == b or b in short_names().get(a, ()):
        return True
    if not a or a[0] != b[0]:
        return False
    if len(a) == 1 or "." in a or "." in b:
        return True
    if b.startswith(a):
        return b[len(a) :] not in FEMININE  # Ben and Benjamin, but not Paul and Paula
    if len(a) > 3 and a[:4] == b[:4] and b not in (a[:-1] + "a", a[:-1] + "e"):
        return True  # Chrissy and Christine
    if skeleton(a) == skeleton(b) and a[-1] == b[-1]:
        return True
    return near(a, b) and not ("f" in classes(a) and "f" in classes(b))


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
    if text[words[0].end] == "-":
        return False  # “U.S.-Mexican”
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
        return ends in ("", "s") and first not in NOT_FIRST  # Romelu Lukaku
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
            if person is None:
                person = Person(surname, given)
                same.append(person)
            elif len(person.given.rstrip(".")) == 1:
                person.given = given
            person.full.append(mention)
    for surname, same in known.items():
        for person in same:
            person.bare = [mention for mention in alone[surname] if not mention.title]
            person.titled = [mention for mention in alone[surname] if mention.title]
    return sorted((person for same in known.values() for person in same), key=lambda each: each.full[0].start)


def leads(document: Document, word: str) -> bool:
    """Whether a longer name begins with a word, so that it is a forename, or names a street."""
    return any(len(each.words) > 1 and each.words[0].text == word for each in mentions(document))


def introduced(document: Document, surname: str) -> int:
    """Where a surname first stands behind another word of a name, below the headline; past the end if nowhere."""
    for mention in mentions(document):
        if (
            any(word.text == surname for word in mention.words[1:])
            and document.block_at(mention.start).scope != "headline"
        ):
            return mention.start
    return len(document.text)


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
