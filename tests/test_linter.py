"""One story under some rules: what is a finding, where, in which order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import findings_of, rule

from newslint import readers
from newslint.linter import Ruleset, lint
from newslint.spans import Lines

MOON = rule(options={"any": ["moon"]})
ANY = rule(identity="tone/any", options={"any": ["moon", "blue moon", "day"]}, voice="any")
SWAP = rule(
    "substitution", "tone/swap", options={"swap": {"moon": "sun", "blue moon": "day"}, "safe": True}, message="x"
)
PIECES = [
    "A moon. ",
    "blue moon ",
    "“A moon,” she said. ",
    "\n\n",
    "\r\n",
    "\n",
    "# ",
    "&amp; ",
    "*",
    "é",
    "😀",
    "<b>",
    "day ",
]


def test_findings_are_sorted_by_place_and_rule() -> None:
    later = rule(identity="a/later", options={"any": ["day"]})
    both = rule(identity="z/both", options={"any": ["moon", "blue moon", "day"]})
    one = rule(identity="b/one", options={"any": ["moon"]})
    found = findings_of("A blue moon, a moon, a day.", both, later, one)
    assert [(f.text, f.rule) for f in found] == [
        ("blue moon", "z/both"),
        ("moon", "b/one"),
        ("moon", "b/one"),
        ("moon", "z/both"),
        ("day", "a/later"),
        ("day", "z/both"),
    ]


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=25))
def test_every_finding_is_what_stands_in_the_source(format: str, pieces: list[str]) -> None:
    copy = "".join(pieces)
    lines = Lines(copy)
    for finding in findings_of(copy, ANY, SWAP, format=format):
        assert copy[finding.start.offset : finding.end.offset] == finding.text != ""
        assert lines.position(finding.start.offset) == finding.start
        assert lines.position(finding.end.offset) == finding.end
        for edit in finding.fix.edits if finding.fix else ():
            assert copy[edit.start.offset : edit.end.offset] == finding.text


def test_positions_behind_entities_marks_and_front_matter() -> None:
    copy = "---\ntitle: A day\n---\n\nSalt &amp; *blue* moon\nand a [moon](http://example.org/moon).\n"
    found = findings_of(copy, MOON, format="markdown")
    assert [(f.start.line, f.start.column) for f in found] == [(5, 19), (6, 8)]


def test_words_over_a_line_end_and_marks_are_one_place() -> None:
    (found,) = findings_of("Once in a *blue\nmoon*, he said.\n", rule(), format="markdown")
    assert (found.text, found.start.line, found.end.line, found.end.column) == ("blue\nmoon", 1, 2, 5)
    assert found.message == "“blue moon” is wrong."


def test_scopes_hold() -> None:
    copy = "# A moon\n\nA moon.\n\n- A moon\n\n> A moon\n"
    where = {
        scope: [
            f.start.line for f in findings_of(copy, rule(options={"any": ["moon"]}, scope=scope), format="markdown")
        ]
        for scope in ("headline", "body", "list", "subhead")
    }
    assert where == {"headline": [1], "body": [3, 5, 7], "list": [5], "subhead": []}


def test_code_comments_and_links_are_no_copy() -> None:
    copy = "Run `moon` now.\n\n<!-- moon -->\n\n    moon\n\n[here](moon.html)\n"
    assert findings_of(copy, MOON, format="markdown") == []


def test_a_rule_is_off_or_on_alone() -> None:
    assert findings_of("A moon.") == []
    assert [f.rule for f in findings_of("A moon.", MOON)] == ["tone/test"]


def test_a_fix_over_markup_is_a_suggestion() -> None:
    (found,) = findings_of("A blue &amp; b\n\nA blue *moon*.\n", SWAP, format="markdown")
    assert (found.fix, found.suggestions) == (None, ("day",))


def test_house_values_fill_messages() -> None:
    made = rule(options={"any": ["moon"]}, message="{house-name} writes no “{match}”.")
    result = lint(readers.read("A moon.", format="text"), Ruleset([made], house={"name": "The Example"}))
    assert [f.message for f in result.findings] == ["The Example writes no “moon”."]


def fingerprints(copy: str) -> list[str]:
    return [f.fingerprint for f in findings_of(copy, MOON)]


def test_a_fingerprint_stays_when_lines_above_change() -> None:
    assert fingerprints("Some words.\nMore words.\nThe moon rose.") == fingerprints("The moon rose.\nSome words.")
    assert fingerprints("The Moon rose.") == fingerprints("THE MOON ROSE.")


def test_fingerprints_differ_within_a_story() -> None:
    prints = fingerprints("The moon rose, a moon.\nThe moon rose, a moon.\nThe moon set.")
    assert len(set(prints)) == 5
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in prints)


def test_notices_of_a_pattern_out_of_time_name_rule_and_file() -> None:
    endless = rule("pattern", identity="tone/endless", options={"any": ["(?:a|aa|a.?)+b worse"]})
    result = lint(readers.read("a" * 300 + "!! b worse moon.", format="text", path="a.txt"), Ruleset([endless, MOON]))
    assert [(n.path, n.rule) for n in result.notices] == [("a.txt", "tone/endless")]
    assert [f.text for f in result.findings] == ["moon"]


def test_an_empty_story() -> None:
    for format in ("text", "markdown", "html"):
        for copy in ("", "\n", " \t\r\n", "\ufeff"):
            assert findings_of(copy, ANY, format=format) == []
