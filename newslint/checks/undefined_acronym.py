"""Acronyms that a story uses without a word on what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import kept
from newslint.document import Document
from newslint.facts.acronyms import acronyms, initials, meanings
from newslint.facts.lexicon import classes
from newslint.facts.mentions import Word, loud_lines
from newslint.facts.namewords import FUNCTION
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

COPY = frozenset({"body", "list", "quote", "table"})
LONGEST = 6  # letters; a longer word of capitals is shouted


class Options(Settings):
    """`known`: acronyms that need no explanation; `kinds`: words beside one that say what it is (“the charity X”)."""

    known: list[str]
    kinds: list[str] = []


@kept
def words(options: Options) -> tuple[frozenset[str], frozenset[str]]:
    """The acronyms that need no explanation, and the words that say what one is."""
    return frozenset(word.replace(".", "") for word in options.known), frozenset(options.kinds)


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The first place in the running text of each acronym that nothing explains."""
    text, told = document.text, set(words(options)[0])
    told |= {each.form for each in meanings(document)} | {each.text for each in acronyms(document) if alone(text, each)}
    for each in acronyms(document):
        if each.text in told or not wants(document, each, options):
            continue
        told.add(each.text)
        if each.text not in initials(document):
            yield Match(each.start, each.end)


def alone(text: str, each: Word) -> bool:
    """Whether an acronym stands alone in brackets, or has something in brackets after it: that explains it."""
    return (text[each.start - 1 : each.start] == "(" and text[each.end : each.end + 1] == ")") or text.startswith(
        (" (", " [", " – ", " — "), each.end
    )


def wants(document: Document, each: Word, options: Options) -> bool:
    """Whether a word of capitals is an acronym in a sentence, which a reader may not know."""
    text, start, end = document.text, each.start, each.end
    low = each.text.lower()
    if len(low) > LONGEST or low in FUNCTION or classes(low) or not_words().fullmatch(each.text):
        return False
    if document.block_at(start).scope not in COPY or loud_lines(document).at(start) is not None:
        return False
    if loud_neighbour().search(text[max(0, start - 30) : start] + "|" + text[end : end + 30]):
        return False
    before, after = nearest_words(text, start, end)
    kinds = words(options)[1]
    return before not in kinds and after not in kinds


@cache
def not_words() -> re.Pattern[str]:
    """Numbers, radio stations of the US."""
    return re.compile(r"[IVXLCDM]+|[WK][A-Z]{2,3}")


@cache
def loud_neighbour() -> re.Pattern[str]:
    """What stands round `|` where a word of capitals is shouted, a ticker, a code, part of a name, or described."""
    return re.compile(
        r"\b[A-Z]{2,}[\W\d]{1,3}\||\|s?[\W\d]{1,3}[A-Z]{2,}\b|[:(\[<] ?\(?\||\d ?\||\|[-– ]?\d|\|\)\)|\| [A-Z@]|\|\$"
        r"|[^.!?:\n“\" ] [A-Z][\w.]+ \||\b(?:acronym|called|dubbed|known as|named|stands for) (?:the )?[“\"]?\|"
        r"|\|, (?:the|an?|one of|formerly|also|or|short for|which)\b"
    )


def nearest_words(text: str, start: int, end: int) -> tuple[str, str]:
    before = re.search(r"([\w-]+)[ \u00a0“\"]{1,2}\Z", text[max(0, start - 24) : start])
    after = re.match(r"(?:['’]s)? ([\w-]+)", text[end : end + 24])
    return before[1].lower() if before else "", after[1].lower() if after else ""
