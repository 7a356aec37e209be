"""When two names that look alike cannot be one, by their letters and by what lists and small letters say of them."""

from __future__ import annotations

from newslint.facts import lookalikes as letters
from newslint.facts.lexicon import classes
from newslint.facts.nameforms import Form, acting, in_lower_case, word_or_place
from newslint.facts.namewords import FUNCTION, PARTICLES, TIMES, TITLES
from newslint.facts.twonames import abroad, explained

PART = 5  # letters of the parts in which two names with a hyphen may differ
STRAY = {(one, other) for vowel in "aeo" for one, other in (("", vowel), (vowel, ""))}  # at the end of a name


def humped(text: str) -> bool:
    """Whether a capital stands inside the word: a brand, whose derivations no list has, but no McName."""
    return (
        text.isalpha()
        and not text[1:].islower()
        and not text.startswith(("Mc", "Mac", "De", "Di", "Du", "Fitz", "La", "Le", "Van"))
    )


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
