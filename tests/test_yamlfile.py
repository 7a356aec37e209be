"""YAML is read as an editor means it, and every mistake in it is told with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from making import mistakes_of

from newslint import yamlfile


@dataclass(frozen=True)
class Inner:
    words: list[str]
    most: int = 1


@dataclass(frozen=True)
class Form:
    name: str
    count: int = 0
    share: float = 0.0
    on: bool = False
    kind: Literal["one", "two"] = "one"
    maybe: str | None = None
    inner: Inner | None = None
    swap: dict[str, str] = field(default_factory=dict)
    named_ratio: float = 0.0


def decoded(text: str) -> Form:
    return yamlfile.load(text, "a.yaml").decode(Form)


def places(text: str) -> list[tuple[int | None, int | None, str]]:
    return [(m.line, m.column, m.message) for m in mistakes_of(decoded, text)]


def value(text: str) -> Any:
    return yamlfile.load(f"key: {text}\n", "a.yaml").root.values["key"].resolved()


@pytest.mark.parametrize("text", ["no", "yes", "on", "off", "12:30", "010", "1e3", "0x1F", "2024-05-20", "True", "NO"])
def test_traps_stay_the_text_they_are(text: str) -> None:
    assert value(text) == text


def test_plain_values() -> None:
    assert [value(each) for each in ("true", "false", "12", "-3", "1.5", "null", "~", "'12'", '"true"')] == [
        True, False, 12, -3, 1.5, None, None, "12", "true",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["no", "12:30", "010", "1.10", "12", "true", "null"])
def test_where_text_is_meant_every_plain_value_is_text(text: str) -> None:
    assert decoded(f"name: {text}").name == text


def test_text_in_lists_and_mappings_stays_text() -> None:
    form = decoded("name: a\ninner: {words: [no, 010, 1.10]}\nswap: {10: 12:30, on: off}")
    assert form.inner == Inner(["no", "010", "1.10"])
    assert form.swap == {"10": "12:30", "on": "off"}


def test_keys_have_hyphens_where_fields_have_underscores() -> None:
    assert decoded("name: a\nnamed-ratio: 0.5").named_ratio == 0.5


def test_a_mistake_shows_place_line_caret_and_nearest_name() -> None:
    (mistake,) = mistakes_of(decoded, "name: a\ncuont: 3\n")
    assert str(mistake) == "\n".join(
        ["a.yaml:2:1: unknown key “cuont” here", "    cuont: 3", "    ^", "    did you mean “count”?"]
    )


def test_the_caret_stands_under_the_value_behind_tabs() -> None:
    (mistake,) = mistakes_of(decoded, "name: a\nkind:\t\tthree\n")
    shown, caret = str(mistake).split("\n")[1:3]
    assert caret.index("^") == shown.index("three")
    assert "\t" not in shown


def test_every_unknown_and_missing_key_is_told_at_once() -> None:
    assert places("colour: red\ninner:\n  most: 2\n") == [
        (1, 1, "unknown key “colour” here"),
        (3, 3, "“words” is missing in inner"),
        (1, 1, "“name” is missing here"),
    ]


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    assert places("nmae: a") == [(1, 1, "unknown key “nmae” here")]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("name: a\ncount: many", (2, 8), "a whole number"),
        ("name: a\ncount: 010", (2, 8), "a whole number"),
        ("name: a\non: yes", (2, 5), "true or false"),
        ("name: a\ninner: 3", (2, 8), "expected a mapping"),
        ("name: a\ninner:\n  words:\n    - one\n    - [two]", (5, 7), "expected text"),
        ("name: a\ninner: {words: one}", (2, 16), "expected a list"),
        ("name: [a]", (1, 7), "expected text"),
        ("name: a\nkind: three", (2, 7), "three"),
        ("- name", (1, 1), "expected a mapping"),
        ("name: a\nswap: {a: {b: c}}", (2, 11), "expected text"),
    ],
)
def test_wrong_types_have_their_place(text: str, place: tuple[int, int], words: str) -> None:
    (line, column, message) = places(text)[0]
    assert ((line, column), words in message) == (place, True), message


def test_a_key_that_stands_twice() -> None:
    (mistake,) = mistakes_of(decoded, "name: a\ncount: 1\nname: b\n")
    assert (mistake.line, mistake.column, mistake.hint) == (3, 1, "first on line 1")


def test_a_bare_star_is_told_to_be_quoted() -> None:
    for text in ("name: *.txt", "inner:\n  words: [*.txt]", "name: *draft"):
        (mistake,) = mistakes_of(decoded, text)
        assert mistake.column == text.split("\n")[-1].index("*") + 1
        assert "quotation marks" in (mistake.hint or "")


def test_aliases_are_refused_before_they_grow() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    bomb += "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    (mistake,) = mistakes_of(yamlfile.load, bomb, "a.yaml")
    assert (mistake.line, mistake.column, mistake.message) == (2, 8, "aliases are not read")


def test_nesting_over_a_hundred_is_refused_with_its_place() -> None:
    assert yamlfile.load("[" * 100 + "]" * 100, "a.yaml").root.kind == "list"
    (mistake,) = mistakes_of(yamlfile.load, "[" * 101 + "]" * 101, "a.yaml")
    assert (mistake.line, mistake.column, mistake.message) == (1, 101, "nested more than 100 deep")


@pytest.mark.parametrize("text", ["[" * 100_000, "{" * 100_000, "a: " * 100_000, "- " * 100_000])
def test_a_hundred_thousand_levels_end_in_a_mistake(text: str) -> None:
    assert mistakes_of(yamlfile.load, text, "a.yaml")


def test_more_than_five_megabytes_are_refused() -> None:
    assert yamlfile.load("# " + "x" * 4_000_000 + "\na: 1", "a.yaml").root.values
    assert "larger than 5 MB" in mistakes_of(yamlfile.load, "# " + "x" * 5_000_000, "a.yaml")[0].message


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a: b\nc: d\x00e\n", 2, 5), ("a: b\nc: \x1b[31m\n", 2, 4), ("a:\n\tb: c\n", 2, 1), ("a: b: c\n", 1, 5)],
)
def test_broken_yaml_has_its_place(text: str, line: int, column: int) -> None:
    (mistake,) = mistakes_of(yamlfile.load, text, "a.yaml")
    assert (mistake.line, mistake.column) == (line, column)
    assert mistake.excerpt == text.split("\n")[line - 1]


def test_the_excerpt_of_control_characters_is_no_terminal_command() -> None:
    (mistake,) = mistakes_of(yamlfile.load, "a: \x1b[31m\n", "a.yaml")
    assert "\x1b" not in str(mistake)


@pytest.mark.parametrize("text", ["a: [1, 2", "a: 'b", "a: 1\n---\nb: 2", "? [a]\n: b", "%YAML 9\n", "@", "`"])
def test_other_broken_yaml_is_a_mistake_too(text: str) -> None:
    (mistake,) = mistakes_of(yamlfile.load, text, "a.yaml")
    assert mistake.line is not None


def test_an_empty_file_is_an_empty_mapping() -> None:
    assert places("") == [(1, 1, "“name” is missing here")]
    assert places("# nothing\n") == [(1, 1, "“name” is missing here")]


def test_lines_are_counted_from_where_the_yaml_begins() -> None:
    (mistake,) = mistakes_of(yamlfile.load, "a: 1\na: 2\n", "story.md", 2)
    assert (mistake.line, mistake.excerpt, mistake.hint) == (3, "a: 2", "first on line 2")


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("name: Zelenský".encode("latin-1"))
    (mistake,) = mistakes_of(yamlfile.read, str(tmp_path / "a.yaml"))
    assert mistake.message == "is not UTF-8 (byte 13)"
    assert mistake.hint == "save it as UTF-8"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "cannot be read" in mistakes_of(yamlfile.read, str(tmp_path / "a.yaml"))[0].message


def test_a_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbfname: a\r\ncuont: 1\r\n")
    (mistake,) = mistakes_of(yamlfile.read(str(tmp_path / "a.yaml")).decode, Form)
    assert (mistake.line, mistake.column, mistake.excerpt) == (2, 1, "cuont: 1")


def test_a_long_line_is_cut_round_its_caret() -> None:
    (mistake,) = mistakes_of(decoded, "name: a\nswap: {a: " + "b" * 3000 + ", c: {d: e}, f: " + "g" * 3000 + "}")
    shown, caret = str(mistake).split("\n")[1:3]
    assert len(shown) <= 104
    assert shown[caret.index("^") :].startswith("{d: e}")
