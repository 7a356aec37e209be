"""What LanguageTool finds, sorted by its categories: each rule of ours takes one or more of these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.grammar import grammar
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("said", "id")


class Options(Settings):
    """`categories`: LanguageTool's, as GRAMMAR or TYPOS; no list means every one.

    `only` and `never`: ids of LanguageTool's rules; a star at the end stands for the rest of an id. `allow`: words that
    are never reported."""

    categories: list[str] = []
    only: list[str] = []
    never: list[str] = []
    allow: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    allowed = {word.lower() for word in options.allow}
    for each in grammar(document):
        if options.categories and each.category not in options.categories:
            continue
        if (options.only and not among(each.rule, options.only)) or among(each.rule, options.never):
            continue
        if document.text[each.start : each.end].lower() not in allowed:
            yield Match(each.start, each.end, {"said": each.message, "id": each.rule}, suggestions=each.suggestions)


def among(rule: str, listed: Sequence[str]) -> bool:
    return any(rule.startswith(one[:-1]) if one.endswith("*") else rule == one for one in listed)
