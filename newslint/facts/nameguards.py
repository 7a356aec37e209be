"""When two names that look alike are two names after all: by their letters, or by how the story uses them."""

from __future__ import annotations

import re

from newslint.facts import lookalikes as letters
from newslint.facts.lexicon import classes
from newslint.facts.nameforms import AGED, Form, acting, ages, in_lower_case
from newslint.facts.namewords import FUNCTION, PARTICLES, TIMES, TITLES

PART = 5  # letters of the parts in which two names with a hyphen may differ
ORIGIN = (
    r"\b(?:surname|family name|maiden name|n[ée]e|born|renamed|name (?:from|to)|nicknam\w+)"
    r"\W{1,3}(?:was|as|is)?\W{0,3}$"
)
SPELLING = r"\b(?:spel(?:t|led|ling)s?|misspel\w+|transliterat\w+|pronounced)\b"
NAMED = r"\b(?:also (?:reported|known|written|called)|renamed|instead of|mistaken for|confused with)\b"
# What stands between two names of which the story speaks as of two.
SPACE = r"[ “”\"‘’']{1,4}"
JOINING = r"(?:and|or|nor|&|versus|vs?\.?|than|from|to|not|replaced)"
BETWEEN = rf"((?: [A-Z][\w.'’-]*){{0,2}}),?{SPACE}{JOINING}{SPACE}(?:[A-Z][\w.'’-]* ){{0,2}}"
FOREIGN = (
    r" (?:pour|du|des|del|della|delle|der|die|und|für|et|els|las|los|sur|aux|och|og|af|voor|het|een|y|e|na|do|dos|"
    r"de l['’]|d['’])\b"
)
FOREIGN_BEFORE = r"\b(?:do|da|del|della|di|du|des|der|die|das|las|los|el|le|les) $"


def humped(text: str) -> bool:
    """Whether a capital stands inside the word: a brand, whose derivations no list has, but no McName."""
    return (
        text.isalpha()
        and not text[1:].islower()
        and not text.startswith(("Mc", "Mac", "De", "Di", "Du", "Fitz", "La", "Le", "Van"))
    )


def word_or_place(form: Form) -> bool:
    return "w" in form.of or "p" in form.of


def never(text: str, left: Form, right: Form, *, company: bool) -> bool:
    """Whether two forms cannot be one name; `company`: they stand beside one and the same word."""
    a, b = left.plain, right.plain
    if a.replace("'", "") == b.replace("'", ""):
        return True
    for one, other in ((left, right), (right, left)):
        if one.low in FUNCTION or one.low in PARTICLES or (one.low in TITLES and not (one.person or acting(text, one))):
            return True
        if one.low in TIMES and other.of:
            return True
        if one.text[:-1] == other.text[: len(one.text) - 1] and one.text[-1].isupper():
            return True
        if len(one.words) == 1 and broken(text, one.words[0].end, other.plain.startswith(one.plain)):
            return True
    if "'" in a + b and ("'" in a) == ("'" in b) and a.split("'")[0] == b.split("'")[0] and len(a.split("'")[1]) < 4:
        return True  # We're and We've
    if "-" in a or "-" in b:
        return hyphens_differ(a, b)
    derived = word_or_place(left) or word_or_place(right) or humped(left.text) or humped(right.text)
    if derived and letters.same_stem(a, b) and not letters.british(a, b) and not (left.person or right.person):
        return not company or bool(left.of and right.of) or letters.rests(a, b)[1:] not in STRAY
    if in_lower_case(text, left) or in_lower_case(text, right):
        return not company or not one_unknown(text, left, right) or letters.same_stem(a, b)
    return explained(text, left, right) or abroad(text, left, right)


STRAY = {(one, other) for vowel in "aeo" for one, other in (("", vowel), (vowel, ""))}  # at the end of a name


def broken(text: str, end: int, beginning: bool) -> bool:
    """Whether a word is cut off, or has a mark of wrong decoding behind it."""
    if "\x80" <= text[end : end + 1] <= "\x9f" or text[end : end + 1] in ("[", "\xad", "…"):
        return True
    return beginning and (end >= len(text.rstrip()) or text.startswith("...", end))


def hyphens_differ(a: str, b: str) -> bool:
    """Whether two forms with a hyphen differ in it, or in a part that is short."""
    if a.count("-") != b.count("-"):
        return True
    parts = [(x, y) for x, y in zip(a.split("-"), b.split("-"), strict=True) if x != y]
    return any(min(len(x), len(y)) < PART or ("w" in classes(x) and "w" in classes(y)) for x, y in parts)


def one_unknown(text: str, left: Form, right: Form) -> bool:
    """Whether no list has one of the forms, which never stands in lower case, and one letter makes the other of it."""
    return letters.distance(left.plain, right.plain) == 1 and any(
        not form.of and not in_lower_case(text, form) for form in (left, right)
    )


def explained(text: str, left: Form, right: Form) -> bool:
    """Whether the text itself speaks of the two spellings."""
    first, second = sorted((left.words[0], right.words[0]), key=lambda word: word.start)
    for first in [word for form in (left, right) for word in form.words if 0 < second.start - word.end < 80][-2:]:
        between, after = text[first.end : second.start], text[second.end : second.end + 40]
        if re.search(SPELLING, f"{between} {after}") or re.search(NAMED, between):
            return True
    for form in (left, right):
        word = form.words[0]
        if len(form.words) == 1 and re.search(ORIGIN, text[max(0, word.start - 30) : word.start]):
            return True
        if form.low.endswith("in") and re.match(r"['’](?!\w)", text[word.end : word.end + 2]):
            return True  # singin’
    return False


def abroad(text: str, left: Form, right: Form) -> bool:
    """Whether a word or place has its counterpart abroad: “Fondation pour l’Enfance”, “Banco do Brasil”."""
    for one, other in ((left, right), (right, left)):
        if not one.of and word_or_place(other) and not one.person:
            for word in one.words:
                if re.match(FOREIGN, text[word.end : word.end + 8]):
                    return True
                if re.search(FOREIGN_BEFORE, text[max(0, word.start - 6) : word.start]):
                    return True
    return False


def side_by_side(text: str, left: Form, right: Form) -> bool:
    """Whether the story names both in one breath: “Mueller and Miller”, “Jamie Hall and Jaime Hall”."""
    for one in left.words[:8]:
        for other in right.words[:8]:
            first, second = sorted((one, other), key=lambda word: word.start)
            near = first.end < second.start < first.end + 50
            found = re.fullmatch(BETWEEN, text[first.end : second.start]) if near else None
            if found and text.startswith(found[1], second.end):
                return True
    return False


def two_lives(text: str, left: Form, right: Form) -> bool:
    """Whether the story tells of two ages, so that the names are those of two people."""
    one, other = ages(text, left), ages(text, right)
    if not one and not other:
        one, other = (behind(text, form) for form in (left, right))
    return bool(one and other and not one & other)


def behind(text: str, form: Form) -> set[str]:
    """The ages behind the full names that a form begins."""
    return {
        found[1] for word in form.words if (found := re.match(rf" [A-Z][\w'’-]+{AGED}", text[word.end : word.end + 34]))
    }
