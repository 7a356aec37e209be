"""What a file's metadata say of a machine's part in a story, beside what its readers are told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from newslint.document import Document
from newslint.facts.metadata import place_of, value_of
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.spans import Span

PLACEHOLDERS = ("value", "trouble")
SOURCE_TYPE = r"""["']digitalsourcetype["']\s*:\s*["']([^"'\s]{2,200})["']"""
NONE = frozenset(("", "no", "none", "false", "never", "0", "off", "n", "human", "not used"))


class Options(NamedTuple):
    """`report` is `conflict`, or `absent` for a story without any notice, in one of the `sections` if some are named.

    `tools`: names of machines, if not the usual ones; `keys`: keys that say whether a machine was used; `machine`, `people`: values of the IPTC's digital source type."""

    report: str = "conflict"
    tools: list[str] = []
    keys: list[str] = []
    machine: list[str] = []
    people: list[str] = []
    sections: list[str] = []
    required: bool = True  # whether a story without any notice is wrong


def patterns(options: Options) -> list[Pattern]:
    from newslint.facts.disclosures import TOOLS

    return [Pattern(tool, exact=any(c.isupper() for c in tool)) for tool in options.tools or TOOLS]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not document.blocks or (options.report == "conflict" and not tells(document)):
        return
    from newslint.facts.disclosures import TOOLS, negative, notices  # few stories have metadata

    found = notices(document, [hit.start for hit in hits], tuple(options.tools or TOOLS))
    if options.report == "absent":
        if options.required and not found and in_section(document, options.sections):
            first = document.blocks[0]
            yield Match(first.start, first.end)
        return
    said = next(claims(document, options), None)
    if said is None:
        return
    used, value, place = said
    denials = [negative(document.text[each.start : each.end]) for each in found]
    yes, no = ([each for each, denied in zip(found, denials, strict=True) if denied == kind] for kind in (False, True))
    first = document.blocks[0].start
    if used and no:
        yield Match(no[0].start, no[0].end, {"value": value, "trouble": "readers are told that none was used"})
    elif used and not yes:
        yield Match(first, first + 1, {"value": value, "trouble": "readers are told nothing of it"}, source=place)
    elif not used and yes:
        yield Match(yes[0].start, yes[0].end, {"value": value, "trouble": "readers are told that AI was used"})


def tells(document: Document) -> bool:
    """Whether there are any metadata to be read."""
    return bool(document.metadata) or (document.format != "text" and "ourcetype" in document.source.lower())


def in_section(document: Document, sections: Sequence[str]) -> bool:
    named = value_of(document, ("section", "category", "categories", "desk", "article:section"))
    values = named if isinstance(named, list) else [named]
    return not sections or any(str(value).lower() in (name.lower() for name in sections) for value in values)


def claims(document: Document, options: Options) -> Iterator[tuple[bool, str, Span]]:
    """Whether a machine was used, as each of the metadata says, with the value and its place."""
    types = [(name.lower(), True) for name in options.machine] + [(name.lower(), False) for name in options.people]
    written = re.search(SOURCE_TYPE, document.source, re.I)
    value = written[1] if written else value_of(document, ("digitalsourcetype", "digital-source-type"))
    if value:
        name = str(value).rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
        used = next((used for known, used in types if known == name), None)
        if used is not None:
            place = Span(*written.span(1)) if written else place_of(document, ("digitalsourcetype", "digital-source-type"))
            yield used, str(value), place
    for key in options.keys:
        value = value_of(document, (key,))
        if value is not None:
            yield truth(value), f"{key}: {value}" if not isinstance(value, (dict, list)) else key, place_of(document, (key,))


def truth(value: Any) -> bool:
    """Whether a value says that a machine was used."""
    if isinstance(value, dict):
        plain = {str(key).lower(): each for key, each in value.items()}
        return truth(plain["used"]) if "used" in plain else any(truth(each) for each in value.values())
    if isinstance(value, list):
        return any(truth(each) for each in value)
    return str(value).strip().lower() not in NONE
