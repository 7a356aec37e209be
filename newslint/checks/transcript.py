"""Quotations against the notes or transcripts that a story's words were taken from."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from newslint.checks import kept
from newslint.document import Block, Document, OffsetMap
from newslint.facts import wordings
from newslint.facts.quotations import quotations
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

LONGEST = 200  # characters of a transcript that a message quotes
PLACEHOLDERS = ("where", "there")


class Options(Settings):
    """`least`: words of a quotation that is looked for. `alike`: the share of its words from which other words of a
    transcript are shown. `transcript`: the words themselves, where no file has them."""

    least: int = 3
    alike: float = 0.6
    transcript: str = ""


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    notes = document.transcripts or ([of_options(options)] if options.transcript else [])
    if not notes:
        return
    text = document.text
    for one in quotations(document):
        mine = wordings.words(text, *one.inner)
        plain = [each for each in mine if each.form not in wordings.CUTS]
        if len(plain) < options.least or is_title(text, plain):
            continue
        wanted = wordings.parts(mine)
        if not any(wordings.holds(wordings.whole_wording(note).line, wanted) for note in notes):
            yield match(document, wordings.trimmed(text, one.inner), plain, len(plain) < len(mine), notes, options)


def name(note: Document, *, start: bool = False) -> str:
    """What a message calls a transcript."""
    return os.path.basename(note.path) if note.path != "-" else "The transcript" if start else "the transcript"


@kept
def of_options(options: Options) -> Document:
    text = options.transcript
    return Document(source=text, text=text, blocks=[Block("body", 0, len(text))], offsets=OffsetMap([]))


def is_title(text: str, plain: list[wordings.Word]) -> bool:
    """Whether all but the small words begin with capitals: a book, a song, a headline."""
    large = [each for each in plain if each.end - each.start > 3]
    return len(large) > 1 and all(text[each.start].isupper() for each in large)


def match(
    document: Document,
    span: tuple[int, int],
    plain: list[wordings.Word],
    cut: bool,
    notes: list[Document],
    options: Options,
) -> Match:
    """A match that says what the transcripts have instead, if they have anything like it."""
    forms = [each.form for each in plain]
    best: tuple[wordings.Near, Document] | None = None
    for note in notes:
        near = wordings.nearest(wordings.whole_wording(note), forms, wordings.whole_places(note))
        if near and near.share >= options.alike and (best is None or near.share > best[0].share):
            best = near, note
    where = name(notes[0]) if len(notes) == 1 else "any of the transcripts"
    if best is None:
        return Match(*span, {"where": where, "there": "Nothing there is like them."})
    near, note = best
    wording = wordings.whole_wording(note).text_between(note.text, near.first, near.last)
    brief = wording if len(wording) <= LONGEST else wording[:LONGEST].rsplit(" ", 1)[0] + "…"
    first = document.text[plain[0].start]
    if first.isupper() and wording[:1].casefold() == first.casefold():
        wording = first + wording[1:]
    wording = wordings.without_sounds(wording)
    return Match(
        *span,
        {"where": where, "there": f"{name(note, start=True)} has “{brief}”."},
        suggestions=() if cut else (wording,),
    )
