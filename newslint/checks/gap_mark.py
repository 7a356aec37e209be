"""Marks for something still to come, in stories where the same letters are nobody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.checks import pattern, phrase
from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

NEEDS_HITS = True
BEARERS = "company|firm|group|maker|manufacturer|retailer|chain|shop|insurer|bank|airline|brand|band|rapper|DJ"


class Options(Settings):
    """`any`, `case`: as for `pattern`; `names`: marks that may be the initials of a person or the name of a company."""

    any: list[str]
    case: Literal["ignore", "exact"] = "ignore"
    names: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return pattern.patterns(pattern.Options(options.any, options.case))


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    known: dict[str, bool] = {}
    for match in phrase.find(document, phrase.Options(options.any, options.case), hits):
        mark = document.text[match.start : match.end]
        if mark in options.names and mark not in known:
            known[mark] = is_name(document.text, mark)
        if not known.get(mark):
            yield match


def is_name(text: str, mark: str) -> bool:
    """Whether a story says who or what the letters stand for, or treats them as a name again and again."""
    initials = rf"\b{mark[0]}[\w'’.-]+ {mark[1:]}[\w'’-]+" if len(mark) == 2 else r"(?!)"
    said = (
        rf"[A-Z]\w+ {{1,2}}[\"“‘'(]?{mark}[\"”’')]? {{1,2}}[A-Z]\w+",  # a nickname between two names
        rf"\b(?:{BEARERS}) [\"“]?{mark}\b",
        rf"{initials}[^.\n]{{0,60}}?\b{mark}\b",
        rf"\b(?:called|known as|signs as|goes by|nicknamed|named|dubbed) [\"“‘']?{mark}\b",
    )
    if any(re.search(each, text) for each in said):
        return True
    used = re.findall(rf"\b(?:[Dd](?:er|ie|as)|dem|des|den) {mark}\b|\b{mark}['’]s\b|\b{mark}-[A-Z][a-z]", text)
    return len(used) > 1
