"""HTML: what is copy, what it is in a story, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shown import blocks, shown, traced

from newslint import readers
from newslint.document import HOLE
from newslint.readers.tokens import standard_tokens, tokens


def test_a_page() -> None:
    source = """<!DOCTYPE html><html><head><title>No</title><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2024-05-03T10:00"><style>p {}</style></head><body class="has-byline">
<h1>Pier <em>closes</em></h1><p class="article__standfirst">Late &amp; sad</p>
<div class="meta">By <a rel="author" href="x">Jane Doe</a> <time datetime="2020-01-01">1 January</time></div>
Text  in
the body<p>One<br>two<br><br>three<p>Four <b>mis</p>nested</b>
<blockquote><p>Quote</p><footer>Who</footer></blockquote><aside class="wp-block-pullquote"><p>Pulled</p></aside>
<ul><li>a<li>b</ul><table><caption>T</caption><tr><th>1<td>2</table>
<figure><img alt="no"><figcaption>A pier <span class="credit">Photo: J</span></figcaption></figure>
<h2>Why</h2><svg><text>no</text></svg><nav><a href="a">Home</a><a href="b">News</a></nav><button>Share</button>
<script>var x = "<p>no</p>"</script><template><p>no</p></template><p hidden>no</p>
<footer><p>Foot</p><ul><li>end</ul></footer></body></html>"""
    document = readers.read(source, format="html")
    assert shown(document) == [
        ("headline", "Pier closes"),
        ("standfirst", "Late & sad"),
        ("byline", "By Jane Doe 1 January"),
        ("body", "Text in the body"),
        ("body", "One two"),
        ("body", "three"),
        ("body", "Four mis"),
        ("body", "nested"),
        ("quote", "Quote"),
        ("quote", "Who"),
        ("pullquote", "Pulled"),
        ("list", "a"),
        ("list", "b"),
        ("caption", "T"),
        ("table", "1"),
        ("table", "2"),
        ("caption", "A pier"),
        ("credit", "Photo: J"),
        ("subhead", "Why"),
        ("body", "Home"),
        ("body", "News"),
        ("body", "Share"),
        ("footer", "Foot"),
        ("footer", "end"),
    ]
    assert document.date == (2024, 5, 3)
    assert document.metadata["author"] == "Jane Doe"
    assert [document.text[a:b] for a, b in document.links] == ["Jane Doe", "Home", "News"]
    assert traced(document, "Late & sad") == "Late &amp; sad"


def test_time_is_the_date_where_nothing_else_is() -> None:
    assert readers.read('<p><time datetime="2024-05-03">3 May</time> x', format="html").date == (2024, 5, 3)
    assert readers.read('<p><time datetime="10:00">ten</time> x', format="html").date is None


def test_a_telling_class_inside_a_sentence_changes_nothing() -> None:
    source = '<p>As <a class="byline" href="x">Jane Doe</a> and <span class="dateline">Kyiv</span> wrote.</p>'
    assert blocks(source, "html") == [("body", "As Jane Doe and Kyiv wrote.")]


def test_block_editor_comments_give_scopes_and_are_no_comments() -> None:
    source = (
        '<!-- wp:pullquote {"a":"b"} -->“Go”<!-- /wp:pullquote --><!-- wp:quote -->Stay<!-- /wp:quote -->'
        "<!-- wp:more /--><!-- wp:code --><p>x = 1</p><!-- /wp:code --><!-- wp:paragraph --><p>Copy</p>"
        "<!-- /wp:paragraph --><!-- newslint-disable x -->"
    )
    document = readers.read(source, format="html")
    assert shown(document) == [("pullquote", "“Go”"), ("quote", "Stay"), ("body", "Copy")]
    assert [comment.text for comment in document.comments] == ["newslint-disable x"]
    assert source[document.comments[0].start : document.comments[0].end] == "<!-- newslint-disable x -->"


def test_white_space_is_collapsed_as_a_browser_does() -> None:
    document = readers.read("<p> One \r\n\t <b> two</b> &#10; three&nbsp; four </p>", format="html")
    assert shown(document) == [("body", "One two three\xa0 four")]
    assert traced(document, "One two") == "One \r\n\t <b> two"
    assert document.blocks[0].breaks == ()


def test_code_keeps_its_neighbours_apart() -> None:
    assert blocks("<p>the <code>a &amp; b</code> the</p><pre>x</pre>", "html") == [("body", f"the {HOLE} the")]


def test_a_link_over_several_blocks_is_cut() -> None:
    document = readers.read('<a href="x"><h2>One</h2><p>two</p></a> three', format="html")
    assert [document.text[a:b] for a, b in document.links] == ["One", "two"]


def test_what_is_never_closed_does_not_swallow_the_story() -> None:
    assert blocks("<head><title>x</title><p>Copy", "html") == [("body", "Copy")]
    assert blocks("<p>One<svg><path><p>two", "html") == [("body", "One"), ("body", "two")]
    assert blocks("<p>One<x a='", "html") == [("body", "One")]


def test_dropped_markup_inside_text() -> None:
    document = readers.read("<p>one</>two\r\nthree</p>", format="html")
    assert document.text == "onetwo three"
    assert traced(document, "two three") == "two\r\nthree"


def test_front_matter_of_a_site_generator() -> None:
    assert blocks("---\ntitle: Late\n---\n<h1>Why</h1><p>Copy", "html") == [
        ("headline", "Late"),
        ("subhead", "Why"),
        ("body", "Copy"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 50_000 + "Copy" + "</div>" * 50_000,
        "<p><b>" * 50_000 + "Copy" + "</i>" * 50_000,
        "<b><p>" + "<i>" * 50_000 + "Copy" + "</b>" * 50_000,
        "<blockquote><ul><li>" * 20_000 + "Copy",
        "<table><tr><td>" * 20_000 + "Copy",
        "<p>Copy" + " " * 1_000_000 + "end",
        "<svg><a>" * 20_000 + "<p>Copy",
        "<p>Copy of one line. " * 50_000,
    ],
)
def test_extreme_pages_are_read(source: str) -> None:
    assert "Copy" in readers.read(source, format="html").text


WORDS = st.sampled_from(["one", "“two”", " ", "\n", "😀 é", "&amp;", "&ldquo;", "&nbsp;", "&#x41;", "a & b", "\r\n"])
TAGS = st.sampled_from(["p", "b", "div", "span class='x'", 'a href="u"', "li"])


@st.composite
def well_formed(draw: st.DrawFn, depth: int = 3) -> str:
    parts = []
    for _ in range(draw(st.integers(0, 4))):
        if depth and draw(st.booleans()):
            tag = draw(TAGS)
            parts.append(f"<{tag}>{draw(well_formed(depth - 1))}</{tag.split()[0]}>")
        else:
            parts.append(draw(st.one_of(WORDS, st.sampled_from(["<br>", "<!-- c -->", "<img src='x'/>"]))))
    return "".join(parts)


@given(well_formed())
def test_the_standard_parser_gives_the_same_tokens(html: str) -> None:
    pytest.importorskip("turbohtml")
    ours = [token for token in tokens(html, 0) if token.kind != "text"]
    theirs = [token for token in standard_tokens(html) if token.kind != "text"]
    assert ours == theirs
    assert letters(html, tokens(html)) == letters(html, standard_tokens(html))


def letters(html: str, found: object) -> list[tuple[int, str]]:
    """Text, character by character: where it is cut does not matter."""
    return [
        (at, html[at])
        for token in found  # type: ignore[attr-defined]
        if token.kind == "text"
        for at in range(token.start, token.end)
    ]


@pytest.mark.parametrize("story", ["article", "main"])
def test_what_stands_round_a_marked_story_is_not_read(story: str) -> None:
    source = (
        f'<nav><a href="a">Home</a></nav><aside><p>Margin</p></aside><{story}><header><h1>Pier</h1></header><p>Body</p>'
        f"<nav>Contents</nav><aside><p>Box</p></aside><footer>Credit</footer></{story}><footer>Foot</footer><p>After</p>"
    )
    assert [text for _, text in blocks(source, "html")] == ["Pier", "Body", "Box", "Credit", "After"]


def test_a_page_that_holds_nothing_but_a_menu_is_read() -> None:
    assert [text for _, text in blocks("<nav><p>One<main></main><p>Two</nav>", "html")] == ["One", "Two"]
