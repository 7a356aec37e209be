"""Acronyms: what the rules' examples do not show."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, flagged, rule


def undefined(copy: str, **options: Any) -> list[str]:
    given = {"known": ["BBC"], "kinds": ["charity", "reports"], **options}
    return flagged(copy, "undefined-acronym", given, extent="document")


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        ("They went to the BQSR, and the BQSR was closed.", ["BQSR"]),
        ("They went to the B.Q.S.R. at noon.", ["B.Q.S.R."]),
        ("They saw two BQSRs there.", ["BQSR"]),
        ("They saw the BBC there.", []),
        ("They saw the charity BQSR there, and it left.", []),
        ("It rains, BQSR reports.", []),
        ("They saw what is known as the BQSR there.", []),
        ("They saw the BQSR, the county's board, there.", []),
        ("They saw men of the Board for Quality in Small Retail. The BQSR left.", []),
        ("They saw men of a board (BQSR). The BQSR left.", []),
        ("They saw the BQSR (a board) there.", []),
        ("They saw LOUIS XIV and the BQSR THAT WAS there.", []),
        ("They saw the BQSR 500 and the BQSR-2.", []),
        ("They heard KBQS and WBQ on the radio.", []),
        ("They were NEVER there.", []),
    ],
)
def test_unexplained(copy: str, found: list[str]) -> None:
    assert undefined(copy) == found


def test_each_is_told_once_and_the_house_knows_more() -> None:
    copy = "The BQSR met the CLPT, and the BQSR left."
    assert undefined(copy) == ["BQSR", "CLPT"]
    assert undefined(copy, known=["BQSR", "C.L.P.T."]) == []


def test_two_meanings_point_at_the_first() -> None:
    copy = "The Board of Quality (BOQ) met. The Bank of Quilon (BOQ) met. The Bank of Quilon (BOQ) paid."
    found = findings_of(copy, rule("acronym", options={"report": "two-meanings"}, message="“{meaning}”, “{other}”"))
    assert [(f.text, f.related[0].text) for f in found] == [("BOQ", "Board of Quality")] * 2
    assert found[0].message == "“Bank of Quilon”, “Board of Quality”"


def test_a_meaning_in_other_little_words_is_the_same() -> None:
    copy = "The Board of Quality (BOQ) met. The Board Of Qualities (BOQ) met."
    assert flagged(copy, "acronym", {"report": "two-meanings"}) == []
    assert flagged(copy, "acronym", {"report": "defined-twice"}) == ["BOQ"]


def test_an_acronym_that_a_headline_uses_is_used() -> None:
    copy = "# BQSR shuts shop\n\nThe Board for Quality in Small Retail (BQSR) shut it on Monday.\n"
    assert flagged(copy, "acronym", {"report": "unused"}, format="markdown") == []
    assert flagged(copy.split("\n\n")[1], "acronym", {"report": "unused"}) == ["BQSR"]


def test_letters_that_repeat_without_end_do_not_hang() -> None:
    assert undefined("AAAAAAAB (" + "a " * 32 + ") is here.") == []
