"""A rule's examples are its tests: what they mark is flagged, exactly, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from making import house_pack

from newslint import examples, rulebook
from newslint.examples import unmarked


def failures(folder: Path, invalid: list[Any], valid: list[Any] | None = None, **keys: Any) -> list[str]:
    """What fails in a rule with these examples (and one that is right of each kind)."""
    told = {"invalid": invalid, "valid": valid or ["A moon."]}
    house_pack(folder, {"tone/test": {"examples": told, **keys}})
    pack = rulebook.load_pack(str(folder))
    assert pack.mistakes == []
    return [failure.message for failure in examples.run(pack.rules["tone/test"])]


def test_marks() -> None:
    assert unmarked("A [[blue moon]] and [[b]].") == ("A blue moon and b.", [(2, 11), (16, 17)])
    assert unmarked(r"A \[[wiki\]] [[x]]") == ("A [[wiki]] x", [(11, 12)])
    assert unmarked("a ]] b [ c") == ("a ]] b [ c", [])


def test_examples_that_are_right(tmp_path: Path) -> None:
    assert failures(tmp_path, ["A [[blue moon]], a [[Blue Moon]]."], ["“A blue moon,” he said.", {"copy": "x"}]) == []


@pytest.mark.parametrize(
    ("invalid", "message"),
    [
        ("A [[moon]].", "not flagged: “moon”"),
        ("A [[moon]] and a [[blue moon]].", "not flagged: “moon”"),
        ("A [[blue moon]] and a blue moon.", "flagged: “blue moon”"),
        ("A blue moon.", "an invalid example marks what is flagged with [[ and ]]"),
        ("TODO a [[blue moon]].", "a TODO is left to be filled in"),
        ({"copy": "A [[blue moon]].", "related": "x"}, "the second place is [], not “x”"),
        ({"copy": "A [[blue moon]].", "fixed": "x"}, "nothing was fixed"),
        ({"copy": "# A [[blue moon]]\n\nText of it.", "scope": "credit", "format": "markdown"}, None),
        ({"copy": "A [[moon]].", "options": {"any": ["moon"]}}, None),
        ({"copy": "<p>A [[blue <b>moon]]</b>", "format": "html"}, None),
    ],
)
def test_what_does_not_come_out_as_it_says(tmp_path: Path, invalid: Any, message: str | None) -> None:
    assert failures(tmp_path, [invalid]) == ([message] if message else [])


def test_a_flag_that_is_too_long_or_too_short(tmp_path: Path) -> None:
    assert failures(tmp_path, ["A [[blue moon.]]"]) == ["not flagged: “blue moon.”", "flagged: “blue moon”"]


def test_valid_examples_that_are_flagged_or_marked(tmp_path: Path) -> None:
    assert failures(tmp_path, ["A [[blue moon]]."], ["A blue moon."]) == ["flagged: “blue moon”"]
    assert failures(tmp_path, ["A [[blue moon]]."], ["A [[moon]]."]) == ["a valid example marks nothing"]


def test_fixes_are_compared_and_must_settle(tmp_path: Path) -> None:
    swap = {"check": "substitution", "options": {"swap": {"moon": "sun"}, "safe": True}}
    right = {"copy": "A [[moon]].", "fixed": "A sun."}
    assert failures(tmp_path, [right], ["A sun."], **swap) == []
    assert failures(tmp_path, [{**right, "fixed": "A star."}], ["A sun."], **swap) == [
        "after the fix it reads “A sun.”, not “A star.”"
    ]
    swap["options"] = {"swap": {"moon": "blue moon"}, "safe": True}
    assert failures(tmp_path, ["A [[moon]]."], ["A sun."], **swap) == ["still flagged after the fix: “A blue moon.”"]


def test_the_second_place(tmp_path: Path) -> None:
    keys = {"check": "consistency", "options": {"either": {"adviser": "advisor"}}}
    invalid = {"copy": "An adviser, an [[advisor]].", "related": "adviser"}
    assert failures(tmp_path, [invalid], **keys) == []
    assert failures(tmp_path, [{**invalid, "related": "advisor"}], **keys) == [
        "the second place is ['adviser'], not “advisor”"
    ]


def test_a_failure_is_told_with_its_line(tmp_path: Path) -> None:
    house_pack(tmp_path, {"tone/test": {"examples": {"invalid": ["A [[moon]]."], "valid": ["A."]}}})
    (failure,) = examples.run(rulebook.load_pack(str(tmp_path)).rules["tone/test"])
    assert str(failure) == f"{tmp_path / 'tone/test.yaml'}:7: tone/test: not flagged: “moon”"


@pytest.mark.parametrize(
    "example", [{"date": "May 2024"}, {"options": {"ayn": ["x"]}}, {"scope": "bodi"}, {"options": {"any": "moon"}}]
)
def test_an_example_that_cannot_be_run_is_told_not_a_crash(tmp_path: Path, example: dict[str, Any]) -> None:
    assert failures(tmp_path, [{"copy": "A [[blue moon]].", **example}]) != []
