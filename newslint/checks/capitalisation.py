"""Words with capitals of their own, and lines whose capitals follow a house's way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("right",)


class Options(Settings):
    """`forms`: words as they are written (NATO, iPhone), found whatever their capitals; `line`: how whole lines of
    the rule's scope are written; `small`: words that a title-case line keeps small."""

    forms: list[str] = []
    line: Literal["", "sentence", "title", "not-upper"] = ""
    small: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(form) for form in options.forms]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    for hit in hits:
        right = options.forms[hit.pattern]
        if document.text[hit.start : hit.end] != right:
            yield Match(hit.start, hit.end, {"right": right}, suggestions=(right,))
    if options.line:
        for block in document.blocks:
            text = document.block_text(block)
            right = in_style(text, options)
            if text != right:
                yield Match(block.start, block.end, {"right": right}, suggestions=(right,))


def in_style(text: str, options: Options) -> str:
    """The line as the style wants it; words with capitals inside are left as they are."""
    words = text.split(" ")
    if options.line == "not-upper":
        shout = len(words) > 1 and text.isupper()
        return " ".join([words[0].capitalize(), *map(str.lower, words[1:])]) if shout else text
    small = set(options.small)
    changed = []
    for number, word in enumerate(words):
        plain = word[:1].isalpha() and word[1:].islower()
        rises = number == 0 or (options.line == "title" and word.lower() not in small)
        if plain and rises:
            word = word[:1].upper() + word[1:]
        changed.append(word)
    return " ".join(changed)
