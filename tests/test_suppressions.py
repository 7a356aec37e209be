"""Comments in the copy keep findings quiet where they say, and are told when they do nothing."""

from __future__ import annotations

import pytest
from making import rule

from newslint import readers, rulebook
from newslint.findings import FileResult
from newslint.linter import Ruleset, lint

MOON = rule(identity="tone/moon", options={"any": ["moon"]})
STAR = rule(identity="tone/star", options={"any": ["star"]})
ABOUT = list(rulebook.load_pack(rulebook.builtin()).rules.values())
ABOUT = [each for each in ABOUT if each.id.startswith("suppressions/")]


def linted(copy: str, format: str = "text", only: list[str] | None = None) -> FileResult:
    rules = [each for each in [MOON, STAR, *ABOUT] if only is None or each.id in only]
    known = [each.id for each in [MOON, STAR, *ABOUT]]
    result = lint(readers.read(copy, format=format), Ruleset(rules, known))
    assert all(copy[f.start.offset : f.end.offset] == f.text for f in result.findings)
    return result


def lines(copy: str, format: str = "text") -> list[tuple[int, str]]:
    return [(f.start.line, f.text) for f in linted(copy, format).findings]


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_the_next_line(format: str) -> None:
    copy = (
        "<p>A moon.</p>\n\n<!-- newslint-disable-next-line tone/moon -->\n\n<p>A moon, a star.</p>\n\n<p>A moon.</p>\n"
    )
    copy = copy if format == "html" else copy.replace("<p>", "").replace("</p>", "")
    assert lines(copy, format) == [(1, "moon"), (5, "star"), (7, "moon")]
    assert linted(copy, format).suppressed == 1


def test_the_next_line_in_plain_text() -> None:
    copy = "A moon rose.\n[newslint-disable-next-line tone/moon]\nA moon and a star.\nA moon set.\n"
    assert lines(copy) == [(1, "moon"), (3, "star"), (4, "moon")]


def test_this_line() -> None:
    copy = "A moon, a star. <!-- newslint-disable-line tone/moon -->\n\nA moon.\n"
    assert lines(copy, "markdown") == [(1, "star"), (3, "moon")]


@pytest.mark.parametrize("end", ["", " tone/moon", " tone/*"])
def test_from_here_to_there(end: str) -> None:
    copy = f"A moon.\n[newslint-disable tone/moon]\nA moon, a star.\n\nA moon.\n[newslint-enable{end}]\nA moon.\n"
    assert lines(copy) == [(1, "moon"), (3, "star"), (7, "moon")]


def test_what_enables_another_rule_does_not_end_it() -> None:
    copy = "[newslint-disable tone/moon]\nA moon.\n[newslint-enable tone/star]\nA moon.\n"
    assert lines(copy) == []


def test_from_here_to_the_end() -> None:
    assert lines("A moon.\n[newslint-disable tone/moon]\nA moon.\nA star.\nA moon.") == [(1, "moon"), (4, "star")]


@pytest.mark.parametrize(
    ("format", "comment"),
    [("text", "[{}]"), ("markdown", "<!-- {} -->"), ("html", "<!-- {} -->"), ("html", "<!--{}-->")],
)
def test_the_whole_file_wherever_it_stands(format: str, comment: str) -> None:
    copy = f"A moon.\n\nA star.\n\n{comment.format('newslint-disable-file tone/moon')}\n"
    assert [f.text for f in linted(copy, format).findings] == ["star"]


@pytest.mark.parametrize(
    "names", ["tone/moon, tone/star", "tone/moon,tone/star", "tone/moon tone/star", "tone/*", "*", ""]
)
def test_several_rules_globs_and_all(names: str) -> None:
    for reason in ("", " -- a reason", " -- why, tone/nothing"):
        copy = f"<!-- newslint-disable-next-line {names}{reason} -->\nA moon, a star.\n\nA moon.\n"
        assert lines(copy, "markdown") == [(4, "moon")]


def test_a_reason_on_several_lines() -> None:
    copy = "<!-- newslint-disable-next-line tone/moon\n -- a reason\n over lines -->\nA moon.\n\nA moon."
    assert lines(copy, "markdown") == [(6, "moon")]


@pytest.mark.parametrize(
    "front",
    [
        "---\nnewslint: {disable: [tone/moon]}\n---\n",
        "---\nnewslint: {disable: tone/moon}\n---\n",
        "---\nnewslint:\n  disable:\n    - tone/moon\n---\n",
        '+++\n[newslint]\ndisable = ["tone/moon"]\n+++\n',
    ],
)
def test_front_matter(front: str) -> None:
    copy = front + "\nA moon, a star.\n"
    assert [f.text for f in linted(copy, "markdown").findings] == ["star"]
    assert linted(copy, "markdown").suppressed == 1


def told(copy: str, format: str = "markdown", only: list[str] | None = None) -> list[tuple[str, str]]:
    return [(f.rule, f.text) for f in linted(copy, format, only).findings]


def test_a_rule_that_does_not_exist_is_a_finding_at_its_name() -> None:
    copy = "<!-- newslint-disable-next-line tone/star, tone/mooon -- why -->\nA moon, a star.\n"
    first, second = linted(copy, "markdown").findings
    assert (first.rule, first.text) == ("suppressions/unknown-rule", "tone/mooon")
    assert "tone/moon" in first.message.replace("tone/mooon", "")
    assert (second.rule, second.text) == ("tone/moon", "moon")


def test_one_that_keeps_nothing_quiet_is_a_finding() -> None:
    copy = "[newslint-disable-file tone/star]\nA moon, moon.\n"
    assert told(copy, "text") == [("suppressions/unused", "tone/star"), ("tone/moon", "moon"), ("tone/moon", "moon")]


def test_each_of_several_names_is_judged_by_itself() -> None:
    copy = "<!-- newslint-disable-next-line tone/moon, tone/star -->\nA moon.\n"
    assert told(copy) == [("suppressions/unused", "tone/star")]


def test_unused_is_said_only_of_rules_that_ran() -> None:
    copy = "<!-- newslint-disable-next-line tone/star -->\nA moon.\n"
    on = ["tone/moon", "suppressions/unused", "suppressions/unknown-rule"]
    assert told(copy, only=on) == [("tone/moon", "moon")]
    assert told(copy, only=[*on, "tone/star"])[0] == ("suppressions/unused", "tone/star")


def test_a_rule_that_did_not_run_is_no_unknown_rule() -> None:
    assert told("<!-- newslint-disable-next-line tone/star -->\nA.\n", only=["suppressions/unknown-rule"]) == []


def test_front_matter_that_keeps_nothing_quiet() -> None:
    copy = "---\nnewslint: {disable: [tone/moon, tone/mooon]}\n---\n\nA day.\n"
    assert told(copy) == [("suppressions/unused", "tone/moon"), ("suppressions/unknown-rule", "tone/mooon")]


@pytest.mark.parametrize(
    "comment",
    ["<!-- see newslint-disable-file -->", "<!-- newslint -->", "<!-- note -->"],
)
def test_other_comments_do_nothing(comment: str) -> None:
    assert told(f"{comment}\n\nA moon.\n") == [("tone/moon", "moon")]


def test_a_misspelt_directive_is_told_and_keeps_nothing_quiet() -> None:
    found = told("<!-- newslint-disable-nextline tone/moon -->\n\nA moon.\n")
    assert found == [("suppressions/unknown-rule", "newslint-disable-nextline"), ("tone/moon", "moon")]


def test_a_rule_is_heard_again_after_all_were_kept_quiet() -> None:
    copy = "<!-- newslint-disable -->\n\nA moon.\n\n<!-- newslint-enable tone/moon -->\n\nA second moon.\n"
    assert [line for line, _ in lines(copy, format="markdown")] == [7]


def test_a_directive_within_a_line_of_plain_text_is_copy() -> None:
    assert lines("A moon. [newslint-disable-line tone/moon] More of it.") == [(1, "moon"), (1, "moon")]


def test_a_finding_over_two_lines_is_suppressed_where_it_starts() -> None:
    blue = rule(identity="tone/blue", options={"any": ["blue moon"]})
    copy = "Once <!-- newslint-disable-line tone/blue --> in a blue\nmoon.\n"
    assert lint(readers.read(copy, format="markdown"), Ruleset([blue])).findings == []
    copy = "Once in a blue\nmoon. <!-- newslint-disable-line tone/blue -->\n"
    assert len(lint(readers.read(copy, format="markdown"), Ruleset([blue])).findings) == 1


class Dead:
    """A stand-in for an engine that has failed."""

    failure = "is not there"

    def check(self, parts: object) -> list[object]:
        return []


def test_what_could_not_look_needed_no_suppression_is_not_said() -> None:
    asks = rule("languagetool", "grammar/asks", options={})
    document = readers.read("[newslint-disable-file grammar/asks tone/moon]\nA star.\n", format="text")
    document.engines = {"languagetool": Dead()}
    rules = Ruleset([MOON, asks, *ABOUT])
    rules.unable.add("tone/moon")
    assert [f.rule for f in lint(document, rules).findings] == []
