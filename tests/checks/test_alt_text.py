"""What stands in place of a picture."""

from __future__ import annotations

import pytest
from making import flagged


@pytest.mark.parametrize(
    ("format", "copy", "words"),
    [
        ("markdown", "It rained.\n\n![](mill.jpg)\n", ["![](mill.jpg)"]),
        ("markdown", "It rained.\n\n![The *mill* in May](mill.jpg)\n", []),
        ("html", '<p>It rained.</p><img src="mill.jpg">', ['<img src="mill.jpg">']),
        ("html", '<p>It rained.</p><img src="mill.jpg" alt="">', []),
        ("html", '<p>It rained.</p><div hidden><img src="mill.jpg"></div>', []),
    ],
)
def test_missing(format: str, copy: str, words: list[str]) -> None:
    assert flagged(copy, "alt-text", {"report": "missing"}, format=format, voice="any") == words


@pytest.mark.parametrize("name", ["IMG_2031.jpg", "dsc00412", "gettyimages-12345678", "mill-in-may.webp"])
def test_a_file_name(name: str) -> None:
    for format, copy in (("markdown", f"It rained.\n\n![{name}](mill.jpg)"), ("html", f"<p>It.</p><img alt='{name}'>")):
        assert flagged(copy, "alt-text", {"report": "file-name"}, format=format, voice="any") == [name]


def test_words_are_no_file_name() -> None:
    copy = "It rained.\n\n![The mill, seen from mill.jpg street](mill.jpg)"
    assert flagged(copy, "alt-text", {"report": "file-name"}, format="markdown", voice="any") == []


@pytest.mark.parametrize("name", ["image", "Photo", "Untitled design (3)"])
def test_a_word_that_says_nothing(name: str) -> None:
    copy = f"<p>It rained.</p><img alt='{name}' src='mill.jpg'>"
    assert flagged(copy, "alt-text", {"report": "file-name"}, format="html", voice="any") == [name]
