"""Words of a page inside a line."""

from __future__ import annotations

from making import flagged

OPTIONS = {"any": [r"\bclick here\b"]}


def test_words_inside_a_sentence() -> None:
    assert flagged("The full table is long: click here and scroll.", "inline-leftover", OPTIONS) == ["click here"]


def test_a_line_that_is_the_pages_is_told_of_by_another_rule() -> None:
    assert flagged("Click here to read more", "inline-leftover", OPTIONS) == []
