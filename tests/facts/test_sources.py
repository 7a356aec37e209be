"""Who the sources of a story are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.facts.attributions import attributions
from newslint.facts.sources import Source, source_of, sources


def told(*lines: str) -> list[tuple[str, str]]:
    return [(source.kind, source.form) for source in sources(story(*lines))]


@pytest.mark.parametrize(
    ("copy", "kind", "form"),
    [
        ("The road is shut, said Anna Example, the mayor.", "named", "Anna Example"),
        ("The road is shut, Harwick Borough Council said.", "named", "Harwick Borough Council"),
        ("The road is shut, the council said.", "named", "the council"),
        ("Police said the road was shut.", "named", "Police"),
        ("A Western diplomat said the road was shut.", "described", "A Western diplomat"),
        ("Two Kremlin officials said the road was shut.", "described", "Two Kremlin officials"),
        ("Sources said the road was shut.", "bare", "Sources"),
        ("Several unnamed sources said the road was shut.", "bare", "Several unnamed sources"),
        ("Some experts said the road was shut.", "bare", "Some experts"),
        ("The road is shut, the BBC reported.", "media", "BBC"),
        ("The Harwick Herald said the road was shut.", "media", "Harwick Herald"),
        ("A survey found that the road was shut.", "document", "A survey"),
        ("Reports suggest the road was shut.", "bare", "Reports"),
        ("The documents showed the road was shut.", "document", "The documents"),
        ("A number of Senators said the road was shut.", "described", "Senators"),
        ("Some Democrats said the road was shut.", "described", "Some Democrats"),
        ("A spokesman for Harwick Council said the road was shut.", "named", "A spokesman for Harwick Council"),
    ],
)
def test_a_source_is_of_the_kind_that_its_words_tell(copy: str, kind: str, form: str) -> None:
    assert told(copy) == [(kind, form)]


def test_a_bare_surname_and_a_pronoun_go_with_the_full_name() -> None:
    (source,) = sources(
        story("The road is shut, said Anna Example.", "Example said it was ice. She said it would last.")
    )
    assert (source.kind, source.form, source.cues) == ("named", "Anna Example", 3)
    assert [place.end - place.start for place in source.places] == [len("Anna Example"), len("Example"), len("She")]


def test_a_title_tells_he_from_she() -> None:
    lines = ["The road is shut, said Mr Ben Example.", "Mrs Cara Sample said it was ice.", "He said it would last."]
    assert [(source.form, source.cues) for source in sources(story(*lines))] == [
        ("Ben Example", 2),
        ("Cara Sample", 1),
    ]


def test_an_office_goes_with_who_holds_it() -> None:
    assert told("The road is shut, Mayor Anna Example said.", "It will open, the mayor said.") == [
        ("named", "Anna Example")
    ]


def test_the_source_is_the_one_before() -> None:
    assert told("A Western diplomat said it was late.", "The diplomat said it would end.") == [
        ("described", "A Western diplomat")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "On Monday said nobody.",
        "I said so.",
        "“The road is shut.”",
        "The road is shut.",
        "She wanted it shut.",
        "The crack said nothing to anybody.",
    ],
)
def test_what_is_no_source(copy: str) -> None:
    assert told(copy) == []


def test_a_quotation_that_goes_on_is_one_more_attribution_but_no_cue() -> None:
    document = story("“The road is shut,” said Anna Example. “It will stay shut for a week or two.”")
    (source,) = sources(document)
    assert (source.cues, len(source.attributions)) == (1, 2)
    assert set(source_of(document)) == set(attributions(document))


def test_who_cannot_be_told_is_unnamed() -> None:
    by_kind = {kind: Source(kind, "x", None, ()) for kind in ("named", "described", "bare", "media", "document")}
    assert {kind for kind, source in by_kind.items() if source.unnamed} == {"described", "bare"}


WORDS = st.sampled_from(
    "Ann Example Sources source said says , . “ ” he She the a told according to Reuters reports who in of ’s".split()
)


@given(st.lists(st.lists(WORDS, max_size=12).map(" ".join), min_size=1, max_size=4))
def test_every_place_stands_in_the_text(lines: list[str]) -> None:
    document = story(*lines)
    for source in sources(document):
        assert source.form
        assert source.attributions
        for place in source.places:
            assert document.text[place.start : place.end].strip()


@pytest.mark.parametrize(
    ("copy", "kind", "form"),
    [
        ("Rumours said the road was shut.", "bare", "Rumours"),
        ("Neighbours said the road was shut.", "described", "Neighbours"),
        ("The Lord Advocate said the road was shut.", "named", "Lord Advocate"),
        ("Anna Example KC said the road was shut.", "named", "Anna Example"),
        ("The WHO said the road was shut.", "named", "WHO"),
        ("The Institute for Sleep and Development said it was late.", "named", "Institute for Sleep and Development"),
    ],
)
def test_a_capital_makes_no_name(copy: str, kind: str, form: str) -> None:
    assert told(copy) == [(kind, form)]


def test_a_street_says_nothing() -> None:
    assert told("The vans reached Larch Close yesterday. Larch Close told them nothing.") == []
    assert told("“We are glad,” said Glenn Close.") == [("named", "Glenn Close")]


def test_what_somebody_goes_on_to_say_is_not_told_by_the_place_before() -> None:
    assert told("Anna Example left the town for Norway, warning that the road would be shut.") == []
    assert told("The road is shut, said Anna Example, adding that it was ice.") == [("named", "Anna Example")]


def test_the_title_tells_a_lady_from_a_lord() -> None:
    lines = ["“It is mine,” Lord Carrick said.", "“It is ours,” Lady Carrick said."]
    assert told(*lines) == [("named", "Lord Carrick"), ("named", "Lady Carrick")]
