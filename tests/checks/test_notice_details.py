"""Notices to readers that leave out what they need."""

from __future__ import annotations

import pytest
from making import findings_of, mistakes_of, rule

OPTIONS = {"any": ["^correction:"], "slots": ["what was wrong = said", "the day = \\d May"]}


def test_what_is_missing_is_named() -> None:
    made = rule("notice-details", options=OPTIONS, message="No {missing}.")
    (found,) = findings_of("Correction: the name.", made)
    assert (found.text, found.message) == ("Correction:", "No what was wrong and the day.")
    (found,) = findings_of("Correction: we said the wrong name.", made)
    assert found.message == "No the day."
    assert findings_of("Correction: we said the wrong name on 4 May.", made) == []


def test_later_sentences_of_the_paragraph_count() -> None:
    assert (
        findings_of("Correction: the name. We said it wrong on 4 May.", rule("notice-details", options=OPTIONS)) == []
    )
    apart = "Correction: the name.\nWe said it wrong on 4 May."
    assert len(findings_of(apart, rule("notice-details", options=OPTIONS))) == 1


@pytest.mark.parametrize("slot", ["what was wrong", "what=said"])
def test_a_slot_needs_an_expression(slot: str) -> None:
    (mistake,) = mistakes_of(rule, "notice-details", options={"any": ["^correction:"], "slots": [slot]})
    assert "no slot" in mistake.message


def test_a_loose_notice_needs_more() -> None:
    options = {**OPTIONS, "allowed": 1, "vague": [r"\ba name\b"], "needed": ["the day"]}
    made = rule("notice-details", options=options)
    assert len(findings_of("Correction: we said a name.", made)) == 1
    assert findings_of("Correction: we said Ann.", made) == []
    assert findings_of("Correction: a name, on 4 May.", made) == []
