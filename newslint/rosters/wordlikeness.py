"""How like two words of names are, and whether a word alone may be a slip."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.facts import lookalikes
from newslint.facts.lexicon import classes
from newslint.rosters.letters import edits, frame, sound

SURE, LIKELY = "sure", "likely"
SAME, DOUBLET, NEAR, FAR = 0, 1, 2, 9  # how far apart two words are
LONGER = frozenset("a an ans ean er ers es ese i ian ians ic ish ism ist ite ites n ness ns s y".split())
LONG = 8  # letters of a word in which two edits are near


def word_apart(left: str, right: str) -> int:
    """How far two plain words are apart."""
    if left == right:
        return SAME
    short, long = sorted((len(left), len(right)))
    if short < 2 or long - short > 3:
        return FAR
    if short > 2 and alike(left, right):
        return DOUBLET
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    if not swapped and sound(left)[:1] != sound(right)[:1]:
        return FAR
    apart = lookalikes.distance(left, right)
    if apart == 1 and long > 3:
        return NEAR
    if short >= LONG - 1 and edits(sound(left), sound(right), 1) == 1:
        return NEAR
    same = frame(left) == frame(right)
    if apart == 2 and (short >= LONG or (short > 4 and same)):
        return NEAR
    return NEAR if same and short >= LONG - 1 and edits(left, right) <= short // 3 else FAR


def alike(left: str, right: str) -> bool:
    """Whether two words sound the same, an s at the end or not."""
    one, other = sound(left), sound(right)
    return one == other or (one.rstrip("s") == other.rstrip("s") and len(one.rstrip("s")) > 2)


def ending(left: str, right: str) -> bool:
    """Whether two words differ as a name and its plural, its people or its woman's form do."""
    return lookalikes.inflected(left, right) or left.rstrip("s") == right.rstrip("s")


def stems(left: str, right: str, same: Sequence[str]) -> bool:
    """Whether two words of the dictionary are of one stem, as “ministry” and “minister”."""
    known = "w" in classes(left) and "w" in classes(right)
    return known and len(same) < 2 and lookalikes.same_stem(left, right)


def alone(said: str, form: str, how: int, kind: str, *, told: bool = False) -> str:
    """A name of one word. `told`: the story has the right form too, so that a shorter word will do."""
    size = len(form) + 2 * told
    if min(len(said), len(form)) < 4 or known(said) or ending(said, form) or lengthened(said, form):
        return ""
    if how == DOUBLET:
        return SURE if size > 6 and not known(form, "f") else LIKELY if size > 5 else ""
    same = frame(said) == frame(form)
    apart = edits(said, form)
    if apart > 1:
        return LIKELY if (same and size > 7) or size > 9 else ""
    if same or sorted(said) == sorted(form):
        least, sure = 6, 8
    elif len(said) != len(form):
        least, sure = 7, 9
    else:
        least, sure = 99 - 90 * told, 99  # another consonant is another word
    if told:
        sure = min(sure, 9)
    return SURE if size >= sure and kind != "person" else LIKELY if size >= least else ""


def lengthened(said: str, form: str) -> bool:
    """Whether a word only goes on where the name ends: “Kyivan”."""
    return said.startswith(form) and said[len(form) :] in LONGER and said[-1:] != form[-1:]


def known(word: str, of: str = "wpfs") -> bool:
    """Whether a word, or what it is the plural of, is in the lists."""
    found = classes(word) or (classes(word[:-1]) if word.endswith("s") else "")
    return any(letter in of for letter in found)
