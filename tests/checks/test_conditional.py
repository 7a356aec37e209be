"""Words that are right only where others stand too."""

from __future__ import annotations

from making import flagged

OPTIONS = {"when": ["moon", "star"], "need": ["telescope"]}


def test_the_first_word_that_lacks_its_company_is_flagged() -> None:
    assert flagged("A star and a moon.", "conditional", OPTIONS) == ["star"]
    assert flagged("A star and a moon in a telescope.", "conditional", OPTIONS) == []
    assert flagged("A telescope.", "conditional", OPTIONS) == []


def test_company_must_be_in_the_same_extent() -> None:
    copy = "A telescope.\nA moon."
    assert flagged(copy, "conditional", OPTIONS) == ["moon"]
    assert flagged(copy, "conditional", OPTIONS, extent="document") == []


def test_company_may_have_to_come_first() -> None:
    before = {**OPTIONS, "before": True}
    assert flagged("A moon in a telescope.", "conditional", before) == ["moon"]
    assert flagged("A telescope for the moon.", "conditional", before) == []
