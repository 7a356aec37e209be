"""One name, two spellings: shown once for each place of the form that is less likely to be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.facts.letterruns import familiar
from newslint.facts.lookalikes import inflected
from newslint.facts.nameforms import Form
from newslint.facts.spellings import Spelling, spellings
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.spans import Spans
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("other",)
SHOWN = 20  # other forms whose places are shown with a finding
FULL = 0.25  # how much a first name beside it adds to the look of a form


class Options(Settings):
    """`evidence`: what makes two forms one name: `shared` (they stand beside the same word), `bare` (one is given in
    full, the other never), `unknown` (one is in no list), `rare` (both are in none), `accents` (only accents differ).

    `accepted`: whether pairs are wanted of which both forms may be right, as they are carried over from another
    script in two ways: `only` these, `no` such, `any`.

    `apart`: look-alikes that are both right, as “Latino/Latina”. `rosters`: files, filled from the configuration, that
    say which form is right; what they call wrong is left to the rules about rosters. `rows`: further names, as rows of
    a CSV file with the columns name, also, not, kind, who, since, until."""

    evidence: list[str] = ["shared", "bare", "unknown", "rare"]
    accepted: Literal["any", "no", "only"] = "any"
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
    pairs = spellings(document)
    if not pairs:
        return
    apart = {frozenset(pair.lower().split("/")) for pair in options.apart}
    chosen = [pair for pair in pairs if wanted(pair, options, apart)]
    vouched: set[str] = set()
    if chosen and (options.rosters or options.rows):
        known = by_rosters(document, options)
        chosen = [pair for pair in chosen if not known.tells(pair.left) and not known.tells(pair.right)]
        vouched = {form.text for pair in chosen for form in (pair.left, pair.right) if known.vouches(form)}
        chosen = [pair for pair in chosen if not {pair.left.text, pair.right.text} <= vouched]
    direct = {frozenset((pair.left.text, pair.right.text)) for pair in chosen}
    for group in groups(chosen):
        best, *others = sorted(group.forms, key=lambda form: (form.text not in vouched, rank(form)))
        for form in others:
            if inflected(best.plain, form.plain) and frozenset((best.text, form.text)) not in direct:
                continue  # the plural of a family, which is near the slip too
            either = (group.accepted or tied(best, form)) and best.text not in vouched
            choice = (best.text, form.text) if either else (best.text,)
            places = tuple(
                Place(other.words[0].start, other.words[0].end, f"spelt “{other.text}” here")
                for other in (best, *others[:SHOWN])
                if other is not form
            )
            for word in form.words:
                yield Match(word.start, word.end, {"other": best.text}, places, choice)


def wanted(pair: Spelling, options: Options, apart: set[frozenset[str]]) -> bool:
    if pair.evidence not in options.evidence or frozenset((pair.left.low, pair.right.low)) in apart:
        return False
    return options.accepted == "any" or pair.accepted == (options.accepted == "only")


def by_rosters(document: Document, options: Options) -> Known:
    from newslint.rosters import seen

    _, found = seen.names(document, tuple(options.rosters), tuple(options.rows))
    return Known(
        Spans((each.start, each.end) for each in found if each.verdict == "right"),
        Spans((each.start, each.end) for each in found if each.verdict != "right"),
    )


def rank(form: Form) -> tuple[int, bool, bool, bool, float, int]:
    """The likeliest form first: more places, in a list, accents kept, usual letters, given in full; else the later."""
    fixed = "w" in form.of or "p" in form.of
    look = familiar(form.plain) + (FULL if form.introduced else 0)
    return -len(form.words), not fixed, not form.of, form.text.isascii(), -look, -form.words[0].start


def tied(best: Form, form: Form) -> bool:
    """Whether the better form may be the wrong one: no more frequent and no word or place, or in no list."""
    if form.of and not best.of:
        return True
    return len(best.words) <= len(form.words) and not ("w" in best.of or "p" in best.of)


class Group(NamedTuple):
    """Forms that hang together, so that each is told against the best of all."""

    forms: list[Form]
    accepted: bool


def groups(pairs: Iterable[Spelling]) -> list[Group]:
    beside: dict[str, list[Spelling]] = {}  # the pairs of each form
    for pair in pairs:
        beside.setdefault(pair.left.text, []).append(pair)
        beside.setdefault(pair.right.text, []).append(pair)
    found: list[Group] = []
    while beside:
        forms, accepted, waiting = dict[str, Form](), True, [next(iter(beside))]
        while waiting:
            for pair in beside.pop(waiting.pop(), ()):
                accepted = accepted and (pair.accepted or pair.evidence == "accents")
                forms |= {pair.left.text: pair.left, pair.right.text: pair.right}
                waiting += [pair.left.text, pair.right.text]
        found.append(Group(list(forms.values()), accepted))
    return found
