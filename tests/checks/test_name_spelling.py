"""One name, two spellings: which form is doubted, what is offered, and what is left alone."""

from __future__ import annotations

import pytest
from making import story

from newslint.checks.name_spelling import Options, find
from newslint.findings import Match


def found(*lines: str, options: Options | None = None) -> list[tuple[str, str, tuple[str, ...]]]:
    document = story(*lines)
    matches: list[Match] = list(find(document, options or Options(), []))
    return [
        (document.text[m.start : m.end], document.text[m.related[0].start : m.related[0].end], m.suggestions)
        for m in matches
    ]


def test_the_rarer_form_is_doubted_at_each_of_its_places() -> None:
    lines = (
        "Anton Drescovic sold the mill to the town.",
        "Drescovic had owned it. Drescovic and his wife left in May.",
    )
    slips = ("A neighbour said Drecsovic was ill.", "That is why Drecsovic has not been seen.")
    assert found(*lines, *slips) == [("Drecsovic", "Drescovic", ("Drescovic",))] * 2


def test_on_a_tie_both_forms_are_offered_and_nothing_is_replaced() -> None:
    document = story(
        "First the owner, Jonnas Kestrel, spoke to the men.", "Then Jonas Kestrel left with them for the day."
    )
    (match,) = find(document, Options(), [])
    assert document.text[match.start : match.end] == "Jonnas"
    assert match.suggestions[0] == "Jonas"
    assert match.replacement is None


def test_a_known_form_is_offered_alone() -> None:
    assert found("The ferry left Connecticut at noon, and was in Conneticut at night.") == [
        ("Conneticut", "Connecticut", ("Connecticut",))
    ]


def test_all_forms_of_a_chain_are_told_against_the_best() -> None:
    copy = "Uwe Hartenbach is a judge. Hartenbach and Hartenbach's wife said that Hartembach was not Hartenbbach."
    assert sorted((a, b) for a, b, _ in found(copy)) == [("Hartembach", "Hartenbach"), ("Hartenbbach", "Hartenbach")]


@pytest.mark.parametrize(
    "copy",
    [
        "Ingrid Larsen met Piotr Larson at the school. Larsen teaches music there, Larson runs the canteen.",
        "Pavel Dvorski came with his wife, Jana Dvorska, and the Dvorskis stayed with them for a week.",
        "The surname Hendriks is also spelt Hendricks in this valley, and both of the families farm.",
        "Rowan O'Dea opened the fair, and O’Dea closed it on the day after that.",
        "He had the meeting on Thursday, and she was told of it on Tuesday.",
        "Der Minister Anton Drescovic kam. Drescovic sprach, und Drecsovic schwieg.",
        "Bello, a dog, and Bella, a cat, live with the postman and his wife.",
        "Peter Brandt left in a hurry. The Brandts' house is empty, and Brandt's lawyer was not there.",
    ],
)
def test_left_alone(copy: str) -> None:
    assert found(copy) == []


def test_look_alikes_that_are_both_right() -> None:
    pair = "Marta Oskel runs the mill. It was said that Oskell was ill, and that she had to leave."
    assert found(pair) != []
    assert found(pair, options=Options(apart=["Oskell/Oskel"])) == []
    assert found(pair, options=Options(evidence=["rare"])) == []


def test_accents_are_a_kind_of_their_own() -> None:
    copy = "The mayor, Birgitte Sørli, opened the bridge. “It was time,” Sorli said of it."
    assert found(copy) == []
    assert [(a, b) for a, b, _ in found(copy, options=Options(evidence=["accents"]))] == [("Sorli", "Sørli")]
