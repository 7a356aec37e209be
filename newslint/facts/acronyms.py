"""Acronyms: where a story has them, and where it says in brackets what they stand for."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newslint.document import Document, fact
from newslint.facts.lookalikes import plain
from newslint.facts.mentions import Word, words
from newslint.tuples import NamedTuple

SMALL = frozenset(
    """a and at by d da de del der des di do du e et for für in into la las le les of on og or pour the to und van von y
    &""".split()
)


class Meaning(NamedTuple):
    """A place where an acronym and what it stands for stand side by side, one of them in brackets.

    `start` and `end` are those of the acronym, `long_start` and `long_end` those of the words."""

    form: str
    start: int
    end: int
    long_start: int
    long_end: int

    @property
    def after(self) -> bool:
        """Whether the acronym is what stands in the brackets."""
        return self.long_start < self.start


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"\(([^()\n]{2,80})\)")


@fact
def acronyms(document: Document) -> list[Word]:
    """Every word of three or more capitals, “NATO”, “N.A.T.O.”, “MPAs”: without full stops and the s of a plural."""
    text, found = document.text, []
    for form, start, end in words(document):
        if not form[1:3].isupper():
            continue  # quickly past most words
        bare = form[:-1] if form[-1] == "s" else form
        if len(bare) > 2 and bare.isupper():
            bare = bare.replace(".", "")
            if len(bare) > 2 and bare.isalpha() and apart(text, start, end):
                found.append(Word(bare, start, end - (form[-1] == "s")))
    return found


def apart(text: str, start: int, end: int) -> bool:
    """Whether no mark of an address, a code or a firm makes this part of something longer."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not ((before and before in "@#/_.-$&") or (after and after in "@/_&") or text[end : end + 2] in CODES)


CODES = ("-1", "-2", "-3")


@fact
def initials(document: Document) -> str:
    """The first letters of all words but the small ones, so that words which stand for an acronym can be found."""
    return "".join(word[0] for word in re.findall(r"[^\W\d_]{2,}", document.text) if word not in SMALL)


@fact
def meanings(document: Document) -> list[Meaning]:
    """Where acronyms are explained in brackets, either way round."""
    text, found = document.text, []
    for bracket in _bracket().finditer(text):
        inside = bracket[1].strip()
        if is_short(inside):
            start = text.index(inside, bracket.start())
            low = document.block_at(start).start
            long = behind(text, low, bracket.start(), letters(inside))
            if long is not None:
                end = low + len(text[low : bracket.start()].rstrip())
                found.append(Meaning(letters(inside), start, start + len(inside), long, end))
        else:
            word = re.search(r"([A-Z][\w&.]{1,9}) ?\Z", text[max(0, bracket.start() - 12) : bracket.start()])
            if word and is_short(word[1]) and spells(inside.split(), letters(word[1])):
                start = bracket.start() - len(word[0])
                long = text.index(inside, bracket.start())
                found.append(Meaning(letters(word[1]), start, start + len(word[1]), long, long + len(inside)))
    return found


def letters(short: str) -> str:
    """MoD, M.S.F., MPAs: the letters that stand for words."""
    bare = short.replace(".", "")
    return bare[:-1] if bare.endswith("s") and bare[:-1].isupper() and len(bare) > 2 else bare


def is_short(word: str) -> bool:
    """Whether a word is written as acronyms are: most of its letters are capitals."""
    bare = letters(word)
    capitals = sum(map(str.isupper, bare))
    return 2 <= len(bare) <= 8 and bare[0].isupper() and " " not in word and capitals >= 2 and 2 * capitals > len(bare)


def behind(text: str, low: int, end: int, short: str) -> int | None:
    """Where the words begin, before `end`, that an acronym is made of."""
    words = [(word[0], word.start()) for word in re.finditer(r"[^\s(),;:“”\"]+", text[max(low, end - 120) : end])]
    offset = max(low, end - 120)
    for count in range(1, min(len(words), 2 * len(short) + 2) + 1):
        first = words[-count][0].lower()
        if plain(first[:1]) == short[0].lower() and spells([word for word, _ in words[-count:]], short):
            return offset + words[-count][1]
    return None


def spells(words: list[str], short: str) -> bool:
    """Whether the letters of an acronym are the initials of words, small words left out or not."""
    joined = " ".join(words)
    for mark in "-/’'":
        joined = joined.replace(mark, " ")
    parts = [part for part in joined.split() if part[0].isalnum() or part == "&"]
    low = "".join(letter for letter in short.lower() if letter.isalnum())
    return bool(parts) and bool(low) and _fits(tuple(parts), low)


@lru_cache(maxsize=4096)  # each rest of the words meets each rest of the letters once, however often both repeat
def _fits(parts: tuple[str, ...], low: str) -> bool:
    """Initials in order; the first must be the first, the last word counts, and small words may be skipped."""
    if not low:
        return all(part.lower() in SMALL for part in parts)
    if not parts:
        return False
    word, rest = plain(parts[0]), parts[1:]
    for length in range(min(3, len(low)), 0, -1):  # “ForEx”: more than one letter of a word
        if word.startswith(low[:length]) and _fits(rest, low[length:]):
            return True
    if word[:1] == low[0] and len(low) > 1 and len(word) > 4 and low[1] in word[1:] and _fits(rest, low[2:]):
        return True  # TeleVision
    return word in SMALL and _fits(rest, low)
