"""Where links lead and pictures come from, with the place of each address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import readers
from newslint.document import Target


def targets(source: str, format: str) -> list[Target]:
    return readers.read(source, format=format).targets


@pytest.mark.parametrize(
    ("format", "source", "wanted"),
    [
        ("markdown", "A [b](http://x.example/a) c", [("link", "http://x.example/a", None)]),
        ("markdown", "A [b][1] c\n\n[1]: http://x.example/a\n", [("link", "http://x.example/a", None)]),
        ("markdown", "A <http://x.example/a> c", [("link", "http://x.example/a", None)]),
        ("markdown", "![the *old* mill](mill.jpg)", [("image", "mill.jpg", "the old mill")]),
        ("markdown", "[![mill](mill.jpg)](page)", [("link", "page", None), ("image", "mill.jpg", "mill")]),
        (
            "html",
            '<p>A <a href="page">b</a> <img src=mill.jpg></p>',
            [("link", "page", None), ("image", "mill.jpg", None)],
        ),
        ("html", '<p>A <img src="mill.jpg" alt="mill"></p>', [("image", "mill.jpg", "mill")]),
        ("html", '<p>A <a name="x">b</a></p><template><a href="page">c</a></template>', []),
        ("text", "A http://x.example/a c", []),
    ],
)
def test_targets(format: str, source: str, wanted: list[tuple[str, str, str | None]]) -> None:
    found = targets(source, format)
    assert [(each.kind, each.address, each.label) for each in found] == wanted
    document = readers.read(source, format=format)
    for each in found:
        assert source[slice(*each.place(document, each.address))] == each.address


def test_an_address_written_otherwise_is_its_element() -> None:
    source = '<p>A <a href="page?a&amp;b">c</a></p>'
    (target,) = targets(source, "html")
    assert target.address == "page?a&b"
    document = readers.read(source, format="html")
    assert source[slice(*target.place(document, target.address))] == '<a href="page?a&amp;b">'
    assert source[slice(*target.place(document, "page"))] == "page"


def test_of_two_definitions_of_one_address_the_first_is_shown() -> None:
    source = "A [b][2] and [c][1].\n\n[1]: http://x.example/a\n[2]: http://x.example/a\n"
    document = readers.read(source, format="markdown")
    places = [each.place(document, each.address).start for each in document.targets]
    assert places == [source.index("http"), source.index("http")]


PIECES = st.sampled_from(
    ["[b](page)", "[b][1]", "![m](m.jpg)", "<a href='page'>", "</a>", "<img src=m.jpg alt=m>", "é", "😀", "x ", "\n\n",
     "[1]: page\n", "[", "](", ")", "`", "<", ">", "&amp;"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(["markdown", "html"]))
def test_places_lie_in_the_source(source: str, format: str) -> None:
    document = readers.read(source, format=format)
    for each in document.targets:
        assert 0 <= each.start < each.end <= len(source)
        assert 0 <= each.at <= len(document.text) + 1
        start, end = each.place(document, each.address)
        assert 0 <= start <= end <= len(source)
        if each.address and (start, end) != (each.start, each.end):
            assert source[start:end] == each.address
