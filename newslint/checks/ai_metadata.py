"""What a file's metadata say of a machine's part in a story, beside what its readers are told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from newslint.document import Document
from newslint.facts.metadata import place_of, value_of
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.spans import Span
from newslint.tuples import Settings

PLACEHOLDERS = ("value", "trouble")
NEEDS_MARKUP = True
SOURCE_TYPE = r"""["']digitalsourcetype["']\s*:\s*["']([^"'\s]{2,200})["']"""
KINDS = ("digitalsourcetype", "digital-source-type")
NONE = re.compile(r"|(?:no|none|not|never|without|false|human|unknown)\b.*|0|off|n", re.IGNORECASE | re.DOTALL)


class Options(Settings):
    """`keys`: keys that say whether a machine was used; `machine`, `people`: values of the IPTC's digital source type;
    `tools`: names of machines, if not the usual ones."""

    keys: list[str]
    machine: list[str]
    people: list[str]
    tools: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    from newslint.facts.disclosures import TOOLS

    return [Pattern(tool, exact=any(c.isupper() for c in tool)) for tool in options.tools or TOOLS]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not document.blocks or not (document.metadata or "ourcetype" in document.source.lower()):
        return
    from newslint.facts.disclosures import TOOLS, negative, notices  # few stories have metadata

    said = next(claims(document, options), None)
    if said is None:
        return
    used, value, place = said
    found = notices(document, [hit.start for hit in hits], tuple(options.tools or TOOLS))
    denials = [negative(document.text[each.start : each.end]) for each in found]
    yes, no = ([each for each, denied in zip(found, denials, strict=True) if denied == kind] for kind in (False, True))
    first = document.blocks[0].start
    if used and no:
        yield Match(no[0].start, no[0].end, {"value": value, "trouble": "readers are told that none was used"})
    elif used and not yes:
        yield Match(first, first + 1, {"value": value, "trouble": "readers are told nothing of it"}, source=place)
    elif not used and yes:
        yield Match(yes[0].start, yes[0].end, {"value": value, "trouble": "readers are told that AI was used"})


def claims(document: Document, options: Options) -> Iterator[tuple[bool, str, Span]]:
    """Whether a machine was used, as each of the metadata says, with the value and its place."""
    written = re.search(SOURCE_TYPE, document.source, re.I)
    kind = written[1] if written else value_of(document, KINDS)
    name = str(kind or "").rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
    for names, used in ((options.machine, True), (options.people, False)):
        if name and name in (known.lower() for known in names):
            yield used, str(kind), Span(*written.span(1)) if written else place_of(document, KINDS)
    for key in options.keys:
        value = value_of(document, (key,))
        if value is not None:
            told = key if isinstance(value, (dict, list)) else f"{key}: {value}"
            yield truth(value), told, place_of(document, (key,))


def truth(value: Any) -> bool:
    """Whether a value says that a machine was used."""
    if isinstance(value, dict):
        plain = {str(key).lower(): each for key, each in value.items()}
        return truth(plain["used"]) if "used" in plain else any(truth(each) for each in value.values())
    if isinstance(value, list):
        return any(truth(each) for each in value)
    return NONE.fullmatch(str(value).strip()) is None
