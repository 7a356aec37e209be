"""Shapes of words, matched word by word."""

from __future__ import annotations

import pytest

from newslint.facts.shapes import Lists, Side, anchors, matched, shape

LISTS = Lists(
    {"nouns": ["boat", "row boat"], "verbs": ["carry", "float", "point out"], "many": ["a lot of", "ten"]}, "verbs"
)


def fits(text: str, template: str) -> str | None:
    """What a shape takes round the first “boat” of a text."""
    at = text.index("boat")
    made = shape(template, LISTS, "<nouns>")
    right, left = Side(text, at + 4, len(text)), Side(text, at, 0, backwards=True)
    after, before = matched(made.right, right), matched(made.left, left)
    if after is None or before is None:
        return None
    first, last = left.token(before - 1) if before else None, right.token(after - 1) if after else None
    return text[first.start if first else at : last.end if last else at + 4]


@pytest.mark.parametrize(
    ("text", "template", "taken"),
    [
        ("The boat floats well.", "<nouns> <verbs>", "boat floats"),
        ("The boat carried it.", "<nouns> <verbs>", "boat carried"),
        ("The boat points out", "<nouns> <verbs>", "boat points out"),
        ("The boat, floats", "<nouns> <verbs>", None),
        ("I saw a lot of boat", "<many>{1,2} <nouns>", "a lot of boat"),
        ("I saw ten a lot of boat", "<many>{0,2} <nouns>", "ten a lot of boat"),
        ("I saw boat", "<many> <nouns>", None),
        ("A boat of the old club floats", "<nouns> of <any>{1,3} <verbs>", "boat of the old club floats"),
        ("A boat of the very old club floats", "<nouns> of <any>{1,3} <verbs>", None),
        ("A boat, built here, floats", "<nouns> <aside>? <verbs>", "boat, built here, floats"),
        ("A boat, built here. It floats", "<nouns> <aside>? <verbs>", None),
        ("The big boat sank", "<word>? <nouns>", "big boat"),
        ("The boat sank", "<word>? <nouns>", "boat"),
        ("See Harwick boat", "<word>? <nouns>", "boat"),
        ("See Harwick boat", "<name>? <nouns>", "Harwick boat"),
        ("The old boat sank or swam", "old|new [boat] sank|rose", "old boat sank"),
    ],
)
def test_what_a_shape_takes(text: str, template: str, taken: str | None) -> None:
    assert fits(text, template) == taken


def test_words_far_before_an_anchor_are_read_too() -> None:
    side = Side("one two, three " + "a-very-long-word-of-some-kind " * 4 + "boat", 135, 0, backwards=True)
    found = []
    while token := side.token(len(found)):
        found.append(token.word)
    assert found == ["a-very-long-word-of-some-kind"] * 4 + ["three", "two", "one"]


def test_the_words_that_a_shape_is_looked_for_by() -> None:
    assert list(anchors("ten <nouns>", LISTS, "<nouns>")) == ["boat", "row boat"]
    assert list(anchors("<nouns> or [ship|fishing ship]", LISTS, "<other>")) == ["ship", "fishing ship"]


@pytest.mark.parametrize("template", ["no anchor", "[boat] <unknown>", "[boat] <verbs>{two}", "[boat] a{1"])
def test_a_shape_that_is_none(template: str) -> None:
    with pytest.raises(ValueError):
        shape(template, LISTS, "<nouns>")
