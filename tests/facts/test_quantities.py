"""Quantities: what a figure is worth, what it counts, how exact it is, and what is none."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.facts.quantities import Quantity, quantities


def only(copy: str) -> Quantity:
    found = quantities(story(copy))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("copy", "value"),
    [
        ("They sold 1,250 lamps.", 1250),
        ("They sold 12.5 barrels.", 12.5),
        ("They sold twenty-six lamps.", 26),
        ("They sold two dozen lamps.", 24),
        ("They sold a million lamps.", 1_000_000),
        ("They sold half a million lamps.", 500_000),
        ("They sold two million three hundred lamps.", 2_000_300),
        ("They sold a hundred and five lamps.", 105),
        ("They lost £3.4m.", 3_400_000),
        ("They lost $5 billion.", 5e9),
        ("They lost €20k.", 20_000),
        ("It took two and a half years.", 2.5),
        ("Two lamps broke.", 2),
    ],
)
def test_what_a_figure_is_worth(copy: str, value: float) -> None:
    assert only(copy).value == value


@pytest.mark.parametrize(
    ("copy", "counted", "modifiers", "group"),
    [
        ("the 26-nation alliance met", "nation", (), "alliance"),
        ("the 15-member Port Security Council met", "member", (), "council"),
        ("planners from 38-plus nations", "nation", (), ""),
        ("200 military planners from abroad", "planner", ("military",), ""),
        ("nine of the ferries", "ferry", (), ""),
        ("40 people left", "person", (), ""),
        ("12 dead", "dead", (), ""),
        ("one lamp", "lamp", (), ""),
        ("seven of them", "", (), ""),
    ],
)
def test_what_is_counted(copy: str, counted: str, modifiers: tuple[str, ...], group: str) -> None:
    found = only(copy)
    assert (found.counted, found.modifiers, found.group) == (counted, modifiers, group)


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("the 26-nation alliance met", "26-nation alliance"),
        ("planners from 38-plus nations have", "38-plus nations"),
        ("lost US$5m on it", "US$5m"),
        ("grew 2.5 per cent on", "2.5 per cent"),
        ("a 34-year-old clerk", "34-year-old"),
    ],
)
def test_where_it_stands(copy: str, words: str) -> None:
    found = only(copy)
    assert copy[found.start : found.end] == words


@pytest.mark.parametrize(
    ("copy", "kind", "unit"),
    [
        ("prices grew 5%", "percent", "%"),
        ("prices grew five per cent", "percent", "%"),
        ("support fell by 3 percentage points", "points", "point"),
        ("it cost 30 pounds", "money", "GBP"),
        ("it lies 40 kilometres away", "measure", "km"),
        ("a 5km walk", "measure", "km"),
        ("it took six months", "time", "month"),
        ("the clerk, 34, left", "age", "year"),
        ("a boy aged 9", "age", "year"),
        ("the 15th lamp", "ordinal", ""),
        ("Rovers won 3-1", "score", ""),
        ("as Article 5 says", "label", ""),
        ("their “number one rival” left", "label", ""),
    ],
)
def test_kinds_and_units(copy: str, kind: str, unit: str) -> None:
    found = only(copy)
    assert (found.kind, found.unit) == (kind, unit)


@pytest.mark.parametrize(
    ("copy", "low", "high"),
    [
        ("over 200 lamps", 200, inf),
        ("at least 200 lamps", 200, inf),
        ("200-plus lamps", 200, inf),
        ("200+ lamps", 200, inf),
        ("200 or more lamps", 200, inf),
        ("up to 200 lamps", 0, 200),
        ("fewer than 200 lamps", 0, 200),
        ("about 200 lamps", 180, 220),
        ("200 lamps", 200, 200),
        ("10 to 12 lamps", 10, 12),
        ("3-5 lamps", 3, 5),
        ("between 20 and 30 lamps", 20, 30),
    ],
)
def test_how_exact(copy: str, low: float, high: float) -> None:
    found = only(copy)
    assert found.low == pytest.approx(low)
    assert found.high == pytest.approx(high)


@pytest.mark.parametrize(
    "copy",
    [
        "It opened in 2019.",
        "It opens on 4 March 2025.",
        "Come at 10:30 or at 5 pm.",
        "Call 020 7946 0958.",
        "An F-16 and a G20 badge.",
        "Hundreds of people came.",
        "Someone often wonders.",
    ],
)
def test_what_is_no_quantity(copy: str) -> None:
    assert quantities(story(copy)) == []


@given(st.lists(st.text("ab 12.,-£%\n’“onetwdzh", max_size=40), max_size=4))
def test_they_lie_in_the_text_in_order(lines: list[str]) -> None:
    document = story(*(line.replace("\n", " ") for line in lines))
    ends = [0]
    for quantity in quantities(document):
        assert ends[-1] <= quantity.start <= quantity.number[0] < quantity.number[1] <= quantity.end
        assert quantity.end <= len(document.text)
        assert "\n" not in document.text[quantity.start : quantity.end]
        ends.append(quantity.end)
