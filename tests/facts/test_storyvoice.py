"""What counts as the story's own voice."""

from __future__ import annotations

import pytest
from making import story

from newslint.facts.sentences import sentences
from newslint.facts.storyvoice import borne_out, is_interview, is_statement
from newslint.spans import Span

NONE: frozenset[str] = frozenset()
FIRST = ("The pool is behind the school.", "The gate has two doors.")


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("The pool closes in May.", True),
        ("The pool closes in May", False),
        ("Does the pool close in May?", False),
        ("We closed the pool in May.", False),
        ("The pool.", False),
    ],
)
def test_statements(copy: str, expected: bool) -> None:
    document = story(copy)
    assert is_statement(document, sentences(document)[0], 4) is expected


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("The pool closes in May.", False),
        ("The pool closes in May, Ines Farr said.", True),
        ("The pool closes in May, the Harbour Herald reports.", True),
        ("The pool closes in May, reports the Harbour Herald.", True),
        ("Ines Farr believes in the pool.", True),
    ],
)
def test_what_is_borne_out(copy: str, expected: bool) -> None:
    assert borne_out(story(*FIRST, copy), 2, NONE) is expected


def test_weaker_attributions_can_be_left_out() -> None:
    assert not borne_out(story(*FIRST, "Ines Farr wants rain in May."), 2, frozenset({"belief"}))


def test_a_link_is_a_source() -> None:
    document = story(*FIRST, "The pool closes in May.")
    document.links.append(Span(document.blocks[2].start, document.blocks[2].end))
    assert borne_out(document, 2, NONE)


def test_a_lead_is_borne_out_by_what_follows_and_nothing_else_is() -> None:
    lines = ("The pool closes in May.", "The gate has two doors.", "It is cold, Ines Farr said.")
    assert borne_out(story(*lines), 0, NONE)
    assert not borne_out(story(*FIRST, *lines), 2, NONE)


def test_interviews() -> None:
    asked = ["Is the pool cold?", "It is."] * 4
    assert is_interview(story(*asked))
    assert is_interview(story(*["FARR: It is.", "QUILL: It is not."] * 2))
    assert not is_interview(story("Is the pool cold?", *FIRST))
