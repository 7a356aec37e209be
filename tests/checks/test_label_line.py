"""Whole lines that belong to the web page."""

from __future__ import annotations

from collections import Counter

import pytest
from making import findings_of, flagged, rule

from newslint import rulebook
from newslint.checks.label_line import compiled, key

STORY = "The council voted on Tuesday to close the pool at the end of the year, the clerk told residents in the hall."
LABELS = {"labels": ["also read", "comments", "share"]}


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("Also read", "also read"),
        ("» ALSO READ:", "also read"),
        ("[Also read]", "also read"),
        ("Comments (12)", "comments"),
        ("Comments 1,204", "comments"),
        ("Don’t miss", "don't miss"),
        ("2019", "2019"),
    ],
)
def test_lines_are_compared_without_case_marks_and_counts(line: str, same: str) -> None:
    assert key(line) == same


def test_a_label_is_a_whole_line() -> None:
    copy = f"{STORY}\nAlso read\nThey also read the letter.\nAlso read."
    assert flagged(copy, "label-line", LABELS) == ["Also read"]


def test_a_line_inside_a_paragraph_of_markdown() -> None:
    copy = f"{STORY}\nAlso read\n{STORY}\n"
    (found,) = findings_of(copy, rule("label-line", options=LABELS), format="markdown")
    assert (found.text, found.start.line, found.start.column) == ("Also read", 2, 1)


def test_the_fix_takes_the_line_out() -> None:
    (found,) = findings_of(f"{STORY}\nAlso read\n{STORY}", rule("label-line", options=LABELS))
    assert found.fix is not None and found.fix.safe
    (kept,) = findings_of("Also read", rule("label-line", options={**LABELS, "fix": False}))
    assert kept.fix is None


def test_a_template_describes_the_whole_of_a_short_line() -> None:
    options = {"templates": ["more stories (?:from|about) .{2,40}"]}
    copy = "More stories from Harwick\nThere are more stories from Harwick\nMore stories from Harwick came in."
    assert flagged(copy, "label-line", options) == ["More stories from Harwick"]


def test_a_sentence_may_end_in_a_full_stop() -> None:
    options = {"sentences": ["this article first appeared in .{2,80}"]}
    copy = "This article first appeared in The Example.\nShe said this article first appeared in The Example."
    assert flagged(copy, "label-line", options) == ["This article first appeared in The Example."]


def test_a_doubtful_label_needs_company() -> None:
    options = {"labels": ["print"], "company": ["share"]}
    assert flagged(f"{STORY}\nPrint\n{STORY}", "label-line", options) == []
    assert flagged(f"{STORY}\nShare\nPrint\n{STORY}", "label-line", options) == ["Print"]
    assert flagged(f"{STORY}\n{STORY}\nPrint", "label-line", options) == ["Print"]
    assert flagged("Print", "label-line", options) == []


def test_lines_below_a_label() -> None:
    options = {"labels": ["related"], "below": True}
    bare = "Swimmers march to the town hall"
    assert flagged(f"{STORY}\nRelated\n{bare}\n{bare} again and again\n{STORY}", "label-line", options) == [
        bare,
        f"{bare} again and again",
    ]
    assert flagged(f"{STORY}\nRelated\n{STORY}", "label-line", options) == []
    assert flagged(f"{STORY}\nRelated\nA short subhead\n{STORY}", "label-line", options) == []


def boilerplate() -> dict[str, tuple[list[str], list[str]]]:
    """Labels and templates of the built-in rules that look for labels themselves, by rule."""
    rules = rulebook.load_pack(rulebook.builtin()).rules.values()
    chosen = [each for each in rules if each.id.startswith("boilerplate/") and each.check == "label-line"]
    return {
        each.id: (each.options.get("labels", []), each.options.get("templates", []))
        for each in chosen
        if not each.options.get("below")
    }


def test_no_label_stands_in_two_rules() -> None:
    count = Counter(label for labels, _ in boilerplate().values() for label in {key(label) for label in labels})
    assert [label for label, times in count.items() if times > 1] == []


def test_no_label_of_one_rule_fits_a_template_of_another() -> None:
    lists = boilerplate()
    both = [
        (rule_id, other, label)
        for rule_id, (labels, _) in lists.items()
        for other, (_, templates) in lists.items()
        if other != rule_id
        for label in labels
        if any(compiled(template).fullmatch(key(label)) for template in templates)
    ]
    assert both == []
