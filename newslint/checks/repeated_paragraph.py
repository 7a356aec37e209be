"""A paragraph of sentences that stands in a story twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from newslint.document import Document
from newslint.findings import Match, Place
from newslint.literals import fold
from newslint.scanner import SECONDS, Hit, Pattern, expression
from newslint.tuples import Settings

PLACEHOLDERS = ()
EDGES = re.compile(r"^\W+|\W+$")


class Options(Settings):
    words: int = 7  # a shorter paragraph may come twice
    leave_out: list[str] = []  # expressions for a whole paragraph, in lower case, that may


def expressions(options: Options) -> list[str]:
    return options.leave_out


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    seen: dict[int, tuple[int, int]] = {}
    for block in document.blocks:
        for start, end in block.lines() if block.breaks else [(block.start, block.end)]:
            if end - start < 3 * options.words:
                continue
            number = hash(document.text[start:end])  # the text itself is only made comparable on a second look
            first = seen.setdefault(number, (start, end))
            if first[0] == start or document.text[slice(*first)] != document.text[start:end]:
                continue
            text = document.text[start:end].strip()
            if len(text.split()) < options.words or text.rstrip("\"'”’)")[-1:] not in {".", "!", "…"}:
                continue
            bare = EDGES.sub("", fold(text))
            if any(run(pattern).fullmatch(bare, timeout=SECONDS) for pattern in options.leave_out):
                continue
            yield Match(start, end, related=(Place(*first, "here for the first time"),))


@cache
def run(text: str) -> Any:
    return expression(Pattern(text, regex=True))
