"""Names that a story seems to spell in two ways, with what speaks for it."""

from __future__ import annotations

import re

from newslint.document import Document, fact
from newslint.facts import lookalikes as letters
from newslint.facts.lexicon import classes, pair
from newslint.facts.lookalikes import plain
from newslint.facts.nameforms import Form, english, in_lower_case, occurrences, read, word_or_place
from newslint.facts.nameguards import never
from newslint.facts.namesakes import (
    continued,
    cut,
    first_letter,
    heard,
    initialled,
    loners,
    misknown,
    rare,
    related,
    sharing,
    slipped,
    told,
)
from newslint.facts.sounds import transliterated
from newslint.facts.twonames import side_by_side, two_lives
from newslint.tuples import NamedTuple


class Spelling(NamedTuple):
    """Two forms of what seems to be one name, and why: `accents`, `shared` company, `bare`, `unknown`, `rare`.

    `accepted`: both may be right, as ways to write a name of another script or a place's old and new name.
    """

    left: Form
    right: Form
    evidence: str
    accepted: bool = False


MOST = 3_000  # pairs that are looked into; a text in which more forms look alike is no story
CROWD = 60  # words that a form stands beside; those of two forms are compared each with each


@fact
def spellings(document: Document) -> list[Spelling]:
    """The pairs of spellings in a story that an editor should see."""
    text, known = document.text, occurrences(document)
    found: list[Spelling] = []
    read_forms: dict[str, Form] = {}
    tried = 0
    for one, other in letters.candidates(form for form in known if form.isalpha() or not re.search(r"\d", form)):
        a, b = plain(one), plain(other)
        if one.lower() == other.lower() or (a != b and not letters.alike(a, b)):
            continue
        tried += 1
        if tried > MOST:
            break
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
    if letters.inflected(left.plain, right.plain) and not (cut(text, left, right) or cut(text, right, left)):
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
    if max(len(side) for form in (left, right) for side in form.company) > CROWD:
        return ""
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
        return "" if left.company[1] or right.company[1] else "unknown"  # no bank that has the old name in its own
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
