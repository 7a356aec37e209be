"""What a line of words says on a web page, wherever it stands: a label, a button, a notice, in many languages.

The words are in `data/labels.txt` and `data/languages.txt`. A line is known by the whole of it, by a phrase with gaps,
or because it is made of nothing but words of the web.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newslint.facts.labelbook import NONE, Book, Phrase, english, languages, other_words
from newslint.facts.phrases import Part, fits, lowered, needed, parsed, words_of

ENDS = "\"'“”‘’«»()[]*_.,;:!?…—–- \t\u00a0"  # what may stand round a word
LONGEST = 12  # words of a line made of words of the web


class Reading(NamedTuple):
    """A phrase ready to be compared, and sets of words one of which it needs."""

    parts: list[Part]
    needs: list[frozenset[str]]


@cache
def reading(text: str) -> Reading:
    parts = parsed(text, english().lists)
    return Reading(parts, needed(parts))


def short_kind(words: Sequence[str]) -> str:
    """The kind of a line that ends as no sentence does; "" where it may be the story's."""
    kind = kind_in(english(), words)
    if not kind and all(f" {word} " in other_words() for word in words[:2] if word not in "#:"):
        kind = kind_in(languages(), words)
    return kind


def kind_in(book: Book, words: Sequence[str]) -> str:
    bare = [word for word in words if word != ":"]
    kind = book.labels.get(" ".join(bare))
    if not kind and bare and "#" in (bare[0], bare[-1]):
        kind = book.labels.get(" ".join(word for word in bare if word != "#"))
    return kind or phrase_kind(book.short, words) or phrase_kind(book.long, words) or words_kind(book, bare)


def phrase_kind(phrases: dict[str, list[Phrase]], words: Sequence[str]) -> str:
    """The kind of the first phrase that describes the whole of a line."""
    for phrase in candidates(phrases, words[0], words[-1]) if words else ():
        read = reading(phrase.text)
        if not any(need.isdisjoint(words) for need in read.needs) and fits(read.parts, words):
            return phrase.kind
    return ""


def candidates(phrases: dict[str, list[Phrase]], first: str, last: str) -> list[Phrase]:
    found = phrases.get(first, NONE)
    return [*found, *phrases["*" + last]] if "*" + last in phrases else found


def long_kind(text: str) -> str:
    """The kind of a line of any length, with or without a full stop."""
    first, last = lowered(text[:40]).split(None, 1), lowered(text[-40:]).rsplit(None, 1)
    if not first:
        return ""
    return described(candidates(english().long, first[0].strip(ENDS), last[-1].strip(ENDS)), text)


def note_kind(text: str) -> str:
    """The kind of a line that counts only above or below a story."""
    return described(english().notes, text)


def described(phrases: Sequence[Phrase], text: str) -> str:
    """The kind of the first of some phrases that describes a line; its words are read only if that is likely."""
    low = lowered(text) if phrases else ""
    words: list[str] = []
    for phrase in phrases:
        read = reading(phrase.text)
        if all(any(word in low for word in need) for need in read.needs):
            words = words or words_of(low)
            if fits(read.parts, words):
                return phrase.kind
    return ""


def words_kind(book: Book, words: Sequence[str]) -> str:
    """The kind of a line of which every word is one of the web, two of them plainly."""
    if not 1 < len(words) <= LONGEST:
        return ""
    for known in book.words.values():
        if words[0] not in known and words[0] != "#":
            continue
        found = [known[word] for word in words if word in known]
        if len(found) < len(words) - words.count("#"):
            continue
        weights: dict[str, int] = {}
        telling = 0
        for word in found:
            weights[word.kind] = weights.get(word.kind, 0) + word.weight
            telling += word.weight > 0
        if sum(weights.values()) > (1 if len(words) < 6 else 2) and 5 * telling >= 2 * len(words):
            return max(weights, key=weights.__getitem__)
    return ""
