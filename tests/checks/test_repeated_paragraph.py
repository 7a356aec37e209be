"""A paragraph that stands in a story twice."""

from __future__ import annotations

from making import findings_of, flagged, rule

LONG = "The bridge will stay shut until the end of May."


def test_the_second_place_is_flagged_and_the_first_shown() -> None:
    copy = f"{LONG}\nAnother thing happened.\n{LONG}"
    (found,) = findings_of(copy, rule("repeated-paragraph", options={}))
    assert (found.start.line, found.related[0].start.line) == (3, 1)


def test_short_lines_and_questions_may_come_twice() -> None:
    assert flagged("Also read\nIt rained.\nAlso read", "repeated-paragraph", {}) == []
    question = "What did you do when the water came in?"
    assert flagged(f"{question}\nI ran.\n{question}", "repeated-paragraph", {}) == []
    assert flagged("It rained.\nShe left.\nIt rained.", "repeated-paragraph", {"words": 2}) == ["It rained."]


def test_lines_that_other_rules_report_are_left_out() -> None:
    copy = f"{LONG}\n{LONG}"
    assert flagged(copy, "repeated-paragraph", {"leave-out": ["the bridge .{0,80}"]}) == []
    assert flagged(copy, "repeated-paragraph", {"leave-out": ["a bridge .{0,80}"]}) == [LONG]


def test_lines_of_a_paragraph_of_markdown() -> None:
    assert flagged(f"{LONG}\nIt rained all day.\n{LONG}\n", "repeated-paragraph", {}, format="markdown") == [LONG]
