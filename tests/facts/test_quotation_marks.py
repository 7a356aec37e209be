"""Quotation marks without a partner: which are told, and which only look as if they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.facts.quotations import marks, quotations


def loose(*lines: str) -> list[tuple[str, bool]]:
    """Each loose mark with the words beside it, and whether it opens."""
    document = story(*lines)
    found = [one for one in marks(document).loose if not one.turned]
    return [
        (document.text[one.start : one.end + 3] if one.opens else document.text[one.start - 3 : one.end], one.opens)
        for one in found
    ]


def turned(*lines: str) -> list[str]:
    document = story(*lines)
    return [document.text[one.start : one.end] for one in marks(document).loose if one.turned]


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["Farr said: “We opened."], [("“We ", True)]),
        (["Farr said: “We opened.", "Nobody came.", "“Nobody,” she said."], [("“We ", True)]),
        (["“We opened.", "“We closed.", "Nobody came."], [("“We ", True)]),
        (["“We go, Farr said. “And soon,” she said."], [("“We ", True)]),
        (['"We go, Farr said. "And soon," she said.'], [('"We ', True)]),
        (["We go,” Farr said."], [("go,”", False)]),
        (['We go," Farr said.'], [('go,"', False)]),
        (["“We go,” Farr said. And soon,” she said."], [("on,”", False)]),
        (["“We go,” Farr said.", "And soon,” she said."], [("on,”", False)]),
        (["“Odd, Farr said. “We go,” she said. “Soon.” They left.”"], [("“Odd", True)]),
    ],
)
def test_marks_without_a_partner(lines: list[str], wanted: list[tuple[str, bool]]) -> None:
    assert loose(*lines) == wanted


@pytest.mark.parametrize(
    "lines",
    [
        ["“We opened.", "“We closed.", "“We slept,” Farr said."],
        ["“We opened.", "Read more", "“We slept,” Farr said."],
        ["Farr read: “I rose,", "I saw the hills,", "and slept.”"],
        ["“They said “no” to us,” Farr said."],
        ['“The pipe is 5" wide,” Farr said. It is 5" wide and 6\'2" long.'],
        ["„Wir gehen“, said Farr. «On y va», said her sister."],
        ['" So it goes " is all that he wrote.'],
        ["“We opened.”  “We closed.”"],
        ["“We opened.  “We closed,” Farr said."],
        ["They sang ‘’Our Hill’’ twice."],
        ["It was 'never closed and he doesn't mind."],
    ],
)
def test_marks_that_are_in_order(lines: list[str]) -> None:
    assert loose(*lines) == []


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("“We go.“ She left.", ["“"]),
        ("”We go,” she said.", []),
        ('She said," We go". And left.', ['"']),
        ("„Wir gehen“, sagte sie.", []),
        ('" We go," she said.', ['"']),
        ('She said of it, " We go," and left.', ['"']),
        ('We go, " she said. "Soon," said Farr.', []),
        ('The 5 " pipe is "old," she said.', []),
    ],
)
def test_marks_the_wrong_way_round(line: str, wanted: list[str]) -> None:
    assert turned(line) == wanted


def test_a_quotation_never_closed_ends_where_the_next_begins() -> None:
    document = story("“We go, Farr said. “And soon,” she said.")
    assert [document.text[one.start : one.end] for one in quotations(document)] == [
        "“We go, Farr said. ",
        "“And soon,”",
    ]


def test_the_same_marks_nest_where_both_are_closed() -> None:
    (outer,) = quotations(story("“They told me “never again” and left,” Farr said."))
    assert [one.mark for one in outer.nested] == ["“"]


word = st.sampled_from("we they go rose hills and never council don’t O’Brien 1990s".split())
words = st.lists(word, min_size=1, max_size=4).map(" ".join)
PAIRS = {"curly": ("“", "”", "‘", "’"), "straight": ('"', '"', "'", "'"), "single": ("‘", "’", "“", "”")}


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A paragraph whose quotations are in order, with the spans of the outermost ones."""
    opening, closing, inner_open, inner_close = PAIRS[draw(st.sampled_from(sorted(PAIRS)))]
    text, spans = draw(words), []
    for _ in range(draw(st.integers(0, 4))):
        inside = draw(words)
        if draw(st.booleans()):
            inside += f" {inner_open}{draw(words)}{inner_close} {draw(words)}"
        start = len(text) + 1
        text += f" {opening}{inside}{draw(st.sampled_from(['', ',', '?']))}{closing}"
        spans.append((start, len(text)))
        text += " " + draw(words)
    return text + ".", spans


@given(st.lists(paragraphs(), min_size=1, max_size=3))
def test_generated_quotations_in_order_are_never_told_and_exactly_placed(
    made: list[tuple[str, list[tuple[int, int]]]],
) -> None:
    document = story(*(text for text, _ in made))
    assert marks(document).loose == []
    wanted, at = [], 0
    for text, spans in made:
        wanted += [(at + start, at + end) for start, end in spans]
        at += len(text) + 1
    assert [(one.start, one.end) for one in quotations(document)] == wanted


@given(paragraphs().filter(lambda made: bool(made[1]) and made[0][made[1][0][0]] in '"“'), st.data())
def test_one_mark_taken_away_is_always_told(made: tuple[str, list[tuple[int, int]]], data: st.DataObject) -> None:
    text, spans = made
    start, end = data.draw(st.sampled_from(spans))
    at = data.draw(st.sampled_from([start, end - 1]))
    assert marks(story(text[:at] + text[at + 1 :])).loose != []
