"""A total and the complete list of its parts, which do not add up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.document import Document
from newslint.facts.quantities import Quantity, quantities
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("total", "sum", "parts", "more")


class Options(Settings):
    """`totals`: the nouns (in the singular) and states whose parts are looked at. `unless`: words in a list that say
    that it is not complete or counts otherwise. `reach`: how many characters may stand between a total and the colon
    or dash before its parts; `longest`: how long the list may be."""

    totals: list[str]
    unless: list[str]
    reach: int = 30
    longest: int = 160


MOST = 100  # figures after a total that may be its parts


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    text = document.text
    if not _opening().search(text):  # spares most stories the reading of their figures
        return
    found = quantities(document)
    for number, total in enumerate(found[:-2]):
        if total.counted not in options.totals or total.bound or total.low != total.high or compound(text, total):
            continue
        parts = list(after(text, total, found[number + 1 : number + MOST], options))
        if len(parts) > 1 and (added := sum(part.value for part in parts)) != total.value:
            values = {
                "total": text[slice(*total.number)],
                "sum": f"{added:g}",
                "more": "more" if added > total.value else "fewer",
            }
            values["parts"] = " + ".join(f"{part.value:g}" for part in parts)
            places = tuple(Place(part.start, part.end, "a part") for part in parts)
            yield Match(total.start, total.end, values, places)


@cache
def _opening() -> re.Pattern[str]:
    """A colon or dash with a figure after it."""
    words = "ne|wo|hree|our|ive|ix|even|ight|ine|en|leven|welve|ourt|ift|wenty|hirt"
    return re.compile(rf"[:—–-](?<!\d[:–-])(?<![^ -]-) ?(?:\d|[OoTtFfSsEeNn](?:{words}))")


def compound(text: str, quantity: Quantity) -> bool:
    return text[quantity.number[1]] == "-"


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?P<between>[^\n.,;:?!()—–\d]*?)(?::| [—–-]{1,2}|—) ?")


@cache
def _list_end() -> re.Pattern[str]:
    return re.compile(r"[.;:!?](?=[\"”’')]*(?:\s|$))| ?[—–](?!\d)| --? |\n|$")


def after(text: str, total: Quantity, following: list[Quantity], options: Options) -> Iterator[Quantity]:
    """The parts, if a colon or dash and nothing but a list of counts up to its end follow the total."""
    lead = _lead().match(text, total.end, total.end + options.reach + 3)
    if not lead or not following or following[0].start != lead.end():
        return
    close = _list_end().search(text, lead.end())
    end = close.start() if close else len(text)
    if end - lead.end() > options.longest or open_list(text[lead.end() : end].lower(), options):
        return
    parts: list[Quantity] = []
    for part in following:
        if part.start >= end:
            break
        if part.kind == "age":
            continue
        joint = text[parts[-1].end : part.start] if parts else ""
        fits = part.kind in ("count", "bare") and not part.bound and part.low == part.high and not compound(text, part)
        if not fits or (parts and not _joint().fullmatch(joint)):
            return
        parts.append(part)
    if len(parts) > 1 and " and " in text[parts[-2].end : parts[-1].start]:
        yield from parts


@cache
def _joint() -> re.Pattern[str]:
    """What stands between two parts: up to three words more of the first, and a comma or “and”."""
    return re.compile(r"(?: [^\W\d_]+){0,3}(?:[,;] and |[,;] | and )")


def open_list(listed: str, options: Options) -> bool:
    """Whether words say that the list is not complete, or counts in another way."""
    return any(re.search(rf"\b{re.escape(word)}\b", listed) for word in options.unless)
