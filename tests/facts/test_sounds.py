"""Names that sound alike, and names carried over from another script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.facts.sounds import sounds, transliterated


@pytest.mark.parametrize(
    "pair",
    "macdonald/mcdonald abbot/abbott clark/clarke viktor/victor frederic/frederick sarah/sara philip/filip".split(),
)
def test_one_sound(pair: str) -> None:
    left, right = pair.split("/")
    assert sounds(left) == sounds(right)


@pytest.mark.parametrize("pair", "maria/mario kate/katie joan/john kylie/kyle larsen/larson macaw/mcaw".split())
def test_two_sounds(pair: str) -> None:
    left, right = pair.split("/")
    assert sounds(left) != sounds(right)


@pytest.mark.parametrize(
    "pair",
    """zelensky/zelenskyy zelensky/zelenskiy gaddafi/qaddafi gadhafi/qaddafi mohammed/muhammad usama/osama
    yevgeny/evgeny romanov/romanoff shabaab/shabab hussein/hussain khaled/khalid sergei/sergey dmitry/dmitri
    vladimir/wladimir
    tchaikovsky/chaikovsky uighur/uyghur alexei/aleksei elena/yelena""".split(),
)
def test_carried_over(pair: str) -> None:
    left, right = pair.split("/")
    assert transliterated(left, right)
    assert transliterated(right, left)


@pytest.mark.parametrize(
    "pair",
    """volodomyr/volodymyr tangney/tagney kristin/kristen vaughan/vaughhan mitchell/mitchel hassel/hassell
    polanski/polanksi drescovic/drecsovic gonzales/gonzalez khomenei/khamenei""".split(),
)
def test_a_slip_is_not_carried_over(pair: str) -> None:
    assert not transliterated(*pair.split("/"))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'-", max_size=14))
def test_any_word_sounds_like_itself(word: str) -> None:
    assert isinstance(sounds(word), str)
    assert not transliterated(word, word)
