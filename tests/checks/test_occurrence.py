"""Words that may stand only so many times."""

from __future__ import annotations

from making import findings_of, rule


def test_the_first_place_too_many_is_flagged_and_the_first_of_all_shown() -> None:
    made = rule(
        "occurrence", options={"any": ["moon", "star"], "most": 2}, message="{count} times, not {most}: “{match}”."
    )
    (found,) = findings_of("A moon, a star, a Moon, a star.", made)
    assert (found.start.column, found.text, found.related[0].text) == (19, "Moon", "moon")
    assert found.message == "4 times, not 2: “Moon”."


def test_as_often_as_allowed_is_fine() -> None:
    assert findings_of("A moon and a star.", rule("occurrence", options={"any": ["moon", "star"], "most": 2})) == []


def test_each_extent_counts_for_itself() -> None:
    copy = "A moon.\nA moon.\nA moon and a moon."
    paragraph = rule("occurrence", options={"any": ["moon"]})
    document = rule("occurrence", options={"any": ["moon"]}, extent="document")
    assert [f.start.line for f in findings_of(copy, paragraph)] == [3]
    assert [f.start.line for f in findings_of(copy, document)] == [2]
