"""Characters that no reader sees."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

ALL = {"any": ["\u00ad", "\u200b-\u200f", "\u202a-\u202f", "\u2060-\u2064", "\ufeff"]}


@pytest.mark.parametrize("copy", ["har\u200bbour", "har\u00adbour", "it was\u202flate", "the\ufeff mayor", "a\u200d b"])
def test_one_in_latin_copy(copy: str) -> None:
    assert len(flagged(copy, "hidden-character", ALL, voice="any")) == 1


@pytest.mark.parametrize(
    "copy",
    [
        "می\u200cخواهم",
        "👩\u200d🚒 came",
        "10\u202f000 euros",
        "oui\u202f!",
        "शक्\u200dति",
        "plain words",
        "“curly” words",
    ],
)
def test_one_that_is_needed(copy: str) -> None:
    assert flagged(copy, "hidden-character", ALL, voice="any") == []


def test_each_kind_is_told_once_with_its_other_places() -> None:
    made = rule("hidden-character", options=ALL, message="Here is {name}.", voice="any")
    first, second = findings_of("a\u200bb, c\u200bd and e\u00adf.", made)
    assert (first.message, len(first.related)) == ("Here is a zero-width space.", 1)
    assert (second.message, second.related) == ("Here is a soft hyphen.", ())


def test_private_characters_are_named_by_their_number() -> None:
    made = rule("hidden-character", options={"any": ["\ue200-\ue20f"]}, message="{name}", voice="any")
    (found,) = findings_of("It broke.\ue200\ue201 And \uf0b7.", made)
    assert (found.text, found.message) == ("\ue200\ue201", "a private character (U+E200)")


def test_a_format_may_be_left_out() -> None:
    assert flagged("<p>har&shy;bour</p>", "hidden-character", {**ALL, "leave-out": ["html"]}, format="html") == []
