"""Which rules hold for a file: the order of what is said, its paths, and every mistake in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from making import files, house_pack, mistakes_of, rule_text

from newslint import config
from newslint.config import Rules
from newslint.errors import Mistake

FIRST, SECOND, PREVIEW = "tone/first", "tone/second", "tone/preview"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A content repository with a house pack of two rules and a preview."""
    about = "renamed: {tone/old: tone/first}\n"
    house_pack(tmp_path / "house", {FIRST: {}, SECOND: {}, PREVIEW: {"status": "preview"}}, about)
    loud = "about: Loud.\nrules:\n  tone/*: error\n  tone/second: info\n"
    files(tmp_path / "house", {"presets/loud.yaml": loud})
    return tmp_path


def gathered(desk: Path, text: str, preset: str | None = None, only: list[str] | None = None) -> Rules:
    files(desk, {".newslint.yaml": "packs: [house]\n" + text})
    return config.gather(config.load(str(desk / ".newslint.yaml")), preset=preset, only=only)


def states(rules: Rules, path: str = "story.md") -> dict[str, str]:
    """The severity of each rule of the house, or off."""
    overrides = config.overrides_for(rules.config, str(Path(rules.config.folder) / path))
    on = {rule.id: rule.severity for rule in rules.active(overrides)}
    return {name.removeprefix("tone/"): on.get(name, "off") for name in (FIRST, SECOND, PREVIEW)}


def mistakes(rules: Rules) -> list[Mistake]:
    """Those in the desk's own files."""
    return [mistake for mistake in rules.mistakes if (mistake.path or "").startswith(rules.config.folder)]


def words(rules: Rules, name: str = FIRST) -> Any:
    return next(rule.body.options["any"] for rule in rules.active() if rule.id == name)


def one(mistakes: list[Mistake]) -> tuple[int | None, int | None, str, str | None]:
    (mistake,) = mistakes
    return mistake.line, mistake.column, mistake.message, mistake.hint


def test_a_house_packs_rules_are_on_at_their_own_severity_and_its_previews_are_off(desk: Path) -> None:
    assert states(gathered(desk, "")) == {"first": "warning", "second": "warning", "preview": "off"}


def test_a_preset_lists_exceptions_and_its_last_match_wins(desk: Path) -> None:
    assert states(gathered(desk, "preset: loud")) == {"first": "error", "second": "info", "preview": "off"}


def test_rules_come_after_the_preset_and_overrides_after_the_rules(desk: Path) -> None:
    rules = gathered(
        desk,
        "preset: loud\nrules: {tone/second: warning}\n"
        "overrides:\n- {files: [opinion/**], rules: {tone/*: off}}\n"
        "- {files: [opinion/law/*], rules: {tone/first: info}}",
    )
    assert states(rules) == {"first": "error", "second": "warning", "preview": "off"}
    assert states(rules, "opinion/a.md") == {"first": "off", "second": "off", "preview": "off"}
    assert states(rules, "opinion/law/a.md") == {"first": "info", "second": "off", "preview": "off"}


def test_the_last_match_wins_whether_glob_or_name(desk: Path) -> None:
    assert states(gathered(desk, "rules: {tone/first: error, tone/*: off}"))["first"] == "off"
    assert states(gathered(desk, "rules: {tone/*: off, tone/first: error}"))["first"] == "error"


def test_a_glob_never_switches_on_a_preview_and_its_name_does(desk: Path) -> None:
    assert states(gathered(desk, "rules: {tone/*: error, '*': error}"))["preview"] == "off"
    assert states(gathered(desk, "rules: {tone/preview: info}"))["preview"] == "info"
    assert states(gathered(desk, "rules: {tone/preview: info, tone/*: off}"))["preview"] == "off"


def test_a_glob_after_the_name_raises_a_preview_that_is_on(desk: Path) -> None:
    assert states(gathered(desk, "rules: {tone/preview: info}\npreset: loud"))["preview"] == "info"


def test_the_preset_none_leaves_the_house_pack_on(desk: Path) -> None:
    rules = gathered(desk, "preset: none")
    assert [rule.id for rule in rules.active()] == [FIRST, SECOND]
    assert states(gathered(desk, "preset: none\nrules: {tone/first: off}"))["first"] == "off"


def test_the_command_lines_preset_comes_before_the_files(desk: Path) -> None:
    assert states(gathered(desk, "preset: none", preset="loud"))["first"] == "error"


def test_an_unknown_preset(desk: Path) -> None:
    (mistake,) = mistakes_of(gathered, desk, "preset: strictt")
    assert one([mistake]) == (2, 1, "there is no preset “strictt”", "did you mean “strict”?")
    (mistake,) = mistakes_of(gathered, desk, "", preset="strictt")
    assert (mistake.path, mistake.hint) == (None, "did you mean “strict”?")


def test_only_is_just_these_rules_and_a_preview_by_its_name(desk: Path) -> None:
    assert [rule.id for rule in gathered(desk, "", only=["tone/*"]).active()] == [FIRST, SECOND]
    assert [rule.id for rule in gathered(desk, "", only=[PREVIEW, SECOND]).active()] == [PREVIEW, SECOND]
    assert states(gathered(desk, "rules: {tone/first: error}", only=[FIRST]))["first"] == "error"


def test_only_an_unknown_rule(desk: Path) -> None:
    (mistake,) = mistakes_of(gathered, desk, "", only=["tone/frist"])
    assert mistake.hint == "did you mean “tone/first”?"


def test_only_holds_in_overridden_files_too(desk: Path) -> None:
    rules = gathered(desk, "overrides: [{files: ['*'], rules: {tone/second: error}}]", only=[FIRST])
    assert states(rules) == {"first": "warning", "second": "off", "preview": "off"}


def test_options_add_and_remove_words(desk: Path) -> None:
    text = "rules:\n  tone/first: {options: {add: [red sun, green sky], remove: [blue moon]}}"
    assert words(gathered(desk, text)) == ["red sun", "green sky"]
    assert words(gathered(desk, "rules: {tone/first: {options: {any: [red sun]}}}")) == ["red sun"]


def test_options_leave_the_severity_and_other_rules_alone(desk: Path) -> None:
    rules = gathered(desk, "rules: {tone/first: {options: {add: [red sun]}}}")
    assert (states(rules)["first"], words(rules, SECOND)) == ("warning", ["blue moon"])


@pytest.mark.parametrize(
    ("options", "place", "message", "hint"),
    [
        ("{ayn: [x]}", (3, 26), "tone/first has no option “ayn”", "did you mean “any”?"),
        ("{any: x}", (3, 26), "“any” of tone/first takes a list", None),
        ("{any: [1]}", (3, 26), "“any” of tone/first takes a list", None),
        ("{add: x}", (3, 26), "add needs a list of words", None),
        ("{add: [1984]}", (3, 26), "add needs a list of words", None),
        ("{case: loud}", (3, 26), "“case” of tone/first: unknown value 'loud'", None),
    ],
)
def test_wrong_options_have_their_place(
    desk: Path, options: str, place: tuple[int, int], message: str, hint: str | None
) -> None:
    rules = gathered(desk, f"rules:\n  tone/first: {{options: {options}}}\n")
    line, column, told, near = one(mistakes(rules))
    assert ((line, column), near) == (place, hint)
    assert told.startswith(message)
    assert words(rules) == ["blue moon"]


def test_a_pattern_given_in_the_configuration_that_is_none(desk: Path) -> None:
    house_pack(desk / "house", {"tone/wild": {"check": "pattern", "options": {"any": ["moon"]}}})
    rules = gathered(desk, "rules:\n  tone/wild: {options: {add: ['moon(']}}\n")
    line, _, message, _ = one(mistakes(rules))
    assert (line, "pattern" in message) == (3, True)
    assert words(rules, "tone/wild") == ["moon"]


def test_options_of_a_glob_are_refused(desk: Path) -> None:
    line, column, message, _ = one(mistakes(gathered(desk, "rules:\n  tone/*: {options: {add: [x]}}")))
    assert (line, column, message) == (3, 3, "options need the id of one rule, not a glob")


def test_an_unknown_rule_has_its_place_and_the_nearest_name(desk: Path) -> None:
    rules = gathered(desk, "# tone/frist was wrong\nrules:\n  tone/second: off\n  tone/frist: off\n")
    assert one(mistakes(rules)) == (5, 3, "there is no rule “tone/frist”", "did you mean “tone/first”?")
    assert states(rules)["second"] == "off"


def test_an_unknown_rule_in_an_override(desk: Path) -> None:
    rules = gathered(desk, "overrides:\n  - files: ['*']\n    rules:\n      tone/frist: off\n")
    assert one(mistakes(rules))[:2] == (5, 7)


def test_a_renamed_rule_still_works_with_a_notice(desk: Path) -> None:
    rules = gathered(desk, "rules: {tone/old: error}")
    assert states(rules)["first"] == "error"
    assert [notice.message for notice in rules.notices] == ["tone/old is now called tone/first"]


def test_a_wrong_severity_has_its_place(desk: Path) -> None:
    (mistake,) = mistakes_of(gathered, desk, "rules:\n  tone/first: eror\n")
    assert one([mistake]) == (3, 15, "“eror” is no severity", "did you mean “error”?")


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("presett: none", 2, "did you mean “preset”?"),
        ("overrides:\n  - file: [a]\n    rules: {}", 3, "did you mean “files”?"),
        ("sourcing: {reasn: required}", 2, "did you mean “reason”?"),
        ("exclude: draft.md", 2, None),
        ("exclude: [*.txt]", 2, "put quotation marks round a text that begins with *"),
    ],
)
def test_wrong_keys_and_types(desk: Path, text: str, line: int, hint: str | None) -> None:
    (mistake,) = mistakes_of(gathered, desk, text)
    assert (mistake.line, mistake.hint) == (line, hint)


def test_a_pack_that_is_not_there(desk: Path) -> None:
    files(desk, {".newslint.yaml": "preset: none\npacks: [huose]"})
    (mistake,) = mistakes_of(config.gather, config.load(str(desk / ".newslint.yaml")))
    assert one([mistake]) == (2, 1, "there is no pack at “huose”", "a folder with a pack.yaml")


def test_a_pack_adjusts_another_that_it_extends(desk: Path) -> None:
    about = "extends: ../house\nrules:\n  tone/first: {severity: error, options: {add: [red sun]}}\n"
    house_pack(desk / "ours", {"tone/third": {}}, about)
    files(desk, {".newslint.yaml": "packs: [ours]\nrules: {tone/second: info}"})
    rules = config.gather(config.load(str(desk / ".newslint.yaml")))
    assert mistakes(rules) == []
    assert states(rules) == {"first": "error", "second": "info", "preview": "off"}
    assert words(rules) == ["blue moon", "red sun"]
    assert "tone/third" in rules.known


def test_a_mistake_in_what_a_pack_adjusts_is_told_in_the_pack(desk: Path) -> None:
    house_pack(desk / "ours", {}, "extends: ../house\nrules:\n  tone/frist: error\n")
    files(desk, {".newslint.yaml": "packs: [ours, house]"})
    (mistake,) = mistakes(config.gather(config.load(str(desk / ".newslint.yaml"))))
    assert (mistake.path, mistake.line) == (str(desk / "ours" / "pack.yaml"), 5)


def test_packs_that_extend_each_other_are_a_mistake(desk: Path) -> None:
    house_pack(desk / "one", {}, "extends: ../two\n")
    house_pack(desk / "two", {}, "extends: ../one\n")
    files(desk, {".newslint.yaml": "packs: [one]"})
    (mistake,) = mistakes_of(config.gather, config.load(str(desk / ".newslint.yaml")))
    assert mistake.message == "this pack extends itself"


def test_a_rename_keeps_the_order(desk: Path) -> None:
    assert states(gathered(desk, "rules: {tone/old: error, tone/*: info}"))["first"] == "info"


def test_the_nearest_file_above_counts(tmp_path: Path) -> None:
    files(tmp_path, {".newslint.yaml": "", "a/b/.newslint.yaml": "", "a/c/pyproject.toml": "[project]\nname='x'\n"})
    assert config.find(str(tmp_path / "a/b/c/story.md")) == str(tmp_path / "a/b/.newslint.yaml")
    assert config.find(str(tmp_path / "a/c/story.md")) == str(tmp_path / ".newslint.yaml")


TOML = """\
[project]
name = "desk"

[tool.newslint]
packs = ["house"]
exclude = ["archive/**"]

[tool.newslint.rules]
"tone/first" = "error"
"tone/second" = {severity = "info", options = {add = ["red sun"]}}

[[tool.newslint.overrides]]
files = ["opinion/**"]
rules = {"tone/first" = "off"}
"""


def test_a_pyproject_table(desk: Path) -> None:
    files(desk, {"pyproject.toml": TOML})
    found = config.find(str(desk / "story.md"))
    assert found == str(desk / "pyproject.toml")
    rules = config.gather(config.load(found))
    assert mistakes(rules) == []
    assert states(rules) == {"first": "error", "second": "info", "preview": "off"}
    assert states(rules, "opinion/a.md")["first"] == "off"
    assert words(rules, SECOND) == ["blue moon", "red sun"]
    assert config.excluded(rules.config, str(desk / "archive/a.md"))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('exclude = ["archive/**"]', "exclude = 3", 6),
        ("exclude", "exclud", 6),
        ('"error"', '"eror"', 9),
        ("[tool.newslint]", "[tool.newslint", 4),
        ('"tone/first" = "error"', '"tone/frist" = "error"', 9),
    ],
)
def test_mistakes_in_a_pyproject_have_their_line(desk: Path, old: str, new: str, line: int) -> None:
    files(desk, {"pyproject.toml": TOML.replace(old, new, 1)})

    def all_of() -> None:
        rules = config.gather(config.load(str(desk / "pyproject.toml")))
        raise config.NewslintError(*mistakes(rules))

    assert [m.line for m in mistakes_of(all_of)] == [line]


def test_a_pyproject_that_is_not_utf8(desk: Path) -> None:
    (desk / "pyproject.toml").write_bytes(b"[tool.newslint]\n# caf\xe9\n")
    assert "UTF-8" in mistakes_of(config.load, str(desk / "pyproject.toml"))[0].message


def test_globs_are_relative_to_the_file_and_gitignore_style(desk: Path) -> None:
    rules = gathered(desk, "exclude: [archive/**, '*.draft.md', '!keep.draft.md', /top.md]")

    def out(path: str) -> bool:
        return config.excluded(rules.config, str(desk / path))

    assert [p for p in ("archive/a.md", "archive/x/a.md", "x/b.draft.md", "top.md") if not out(p)] == []
    assert [p for p in ("x/archive.md", "keep.draft.md", "x/top.md", "../archive/a.md") if out(p)] == []


def test_the_same_text_in_another_order_says_something_else(desk: Path) -> None:
    """The cache keeps the order of the keys."""
    for _ in range(2):
        assert states(gathered(desk, "rules: {tone/*: off, tone/first: error}"))["first"] == "error"


def test_options_where_an_example_makes_none_of_the_built_in_words(desk: Path) -> None:
    file = rule_text(
        check="substitution", options={"swap": {"utilise": "use"}, "safe": True}, message="Write “{match}”."
    )
    files(desk / "house", {"tone/swap.yaml": file})
    rules = gathered(desk, "rules: {tone/swap: {options: {swap: {leverage: use}, safe: false}}}")
    swap = next(rule for rule in rules.active() if rule.id == "tone/swap")
    assert (swap.body.options["swap"], swap.body.options["safe"]) == ({"leverage": "use"}, False)


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en-gb", "en-IE"])
def test_languages(desk: Path, language: str) -> None:
    assert mistakes(gathered(desk, f"language: {language}\n")) == []


@pytest.mark.parametrize(
    ("language", "hint"), [("en_GB", "en-GB"), ("de", "write en, or one of"), ("en-", "en-"), ("en-G1", "en-GB")]
)
def test_a_language_that_is_none_has_its_place(desk: Path, language: str, hint: str) -> None:
    line, column, message, said = one(mistakes_of(gathered, desk, f"preset: none\nlanguage: {language}\n"))
    assert (line, column) == (3, 11)
    assert language in message
    assert hint in (said or "")
