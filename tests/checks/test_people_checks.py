"""Offices, titles and pronouns: what the rules' examples do not show."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, flagged, rule

OFFICES: dict[str, Any] = {
    "apart": ["mayor/governor|gov", "chairman|chair/treasurer"],
    "unless": ["former", "deputy", "and"],
    "changes": ["elected", "became"],
}


def offices(copy: str) -> list[tuple[str, str]]:
    found = findings_of(copy, rule("role-conflict", options=OFFICES, extent="document"))
    return [(f.text, f.related[0].text) for f in found]


@pytest.mark.parametrize(
    ("copy", "pair"),
    [
        ("Mayor Anna Doran spoke. Governor Doran left.", ("Governor", "Mayor")),
        ("Mayor Anna Doran spoke. Doran, the governor, left.", ("governor", "Mayor")),
        ("Anna Doran, the city's mayor, spoke. Gov. Doran left.", ("Gov", "mayor")),
        ("The mayor Anna Doran spoke to Governor Doran's staff.", ("Governor", "mayor")),
        ("The mayor, Anna Doran, spoke. The governor, Anna Doran, left.", ("governor", "mayor")),
        ("The town's mayor, Anna Doran, spoke. Governor Doran left.", ("Governor", "mayor")),
        ("They asked treasurer Otto Byrne. Later chair Byrne left.", ("chair", "treasurer")),
    ],
)
def test_two_offices(copy: str, pair: tuple[str, str]) -> None:
    assert offices(copy) == [pair]


@pytest.mark.parametrize(
    "copy",
    [
        "Mayor Anna Doran spoke. Mayor Doran left.",
        "The mayor, Anna Doran, and the governor, Otto Byrne, spoke. Doran left.",
        "The mayor, Anna Doran, the governor, Otto Byrne, and others spoke. Doran left.",
        "The mayor of Ghent, Anna Doran, spoke. The governor of Flanders, Anna Doran, left.",
        "Mayor Anna Doran spoke. She became governor in May. Governor Doran left.",
        "Vice-Governor Anna Doran met Mayor Otto Doran.",
        "Mayor Anna Doran met Governor Otto Byrne.",
        "Mayor Anna Doran spoke. Former governor Doran left.",
        "Mayor Anna Doran spoke. Governor Otto Doran left.",
        "Mayor Anna Doran spoke. In May Doran became governor. Governor Doran left.",
        "Mayor Anna Doran spoke. Doran met the governor, and the governor left.",
        "The chairman and treasurer, Otto Byrne, spoke. Chairman Byrne left; treasurer Byrne stayed.",
        "Mayor Anna Doran of Ghent spoke. Doran, governor of Flanders, left.",
        "Chair Otto Byrne spoke. Chairman Byrne left.",
    ],
)
def test_offices_that_agree(copy: str) -> None:
    assert offices(copy) == []


def test_a_conflict_is_told_once() -> None:
    assert len(offices("Mayor Anna Doran spoke. Governor Doran left. Governor Doran ate.")) == 1


def test_titles_that_go_with_the_surname() -> None:
    options = {"forename": ["Sir"], "surname": ["Lord"]}
    copy = "Lord Peter Doran and Lord Doran came. Sir Doran is his son, and Sir Peter is not."
    assert flagged(copy, "title-form", options) == ["Lord Peter Doran", "Sir Doran"]


def test_what_is_offered_for_a_title() -> None:
    copy = "Sir Paul Doran came. Sir Doran left."
    (found,) = findings_of(copy, rule("title-form", options={"forename": ["Sir"], "surname": []}))
    assert found.suggestions == ("Sir Paul",)


def test_an_unknown_word_after_sir_is_no_surname() -> None:
    assert flagged("Sir Zorkel came.", "title-form", {"forename": ["Sir"], "surname": []}) == []


@pytest.mark.parametrize(
    ("copy", "wrong"),
    [
        ("Mr Doran said she left.", ["she"]),
        ("Mrs. Doran sold his car.", ["his"]),
        ("Mr Doran said he left.", []),
        ("Mr Doran met Anna Byrne, and she left.", []),
        ("Anna Byrne met Mr Doran, and she left.", []),
        ("Mr Doran's widow said she left.", []),
        ("Mr Doran said: “She left.”", []),
        ("In Mr Doran's view the town is too small for a school of this kind and too poor to pay for the bus, for the "
         "teachers and for the meals, so she left.", []),
    ],
)  # fmt: skip
def test_pronouns(copy: str, wrong: list[str]) -> None:
    options = {"he": ["Mr"], "she": ["Mrs"]}
    assert flagged(copy, "pronoun", options, extent="sentence") == wrong
