"""Accusations of people who do not answer in the story."""

from __future__ import annotations

import pytest
from making import flagged

OPTIONS = {
    "before": ["accused", "allegations against"],
    "after": ["was accused of"],
    "answers": ["denied", "for comment"],
}
REST = " of selling the mill to a friend. The council meets on Monday."


def accusations(copy: str) -> list[str]:
    return flagged(copy, "right-of-reply", OPTIONS, extent="document")


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        (f"Ann Example accused Ben Sample{REST}", "accused Ben Sample"),
        (f"Ann Example accused Mayor Ben Sample{REST}", "accused Mayor Ben Sample"),
        (f"Ann Example accused the former minister Ben Sample{REST}", "accused the former minister Ben Sample"),
        (f"A letter has allegations against Ben Sample{REST}", "allegations against Ben Sample"),
        (f"Ben Sample was accused of theft. A letter says so{REST}", "Ben Sample was accused of"),
    ],
)
def test_nobody_asked_the_accused(copy: str, words: str) -> None:
    assert accusations(copy) == [words]


@pytest.mark.parametrize(
    "copy",
    [
        f"Ann Example accused Ben Sample{REST} Sample denied it.",
        f"Ann Example accused Ben Sample{REST} Sample could not be reached for comment.",
        f"Ann Example accused Ben Sample{REST} “I sold nothing,” Sample said.",
        f"Ann Example accused the council{REST}",
        "The accused, Ben Sample, left the court.",
    ],
)
def test_an_answer_or_no_person(copy: str) -> None:
    assert accusations(copy) == []


def test_each_person_once() -> None:
    letter = "A letter has allegations against Sample and allegations against Cara Lindqvist."
    copy = f"Ann Example accused Ben Sample{REST} {letter}"
    assert accusations(copy) == ["accused Ben Sample", "allegations against Cara Lindqvist"]
