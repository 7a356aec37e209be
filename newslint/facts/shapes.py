"""Shapes of words, “<before>{0,3} [sources] <verbs>”, told in lists and matched word by word round one seen word."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from newslint.facts.lexicon import classes
from newslint.tuples import NamedTuple

STRETCH = 40  # characters that are read at a time before an anchor
LONGEST = 14  # words of an aside between commas
CLOSED = frozenset(
    """a an the and or but nor so yet that as while when if because since after although though where which who whether
    of in on at by for with to from into over under about against between is was are were be been being has have had do
    does did he she they it we you i him her them us his its their our my your this these those there not no than
    then now still also even only just said says say what how why whereas before until unless amid despite
    meanwhile""".split()
)


SENTENCE_ENDS = tuple('.!?…:;"”’)')
PART = re.compile(r"\[[^\]]*\]|\S+")


class Token(NamedTuple):
    """A word, folded, where it is, and what stands between it and its neighbour on the anchor's side."""

    word: str
    start: int
    end: int
    gap: str


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W\d_]\.){2,}|(?:Mrs?|Ms|Dr|Gov|Sen|Rep|Gen|St)\.(?= )|\w+(?:['’.,&/-]\w+)*['’%]?")


def folded(text: str) -> str:
    return text.lower().replace("’", "'")


class Side:
    """The words on one side of an anchor, nearest first, read only as far as they are asked for."""

    def __init__(self, text: str, anchor: int, limit: int, *, backwards: bool = False) -> None:
        self.text, self.at, self.limit, self.backwards = text, anchor, limit, backwards
        self._after = anchor
        self._found: list[Token] = []
        self._read = False

    def token(self, number: int) -> Token | None:
        found = self._found
        while len(found) <= number and not self._read:
            self._more()
        return found[number] if number < len(found) else None

    def _more(self) -> None:
        if not self.backwards:
            match = _word().search(self.text, self.at, self.limit)
            self._read = match is None
            if match:
                gap = self.text[self.at : match.start()]
                self._found.append(Token(folded(match[0]), match.start(), match.end(), gap))
                self.at = match.end()
            return
        after, begin = self.at, max(self.limit, self.at - STRETCH)
        while begin > self.limit and not self.text[begin - 1].isspace():
            begin -= 1
        self._read = begin == self.limit
        for match in reversed(list(_word().finditer(self.text, begin, after))):
            self._found.append(
                Token(folded(match[0]), match.start(), match.end(), self.text[match.end() : self._after])
            )
            self._after = match.start()
        self.at = begin


Take = Callable[[Side, int], Sequence[int]]
ONE: tuple[int, ...] = (1,)
NONE: tuple[int, ...] = ()


class Item(NamedTuple):
    """One part of a shape: the lengths, in words, that it can take at a place, and how often it stands there."""

    take: Take
    least: int
    most: int
    lazy: bool = False
    aside: bool = False


class Shape(NamedTuple):
    """What must stand before an anchor, nearest first, and after it."""

    left: tuple[Item, ...]
    right: tuple[Item, ...]


class Lists:
    """A rule's lists of words, each made ready once; those whose regular forms count as well are `verbs`."""

    def __init__(self, words: Mapping[str, Sequence[str]], verbs: str = "") -> None:
        self.words, self.verbs = words, verbs
        self._made: dict[tuple[str, bool], Take] = {}

    def entries(self, name: str) -> Sequence[str]:
        """The words of a list, or those between bars."""
        if not name.startswith("<"):
            if set(name) & set("<>{}?"):
                raise ValueError(f"“{name}” is no part of a shape")
            return name.split("|")
        if name[1:-1] not in self.words:
            raise ValueError(f"there is no list {name}")
        return self.words[name[1:-1]]

    def take(self, name: str, backwards: bool) -> Take:
        if (name, backwards) not in self._made:
            made = _listed(self.entries(name), backwards, name == f"<{self.verbs}>")
            self._made[name, backwards] = made
        return self._made[name, backwards]


def anchors(text: str, lists: Lists, anchor: str) -> Sequence[str]:
    """The words that a shape is looked for by."""
    parts = PART.findall(text)
    return lists.entries(parts[_place(parts, anchor)].strip("[]"))


def _place(parts: list[str], anchor: str) -> int:
    for number, part in enumerate(parts):
        if part.startswith("[") or part == anchor:
            return number
    raise ValueError(f"nothing to look for in “{' '.join(parts)}”: put its rarest word in brackets")


def shape(text: str, lists: Lists, anchor: str) -> Shape:
    """Reads a shape: what stands round its anchor, the part in brackets or else `anchor`; ValueError where it is none.

    A part is a word, words between bars, or a list by its name; `?` or `{0,3}` after it says how often. Besides the
    lists there are `<word>` (of no closed class, without a capital), `<capital>` (with one that tells something),
    `<name>` (with one or without), `<any>` (any word, as few as will do) and `<aside>` (between commas, dashes or
    brackets)."""
    parts = PART.findall(text)
    place = _place(parts, anchor)
    left = tuple(_item(part, lists, backwards=True) for part in reversed(parts[:place]))
    return Shape(left, tuple(_item(part, lists) for part in parts[place + 1 :]))


def _item(part: str, lists: Lists, *, backwards: bool = False) -> Item:
    least = most = 1
    if part.endswith("?"):
        part, least = part[:-1], 0
    elif part.endswith("}"):
        part, _, numbers = part[:-1].partition("{")
        least, most = map(int, numbers.split(","))
    take = OWN.get(part) or lists.take(part, backwards)
    return Item(take, least, most, lazy=part == "<any>", aside=part == "<aside>")


def _joined(side: Side, at: int) -> Token | None:
    """The word at a place, if only a space parts it from the word before."""
    token = side.token(at)
    return token if token and token.gap.isspace() else None


def _any(side: Side, at: int) -> Sequence[int]:
    return ONE if _joined(side, at) else NONE


def _open_class(side: Side, at: int) -> Sequence[int]:
    token = _joined(side, at)
    if not token or token.word in CLOSED or token.word.endswith(("'s", "s'")):
        return NONE
    small = side.text[token.start].islower() or (side.backwards and _plain_opening(side, at, token))
    return ONE if small else NONE


def _capital(side: Side, at: int) -> Sequence[int]:
    token = _joined(side, at)
    if not token or token.word in CLOSED or side.text[token.start].islower() or token.word.endswith("."):
        return NONE
    return NONE if side.backwards and _plain_opening(side, at, token) else ONE


def _nameable(side: Side, at: int) -> Sequence[int]:
    token = _joined(side, at)
    return ONE if token and token.word not in CLOSED else NONE


def _plain_opening(side: Side, at: int, token: Token) -> bool:
    """Whether the first word of a sentence has its capital only for standing there."""
    before = side.token(at + 1)
    return (
        (before is None or before.gap.rstrip()[-1:] in SENTENCE_ENDS)
        and "w" in classes(token.word)
        and token.word.isalpha()
    )


def _aside(side: Side, at: int) -> Sequence[int]:
    token = side.token(at)
    if not token or token.gap.strip() not in ASIDES:
        return NONE
    for length in range(1, LONGEST + 1):
        after = side.token(at + length)
        mark = after.gap.strip() if after else "."
        if mark:
            return (length,) if mark in ASIDES or mark in {")", "),"} else NONE
    return NONE


ASIDES = frozenset({",", "(", "–", "—", "-"})


OWN: dict[str, Take] = {
    "<any>": _any,
    "<name>": _nameable,
    "<capital>": _capital,
    "<word>": _open_class,
    "<aside>": _aside,
}


def _listed(entries: Sequence[str], backwards: bool, verbs: bool) -> Take:
    single = frozenset(entry for entry in entries if " " not in entry)
    several: dict[str, list[list[str]]] = {}
    for entry in entries:
        if " " in entry:
            words = entry.split()[:: -1 if backwards else 1]
            several.setdefault(words[0], []).append(words)
    for found in several.values():
        found.sort(key=len)

    def take(side: Side, at: int) -> Sequence[int]:
        token = side.token(at)
        if not token:
            return NONE
        forms = [token.word, *bases(token.word)] if verbs else [token.word]
        found = NONE if single.isdisjoint(forms) else ONE
        if several:
            for words in [words for form in forms for words in several.get(form, ())]:
                if all((more := _joined(side, at + n)) and more.word == words[n] for n in range(1, len(words))):
                    found = (len(words), *found)
        return found

    return take


def bases(word: str) -> list[str]:
    """What a regular form of a verb may be a form of."""
    if word.endswith(("ies", "ied")):
        return [word[:-3] + "y", word[:-1]]
    if word.endswith(("es", "ed")):
        return [word[:-1], word[:-2]]
    return [word[:-1]] if word.endswith("s") else []


def matched(items: tuple[Item, ...], side: Side, fits: Callable[[int], bool] | None = None) -> int | None:
    """How many words of a side a shape's items take, or None where they do not fit; `fits` may refuse a number."""

    if items and items[0].least and not items[0].aside and not (_joined(side, 0) and items[0].take(side, 0)):
        return None  # most do not even begin

    def walk(number: int, count: int, at: int, *, free: bool = False) -> int | None:
        """`free`: an aside ended just before, so that the next word may stand after its mark."""
        if number == len(items):
            return at if fits is None or fits(at) else None
        item = items[number]
        if item.lazy and count >= item.least:
            end = walk(number + 1, 0, at, free=free)
            if end is not None:
                return end
        if count < item.most and (item.aside or free or _joined(side, at)):
            for length in item.take(side, at):
                end = walk(number, count + 1, at + length, free=item.aside)
                if end is not None:
                    return end
        if not item.lazy and count >= item.least:
            return walk(number + 1, 0, at, free=free)
        return None

    return walk(0, 0, 0)
