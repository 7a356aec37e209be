"""Which forms are near each other, found without comparing each with each."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.facts import lookalikes

FORMS = st.lists(st.text("abei", min_size=4, max_size=11), min_size=2, max_size=40, unique=True)


def near(forms: list[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in lookalikes.candidates(forms) if lookalikes.alike(*pair)}


@given(FORMS)
def test_a_crowd_is_compared_as_a_few_are(forms: list[str]) -> None:
    few = near(forms)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lookalikes, "CROWD", 1)
        assert near(forms) == few


@given(FORMS)
def test_one_edit_that_leaves_the_beginning_or_the_end_is_found(forms: list[str]) -> None:
    one_edit = {
        frozenset(pair)
        for pair in combinations(forms, 2)
        if lookalikes.distance(*pair) == 1 and (pair[0][:2] == pair[1][:2] or pair[0][-2:] == pair[1][-2:])
    }
    assert one_edit <= near(forms)


def test_a_crowd_that_has_nothing_in_common_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []
    monkeypatch.setattr(lookalikes, "maybe", lambda a, b: compared.append((a, b)))
    forms = [f"al{a}{b}{c}{a}{b}" for a in "bcdfgh" for b in "klmnpr" for c in "stvwxz"]
    assert list(lookalikes.candidates(forms)) == []
    assert len(compared) < len(forms) * 20
