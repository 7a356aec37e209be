"""What makes two forms one name: their company, how one follows the other, and what their letters tell."""

from __future__ import annotations

import re

from newslint.facts import lookalikes as letters
from newslint.facts.letterruns import implausible
from newslint.facts.lexicon import classes
from newslint.facts.nameforms import (
    HONORIFICS,
    KIN,
    Form,
    acting,
    articled,
    described,
    lined_up,
    naming,
    once,
    person,
    placed,
    word_or_place,
)
from newslint.facts.namewords import BODIES, PLACES, SHORT
from newslint.facts.sounds import sounds, transliterated

LONE = 5  # letters of a form that nothing but its look ties to another
RARE = 6  # … of two full names with different first names
STOPS = frozenset(".!?”\"’')")
RELATIVE = (
    r"\b(?:aunt|brothers?|cousin|daughters?|father|grand(?:daughter|father|mother|son)|husband|mother|nephew|niece|"
    r"parents(?: of)?|sisters?|sons?|twins?|uncle|widow|wife|couple),? "
    r"(?:[A-Z][\w.'’-]* (?:(?:and|de|von|van|bin) )?){1,3}$"
)
SURE = 7  # … of two forms that are both in no list


def sharing(left: Form, right: Form) -> bool:
    """Whether two forms beside one word are one name, not two words or two first names of one family."""
    a, b = left.plain, right.plain
    same = letters.skeleton(a) == letters.skeleton(b)
    if "w" in left.of and "w" in right.of:
        return a[0] == b[0] and (same or letters.transposed(a, b))
    return not ("f" in left.of and "f" in right.of) or same or sounds(a) == sounds(b)


def related(left: set[str], right: set[str]) -> bool:
    """Whether two companies have members that are nearly the same."""
    return any((letters.near(a, b) and a[0] == b[0]) or shortened(a, b) or shortened(b, a) for a in left for b in right)


def shortened(short: str, name: str) -> bool:
    """Stan and Stanislav, Mike and Michael."""
    if short in SHORT and name in SHORT[short]:
        return True
    return len(short) >= 3 and name.startswith(short) and len(name) > len(short) + 1


def told(text: str, form: Form) -> bool:
    """Whether a capital says that the form is a name, or no list has it as a word."""
    return bool(form.inside or form.person) or "w" not in form.of or acting(text, form)


def initialled(full: Form, short: Form) -> bool:
    """Whether one form stands behind a first name, the other behind its initial: Frank Sheehan, F. Sheahan."""
    first = {word[0] for word in full.company[0] if "f" in classes(word)}
    if not first or not short.initials or short.company[0] or not short.initials <= first:
        return False
    apart = letters.distance(full.plain, short.plain)
    return apart == 1 and min(len(full.plain), len(short.plain)) >= RARE and full.plain[0] == short.plain[0]


def first_letter(text: str, full: Form, bare: Form) -> bool:
    """Whether a slip stands at the very beginning: Cripe in full, then “Kripe said”."""
    return (
        full.person
        and not bare.introduced
        and not bare.of
        and not word_or_place(full)
        and len(bare.plain) >= LONE
        and letters.distance(full.plain, bare.plain) == 1
        and acting(text, bare)
        and not kin(text, bare)
    )


def heard(text: str, left: Form, right: Form) -> bool:
    """Whether two forms that lists have as words or places sound alike, and behave as one person's name."""
    full, bare = (left, right) if left.person and left.introduced else (right, left)
    return (
        sounds(left.plain) == sounds(right.plain)
        and full.introduced
        and full.person
        and not bare.introduced
        and acting(text, bare)
    )


def slipped(doubted: Form, known: Form) -> bool:
    """Whether the letters alone tell that one form is a slip in the other, which a list has."""
    return (
        not doubted.of
        and ("s" in known.of or "f" in known.of or len(known.words) > 3 * len(doubted.words))
        and letters.distance(doubted.plain, known.plain) == 1
        and implausible(doubted.plain, known.plain)
    )


def cut(text: str, doubted: Form, known: Form) -> bool:
    """Whether what looks like an ending is a slip: “Carlso said” and Carlson, but not Russia and Russian."""
    return (
        not doubted.plain.endswith(("a", "s"))
        and ("s" in known.of or not (known.of or known.plain.endswith("s")))
        and (doubted.person or acting(text, doubted))
        and (slipped(doubted, known) or (not doubted.of and len(known.words) > len(doubted.words)))
    )


def rare(text: str, left: Form, right: Form, slip: bool) -> bool:
    """Whether two surnames behind different first names are too much alike for two."""
    a, b = left.plain, right.plain
    if left.of and right.of:
        return False
    if (
        min(len(a), len(b)) >= SURE
        and (transliterated(a, b) or sounds(a) == sounds(b))
        and left.person
        and right.person
    ):
        return not behind(left) and not behind(right)
    if letters.distance(a, b) > 1 or behind(left) or behind(right):
        return min(len(a), len(b)) >= RARE and letters.transposed(a, b)
    if slip or relatives(text, left) or relatives(text, right):
        return left.person and right.person
    return not left.of and not right.of and min(len(a), len(b)) >= RARE


def behind(form: Form) -> bool:
    """Whether names stand behind it, so that it is no surname."""
    return any(naming(word, before=False) for word in form.company[1] if word not in ("jr", "sr", "ii", "iii"))


@once
def relatives(text: str, form: Form) -> bool:
    """Whether a full name is introduced by a kinship, so that the surname is shared: “his mother, Ann Willims”."""
    return any(re.search(RELATIVE, text[max(0, word.start - 60) : word.start]) for word in form.words)


def continued(text: str, full: Form, bare: Form, slip: bool) -> bool:
    """Whether a bare form behaves as the later mention of a name that was given in full."""
    if kin(text, bare) or (bare.of and lined_up(text, bare)):
        return False  # a relative, introduced by the kinship; another player
    if bare.company[1] and full.person and not acting(text, bare) and heading(text, bare):
        return False  # a house, a prize: the Bayada Home
    if slip and (full.person or acting(text, bare)):
        return True
    shorter = min(len(full.text), len(bare.text))
    if shorter < LONE and len(full.text) == len(bare.text) and not person(text, bare):
        return False
    if shorter <= LONE and not full.person and not acting(text, bare):
        return False
    if "p" in bare.of:
        if sounds(full.plain) == sounds(bare.plain) and full.person and acting(text, bare):
            return True
        return full.person and not full.of and (person(text, bare) or not placed(text, bare))
    if "f" in bare.of and "f" in full.of and not ("s" in bare.of and "s" in full.of):
        return sounds(full.plain) == sounds(bare.plain) and not (set(bare.titles) - HONORIFICS)
    if "w" in bare.of and (bare.low in BODIES or bare.low in PLACES):
        return False
    if (
        "s" in bare.of
        and full.person
        and not full.of
        and ("w" not in bare.of or (bare.inside and not articled(text, bare)))
    ):
        return True
    return not ("w" in bare.of or "f" in bare.of) or person(text, bare)


@once
def heading(text: str, bare: Form) -> bool:
    """Whether other names follow a form wherever it stands in a sentence."""
    ends = [(word.end, text.find("\n", word.end)) for word in bare.words]
    followed = [
        re.match(r" [A-ZÀ-Ý]", text[end : end + 2]) for end, line in ends if line < 0 or text[line - 1] in STOPS
    ]
    return bool(followed) and all(followed)


@once
def kin(text: str, bare: Form) -> bool:
    return any(re.search(KIN, text[max(0, word.start - 60) : word.start]) for word in bare.words)


def misknown(full: Form, bare: Form) -> bool:
    """Whether a form that no list has stands in a chance company, and is a known word or place elsewhere."""
    if full.of or full.person:
        return False
    if bare.of == "w":
        return min(len(full.plain), len(bare.plain)) > RARE
    return "p" in bare.of and len(full.plain) > RARE and letters.skeleton(full.plain) == letters.skeleton(bare.plain)


def loners(text: str, left: Form, right: Form) -> bool:
    """Whether two forms that never stand in a full name are one: no list has one of them, or both are long."""
    a, b = left.plain, right.plain
    shorter = min(len(a), len(b))
    if shorter < LONE or (described(text, left) and described(text, right)):
        return False
    if letters.distance(a, b) > 1 and not (shorter >= letters.LONG - 1 and letters.skeleton(a) == letters.skeleton(b)):
        return False
    if not left.of and not right.of and shorter >= SURE:
        return not (left.titled and right.titled)
    for doubted, other in ((left, right), (right, left)):
        known = bool(other.of) or len(other.words) > len(doubted.words)
        if (
            word_or_place(other)
            and any(classes(word) == "w" for word in doubted.company[0])
            and not acting(text, doubted)
        ):
            continue  # the name of something, in another language: Radio Mocambique
        if other.of == "f" and placed(text, doubted) and not acting(text, doubted):
            continue  # a place, and somebody's first name
        if not doubted.of and known and (not doubted.titled or other.titled):
            return True
    return False
