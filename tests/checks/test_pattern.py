"""Stretches that an expression describes."""

from __future__ import annotations

from making import flagged


def test_what_the_expression_matches_is_flagged() -> None:
    options = {"any": [r"\b(?:blue|red) moons?\b"]}
    assert flagged("Blue moons, a red moon, redmoon.", "pattern", options) == ["Blue moons", "red moon"]


def test_case_can_be_kept_apart() -> None:
    options = {"any": [r"\b[A-Z]\w+ moon"], "case": "exact"}
    assert flagged("A Blue moon and a blue moon and Red MOON.", "pattern", options) == ["Blue moon"]


def test_unless_is_an_expression_too() -> None:
    options = {"any": ["moon"], "unless": [r"moon (?:landing|shot)"]}
    assert flagged("A moon shot at the moon, a moon landing.", "pattern", options) == ["moon"]


def test_two_that_only_overlap_are_both_flagged() -> None:
    options = {"any": ["blue moon", "moon over town"]}
    assert flagged("A blue moon over town.", "pattern", options) == ["blue moon", "moon over town"]


def test_a_sentence_is_an_extent() -> None:
    copy = "He said moon. Then rising stopped. The moon is rising."
    assert flagged(copy, "pattern", {"any": [r"moon.{0,20}rising"]}, extent="sentence") == ["moon is rising"]
    assert flagged(copy, "pattern", {"any": [r"moon.{0,20}rising"]}) == ["moon. Then rising", "moon is rising"]
