"""One name, two spellings: which form is doubted, what is offered, and what is left alone."""

from __future__ import annotations

from typing import Any

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
        "Erik Hansen, 34, met Eric Hanson, 61, at the station. They had read of each other before.",
        "Mueller and Miller are two makers. It was Mueller that made the first, and Miller that sold it.",
        "Keller, Oduya, Brandl, Horan, Weiss, Tamm, Falk.\nMarten Horgan scored for the other side in the rain.",
        "The Banco do Brasil has lent the money to the farmers of Brazil.",
        "Sara and Clare Bronfeld came to the fair with Sarah Eddison, who is an actress.",
        "The Bayada Home Care was sold to the town by a friend of Mark Baiada's.",
        "He went to Pittsburg[h] on Friday, and Pittsburgh was not what it had been.",
        "The dog of Mr Reed ran off. “The dog is dead,” said Dr Weed, who had seen it.",
        "Peter Brandt left in a hurry. The Brandts' house is empty, and Brandt's lawyer was not there.",
    ],
)
def test_left_alone(copy: str) -> None:
    assert found(*copy.split("\n")) == []


def test_look_alikes_that_are_both_right() -> None:
    pair = "Marta Oskel runs the mill. It was said that Oskell was ill, and that she had to leave."
    assert found(pair) != []
    assert found(pair, options=Options(apart=["Oskell/Oskel"])) == []
    assert found(pair, options=Options(evidence=["rare"])) == []


def test_accents_are_a_kind_of_their_own() -> None:
    copy = "The mayor, Birgitte Sørli, opened the bridge. “It was time,” Sorli said of it."
    assert found(copy) == []
    assert [(a, b) for a, b, _ in found(copy, options=Options(evidence=["accents"]))] == [("Sorli", "Sørli")]


@pytest.mark.parametrize(
    ("copy", "doubted", "other"),
    [
        ("Frank Sillander was ill. The team for the match was O. Keller and F. Silander.", "Silander", "Sillander"),
        ("His mother, Ulla Kettermann, was there. Kettermann and Horst Kettremann left.", "Kettremann", "Kettermann"),
        ("Spokeswoman Paula Trimbel said it was off. “It rains,” Drimbel said of it.", "Drimbel", "Trimbel"),
        (
            "The mayor, Ian MacDougal, was there. “It rains,” MacDougal said. McDougal said no.",
            "McDougal",
            "MacDougal",
        ),
        ("Glenn Sunderland sang to the men. Ann Sunderlnad, who is 23, was in the hall.", "Sunderlnad", "Sunderland"),
        (
            "Shares of Zentralis fell. The price of Zentrailis was not what it had been.",
            "Zentralis",
            "Zentrailis",
        ),
    ],
)
def test_evidence(copy: str, doubted: str, other: str) -> None:
    assert {frozenset(pair[:2]) for pair in found(copy)} == {frozenset((doubted, other))}


@pytest.mark.parametrize(
    ("copy", "pair"),
    [
        ("Anton Drescovic sold it. Maria Drescovik, who lives there, was ill.", {"Drescovic", "Drescovik"}),
        ("Anton Drescovic sold it. Maria Drecsovic, who is a friend, was ill.", {"Drescovic", "Drecsovic"}),
        ("Anton Larsen sold it. Maria Larson, who is a friend, was ill.", None),  # lists have both
        ("Anton Drelk sold it. Maria Drelb, who is a friend, was ill.", None),  # too short to tell
        ("Anton Drescovic sold it. Maria Drescovik Brod, who is a friend, was ill.", None),  # no surname
    ],
)
def test_two_full_names_in_no_list(copy: str, pair: set[str] | None) -> None:
    said = [set(pair[:2]) for pair in found(copy, options=Options(evidence=["rare"]))]
    assert all(each == pair for each in said)
    assert bool(said) == bool(pair)


@pytest.mark.parametrize(
    ("copy", "pair"),
    [
        ("He had worked for Orvo Engineeering. The men of Engineering had left it.", {"Engineeering", "Engineering"}),
        ("They live in Kresk Singapoore. It was said that Singapore was cold.", {"Singapoore", "Singapore"}),
        ("They live in Kresk Singapole. It was said that Singapore was cold.", None),  # another consonant
        ("They live in Kresk Bengel. It was said that Bengal was cold.", None),  # too short to tell
        ("They met Anna Engineeering. The men of Engineering had left it.", None),  # a person
    ],
)
def test_a_known_word_and_a_form_in_chance_company(copy: str, pair: set[str] | None) -> None:
    said = [set(pair[:2]) for pair in found(copy, options=Options(evidence=["unknown"]))]
    assert all(each == pair for each in said)
    assert bool(said) == bool(pair)


def test_a_slip_among_many_names_that_begin_alike() -> None:
    others = [f"Dre{a}{b}{a}{c}{b}" for a in "bdfgklmn" for b in "aeiou" for c in "prtv"]
    crowd = " ".join(f"The one from the town was Otto {name}." for name in others)
    slip = "Anton Drescovic sold the mill. Drescovic left, and it was said that Drecsovic was ill."
    assert ("Drecsovic", "Drescovic", ("Drescovic",)) in found(crowd, slip)


VARIANT = "Bogdan Terenovsky spoke in Riga on Monday. On Friday Terenovskiy was seen in the town of Oslo."
SLIP = "Anton Drescovic sold the mill to the town. It was said that Drecsovic was ill, and that he had to leave."


def test_both_ways_of_a_name_carried_over_are_offered() -> None:
    assert [found[2] for found in found(VARIANT)] == [("Terenovsky", "Terenovskiy")]


@pytest.mark.parametrize(("copy", "accepted", "number"), [
    (VARIANT, "only", 1), (VARIANT, "no", 0), (VARIANT, "any", 1), (SLIP, "only", 0), (SLIP, "no", 1), (SLIP, "any", 1),
])  # fmt: skip
def test_accepted_ways_are_told_apart_from_slips(copy: str, accepted: Any, number: int) -> None:
    assert len(found(copy, options=Options(accepted=accepted))) == number


def test_a_chain_shows_all_its_places() -> None:
    document = story("Uwe Hartenbach is a judge. Hartenbach said that Hartembach was not Hartenbbach at all.")
    for match in find(document, Options(), []):
        places = {document.text[place.start : place.end] for place in match.related}
        assert places | {document.text[match.start : match.end]} == {"Hartenbach", "Hartembach", "Hartenbbach"}


def test_a_tie_between_accents_and_none_offers_both() -> None:
    options = Options(evidence=["accents"])
    copy = "The mayor, Birgitte Sørli, opened the bridge. Sørli spoke. “It was time,” Sorli said of it."
    assert [set(choice) for _, _, choice in found(copy, options=options)] == [{"Sørli", "Sorli"}]


@pytest.mark.parametrize(
    "copy",
    [
        "Dana Ivanovich, no relation, beat Ana Ivanović on Monday. Ivanović had won in May.",
        "Dana Terenovsky beat Ana Terenovskiy, who is not related to her.",
        "By Ann Bellard in Ghent\n\nThe harbour was shut. Ann Pellard, the mayor, said so, and Pellard left at noon.",
        "author: Ann Bellard\n\nThe harbour was shut. Ann Pellard, the mayor, said so, and Pellard left at noon.",
        "The harbour was shut. Ann Pellard, the mayor, said so.\n\n(Reporting by Ann Bellard; editing by Uwe Orlo)",
    ],
)
def test_two_people_and_who_wrote_the_story(copy: str) -> None:
    assert found(*copy.split("\n\n")) == []
