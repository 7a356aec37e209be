"""Plain text: paragraphs, hard-wrapped copy, headlines, bylines, subheads and directives."""

from __future__ import annotations

import pytest
from shown import blocks, shown

from newslint import readers
from newslint.document import Comment
from newslint.errors import NewslintError

LEAD = "The harbour board voted on Monday to close the old ferry pier after a long and bitter debate."
NEXT = "Its chairman said that the pier was no longer safe and would be taken down before winter."
WRAPPED = (
    "The harbour board voted on Monday to close the old ferry pier\n"
    "after a long and bitter debate in which the mayor, the union\n"
    "and the captains all had their say.\n"
)


def scopes(source: str) -> list[str]:
    return [scope for scope, _ in blocks(source, "text")]


def test_each_line_is_a_paragraph() -> None:
    assert blocks(f"{LEAD}\n{NEXT}\r\n\r\n  {LEAD}  \r", "text") == [("body", LEAD), ("body", NEXT), ("body", LEAD)]


def test_hard_wrapped_lines_are_joined() -> None:
    document = readers.read(f"{WRAPPED}\n{WRAPPED}", format="text")
    assert len(document.blocks) == 2
    assert "ferry pier after a long" in document.text
    assert "\n".join(document.text[a:b] for a, b in document.blocks[1].lines()) + "\n" == WRAPPED


def test_long_lines_without_blank_lines_are_not_joined() -> None:
    copy = [f"{LEAD[:-1]}, said the paper in its edition of the {day}th of May.\n" for day in range(4, 20)]
    assert scopes("".join(copy)) == ["body"] * len(copy)


def test_first_line_is_a_headline_only_if_it_is_no_sentence() -> None:
    assert scopes(f"Ferry pier to close\n{LEAD}\n{NEXT}") == ["headline", "body", "body"]
    assert scopes(f"The ferry pier is to close.\n{LEAD}\n{NEXT}") == ["body", "body", "body"]
    assert scopes("Ferry pier to close") == ["body"]
    assert scopes("Ferry pier to close\nMarket day moved") == ["body", "body"]
    assert scopes(f"{LEAD[:-1]}\nIt will close.") == ["body", "body"]


@pytest.mark.parametrize(
    ("line", "scope"),
    [
        ("By Jane Doe", "byline"),
        ("By Jane Doe and Omar Haddad in Kyiv", "byline"),
        ("Words by Jane Doe, local democracy reporter", "byline"),
        ("By the end of the day nobody knew", "body"),
        ("By 2030 it will be gone", "body"),
    ],
)
def test_byline(line: str, scope: str) -> None:
    assert scopes(f"Ferry pier to close\n{line}\n{LEAD}\n{NEXT}") == ["headline", scope, "body", "body"]


def test_lines_above_the_first_paragraph() -> None:
    head = "bc-ferry-pier-1stld\nEMBARGOED UNTIL MONDAY\nFerry pier to close\nBy Jane Doe\nFriday 3 May 2024\n"
    assert scopes(f"{head}{LEAD}\n{NEXT}") == ["body", "body", "headline", "byline", "dateline", "body", "body"]
    assert scopes(f"Ferry pier to close\nMay 3, 2024 6:15 p.m\nHere it is:\n{LEAD}") == [
        "headline",
        "dateline",
        "body",
        "body",
    ]
    assert scopes(f"By Jane Doe\n{LEAD}\n{NEXT}") == ["byline", "body", "body"]
    assert scopes("One\n" * 9 + LEAD) == ["body"] * 10


def test_subhead_after_a_leftover_label() -> None:
    assert scopes(f"{LEAD}\nADVERTISEMENT\nWinter plans\n{NEXT}") == ["body", "body", "subhead", "body"]
    assert scopes(f"{LEAD}\nBread\nMilk\nEggs\nTea\n{NEXT}") == ["body"] * 6


def test_short_line_between_paragraphs_is_a_subhead() -> None:
    assert scopes(f"{LEAD}\nWinter plans\n{NEXT}") == ["body", "subhead", "body"]
    assert scopes(f"{LEAD}\nAlso read\n{NEXT}") == ["body", "subhead", "body"]


@pytest.mark.parametrize("line", ["and then it closed", "He said:", "It closed.", "– a dash item", "x" * 90])
def test_other_short_lines_are_body(line: str) -> None:
    assert scopes(f"{LEAD}\n{line}\n{NEXT}") == ["body", "body", "body"]


def test_what_is_announced_is_no_subhead() -> None:
    assert scopes(f"{LEAD}\nThe board named two:\nAnna Berg\n{NEXT}") == ["body"] * 4


def test_last_line_is_no_subhead() -> None:
    assert scopes(f"{LEAD}\n{NEXT}\nWinter plans") == ["body", "body", "body"]


def test_directive_lines_are_not_copy() -> None:
    source = (
        f"{LEAD}\n  [newslint-disable names/* -- quoted] \n{NEXT}\nA [newslint-disable x] inside.\n[newslint-enable]"
    )
    document = readers.read(source, format="text")
    assert shown(document) == [("body", LEAD), ("body", NEXT), ("body", "A [newslint-disable x] inside.")]
    start = source.index("[newslint-disable names")
    assert document.comments[0] == Comment(
        start, source.index("quoted]") + len("quoted]"), "newslint-disable names/* -- quoted"
    )
    assert document.comments[1].text == "newslint-enable"


def test_a_date_given_is_kept_and_unknown_formats_are_refused() -> None:
    assert readers.read("x", format="text", date=(2024, 5, 3)).date == (2024, 5, 3)
    with pytest.raises(NewslintError, match="did you mean “markdown”"):
        readers.read("x", format="markdwn")


@pytest.mark.parametrize(
    ("path", "format"),
    [("a/b.TXT", "text"), ("a.md", "markdown"), ("a.htm", "html"), ("-", "text"), ("a.docx", None), ("README", None)],
)
def test_format_of(path: str, format: str | None) -> None:
    assert readers.format_of(path) == format


def test_a_story_without_words_has_no_blocks() -> None:
    for format in readers.FORMATS:
        document = readers.read(" \r\n \n", format=format)
        assert (document.text, document.blocks) == ("", [])
