"""Stories that rest on one source."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

PLAIN = "The pool lies behind the school, and the water comes from the river. " * 3
ONE = "\n\n".join(f"{PLAIN}The pool was built in {year}, Ines Farr said." for year in (1921, 1934, 1950, 1987))
OPTIONS = {"any": ["said", "says", "reports"], "words": 150, "least": 4}


def found(copy: str, **options: object) -> list[str]:
    return flagged(copy, "single-source", {**OPTIONS, **options}, scope="body", voice="any")


def test_the_first_attribution_is_told() -> None:
    (one,) = findings_of(
        ONE, rule("single-source", options=OPTIONS, scope="body", voice="any", message="{source}: {count} of {total}")
    )
    assert (one.text, one.start.line) == ("Ines Farr", 1)
    assert one.message == "Ines Farr: 4 of 4"


def test_a_surname_and_a_pronoun_are_the_same_source() -> None:
    assert found(ONE.replace("1934, Ines Farr", "1934, Farr").replace("1950, Ines Farr", "1950, she")) == ["Ines Farr"]


@pytest.mark.parametrize(
    ("copy", "options"),
    [
        (ONE, {"words": 400}),
        (ONE, {"least": 5}),
        (ONE.replace("1934, Ines Farr", "1934, Vera Quill"), {}),
        (ONE.replace("1934, Ines Farr", "1934, the council of the town"), {}),
        (PLAIN * 3, {}),
        ("\n\n".join(f"Q: Is it {n}?\n\nA: {ONE}" for n in range(5)), {}),
    ],
)
def test_several_sources_a_short_item_an_interview(copy: str, options: dict[str, object]) -> None:
    assert found(copy, **options) == []


def test_one_small_voice_beside_the_main_one() -> None:
    assert found(ONE + f"\n\n{ONE}\n\nIt leaks, Vera Quill said.") == ["Ines Farr"]
