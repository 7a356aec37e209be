"""The facts of a story as a checker wants them: as JSON data, or as a sheet to print and tick off."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import Any

from newslint.document import Document
from newslint.errors import Unable, shown
from newslint.facts.attributions import Attribution, attributions
from newslint.facts.dates import MONTHS, WEEKDAYS, DateMention, dates
from newslint.facts.mentions import Name, names
from newslint.facts.quantities import quantities
from newslint.facts.quotations import quotations
from newslint.facts.readability import longest, measured, minutes, scores
from newslint.facts.sourcephrases import aside
from newslint.facts.sources import is_person, source_of, sources
from newslint.facts.spoken import spoken
from newslint.reporters.json import place
from newslint.reporters.text import columns
from newslint.spans import Span

Place = tuple[int, int]
Row = tuple[str, ...]  # BOX or "", then the cells
Group = tuple[str, tuple[int, ...], list[Row]]  # its name, the widths of its cells, its rows
WIDTH = 100
BOX = "[ ] "
NAMED = SOURCED = (34, 30, 28)
QUOTED = FIGURED = DATED = (8, 26, 58)
SCORED, LONG = (8, 84), (8, 4, 80)
COURTESY = frozenset("mr mrs ms miss mx sir".split())
KINDS = {"person": "People", "organisation": "Bodies", "place": "Places", "other": "Other names"}
SOURCES = {
    "named": "Named",
    "described": "Described, not named",
    "bare": "Not even described",
    "media": "Media",
    "document": "Documents",
}


SCORES = {
    "flesch_reading_ease": "Flesch reading ease, 60 to 70 is plain English",
    "flesch_kincaid_grade": "Flesch-Kincaid, years of school",
    "gunning_fog": "Gunning fog, years of school",
    "smog": "SMOG, years of school",
    "automated_readability_index": "automated readability index, years of school",
    "coleman_liau": "Coleman-Liau, years of school",
    "lix": "LIX, 40 to 50 is a newspaper's",
}
LONGEST = 3  # sentences that the sheet shows


def data(document: Document) -> dict[str, Any]:
    """The facts with the same span objects as findings have, each with its `text`; null where a part is absent.

    `readability` is there where the extra of that name is."""
    speakers = spoken(document)
    facts: dict[str, Any] = {
        "names": [
            {
                "name": name.form,
                "kind": name.kind,
                "about": about(document, name) or None,
                "mentions": [span(document, m.start, m.end) for m in name.mentions],
            }
            for name in names(document)
        ],
        "quotations": [
            {**span(document, q.start, q.end), "speaker": maybe(document, speakers.get(Span(q.start, q.end)))}
            for q in quotations(document)
        ],
        "attributions": [attribution_data(document, each) for each in attributions(document)],
        "quantities": [
            {**span(document, q.start, q.end), "value": q.value, "unit": q.unit or None, "counted": q.counted or None}
            for q in quantities(document)
        ],
        "dates": [
            {**span(document, d.start, d.end), "kind": d.kind, "resolved": iso(d.resolved)} for d in dates(document)
        ],
    }
    with suppress(Unable):
        facts["readability"] = readability_data(document)
    return facts


def readability_data(document: Document) -> dict[str, Any] | None:
    """The counts and scores, and the longest sentences with their places; raises Unable without textstat."""
    found = scores(document)
    if found is None:
        return None
    long = [{**span(document, *each.span), "words": len(each.words)} for each in longest(document, LONGEST)]
    return {**{name: round(value, 2) for name, value in found._asdict().items()}, "longest_sentences": long}


def attribution_data(document: Document, attribution: Attribution) -> dict[str, Any]:
    """Its parts, its kind, and of which source of the story it is: the kind and the full form of that."""
    source = source_of(document).get(attribution)
    parts: dict[str, Any] = {part: maybe(document, getattr(attribution, part)) for part in ("source", "cue", "content")}
    kind, name = (source.kind, source.form) if source else (None, None)
    return {**parts, "kind": attribution.kind, "source_kind": kind, "source_name": name}


def span(document: Document, start: int, end: int) -> dict[str, Any]:
    source = document.offsets.source_span(start, end)
    position = document.lines.position
    text = document.source[source.start : source.end]
    return {"text": text, "start": place(position(source.start)), "end": place(position(source.end))}


def maybe(document: Document, part: Place | None) -> dict[str, Any] | None:
    return None if part is None else span(document, *part)


def iso(day: tuple[int, int, int] | None) -> str | None:
    return None if day is None else "{:04}-{:02}-{:02}".format(*day)


def about(document: Document, name: Name) -> str:
    """What the story says somebody is, beside the first mention that says so: a title, or an aside."""
    for one in name.mentions:
        told = one.title.rstrip(".").lower()
        if told and told not in COURTESY and not name.form.startswith(f"{one.title} "):
            return one.title
        if is_person(name) and (found := aside(document.text, one.end)):
            cut = document.text.startswith(f"{found} ", document.text.find(found, one.end))
            return f"{found} ..." if cut else found
    return ""


def sheet(document: Document) -> str:
    """The worksheet: names with their spellings, sources, quotations, figures and dates, each with a box to tick."""
    parts = [document.path, "=" * min(WIDTH, len(document.path)), *summary(document), ""]
    parts += section("NAMES", name_groups(document))
    parts += section("SOURCES", source_groups(document))
    parts += section("QUOTATIONS", [("", QUOTED, list(quotation_rows(document)))])
    parts += section("FIGURES", [("", FIGURED, list(figure_rows(document)))])
    parts += section("DATES", [("", DATED, list(date_rows(document)))])
    parts += section("READABILITY", readability_groups(document))
    return "\n".join(line.rstrip() for line in map(shown, parts)) + "\n"


def summary(document: Document) -> list[str]:
    """The headline, and how much there is to check."""
    title = next((document.block_text(block) for block in document.blocks if block.scope == "headline"), "")
    counts = [
        counted(len(document.text.split()), "word"),
        counted(len(names(document)), "name"),
        counted(len(sources(document)), "source"),
        counted(len(quotations(document)), "quotation"),
        counted(len(quantities(document)), "figure"),
        counted(len(dates(document)), "date"),
    ]
    return [*wrap(title, WIDTH), ", ".join(counts)]


def section(title: str, groups: Iterable[Group]) -> list[str]:
    """A heading, and under it rows by group, each with a box to tick; further lines of a row are indented."""
    listed: list[str] = []
    for name, widths, rows in groups:
        if rows:
            listed += [f"{name} ({sum(row[0] != '' for row in rows)})"] if name else []
            for row in rows:
                listed += line_up(row, widths)
            listed.append("")
    return [title, "-" * len(title), *(listed or ["none", ""])]


def line_up(row: Row, widths: tuple[int, ...]) -> Iterator[str]:
    """A row's cells beside each other, wrapped; a first cell of “” is a further line of the row above."""
    mark, *cells = row
    wrapped = [wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for number in range(max(map(len, wrapped))):
        parts = [lines[number] if number < len(lines) else "" for lines in wrapped]
        padded = (part + " " * (width - columns(part)) for part, width in zip(parts, widths, strict=True))
        yield (BOX if mark and not number else " " * len(BOX)) + "  ".join(padded)


def wrap(text: str, width: int, most: int = 6) -> list[str]:
    """Text in lines of at most `width` characters, and at most six of them."""
    lines = textwrap.wrap(" ".join(text.split()), width)
    return lines if len(lines) <= most else [*lines[: most - 1], ending(lines[most - 1], width)]


def ending(line: str, width: int) -> str:
    """A last line with dots behind it, cut between two words to make room for them."""
    return (line if len(line) <= width - 4 else line[: width - 3].rpartition(" ")[0] or line[: width - 4]) + " ..."


def where(document: Document, offset: int) -> str:
    source = document.offsets.source_span(offset, offset + 1)
    position = document.lines.position(source.start)
    return f"{position.line}:{position.column}"


def places(document: Document, starts: Iterable[int]) -> str:
    return ", ".join(where(document, start) for start in starts)


def counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def name_groups(document: Document) -> Iterator[Group]:
    """Names by kind: each with what its bearer is and where it stands, then its other spellings."""
    groups: dict[str, list[Row]] = {title: [] for title in KINDS.values()}
    for name in names(document):
        forms: dict[str, list[int]] = {}
        for one in name.mentions:
            forms.setdefault(one.form, []).append(one.start)
        kind = "person" if is_person(name) else name.kind
        rows = groups[KINDS.get(kind, KINDS["other"])]
        rows.append((BOX, name.form, about(document, name), places(document, forms.pop(name.form, []))))
        rows += [("", f"  {form}", "", places(document, starts)) for form, starts in forms.items()]
    return ((title, NAMED, rows) for title, rows in groups.items())


def source_groups(document: Document) -> Iterator[Group]:
    """Sources by kind: each with how often it speaks and where."""
    groups: dict[str, list[Row]] = {kind: [] for kind in SOURCES}
    for source in sources(document):
        starts = [place.start for place in source.places]
        groups[source.kind].append((BOX, source.form, counted(source.cues, "time"), places(document, starts)))
    return ((SOURCES[kind], SOURCED, rows) for kind, rows in groups.items())


def quotation_rows(document: Document) -> Iterator[Row]:
    speakers, known = spoken(document), {place: source for source in sources(document) for place in source.places}
    for q in quotations(document):
        who = speakers.get(Span(q.start, q.end))
        source = known.get(who) if who else None
        speaker = source.form if source else document.text[slice(*who)] if who else "speaker not clear"
        yield BOX, where(document, q.start), speaker, document.text[q.start : q.end]


def figure_rows(document: Document) -> Iterator[Row]:
    for q in quantities(document):
        yield BOX, where(document, q.start), document.text[q.start : q.end], context(document, q.start, q.end)


def context(document: Document, start: int, end: int, width: int = FIGURED[-1]) -> str:
    """The words round a figure, whole words, as many of its paragraph as a line holds."""
    block, text = document.block_at(start), document.text
    side = max(0, width - (end - start) - 8) // 2
    head, tail = max(block.start, start - side), min(block.end, end + side)
    if head > block.start:
        head = text.find(" ", head, start) + 1 or start
    if tail < block.end:
        tail = max(end, text.rfind(" ", end, tail))
    return f"{'... ' if head > block.start else ''}{text[head:tail]}{' ...' if tail < block.end else ''}"


def date_rows(document: Document) -> Iterator[Row]:
    for d in dates(document):
        yield BOX, where(document, d.start), document.text[d.start : d.end], day(d.resolved) + odd(d)


def day(resolved: tuple[int, int, int] | None) -> str:
    """A day in words: “Thursday 5 June 2025”."""
    if resolved is None:
        return ""
    weekday, month = WEEKDAYS[date(*resolved).weekday()], MONTHS[resolved[1] - 1]
    return f"{weekday.capitalize()} {resolved[2]} {month.capitalize()} {resolved[0]}"


def odd(mention: DateMention) -> str:
    """What is wrong with the weekday beside a date, if it is."""
    if mention.weekday is None or mention.resolved is None or date(*mention.resolved).weekday() == mention.weekday:
        return ""
    return f" – NOT a {WEEKDAYS[mention.weekday].capitalize()}"


def readability_groups(document: Document) -> Iterator[Group]:
    """The scores, where the extra is there, and the longest sentences."""
    read = measured(document)
    if not read:
        return
    words = sum(len(each.words) for each in read)
    rows: list[Row] = [
        (
            "",
            f"{words / len(read):.1f}",
            f"words a sentence ({counted(words, 'word')}, {counted(len(read), 'sentence')})",
        ),
        ("", f"{minutes(document):.1f}", "minutes to read"),
    ]
    with suppress(Unable):
        found = scores(document)
        rows += [("", f"{getattr(found, name):.1f}", what) for name, what in SCORES.items()]
    yield "", SCORED, rows
    long: list[Row] = [
        (BOX, where(document, each.span.start), str(len(each.words)), document.text[slice(*each.span)])
        for each in longest(document, LONGEST)
    ]
    yield "Longest sentences, with their words", LONG, long
