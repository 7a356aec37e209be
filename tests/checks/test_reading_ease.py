"""A story's score against a limit, in either direction."""

from __future__ import annotations

import pytest
from making import flagged, mistakes_of, rule

EASY = "The boats came in at noon. Men took the fish off. The gulls were loud."
HARD = "Municipal administrators anticipate considerable deterioration. Representatives characterised expenditure."


@pytest.mark.parametrize(
    ("formula", "limit"), [("flesch-kincaid-grade", 14), ("gunning-fog", 14), ("lix", 60), ("flesch-reading-ease", 60)]
)
def test_only_the_hard_story_is_told(formula: str, limit: float) -> None:
    options = {"formula": formula, "limit": limit, "least": 2}
    assert flagged(HARD, "reading-ease", options, extent="document") == [HARD.split(". ")[0] + "."]
    assert flagged(EASY, "reading-ease", options, extent="document") == []


def test_a_formula_that_there_is_not() -> None:
    (mistake,) = mistakes_of(rule, "reading-ease", options={"formula": "flesch_reading_ease"}, message="x")
    assert "there is no formula “flesch_reading_ease”" in mistake.message
