"""The literals read out of a pattern stand in all that it matches, and folding keeps every character's place."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.literals import fold, needs

LETTERS = "abcé'XY "


class Piece:
    """A pattern of a small grammar with texts that it matches."""

    def __init__(self, pattern: str, texts: list[str]) -> None:
        self.pattern, self.texts = pattern, texts

    def __repr__(self) -> str:
        return f"{self.pattern!r} matching {self.texts!r}"


def literal() -> st.SearchStrategy[Piece]:
    return st.text(LETTERS, min_size=1, max_size=4).map(lambda text: Piece(re.escape(text), [text]))


def letter_class() -> st.SearchStrategy[Piece]:
    chars = st.lists(st.sampled_from("abcXY"), min_size=1, max_size=3, unique=True)
    return st.one_of(
        chars.map(lambda some: Piece(f"[{''.join(some)}]", some)),
        st.just(Piece("[a-c]", ["a", "b", "c"])),
        st.just(Piece(r"\w", ["z", "7"])),
        st.just(Piece(r"\p{Lu}", ["Q"])),
        st.just(Piece(r"\b", [""])),
    )


def sequence(pieces: list[Piece]) -> Piece:
    texts = [""]
    for piece in pieces:
        texts = [before + after for before in texts for after in piece.texts][:12]
    return Piece("".join(piece.pattern for piece in pieces), texts)


def alternatives(pieces: list[Piece]) -> Piece:
    pattern = "|".join(piece.pattern for piece in pieces)
    return Piece(f"(?:{pattern})", [text for piece in pieces for text in piece.texts][:12])


def repeated(piece: Piece, low: int, more: int) -> Piece:
    texts = [text * times for text in piece.texts for times in range(low, low + more + 1)]
    return Piece(f"({piece.pattern}){{{low},{low + more}}}", texts[:12])


def optional(piece: Piece) -> Piece:
    return Piece(f"(?:{piece.pattern})?", ["", *piece.texts])


def larger(inner: st.SearchStrategy[Piece]) -> st.SearchStrategy[Piece]:
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        some.map(sequence),
        some.map(alternatives),
        inner.map(optional),
        st.builds(repeated, inner, st.integers(0, 2), st.integers(0, 2)),
    )


PIECES = st.recursive(literal() | letter_class(), larger, max_leaves=8)


@given(PIECES)
def test_every_match_holds_a_required_literal_and_is_no_wider_than_told(piece: Piece) -> None:
    found = needs(piece.pattern)
    for text in piece.texts:
        for words in [found.literals, *found.also] if found.literals else []:
            assert any(word in fold(text) for word in words)
        assert found.width is None or len(text) <= found.width


@pytest.mark.parametrize(
    ("pattern", "begins", "ends"),
    [
        ("^zebra$", True, True),
        ("^zebra|lion$", False, False),
        (r"\bzebra\b$", False, True),
        ("(?:^zebra)", True, False),
    ],
)
def test_where_in_its_line_a_pattern_must_stand(pattern: str, begins: bool, ends: bool) -> None:
    assert (needs(pattern).begins, needs(pattern).ends) == (begins, ends)


def test_what_else_a_pattern_needs() -> None:
    assert needs(r"zebra\d+ [\[(]\d+ lion").also == [[" lion"], [" (", " ["]]


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"sources? (?:say|claim)", ["source claim", "source say", "sources claim", "sources say"]),
        (r"\b(?:great|grand)(?:mother|father)\b", ["grandfather", "grandmother", "greatfather", "greatmother"]),
        (r"\d+ per cent", [" per cent"]),
        (r"(?:a|the) [a-z]+ minister", [" minister"]),
        (r"’Tis", ["'tis"]),
        (r"(?:xylophone|)", []),
        (r"(?:xylophone)?", []),
        (r"\w+", []),
        (r"(?:xylophone){2,}", ["xylophone"]),
        (r"zebra(?= crossing)", [" crossing"]),
        (r"(?<!not )zebra", ["zebra"]),
        (r"\p{Lu}\p{Ll}+gate", ["gate"]),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, literals: list[str]) -> None:
    assert sorted(needs(pattern).literals) == literals


def test_a_pattern_without_bound_has_no_width() -> None:
    assert needs("zebra.*").width is None
    assert needs("zebra(?=.* crossing)").width is None
    assert needs("zebra.{0,9}").width == 14


def test_look_arounds_wider_than_the_margin_widen_the_pattern() -> None:
    width = needs("zebra(?=.{40})").width
    assert width is not None and width >= 5 + 40 - 16


@pytest.mark.parametrize("pattern", ["(", "[a", "a**", "(?P<a", r"\q", "x{2,1}"])
def test_what_is_no_pattern_is_told(pattern: str) -> None:
    with pytest.raises(re.error):
        needs(pattern)


@given(st.text())
def test_folding_keeps_the_place_of_every_character(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert all(fold(char) == same for char, same in zip(text, folded, strict=True))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("İSTANBUL", "istanbul"),
        ("Straße", "straße"),
        ("ﬁne OFﬁCE", "ﬁne ofﬁce"),
        ("The mayor’s", "the mayor's"),
        ("5\u00a0km\u202fon\tfoot", "5 km on foot"),
        ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
    ],
)
def test_what_counts_as_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded
