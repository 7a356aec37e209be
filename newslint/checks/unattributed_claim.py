"""A verdict, a motive, an accusation or a cause in the story's own voice, in a sentence that names nobody for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.facts.claimwords import dated, figure, legal
from newslint.facts.sentences import sentence_spans, sentences
from newslint.facts.storyvoice import borne_out, is_statement
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("reason", "kind", "reasons")
NEEDS_HITS = True
KINDS = {
    "verdict": "a verdict", "accusation": "an accusation", "motive": "a motive", "superlative": "a superlative",
    "cause": "a cause", "sweeping": "a sweeping statement",
}  # fmt: skip
STRONG = frozenset({"verdict", "accusation", "motive"})  # two points each, the others one
CARRIES = STRONG | {"superlative"}  # a cause or a sweeping word adds to one of these
MOST_REASONS = 3
WEAKER = frozenset({"noun"})  # attributions too weak to bear a sentence out


class Options(Settings):
    """Words by kind; an entry with a backslash, a bracket or a bar is an expression."""

    verdict: list[str] = []
    accusation: list[str] = []
    motive: list[str] = []
    superlative: list[str] = []
    cause: list[str] = []
    sweeping: list[str] = []
    points: int = 2  # how many a sentence must reach: verdict, accusation and motive count two, the others one
    below: int = 0  # and must not reach, because another rule reports it (0: no limit)
    words: int = 8  # shorter sentences are left alone
    mark: Literal["sentence", "words"] = "sentence"  # what a finding marks


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(words, regex=any(char in words for char in "\\[(|?")) for _, words in _listed(options)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    listed = _listed(options)
    by_sentence: dict[int, dict[str, list[Hit]]] = {}
    for hit in hits:
        number = sentence_spans(document).at(hit.start)
        if number is not None:
            by_sentence.setdefault(number, {}).setdefault(listed[hit.pattern][0], []).append(hit)
    for number, kinds in by_sentence.items():
        span = sentences(document)[number]
        points = _points(document.text[span.start : span.end], span.start, kinds)
        if points < options.points or (options.below and points >= options.below):
            continue
        if is_statement(document, span, options.words) and not borne_out(document, number, WEAKER):
            kind, hit = _reason(kinds)
            values = {
                "reason": document.text[hit.start : hit.end],
                "kind": KINDS[kind],
                "reasons": _told(document, kinds),
            }
            start, end = span if options.mark == "sentence" else (hit.start, hit.end)
            yield Match(start, end, values)


def _listed(options: Options) -> list[tuple[str, str]]:
    return [(kind, words) for kind in KINDS for words in getattr(options, kind)]


def _reason(kinds: dict[str, list[Hit]]) -> tuple[str, Hit]:
    """The first hit of the weightiest kind."""
    kind = next(kind for kind in KINDS if kind in kinds)
    return kind, kinds[kind][0]


def _told(document: Document, kinds: dict[str, list[Hit]]) -> str:
    """The first words of each kind, the weightiest first: “disastrous” is a verdict and “in a bid to” is a motive."""
    told = [(document.text[hits[0].start : hits[0].end], kind) for kind in KINDS if (hits := kinds.get(kind))]
    return " and ".join(f"“{words}” is {KINDS[kind]}" for words, kind in told[:MOST_REASONS])


def _points(sentence: str, start: int, kinds: dict[str, list[Hit]]) -> int:
    """A kind counts at most twice; a verdict that a figure follows has its reason, an accusation before a court has its
    source, and a dated event is narration."""
    if "verdict" in kinds:
        kinds["verdict"] = [hit for hit in kinds["verdict"] if not figure().match(sentence, hit.end - start)]
        if not kinds["verdict"]:
            del kinds["verdict"]
    if "accusation" in kinds and legal().search(sentence):
        del kinds["accusation"]
    if not CARRIES & kinds.keys():
        return 0
    points = sum((2 if kind in STRONG else 1) * min(2, len(_apart(hits))) for kind, hits in kinds.items())
    return points - 2 * bool(dated().search(sentence))


def _apart(hits: list[Hit]) -> list[Hit]:
    """Hits without those that lie in another one."""
    return [hit for n, hit in enumerate(hits) if n == 0 or hit.start >= hits[n - 1].end]
