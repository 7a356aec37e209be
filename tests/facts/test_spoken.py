"""Who speaks a quotation, and when that is not clear."""

from __future__ import annotations

import pytest
from making import story

from newslint.facts.spoken import spoken, whole


def told(*lines: str) -> list[tuple[str, str]]:
    """Each quotation that has a speaker, with the words for it."""
    document = story(*lines)
    return [(document.text[slice(*place)], document.text[slice(*who)]) for place, who in spoken(document).items()]


@pytest.mark.parametrize(
    ("copy", "speaker"),
    [
        ("“It will hold,” said Anna Example.", "Anna Example"),
        ("“It will hold,” the builder said.", "the builder"),
        ("“It will hold,” she said.", "she"),
        ("“It will hold,” the man who had built bridges said.", "the man who had built bridges"),
        ("“It will hold,” I said.", "I"),
        ("“I think it will hold,” said Anna Example.", "Anna Example"),
        ("“Ask Ben Sample. He said it will hold,” Anna Example told the court.", "Anna Example"),
        ("Anna Example said the bridge was “sound”.", "Anna Example"),
        ("Anna Example said it was old, and Ben Sample said: “It is sound.”", "Ben Sample"),
        ("Anna Example said: “It is sound and it will hold.”", "Anna Example"),
    ],
)
def test_the_speaker_stands_beside(copy: str, speaker: str) -> None:
    assert [who for _, who in told(copy)] == [speaker]


@pytest.mark.parametrize(
    "copy",
    [
        "The trial had “no end”.",
        "“I said it would hold and I think it will.”",
        "“You told me that it would hold.”",
        "The river said “nothing”.",
        "It was the size of the hall to argue “for or against”.",
    ],
)
def test_who_is_no_speaker(copy: str) -> None:
    assert [who for _, who in told(copy)] == []


@pytest.mark.parametrize(
    "words", ["the trial had", "the cells to", "As government", "a deal and", "the one I", "I’m", "that"]
)
def test_words_out_of_the_middle_of_a_clause(words: str) -> None:
    assert not whole(words)


@pytest.mark.parametrize(
    "words", ["the man who was there", "WHO", "US officials", "Will Moy", "He", "The Arts", "a friend of the family"]
)
def test_words_for_somebody(words: str) -> None:
    assert whole(words)
