"""How large a share of a story's sources is named."""

from __future__ import annotations

import pytest
from making import findings_of, rule

from newslint.findings import Finding

COPY = "One official said it was late. A Western diplomat said it was early. Anna Example said she knew."


def found(copy: str, least: float) -> list[Finding]:
    options = {"least": least, "cues": ["said"]}
    return findings_of(copy, rule("named-share", options=options, message="{named}/{all}, {least}.", voice="any"))


@pytest.mark.parametrize(("least", "count"), [(0.0, 0), (0.3, 0), (0.34, 1), (1.0, 1)])
def test_a_story_below_the_share_is_told_once(least: float, count: int) -> None:
    assert len(found(COPY, least)) == count


def test_the_first_unnamed_source_stands_for_all() -> None:
    (finding,) = found(COPY, 0.5)
    assert finding.text == "One official"
    assert [place.text for place in finding.related] == ["A Western diplomat"]
    assert finding.message == "1/3, 50%."


@pytest.mark.parametrize(
    "copy",
    ["Anna Example said she knew.", "It rained.", "The council said it knew, and police said so.", "A report said so."],
)
def test_a_story_with_nobody_unnamed_is_left_alone(copy: str) -> None:
    assert found(copy, 1.0) == []
