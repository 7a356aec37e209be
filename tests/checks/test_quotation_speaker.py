"""Quotations that stand alone: which have a speaker somewhere, and which have none."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

SPOKEN = "The council said no, and Ines Farr said so as well."
PLAIN = "The ferry company has leased three ships and painted two of them."
BARE = "“Everybody in the harbour knew that this would end in tears.”"
AFTER = "The ministry said that it had followed the rules."


def found(*lines: str, **options: object) -> list[str]:
    return flagged("\n\n".join(lines), "quotation-speaker", dict(options), scope="body", voice="any")


@pytest.mark.parametrize("condition", ["strict", "loose"])
@pytest.mark.parametrize("before", [PLAIN, SPOKEN])
def test_a_quotation_that_nobody_says(before: str, condition: str) -> None:
    assert found(SPOKEN, AFTER, before, BARE, AFTER, condition=condition) == [BARE]


def test_one_that_may_go_on_is_left_to_the_loose_condition() -> None:
    lines = (SPOKEN, "“It is cold in here,” Ines Farr said.", BARE, AFTER)
    assert found(*lines) == []
    assert found(*lines, condition="loose") == [BARE]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((SPOKEN, AFTER, "“Everybody in the harbour knew this,” Ines Farr said.", AFTER), id="a speaker"),
        pytest.param((BARE, SPOKEN, AFTER), id="the first paragraph"),
        pytest.param((SPOKEN, AFTER, "The letter told them this:", BARE, AFTER), id="a colon"),
        pytest.param((SPOKEN, AFTER, "Why did it take so long?", BARE, AFTER), id="a question"),
        pytest.param((SPOKEN, AFTER, PLAIN, BARE, "— Vera Quill, pilot", AFTER), id="a dash signs"),
        pytest.param((SPOKEN, AFTER, PLAIN, BARE, "Vera Quill, harbour pilot", AFTER), id="a name signs"),
        pytest.param((SPOKEN, AFTER, PLAIN, BARE, "Those were the words of the mayor.", AFTER), id="taken up"),
        pytest.param((SPOKEN, AFTER, PLAIN, BARE, BARE[:-2] + " again.”", BARE[:-2] + " now.”"), id="a list"),
        pytest.param((SPOKEN, AFTER, PLAIN, "“No, never.”", AFTER), id="short"),
        pytest.param((SPOKEN, AFTER, PLAIN, "“in the harbour that was empty by then”", AFTER), id="no sentence"),
        pytest.param(
            (SPOKEN, AFTER, PLAIN, "“We knew,“ he said. “It would end in tears.”", AFTER), id="marks in disorder"
        ),
        pytest.param((SPOKEN, AFTER, PLAIN, BARE, AFTER + " " + BARE[1:-2]), id="words pulled out"),
        pytest.param((PLAIN, PLAIN, BARE, PLAIN), id="no speakers in the story"),
    ],
)
def test_what_is_right(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []
    assert found(*lines, condition="loose") == []


def test_only_the_first_of_two_is_told() -> None:
    second = "“The second one went on for a good while as well.”"
    assert found(SPOKEN, AFTER, PLAIN, BARE, second, AFTER) == [BARE]


def test_what_a_sign_says_needs_no_speaker() -> None:
    lines = (SPOKEN, AFTER, "A sign hangs over the door.", BARE, AFTER)
    assert found(*lines, carriers=["sign"]) == []
    assert found(*lines) == [BARE]


def test_a_caption_between_is_passed_over() -> None:
    caption = "The harbour in 1987. Image: Ines Farr."
    assert found(SPOKEN, "“It is cold in here,” Ines Farr said.", caption, BARE, AFTER) == []


def test_a_chapter_may_open_with_a_voice() -> None:
    copy = f"{SPOKEN}\n\n{AFTER}\n\n## The harbour\n\n{BARE}\n\n{{}}\n\n{AFTER}\n"
    options = {"scope": "body", "voice": "any", "format": "markdown"}
    assert flagged(copy.format("Vera Quill said it with a smile."), "quotation-speaker", {}, **options) == []
    assert flagged(copy.format(PLAIN), "quotation-speaker", {}, **options) == [BARE]


def test_the_message_quotes_the_beginning() -> None:
    long = BARE[:-2] + ", as it had done so many times before in all of those years.”"
    copy = "\n\n".join((SPOKEN, AFTER, PLAIN, long, AFTER))
    (told,) = findings_of(copy, rule("quotation-speaker", options={}, scope="body", voice="any", message="{words}"))
    assert told.message == "Everybody in the harbour knew that this would end in tears, …"
