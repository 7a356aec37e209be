"""A word that stands twice in a row."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

from newslint.fixer import fixed


@pytest.mark.parametrize(
    "copy", ["He saw the the moon.", "The the moon.", "Over the\u00a0the moon", "At the the, he said"]
)
def test_a_doubled_word(copy: str) -> None:
    assert [text.lower().replace("\u00a0", " ") for text in flagged(copy, "repetition", {})] == ["the the"]


@pytest.mark.parametrize(
    "copy",
    ["the-the", "He, he said", "Go on. On Monday", "had hadn't", "bye bye-bye", "10 10", "so something", "the\nthe"],
)
def test_what_only_looks_like_one(copy: str) -> None:
    assert flagged(copy, "repetition", {}) == []


def test_words_that_may_be_doubled_and_short_ones() -> None:
    assert flagged("He had had it, that that.", "repetition", {"allow": ["had"]}) == ["that that"]
    assert flagged("He had had it, that that.", "repetition", {"only": ["had"]}) == ["had had"]
    assert flagged("I I saw it it and the the.", "repetition", {"shortest": 3}) == ["the the"]


def test_over_a_line_end_in_wrapped_copy() -> None:
    copy = "He saw the\nthe moon."
    assert flagged(copy, "repetition", {}, format="markdown") == ["the\nthe"]


def test_the_fix_leaves_one() -> None:
    copy = "The the moon is is up."
    assert fixed(copy, findings_of(copy, rule("repetition", options={}))) == "The moon is up."
