"""Reporting verbs that judge: forms, what makes them reports, and what they are besides."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

VERBS = {"claim": "say", "admit": "say", "reveal": "say", "concede": "say", "slam": "criticise", "refute": "deny"}


def found(copy: str, verbs: dict[str, str] = VERBS) -> list[str]:
    return flagged(copy, "reporting-verb", {"verbs": verbs})


@pytest.mark.parametrize(
    ("copy", "neutral"),
    [
        ("Farr [claimed] that the pool was safe.", "said"),
        ("Farr, the mayor, [claims] the pool was safe.", "says"),
        ("Farr [claimed] the pool had been safe.", "said"),
        ("“It was never safe,” Farr [admitted].", "said"),
        ("“It was never safe,” [conceded] the mayor.", "said"),
        ("The pool was never safe, the mayor [admitted].", "said"),
        ("The mayor resigned, [claiming] that she had done nothing.", "saying"),
        ("Farr also [revealed] “over 200 planners” in her speech.", "said"),
        ("Critics [claim] that the pool leaks.", "say"),
        ("The mayor [slammed] the plan.", "criticised"),
        ("Farr [refuted] the allegations.", "denied"),
        ("Farr on Monday [revealed] that the pool leaks.", "said"),
    ],
)
def test_a_verb_that_judges(copy: str, neutral: str) -> None:
    plain = copy.replace("[", "").replace("]", "")
    (one,) = findings_of(plain, rule("reporting-verb", options={"verbs": VERBS}, message="{neutral}"))
    assert one.text == copy[copy.index("[") + 1 : copy.index("]")]
    assert (one.message, one.suggestions) == (neutral, (neutral,))


@pytest.mark.parametrize(
    "copy",
    [
        "Farr was admitted to hospital.",
        "The mayor revealed a statue.",
        "The storm claimed three lives.",
        "A group claimed responsibility for the fire.",
        "A survey revealed that the pool was cold.",
        "It was revealed that the pool was cold.",
        "Records disclosed on Monday revealed that the pool was cold.",
        "The town denied all claims that the pool was cold.",
        "Republican claims that the pool was cold were wrong.",
        "His claim that the pool was cold is wrong.",
        "Farr has never claimed that the pool was safe.",
        "Farr refused to admit that the pool was cold.",
        "Farr admitted in court that she had taken the money.",
        "Rovers conceded a goal in the last minute.",
        "She slammed the door, and he slammed on the brakes.",
        "The ball slammed into the wall.",
        "Mayor Slammed With Bill for the Pool",
        "A report in August claimed that the pool was cold.",
        "“He claimed that the pool was safe.”",
        "Farr claimed a right to have a say.",
    ],
)
def test_what_judges_nobody(copy: str) -> None:
    assert found(copy) == []


def test_verbs_of_the_house() -> None:
    assert found("Farr opined that it was cold.", {"opine": "say"}) == ["opined"]
    assert found("OPINED Farr.", {"opine": "say"}) == []
