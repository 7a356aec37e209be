"""Verdicts in the story's own voice: which are reported and which have somebody who stands for them."""

from __future__ import annotations

import pytest
from making import story

from newslint.checks.unattributed_claim import Options, find, patterns
from newslint.findings import Match
from newslint.scanner import Hit

OPTIONS = Options(
    verdict=["disastrous", "empty-handed"], accusation=["corrupt"], motive=["in a bid to"],
    superlative=["unprecedented"], cause=["because of"], sweeping=["never"],
)  # fmt: skip
LEAD = ("Riis runs the pool in the town.", "The gate has two doors.")


def found(*lines: str, options: Options = OPTIONS) -> list[tuple[str, Match]]:
    document = story(*LEAD, *lines)
    hits = []
    for number, pattern in enumerate(patterns(options)):
        at = document.text.lower().find(pattern.text)
        if at >= 0:
            hits.append(Hit(at, at + len(pattern.text), number, (0, 0)))
    return [(document.text[match.start : match.end], match) for match in find(document, options, sorted(hits))]


def test_the_sentence_after_the_speakers_is_the_storys_own() -> None:
    ((text, match),) = found(
        "The pool shuts in May, Farr said. The council has made a disastrous choice over the pool."
    )
    assert text == "The council has made a disastrous choice over the pool."
    assert match.values == {"reason": "disastrous", "kind": "a verdict", "reasons": "“disastrous” is a verdict"}


@pytest.mark.parametrize(
    "copy",
    [
        "The council has made a disastrous choice over the pool, Farr said.",
        "According to Farr, the council has made a disastrous choice over the pool.",
        "“The council has made a disastrous choice over the pool and over us.”",
        "A survey shows that the council made a disastrous choice over the pool.",
        "It is believed to be a disastrous choice for the town and the pool.",
        "We have seen a disastrous choice for the town and for the pool.",
        "Was it a disastrous choice for the town and for the whole pool?",
        "On Monday the council made a disastrous choice over the pool and the gate.",
        "The prosecutors charged the corrupt clerk over the pool and over the gate.",
        "A disastrous choice for the pool.",
        "The choice shut the pool and the gate because of the rain in May.",
        "The councillors came home empty-handed after two nights of talks with the owner",
    ],
)
def test_what_somebody_stands_for_or_anyone_can_see(copy: str) -> None:
    assert found(copy) == []


def test_a_lead_is_borne_out_by_what_follows() -> None:
    document = story("The council has made a disastrous choice over the pool.", "“It will cost us,” Farr said.")
    at = document.text.index("disastrous")
    assert list(find(document, OPTIONS, [Hit(at, at + 10, 0, (0, 0))])) == []


def test_points_and_their_limit() -> None:
    copy = "The council has made an unprecedented and disastrous choice over the pool."
    assert len(found(copy)) == 1
    assert found(copy, options=Options(verdict=["disastrous"], superlative=["unprecedented"], points=4)) == []
    assert found(copy, options=Options(verdict=["disastrous"], superlative=["unprecedented"], below=3)) == []


def test_all_reasons_are_told_the_weightiest_first() -> None:
    ((_, match),) = found("Because of the rain the council has made a disastrous choice over the pool.")
    assert match.values["reasons"] == "“disastrous” is a verdict and “Because of” is a cause"


def test_a_verdict_beside_its_figure() -> None:
    assert found("The pool had a disastrous £21,000 season in the year before it closed.") == []


def test_the_words_alone_can_be_marked() -> None:
    copy = "The council has made a disastrous choice over the pool and over the gate."
    assert [text for text, _ in found(copy, options=Options(verdict=["disastrous"], mark="words"))] == ["disastrous"]
