"""Names of a roster in a story: what each rule tells, with which places and suggestions."""

from __future__ import annotations

from typing import Any

import pytest
from making import story

from newslint import readers
from newslint.checks import name_spelling, roster
from newslint.checks.roster import Options
from newslint.findings import Match

POET = "Marlena Quistgaard,,,person,poet,,"


def matches(copy: str, *rows: str, shows: Any = None, date: tuple[int, int, int] | None = None) -> list[Match]:
    document = readers.read(copy, format="text", date=date)
    kinds = [shows] if shows else ["misspelt", "near", "not-house-form"]
    return [m for kind in kinds for m in roster.find(document, Options(kind, ["former"], rows=list(rows)), [])]


def found(copy: str, *rows: str, shows: Any = None) -> list[tuple[str, str]]:
    return [(copy[m.start : m.end], m.suggestions[0]) for m in matches(copy, *rows, shows=shows)]


def test_the_suggestion_stands_where_the_finding_is() -> None:
    copy = "Yesterday Marlena Qiustgaard's book was sold."
    (match,) = matches(copy, POET)
    assert copy[: match.start] + match.suggestions[0] + copy[match.end :] == (
        "Yesterday Marlena Quistgaard's book was sold."
    )
    assert match.replacement == "Marlena Quistgaard"
    assert match.values["who"] == " (poet)"


def test_only_a_sure_slip_is_mended_by_itself() -> None:
    (match,) = matches("We met Philip Ostrander there.", "Phillip Ostrander,,,person,,,", shows="near")
    assert match.replacement is None


def test_a_slip_points_at_the_right_form() -> None:
    copy = "Marlena Quistgaard read. “No,” Qusitgaard said."
    (match,) = matches(copy, POET)
    (place,) = match.related
    assert copy[place.start : place.end] == "Marlena Quistgaard"
    assert copy[match.start : match.end] == "Qusitgaard"


def test_a_name_misspelt_in_full_is_misspelt_alone_too() -> None:
    copy = "Marlena Quistgarrd read. On Sunday Quistgarrd left."
    assert [said for said, _ in found(copy, POET)] == ["Marlena Quistgarrd", "Quistgarrd"]


def test_capitals_are_kept() -> None:
    assert found("WE MET MARLENA QIUSTGAARD", POET) == [("MARLENA QIUSTGAARD", "MARLENA QUISTGAARD")]


@pytest.mark.parametrize(
    "copy",
    [
        "Marlena Quistgaard's sister and the Quistgaards met Ms Quistgaard.",
        "Petra Quistgard paints, and Quistgard lives in Ribe with a Marlena.",
        "Ask @MarlenaQuistgard or #MarlenaQuistgard, they say, for more of it.",
        "Marlena Quist gave the prize.",
        "The quistgard is a knot. A Quistgard holds better than most.",
        "They met John Marlena Quistgard Olsen there.",
        "",
    ],
)
def test_what_is_right_or_somebody_else_is_left_alone(copy: str) -> None:
    assert found(copy, POET) == []


def test_another_form_of_the_roster_is_no_slip() -> None:
    assert found("He went to Portnowa.", "Portnova,,,place,,,", "Portnowa,,,place,,,") == []


def test_a_form_that_the_house_does_not_write() -> None:
    rows = ["Volodra Zeleniak,Zeleniak,Zelenyak;Volodra Zelenyak,person,mayor,,"]
    assert found("The mayor, Volodra Zelenyak, spoke, and Zelenyak left.", *rows) == [
        ("Volodra Zelenyak", "Volodra Zeleniak"),
        ("Zelenyak", "Zeleniak"),
    ]


def test_what_one_roster_calls_wrong_is_wrong_though_another_allows_it() -> None:
    rows = ["Dniprivka,,Doniprovka,place,,,", "Dniprivka,Doniprovka,,place,,,"]
    assert found("The road to Doniprovka.", *rows) == [("Doniprovka", "Dniprivka")]
    assert found("The road to Doniprovka.", *rows, "Doniprovka,,,person,,,") == []


def test_terms_in_small_letters_are_met_as_they_are() -> None:
    assert found("We sent an e-mail. No email came.", "email,,e-mail,term,,,") == [("e-mail", "email")]
    assert found("They fly to the Dnipria today.", "Dnipria,,the Dnipria,place,,,") == [("the Dnipria", "Dnipria")]


def test_names_that_are_right_are_shown_with_who_they_are() -> None:
    copy = "Marlena Quistgaard read. Quistgaard left Portnova."
    shown = matches(copy, POET, "Portnova,,,place,,,", shows="right")
    assert [(copy[m.start : m.end], m.values["who"]) for m in shown] == [
        ("Marlena Quistgaard", "poet"),
        ("Quistgaard", "poet"),
        ("Portnova", "place"),
    ]


OFFICE = "Ada Nordqvist,,,person,president of Ruritania,2015,2023-06-30"


@pytest.mark.parametrize(
    ("copy", "date", "shows", "flagged"),
    [
        (
            "Ada Nordqvist, the Ruritanian president, left.",
            (2024, 5, 20),
            "office",
            "Ada Nordqvist, the Ruritanian president",
        ),
        ("Ada Nordqvist, the Ruritanian president, left.", (2023, 6, 30), "office", None),
        ("Ada Nordqvist, the Ruritanian president, left.", None, "office", None),
        ("Ada Nordqvist, the former Ruritanian president, left.", (2024, 5, 20), "office", None),
        (
            "Ada Nordqvist, Ruritania's president, left.",
            (2014, 5, 20),
            "office",
            "Ada Nordqvist, Ruritania's president",
        ),
        ("Ada Nordqvist, the Graustark president, left.", (2024, 5, 20), "office", None),
        ("President Ada Nordqvist left.", (2024, 5, 20), "office-in-title", "President Ada Nordqvist"),
        ("Former President Ada Nordqvist left.", (2024, 5, 20), "office-in-title", None),
        ("In 2016 President Ada Nordqvist left.", (2024, 5, 20), "office-in-title", None),
    ],
)
def test_an_office_has_its_time(copy: str, date: tuple[int, int, int] | None, shows: str, flagged: str | None) -> None:
    told = [copy[m.start : m.end] for m in matches(copy, OFFICE, shows=shows, date=date)]
    assert told == ([flagged] if flagged else [])


def test_one_who_came_back_holds_the_office() -> None:
    again = "Ada Nordqvist,,,person,president of Ruritania,2024-01-01,"
    copy = "Ada Nordqvist, the Ruritanian president, left."
    assert matches(copy, OFFICE, again, shows="office", date=(2024, 5, 20)) == []


TWO = ("Foreign minister Terezia Halvorsen spoke in Bergen on Monday.", "On Tuesday Tereziah Halvorsen flew home.")


def spelling(*rows: str) -> list[tuple[str, ...]]:
    document = story(*TWO)
    options = name_spelling.Options(rows=list(rows))
    return [(document.text[m.start : m.end], *m.suggestions) for m in name_spelling.find(document, options, [])]


def test_a_slip_that_a_rule_of_the_roster_tells_is_not_told_twice() -> None:
    assert spelling() == [("Tereziah", "Terezia", "Tereziah")]
    assert spelling("Tereziah Halvorsen,,,person,,,") == []
    (match,) = matches("\n".join(TWO), "Tereziah Halvorsen,,,person,,,")
    assert len(match.related) == 1


def test_a_roster_settles_which_of_two_is_right() -> None:
    assert spelling("Terezia,,,person,,,") == [("Tereziah", "Terezia")]
    assert spelling("Terezia,,,person,,,", "Tereziah,,,person,,,") == []
