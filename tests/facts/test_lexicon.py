"""The lists that name checks look things up in."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.facts.letterruns import RUNS, familiar, implausible, runs
from newslint.facts.lexicon import pair, pairs
from newslint.facts.lookalikes import alike


@pytest.mark.parametrize(
    ("left", "right", "sign"),
    [("iraq", "iran", "/"), ("wikimedia", "wikipedia", "/"), ("kyiv", "kiyv", "="), ("marta", "peter", "")],
)
def test_pairs(left: str, right: str, sign: str) -> None:
    assert pair(left, right) == pair(right, left) == sign


def test_pairs_are_worth_their_place() -> None:
    """A pair that is not near enough to be compared would stand there for nothing."""
    assert len(pairs()) >= 450
    assert [words for words in pairs() if not alike(*words.split())] == []


def test_the_lines_of_the_runs_are_sorted() -> None:
    lines = Path(RUNS).read_bytes().splitlines()
    assert lines == sorted(lines, key=lambda line: line.split()[0])


def test_runs_count_the_ends() -> None:
    assert len(runs("smith", 3)) == 5
    assert runs("smith", 3)[0] > 20
    assert runs("qxq", 3) == [0, 0, 0]
    assert runs("", 4) == []


@pytest.mark.parametrize(("right", "wrong"), [("clinton", "clinhon"), ("bachmann", "bachmnan")])
def test_a_slip_looks_odd(right: str, wrong: str) -> None:
    assert familiar(right) > familiar(wrong)
    assert implausible(wrong, right)
    assert not implausible(right, wrong)


def test_two_real_names_do_not() -> None:
    assert not implausible("walliams", "williams")
