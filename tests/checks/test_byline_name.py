"""Bylines that name no person."""

from __future__ import annotations

import pytest
from making import flagged

OPTIONS = {"any": [r"\bchatgpt\b", "^(?:by )?admin$"]}


@pytest.mark.parametrize(
    ("format", "copy", "words"),
    [
        ("text", "It opens in May, they say.\nBy ChatGPT\nIt is red.\n", ["ChatGPT"]),
        ("text", "It opens.\nBy ChatGPT and its maker it is done.\n", []),
        ("markdown", "---\nauthor: admin\n---\nIt opens.\n", ["admin"]),
        ("html", '<head><meta name="author" content="ChatGPT"></head><p>It opens.</p>', ["ChatGPT"]),
        ("html", '<head><meta name="author" content="Ann Example"></head><p>ChatGPT is new.</p>', []),
    ],
)
def test_where_it_stands(format: str, copy: str, words: list[str]) -> None:
    assert flagged(copy, "byline-name", OPTIONS, format=format, voice="any") == words
