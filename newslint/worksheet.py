"""The facts of a story as a checker wants them: as JSON data, or as a sheet to print and tick off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newslint.document import Document
from newslint.errors import shown
from newslint.facts.attributions import attributions
from newslint.facts.dates import dates
from newslint.facts.mentions import Name, names
from newslint.facts.quantities import quantities
from newslint.facts.quotations import quotations
from newslint.reporters.json import place

Place = tuple[int, int]


def data(document: Document) -> dict[str, list[dict[str, Any]]]:
    """The facts with the same span objects as findings have, each with its `text`; null where a part is absent."""
    speakers = dict(spoken(document))
    return {
        "names": [
            {"name": name.form, "kind": name.kind, "mentions": [span(document, m.start, m.end) for m in name.mentions]}
            for name in names(document)
        ],
        "quotations": [
            {**span(document, q.start, q.end), "speaker": maybe(document, speakers.get((q.start, q.end)))}
            for q in quotations(document)
        ],
        "attributions": [
            {part: maybe(document, getattr(a, part)) for part in ("source", "cue", "content")} | {"kind": a.kind}
            for a in attributions(document)
        ],
        "quantities": [
            {**span(document, q.start, q.end), "value": q.value, "unit": q.unit or None, "counted": q.counted or None}
            for q in quantities(document)
        ],
        "dates": [
            {**span(document, d.start, d.end), "kind": d.kind, "resolved": iso(d.resolved)} for d in dates(document)
        ],
    }


def span(document: Document, start: int, end: int) -> dict[str, Any]:
    source = document.offsets.source_span(start, end)
    position = document.lines.position
    text = document.source[source.start : source.end]
    return {"text": text, "start": place(position(source.start)), "end": place(position(source.end))}


def maybe(document: Document, part: Place | None) -> dict[str, Any] | None:
    return None if part is None else span(document, *part)


def iso(day: tuple[int, int, int] | None) -> str | None:
    return None if day is None else "{:04}-{:02}-{:02}".format(*day)


def spoken(document: Document) -> Iterator[tuple[Place, Place]]:
    """Each quotation whose speaker is known, with the speaker."""
    known = [a for a in attributions(document) if a.source is not None and a.content is not None]
    for quotation in quotations(document):
        for attribution in known:
            content, source = attribution.content, attribution.source
            if content and source and content.start < quotation.end and quotation.start < content.end:
                yield (quotation.start, quotation.end), source
                break


def sheet(document: Document) -> str:
    """The worksheet: every name with its spellings and places, every source, quotation, figure and date."""
    parts = [document.path, "=" * len(document.path), ""]
    parts += section("Names", (name_row(document, name) for name in names(document)))
    parts += section("Sources", source_rows(document))
    speakers = dict(spoken(document))
    rows = []
    for q in quotations(document):
        who = speakers.get((q.start, q.end))
        speaker = document.text[slice(*who)] if who else "speaker not clear"
        rows.append(f"{where(document, q.start)}  {short(document.text[q.start : q.end])}  – {speaker}")
    parts += section("Quotations", rows)
    parts += section("Figures", (row(document, q.start, q.end) for q in quantities(document)))
    parts += section("Dates", (row(document, d.start, d.end) for d in dates(document)))
    return "\n".join(map(shown, parts)) + "\n"


def section(title: str, rows: Iterable[str]) -> list[str]:
    listed = [f"[ ] {each}" for each in rows]
    return [title, "-" * len(title), *(listed or ["none"]), ""]


def row(document: Document, start: int, end: int) -> str:
    return f"{where(document, start)}  {document.text[start:end]}"


def where(document: Document, offset: int) -> str:
    source = document.offsets.source_span(offset, offset + 1)
    position = document.lines.position(source.start)
    return f"{position.line}:{position.column}"


def name_row(document: Document, name: Name) -> str:
    """A name, its kind, and each spelling with its places."""
    forms: dict[str, list[str]] = {}
    for mention in name.mentions:
        forms.setdefault(mention.form, []).append(where(document, mention.start))
    spellings = "; ".join(f"{form} {', '.join(places)}" for form, places in forms.items())
    return f"{name.form} ({name.kind}): {spellings}"


def source_rows(document: Document) -> list[str]:
    """Who is said to say something, with the cue and the places; named ones first."""
    found: dict[str, list[str]] = {}
    for attribution in attributions(document):
        if attribution.source is not None:
            words = document.text[slice(*attribution.source)]
            found.setdefault(words, []).append(where(document, attribution.source.start))
    rows = []
    for words, places in found.items():
        kind = "named" if any(word[:1].isupper() for word in words.split()[1:] or words.split()) else "unnamed"
        rows.append((kind != "named", f"{words} ({kind}): {', '.join(places)}"))
    return [text for _, text in sorted(rows, key=lambda item: item[0])]


def short(text: str, most: int = 70) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
