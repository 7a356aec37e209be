"""Markdown: what is copy, what it is in a story, and where it stands."""

from __future__ import annotations

import pytest
from shown import blocks, shown, traced

from newslint import readers
from newslint.document import HOLE


def test_front_matter_gives_headline_standfirst_byline_and_date() -> None:
    source = (
        "---\ntitle: \"The \\u201cAda\\u201d sails\"\nsubtitle: 'It''s late'\nAuthor: [Jane Doe, Omar Haddad]\n"
        "date: 2024-05-03T10:00:00Z\ndraft: no\n---\n\n# A part\n\nCopy.\n"
    )
    document = readers.read(source, format="markdown")
    assert shown(document) == [
        ("headline", "The “Ada” sails"),
        ("standfirst", "It's late"),
        ("byline", "Jane Doe"),
        ("byline", "Omar Haddad"),
        ("subhead", "A part"),
        ("body", "Copy."),
    ]
    assert document.date == (2024, 5, 3)
    assert document.metadata["draft"] == "no"
    assert traced(document, "“Ada”") == "\\u201cAda\\u201d"
    assert traced(document, "Omar") == "Omar"


def test_a_date_given_wins_over_the_front_matter() -> None:
    source = "---\ndate: 2024-05-03\n---\nCopy.\n"
    assert readers.read(source, format="markdown", date=(2023, 1, 2)).date == (2023, 1, 2)


@pytest.mark.parametrize("style", ["|", ">", ">-", "|2"])
def test_folded_values_are_mapped_line_by_line(style: str) -> None:
    source = f"---\nsummary: {style}\n  One line\n\n  and the next.\nother: x\n---\n"
    document = readers.read(source, format="markdown")
    assert shown(document) == [("standfirst", "One line and the next.")]
    assert traced(document, "the next") == "the next"


def test_plain_value_over_two_lines() -> None:
    document = readers.read("---\r\ntitle: One line\r\n  and the next\r\n---\r\n", format="markdown")
    assert shown(document) == [("headline", "One line and the next")]


def test_toml_front_matter() -> None:
    source = (
        '+++\ntitle = "A \\"late\\" boat"\nauthors = ["Jane Doe", \'Omar\']\ndate = 2024-05-03\n'
        'description = """\nOne\ntwo"""\n[extra]\ntitle = "no"\n+++\nCopy.\n'
    )
    document = readers.read(source, format="markdown")
    assert shown(document) == [
        ("headline", 'A "late" boat'),
        ("byline", "Jane Doe"),
        ("byline", "Omar"),
        ("standfirst", "One two"),
        ("body", "Copy."),
    ]
    assert document.date == (2024, 5, 3)


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: [open\n---",
        "---\ntitle: x\ntitle: y\n---",
        "---\ntitle: &a x\nother: *a\n---",
        "---\ntitle: " + "[" * 500 + "\n---",
        "+++\ntitle = \n+++",
        "+++\na = " + "[" * 50_000 + "\n+++",
    ],
)
def test_broken_front_matter_is_a_mistake_and_the_copy_is_read(head: str) -> None:
    document = readers.read(f"{head}\nCopy.\n", format="markdown", path="a.md")
    assert shown(document) == [("body", "Copy.")]
    (mistake,) = document.mistakes
    assert mistake.path == "a.md"
    assert mistake.line and mistake.line <= 4
    assert mistake.excerpt == document.lines.line(mistake.line)


def test_unclosed_front_matter_is_a_mistake() -> None:
    document = readers.read("---\ntitle: x\n\nCopy.\n", format="markdown")
    assert "never closed" in document.mistakes[0].message
    assert document.text.endswith("Copy.")


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    document = readers.read("---\n\nCopy.\n\n---\n\nMore.\n", format="markdown")
    assert shown(document) == [("body", "Copy."), ("body", "More.")]
    assert document.mistakes == []


def test_first_heading_is_the_headline() -> None:
    assert blocks("> # No\n\n# Late\n\n## Why\n\n# More\n", "markdown") == [
        ("subhead", "No"),
        ("headline", "Late"),
        ("subhead", "Why"),
        ("subhead", "More"),
    ]
    levels = [block.level for block in readers.read("# A\n\n## B\n\nc\n", format="markdown").blocks]
    assert levels == [1, 2, 0]


def test_a_heading_that_repeats_the_title_is_the_headline() -> None:
    source = "---\ntitle: Late\n---\n# Late\n\n# Why\n"
    assert blocks(source, "markdown") == [("headline", "Late"), ("headline", "Late"), ("subhead", "Why")]


def test_lists_tables_quotes_and_footnotes() -> None:
    source = (
        "- one\n  more\n  - inner\n- [x] two\n\n| a | b |\n|---|---|\n| c \\| d | e |\n\n"
        "> quote\n>   on\nlazy\n\nNote[^1].\n\n[^1]: Foot.\n"
    )
    document = readers.read(source, format="markdown")
    assert shown(document) == [
        ("list", "one more"),
        ("list", "inner"),
        ("list", "two"),
        ("table", "a"),
        ("table", "b"),
        ("table", "c | d"),
        ("table", "e"),
        ("quote", "quote on lazy"),
        ("body", "Note."),
        ("footer", "Foot."),
    ]
    assert traced(document, "quote on") == "quote\n>   on"


def test_code_targets_attributes_and_comments_are_not_copy() -> None:
    source = (
        'See [the *report*](http://a.example/x "Title"), ![alt](b.png) <b title="t">now</b>.'
        "<!-- newslint-disable x -->\n\n"
        "```\ncode\n```\n\n    indented\n\n[ref]: http://c.example 'Title'\n\n<!-- note -->\n"
    )
    document = readers.read(source, format="markdown")
    assert shown(document) == [("body", "See the report, now.")]
    assert [document.text[a:b] for a, b in document.links] == ["the report"]
    assert [comment.text for comment in document.comments] == ["newslint-disable x", "note"]
    assert source[document.comments[1].start : document.comments[1].end] == "<!-- note -->"


def test_inline_code_keeps_its_neighbours_apart() -> None:
    assert blocks("Use the `x` the way <code>y</code> does.", "markdown") == [
        ("body", f"Use the {HOLE} the way {HOLE} does.")
    ]
    assert blocks("`only`\n\n<code>x</code>\n\nCopy.", "markdown") == [("body", "Copy.")]


def test_shortcodes_are_masked() -> None:
    source = (
        '{{< figure src="a" >}}\n\nSaid{{< note 1 >}}, and\n{{< break >}}\n\n{% include x %}\n'
        "{{% quote %}}Inside{{% /quote %}}\n\nThe {{< year >}} the.\n\nA {{ name }} and {% x\n"
    )
    assert blocks(source, "markdown") == [
        ("body", "Said, and"),
        ("body", "Inside"),
        ("body", f"The {HOLE} the."),
        ("body", "A {{ name }} and {% x"),
    ]


def test_html_in_markdown() -> None:
    source = (
        '<aside class="pullquote">\n\n“We *go*”\n\n</aside>\n\n> <p>one\n> two</p>\n\n'
        "One<br>two &amp; <span>three</span>\n\n<figure><img><figcaption>A pier</figcaption></figure>\n"
    )
    document = readers.read(source, format="markdown")
    assert shown(document) == [
        ("pullquote", "“We go”"),
        ("quote", "one two"),
        ("body", "One two & three"),
        ("caption", "A pier"),
    ]
    assert traced(document, "one two") == "one\n> two"
    assert traced(document, "two & three") == "two &amp; <span>three"


def test_unclosed_inline_html_ends_with_its_paragraph() -> None:
    assert blocks("One <script>two\n\nthree\n", "markdown") == [("body", "One"), ("body", "three")]


def test_soft_and_hard_breaks_are_kept_as_lines() -> None:
    document = readers.read("Also read\r\nOne \\* two  \r\nthree\\\r\nfour\r\n", format="markdown")
    assert shown(document) == [("body", "Also read One * two three four")]
    assert [document.text[a:b] for a, b in document.blocks[0].lines()] == ["Also read", "One * two", "three", "four"]
    assert traced(document, "* two") == "* two"


@pytest.mark.parametrize(
    "source",
    [
        ">" * 20_000 + " Copy",
        "".join("  " * depth + "- Copy\n" for depth in range(500)),
        "<div>\n\n" * 20_000 + "Copy",
        "[" * 50_000 + " Copy",
        "{{< " * 50_000 + " Copy",
        "Copy <b> " * 20_000,
        "Copy of “one” line. " * 200_000,
    ],
)
def test_extreme_copy_is_read(source: str) -> None:
    assert "Copy" in readers.read(source, format="markdown").text


def test_lone_surrogates_and_nul_do_no_harm() -> None:
    for format in readers.FORMATS:
        document = readers.read("One \ud800 two \0 three", format=format)
        assert traced(document, "three") == "three"
