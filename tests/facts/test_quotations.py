"""Quotations: marks of every style, apostrophes, paragraphs, and soup."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Builder, Document
from newslint.facts.quotations import Quotation, quotations, quoted


def story(*lines: str, scope: str = "body") -> Document:
    builder = Builder("\n".join(lines))
    at = 0
    for line in lines:
        builder.open("subhead" if line.startswith("#") else scope)
        builder.add(line, at, at + len(line))
        at += len(line) + 1
    return builder.document()


def insides(*lines: str) -> list[str]:
    document = story(*lines)
    return [document.text[one.inner_start : one.inner_end] for one in quotations(document)]


@pytest.mark.parametrize(
    ("copy", "inside"),
    [
        ("“We go,” she said.", ["We go,"]),
        ('"We go," she said, "and soon."', ["We go,", "and soon."]),
        ("''We go,'' she said. ``Soon.''", ["We go,", "Soon."]),
        ("They sang ‘’Our Hill’’ twice.", ["Our Hill"]),
        ("„Wir gehen“, sagte sie. «On y va.»", ["Wir gehen", "On y va."]),
        ("Bank ‘to close’ forty branches", ["to close"]),
        ("Bank 'to close' forty branches", ["to close"]),
        ("The ‘teachers’ pay’ row", ["teachers’ pay"]),
        ('Mixed “marks" are read as well', ["marks"]),
    ],
)
def test_marks_of_every_style(copy: str, inside: list[str]) -> None:
    assert insides(copy) == inside


@pytest.mark.parametrize(
    "copy",
    [
        "The boys' club didn't open, and its members' fees rose.",
        "The boys’ club didn’t open, and its members’ fees rose.",
        "It was a hit of the '90s, rock 'n' roll and all.",
        "’Tis late, and the ’60s are over.",
        'He is 6\'2" tall and needs a 5" pipe.',
        "The O'Brien and D’Arcy farms",
    ],
)
def test_apostrophes_and_measures_are_no_quotations(copy: str) -> None:
    assert insides(copy) == []


def test_nested_single_marks() -> None:
    document = story("“They told me ‘never again’ and left,” Farr said.")
    (outer,) = quotations(document)
    (inner,) = outer.nested
    assert document.text[inner.start : inner.end] == "‘never again’"
    assert outer.closed and inner.closed


def test_double_marks_inside_single_ones() -> None:
    (outer,) = quotations(story("‘He said “no” to me,’ she said."))
    assert outer.mark == "‘" and [one.mark for one in outer.nested] == ["“"]


def test_a_quotation_over_paragraphs() -> None:
    first, second, third = quotations(
        story("Farr said: “We opened.", "# A break", "“We closed.", "“We slept,” she said.")
    )
    assert [(one.closed, one.continued) for one in (first, second, third)] == [
        (False, True),
        (False, True),
        (True, True),
    ]


def test_one_that_is_never_closed_runs_to_the_end_of_its_paragraph() -> None:
    document = story("Farr said: “We opened.", "Nobody came.")
    (only,) = quotations(document)
    assert not only.closed and not only.continued and only.end == document.blocks[0].end


def test_an_end_without_a_beginning_comes_from_the_paragraph_before() -> None:
    document = story("Farr said: “We opened.", "And closed,” she said.")
    assert [one.continued for one in quotations(document)] == [True, True]
    assert insides("Farr said: “We opened.", "And closed,” she said.") == ["We opened.", "And closed,"]


def test_narration_is_what_lies_outside() -> None:
    document = story("The “heavy” toll, Farr said, was ‘too much’ for all.")
    assert [document.text[start:end] for start, end in quoted(document)] == ["heavy", "too much"]


def nested_well(one: Quotation) -> bool:
    inside = [
        one.inner_start <= child.start and child.end <= one.inner_end and nested_well(child) for child in one.nested
    ]
    apart = all(a.end <= b.start for a, b in pairwise(one.nested))
    return one.start <= one.inner_start <= one.inner_end <= one.end and all(inside) and apart


soup = st.text(alphabet=st.sampled_from("\"“”„«»‹›'‘’` ab5s.,("), min_size=1).filter(lambda line: line.strip())


@given(st.lists(soup, max_size=4))
def test_soup_nests_and_stays_in_its_paragraphs(lines: list[str]) -> None:
    document = story(*lines)
    found = quotations(document)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for one in found:
        block = document.block_at(one.start)
        assert block.start <= one.start < one.end <= block.end
        assert nested_well(one)


@pytest.mark.parametrize("mark", ['"', "“", "”", "'", "‘", "’", "s' ", "‘a", "“'", "' \"", "''"])
def test_twenty_thousand_marks_in_a_line(mark: str) -> None:
    document = story(mark * 20_000)
    assert all(nested_well(one) for one in quotations(document))


def test_a_caption_does_not_part_the_paragraphs_of_a_quotation() -> None:
    document = story(
        'Riis said, "The pool is full.', "The pool in May. Image: Town of Harwick.", '"It will be so in June."'
    )
    assert [one.continued for one in quotations(document)] == [True, True]
