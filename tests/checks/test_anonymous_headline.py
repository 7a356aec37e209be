"""Headlines that only somebody unnamed bears out."""

from __future__ import annotations

from typing import Any

import pytest
from making import flagged

OPTIONS: dict[str, Any] = {"any": ["sources say"], "people": ["official", "source"]}


def found(title: str, *paragraphs: str, format: str = "markdown") -> list[str]:
    copy = "\n\n".join([f"# {title}" if format == "markdown" else title, *paragraphs]) + "\n"
    return flagged(copy, "anonymous-headline", OPTIONS, format, voice="any")


def test_words_that_name_nobody() -> None:
    assert found("Hall to close, sources say", "The hall will close.") == ["sources say"]
    assert found("Hall to close", "The hall will close, sources say.") == []


def test_the_first_line_of_plain_text_may_be_the_headline() -> None:
    body = ["The hall will close.", "It is old."]
    assert found("Hall to close, sources say", *body, format="text") == ["sources say"]
    assert found("The hall is to close, sources say.", *body, format="text") == []
    assert found("Hall to close, sources say", format="text") == []


QUOTED = "Hall is “a great shame”"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("“It is a great shame for us all,” one official said.", ["“a great shame”"]),
        ("“It is a great shame for us all,” one woman said. One official left.", []),
        ("“It is a great shame for us all,” said Anna Example. One official left.", []),
        ("“It is a great shame,” one official said. “It is a great shame,” said Anna Example.", []),
        ("“It is no loss,” one official said.", []),
    ],
)
def test_quoted_words_are_looked_for_below(body: str, wanted: list[str]) -> None:
    assert found(QUOTED, body) == wanted


def test_one_quoted_word_is_too_little() -> None:
    assert found("Hall a “shame”", "“It is a shame for us all,” one official said.") == []
