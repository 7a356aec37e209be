"""Characters that no reader sees and that a paste leaves behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.facts.characters import hidden
from newslint.findings import Match
from newslint.scanner import Hit

PLACEHOLDERS = ("name",)


class Options(NamedTuple):
    """`any`: the characters, or ranges of them such as `\\ue200-\\ue2ff`; `leave_out`: the formats in which they may be
    meant."""

    any: list[str]
    leave_out: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if document.text.isascii() or document.format in options.leave_out:
        return
    for run in hidden(document):
        if any(item[0] <= run.kind <= item[-1] for item in options.any):
            yield Match(run.start, run.end, {"name": run.name})
