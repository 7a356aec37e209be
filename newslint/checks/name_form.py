"""A name of several words whose little words, capitals or hyphens differ within a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document
from newslint.facts.hyphens import Written, hyphened
from newslint.facts.mentions import Word, loud_lines, standing, words
from newslint.facts.namewords import FUNCTION
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("other",)
QUOTES = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»"}


class Options(Settings):
    """`little`: words inside a name that may be missing or differ; `hyphens`: whether one may be a space elsewhere."""

    little: list[str] = ["of", "the", "for"]
    hyphens: bool = True


class Spot(NamedTuple):
    """One place of a name: the text as it stands, and whether quotation marks stand round it."""

    start: int
    end: int
    form: str
    quoted: bool
    opening: bool


LONGEST = 40  # words of a name to either side of a little word
MOST = 200  # names of a story that are compared: a longer list of them is no story


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    low = document.text.lower()
    little = tuple(word.lower() for word in options.little)
    told: set[int] = set()
    if len(low) == len(document.text):  # else offsets in it would be wrong
        for content in names(document, little)[:MOST]:
            for match in compared(list(spots(document, low, content, little)), little):
                if match.start not in told:
                    told.add(match.start)
                    yield match
    if options.hyphens:
        for places in hyphened(document):
            yield from rarer(places)


def rarer(places: list[Written]) -> Iterator[Match]:
    """The places of a name that is written with a hyphen or without in fewer of them; the later ones on a tie."""
    ways = [[each for each in places if ("-" in each.form) is way] for way in (True, False)]
    kept, rest = sorted(ways, key=lambda same: (-len(same), same[0].start))
    best = kept[0]
    for spot in rest:
        choice = (best.form, spot.form) if len(kept) == len(rest) else (best.form,)
        place = Place(best.start, best.end, f"“{best.form}” here")
        yield Match(spot.start, spot.end, {"other": best.form}, (place,), choice)


@cache
def between(little: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf" (?:(?:{'|'.join(map(re.escape, little))}) ){{1,2}}", re.I)


def names(document: Document, little: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The words of names that hold a little word: of the whole name first, then those beside the little word."""
    text = document.text
    skipped = {*little, *(word.title() for word in little)}
    found = [word for word in words(document) if word.text not in skipped and len(word.text) > 1]
    linked: dict[int, None] = {}
    for number in range(len(found) - 1):
        gap = found[number + 1].start - found[number].end
        if 2 < gap < 12 and between(little).fullmatch(text, found[number].end, found[number + 1].start):
            linked[number] = None
    wholes: dict[tuple[str, ...], None] = {}
    pairs: dict[tuple[str, ...], None] = {}
    for number in linked:
        first, last = number, number + 1
        while (
            first
            and number - first < LONGEST
            and found[first].start - found[first - 1].end == 1
            and proper(found[first - 1])
        ):
            first -= 1
        while (
            last + 1 < len(found)
            and last - number < LONGEST
            and (last in linked or found[last + 1].start - found[last].end == 1)
        ):
            last += 1
        if proper(found[number]) and proper(found[number + 1]):
            pairs[found[number].text.lower(), found[number + 1].text.lower()] = None
            if last - first > 1 and proper(found[first]):
                wholes[tuple(word.text.lower() for word in found[first : last + 1])] = None
    return [*wholes, *pairs]


def proper(word: Word) -> bool:
    return not word.text.isupper() and word.text.lower() not in FUNCTION


def quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand round a name and nothing else."""
    return start > 0 and end < len(text) and QUOTES.get(text[start - 1]) == text[end]


def spots(document: Document, low: str, content: tuple[str, ...], little: tuple[str, ...]) -> Iterator[Spot]:
    """The places of a name, whatever its capitals and little words."""
    text, at = document.text, low.find(content[0])
    while at >= 0:
        end = stretch(low, at, content, little)
        if end and loud_lines(document).at(at) is None:
            yield Spot(at, end, text[at:end], quoted(text, at, end), standing(document, Word("", at, at)) == "opening")
        at = low.find(content[0], at + 1)


def stretch(low: str, start: int, content: tuple[str, ...], little: tuple[str, ...]) -> int:
    """Where a name ends that begins at `start`; 0 if it does not go on as it should."""
    if low[start - 1 : start].isalnum() and start:
        return 0
    at = start + len(content[0])
    for word in content[1:]:
        for _ in range(3):
            if low[at : at + 1] != " ":
                return 0
            end = at + 1 + len(word)
            if low[at + 1 : end] == word and not low[end : end + 1].isalnum():
                at = end
                break
            space = low.find(" ", at + 1, at + 8)
            if space < 0 or low[at + 1 : space] not in little:
                return 0
            at = space
        else:
            return 0
    return at


def compared(found: list[Spot], little: tuple[str, ...]) -> Iterator[Match]:
    """The rarer forms of a name against the most frequent one."""
    forms: dict[str, list[Spot]] = {}
    for spot in found:
        forms.setdefault(spot.form, []).append(spot)
    if len(forms) < 2:
        return
    best, *others = sorted(forms.values(), key=lambda same: (-len(same), weight(same[0]), -same[0].start))
    kept = best[0]
    for same in others:
        choice = (kept.form, same[0].form) if len(best) == len(same) else (kept.form,)
        for spot in same:
            if differs(spot, kept, little) or differs(kept, spot, little):
                place = Place(kept.start, kept.end, f"“{kept.form}” here")
                yield Match(spot.start, spot.end, {"other": kept.form}, (place,), choice)


def weight(spot: Spot) -> tuple[int, int]:
    """On a tie the fuller form is more likely to be right."""
    return -spot.form.count(" "), -sum(map(str.isupper, spot.form))


def differs(name: Spot, other: Spot, little: tuple[str, ...]) -> bool:
    """Whether the first place is a name and the second the same name in another form, not a phrase."""
    first, second = name.form.split(" "), other.form.split(" ")
    if not capital(first, little):
        return False
    if [word.lower() for word in first] == [word.lower() for word in second]:
        # In small letters it may be a phrase; with some capitals it is the name, with one forgotten.
        return not capital(second, little) and second[0][0].isupper() and not other.opening and not name.opening
    bare = any(all(word.lower() not in little for word in form) for form in (first, second))
    return not bare and (capital(second, little) or name.quoted or other.quoted)


def capital(form: list[str], little: tuple[str, ...]) -> bool:
    """Whether all words but the little ones have a capital."""
    return all(word[0].isupper() or word in little for word in form)
