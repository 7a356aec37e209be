"""Sources in the plural where the story shows one."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, flagged, rule

OPTIONS: dict[str, Any] = {
    "nouns": {"source": "sources"},
    "verbs": ["said", "say"],
    "before": ["according to"],
    "several": ["two", "another", "one"],
}


@pytest.mark.parametrize(
    "copy",
    [
        "Sources said it would close. A source said it was late.",
        "It will close, according to sources. The source said it was late.",
        "A source said it was late.\nSources close to the hall said it would close.",
        "Sources said it would close. A source in the hall said it was late. Sources say so.",
    ],
)
def test_many_where_one_is_shown(copy: str) -> None:
    assert [word.lower() for word in flagged(copy, "one-as-many", OPTIONS)] == ["sources"]


def test_nouns_are_words_and_no_expressions() -> None:
    options = {**OPTIONS, "nouns": {"source (unnamed)": "sources (unnamed)", "source": "sources"}}
    copy = "Sources said it would close. A source said it was late."
    assert flagged(copy, "one-as-many", options) == ["Sources"]


@pytest.mark.parametrize(
    "copy",
    [
        "Sources said it would close.",
        "A source said it would close.",
        "Two sources said it would close. A source said it was late.",
        "Sources said it would close. A source said it was late. Another source said it was early.",
        "Sources said it would close. One source said it was late.",
        "Sources said it would close. A police source said it was late. A club source said it was early.",
        "The sources of the river dried up. A source said it was late.",
        "Sources said it would close. The source of the river dried up, the council said.",
    ],
)
def test_what_tells_of_several_or_of_something_else(copy: str) -> None:
    assert flagged(copy, "one-as-many", OPTIONS) == []


def test_the_one_is_the_second_place() -> None:
    copy = "Sources said it would close. A club source said it was late."
    (finding,) = findings_of(copy, rule("one-as-many", options=OPTIONS, message="{match}: {one}."))
    assert (finding.message, [place.text for place in finding.related]) == ("Sources: a source.", ["source"])
