"""Sources a reader cannot place."""

from __future__ import annotations

from typing import Any

import pytest
from making import flagged, mistakes_of, rule

from newslint.stories import lint_text

GROUP: dict[str, Any] = {
    "nouns": ["critics", "experts"],
    "opening": ["<before>{0,2} <nouns> <aside>? <between>{0,2} <verbs>"],
    "shapes": ["according to <nouns>"],
    "verbs": ["say", "said", "hope", "worry", "point out"],
    "before": ["some", "many", "a number of"],
    "between": ["now", "also"],
    "unless-next": ["from"],
}
ALL = {**GROUP, "excused-by": ["example", "same-sentence", "named-later"]}


@pytest.mark.parametrize(
    "words",
    [
        "Some critics now say",
        "A number of experts said",
        "Critics hoped",
        "Experts worried",
        "Experts pointed out",
        "Experts, some of them old, said",
        "According to experts",
    ],
)
def test_a_shape_is_filled_from_the_lists(words: str) -> None:
    assert flagged(f"{words} it will fall.", "vague-source", GROUP) == [words]


@pytest.mark.parametrize(
    "copy",
    [
        "He told his critics say nothing.",  # the noun belongs to words before it
        "Harwick's experts said it will fall.",
        "Ann Example and experts said it will fall.",
        "Ann Example and other experts said it will fall.",
        "And adviser to the experts Hope Example left.",
        "Critics Hope and Example left.",
        "The drama-critics said it will fall.",
        "Critics' circles say it will fall.",
        "Experts. Say it.",
        "Experts said to be brave went in.",
        "According to experts from Harwick it will fall.",
    ],
)
def test_what_is_no_such_shape(copy: str) -> None:
    assert flagged(copy, "vague-source", GROUP) == []


def test_a_clause_opens_after_a_mark_or_a_small_word() -> None:
    assert flagged("It is late, experts said, and some critics say it is too late.", "vague-source", GROUP) == [
        "experts said",
        "some critics say",
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Experts, including Ann Example, said the probe is lost.",
        "Experts said, like Ann Example, that it is lost.",
        "Experts said it is lost, according to Ann Example.",
        "“It is lost,” said Ann Example, though experts hope.",
        "Experts said it is lost. “I know it,” said Ann Example.",
        "Experts said it is lost. Ann Example, who built it, also said so.",
        "Experts said it is lost.\nAnn Example said she knew it.",
        "Experts said it is lost.\nIt had cost a lot.\nAnn Example said she knew it.",
    ],
)
def test_what_excuses_a_group(copy: str) -> None:
    assert flagged(copy, "vague-source", ALL) == []


@pytest.mark.parametrize(
    "after",
    [
        "The search goes on. Nobody knows.",
        "It was built in Harwick. Critics said so.",
        "He said it was late.",
        "They said on Monday that it was late.",
        "\nIt had cost a lot.\nIt was new.\nAnn Example said she knew it.",
    ],
)
def test_nothing_excuses_a_group_without_a_name_near_by(after: str) -> None:
    assert flagged(f"Experts said it is lost. {after}", "vague-source", ALL)[:1] == ["Experts said"]


def test_who_has_spoken_before_is_none_of_them() -> None:
    copy = "Ann Example said it is late.\nExperts said it is lost.\nExample said she was sorry."
    assert flagged(copy, "vague-source", ALL) == ["Experts said"]


def test_an_agent_names_the_believer() -> None:
    options = {"nouns": ["believed to"], "shapes": ["is <nouns> be"], "excused-by": ["agent"]}
    assert flagged("It is believed to be lost.", "vague-source", options) == ["is believed to be"]
    assert flagged("It is believed to be", "vague-source", options) == ["is believed to be"]
    assert flagged("The coin is believed to be by the museum.", "vague-source", options) == []


def test_a_reason_in_the_paragraph() -> None:
    options: dict[str, Any] = {"shapes": ["on condition of [anonymity]"], "reasons": ["because", "for fear"]}
    copy = "She spoke on condition of anonymity"
    reasoned = f"{copy} for fear of losing her job."
    bare = f"{copy}.\nIt rained because of a storm."
    assert flagged(reasoned, "vague-source", options) == []
    assert flagged(bare, "vague-source", options) == ["on condition of anonymity"]
    options["reasoned"] = True
    assert flagged(reasoned, "vague-source", options) == ["on condition of anonymity"]
    assert flagged(bare, "vague-source", options) == []


def test_withheld_names_are_left_to_the_rules_about_anonymity() -> None:
    options = {**GROUP, "excused-by": ["anonymity"]}
    assert flagged("Experts, who asked not to be named, said it is lost.", "vague-source", options) == []


def test_the_first_line_of_plain_text_may_be_a_headline() -> None:
    body = "\nThe hall is shut.\nIt was old.\nIt rained."
    assert flagged(f"Critics say hall must go{body}", "vague-source", GROUP) == []
    assert flagged(f"Critics say the hall must go.{body}", "vague-source", GROUP) == ["Critics say"]


def test_a_quotation_is_left_alone() -> None:
    assert flagged("“Critics say a lot,” she said.", "vague-source", GROUP) == []


@pytest.mark.parametrize("shape", ["<knouns> say", "they say"])
def test_a_shape_that_is_none_is_a_mistake_of_the_rule(shape: str) -> None:
    assert mistakes_of(rule, "vague-source", options={**GROUP, "opening": [shape]})


def test_a_closing_shape_ends_its_clause() -> None:
    options = {"closing": ["it is [understood]"]}
    assert flagged("He will go, it is understood.", "vague-source", options) == ["it is understood"]
    assert flagged("How it is understood depends on you.", "vague-source", options) == []


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        ("Reports in the Guardian say it fell.", False),
        ("Reports in the Harwick Bugle say it fell.", False),
        ("Reports in the Middle East say it fell.", True),
        ("Reports in the US say it fell.", True),
        ("Reports in Harwick say it fell.", True),
    ],
)
def test_an_outlet_in_the_words_says_whose_reports_they_are(copy: str, found: bool) -> None:
    options = {"nouns": ["reports"], "opening": ["<nouns> in <any>{1,3} say"], "excused-by": ["outlet"]}
    assert bool(flagged(copy, "vague-source", options)) is found


def test_the_press_in_the_paragraph() -> None:
    options = {**GROUP, "excused-by": ["press"]}
    assert flagged("Experts said it fell. The Harwick Herald saw it.", "vague-source", options) == []
    assert flagged("Experts said it fell.\nThe Harwick Herald saw it.", "vague-source", options) == ["Experts said"]


def test_a_link_in_the_paragraph() -> None:
    options = {**GROUP, "excused-by": ["link"]}
    copy = "Experts said it [fell](https://example.org).\n\nCritics said so.\n"
    assert flagged(copy, "vague-source", options, format="markdown") == ["Critics said"]


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (" It was tested at Harwick University.", False),
        ("\nIt was tested at Harwick University.", False),
        ("\nIt fell.\nIt was tested at Harwick University.", True),
    ],
)
def test_a_body_in_the_paragraph_or_the_next(after: str, found: bool) -> None:
    options = {**GROUP, "excused-by": ["body"]}
    assert bool(flagged(f"Experts said it fell.{after}", "vague-source", options)) is found


def test_a_description_that_the_house_accepts() -> None:
    options = {**GROUP, "sufficient": ["many experts"]}
    assert flagged("Many experts said it fell. Critics said so.", "vague-source", options) == ["Critics said"]
    assert flagged("Many experts said it fell.", "vague-source", {**options, "reasons": ["because"]}) == [
        "Many experts said"
    ]


def test_a_weekday_after_a_match_is_no_name() -> None:
    options = {"shapes": ["on condition of [anonymity]"]}
    assert flagged("She spoke on condition of anonymity Monday.", "vague-source", options) == [
        "on condition of anonymity"
    ]


# The exemptions that a desk knows: what a bare source needs no name can give it.
@pytest.mark.parametrize("bare", ["Sources said it fell.", "Reports suggest it fell."])
def test_a_name_near_by_never_excuses_bare_sources_and_reports(bare: str) -> None:
    copy = f"{bare} “I know it,” said Ann Example.\nBen Example said it fell."
    found = [each.rule for each in lint_text(copy) if each.severity == "warning"]
    assert len(found) == 1
    assert found[0] in ("sourcing/bare-sources", "sourcing/vague-reports")


@pytest.mark.parametrize("noun", ["Critics", "Experts", "Observers", "Analysts"])
def test_a_name_near_by_excuses_those_who_judge(noun: str) -> None:
    def found(copy: str) -> list[str]:
        return [each.rule for each in lint_text(copy) if each.rule.startswith("sourcing/")]

    bare = f"{noun} say it fell."
    assert found(f"{bare}\nIt was old.\nIt rained.") == ["sourcing/unnamed-group"]
    assert found(f"{bare}\nIt was old.\nAnn Example said she knew.") == []
    assert found(f"{bare}\nIt was old.\nIt rained.\nAnn Example said she knew.") == ["sourcing/unnamed-group"]


@pytest.mark.parametrize(
    "copy",
    [
        "A clerk in the ministry, who asked not to be named because talks go on, said it fell.",
        "A Kremlin official, who spoke on condition of anonymity for fear of losing his job, said it fell.",
        "Scientists at Harwick University said it fell.",
    ],
)
def test_a_described_source_with_a_reason_and_a_named_body_are_no_warnings(copy: str) -> None:
    assert [each.rule for each in lint_text(copy) if each.severity != "info"] == []
