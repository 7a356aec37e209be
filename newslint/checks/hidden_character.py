"""Characters that no reader sees and that a paste leaves behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("name",)
MOST = 20  # further places that one match names


class Options(Settings):
    """`any`: the characters, or ranges of them such as `\\ue200-\\ue2ff`; `leave_out`: the formats in which they may be
    meant."""

    any: list[str]
    leave_out: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """One match for each kind of character; the other places are named beside it."""
    if document.text.isascii() or document.format in options.leave_out:
        return
    from newslint.facts.characters import Hidden, hidden  # not every story holds such characters

    kinds: dict[str, list[Hidden]] = {}
    for run in hidden(document):
        if any(item[0] <= run.kind <= item[-1] for item in options.any):
            kinds.setdefault(run.name, []).append(run)
    for name, (first, *others) in kinds.items():
        places = tuple(Place(run.start, run.end, "and here") for run in others[:MOST])
        yield Match(first.start, first.end, {"name": name}, places)
