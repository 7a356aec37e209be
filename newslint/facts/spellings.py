"""Names that a story seems to spell in two ways, with what speaks for it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document, fact
from newslint.facts import lookalikes as letters
from newslint.facts.lexicon import classes, implausible, pair
from newslint.facts.lookalikes import plain
from newslint.facts.nameforms import (
    HONORIFICS,
    KIN,
    Form,
    acting,
    articled,
    described,
    english,
    in_lower_case,
    lined_up,
    naming,
    occurrences,
    person,
    placed,
    read,
)
from newslint.facts.nameguards import never, side_by_side, two_lives, word_or_place
from newslint.facts.namewords import BODIES, PLACES, SHORT
from newslint.facts.sounds import sounds, transliterated

LONE = 5  # letters of a form that nothing but its look ties to another
RARE = 6  # … of two full names with different first names
STOPS = frozenset(".!?”\"’')")
RELATIVE = (
    r"\b(?:aunt|brothers?|cousin|daughters?|father|grand(?:daughter|father|mother|son)|husband|mother|nephew|niece|"
    r"parents(?: of)?|sisters?|sons?|twins?|uncle|widow|wife|couple),? (?:[A-Z][\w.'’-]* (?:(?:and|de|von|van|bin) )?){1,3}$"
)
SURE = 7  # … of two forms that are both in no list


class Spelling(NamedTuple):
    """Two forms of what seems to be one name, and why: `accents`, `shared` company, `bare`, `unknown`, `rare`.

    `accepted`: both may be right, as ways to write a name of another script or a place's old and new name.
    """

    left: Form
    right: Form
    evidence: str
    accepted: bool = False


@fact
def spellings(document: Document) -> list[Spelling]:
    """The pairs of spellings in a story that an editor should see."""
    text, known = document.text, occurrences(document)
    found: list[Spelling] = []
    read_forms: dict[str, Form] = {}
    for one, other in letters.candidates(known):
        a, b = plain(one), plain(other)
        if one.lower() == other.lower() or re.search(r"\d", one + other) or (a != b and not letters.alike(a, b)):
            continue
        for form in (one, other):
            if form not in read_forms:
                read_forms[form] = read(document, form, known[form])
        left, right = read_forms[one], read_forms[other]
        why = judged(text, left, right)
        if why:
            found.append(Spelling(left, right, why, pair(a, b) == "=" or transliterated(a, b)))
    return found if found and english(text) else []


def judged(text: str, left: Form, right: Form) -> str:
    """Why two forms seem to be one name, "" if they do not."""
    if left.plain == right.plain:
        if left.text.isascii() == right.text.isascii() or "w" in classes(left.plain):
            return ""
        return "" if in_lower_case(text, left) or in_lower_case(text, right) else "accents"
    if letters.inflected(left.plain, right.plain) and not (
        cut(text, left, right) or cut(text, right, left)
    ):
        return ""
    company = bool(left.company[0] & right.company[0] or left.company[1] & right.company[1])
    if never(text, left, right, company=company):
        return ""
    why = evidence(text, left, right, company)
    if not why or why == "rare":
        return why
    return "" if side_by_side(text, left, right) or two_lives(text, left, right) else why


def evidence(text: str, left: Form, right: Form, company: bool) -> str:
    """What makes two similar forms one name; "" if nothing does. `company`: they stand beside one and the same word."""
    a, b = left.plain, right.plain
    listed = pair(a, b)
    twins = listed == "/"
    if company or related(left.company[0], right.company[0]) or related(left.company[1], right.company[1]):
        return "shared" if sharing(left, right) and not twins else ""
    if twins:
        return ""
    slip = slipped(left, right) or slipped(right, left)
    if not slip and not (told(text, left) and told(text, right)):
        return ""
    if listed:
        return "unknown"
    if initialled(left, right) or initialled(right, left):
        return "shared"
    if a[0] != b[0]:
        return "bare" if first_letter(text, left, right) or first_letter(text, right, left) else ""
    houses = letters.british(a, b) and not (left.person or right.person)
    if houses or (word_or_place(left) and word_or_place(right) and not heard(text, left, right)):
        return ""
    if left.introduced and right.introduced:
        return "rare" if rare(text, left, right, slip) else ""
    if left.introduced or right.introduced:
        full, bare = (left, right) if left.introduced else (right, left)
        if continued(text, full, bare, slip):
            return "bare"
        return "unknown" if misknown(full, bare) else ""
    return "unknown" if loners(text, left, right) else ""


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
    if min(len(a), len(b)) >= SURE and (transliterated(a, b) or sounds(a) == sounds(b)) and left.person and right.person:
        return not behind(left) and not behind(right)
    if letters.distance(a, b) > 1 or behind(left) or behind(right):
        return min(len(a), len(b)) >= RARE and letters.transposed(a, b)
    if slip or relatives(text, left) or relatives(text, right):
        return left.person and right.person
    return not left.of and not right.of and min(len(a), len(b)) >= RARE


def behind(form: Form) -> bool:
    """Whether names stand behind it, so that it is no surname."""
    return any(naming(word, before=False) for word in form.company[1] if word not in ("jr", "sr", "ii", "iii"))


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


def heading(text: str, bare: Form) -> bool:
    """Whether other names follow a form wherever it stands in a sentence."""
    ends = [(word.end, text.find("\n", word.end)) for word in bare.words]
    followed = [
        re.match(r" [A-ZÀ-Ý]", text[end : end + 2]) for end, line in ends if line < 0 or text[line - 1] in STOPS
    ]
    return bool(followed) and all(followed)


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
        if word_or_place(other) and any(classes(word) == "w" for word in doubted.company[0]) and not acting(text, doubted):
            continue  # the name of something, in another language: Radio Mocambique
        if not doubted.of and known and (not doubted.titled or other.titled):
            return True
    return False
