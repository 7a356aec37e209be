"""Dates: every order of day and month, what is only a part, and what counts from the day of writing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Builder, Document
from newslint.facts.dates import DateMention, dates


def story(copy: str, date: tuple[int, int, int] | None = None) -> Document:
    builder = Builder(copy)
    builder.open("body")
    builder.add(copy, 0, len(copy))
    return builder.document(date=date)


def only(copy: str) -> DateMention:
    found = dates(story(copy))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "when",
    [
        "4 March 2025",
        "4th March 2025",
        "the 4th of March, 2025",
        "4 Mar 2025",
        "March 4, 2025",
        "March 4th 2025",
        "Mar. 4, 2025",
        "Tuesday 4 March 2025",
        "Tuesday, March 4, 2025",
        "Tuesday night, 4 March 2025",
        "Tue 4 Mar 2025",
        "TUESDAY, MARCH 4, 2025",
        "4 March 2025 (Tuesday)",
        "2025-03-04",
    ],
)
def test_a_whole_date(when: str) -> None:
    copy = f"The gate opened on {when}, at noon."
    found = only(copy)
    assert (found.kind, found.resolved) == ("absolute", (2025, 3, 4))
    assert copy[found.start : found.end] == when.removeprefix("the ")
    assert found.weekday == (1 if "Tue" in when or "TUE" in when else None)


@pytest.mark.parametrize(
    ("copy", "year", "month", "day", "kind"),
    [
        ("It opens on 4 March.", None, 3, 4, "absolute"),
        ("It opened in March 2025.", 2025, 3, None, "partial"),
        ("It opened in 2025.", 2025, None, None, "partial"),
        ("A fashion of the 1990s.", 1990, None, None, "partial"),
        ("It opens on Tuesday.", None, None, None, "weekday"),
        ("It opens on 31 June 2025.", 2025, 6, 31, "absolute"),
    ],
)
def test_parts_of_a_date(copy: str, year: int | None, month: int | None, day: int | None, kind: str) -> None:
    found = only(copy)
    assert (found.year, found.month, found.day, found.kind) == (year, month, day, kind)
    assert found.resolved is None


@pytest.mark.parametrize(
    "copy",
    ["He may 2 of them keep.", "Paid 1,998 crowns.", "In May 12,000 came.", "April Jones sat.", "It cost £2025."],
)
def test_what_is_no_whole_date(copy: str) -> None:
    assert all(mention.kind == "partial" and mention.day is None for mention in dates(story(copy)))


def test_several_days_have_no_weekday_of_their_own() -> None:
    found = dates(story("Open on Saturday and Sunday, 3-4 May 2025."))
    assert [mention.ranged for mention in found if mention.day] == [True]


def test_a_date_in_figures_may_be_read_two_ways() -> None:
    assert only("Opened 03/04/2025.").ambiguous
    assert only("Opened 25/04/2025.").resolved == (2025, 4, 25)


@pytest.mark.parametrize(
    "words", ["this week", "earlier this year", "last month", "next Tuesday", "two days ago", "yesterday", "Today"]
)
def test_words_that_count_from_the_day_of_writing(words: str) -> None:
    copy = f"{words} the gate is shut."
    found = only(copy)
    assert (found.kind, copy[found.start : found.end]) == ("relative", words)


def test_a_relative_day_is_known_once_the_day_of_writing_is() -> None:
    found = dates(story("It shut yesterday.", (2025, 3, 1)))
    assert [mention.resolved for mention in found] == [(2025, 2, 28)]


WORDS = st.sampled_from(
    "Monday, may May 4 31 2025 March 4th of the and - – 2025-02-30 1/2/2024 today this week ago a".split(" ")
)


@given(st.lists(WORDS, max_size=12))
def test_they_lie_in_the_text_in_order(words: list[str]) -> None:
    copy = " ".join(["x", *words])
    end = 0
    for mention in dates(story(copy)):
        assert end <= mention.start < mention.end <= len(copy)
        end = mention.end
