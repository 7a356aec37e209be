"""Quotations against a transcript: what counts as said, and what is shown where it is not."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, rule

from newslint.findings import Finding

SAID = """FARR: Well, um, we have waited for 25 long years.
MAYOR: It's 5% of the budget, per cent for per cent!
FARR: (laughs) We are going."""


def unsaid(copy: str, transcript: str = SAID, **options: Any) -> list[Finding]:
    given = {"transcript": transcript, **options}
    made = rule("transcript", options=given, message="{where}: {there}", voice="any", extent="document")
    found = findings_of(copy, made)
    assert all(copy[each.start.offset : each.end.offset] == each.text for each in found)
    return found


@pytest.mark.parametrize(
    "quoted",
    [
        "we have waited for 25 long years",
        "We have waited for 25 long years!",
        "Well, we have waited",
        "we have waited … years",
        "Well … going",
        "we have … going",
        "[The village has] waited for 25 long years",
        "we have waited for [many] years",
        "[W]e have waited",
        "it’s five per cent of the budget",
        "We have",
        "nobody",
        "The Long Dark Years",
    ],
)
def test_what_was_said(quoted: str) -> None:
    assert unsaid(f"“{quoted},” Farr said.") == []


@pytest.mark.parametrize(
    "quoted",
    [
        "we have waited 25 long years",
        "we waited for 25 long years",
        "years … waited for",
        "long years [and years] waited",
        "going going going",
        "25 long years. It's 5% of",  # two speakers
    ],
)
def test_what_was_not_said(quoted: str) -> None:
    assert [found.text for found in unsaid(f"“{quoted},” Farr said.")] == [quoted]


def test_the_nearest_words_are_shown_and_offered() -> None:
    (found,) = unsaid("“We have waited 25 long years,” Farr said.")
    assert found.message == "the transcript: The transcript has “we have waited for 25 long years”."
    assert found.suggestions == ("We have waited for 25 long years",)


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        ("It took 25% of it", "It took twenty-five per cent of it"),
        ("It took 25 per cent of it", "It took twenty five percent of it"),
        ("There were 105 of them", "There were a hundred and five of them"),
        ("There were one hundred of us", "There were a hundred of us"),
        ("There were 3,200 of us", "There were three thousand two hundred of us"),
        ("It cost £2.3m in May", "It cost two point three million pounds in May"),
        ("It cost 2.3 million in May", "It cost $2.3m in May"),
        ("We came in 1999", "We came in nineteen ninety-nine"),
        ("We came in the 90s", "We came in the 90s"),
        ("We came at 7.30 that day", "We came at seven thirty that day"),
    ],
)
def test_a_number_in_words_or_in_figures(quoted: str, said: str) -> None:
    assert unsaid(f"“{quoted},” Farr said.", said) == unsaid(f"“{said},” Farr said.", quoted) == []


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        ("It took 25% of it", "It took twenty, five per cent of it"),
        ("It took 2.3m of it", "It took 3m of it"),
        ("There were 105 of them", "There were a hundred or five of them"),
        ("There were 15 of them", "There were fifty of them"),
    ],
)
def test_other_numbers(quoted: str, said: str) -> None:
    assert [found.text for found in unsaid(f"“{quoted},” Farr said.", said)] == [quoted]


def test_sounds_are_not_offered() -> None:
    (found,) = unsaid("“I have never seen such a thing,” Farr said.", "I uh have never, um, er, seen such thing.")
    assert found.suggestions == ("I have never seen such thing",)


def test_words_that_are_nowhere_near() -> None:
    (found,) = unsaid("“Nobody ever answered my letters,” Farr said.")
    assert (found.message, found.suggestions) == ("the transcript: Nothing there is like them.", ())


def test_a_quotation_with_cuts_is_not_replaced_as_a_whole() -> None:
    (found,) = unsaid("“We have waited … for 20 long years,” Farr said.")
    assert found.suggestions == ()


def test_each_paragraph_of_a_long_quotation_is_looked_up() -> None:
    assert [found.text for found in unsaid("“We have waited.\n“We are here to stay,” Farr said.")] == [
        "We are here to stay"
    ]


def test_fewer_words_are_looked_up_where_a_house_wants_it() -> None:
    assert [found.text for found in unsaid("“Nobody came,” Farr said.", least=2)] == ["Nobody came"]


def test_a_megabyte_of_transcript() -> None:
    said = " ".join(f"word{number % 7919} and so on" for number in range(60_000))
    copy = "\n".join(f"“word{n} and so on word{n + 1} and then,” he said." for n in range(100))
    assert len(unsaid(copy, said)) == 100
