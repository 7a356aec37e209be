"""Verdicts of unnamed sources on named people."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, flagged, rule

OPTIONS: dict[str, Any] = {
    "any": ["lazy", "lost the plot", "liar"],
    "people": ["aide", "source", "official"],
    "between": ["is", "has", "a", "so", "was"],
    "pronouns": ["he", "she"],
}
KEYS = {"voice": "any"}


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("“Ben Example is lazy,” said one aide.", "lazy"),
        ("Ben Example left. “He is so lazy,” said one aide.", "lazy"),
        ("One official said Ben Example was a liar.", "liar"),
        ("Ben Example left. “Example has lost the plot,” said one aide.", "lost the plot"),
        ("An aide to the mayor said Ben Example was “a liar”.", "liar"),
        ("A source called Ben Example a liar.", "liar"),
        ("It rained. A former aide once branded the mayor, Ben Example, “lazy and vain”.", "lazy"),
    ],
)
def test_an_attack(copy: str, words: str) -> None:
    assert flagged(copy, "anonymous-attack", OPTIONS, **KEYS) == [words]


@pytest.mark.parametrize(
    "copy",
    [
        "“Ben Example is lazy,” said Cara Sample.",
        "“Ben Example is lazy,” said one woman.",
        "“The cat of Ben Example is a lazy one,” said one aide.",
        "“Ben Example and his lazy friends are here,” said one aide.",
        "“He is lazy,” said one aide.",
        "Ben Example is lazy.",
        "One aide said so, and Cara Sample said Ben Example was a liar.",
    ],
)
def test_no_attack(copy: str) -> None:
    assert flagged(copy, "anonymous-attack", OPTIONS, **KEYS) == []


def test_one_sentence_is_told_once_and_says_of_whom() -> None:
    copy = "“Ben Example is lazy. He is a liar and he is lazy,” said one aide."
    tested = rule("anonymous-attack", options=OPTIONS, message="{person}, {source}.", voice="any")
    found = findings_of(copy, tested)
    assert [(each.message, each.related[0].text) for each in found] == [("Ben Example, one aide.", "Ben Example")] * 2
    assert [each.text for each in found] == ["lazy", "liar"]


@pytest.mark.parametrize(
    "copy",
    [
        "The coach called Ben Example a liar, one aide said.",
        "An aide told Ben Example “lazy people work here”.",
        "An aide called Ben Liar said no.",
        "A source called Ben Example. A liar was found.",
    ],
)
def test_who_calls_somebody_that_must_be_unnamed_and_mean_them(copy: str) -> None:
    assert flagged(copy, "anonymous-attack", OPTIONS, **KEYS) == []
