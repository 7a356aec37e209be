"""Sentences: what ends one, what does not, and that they lie in their blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.facts.sentences import sentences


def split(*lines: str) -> list[str]:
    document = story(*lines)
    return [document.text[start:end] for start, end in sentences(document)]


@pytest.mark.parametrize(
    "copy",
    [
        "The tram stopped. | Nobody was hurt.",
        "“Why now?” Okafor asked. | She got no answer.",
        "“We are open.” | The shop closed at noon.",
        "Dr. Lena Farr met Gov. Paul Riis on Jan. 4 in Oslo. | They spoke twice.",
        "Lt. Gen. Tomas Brill took over. | He stayed.",
        "She left at 5 p.m. | The hall was empty.",
        "She left at 5 p.m. Friday after the vote.",
        "It sells in the U.S. | The price is $5.50 a box.",
        "J. R. Mills wrote it. | It sold out.",
        "Bex Inc. bought Tal Ltd. | The price was not given.",
        "She lives at No. 12 Hill Road. | He does not.",
        "He said no. | Twelve others agreed.",
        "He waited… and went. | Then… | Nothing.",
        "It cost £4. | “Too much!” | She paid.",
        "The rate rose to 3.5 per cent. | $4m was lost.",
        "Is it over? | Yes! | It is.",
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(copy: str) -> None:
    assert split(copy.replace(" | ", " ")) == copy.split(" | ")


def test_a_block_ends_a_sentence() -> None:
    assert split("A heading without a stop", "The text. It goes on") == [
        "A heading without a stop",
        "The text.",
        "It goes on",
    ]


def test_blanks_round_a_sentence_are_left_out() -> None:
    assert split("  One here.   Two there.  ") == ["One here.", "Two there."]


copy_like = st.lists(
    st.text(alphabet=st.sampled_from("AbcU.S?!…\"”’') 12\u00a0İ—$"), min_size=1).filter(lambda line: line.strip()),
    max_size=5,
)


@given(copy_like)
def test_sentences_tile_what_is_not_blank(lines: list[str]) -> None:
    document = story(*lines)
    spans = sentences(document)
    at = 0
    for start, end in spans:
        assert start < end
        assert not document.text[at:start].strip()
        assert document.text[start:end] == document.text[start:end].strip()
        assert "\n" not in document.text[start:end]
        at = end
    assert not document.text[at:].strip()
