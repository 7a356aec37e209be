"""The words of `data/labels.txt` and `data/languages.txt`, ready to be looked up; their heads say what they are."""

from __future__ import annotations

import os
from functools import cache

from newslint.facts.phrases import alternatives
from newslint.tuples import NamedTuple

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")


class Phrase(NamedTuple):
    """`sure`: no story says this, whatever words stand in its gaps."""

    kind: str
    text: str
    sure: bool = False


NONE: list[Phrase] = []


class Word(NamedTuple):
    kind: str
    weight: int


class Book(NamedTuple):
    """`labels`: whole lines and their kinds. `short` and `long`: phrases for a line without and with a full stop, by
    the word they begin with, or with `*` before it end with. `notes`: phrases that count only above and below a
    story. `lists`: the named ones. `words`: by language, the kind and weight of each."""

    labels: dict[str, str]
    short: dict[str, list[Phrase]]
    long: dict[str, list[Phrase]]
    notes: list[Phrase]
    lists: dict[str, list[str]]
    words: dict[str, dict[str, Word]]


def text(name: str) -> str:
    with open(os.path.join(DATA, name), encoding="utf-8") as file:
        return file.read()


@cache
def english() -> Book:
    return read(text("labels.txt"))


@cache
def languages() -> Book:
    """The other languages: read only for a line that may be in one, as few are."""
    return read(text("languages.txt"))


@cache
def other_words() -> frozenset[str]:
    """The words of the other languages."""
    return frozenset(text("languages.txt").replace("|", " ").replace(",", " ").split())


def read(data: str) -> Book:
    """The book that a data file makes."""
    made = Book({}, {}, {}, [], {}, {})
    for section in data.split("\n[")[1:]:
        head, _, body = section.partition("]\n")
        what, *rest = head.split()
        body = body.strip()
        if what in ("phrases", "sentences"):
            for line in body.split("\n"):
                phrase = Phrase(rest[0], line.removeprefix("! "), line[:2] == "! ")
                index(made.short if what == "phrases" else made.long, phrase, made.lists)
            continue
        entries = body.replace(",\n", ", ").split(", ")
        if what == "labels":
            made.labels.update(dict.fromkeys(entries, rest[0]))
        elif what == "list":
            made.lists[rest[0]] = entries
        elif what == "notes":
            made.notes.extend(Phrase(rest[0], line, True) for line in body.split("\n"))
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
