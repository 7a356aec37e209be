"""Parts and labels that a house wants."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule


def missing(copy: str, *parts: str) -> list[str]:
    made = rule("missing-part", options={"parts": list(parts)}, message="{missing}", voice="any")
    return [f.message for f in findings_of(copy, made, format="markdown")]


def test_parts_are_found_in_front_matter_and_copy() -> None:
    whole = "---\ntitle: A bridge\nauthor: Ann Example\ndate: 2025-05-04\nsection: town\n---\nIt opens.\n"
    assert missing(whole, "headline", "byline", "date", "section") == []
    assert missing("# A bridge\n\nIt opens.\n", "headline", "byline", "date") == ["byline and no date"]
    assert missing("", "headline") == []


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        ("Opinion\n\nIt is time.\n", False),
        ("Ann Example: Opinion\n\nIt is time.\n", False),
        ("---\nlabel: opinion\n---\nIt is time.\n", False),
        ("The opinion of the valley is plain to all who have walked there.\n\nIt is time.\n", True),
    ],
)
def test_a_label_stands_on_its_own(copy: str, found: bool) -> None:
    assert bool(flagged(copy, "missing-part", {"labels": ["Opinion"]}, format="markdown", voice="any")) == found
