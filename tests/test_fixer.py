"""Safe edits are made, once, and nothing else changes; a line goes with its end where nothing else stands in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import findings_of, rule

import newslint
from newslint import readers
from newslint.edits import fix_of
from newslint.findings import Edit, Finding, Fix, Match
from newslint.fixer import fixed, replace
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


def test_all_names_of_a_file_show_the_change(tmp_path: Path) -> None:
    story, other, link = (tmp_path / name for name in ("story.txt", "other.txt", "link.txt"))
    story.write_text("before", "utf-8")
    other.hardlink_to(story)
    link.symlink_to(story)
    replace(str(link), b"after")
    assert link.is_symlink()
    assert {path.read_text("utf-8") for path in (story, other, link)} == {"after"}


def test_a_change_that_fails_leaves_the_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = tmp_path / "story.txt"
    story.write_text("before", "utf-8")

    def full(*paths: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space"):
        replace(str(story), b"after")
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("story.txt", "before")]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_read_only_file_is_not_changed(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("before", "utf-8")
    story.chmod(0o444)
    with pytest.raises(PermissionError):
        replace(str(story), b"after")
    assert story.read_text("utf-8") == "before"


# Stories whose lines look like a page's: a list, headings, a recipe, an interview, wrapped copy, quotations.
WHOLE = {
    "list.md": "# Networks\n\nThe networks named in the case are:\n\n- Facebook\n- TikTok\n- YouTube\n",
    "headings.md": "# Privacy\n\nThe law is new.\n\n## Advertising\n\nIt bans some.\n\n## Where next?\n\nWho knows.\n",
    "page.html": "<h1>Something went wrong</h1><p>It did.</p><h2>Cookies</h2><ul><li>Facebook</li></ul><p>So it was.",
    "wrapped.txt": "He deleted his accounts on TikTok and\nFacebook\nbefore the hearing began on Monday\nin Harwick.\n",
    "quotations.txt": "She wrote.\n\n“Thank you for your support,” it said.\n\n“Something went wrong,” it said.\n",
    "ranking.txt": "The most used are these.\n\n1. WhatsApp\n2. Facebook\n3. Instagram\n\nSo the survey says.\n",
    "recipe.txt": "Turn off the heat and let it rest for ten minutes.\n\nCookies must be baked for 12 minutes.\n",
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_story_that_only_looks_like_a_page_stays_whole(name: str) -> None:
    format = {"md": "markdown", "html": "html", "txt": "text"}[name.rpartition(".")[2]]
    copy = WHOLE[name]
    assert fixed(copy, newslint.lint_text(copy, format=format)) == copy  # type: ignore[arg-type]
