"""Names of the newsroom's roster: misspelt, not as the house writes them, with an office of other days, or right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from newslint.document import Document
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import Settings

if TYPE_CHECKING:
    from newslint.rosters.sighting import Sighting

PLACEHOLDERS = ("right", "name", "who", "form", "office", "when")


class Options(Settings):
    """`shows`: what is told of a name: `misspelt` (surely), `near` (likely misspelt), `not-house-form`, `office` (said
    of a person whose time is over or yet to come), `office-in-title` (the same, less sure), `right`.

    `forms`: how a form that is not the house's is called: `transliteration`, or any `other`. `past`: words that make an
    office one of other days. `rosters`: files, filled from the configuration; `rows`: further names, as rows of a CSV
    file with the columns name, also, not, kind, who, since, until.
    """

    shows: Literal["misspelt", "near", "not-house-form", "office", "office-in-title", "right"]
    past: list[str] = []
    forms: dict[str, str] = {}
    rosters: list[str] = []
    rows: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if not options.rosters and not options.rows:
        return
    from newslint.rosters import seen

    index, found = seen.names(document, tuple(options.rosters), tuple(options.rows))
    if options.shows in ("office", "office-in-title"):
        from newslint.rosters import offices

        yield from offices.outdated(document, index, found, options.past, in_title=options.shows == "office-in-title")
        return
    wanted = {"misspelt": "sure", "near": "likely", "not-house-form": "not", "right": "right"}[options.shows]
    for sighting in found:
        if sighting.verdict == wanted and not (wanted == "right" and not sighting.entry.who and not sighting.whole):
            yield match(document, options, found, sighting)


def match(document: Document, options: Options, found: Sequence[Sighting], sighting: Sighting) -> Match:
    start, end, verdict, form, entry, _ = sighting
    said = document.text[start:end]
    right = form.upper() if said.isupper() and len(said) > 3 else form
    values = {"right": right, "name": entry.name, "who": f" ({entry.who})" if entry.who else ""}
    if verdict == "right":
        return Match(start, end, {**values, "who": entry.who or entry.kind or "in the roster"})
    if verdict == "not":
        from newslint.rosters.transliteration import transliterated

        values["form"] = options.forms.get("transliteration" if transliterated(said, form) else "other", "")
    same = [other for other in found if other.entry == entry and other.verdict == "right"]
    related = [
        Place(other.start, other.end, f"spelt “{document.text[other.start : other.end]}” here") for other in same[:1]
    ]
    fix = right if verdict == "sure" else None
    return Match(start, end, values, tuple(related), (right,), fix)
