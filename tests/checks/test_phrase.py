"""Words that should not stand there."""

from __future__ import annotations

from making import flagged


def test_each_place_is_flagged_whatever_its_case() -> None:
    assert flagged("Blue moon. A blue moon. Blue-moon.", "phrase", {"any": ["blue moon"]}) == ["Blue moon", "blue moon"]


def test_exact_keeps_capitals_apart() -> None:
    assert flagged("A MOON, a Moon, a moon.", "phrase", {"any": ["Moon"], "case": "exact"}) == ["Moon"]


def test_the_longer_of_two_phrases_is_flagged_once() -> None:
    options = {"any": ["moon", "blue moon", "blue moon rising"]}
    assert flagged("A blue moon rising over a moon.", "phrase", options) == ["blue moon rising", "moon"]


def test_unless_a_longer_phrase_makes_it_right() -> None:
    options = {"any": ["moon"], "unless": ["moon landing", "blue moon"]}
    assert flagged("The moon landing, a blue moon, the moon.", "phrase", options) == ["moon"]


def test_quoted_words_are_left_alone_in_narration_and_the_other_way_round() -> None:
    copy = "The mayor saw a moon. “I saw a moon over the town,” he said."
    assert len(flagged(copy, "phrase", {"any": ["moon"]}, voice="narration")) == 1
    assert flagged(copy, "phrase", {"any": ["saw a moon over"]}, voice="quotation") == ["saw a moon over"]
    assert len(flagged(copy, "phrase", {"any": ["moon"]}, voice="any")) == 2
