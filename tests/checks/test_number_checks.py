"""What the checks of figures do beyond their rules' examples."""

from __future__ import annotations

import pytest
from making import findings_of, rule

from newslint.rule import Rule

GROUP = rule(
    "quantity-conflict", options={"members": ["nation", "juror"], "groups": ["pact", "jury"]}, extent="document"
)
PARTS = rule("parts-total", options={"totals": ["person", "dead"], "unless": ["including", "each"]})
FAR = "\n\n".join(["Nothing happened for a while at the gate."] * 4)


def headline(number: str, body: str) -> list[str]:
    check = rule(
        "headline-number", options={"lists": ["ways"], "words": {}, "short": 5}, extent="document", voice="any"
    )
    found = findings_of(f"# {number} in harbour news\n\n{body}\n", check, format="markdown")
    return [f.text for f in found if f.scope == "headline"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A 14-nation pact met.", "It was signed by 17 nations."),
        ("It was signed by 17 nations.", "A 14-nation pact met."),
        ("A 14-nation pact met.", "A 17-nation pact was signed."),
        ("The fourteen-nation pact met.", "It was signed by over 20 nations."),
    ],
)
def test_two_sizes_of_one_group_point_at_each_other(first: str, second: str) -> None:
    found = findings_of(f"{first}\n\n{second}", GROUP)
    assert len(found) == 1
    assert len(found[0].related) == 1
    places = {found[0].start.line, found[0].related[0].start.line}
    assert places == {1, 3}


@pytest.mark.parametrize(
    "second",
    [
        "It was signed by 14 nations.",
        "It was signed by 12 nations.",
        "It was signed by more than 12 nations.",
        "It was read by 90 nations.",
        "It was signed by 17 poor nations.",
        "Some 17 jurors left.",
        f"{FAR}\n\nIt was signed by 17 nations.",
    ],
)
def test_counts_that_may_both_be_right(second: str) -> None:
    assert findings_of(f"A 14-nation pact met.\n\n{second}", GROUP) == []


@pytest.mark.parametrize(("count", "wrong"), [(10, True), (11, False), (12, True)])
def test_parts_are_added_up(count: int, wrong: bool) -> None:
    found = findings_of(f"The fire left {count} dead: seven men and four women.", PARTS)
    assert [f.text for f in found] == ([f"{count} dead"] if wrong else [])
    assert all([place.text for place in f.related] == ["seven men", "four women"] for f in found)


@pytest.mark.parametrize(
    "copy",
    [
        "It hit 12 people, including seven men and four women.",
        "It hit 12 people: including seven men and four women.",
        "It hit 12 people: seven men, four women.",
        "It hit 12 people: two men and one each from Rhyl and Bala.",
        "It hit some 12 people: seven men and four women.",
        "It hit 12 people: seven men and at least four women.",
        "It hit 12 people. Seven men and four women left.",
    ],
)
def test_lists_that_are_not_all_of_a_total(copy: str) -> None:
    assert findings_of(copy, PARTS) == []


BODY = "The port took in 14,312 crates and £7.32m in a week, half of it in two days, then 41 crates and an F-35."


@pytest.mark.parametrize(
    "number",
    [
        "14,312 crates",
        "14,000 crates",
        "£7.3m",
        "£7.32 million",
        "50%",
        "41 crates",
        "48 hours",
        "9 ways",
        "F-35",
        "3-1 win",
    ],
)
def test_headline_figures_that_the_story_bears_out(number: str) -> None:
    assert headline(number, BODY) == []


@pytest.mark.parametrize("number", ["14,321", "15,000", "£7.8m", "£7.3bn", "60%", "43", "F-53"])
def test_headline_figures_that_the_story_lacks(number: str) -> None:
    assert headline(number, BODY) == [number.removesuffix("%")]


def test_a_story_without_a_headline_is_left_alone() -> None:
    check: Rule = rule("headline-number", options={"lists": [], "words": {}})
    assert findings_of("The port took in 14 crates.", check) == []
