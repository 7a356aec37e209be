"""Stories without the notice on AI that a house wants on every story of a section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.facts.disclosures import TOOLS, notices
from newslint.facts.metadata import value_of
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

SECTION = ("section", "category", "categories", "desk", "article:section")


class Options(Settings):
    """`sections`: those that need a notice, as the metadata name them; none: every story does."""

    required: bool = True
    sections: list[str] = []
    tools: list[str] = TOOLS


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(tool, exact=any(c.isupper() for c in tool)) for tool in options.tools]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not document.blocks or not options.required or not in_section(document, options.sections):
        return
    if not notices(document, [hit.start for hit in hits], tuple(options.tools)):
        first = document.blocks[0]
        yield Match(first.start, first.end)


def in_section(document: Document, sections: Sequence[str]) -> bool:
    named = value_of(document, SECTION)
    wanted = [name.lower() for name in sections]
    return not wanted or any(str(value).lower() in wanted for value in (named if isinstance(named, list) else [named]))
