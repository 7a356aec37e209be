"""Whole lines that belong to the web page."""

from __future__ import annotations

from collections import Counter

import pytest
from making import findings_of, flagged, rule

from newslint import lint_text, rulebook
from newslint.rule import with_options

STORY = "The council voted on Tuesday to close the pool at the end of the year, the clerk told residents in the hall."
RELATED = {"kinds": ["related"]}
BUILT_IN = rulebook.load_pack(rulebook.builtin()).rules


def test_a_label_is_a_whole_line() -> None:
    copy = f"{STORY}\nAlso read\nThey also read the letter.\nAlso read."
    assert flagged(copy, "label-line", RELATED) == ["Also read"]


def test_a_line_inside_a_paragraph_of_markdown() -> None:
    copy = f"{STORY}\nAlso read\n{STORY}\n"
    (found,) = findings_of(copy, rule("label-line", options=RELATED), format="markdown")
    assert (found.text, found.start.line, found.start.column) == ("Also read", 2, 1)


def test_the_fix_takes_the_line_out() -> None:
    (found,) = findings_of(f"{STORY}\nAlso read\n{STORY}", rule("label-line", options=RELATED))
    assert found.fix is not None and found.fix.safe
    (kept,) = findings_of("Also read", rule("label-line", options={**RELATED, "fix": False}))
    assert kept.fix is None


def test_a_house_adds_labels_of_its_own() -> None:
    options = {"labels": ["Harbour Extra", "more at *"]}
    copy = f"{STORY}\nHARBOUR EXTRA\nMore at the harbour\nHarbour Extra.\n{STORY}"
    assert flagged(copy, "label-line", options) == ["HARBOUR EXTRA", "More at the harbour"]


def test_a_house_leaves_labels_that_are_right_there() -> None:
    copy = f"{STORY}\nAlso read\nRead next\n{STORY}"
    assert flagged(copy, "label-line", {**RELATED, "leave": ["also read"]}) == ["Read next"]


def test_add_and_remove_of_a_configuration() -> None:
    changed = with_options(BUILT_IN["boilerplate/related-stories"], {"add": ["harbour extra"], "remove": ["Also read"]})
    copy = f"{STORY}\nHarbour Extra\n{STORY}\nAlso read\n{STORY}\nRead next\n{STORY}"
    assert [each.text for each in findings_of(copy, changed)] == ["Harbour Extra", "Read next"]


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_one_leftover_is_told_of_once(format: str) -> None:
    lines = [
        "Related",
        "Swimmers march to the town hall",
        "Click here to read more",
        "Sign up for our newsletter",
        "Print",
    ]
    gap = "\n" if format == "text" else "\n\n"
    found = [
        each for each in lint_text(gap.join([STORY, STORY, *lines]), format=format) if each.rule[:11] == "boilerplate"
    ]  # type: ignore[arg-type]
    assert Counter(each.start.line for each in found).most_common(1)[0][1] == 1
    assert {each.text for each in found} == set(lines)


def test_every_kind_has_one_rule() -> None:
    kinds = Counter(
        kind for each in BUILT_IN.values() if each.check == "label-line" for kind in each.body.options.get("kinds", [])
    )
    assert set(kinds.values()) == {1}
    assert set(kinds) == set(
        "related stub topics share signup advert furniture stamp syndication foreign doubtful author "
        "links glued linked below listed repeated capitals between".split()
    )
