"""Two forms of one word."""

from __future__ import annotations

from making import findings_of, rule

from newslint.findings import Finding

DOCUMENT = rule("consistency", options={"either": {"adviser": "advisor", "per cent": "percent"}}, extent="document")


def told(findings: list[Finding]) -> list[tuple[str, str, str]]:
    return [(f.text, f.related[0].text, f.related[0].message) for f in findings]


def test_the_rarer_form_is_doubted_and_the_first_place_of_the_other_shown() -> None:
    copy = "An advisor came.\nThe adviser went.\nHis adviser stayed."
    (found,) = findings_of(copy, DOCUMENT)
    assert told([found]) == [("advisor", "adviser", "“adviser” here")]
    assert (found.related[0].start.line, found.suggestions) == (2, ("adviser",))


def test_on_a_tie_the_later_form_is_doubted() -> None:
    assert [f.text for f in findings_of("An advisor came.\nThe adviser went.", DOCUMENT)] == ["adviser"]


def test_each_place_of_the_doubted_form_is_a_finding() -> None:
    copy = "Adviser, adviser, adviser.\nAdvisor and advisor."
    assert [f.text for f in findings_of(copy, DOCUMENT)] == ["Advisor", "advisor"]


def test_one_form_alone_or_forms_of_two_words_are_fine() -> None:
    assert findings_of("An adviser, an adviser and five percent.", DOCUMENT) == []


def test_a_paragraph_may_differ_from_the_next() -> None:
    made = rule("consistency", options={"either": {"adviser": "advisor"}})
    assert findings_of("An advisor came.\nThe adviser went.", made) == []
