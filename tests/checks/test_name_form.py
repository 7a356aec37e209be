"""A name in two forms: little words that come and go, a capital forgotten; never a phrase in small letters."""

from __future__ import annotations

import pytest
from making import story

from newslint.checks.name_form import Options, find


def found(*lines: str) -> list[tuple[str, str, int]]:
    document = story(*lines)
    return [
        (document.text[m.start : m.end], m.values["other"], len(m.suggestions)) for m in find(document, Options(), [])
    ]


@pytest.mark.parametrize(
    ("copy", "match", "other", "offered"),
    [
        ("He led the Ministry for Fish. Now the Ministry of Fish is his.", "Ministry for Fish", "Ministry of Fish", 2),
        (
            "The “Friends of Harbour” met. He knows the “friends of the harbour” well.",
            "Friends of Harbour",
            "friends of the harbour",
            2,
        ),
        (
            "The Guild of Master Bakers met. He left the Guild of master Bakers.",
            "Guild of master Bakers",
            "Guild of Master Bakers",
            2,
        ),
        (
            "In the League for Trees, the League of Trees is unknown; the League for Trees says so.",
            "League of Trees",
            "League for Trees",
            1,
        ),
    ],
)
def test_two_forms(copy: str, match: str, other: str, offered: int) -> None:
    assert found(copy) == [(match, other, offered)]


@pytest.mark.parametrize(
    "lines",
    [
        ["The Secretary of State spoke. A secretary of state has forty people."],
        ["The University of Ghent grew. At Ghent University he taught."],
        ["Bank Of Ghent Shuts Three Branches", "The Bank of Ghent will shut three branches."],
        ["He is a member of the Friends of Earth. Later the friends of the earth met in a barn."],
        ["The Bank of Ghent and the Bank of Bruges merged."],
        ["As September of that year came, As of September he was gone."],
        ["İstanbul and the League for Trees, the League of Trees."],
    ],
)
def test_left_alone(lines: list[str]) -> None:
    assert found(*lines) == []


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("The Zappo-Kettle is hot. The Zappo Kettle is sold.", ["Zappo Kettle"]),
        ("The Zappo Kettle is hot. A Zappo-Kettle boils. The Zappo-Kettle is sold.", ["Zappo Kettle"]),
        ("Ann Carter-Holt sang. Later Ann Carter Holt left.", ["Carter Holt"]),
        ("The fair of Orlo-on-Dravec is off. Trains to Orlo on Dravec run.", ["Orlo on Dravec"]),
        ("Ann Carter-Holt sang. Carter Holt left.", []),
        ("The Zappo-Kettle is hot. Zappo kettle water is hot, the zappo kettle is not.", []),
        ("The Orlo-Dravec talks went on. Orlo Dravec-Holt left.", []),
        ("A Dravec-era law. The Dravec Era began.", []),
        ("The North-East coast is wet. The North East is wet.", []),
    ],
)
def test_a_hyphen_that_is_a_space_elsewhere(copy: str, words: list[str]) -> None:
    assert [match for match, _, _ in found(copy)] == words
