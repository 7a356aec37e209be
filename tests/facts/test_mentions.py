"""Mentions: where names begin and end, what stands before them, and which belong together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.facts.lexicon import PATH, classes
from newslint.facts.mentions import mentions, names, standing, words


@pytest.mark.parametrize(
    ("copy", "forms"),
    [
        ("Then Marta Lindqvist left for Oslo.", ["Marta Lindqvist", "Oslo"]),
        ("On Friday he met Omar bin Rashid and Ludwig van der Berg.", ["Friday", "Omar Rashid", "Ludwig Berg"]),
        ("It was J. R. Halloran, not K.C. Hollis.", ["J R Halloran", "K.C. Hollis"]),
        ("William “Bill” Oakes sang.", ["William Oakes"]),
        ("Peru’s Ana Quispe won.", ["Peru", "Ana Quispe"]),
        ("A Paris-based firm spoke to al-Hadid.", ["Paris", "Hadid"]),
        ("She met Anna. Peter left.", ["Anna", "Peter"]),
        ("- Anna Petrova, chair", ["Anna Petrova"]),
        ("O’Dea and O'Dea", ["O'Dea", "O'Dea"]),
        ("the word iPhone and the word 5G", []),
    ],
)
def test_forms(copy: str, forms: list[str]) -> None:
    assert [mention.form for mention in mentions(story(copy))] == forms


@pytest.mark.parametrize(
    ("copy", "title", "form"),
    [
        ("The Danish Prime Minister Sir Ulrik Falk spoke.", "Danish Prime Minister Sir", "Ulrik Falk"),
        ("We asked Dr Sundgaard.", "Dr", "Sundgaard"),
        ("We asked Mr. Sundgaard.", "Mr", "Sundgaard"),
        ("The General Assembly met.", "", "General Assembly"),
    ],
)
def test_titles_stand_apart(copy: str, title: str, form: str) -> None:
    assert [(mention.title, mention.form) for mention in mentions(story(copy))] == [(title, form)]


def test_a_capital_says_nothing_at_the_start_of_a_sentence_or_in_a_headline() -> None:
    document = story(
        "Mayor Opens Bridge In Harlow", "Bridges open. “Toll gates do not,” said Mr. Falk of Harlow. Harlow waits."
    )
    told = {(word.text, standing(document, word)) for word in words(document)}
    assert {
        ("Mayor", "loud"),
        ("Bridges", "opening"),
        ("Toll", "opening"),
        ("Falk", "inside"),
        ("Harlow", "inside"),
        ("Harlow", "opening"),
    } <= told


def test_bare_surnames_belong_to_the_full_name() -> None:
    document = story(
        "Falk Wins In Harlow",
        "Marta Falk won in Harlow on Monday.",
        "Falk thanked Jon Birk. Marta Falk's rival, Birk, did not speak.",
    )
    found = {name.form: [mention.form for mention in name.mentions] for name in names(document)}
    assert found["Marta Falk"] == ["Marta Falk", "Falk", "Marta Falk"]
    assert found["Jon Birk"] == ["Jon Birk", "Birk"]
    assert "Monday" not in found


def test_two_spellings_of_one_name_are_listed_together() -> None:
    document = story("First Jonas Kestrel spoke.", "Then Jonnas Kestrel left.")
    assert [[mention.form for mention in name.mentions] for name in names(document)] == [
        ["Jonas Kestrel", "Jonnas Kestrel"]
    ]


def test_kinds() -> None:
    document = story("In Norway the Ministry of Fisheries told Anna Lund that Lake Mjosa is closed.")
    assert [(name.form, name.kind) for name in names(document)] == [
        ("Norway", "place"),
        ("Ministry of Fisheries", "organisation"),
        ("Anna Lund", "person"),
        ("Lake Mjosa", "place"),
    ]


def bearers(*lines: str) -> dict[str, list[str]]:
    return {name.form: [mention.form for mention in name.mentions] for name in names(story(*lines))}


def test_two_titles_are_two_people() -> None:
    assert bearers("We met Lord Carrick and Lady Carrick.", "Then Lady Carrick left.") == {
        "Lord Carrick": ["Lord Carrick"],
        "Lady Carrick": ["Lady Carrick", "Lady Carrick"],
    }
    assert bearers("We met Mr Ben Falk, Mr Falk’s aunt and Mrs Falk.") == {
        "Ben Falk": ["Ben Falk", "Falk"],
        "Mrs Falk": ["Mrs Falk"],
    }


def test_a_knight_goes_by_his_first_name() -> None:
    both = {"Malcolm Petheridge": ["Malcolm Petheridge", "Malcolm"]}
    assert bearers("We met Malcolm Petheridge.", "Then Sir Malcolm left.") == both
    early = {"Malcolm Petheridge": ["Malcolm", "Malcolm Petheridge"]}
    assert bearers("We met Sir Malcolm.", "Then Malcolm Petheridge left.") == early
    assert "Malcolm" in bearers("We met Malcolm Petheridge.", "Then Mr Malcolm left.")


def test_offices_letters_and_bodies() -> None:
    document = story(
        "The Lord Advocate met Anjali Deshmukh KC at the Institute for Sleep and Development in Larch Close."
    )
    assert [(name.form, name.kind) for name in names(document)] == [
        ("Lord Advocate", "other"),
        ("Anjali Deshmukh", "person"),
        ("Institute for Sleep and Development", "organisation"),
        ("Larch Close", "place"),
    ]
    assert list(bearers("The University of Leeds and Stanford met.")) == ["University of Leeds", "Stanford"]
    assert bearers("Rumours of it spread.") == {}


@given(st.text(alphabet="Ab cÄé.,'’-“”\n(İ)", max_size=80))
def test_words_are_where_they_say(copy: str) -> None:
    lines = [line for line in copy.split("\n") if line.strip()]
    document = story(*lines)
    for word in words(document):
        assert document.text[word.start : word.end].replace("’", "'") == word.text
    for name in names(document):
        assert all(document.text[mention.start].isupper() for mention in name.mentions)


def test_every_line_of_the_word_list_is_found() -> None:
    lines = Path(PATH).read_text("utf-8").splitlines()
    assert lines == sorted(lines, key=lambda line: line.split(" ")[0].encode())
    for line in [*lines[:50], *lines[::997], *lines[-50:]]:
        word, _, of = line.partition(" ")
        assert classes(word.title()) == (of or "w")
    assert classes("qqqq") == classes("") == classes("zzzzzz") == ""
