"""One name, two spellings: shown once for each place of the form that is less likely to be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.facts.nameforms import Form
from newslint.facts.spellings import Spelling, spellings
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.spans import Spans

PLACEHOLDERS = ("other",)


class Options(NamedTuple):
    """`evidence`: what makes two forms one name: `shared` (they stand beside the same word), `bare` (one is given in
    full, the other never), `unknown` (one is in no list), `rare` (both are in none), `accents` (only accents differ).

    `apart`: look-alikes that are both right, as “Latino/Latina”. `rosters`: files, filled from the configuration, that
    say which form is right; what they call wrong is left to the rules about rosters. `rows`: further names, as rows of
    a CSV file with the columns name, also, not, kind, who, since, until."""

    evidence: list[str] = ["shared", "bare", "unknown", "rare"]
    apart: list[str] = []
    rosters: list[str] = []
    rows: list[str] = []


class Known(NamedTuple):
    """What the rosters say of a story: where a name is right, and where it is told by a rule of theirs."""

    right: Spans
    told: Spans

    def vouches(self, form: Form) -> bool:
        return any(self.right.touched(word.start, word.end) for word in form.words)

    def tells(self, form: Form) -> bool:
        return any(self.told.touched(word.start, word.end) for word in form.words)


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    apart = {frozenset(pair.lower().split("/")) for pair in options.apart}
    wanted = [
        pair
        for pair in spellings(document)
        if pair.evidence in options.evidence and frozenset((pair.left.low, pair.right.low)) not in apart
    ]
    vouched: set[str] = set()
    if wanted and (options.rosters or options.rows):
        known = by_rosters(document, options)
        wanted = [pair for pair in wanted if not known.tells(pair.left) and not known.tells(pair.right)]
        vouched = {form.text for pair in wanted for form in (pair.left, pair.right) if known.vouches(form)}
        wanted = [pair for pair in wanted if not {pair.left.text, pair.right.text} <= vouched]
    for group in groups(wanted):
        best, *others = sorted(group, key=lambda form: (form.text not in vouched, rank(form)))
        first = Place(best.words[0].start, best.words[0].end, f"spelt “{best.text}” here")
        for form in others:
            tied = rank(best)[:-1] == rank(form)[:-1] or bool(form.of) > bool(best.of)
            choice = (best.text, form.text) if tied and best.text not in vouched else (best.text,)
            for word in form.words:
                yield Match(word.start, word.end, {"other": best.text}, (first,), choice)


def by_rosters(document: Document, options: Options) -> Known:
    from newslint.rosters import seen

    _, found = seen.names(document, tuple(options.rosters), tuple(options.rows))
    return Known(
        Spans((each.start, each.end) for each in found if each.verdict == "right"),
        Spans((each.start, each.end) for each in found if each.verdict != "right"),
    )


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
