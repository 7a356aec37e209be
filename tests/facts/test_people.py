"""Who is who in a story: full names, bare surnames, titles, and which forenames are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.facts.forenames import same_given
from newslint.facts.people import head_end, in_narration, introduced, is_full, leading, people, surname_of


def told(*lines: str) -> list[tuple[str, str, int, int, int]]:
    """Forename, surname, and how often each person stands in full, bare and with a title."""
    return [(p.given, p.surname, len(p.full), len(p.bare), len(p.titled)) for p in people(story(*lines))]


def test_the_mentions_of_a_person() -> None:
    lines = ("Anna Byrne left.", "Byrne and Mrs Byrne met. “Anna Byrne is here,” said Byrne.")
    assert told(*lines) == [("Anna", "Byrne", 2, 2, 1)]


def test_only_people_who_are_called_by_their_surname_are_kept() -> None:
    assert told("Anna Byrne left. She met Paul Doran.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("John", "Jon"), ("John", "J"), ("J.R", "John"), ("William", "Bill"), ("Ben", "Benjamin"), ("José", "Jose"),
        ("Chrissy", "Christine"), ("Jean-Luc", "Jeanluc"), ("Kristen", "Kristin"),
    ],
)  # fmt: skip
def test_forenames_of_one_person(one: str, other: str) -> None:
    assert same_given(one, other)
    assert same_given(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna", "Paul"), ("Erik", "Otto"), ("J", "Paul"), ("Mark", "Mary"), ("Paul", "Paula"), ("Mario", "Maria")],
)
def test_forenames_of_two(one: str, other: str) -> None:
    assert not same_given(one, other)


@given(st.text(alphabet="abcdefghij", min_size=1, max_size=8), st.text(alphabet="abcdefghij", min_size=1, max_size=8))
def test_a_forename_is_its_own_and_both_ways_round(one: str, other: str) -> None:
    one, other = one.title(), other.title()
    assert same_given(one, one)
    assert same_given(one, other) == same_given(other, one)


def full(text: str) -> list[str]:
    from newslint.facts.mentions import mentions

    document = story(text)
    return [m.form for m in mentions(document) if len(m.words) > 1 and is_full(document.text, m)]


@pytest.mark.parametrize(
    "name",
    [
        "Anna Byrne", "Robert A. Byrne", "J. K. Byrne", "Romelu Lukaku", "Christopher Hill", "Jordan Peterson",
        "Anna von Byrne", "Fatima al-Hassan", "Anna McDonald",
    ],
)  # fmt: skip
def test_full_names(name: str) -> None:
    assert len(full(f"They met {name} at noon.")) == 1


@pytest.mark.parametrize(
    "name",
    [
        "Rose Garden", "Bridge Street", "Harbour Board", "New York", "Kim Snapchat YouTube", "U.S. Internet",
        "Merry Christmas", "Per Bloomberg", "World Cup",
    ],
)  # fmt: skip
def test_names_of_something_else(name: str) -> None:
    assert full(f"They saw the {name} at noon.") == []


def test_a_son_has_his_fathers_surname() -> None:
    from newslint.facts.mentions import mentions

    (mention,) = [m for m in mentions(story("They met Anton Byrne Jr. at noon.")) if len(m.words) > 1]
    assert surname_of(mention) == "Byrne"


def test_what_a_sentence_opens_with_is_no_forename() -> None:
    assert told("Goalkeeper Anna Byrne was hurt. Byrne left.") == [("Anna", "Byrne", 1, 1, 0)]


def test_two_of_one_surname_share_its_bare_places() -> None:
    assert told("Anna Byrne met Paul Byrne. Byrne left.") == [("Anna", "Byrne", 1, 1, 0), ("Paul", "Byrne", 1, 1, 0)]


def test_where_a_surname_is_introduced() -> None:
    document = story("Byrne left. Byrne Street was empty.", "Zork Byrne came back.")
    assert "Byrne" in leading(document)
    assert document.text[introduced(document)["Byrne"] :].startswith("Zork")
    assert "Doran" not in introduced(document)


def test_narration_and_the_head_of_a_story() -> None:
    document = story("Byrne Leaves The Town Hall", "Byrne left. “Byrne was here,” they said.")
    bare = [
        m for m in __import__("newslint.facts.mentions", fromlist=["mentions"]).mentions(document) if m.form == "Byrne"
    ]
    assert [in_narration(document, mention) for mention in bare] == [True, False]
    assert head_end(document) == len("Byrne Leaves The Town Hall")
