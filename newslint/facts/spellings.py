"""Names that a story seems to spell in two ways, with what speaks for it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document, fact
from newslint.facts import lookalikes as letters
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import plain
from newslint.facts.nameforms import (
    KIN,
    Form,
    articled,
    described,
    english,
    in_lower_case,
    occurrences,
    person,
    placed,
    read,
)
from newslint.facts.namewords import FUNCTION, PARTICLES, TIMES, TITLES

LONE = 5  # letters of a form that nothing but its look ties to another
RARE = 6  # … of two full names with different first names
ORIGIN = (
    r"\b(?:surname|family name|maiden name|n[ée]e|born|renamed|name (?:from|to)|nicknam\w+)"
    r"\W{1,3}(?:was|as|is)?\W{0,3}$"
)
SPELLING = r"\b(?:spel(?:t|led|ling)s?|misspel\w+|also (?:reported|known|written|called)|transliterat\w+|renamed)\b"


class Spelling(NamedTuple):
    """Two forms of what seems to be one name, and why: `accents`, `shared` company, `bare`, `unknown`, `rare`."""

    left: Form
    right: Form
    evidence: str


@fact
def spellings(document: Document) -> list[Spelling]:
    """The pairs of spellings in a story that an editor should see."""
    text, known = document.text, occurrences(document)
    found: list[Spelling] = []
    read_forms: dict[str, Form] = {}
    for one, other in letters.candidates(known):
        a, b = plain(one), plain(other)
        if one.lower() == other.lower() or (a != b and not letters.comparable(a, b)) or re.search(r"\d", one + other):
            continue
        for form in (one, other):
            if form not in read_forms:
                read_forms[form] = read(document, form, known[form])
        left, right = read_forms[one], read_forms[other]
        why = judged(text, left, right)
        if why:
            found.append(Spelling(left, right, why))
    return found if found and english(text) else []


def judged(text: str, left: Form, right: Form) -> str:
    """Why two forms seem to be one name, "" if they do not."""
    if plain(left.text) == plain(right.text):
        if left.text.isascii() == right.text.isascii() or "w" in classes(plain(left.text)):
            return ""
        return "" if in_lower_case(text, left) or in_lower_case(text, right) else "accents"
    return "" if never(text, left, right) else evidence(text, left, right)


def humped(text: str) -> bool:
    """Whether a capital stands inside the word: a brand, whose derivations no list has, but no McName."""
    return (
        text.isalpha()
        and not text[1:].islower()
        and not text.startswith(("Mc", "Mac", "De", "Di", "Du", "Fitz", "La", "Le", "Van"))
    )


def word_or_place(form: Form) -> bool:
    return "w" in form.of or "p" in form.of


def never(text: str, left: Form, right: Form) -> bool:
    """Whether two forms cannot be one name, by their letters or by how the text uses them."""
    a, b = plain(left.text), plain(right.text)
    if a.replace("'", "") == b.replace("'", ""):
        return True
    for one, other in ((left, right), (right, left)):
        if one.low in TITLES or one.low in FUNCTION or one.low in PARTICLES:
            return True
        if one.low in TIMES and other.of:
            return True
        if one.text[:-1] == other.text[: len(one.text) - 1] and one.text[-1].isupper():
            return True
        if one.words[-1].end >= len(text.rstrip()) - 1 and len(one.words) == 1 and b.startswith(a) | a.startswith(b):
            return True  # the text breaks off in the word
    if "'" in a + b and ("'" in a) == ("'" in b) and a.split("'")[0] == b.split("'")[0] and len(a.split("'")[1]) < 4:
        return True  # We're and We've
    if "-" in a and "-" in b:
        parts = [pair for pair in zip(a.split("-"), b.split("-"), strict=False) if pair[0] != pair[1]]
        if a.count("-") != b.count("-") or any(min(len(x), len(y)) < LONE for x, y in parts):
            return True
    elif "-" in a or "-" in b:
        return True
    derived = word_or_place(left) or word_or_place(right) or humped(left.text) or humped(right.text)
    if derived and letters.same_stem(a, b) and not letters.british(a, b) and not (left.person or right.person):
        return True
    if in_lower_case(text, left) or in_lower_case(text, right):
        return True
    return explained(text, left, right)


def explained(text: str, left: Form, right: Form) -> bool:
    """Whether the text itself speaks of the two spellings."""
    for word in left.words[:1] + right.words[:1]:
        around = text[max(0, word.start - 80) : word.end + 80]
        if re.search(SPELLING, around) and left.text in around and right.text in around:
            return True
    for form in (left, right):
        word = form.words[0]
        if len(form.words) == 1 and re.search(ORIGIN, text[max(0, word.start - 30) : word.start]):
            return True
        if form.low.endswith("in") and re.match(r"['’](?!\w)", text[word.end : word.end + 2]):
            return True  # singin’
    return False


def evidence(text: str, left: Form, right: Form) -> str:
    """What makes two similar forms one name; "" if nothing does."""
    a, b = plain(left.text), plain(right.text)
    if not (told(left) and told(right)):
        return ""
    both_words = "w" in left.of and "w" in right.of
    if related(left.company[0], right.company[0]) or related(left.company[1], right.company[1]):
        if both_words and not (
            a[0] == b[0] and (letters.transposed(a, b) or letters.skeleton(a) == letters.skeleton(b))
        ):
            return ""
        if "f" in left.of and "f" in right.of and letters.skeleton(a) != letters.skeleton(b):
            return ""
        return "shared"
    houses = letters.british(a, b) and not (left.person or right.person)
    if a[0] != b[0] or houses or (word_or_place(left) and word_or_place(right)):
        return ""
    if left.introduced and right.introduced:
        if (
            not left.of
            and not right.of
            and min(len(a), len(b)) >= RARE
            and letters.distance(a, b) == 1
            and surnames(left, right)
        ):
            return "rare"
        return ""
    if left.introduced or right.introduced:
        full, bare = (left, right) if left.introduced else (right, left)
        if continued(text, full, bare):
            return "bare"
        return "unknown" if not full.of and not full.person and bare.of == "w" and min(len(a), len(b)) > RARE else ""
    if min(len(a), len(b)) < LONE or (described(text, left) and described(text, right)):
        return ""
    for doubted, other in ((left, right), (right, left)):
        known = bool(other.of) or len(other.words) > len(doubted.words)
        if letters.distance(a, b) > 1 and not (
            min(len(a), len(b)) >= letters.LONG - 1 and letters.skeleton(a) == letters.skeleton(b)
        ):
            continue
        if not doubted.of and known and (not doubted.titled or other.titled):
            return "unknown"
    return ""


def related(left: set[str], right: set[str]) -> bool:
    """Whether two companies have a member in common, or two that are nearly the same."""
    if left & right:
        return True
    return any((letters.near(a, b) and a[0] == b[0]) or shortened(a, b) or shortened(b, a) for a in left for b in right)


def shortened(short: str, name: str) -> bool:
    """Stan and Stanislav."""
    return len(short) >= 3 and name.startswith(short) and len(name) > len(short) + 1


def told(form: Form) -> bool:
    """Whether a capital says that the form is a name, or no list has it as a word."""
    return bool(form.inside or form.person) or ("w" not in form.of and bool(form.opening)) or not form.of


def continued(text: str, full: Form, bare: Form) -> bool:
    """Whether a bare form behaves as the later mention of a name that was given in full."""
    if any(re.search(KIN, text[max(0, word.start - 60) : word.start]) for word in bare.words):
        return False  # a relative, introduced by the kinship
    if min(len(full.text), len(bare.text)) < LONE and len(full.text) == len(bare.text) and not person(text, bare):
        return False
    if "p" in bare.of:
        return full.person and not full.of and (person(text, bare) or not placed(text, bare))
    if (
        "s" in bare.of
        and full.person
        and not full.of
        and ("w" not in bare.of or (bare.inside and not articled(text, bare)))
    ):
        return True
    return not ("w" in bare.of or "f" in bare.of) or person(text, bare)


def surnames(left: Form, right: Form) -> bool:
    """Whether both end the names they stand in."""
    return not left.company[1] and not right.company[1]
