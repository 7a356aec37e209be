"""Acronyms and what they stand for."""

from __future__ import annotations

import pytest
from making import story

from newslint.facts.acronyms import acronyms, initials, is_short, meanings, spells


def meant(text: str) -> list[tuple[str, str, bool]]:
    document = story(text)
    return [(m.form, document.text[m.long_start : m.long_end], m.after) for m in meanings(document)]


@pytest.mark.parametrize(
    ("copy", "form", "words"),
    [
        ("the Board for Quality in Small Retail (BQSR) met", "BQSR", "Board for Quality in Small Retail"),
        ("the Ministry of Defence (MoD) sold it", "MoD", "Ministry of Defence"),
        ("of Médecins Sans Frontières (MSF) were", "MSF", "Médecins Sans Frontières"),
        ("marine protected areas (MPAs) are", "MPA", "marine protected areas"),
        ("the Irish Farmers' Association (I.F.A.) met", "IFA", "Irish Farmers' Association"),
        ("a non-governmental organisation (NGO) met", "NGO", "non-governmental organisation"),
        ("the Élan Vital Trust (EVT) met", "EVT", "Élan Vital Trust"),
    ],
)
def test_the_acronym_in_brackets(copy: str, form: str, words: str) -> None:
    assert meant(copy) == [(form, words, True)]


def test_the_words_in_brackets() -> None:
    assert meant("the BQSR (Board for Quality in Small Retail) met") == [
        ("BQSR", "Board for Quality in Small Retail", False)
    ]


@pytest.mark.parametrize(
    "copy", ["a man (left) and a dog (AB) ran", "it was LATE (very late)", "the Board (BQSR) met", "(BQSR)"]
)
def test_brackets_that_explain_nothing(copy: str) -> None:
    assert meant(copy) == []


def test_meanings_do_not_go_past_a_paragraph() -> None:
    assert meanings(story("Board for Quality", "Small Retail (BQSR) met.")) == []


@pytest.mark.parametrize(
    ("copy", "forms"),
    [
        ("The NATO men", ["NATO"]),
        ("Two MPAs and the N.A.T.O. man", ["MPA", "NATO"]),
        ("USA's best", ["USA"]),
        ("x@BQSR #BQSR www.BQSR.org A-BQSR", []),
        ("the EU, a McD and an A4", []),
    ],
)
def test_places_of_acronyms(copy: str, forms: list[str]) -> None:
    assert [each.text for each in acronyms(story(copy))] == forms


def test_the_place_of_a_plural_is_without_its_s() -> None:
    document = story("Two MPAs left.")
    (found,) = acronyms(document)
    assert document.text[found.start : found.end] == "MPA"


def test_initials_leave_small_words_out() -> None:
    assert "BQSR" in initials(story("the Board for Quality in Small-Retail met"))


@pytest.mark.parametrize(
    ("word", "short"), [("MoD", True), ("NATO", True), ("Mod", False), ("A", False), ("N.A.", True)]
)
def test_what_is_written_as_an_acronym(word: str, short: bool) -> None:
    assert is_short(word) is short


def test_letters_in_order() -> None:
    assert spells("Board for Quality".split(), "BQ")
    assert spells("Board for Quality".split(), "BFQ")
    assert not spells("Board for Quality".split(), "QB")
    assert not spells("Board for Quality Control".split(), "BQ")
