"""Whether what stands in a story is a name of the roster, and how sure a misspelling of it is."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.facts import lookalikes
from newslint.facts.lexicon import classes
from newslint.facts.namewords import FUNCTION
from newslint.rosters.letters import LITTLE, edits, frame, squeezed, words
from newslint.rosters.wordlikeness import (
    DOUBLET,
    FAR,
    LIKELY,
    LONG,
    NEAR,
    SAME,
    SURE,
    alone,
    ending,
    known,
    stems,
    word_apart,
)

RIGHT = "right"


def compare(
    said: str,
    form: str,
    kind: str,
    *,
    opening: bool = False,
    loud: bool = False,
    shared: bool = False,
    titled: bool = False,
) -> str:
    """What a stretch of a story is to a form: `right`, a `sure` or a `likely` misspelling of it, "" if another name.

    `opening`: it begins a sentence; `loud`: it stands in a line of capitals. Either way a capital says little.
    `shared`: the roster has others of this surname; `titled`: an office stands before it (“Sen.”)."""
    said, form = straight(said), straight(form)
    if said == form:
        return RIGHT
    one, other = squeezed(said), squeezed(form)
    if one == other:
        return same_letters(said, form, kind, opening, loud)
    if not other or len(other) < 4 or not telling(one, other):
        return ""
    left, right = words(said), words(form)
    if len(left) == len(right):
        verdict = word_by_word(left, right, kind, shared, titled)
        if verdict is not None:
            return verdict
    if [word for word in left if word not in LITTLE] == [word for word in right if word not in LITTLE]:
        return LIKELY if len(left) > 1 and kind != "person" else ""
    return run_together(left, right, one, other, kind)


def straight(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ").replace("‑", "-")


def telling(one: str, other: str) -> bool:
    """Whether two names have digits in common or none: “F-16” and “F-18” are two things."""
    return [char for char in one if char.isdigit()] == [char for char in other if char.isdigit()]


def same_letters(said: str, form: str, kind: str, opening: bool, loud: bool) -> str:
    """Two names of the same letters: they may differ in accents, capitals, spaces and marks."""
    if said.isupper() or (form.isupper() and len(form) < 7):
        return RIGHT
    bare, other = ("".join(char for char in text.lower() if char.isalnum()) for text in (said, form))
    if bare != other:  # only the one who writes no accents has lost something
        return LIKELY if bare.isascii() and not other.isascii() else RIGHT
    if said.lower() == form.lower():
        if all(a == b or a.isupper() for a, b in zip(said, form, strict=True)):
            more = [a for a, b in zip(said.split(" "), form.split(" "), strict=False) if a != b and b in LITTLE]
            return LIKELY if more and not loud and not opening else RIGHT
        small = [word for word in said.replace("-", " ").split(" ") if word[:1].islower()]
        if loud or all(word in LITTLE for word in small):
            inner = said.title() == said and form.title() != form and kind == "person" and not loud
            return LIKELY if inner and not any(word in LITTLE for word in form.split(" ")) else RIGHT
        named = kind in ("person", "place") and not (opening and any("w" in classes(word) for word in small))
        return LIKELY if named else RIGHT
    if sorted(said.replace(".", "").lower()) == sorted(form.replace(".", "").lower()):
        return RIGHT  # “Cecil B DeMille”
    if "'" in said or "'" in form:
        return LIKELY if len(said.split()) == len(form.split()) > 1 else RIGHT
    if loud or len(bare) < 5:
        return RIGHT
    return LIKELY


def word_by_word(left: Sequence[str], right: Sequence[str], kind: str, shared: bool, titled: bool) -> str | None:
    """Two names with as many words; None where a pair of words has nothing in common."""
    apart = [word_apart(a, b) for a, b in zip(left, right, strict=True)]
    if FAR in apart:
        return None
    same = [a for a, how in zip(left, apart, strict=True) if how == SAME]
    doubts = [(a, b, how) for a, b, how in zip(left, right, apart, strict=True) if how != SAME]
    if len(doubts) == 1 and not same:
        return alone(*doubts[0], kind)
    if len(doubts) == 1:
        one, other, _ = doubts[0]
        if (one == left[-1] and ending(one, other)) or (kind != "place" and stems(one, other, same)):
            return ""
    if kind == "person" or (not kind and len(left) == 2):
        return person(left, right, doubts, shared, titled)
    return thing(doubts, same)


def person(
    left: Sequence[str], right: Sequence[str], doubts: Sequence[tuple[str, str, int]], shared: bool, titled: bool
) -> str:
    """Two persons' names: another known name is another person, unless the two sound the same."""
    sure = True
    for said, form, how in doubts:
        first = said == left[0] and len(left) > 1
        other = known(said, "f" if first else "sfp")
        meant = first and titled and frame(said) == frame(form)  # Sen. Lindsay Graham
        if how == NEAR and other and known(form, "f" if first else "sfp") and not meant:
            return ""
        if first and shared and known(said) and known(form, "f"):
            return ""  # Marc Kelly and Mark Kelly, among many Kellys
        if not first and how == NEAR and len(form) < LONG - 1 and known(right[0], "f") and replaced(said, form):
            return ""  # James Comey and James Comer
        if other or known(said) or min(len(said), len(form)) < 4:
            sure = False
    short = any(how == NEAR and min(len(a), len(b)) < 5 for a, b, how in doubts)
    strong = any(how == DOUBLET and len(b) > 5 and not known(a) for a, b, how in doubts)
    if len(doubts) == len(left) and short and not strong:
        return ""
    far = sum(lookalikes.distance(a, b) for a, b, _ in doubts)
    return SURE if sure and len(doubts) < len(left) and far < 3 else LIKELY


def thing(doubts: Sequence[tuple[str, str, int]], same: Sequence[str]) -> str:
    """Names of places, bodies, works."""
    sure = True
    for said, form, how in doubts:
        both = known(said) and known(form)
        if both and how == NEAR and min(len(said), len(form)) < 5:
            return ""
        if both and how == NEAR and len(same) == 0:
            return ""
        sure = sure and not known(said) and min(len(said), len(form)) > 3
    return SURE if sure and same else LIKELY


def run_together(left: Sequence[str], right: Sequence[str], one: str, other: str, kind: str) -> str:
    """Two names of which one has a word more: “Srilanka”, “Losanglese”."""
    if abs(len(left) - len(right)) > 1 or min(len(one), len(other)) < 7 or one[0] != other[0]:
        return ""
    if all(known(word) or word in FUNCTION for word in left) or any(len(word) < 2 for word in left):
        return ""
    if (one.startswith(other) or other.startswith(one)) and (len(left) > 1 or not one.endswith("s")):
        return ""  # “Springfields”, “New Yorker”
    apart = edits(one, other)
    if len(left) > len(right) and (len(other) < 9 or not LITTLE.isdisjoint(left)):
        return ""
    if apart == 1 and len(left) != len(right):
        return LIKELY
    if kind == "person" or len(left) > len(right) or (len(left) == 1 and not parted(one, right)):
        return ""
    if left[:-1] == right[:-1] and lookalikes.same_stem(left[-1], right[-1]):
        return ""  # “New Orleanians”
    return LIKELY if frame(one) == frame(other) and 10 * apart <= 3 * max(len(one), len(other)) else ""


def parted(said: str, right: Sequence[str]) -> bool:
    """Whether a word can be cut into the words of a name, each with a letter or two astray."""
    if len(right) == 1:
        return near_enough(said, right[0])
    reach = range(max(2, len(right[0]) - 2), min(len(said) - 1, len(right[0]) + 2) + 1)
    return any(near_enough(said[:at], right[0]) and parted(said[at:], right[1:]) for at in reach)


def near_enough(said: str, form: str) -> bool:
    return said[:1] == form[:1] and (edits(said, form, 1) < 2 or word_apart(said, form) < FAR)


def replaced(said: str, form: str) -> bool:
    """Whether one consonant stands for another that sounds otherwise."""
    return len(said) == len(form) and sorted(said) != sorted(form) and frame(said) != frame(form)
