"""A paragraph of sentences that stands in a story twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match, Place
from newslint.literals import fold
from newslint.scanner import Hit, Limited, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ()
EDGES = re.compile(r"^\W+|\W+$")


class Options(Settings):
    words: int = 7  # a shorter paragraph may come twice
    refrain: int = 4  # times from which on it was not pasted by mistake
    leave_out: list[str] = []  # expressions for a whole paragraph, in lower case, that may


def expressions(options: Options) -> list[str]:
    return options.leave_out


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    seen: dict[int, list[tuple[int, int]]] = {}  # the text itself is only made comparable on a second look
    for block in document.blocks:
        for start, end in block.lines() if block.breaks else [(block.start, block.end)]:
            if end - start >= 3 * options.words:
                seen.setdefault(hash(document.text[start:end]), []).append((start, end))
    left_out = [Limited(Pattern(text, regex=True)) for text in options.leave_out]
    for first, *others in seen.values():
        if not others or len(others) + 1 >= options.refrain:
            continue
        text = document.text[slice(*first)]
        if paragraph(text.strip(), options, left_out):
            for start, end in others:
                if document.text[start:end] == text:
                    yield Match(start, end, related=(Place(*first, "here for the first time"),))


def paragraph(text: str, options: Options, left_out: Sequence[Limited]) -> bool:
    """Whether a text is one of the story's, of some length, and nothing that may come twice."""
    if len(text.split()) < options.words or text.rstrip("\"'”’)")[-1:] not in {".", "!", "…"}:
        return False
    bare = EDGES.sub("", fold(text))
    return not any(pattern.fullmatch(bare) for pattern in left_out)
