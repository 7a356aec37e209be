"""Names that the story spells otherwise, or has not."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, rule

REST = "Nobody was hurt, and the road was open again by noon, a man who lives there said on the same day."


def found(report: str, headline: str, body: str, **options: Any) -> list[tuple[str, str]]:
    check = rule("headline-name", options={"report": report, "short": 10, **options}, extent="document", voice="any")
    told = findings_of(f"# {headline}\n\n{body} {REST}\n", check, format="markdown")
    return [(f.text, f.related[0].text if f.related else "") for f in told]


@pytest.mark.parametrize(
    ("headline", "body", "pair"),
    [
        ("Connecticut Ferry Stops", "The ferry to Conneticut has stopped.", ("Connecticut", "Conneticut")),
    ],
)
def test_spelt_otherwise(headline: str, body: str, pair: tuple[str, str]) -> None:
    assert found("misspelt", headline, body) == [pair]
    assert found("missing", headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Connecticut ferry stops", "The ferry to Connecticut has stopped."),
        ("Slovak ferry stops", "The ferry to Slovakia has stopped."),
        ("Doran's ferry stops", "The Dorans have stopped the ferry."),
        ("Ferry Strops Service", "The ferry has stopped its service."),
        ("José Doran leaves", "The mayor, Jose Doran, has left."),
    ],
)
def test_not_spelt_otherwise(headline: str, body: str) -> None:
    assert found("misspelt", headline, body) == []
    assert found("missing", headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body", "name"),
    [
        ("Fire in Mogadishu", "A mill burnt down.", "Mogadishu"),
        ("Paul Doran flees", "The mayor has fled.", "Doran"),
    ],
)
def test_missing(headline: str, body: str, name: str) -> None:
    assert found("missing", headline, body) == [(name, "")]
    assert found("missing", headline, body, apart=[name.lower()]) == []
    assert found("missing", headline, body, short=100) == []


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
    assert found("missing", headline, body) == []


def test_a_text_without_a_headline() -> None:
    check = rule("headline-name", options={"report": "missing"}, extent="document", voice="any")
    assert findings_of("A mill burnt down in Mogadishu.", check) == []
