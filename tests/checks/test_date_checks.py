"""What the checks of dates do beyond their rules' examples."""

from __future__ import annotations

import pytest
from making import findings_of, rule

MISMATCH = {"year": "stated"}
BEYOND = {"year": "assumed", "months": 5}


@pytest.mark.parametrize("said", ["Monday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
def test_every_wrong_weekday_is_found_and_the_right_one_offered(said: str) -> None:
    found = findings_of(f"It opens on {said}, 4 March 2025.", rule("weekday-mismatch", options=MISMATCH))
    assert [(f.text, f.suggestions) for f in found] == [(f"{said}, 4 March 2025", ("Tuesday, 4 March 2025",))]


def test_the_right_weekday_is_left_alone() -> None:
    assert findings_of("It opens on Tuesday, 4 March 2025.", rule("weekday-mismatch", options=MISMATCH)) == []


def test_a_date_without_a_year_needs_the_day_of_publication() -> None:
    copy = "It opens on Monday, 4 March."
    assert findings_of(copy, rule("weekday-mismatch", options=BEYOND)) == []
    assert findings_of(copy, rule("weekday-mismatch", options=MISMATCH)) == []


def test_the_message_says_which_day_it_was() -> None:
    mismatch = rule("weekday-mismatch", options=MISMATCH, message="“{match}”: {date} is a {right}.")
    found = findings_of("It opens on Monday, 4 March 2025.", mismatch)
    assert [f.message for f in found] == ["“Monday, 4 March 2025”: 4 March 2025 is a Tuesday."]


def test_a_word_inside_a_longer_one_is_given_once() -> None:
    relative = rule("relative-date", options={"any": ["this year", "earlier this year"]}, extent="document")
    assert [f.text for f in findings_of("It shut earlier this year.", relative)] == ["earlier this year"]


def test_any_day_in_the_story_is_enough() -> None:
    relative = rule("relative-date", options={"any": ["this week"]}, extent="document")
    assert findings_of("It shut this week.\n\nIt had opened on 4 March 2020.", relative) == []


@pytest.mark.parametrize("date", ["30 February", "31 April 2025", "June 31, 2025", "29 February 1900", "2025-11-31"])
def test_days_that_do_not_exist(date: str) -> None:
    impossible = rule("impossible-date", options={"not-after": ["in"]})
    assert [f.text for f in findings_of(f"It shut on {date}, they said.", impossible)] == [date]
