"""What a person sees: the line, marks exactly under the words, and no more of the copy than fits."""

from __future__ import annotations

import io
import re
import unicodedata

import pytest
from making import findings_of, rule
from wcwidth import wcswidth

from newslint.errors import Mistake
from newslint.findings import FileResult, Notice
from newslint.reporters import Report, reporter

MOON = rule(options={"any": ["moon"]})


def printed(report: Report, format: str = "text") -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    reporter(format)(report, out, err)
    return out.getvalue(), err.getvalue()


def result(copy: str, *rules: object, path: str = "a.txt") -> FileResult:
    return FileResult(path, findings_of(copy, *(rules or (MOON,))), source=copy)  # type: ignore[arg-type]


def text(copy: str, **keys: object) -> str:
    return printed(Report([result(copy)], **keys))[0]  # type: ignore[arg-type]


def test_a_finding() -> None:
    assert text("The town.\nA moon rose.") == (
        "a.txt:2:3 warning tone/test “moon” is wrong.\n    A moon rose.\n      ^^^^\n\n0 errors, 1 warning in 1 file\n"
    )


def test_a_second_place_and_suggestions() -> None:
    either = rule(
        "consistency", options={"either": {"adviser": "advisor"}}, extent="document", message="And “{other}”?"
    )
    out, _ = printed(Report([result("An adviser came.\nThe advisor went.", either)]))
    assert out.splitlines() == [
        "a.txt:2:5 warning tone/test And “adviser”?",
        "    The advisor went.",
        "        ^^^^^^^",
        "  a.txt:1:4 “adviser” here",
        "    An adviser came.",
        "       -------",
        "  try: “adviser”",
        "",
        "0 errors, 1 warning in 1 file",
    ]


@pytest.mark.parametrize(
    "before",
    ["記者 ", "café ", "cafe\u0301 ", "😀 ", "👩‍👩‍👧 ", "\t", "a\u200bb ", "한국어 ", "x\u00ad ", "𝔊 ", "🇺🇦 ", "نص "],
)
def test_marks_stand_under_the_words(before: str) -> None:
    _, line, marks, *_ = text(f"{before}moon rose.").splitlines()
    assert wcswidth(line[: line.index("moon")]) == marks.index("^")
    assert marks.strip() == "^^^^"


def test_wide_words_have_wide_marks() -> None:
    wide = rule(options={"any": ["月が 出た"]})
    _, _, marks, *_ = printed(Report([result("The 月が 出た rose.", wide)]))[0].splitlines()
    assert marks == "    " + "    " + "^" * 9


def test_a_long_line_is_cut_round_the_words() -> None:
    copy = "word " * 2000 + "moon" + " word" * 2000
    _, line, marks, *_ = text(copy).splitlines()
    assert line.strip()[0] == line[-1] == "…"
    assert len(line) < 130
    assert line[marks.index("^") :].startswith("moon")


def test_long_words_on_a_long_line_are_cut() -> None:
    long = rule("pattern", options={"any": ["moon x{0,5000}"]})
    out, _ = printed(Report([result("word " * 100 + "moon " + "x" * 4000 + " end", long)]))
    assert max(map(len, out.splitlines())) < 400


def test_words_over_two_lines_are_marked_to_the_end_of_the_first() -> None:
    found = findings_of("Once in a blue\nmoon.\n", rule(), format="markdown")
    out, _ = printed(Report([FileResult("a.md", found, source="Once in a blue\nmoon.\n")]))
    assert out.splitlines()[1:3] == ["    Once in a blue", "              ^^^^"]


def test_control_characters_never_reach_a_terminal() -> None:
    nasty = "".join(map(chr, [*range(1, 9), *range(11, 13), *range(14, 32), *range(127, 160), *range(0x202A, 0x202F)]))
    nasty += "\u2066\u2067\u2068\u2069"
    any_word = rule("pattern", options={"any": [r"moon.{0,90}end"]}, message="“{match}” is \x1b[31m wrong.")
    bad = result(f"A {nasty} moon{nasty}end.", any_word, path="a\x1b[2J.txt")
    assert len(bad.findings) == 1
    bad.notices = [Notice("a\x1bnotice", "b\x1b.txt")]
    bad.mistakes = [Mistake("bad\x1b", "c\x1b.yaml", 1, 2, "x\x1b[0m\x07")]
    for format in ("text", "concise"):
        for stream in printed(Report([bad], notices=[Notice("\x9b")], mistakes=[Mistake("\u202e")]), format):
            assert stream
            assert [char for char in stream if unicodedata.category(char) == "Cc" and char != "\n"] == []
            assert not re.search("[\u202a-\u202e\u2066-\u2069]", stream)


def test_colours_only_when_asked() -> None:
    assert "\x1b" not in text("A moon.")
    coloured = text("A moon.", colours=True)
    assert "\x1b[1;33mwarning\x1b[0m" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == text("A moon.")


def test_notes_are_counted_until_asked_for() -> None:
    info = rule(options={"any": ["moon"]}, severity="info")
    copy = result("A moon.", info)
    assert printed(Report([copy]))[0] == "0 errors, 0 warnings in 1 file (1 note: --min-severity info)\n"
    assert "a.txt:1:3 info" in printed(Report([copy], "info"))[0]
    assert printed(Report([copy], "info"))[0].endswith("0 errors, 0 warnings, 1 note in 1 file\n")
    assert printed(Report([copy, result("A moon.")], "error"))[0].splitlines()[-1] == (
        "0 errors in 2 files (1 warning, 1 note: --min-severity info)"
    )


def test_what_is_suppressed_is_counted() -> None:
    copy = FileResult("a.txt", suppressed=3)
    assert printed(Report([copy]))[0] == "0 errors, 0 warnings in 1 file, 3 suppressed\n"


def test_notices_and_mistakes_stand_beside_the_findings() -> None:
    copy = result("A moon.")
    copy.notices = [Notice("a guess", "a.txt", "tone/test")]
    out, err = printed(Report([copy], mistakes=[Mistake("no such file", "b.txt")]))
    assert err == "newslint: notice: a.txt: a guess (tone/test)\nnewslint: error: b.txt: no such file\n"
    assert "guess" not in out


def test_concise_is_one_line_a_finding() -> None:
    out, _ = printed(Report([result("A moon.\nA moon.")]), "concise")
    assert out.splitlines() == [
        "a.txt:1:3 warning tone/test “moon” is wrong.",
        "a.txt:2:3 warning tone/test “moon” is wrong.",
        "0 errors, 2 warnings in 1 file",
    ]
