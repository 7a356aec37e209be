"""When a story itself uses two names that look alike as two: it explains them, joins them, tells of two ages."""

from __future__ import annotations

import re
from bisect import bisect_left

from newslint.facts.mentions import Word
from newslint.facts.nameforms import AGED, Form, ages, once, word_or_place

NEAR = 80  # characters between two names of which something is told
ORIGIN = (
    r"\b(?:surname|family name|maiden name|n[ée]e|born|renamed|name (?:from|to)|nicknam\w+)"
    r"\W{1,3}(?:was|as|is)?\W{0,3}$"
)
SPELLING = r"\b(?:spel(?:t|led|ling)s?|misspel\w+|transliterat\w+|pronounced)\b"
NAMED = r"\b(?:also (?:reported|known|written|called)|renamed|instead of|mistaken for|confused with)\b"
NO_KIN = r",? (?:\(|who (?:is|was) )?(?:no relation|not related|unrelated)\b"
# What stands between two names of which the story speaks as of two.
SPACE = r"[ “”\"‘’']{1,4}"
JOINING = r"(?:and|or|nor|&|versus|vs?\.?|than|from|to|not|replaced)"
BETWEEN = rf"((?: [A-Z][\w.'’-]*){{0,2}}),?{SPACE}{JOINING}{SPACE}(?:[A-Z][\w.'’-]* ){{0,2}}"
FOREIGN = (
    r" (?:pour|du|des|del|della|delle|der|die|und|für|et|els|las|los|sur|aux|och|og|af|voor|het|een|y|e|na|do|dos|"
    r"de l['’]|d['’])\b"
)
FOREIGN_BEFORE = r"\b(?:do|da|del|della|di|du|des|der|die|das|las|los|el|le|les) $"


def explained(text: str, left: Form, right: Form) -> bool:
    """Whether the text itself speaks of the two spellings."""
    second = max(left.words[0], right.words[0], key=lambda word: word.start)
    for first in (*just_before(left, second), *just_before(right, second)):
        between, after = text[first.end : second.start], text[second.end : second.end + 40]
        if re.search(SPELLING, f"{between} {after}") or re.search(NAMED, between):
            return True
    if no_kin(text, left) or no_kin(text, right):
        return True
    for form in (left, right):
        word = form.words[0]
        if len(form.words) == 1 and re.search(ORIGIN, text[max(0, word.start - 30) : word.start]):
            return True
        if form.low.endswith("in") and re.match(r"['’](?!\w)", text[word.end : word.end + 2]):
            return True  # singin’
    return False


def just_before(form: Form, word: Word) -> list[Word]:
    """The places of a form that end a few words before another word."""
    at = bisect_left(form.words, word.start, key=lambda each: each.start)
    return [each for each in form.words[max(0, at - NEAR) : at] if 0 < word.start - each.end < NEAR]


@once
def no_kin(text: str, form: Form) -> bool:
    return any(re.match(NO_KIN, text[word.end : word.end + 30]) for word in form.words)


def abroad(text: str, left: Form, right: Form) -> bool:
    """Whether a word or place has its counterpart abroad: “Fondation pour l’Enfance”, “Banco do Brasil”."""
    for one, other in ((left, right), (right, left)):
        if not one.of and word_or_place(other) and not one.person and foreign(text, one):
            return True
    return False


@once
def foreign(text: str, form: Form) -> bool:
    """Whether a small word of another language stands beside a form."""
    return any(
        re.match(FOREIGN, text[word.end : word.end + 8])
        or re.search(FOREIGN_BEFORE, text[max(0, word.start - 6) : word.start])
        for word in form.words
    )


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
        one, other = (ages_behind(text, form) for form in (left, right))
    return bool(one and other and not one & other)


@once
def ages_behind(text: str, form: Form) -> set[str]:
    """The ages behind the full names that a form begins."""
    return {
        found[1] for word in form.words if (found := re.match(rf" [A-Z][\w'’-]+{AGED}", text[word.end : word.end + 34]))
    }
