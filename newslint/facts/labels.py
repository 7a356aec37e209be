"""What a line of words says on a web page, wherever it stands: a label, a button, a notice, in many languages.

The words are in `data/labels.txt`; its head says how. A line is known by the whole of it, by a phrase with gaps, or
because it is made of nothing but words of the web.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newslint.facts.phrases import Part, alternatives, fits, parsed

PATH = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "labels.txt")
LONGEST = 12  # words of a line made of words of the web


class Phrase(NamedTuple):
    kind: str
    text: str


class Word(NamedTuple):
    kind: str
    weight: int


class Book(NamedTuple):
    """`labels`: whole lines and their kinds. `short` and `long`: phrases for a line without and with a full stop, by
    the word they begin with, or with `*` before it end with. `words`: by language, the kind and weight of each. `notes`: phrases that count only above
    and below a story."""

    labels: dict[str, str]
    short: dict[str, list[Phrase]]
    long: dict[str, list[Phrase]]
    notes: list[Phrase]
    lists: dict[str, list[str]]
    words: dict[str, dict[str, Word]]


@cache
def book() -> Book:
    with open(PATH, encoding="utf-8") as file:
        return read(file.read())


def read(text: str) -> Book:
    """The book that a data file makes."""
    made = Book({}, {}, {}, [], {}, {})
    for section in text.split("\n[")[1:]:
        head, _, body = section.partition("]\n")
        what, *rest = head.split()
        body = body.strip()
        if what in ("phrases", "sentences"):
            for line in body.split("\n"):
                index(made.short if what == "phrases" else made.long, Phrase(rest[0], line), made.lists)
            continue
        entries = body.replace(",\n", ", ").split(", ")
        if what == "labels":
            made.labels.update(dict.fromkeys(entries, rest[0]))
        elif what == "list":
            made.lists[rest[0]] = entries
        elif what == "notes":
            made.notes.extend(Phrase(rest[0], line) for line in body.split("\n"))
        else:
            made.words.setdefault(rest[0], {}).update(dict.fromkeys(entries, Word(rest[1], int(rest[2]))))
    return made


def index(phrases: dict[str, list[Phrase]], phrase: Phrase, lists: dict[str, list[str]]) -> None:
    """Files a phrase under the words that it can begin with, or that it ends with where it begins with a gap."""
    first, _, rest = phrase.text.partition(" ")
    if first[0] == "*":
        for choice in alternatives(rest.rpartition(" ")[2], lists):
            phrases.setdefault("*" + choice.rpartition(" ")[2], []).append(phrase)
    elif "<" not in first and first[-1] != "?":
        for choice in first.split("|"):
            phrases.setdefault(choice, []).append(phrase)
    else:
        for choice in alternatives(first, lists):
            phrases.setdefault(choice.partition(" ")[0], []).append(phrase)
        if first[-1] == "?":
            index(phrases, phrase._replace(text=rest), lists)


@cache
def parts(text: str) -> list[Part]:
    return parsed(text, book().lists)


def short_kind(words: Sequence[str]) -> str:
    """The kind of a line that ends as no sentence does; "" where it may be the story's."""
    known, bare = book(), [word for word in words if word != ":"]
    kind = known.labels.get(" ".join(bare))
    if not kind and bare and "#" in (bare[0], bare[-1]):
        kind = known.labels.get(" ".join(word for word in bare if word != "#"))
    return kind or phrase_kind(known.short, words) or phrase_kind(known.long, words) or words_kind(bare)


def long_kind(words: Sequence[str]) -> str:
    """The kind of a line that ends in a full stop."""
    return phrase_kind(book().long, words)


def phrase_kind(phrases: dict[str, list[Phrase]], words: Sequence[str]) -> str:
    if not words:
        return ""
    found = (*phrases.get(words[0], ()), *phrases.get("*" + words[-1], ()))
    return next((phrase.kind for phrase in found if fits(parts(phrase.text), words)), "")


def note_kind(words: Sequence[str]) -> str:
    """The kind of a line above or below a story."""
    return next((phrase.kind for phrase in book().notes if fits(parts(phrase.text), words)), "")


def begins(word: str) -> bool:
    """Whether a phrase for a whole sentence begins so."""
    return word in book().long


def words_kind(words: Sequence[str]) -> str:
    """The kind of a line of which every word is one of the web, two of them plainly."""
    if not 1 < len(words) <= LONGEST:
        return ""
    for known in book().words.values():
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
