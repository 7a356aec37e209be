"""Paragraphs, headings and bylines of the wrong shape."""

from __future__ import annotations

import pytest
from making import flagged

FIRST = "The bridge over the Hull opens in June after three years of work and two long winters."


def shaped(copy: str, report: str, format: str = "text") -> list[str]:
    return flagged(copy, "paragraph-shape", {"report": report}, format=format, voice="any")


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        (f"{FIRST} It was paid for by the whole", ["whole"]),
        (f"{FIRST} It was paid for by the valley.", []),
        (f"{FIRST} It was paid for by the valley”", []),
        (f"{FIRST} Photo: Ann Example", []),
        (f"{FIRST} ANN EXAMPLE, HULL PRESS AGENCY", []),
        ("A bridge for the whole valley and its guests", []),
        (f"A bridge for the whole valley\n{FIRST}", []),
    ],
)
def test_a_paragraph_that_ends_in_the_middle(copy: str, words: list[str]) -> None:
    assert shaped(copy, "open") == words


def test_a_paragraph_before_a_list_is_left_open() -> None:
    assert shaped(f"{FIRST} It was paid for by the people of\n\n- Hull\n- Dunmore\n", "open", "markdown") == []


@pytest.mark.parametrize("body", ["", "It cost four million."])
def test_a_long_headline_over_nothing(body: str) -> None:
    head = "The bridge over the Hull opens in June at last"
    assert shaped(f"# {head}\n\n{body}\n", "thin", "markdown") == [head]
    assert shaped(f"# {head}\n\nIt cost four million. The valley paid.\n", "thin", "markdown") == []
    assert shaped(f"# {head}\n\nIt is long.\n\nIt is high.\n", "thin", "markdown") == []
    assert shaped(f"# A bridge\n\n{body}\n", "thin", "markdown") == []


def test_a_level_that_is_skipped() -> None:
    assert shaped("## One\n\nIt.\n\n#### Two\n\nIt.\n", "levels", "markdown") == ["Two"]
    assert (
        shaped("## One\n\nIt.\n\n### Two\n\nIt.\n\n#### Three\n\nIt.\n\n## Four\n\nIt.\n", "levels", "markdown") == []
    )


def test_a_byline_inside_the_story() -> None:
    assert shaped(f"{FIRST}\nBy Ann Example\n{FIRST}", "byline") == ["By Ann Example"]
    assert shaped(f"By Ann Example\n{FIRST}\n{FIRST}", "byline") == []
    assert shaped(f"{FIRST}\nBy the river it rained\n{FIRST}", "byline") == []
    assert shaped(f"{FIRST}\n{FIRST}\nBy Ann Example", "byline") == []


def test_two_bylines() -> None:
    assert shaped(f"A bridge opens\nBy Ann Example\nBy Bo Sample\n{FIRST}", "bylines") == ["By Bo Sample"]
    assert shaped(f"A bridge opens\nBy Ann Example\nBy Ann Example, editor\n{FIRST}", "bylines") == []
