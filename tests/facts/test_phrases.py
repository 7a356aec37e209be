"""The small language of phrases with gaps."""

from __future__ import annotations

import pytest

from newslint.facts.phrases import fits, lowered, needed, parsed, words_of

LISTS = {"network": ["telegram", "google news"]}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("» ALSO READ:", ["also", "read"]),
        ("[Also read]", ["also", "read"]),
        ("Related: A walkout", ["related", ":", "a", "walkout"]),
        ("Home > News | Local", ["home", ":", "news", ":", "local"]),
        ("Sign-up", ["sign", "up"]),
        ("Don’t miss", ["don't", "miss"]),
        ("12 comments (1,204)", ["#", "comments", "#", "#"]),
        ("© 2024", ["©", "#"]),
        ("Διαβάστε επίσης", ["διαβάστε", "επίσησ"]),
        ("***", []),
    ],
)
def test_the_words_of_a_line(line: str, words: list[str]) -> None:
    assert words_of(lowered(line)) == words


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("sign up|in", "sign in"),
        ("sign up our? list", "sign up list"),
        ("sign up our? list", "sign up our list"),
        ("more from *", "more from lower harwick"),
        ("read more **", "read more"),
        ("** reserved", "all rights reserved"),
        ("follow us on <network>", "follow us on google news"),
        ("# comments", "# comments"),
        ("related : *", "related : a walkout"),
    ],
)
def test_what_a_phrase_describes(phrase: str, line: str) -> None:
    parts = parsed(phrase, LISTS)
    assert fits(parts, line.split())
    assert not any(need.isdisjoint(line.split()) for need in needed(parts))


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("sign up|in", "sign"),
        ("sign up|in", "sign up now"),
        ("more from *", "more from"),
        ("more from *", "more from " + " ".join("abcdefghi")),
        ("follow us on <network>", "follow us on google"),
        ("related : *", "related a walkout"),
    ],
)
def test_what_it_does_not(phrase: str, line: str) -> None:
    assert not fits(parsed(phrase, LISTS), line.split())
