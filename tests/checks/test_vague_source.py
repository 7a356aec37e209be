"""Sources a reader cannot place."""

from __future__ import annotations

from typing import Any

import pytest
from making import flagged

GROUP: dict[str, Any] = {
    "opening": ["(?:<before> ){0,2}<nouns> (?:<between> ){0,2}<verbs>"],
    "nouns": ["critics", "experts"],
    "verbs": ["say", "said", "hope"],
    "before": ["some", "many"],
    "between": ["now", "also"],
}
ALL = {**GROUP, "excused-by": ["institution", "example", "same-sentence", "next-sentence"]}


def test_a_shape_is_filled_from_the_lists() -> None:
    assert flagged("Some critics now say it will fall.", "vague-source", GROUP) == ["Some critics now say"]


@pytest.mark.parametrize(
    "copy",
    [
        "He told his critics say nothing.",  # the noun belongs to words before it
        "Harwick's experts said it will fall.",
        "And adviser to the experts Hope Example left.",
    ],
)
def test_an_opening_shape_opens_a_clause(copy: str) -> None:
    assert flagged(copy, "vague-source", GROUP) == []


def test_a_clause_opens_after_a_mark_or_a_small_word() -> None:
    assert flagged("It is late, experts said, and some critics say it is too late.", "vague-source", GROUP) == [
        "experts said",
        "some critics say",
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "NASA experts said the probe is lost.",
        "Experts said, like Ann Example, that it is lost.",
        "Experts said it is lost, according to Ann Example.",
        "Experts said it is lost. “I know it,” said Ann Example.",
        "Experts said it is lost.\nAnn Example said she knew it.",
    ],
)
def test_what_excuses_a_group(copy: str) -> None:
    assert flagged(copy, "vague-source", ALL) == []


def test_nothing_excuses_a_group_without_a_name() -> None:
    assert flagged("Experts said it is lost. The search goes on. Nobody knows.", "vague-source", ALL) == [
        "Experts said"
    ]


def test_an_agent_names_the_believer() -> None:
    options = {"any": ["is believed to be"], "excused-by": ["agent"]}
    assert flagged("It is believed to be lost.", "vague-source", options) == ["is believed to be"]
    assert flagged("It is believed to be", "vague-source", options) == ["is believed to be"]
    assert flagged("The coin is believed to be by the museum.", "vague-source", options) == []


def test_a_reason_in_the_paragraph() -> None:
    options = {"any": ["on condition of anonymity"], "reasons": ["because", "for fear"]}
    copy = "She spoke on condition of anonymity"
    assert flagged(f"{copy} for fear of losing her job.", "vague-source", options) == []
    assert flagged(f"{copy}.\nIt rained because of a storm.", "vague-source", options) == ["on condition of anonymity"]


def test_the_first_line_of_plain_text_may_be_a_headline() -> None:
    body = "\nThe hall is shut.\nIt was old.\nIt rained."
    assert flagged(f"Critics say hall must go{body}", "vague-source", GROUP) == []
    assert flagged(f"Critics say the hall must go.{body}", "vague-source", GROUP) == ["Critics say"]


def test_a_quotation_is_left_alone() -> None:
    assert flagged("“Critics say a lot,” she said.", "vague-source", GROUP) == []
