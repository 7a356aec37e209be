"""Whatever the markup, every character of the text leads back to its place in the source."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import readers
from newslint.document import Document

WORDS = st.sampled_from(
    "one Two “three” it’s 😀 e\u0301 Володимир 1,300 &amp; &ldquo; &nbsp; &#10; \\* \\_ a.b x<y a&b – said. [ ] | *"
    "".split()
)
LINE_ENDS = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r"])


@st.composite
def inline(draw: st.DrawFn, depth: int = 2) -> str:
    """Words with markup in them."""
    parts = []
    for _ in range(draw(st.integers(1, 5))):
        if depth and draw(st.integers(0, 2)) == 0:
            inner = draw(inline(depth - 1))
            wrap = draw(
                st.sampled_from(
                    [
                        "*{}*",
                        "**{}**",
                        "~~{}~~",
                        "`{}`",
                        '[{}](http://a.example "t")',
                        "![{}](x.png)",
                        "<b>{}</b>",
                        "<a href='x'>{}</a>",
                        "<i>{}",
                        "{}</p>",
                        "<script>{}</script>",
                        "<!-- {} -->",
                        "{{{{< {} >}}}}",
                        "{{% x %}}{}",
                        "{}<br>",
                        "{}[^1]",
                        "&lt;{}",
                    ]
                )
            )
            parts.append(wrap.format(inner))
        else:
            parts.append(draw(WORDS))
    return draw(st.sampled_from([" ", " ", "", "  "])).join(parts)


@st.composite
def markdown(draw: st.DrawFn) -> str:
    """Blocks of Markdown, one after the other and nested."""
    parts = [draw(st.sampled_from(["", "", *HEADS]))]
    for _ in range(draw(st.integers(1, 6))):
        lines = [draw(inline()) for _ in range(draw(st.integers(1, 3)))]
        prefix, more = draw(st.sampled_from(PREFIXES))
        parts.append(prefix + ("\n" + more).join(lines))
    text = draw(st.sampled_from(["\n\n", "\n\n", "\n"])).join(parts)
    return text.replace("\n", draw(LINE_ENDS))


PREFIXES = [  # of a block's first line and of the others
    ("", ""),
    ("# ", ""),
    ("> ", "> "),
    (">> ", "> "),
    ("- ", "  "),
    ("1. ", "   "),
    ("> - ", ">   "),
    ("<p>", ""),
    ("> <p>", "> "),
    ('<div class="pullquote">\n\n', "</div>"),
    ("[^1]: ", "    "),
    ("    ", "    "),
    ("| a | ", "|---|---|\n| "),
    ("```\n", "```"),
    ("<!-- wp:quote -->", ""),
]
HEADS = [
    "---\ntitle: Plain “title” 😀\ndate: 2024-05-03\n---\n",
    "---\ntitle: \"An \\u201cescape\\u201d \\\n  and more\"\nauthor: ['O''Brien', Jane]\n"
    "summary: >-\n  two\n\n  lines\n---\n",
    "---\ntitle: [broken\n---\n",
    '+++\ntitle = "A \\"b\\" é"\nauthor = [\'x\', "y"]\ndescription = """\none\n two"""\n+++\n',
]


ODD = st.sampled_from(
    ["<br>", "</>", "<!-- c -->", "<!-- wp:quote -->", "<!-- /wp:quote -->", "<", "&notit;", "<x a='", "<hr>", "<?p ?>"]
)


@st.composite
def page(draw: st.DrawFn) -> str:
    """HTML, as often broken as not."""
    tags = st.sampled_from("p div b a h1 h2 li ul td table tr blockquote figcaption footer code span svg head".split())
    parts = []
    for _ in range(draw(st.integers(1, 15))):
        kind = draw(st.integers(0, 5))
        if kind <= 1:
            tag = draw(tags)
            attributes = draw(st.sampled_from(["", "", " class=byline", " class='credit'", " href=x", " hidden", " /"]))
            parts.append(f"<{tag}{attributes}>")
        elif kind == 2:
            parts.append(f"</{draw(tags)}>")
        elif kind == 3:
            odd = [
                "<br>",
                "</>",
                "<!-- c -->",
                "<!-- wp:quote -->",
                "<!-- /wp:quote -->",
                "<",
                "&notit;",
                "<x a='",
                "<hr>",
            ]
            parts.append(draw(st.sampled_from(odd)))
        else:
            parts.append(draw(WORDS) + draw(st.sampled_from(["", " ", "\n", "  ", "\r\n ", "\t"])))
    return "".join(parts)


def check(document: Document) -> None:
    source, text = document.source, document.text
    assert text == "\n".join(document.block_text(block) for block in document.blocks)
    at = 0
    for block in document.blocks:
        assert block.start == at
        words = document.block_text(block)
        assert words == words.strip() != ""
        assert not set("\r\n") & set(words)
        start, end = document.offsets.source_span(block.start, block.end)
        assert 0 <= start < end <= len(source)
        assert all(block.start < cut < block.end and text[cut] == " " for cut in block.breaks)
        assert " ".join(text[a:b] for a, b in block.lines()) == words
        at = block.end + 1
    for segment in document.offsets.segments:
        assert segment.start < segment.end and 0 <= segment.source_start <= segment.source_end <= len(source)
        if segment.kind == "verbatim":
            assert source[segment.source_start : segment.source_end] == text[segment.start : segment.end]
    for one, other in pairwise(document.offsets.segments):
        assert one.end <= other.start
        assert one.source_end <= other.source_start
        assert other.start - one.end in (0, 1)
    for start, end in document.links:
        assert 0 <= start < end <= len(text)
        assert "\n" not in text[start:end]
    for comment in document.comments:
        assert comment.text in source[comment.start : comment.end]


@given(markdown())
def test_markdown(source: str) -> None:
    check(readers.read(source, format="markdown"))


@given(page())
def test_html(source: str) -> None:
    check(readers.read(source, format="html"))


@given(st.lists(st.one_of(WORDS, st.sampled_from([" ", "\n", "\r\n", "\r", "\n\n", "[newslint-enable]"])), max_size=40))
def test_text(parts: list[str]) -> None:
    check(readers.read("".join(parts), format="text"))


@pytest.mark.parametrize("format", readers.FORMATS)
@given(
    source=st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("<>&;#*`[]()!{}%-=|\\/\"' \n\r\t")))
)
def test_any_text_at_all(format: str, source: str) -> None:
    check(readers.read(source, format=format))
