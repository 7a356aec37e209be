"""Safe edits are made, once, and nothing else changes; a line goes with its end where nothing else stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import findings_of, rule

from newslint import readers
from newslint.edits import fix_of
from newslint.findings import Edit, Finding, Fix, Match
from newslint.fixer import fixed
from newslint.spans import Lines

SWAP = rule("substitution", options={"swap": {"moon": "sun", "blue moon": "day"}, "safe": True}, message="x")
COPY = st.lists(st.sampled_from(["moon", "blue", " ", "\n", "\n\n", "*", "&amp;", "word", ". "]), max_size=30).map(
    "".join
)


def finding(source: str, safe: bool, *edits: tuple[int, int, str]) -> Finding:
    at = Lines(source).position
    made = tuple(Edit(at(start), at(end), text) for start, end, text in edits)
    return Finding("tone/test", "error", "x", source[:1], "body", at(0), at(1), fix=Fix(made, safe))


def test_edits_are_made_from_end_to_end() -> None:
    source = "one two three"
    assert fixed(source, [finding(source, True, (8, 13, "3"), (0, 3, "1"))]) == "1 two 3"
    assert fixed(source, [finding(source, True, (4, 4, "more "))]) == "one more two three"
    assert fixed(source, [finding(source, True, (3, 13, ""))]) == "one"


def test_of_two_that_overlap_the_first_is_made() -> None:
    source = "one two three"
    assert fixed(source, [finding(source, True, (4, 13, "x")), finding(source, True, (0, 7, "y"))]) == "y three"


def test_of_two_that_touch_both_are_made() -> None:
    source = "one two three"
    assert fixed(source, [finding(source, True, (3, 7, "x")), finding(source, True, (0, 3, "y"))]) == "yx three"


def test_the_same_edit_twice_is_made_once() -> None:
    source = "one two"
    twice = [finding(source, True, (0, 3, "1")), finding(source, True, (0, 3, "1"))]
    assert fixed(source, twice) == "1 two"


def test_unsafe_ones_are_not_made() -> None:
    assert fixed("one two", [finding("one two", False, (0, 3, "1"))]) == "one two"


def test_line_ends_stay_as_they_are() -> None:
    copy = "A moon.\r\nNo more.\r\rA moon."
    assert fixed(copy, findings_of(copy, SWAP)) == "A sun.\r\nNo more.\r\rA sun."


@given(COPY, st.sampled_from(["text", "markdown", "html"]))
def test_fixing_leaves_nothing_to_fix(copy: str, format: str) -> None:
    after = fixed(copy, findings_of(copy, SWAP, format=format))
    assert [f for f in findings_of(after, SWAP, format=format) if f.fix] == []


def without(copy: str, words: str, format: str) -> str | None:
    """The copy without the line of some words; None where there is no such fix."""
    document = readers.read(copy, format=format)
    start = document.text.index(words)
    fix = fix_of(document, Match(start, start + len(words), replacement="", whole_line=True))
    return fixed(copy, [finding(copy, True, *((e.start.offset, e.end.offset, "") for e in fix.edits))]) if fix else None


@pytest.mark.parametrize(
    ("format", "copy", "after"),
    [
        ("text", "The day.\nAlso read\nThe end.\n", "The day.\nThe end.\n"),
        ("text", "The day.\r\nAlso read\r\nThe end.", "The day.\r\nThe end."),
        ("text", "The day.\n  Also read \t\nThe end.", "The day.\nThe end."),
        ("text", "The day.\nAlso read", "The day.\n"),
        ("text", "The day.\nAlso read this\nThe end.", None),
        ("text", "The day.\nNot: Also read\nThe end.", None),
        ("markdown", "The day.\n\n**Also read**\n\nThe end.\n", "The day.\n\n\nThe end.\n"),
        ("markdown", "The day.\n\n- Also read\n- This\n", "The day.\n\n- This\n"),
        ("markdown", "The day.\nAlso read\nThe end.\n", "The day.\nThe end.\n"),
        ("markdown", "The day.\n\n[Also read](a.html)\n", None),
        ("html", "<p>The day.</p>\n<p class='x'>Also read</p>\n<p>The end.</p>", "<p>The day.</p>\n<p>The end.</p>"),
        ("html", "<p>The day.</p><p>Also read</p>", None),
        ("html", "<p>\nAlso read\n</p>\n<p>The day.</p>", None),
    ],
)
def test_a_whole_line(format: str, copy: str, after: str | None) -> None:
    assert without(copy, "Also read", format) == after
