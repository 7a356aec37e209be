"""Names that the story has not."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, rule

REST = "Nobody was hurt, and the road was open again by noon, a man who lives there said on the same day."


def found(headline: str, body: str, **options: Any) -> list[str]:
    check = rule("headline-name", options={"short": 10, **options}, extent="document", voice="any")
    told = findings_of(f"# {headline}\n\n{body} {REST}\n", check, format="markdown")
    return [f.text for f in told]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Connecticut Ferry Stops", "The ferry to Conneticut has stopped."),
        ("Connecticut ferry stops", "The ferry to Connecticut has stopped."),
        ("Slovak ferry stops", "The ferry to Slovakia has stopped."),
        ("Doran's ferry stops", "The Dorans have stopped the ferry."),
        ("Ferry Strops Service", "The ferry has stopped its service."),
        ("José Doran leaves", "The mayor, Jose Doran, has left."),
    ],
)
def test_the_story_has_it_in_some_form(headline: str, body: str) -> None:
    assert found(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body", "name"),
    [
        ("Fire in Mogadishu", "A mill burnt down.", "Mogadishu"),
        ("Paul Doran flees", "The mayor has fled.", "Doran"),
    ],
)
def test_missing(headline: str, body: str, name: str) -> None:
    assert found(headline, body) == [name]
    assert found(headline, body, apart=[name.lower()]) == []
    assert found(headline, body, short=100) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Fire in France", "A mill burnt down, French papers say."),
        ("Doran Lauds Mill", "Doran is full of praise for the mill."),
        ("Bill Doran flees", "William Doran has fled."),
        ("FIRE IN MOGADISHU", "A mill burnt down."),
    ],
)
def test_not_missing(headline: str, body: str) -> None:
    assert found(headline, body) == []


def test_a_text_without_a_headline() -> None:
    check = rule("headline-name", options={}, extent="document", voice="any")
    assert findings_of("A mill burnt down in Mogadishu.", check) == []
