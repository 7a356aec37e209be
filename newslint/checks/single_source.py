"""A story of some length that rests on one source, or on what one outlet reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

if TYPE_CHECKING:
    from newslint.facts.sources import Source

PLACEHOLDERS = ("source", "count", "total", "link")
NEEDS_HITS = True
NO_NAME = frozenset("the a an but and in on at i we you that this who there".split())
MARGIN = 1  # what a look at the words beside the verbs may miss


class Options(Settings):
    """Verbs of speech, at one of which the story is looked at."""

    any: list[str] = []
    words: int = 250  # shorter stories may rest on one source
    share: float = 0.8  # of all attributions, from when on the story rests on the source
    least: int = 4  # a source that is named less often is none that a story rests on


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(word) for word in options.any]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if document.text.count(" ") < options.words - 1 or _many(document, hits, options):
        return
    from newslint.facts.sources import sources  # few stories come as far as this
    from newslint.facts.storyvoice import is_interview

    if is_interview(document):
        return
    found = [one for one in sources(document) if one.kind != "bare"]
    if not found:
        return
    main = max(found, key=lambda one: one.cues)
    total = sum(one.cues for one in found)
    if main.cues >= options.least and main.cues >= options.share * total:
        place = main.places[0]
        values = {"source": main.form, "count": str(main.cues), "total": str(total), "link": _link(document, found)}
        yield Match(place.start, place.end, values)


def _many(document: Document, hits: Sequence[Hit], options: Options) -> bool:
    """Whether the words right beside the verbs are few, or several names: it costs little, and settles most stories."""
    found: dict[str, int] = {}
    pronouns = 0
    for hit in hits:
        before = _name_before().search(document.text, max(0, hit.start - 30), hit.start)
        match = before or _name_after().match(document.text, hit.end)
        name = match[1].lower() if match else ""
        if name in ("he", "she", "they", "it"):
            pronouns += 1
        elif name and name not in NO_NAME:
            found[name] = found.get(name, 0) + 1
    most = max(found.values(), default=0)
    return most + pronouns < options.least - MARGIN or sum(found.values()) - most > MARGIN + (most + pronouns) // 3


def _link(document: Document, found: Sequence[Source]) -> str:
    """What to add where a copy with links has none, and names an outlet."""
    media = [one for one in found if one.kind == "media"]
    if not media or document.format == "text" or document.links:
        return ""
    return f" Link to {media[0].form}."


@cache
def _name_before() -> re.Pattern[str]:
    return re.compile(r"\b([A-Z][\w’'-]+|he|she|they|it) $")


@cache
def _name_after() -> re.Pattern[str]:
    return re.compile(r" (?:[A-Z][\w.’'-]+ ){0,3}([A-Z][\w’'-]+)")
