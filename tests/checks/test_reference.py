"""First and later references: what the rules' examples do not show."""

from __future__ import annotations

from typing import Any

from making import findings_of, rule, story

from newslint.checks.reference import Options, find

PLAIN: dict[str, Any] = {"groups": ["era"], "verbs": ["said", "came", "sang", "left"]}


def found(report: str, *lines: str, **options: Any) -> list[tuple[str, str]]:
    document = story(*lines)
    matches = find(document, Options(report, **{**PLAIN, **options}), [])  # type: ignore[arg-type]
    return [(document.text[m.start : m.end], document.text[m.related[0].start : m.related[0].end]) for m in matches]


def test_one_finding_a_surname_at_its_first_place() -> None:
    lines = (
        "The papers were signed when Doran came. Doran paid for them as well, and Doran left.",
        "Paul Doran is 40.",
    )
    document = story(*lines)
    (match,) = find(document, Options("surname-first", **PLAIN), [])
    assert match.start == document.text.index("Doran")
    assert match.values["name"] == "Paul Doran"


def test_a_title_introduces_unless_the_house_is_strict() -> None:
    lines = ("Mayor Doran came to the bridge late. Doran left the men.", "Paul Doran is 40.")
    assert found("surname-first", *lines) == []
    assert found("surname-first", *lines, strict=True) == [("Doran", "Paul Doran")]


def test_names_that_the_house_knows() -> None:
    lines = ("At noon Doran sang, and the crowd was silent.", "Rosa Doran is 40.")
    assert found("surname-first", *lines) != []
    assert found("surname-first", *lines, known=["Doran"]) == []


def test_a_full_name_in_a_headline_introduces_nobody() -> None:
    early = rule("reference", options={"report": "surname-first", **PLAIN}, extent="document", scope=["body"])
    copy = "# Paul Doran sells mill\n\nThe mill was sold by Doran in May.\n\nIt was built for Paul Doran's father.\n"
    assert [f.text for f in findings_of(copy, early, format="markdown")] == ["Doran"]


def test_full_names_that_only_others_say_are_not_missed() -> None:
    assert found("surname-first", "At noon Doran sang and left.", "“Rosa Doran is 40,” they said.") == []


def test_a_full_name_once_a_person() -> None:
    lines = ("Paul Doran came. Doran left. Paul Doran came back.", "Doran ate. Paul Doran drank.")
    assert found("full-name-again", *lines) == [("Paul Doran", "Doran")]


def test_how_far_apart_full_names_may_stand() -> None:
    lines = ("Paul Doran came, and Doran left.", "Nobody was there.", "Nobody came.", "Paul Doran came back.")
    assert found("full-name-again", *lines) == []
    assert found("full-name-again", *lines, within=3) == [("Paul Doran", "Doran")]


def test_an_interview_calls_by_full_names() -> None:
    assert found("full-name-again", "Paul Doran: It is late.", "Doran: It is, Paul Doran says.") == []


def test_both_people_of_a_surname_are_shown() -> None:
    document = story("Paul Doran met Anna Doran. At noon Doran left.")
    (match,) = find(document, Options("same-surname", **PLAIN), [])
    assert [document.text[place.start : place.end] for place in match.related] == ["Paul Doran", "Anna Doran"]
    assert dict(match.values) == {"name": "Paul Doran", "other": "Anna Doran"}


def test_three_people_of_a_surname_are_a_family() -> None:
    assert found("same-surname", "Paul Doran met Anna Doran and Otto Doran. At noon Doran left.") == []


def test_a_story_without_names() -> None:
    for report in ("surname-first", "full-name-again", "same-surname"):
        assert found(report, "it rained all day.", "") == []
