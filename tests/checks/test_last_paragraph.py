"""Expressions that are wrong only where a story ends."""

from __future__ import annotations

from making import flagged

WORDS = {"any": ["this article shows"], "shortest": 2}
LONG = "The bridge opens in June after three years of work."


def test_only_the_last_paragraph_counts() -> None:
    said = "This article shows how a bridge is built in a valley."
    assert flagged(f"{LONG}\n{said}", "last-paragraph", WORDS) == ["This article shows"]
    assert flagged(f"{said}\n{LONG}", "last-paragraph", WORDS) == []
    assert flagged(f"{said}\n{LONG}", "last-paragraph", {**WORDS, "paragraphs": 2}) == ["This article shows"]


def test_a_short_story_and_a_short_last_line_are_left_alone() -> None:
    said = "This article shows how a bridge is built in a valley."
    assert flagged(said, "last-paragraph", WORDS) == []
    assert flagged(f"{LONG}\n{said}\nRead on.", "last-paragraph", WORDS) == ["This article shows"]
