"""Addresses of links, in the copy and behind it."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

TRACKS = {"any": ["utm_source=chatbot"], "copy": True}


@pytest.mark.parametrize(
    ("format", "copy"),
    [
        ("text", "The list is at list.example/a?utm_source=chatbot today."),
        ("markdown", "The [list](https://list.example/a?utm_source=chatbot) is long."),
        ("markdown", "The [list][1] is long.\n\n[1]: https://list.example/a?utm_source=chatbot\n"),
        ("markdown", "See <https://list.example/a?utm_source=chatbot> today."),
        ("markdown", "[![Mill](mill.jpg)](https://list.example/a?UTM_SOURCE=chatbot) The mill."),
        ("html", '<p>The <a href="https://list.example/a?b=1&amp;utm_source=chatbot">list</a> is long.</p>'),
        ("html", "<p>The <a href=https://list.example/a?utm_source=chatbot>list</a> is long.</p>"),
    ],
)
def test_a_part_of_an_address_is_found_where_it_stands(format: str, copy: str) -> None:
    (words,) = flagged(copy, "address", TRACKS, format=format, voice="any")
    assert words.lower() == "utm_source=chatbot"


def test_an_address_that_is_its_own_words_is_told_once() -> None:
    copy = '<p><a href="https://list.example/?utm_source=chatbot">https://list.example/?utm_source=chatbot</a></p>'
    assert len(flagged(copy, "address", TRACKS, format="html", voice="any")) == 1


def test_behind_links_only_where_the_copy_is_left_alone() -> None:
    options = {"any": ["utm_source=chatbot"]}
    assert flagged("At list.example/a?utm_source=chatbot today.", "address", options, voice="any") == []


@pytest.mark.parametrize("address", ["", "https://", "TK"])
def test_a_whole_address_that_leads_nowhere(address: str) -> None:
    options = {"whole": ["", "https://", "tk"]}
    copy = f'<p>The <a href="{address}">list</a> is long.</p>'
    assert len(flagged(copy, "address", options, format="html", voice="any")) == 1
    assert flagged('<p>The <a href="https://a.example/tk">list</a>.</p>', "address", options, format="html") == []


def test_words_of_a_link() -> None:
    options = {"words": ["here"]}
    made = rule("address", options=options, voice="any")
    copy = '<p>It is <a href="https://a.example">here</a>, and the <a href="https://b.example">list here</a> too.</p>'
    (found,) = findings_of(copy, made, format="html")
    assert (found.text, found.start.offset) == ("here", copy.index("here<"))


def test_what_nobody_sees_is_left_alone() -> None:
    copy = '<p>It rained.</p><div hidden><a href="https://a.example/?utm_source=chatbot">x</a></div>'
    assert flagged(copy, "address", TRACKS, format="html", voice="any") == []


def test_a_file_without_copy_has_no_findings() -> None:
    assert flagged('<a href="https://a.example/?utm_source=chatbot"></a>', "address", TRACKS, format="html") == []
