"""The scanner finds what each pattern finds on its own, whatever looks for the words."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from test_literals import PIECES, Piece

from newslint.literals import plain
from newslint.scanner import Hit, Limited, Pattern, Query, Scanner, occurrences, requirements
from newslint.spans import Spans

WORDS = ["blue", "moon", "Blue", "MOON", "moonlight", "a", "don't", "don’t", "bluebell", "so", "é", "it"]
JOINTS = [" ", "\u00a0", "\t", "\n", ", ", ". ", "-", "’", ""]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(JOINTS)), max_size=30).map(
    lambda pairs: "".join(word + joint for word, joint in pairs)
)
LITERALS = ["blue moon", "moon", "don't", "so", "a", "Moon, so", "it's", "bluebell"]
REGEXES = [
    r"\bblue moon\b",
    r"blue.{0,12}moon",
    r"moon(?!light)",
    r"(?<!blue )moon",
    r"\b(?:so|it) (?:blue|moon)\w{0,5}",
    r"don't (?:a |so )?(?:blue|moon)",
    r"moon\W{1,3}(?=blue)",
    r"[bm](?:lue|oon)",
    r"^moon",
    r"moon$",
    r"^(?:blue |so )?moon$",
    r"\bmoon\w{0,4} [\w ]{0,9}\ba\b",
    r"blue.{0,30}, .{0,30}\bso\b",
    r"\w{1,6}(?= moon)",
    r"(?=.{0,20}moon)blue",
    r"(?<=blue )\w{1,8}",
    r"(?=.{0,60}\bmoon\b)(?:\w{1,9}[ ,]+){2,4}",
]
PATTERNS = st.lists(
    st.one_of(
        st.builds(Pattern, st.sampled_from(LITERALS), exact=st.booleans()),
        st.builds(Pattern, st.sampled_from(REGEXES), regex=st.just(True), exact=st.booleans()),
    ),
    min_size=1,
    max_size=6,
)


def paragraphs(text: str) -> Spans:
    ends = [at for at, char in enumerate(text) if char == "\n"]
    return Spans(zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True))


def queries(patterns: list[Pattern], extent: str = "paragraph") -> list[Query]:
    return [Query("test", n, pattern, requirements(pattern), extent) for n, pattern in enumerate(patterns)]


def scanner_of(queries: list[Query], fallback: bool = False) -> Scanner:
    wanted: dict[str, list[list[str]]] = {}
    for query in queries:
        wanted.setdefault(query.owner, []).append(query.needs.literals)
    known = {(query.owner, query.number): query for query in queries}
    return Scanner(wanted, lambda owner, number: known[owner, number], fallback=fallback)


def hits(text: str, patterns: list[Pattern], fallback: bool = False, extents: Spans | None = None) -> list[Hit]:
    scanner = scanner_of(queries(patterns), fallback)
    spans = paragraphs(text) if extents is None else extents
    return scanner.scan(text, lambda _: spans, lambda message, _: pytest.fail(message)).get("test", [])


def words(text: str, *patterns: str, exact: bool = False) -> list[str]:
    return [text[hit.start : hit.end] for hit in hits(text, [Pattern(p, exact=exact) for p in patterns])]


def whole(text: str, pattern: str, exact: bool) -> list[tuple[int, int]]:
    """What an expression finds in each paragraph as a whole."""
    flags = regex.MULTILINE | (0 if exact else regex.IGNORECASE)
    flat, expression = plain(text), regex.compile(plain(pattern), flags)
    found = [match.span() for span in paragraphs(text) for match in expression.finditer(flat, span.start, span.end)]
    return [(start, end) for start, end in found if end > start]


@given(TEXTS, PATTERNS)
def test_the_automaton_and_the_plain_search_find_the_same(text: str, patterns: list[Pattern]) -> None:
    assert hits(text, patterns) == hits(text, patterns, fallback=True)


@given(TEXTS, st.sampled_from(REGEXES), st.booleans())
def test_an_expression_finds_what_it_finds_in_the_whole_paragraph(text: str, pattern: str, exact: bool) -> None:
    found = [(hit.start, hit.end) for hit in hits(text, [Pattern(pattern, regex=True, exact=exact)])]
    assert found == whole(text, pattern, exact)


FILLERS = st.sampled_from([" ", "\n", ", ", "", "xx " * 30, "Q", "\u00a0", "a", "B’c"])


@given(PIECES, st.lists(st.tuples(st.integers(0, 11), FILLERS), max_size=12), st.booleans())
def test_so_does_any_expression(piece: Piece, parts: list[tuple[int, str]], exact: bool) -> None:
    text = "".join(piece.texts[number % len(piece.texts)] + filler for number, filler in parts)
    assert [(h.start, h.end) for h in hits(text, [Pattern(piece.pattern, True, exact)])] == whole(
        text, piece.pattern, exact
    )


@given(TEXTS, st.sampled_from(["blue moon", "moon", "don't", "so", "a", "it's", "bluebell"]), st.booleans())
def test_a_literal_is_found_where_an_expression_with_word_boundaries_is(text: str, word: str, exact: bool) -> None:
    expression = Pattern(rf"(?<!\w){regex.escape(word)}(?!\w)", regex=True, exact=exact)
    assert hits(text, [Pattern(word, exact=exact)]) == hits(text, [expression])


def test_whole_words_only() -> None:
    assert (
        words("Bluebells, bluebell-blue, 2bluebell, bluebell2, _bluebell_ (bluebell)", "bluebell") == ["bluebell"] * 2
    )


def test_a_literal_that_ends_in_a_mark_needs_no_boundary_there() -> None:
    assert words("the U.S. and U.S.A.", "u.s.") == ["U.S."] * 2


def test_case_is_ignored_unless_exact() -> None:
    text = "NATO, Nato, nato"
    assert words(text, "Nato") == ["NATO", "Nato", "nato"]
    assert words(text, "Nato", exact=True) == ["Nato"]


def test_apostrophes_are_one() -> None:
    text = "don't don’t don‘t donʼt"
    assert words(text, "don't") == words(text, "don’t") == ["don't", "don’t", "don‘t", "donʼt"]
    found = hits(text, [Pattern("don’t", regex=True)])
    assert len(found) == 4


def test_a_space_is_one_white_space_character_of_any_kind() -> None:
    text = "blue moon|blue\u00a0moon|blue\tmoon|blue\u2009moon|blue\u3000moon|blue  moon|bluemoon|blue-moon"
    assert words(text, "blue moon") == text.split("|")[:5]
    assert words(text, "blue\u00a0moon") == text.split("|")[:5]
    assert len(hits(text, [Pattern("blue moon", regex=True)])) == 5


def test_nothing_is_found_across_two_paragraphs() -> None:
    text = "once in a blue\nmoon blue moon"
    assert words(text, "blue moon") == ["blue moon"]
    for pattern in (r"blue\smoon", r"blue[^x]{1,5}moon", "(?s)blue.moon", r"blue.?\W?moon"):
        assert [hit.start for hit in hits(text, [Pattern(pattern, regex=True)])] == [20]
    assert not hits(text, [Pattern(r"once.*\n.*moon", regex=True)])
    assert not hits("blue\nmoon", [Pattern(r"blue\s", regex=True)])


def test_the_extent_of_a_hit_is_where_it_lies() -> None:
    text = "moon\nblue moon"
    assert [hit.extent for hit in hits(text, [Pattern("moon")])] == [(0, 4), (5, 14)]
    assert [hit.extent for hit in hits(text, [Pattern("moon")], extents=Spans([(0, 14)]))] == [(0, 14)] * 2


def test_hits_are_sorted_and_say_which_pattern_and_owner_they_are_of() -> None:
    patterns = [Pattern("moon"), Pattern("blue", regex=True)]
    made = [*queries(patterns), Query("other", 0, Pattern("so"), requirements(Pattern("so")), "paragraph")]
    found = scanner_of(made).scan("moon so blue", lambda _: Spans([(0, 12)]), lambda *_: None)
    assert {owner: [(h.start, h.pattern) for h in some] for owner, some in found.items()} == {
        "test": [(0, 0), (8, 1)],
        "other": [(5, 0)],
    }


def test_a_pattern_without_a_literal_still_finds() -> None:
    assert [(h.start, h.end) for h in hits("go 12 and\n345", [Pattern(r"\d+", regex=True)])] == [(3, 5), (10, 13)]


def test_unicode_properties_are_known() -> None:
    text = "Watergate watergate Éclairgate"
    found = hits(text, [Pattern(r"\b\p{Lu}\p{Ll}+gate", regex=True, exact=True)])
    assert [text[h.start : h.end] for h in found] == ["Watergate", "Éclairgate"]


def test_what_a_check_runs_itself_has_a_limit_of_time_for_all_its_searches() -> None:
    endless = Limited(Pattern(r"(?:a|aa|a.?)+b worse", regex=True))
    trap = "a" * 300 + "!! b worse moon"
    with pytest.raises(TimeoutError):
        endless.search(trap, 0, len(trap))
    with pytest.raises(TimeoutError):  # what it has used up is not given back
        endless.search(trap, 0, len(trap))
    assert Limited(Pattern("moons?", regex=True)).search(trap, 0, len(trap)).group() == "moon"
    assert Limited(Pattern("moons?", regex=True)).search(trap, 0, 300) is None


@given(TEXTS, st.lists(st.sampled_from([*WORDS, "", "oo"]), max_size=6))
def test_words_are_found_wherever_they_stand(text: str, words: list[str]) -> None:
    wanted = {(word, at) for word in words if word for at in range(len(text)) if text.startswith(word, at)}
    found = list(occurrences(words, text))
    assert set(found) == wanted
    assert len(found) == len(wanted)


def test_a_pattern_that_never_ends_is_off_with_one_notice_and_others_go_on() -> None:
    endless, other = Pattern(r"(?:a|aa|a.?)+b worse", regex=True), Pattern("moon")
    scanner = scanner_of([*queries([endless]), Query("other", 0, other, requirements(other), "paragraph")])
    told: list[tuple[str, str]] = []
    trap = "a" * 300 + "!! b worse moon"
    for text in (trap, trap, "ab worse moon"):
        whole = Spans([(0, len(text))])
        found = scanner.scan(text, lambda _, whole=whole: whole, lambda *notice: told.append(notice))
        assert list(found) == ["other"]
    assert [owner for _, owner in told] == ["test"]
    assert "took too long" in told[0][0]
    assert endless.text in told[0][0]


@pytest.mark.parametrize(
    ("pattern", "simple"),
    [
        (r"\bblue (?:moon|sun)s?\b", True),
        (r"blue.{0,9}moon(?!s)", True),
        (r"(?<!once in a )blue", True),
        (r"blue.*moon", False),
        (r"(?:blue ){1,3}moon", True),
        (r"(?:blue \w+ ){1,3}moon", False),
        (r"(?:(?:a|b){1,3}c){2}", False),
        (r"\p{Lu}moon", False),
        (r"moon(?:xy|\w\w){1,30}q", False),
        (r"moon(?:\w\w?){1,30}q", False),
    ],
)
def test_which_patterns_the_standard_library_may_run(pattern: str, simple: bool) -> None:
    assert requirements(Pattern(pattern, regex=True)).simple is simple
