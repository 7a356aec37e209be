"""Which names are meant: slips that are found, other names that are left alone."""

from __future__ import annotations

import pytest

from newslint.rosters.likeness import compare


@pytest.mark.parametrize(
    ("said", "form", "kind", "verdict"),
    [
        ("Marlena Quistgaard", "Marlena Quistgaard", "person", "right"),
        ("Rowan O’Dea", "Rowan O'Dea", "person", "right"),
        ("MARLENA QUISTGAARD", "Marlena Quistgaard", "person", "right"),
        ("Tomás Vidal", "Tomas Vidal", "person", "right"),
        ("Cecil B Ostrander", "Cecil B. Ostrander", "person", "right"),
        ("Marlena Qiustgaard", "Marlena Quistgaard", "person", "sure"),
        ("Marlena Quisgard", "Marlena Quistgaard", "person", "sure"),
        ("Hammerfjordnes", "Hammarfjordnes", "place", "sure"),
        ("Institut of Polar Resarch", "Institute of Polar Research", "organisation", "sure"),
        ("Instituute Polar Research", "Institute of Polar Research", "organisation", ""),
        ("Institute Polar Research", "Institute of Polar Research", "organisation", "likely"),
        ("Tomas Vidal", "Tomás Vidal", "person", "likely"),
        ("Philip Ostrander", "Phillip Ostrander", "person", "likely"),
        ("Rob DeVries", "Rob De Vries", "person", "likely"),
        ("Rob Devries", "Rob De Vries", "person", "likely"),
        ("Shona Mcavady", "Shona McAvady", "person", "likely"),
        ("Portnova", "Port Nova", "place", "likely"),
        ("Port-Nova", "Port Nova", "place", "likely"),
        ("Port nova", "Port Nova", "place", "likely"),
        ("Maria Santos", "Mario Santos", "person", ""),
        ("James Comex", "James Comer", "person", ""),
        ("Eric Hansen", "Erik Hanson", "person", ""),
        ("Boston University", "Houston University", "organisation", ""),
        ("Ministry Board", "Minister Board", "organisation", ""),
        ("F-18 Falcon", "F-16 Falcon", "work", ""),
        ("Portnovan", "Portnova", "place", ""),
        ("Portnovas", "Portnova", "place", ""),
        ("Sansa", "Sanaa", "place", ""),
        ("Price", "Prize", "work", ""),
    ],
)
def test_names_side_by_side(said: str, form: str, kind: str, verdict: str) -> None:
    assert compare(said, form, kind) == verdict


def test_capitals_say_nothing_in_a_headline() -> None:
    assert compare("Port nova", "Port Nova", "place", loud=True) == "right"


def test_a_common_word_after_a_first_word_may_be_a_word() -> None:
    assert compare("High court", "High Court", "place", opening=True) == "right"
    assert compare("High court", "High Court", "place") == "likely"


def test_first_names_are_told_apart_where_many_share_a_surname() -> None:
    assert compare("Marc Kelly", "Mark Kelly", "person", shared=True) == ""
    assert compare("Marc Kelly", "Mark Kelly", "person") == "likely"


def test_an_office_before_the_name_says_who_is_meant() -> None:
    assert compare("Lindsay Graham", "Lindsey Graham", "person") == ""
    assert compare("Lindsay Graham", "Lindsey Graham", "person", titled=True) == "likely"
