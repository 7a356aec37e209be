"""A name in a headline, a caption or a standfirst that the story has not. Other spellings are name-spelling's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.document import Document, fact
from newslint.facts.forenames import short_names
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import alike, inflected, plain, same_stem
from newslint.facts.mentions import Mention, Word, loud_lines, mentions
from newslint.facts.namewords import FUNCTION, TIMES, TITLES
from newslint.facts.people import is_full, surname_of
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.spans import Spans
from newslint.tuples import Settings

PLACEHOLDERS = ()
DISPLAY = frozenset({"headline", "standfirst", "caption", "pullquote"})
COPY = frozenset({"body", "list", "quote", "table"})
SHORTEST = 4
EDITS = 2  # letters more or less in a name spelt otherwise
MOST = 200  # names of headlines and captions that are missed in a story; a list of them is none


class Options(Settings):
    """`short`: a body with fewer words need not have every name; `apart`: words that a headline may have without the
    story saying them."""

    short: int = 60
    apart: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    told = set(options.apart)
    for mention, word in absent(document):
        low = plain(word.text)
        if low in told or len(body(document)) < options.short:
            continue
        told.add(low)
        if len(told) > MOST + len(options.apart):
            return
        if not closest(document, low) and sure(document, mention, word) and not otherwise(low, read(document)):
            yield Match(word.start, word.end)


@fact
def body(document: Document) -> list[str]:
    """The words of the running text, in lower case and without accents."""
    text = " ".join(document.block_text(block) for block in document.blocks if block.scope in COPY)
    return re.findall(r"\w+", plain(text))


@fact
def absent(document: Document) -> list[tuple[Mention, Word]]:
    """The words of names in headlines, captions and the like that the running text does not have in any form."""
    spans = Spans((block.start, block.end) for block in document.blocks if block.scope in DISPLAY)
    if not spans.spans or not any(block.scope in COPY for block in document.blocks):
        return []
    shown = [mention for mention in mentions(document) if spans.at(mention.start) is not None]
    words = [(mention, word) for mention in shown for word in mention.words if telling(word)]
    return [(mention, word) for mention, word in words if not in_some_form(plain(word.text), read(document))]


@fact
def read(document: Document) -> frozenset[str]:
    return frozenset(body(document))


def in_some_form(low: str, read: frozenset[str]) -> bool:
    return low in read or low + "s" in read or low.rstrip("s") in read


def telling(word: Word) -> bool:
    """Whether only a name can be meant."""
    low = word.text.lower()
    return (
        len(low) >= SHORTEST
        and word.text.isalpha()
        and not word.text.isupper()
        and "w" not in classes(low)
        and not (low.endswith("s") and "w" in classes(low[:-1]))
        and not (low in TITLES or low in TIMES or low in FUNCTION)
    )


def closest(document: Document, low: str) -> bool:
    """Whether a name in the story is most likely what this one is meant to be."""
    for size in range(len(low) - EDITS, len(low) + EDITS + 1):
        for word in named(document).get((low[0], size), {}).values():
            other = plain(word.text)
            if one_name(low, other) and telling(word):
                known = classes(low) + classes(other)
                if not ("p" in known and same_stem(low, other)):  # Slovakia and Slovak
                    return True
    return False


@fact
def named(document: Document) -> dict[tuple[str, int], dict[str, Word]]:
    """The words of names in the running text, by their first letter and their length."""
    found: dict[tuple[str, int], dict[str, Word]] = {}
    for mention in mentions(document):
        if document.block_at(mention.start).scope in COPY:
            for word in mention.words:
                low = plain(word.text)
                if len(low) >= SHORTEST:
                    found.setdefault((low[0], len(low)), {}).setdefault(word.text, word)
    return found


def one_name(low: str, other: str) -> bool:
    return alike(low, other) and not inflected(low, other)


def sure(document: Document, mention: Mention, word: Word) -> bool:
    """Whether a word is the surname of a person given in full, or in a list as a place and as nothing else."""
    loud = loud_lines(document).at(word.start) is not None
    of = classes(word.text)
    if len(mention.words) > 1 and is_full(document.text, mention):
        return word.text == surname_of(mention) and ("s" in of or not loud)  # “Smith Flees” in a headline in capitals
    return (of == "p" or (of == "s" and not loud)) and not word.text.lower().endswith(PEOPLES)


# Ends of words for a people: a headline says “French”, the story “France”.
PEOPLES = ("ian", "ians", "ean", "can", "cans", "ish", "ese", "ch", "tch", "is", "qi", "ni", "li", "ite", "ites", "man")
COUNTRIES = {
    "france": "french", "spain": "spanish", "netherlands": "dutch", "greece": "greek", "denmark": "danish",
    "britain": "british", "ireland": "irish", "wales": "welsh", "switzerland": "swiss", "turkey": "turkish",
    "poland": "polish", "sweden": "swedish", "finland": "finnish", "norway": "norwegian", "america": "us",
    "scotland": "scottish", "holland": "dutch", "iceland": "icelandic", "england": "english", "thailand": "thai",
    "europe": "eu", "philippines": "filipino", "kyiv": "ukraine",
}  # fmt: skip


def otherwise(low: str, read: frozenset[str]) -> bool:
    """Whether the story has a name in another form: the people for the country, a short form, a stem."""
    if COUNTRIES.get(low) in read or not read.isdisjoint(short_names().get(low, ())):
        return True
    stem = low[: max(4, len(low) - 3)]
    return any(word.startswith(stem) or (len(word) > 3 and low.startswith(word)) for word in read)
