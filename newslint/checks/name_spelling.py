"""One name, two spellings: shown once for each place of the form that is less likely to be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.facts.nameforms import Form
from newslint.facts.spellings import Spelling, spellings
from newslint.findings import Match, Place
from newslint.scanner import Hit

PLACEHOLDERS = ("other",)


class Options(NamedTuple):
    """`evidence`: what makes two forms one name: `shared` (they stand beside the same word), `bare` (one is given in
    full, the other never), `unknown` (one is in no list), `rare` (both are in none), `accents` (only accents differ).

    `apart`: look-alikes that are both right, as “Latino/Latina”."""

    evidence: list[str] = ["shared", "bare", "unknown", "rare"]
    apart: list[str] = []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    apart = {frozenset(pair.lower().split("/")) for pair in options.apart}
    wanted = [
        pair
        for pair in spellings(document)
        if pair.evidence in options.evidence and frozenset((pair.left.low, pair.right.low)) not in apart
    ]
    for group in groups(wanted):
        best, *others = sorted(group, key=rank)
        first = Place(best.words[0].start, best.words[0].end, f"spelt “{best.text}” here")
        for form in others:
            tied = rank(best)[:-1] == rank(form)[:-1] or bool(form.of) > bool(best.of)
            choice = (best.text, form.text) if tied else (best.text,)
            for word in form.words:
                yield Match(word.start, word.end, {"other": best.text}, (first,), choice)


def rank(form: Form) -> tuple[int, bool, bool, bool, int]:
    """The likeliest form first: more places, in a list, accents kept, introduced; on a tie the later one."""
    return -len(form.words), not form.of, form.text.isascii(), not form.introduced, -form.words[0].start


def groups(pairs: Iterable[Spelling]) -> list[list[Form]]:
    """Forms that hang together, so that each is told against the best of all."""
    found: list[list[Form]] = []
    for pair in pairs:
        joined = [pair.left, pair.right]
        for group in [group for group in found if any(form in joined for form in group)]:
            joined += [form for form in group if form not in joined]
            found.remove(group)
        found.append(joined)
    return found
