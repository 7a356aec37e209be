"""Words and lines with capitals of their own."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

from newslint.checks.capitalisation import Options, in_style


def test_words_with_capitals_of_their_own() -> None:
    options = {"forms": ["NATO", "iPhone"]}
    copy = "Nato met. NATO met with an iphone, an iPhone, IPHONE and natos."
    assert flagged(copy, "capitalisation", options) == ["Nato", "iphone", "IPHONE"]


@pytest.mark.parametrize(
    ("style", "line", "right"),
    [
        ("sentence", "council votes", "Council votes"),
        ("sentence", "iPhone sales fall", "iPhone sales fall"),
        ("sentence", "Council votes", "Council votes"),
        ("title", "council votes on the budget", "Council Votes on the Budget"),
        ("title", "the NATO summit", "The NATO Summit"),
        ("not-upper", "COUNCIL VOTES TODAY", "Council votes today"),
        ("not-upper", "NATO", "NATO"),
        ("not-upper", "Council votes", "Council votes"),
    ],
)
def test_a_line_in_a_style(style: str, line: str, right: str) -> None:
    assert in_style(line, Options(line=style, small=["on", "the"])) == right  # type: ignore[arg-type]


def test_only_lines_of_the_scope_are_looked_at() -> None:
    copy = "# council votes on budget\n\nthe mayor agreed to it.\n"
    made = rule("capitalisation", options={"line": "sentence"}, scope="headline", message="Write “{right}”.")
    (found,) = findings_of(copy, made, format="markdown")
    assert (found.text, found.suggestions) == ("council votes on budget", ("Council votes on budget",))
