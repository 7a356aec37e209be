"""What a story says of persons it names: misdeeds and thoughts that nobody stands for."""

from __future__ import annotations

import pytest
from making import flagged, rule

from newslint import readers
from newslint.linter import Ruleset, lint

LEAD = "The council met on Tuesday to talk about the pool.\n\nIt sat for three hours and it heard nobody.\n\n"
DEEDS = {
    "any": ["stole", "stolen", "lied", "killed"],
    "unless": ["stole (?:the show|home)", "killed (?:time|(?:him|her)self)"],
    "settled": ["convict\\w*", "pleaded guilty", "died"],
}  # fmt: skip
THOUGHTS = {"any": ["fears", "is furious"], "unless-speaking": True}


def deeds(copy: str) -> list[str]:
    return flagged(LEAD + copy, "person-claim", DEEDS, scope="body", extent="sentence")


def thoughts(copy: str) -> list[str]:
    return flagged(LEAD + copy, "person-claim", THOUGHTS, scope="body", extent="sentence")


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("Vera Quill stole £3,000 from the till.", "Vera Quill stole"),
        ("The mayor, Vera Quill, stole £3,000 from the till.", "Vera Quill, stole"),
        ("Vera Quill, 54, has stolen £3,000 from the till.", "Vera Quill, 54, has stolen"),
        ("Vera Quill, who repeatedly stole from the till, left in May.", "Vera Quill, who repeatedly stole"),
        ("Vera Quill ran the pool for years. Quill lied about it.", "Quill lied"),
        ("Vera Quill ran the pool for years. She stole from the till.", "She stole"),
    ],
)
def test_a_misdeed_as_a_fact(copy: str, words: str) -> None:
    assert deeds(copy) == [words]


@pytest.mark.parametrize(
    "copy",
    [
        "Vera Quill stole £3,000 from the till, Ines Farr said.",
        "“Vera Quill stole £3,000 from the till.”",
        "If Vera Quill stole from the till, she must go.",
        "Did anybody know that Vera Quill stole from the till?",
        "A storm killed nine people and it stole the roof of the pool.",
        "Vera Quill stole the show and killed time in the bar.",
        "Vera Quill pleaded guilty in May. Quill stole £3,000 from the till.",
        "Vera Quill died in 1921. In the town they still talk of her. Quill stole £3,000 from the till.",
        "Vera Quill’s purse was stolen from the till.",
        "We know that she lied. Vera Quill stole from us and from you.",
    ],
)
def test_no_misdeed_as_a_fact(copy: str) -> None:
    assert deeds(copy) == []


@pytest.mark.parametrize("option", ["settled", "unless"])
def test_an_expression_of_the_house_that_never_ends(option: str) -> None:
    trap = "(?:a|aa|a.?)+b worse"
    options = {**DEEDS, option: ["died", rf".{{0,20}}{trap}"]}
    copy = f"{LEAD}Vera Quill stole {'a' * 300} from the till."
    house = rule("person-claim", options=options, scope="body", extent="sentence")
    result = lint(readers.read(copy, format="text"), Ruleset([house]))
    assert result.findings == []
    assert ["took too long" in notice.message for notice in result.notices] == [True]


def test_an_apostrophe_of_either_kind() -> None:
    options = {**DEEDS, "settled": ["couldn’t deny"]}
    for copy in ("She couldn't deny it.", "She couldn’t deny it."):
        told = f"{LEAD}Vera Quill stole £3,000 from the till. {copy}"
        assert flagged(told, "person-claim", options, scope="body", extent="sentence") == []


def test_a_lead_that_a_source_bears_out() -> None:
    copy = "Vera Quill stole £3,000 from the school.\n\nThe money went missing in March, Ines Farr said.\n"
    assert flagged(copy, "person-claim", DEEDS, scope="body", extent="sentence") == []


def test_a_thought_that_nobody_told() -> None:
    assert thoughts("Vera Quill fears that the pool will close.") == ["Vera Quill fears"]
    assert thoughts("Vera Quill is furious about the pool.") == ["Vera Quill is furious"]


@pytest.mark.parametrize(
    "copy",
    [
        "Vera Quill fears that the pool will close, her office said.",
        "Vera Quill fears that the pool will close. “We have until June,” Quill said.",
        "“It is cold,” Quill said. It rained.\n\nIt rained on.\n\nQuill said no. Quill said so again.\n\nIt rained.\n\n"
        "The gate is shut.\n\nVera Quill fears that the pool will close.",
    ],
)
def test_thoughts_of_those_who_speak(copy: str) -> None:
    assert thoughts(copy) == []
