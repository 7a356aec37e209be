"""Notes in comments and headings without words."""

from __future__ import annotations

from making import flagged

NOTE = {"report": "comment", "any": [r"\bTODO\b"]}
HEADING = {"report": "heading"}


def test_a_note_in_a_comment() -> None:
    page = "<p>It opens.</p><!-- TODO ask --><!-- end -->"
    assert flagged(page, "unseen-markup", NOTE, format="html", voice="any") == ["<!-- TODO ask -->"]
    assert flagged("It opens.\n\n<!-- TODO -->\n", "unseen-markup", NOTE, format="markdown", voice="any") == [
        "<!-- TODO -->"
    ]


def test_a_heading_without_words() -> None:
    page = "<p>It opens.</p><h2 id='a'>&nbsp;</h2><h3>Road</h3><!-- <h2></h2> -->"
    assert flagged(page, "unseen-markup", HEADING, format="html", voice="any") == ["<h2 id='a'>&nbsp;</h2>"]


def test_a_file_without_copy_has_none() -> None:
    assert flagged("<h2></h2>", "unseen-markup", HEADING, format="html", voice="any") == []
