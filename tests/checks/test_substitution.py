"""Words for which the house has others."""

from __future__ import annotations

from making import findings_of, flagged, rule

from newslint.fixer import fixed

SWAP = {"utilise": "use", "at this moment in time": "now", "Kiev": "Kyiv"}


def suggestions(copy: str, **options: object) -> list[str]:
    made = rule("substitution", options={"swap": SWAP, **options}, message="Write “{replacement}”.")
    return [suggestion for finding in findings_of(copy, made) for suggestion in finding.suggestions]


def test_the_right_word_takes_the_capitals_of_the_wrong_one() -> None:
    assert suggestions("Utilise it. They utilise it. UTILISE it. At this moment in time.") == [
        "Use",
        "use",
        "USE",
        "Now",
    ]


def test_or_keeps_its_own() -> None:
    assert suggestions("UTILISE it in KIEV.", replacement="exact") == ["use", "Kyiv"]


def test_a_safe_one_is_a_fix() -> None:
    copy = "They utilise it at this\u00a0moment in time, in Kiev."
    made = rule("substitution", options={"swap": SWAP, "safe": True}, message="Write “{replacement}”.")
    found = findings_of(copy, made)
    assert fixed(copy, found) == "They use it now, in Kyiv."
    assert [f.message for f in found] == ["Write “use”.", "Write “now”.", "Write “Kyiv”."]


def test_what_is_written_rightly_already_is_left_alone() -> None:
    assert flagged("The USE of use.", "substitution", {"swap": {"Use": "use"}}) == []
    assert flagged("e-mail, E-MAIL", "substitution", {"swap": {"e-mail": "email"}, "case": "exact"}) == ["e-mail"]


def test_the_longer_of_two_is_swapped() -> None:
    swap = {"in terms": "by", "in terms of": "of"}
    assert flagged("Good in terms of price.", "substitution", {"swap": swap}) == ["in terms of"]
