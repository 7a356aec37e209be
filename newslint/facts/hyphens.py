"""Names that a story writes with a hyphen in one place and with a space in another."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Word, loud_lines, words
from newslint.facts.namewords import COMPASS, FUNCTION, TIMES, TITLES
from newslint.tuples import NamedTuple

PREFIXES = frozenset(
    """anti pro pre post non ex co mid neo semi self multi inter intra trans pan sub super ultra re un cross half all
    vice well far right left long short high low one two three top""".split()
)
PEOPLES = ("ian", "ean", "ican", "ish", "ese")


class Written(NamedTuple):
    """One place of a name, with the capitalised words that stand on either side of it, "" where there is none."""

    start: int
    end: int
    form: str
    before: str
    after: str


def hyphened(document: Document) -> Iterator[list[Written]]:
    """The places of each name that is written in both ways, in the order of the text."""
    found = words(document)
    joined: dict[str, list[int]] = {}
    for number, word in enumerate(found):
        if "-" in word.text and named(word.text) and loud_lines(document).at(word.start) is None:
            joined.setdefault(word.text.lower(), []).append(number)
    if not joined:
        return
    low = document.text.lower()
    if len(low) != len(document.text):
        return  # offsets in it would be wrong
    at = {word.start: number for number, word in enumerate(found)}
    for name, numbers in joined.items():
        hyphen = [placed(document, found, number, number) for number in numbers]
        spaced = list(apart(document, found, at, low, name))
        if spaced and one(hyphen, spaced):
            yield sorted(hyphen + spaced)


def named(form: str) -> bool:
    """Whether a form with a hyphen may be a name, not a compound that any story may also write as two words."""
    parts = form.split("-")
    small = [part.lower() for part in parts]
    if not all(part.isalpha() and len(part) > 1 for part in parts) or any(part.isupper() for part in parts):
        return False
    if small[0] in PREFIXES or any(part in COMPASS or part in TIMES or part in TITLES for part in small):
        return False
    if small[-1].removesuffix("s").endswith(PEOPLES) and "p" in classes(small[-1]):
        return False  # African Americans, and an African-American singer
    of = [classes(part) for part in parts if part.lower() not in FUNCTION]
    if all("w" in each for each in of) or (len(of) == 2 and of[0] == "w" and "p" in of[1]):
        return False  # “Wall-Street bankers”, “a New-York minute”
    return parts[-1][0].isupper() or (len(parts) == 2 and "w" not in of[-1])  # Jong-un, but not Trump-era


def placed(document: Document, found: list[Word], first: int, last: int) -> Written:
    """A name made of some words, with its neighbours."""
    start, end = found[first].start, found[last].end
    before = found[first - 1] if first else None
    after = found[last + 1] if last + 1 < len(found) else None
    text = document.text
    return Written(
        start,
        end,
        text[start:end],
        before.text if before and before.end == start - 1 and text[before.end] == " " and plain(before) else "",
        after.text if after and after.start == end + 1 and text[end] == " " and plain(after) else "",
    )


def plain(word: Word) -> bool:
    return word.text.lower() not in FUNCTION


def apart(document: Document, found: list[Word], at: dict[int, int], low: str, name: str) -> Iterator[Written]:
    """The places of a name with spaces for its hyphens."""
    text, form = document.text, name.replace("-", " ")
    start = low.find(form)
    while start >= 0:
        end = start + len(form)
        inside = start in at and found[at[start]].end == start + form.index(" ")
        whole = not text[end : end + 1].isalnum() and text[end : end + 1] != "-" and text[start - 1 : start] != "-"
        last = text.rfind(" ", start, end) + 1
        if inside and whole and last in at and loud_lines(document).at(start) is None:
            yield placed(document, found, at[start], at[last])
        start = low.find(form, end)


def one(hyphen: list[Written], spaced: list[Written]) -> bool:
    """Whether the two are one name: neighbours do not tell of two, and neither half is a first name by itself."""
    for side in ("before", "after"):
        left, right = ({getattr(each, side) for each in places} - {""} for places in (hyphen, spaced))
        if left and right and not left & right:
            return False
    given, family = hyphen[0].form.split("-")[0], hyphen[0].form.split("-")[-1]
    shared = {each.before for each in hyphen} & {each.before for each in spaced} - {""}
    followed = {each.after for each in hyphen} & {each.after for each in spaced} - {""}
    if family[0].islower():
        return bool(shared)
    # Ann Carter-Holt may stand beside somebody whose first name is Carter.
    return "f" not in classes(given) or bool(shared or followed)
