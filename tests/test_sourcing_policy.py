"""What a house says of unnamed sources, as settings of the rules about them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from making import files, mistakes_of
from running import run

from newslint import config, stories
from newslint.findings import Finding

DESCRIBED, INSIDERS = "sourcing/described-source", "sourcing/unnamed-insiders"
FAMILIAR, WITHOUT = "sourcing/familiar-with-the-matter", "sourcing/anonymity-without-reason"


def found(folder: Path, policy: str, copy: str, rules: str = "") -> list[tuple[str, str, str]]:
    """The sourcing findings on a story under a policy: severity, rule, words."""
    files(folder, {".newslint.yaml": f"sourcing: {policy}\n{rules}", "a.txt": copy})
    findings: list[Finding] = stories.lint_file(folder / "a.txt")
    return [(each.severity, each.rule, each.text) for each in findings if each.rule.startswith("sourcing/")]


def test_a_description_that_the_house_accepts_is_left_alone(tmp_path: Path) -> None:
    copy = "A senior official said the bridge was unsafe. A club source said it would be shut."
    assert found(tmp_path, "{}", copy) == [
        ("info", INSIDERS, "A senior official said"),
        ("info", DESCRIBED, "A club source said"),
    ]
    policy = "{sufficient: [senior official]}"
    assert found(tmp_path, policy, copy) == [("info", DESCRIBED, "A club source said")]


@pytest.mark.parametrize(
    ("words", "silent"),
    [
        ("Two senior officials said", True),
        ("Two Senior White House officials said", True),
        ("One official said", False),
        ("Two officials briefed on the talks said", False),
        ("People familiar with the talks said", True),
    ],
)
def test_all_words_of_a_description_stand_in_the_match(tmp_path: Path, words: str, silent: bool) -> None:
    policy = "{sufficient: [senior official, people familiar with the talks]}"
    assert (found(tmp_path, policy, f"{words} the bridge was unsafe.") == []) is silent


def test_bare_sources_are_never_sufficient(tmp_path: Path) -> None:
    assert found(tmp_path, "{sufficient: [sources]}", "Sources said the bridge was unsafe.") == [
        ("warning", "sourcing/bare-sources", "Sources said")
    ]


def test_a_reason_may_be_required(tmp_path: Path) -> None:
    bare = "A senior official said the bridge was unsafe."
    reasoned = "A senior official, who feared for his job and asked not to be named because of it, said so."
    silent = "The clerk, who spoke on condition of anonymity, said the vote was lost."
    assert found(tmp_path, "{reason: optional}", bare) == [("info", INSIDERS, "A senior official said")]
    assert found(tmp_path, "{reason: required}", bare) == [("warning", INSIDERS, "A senior official said")]
    assert [severity for severity, _, _ in found(tmp_path, "{reason: required}", reasoned)] == ["info"]
    assert found(tmp_path, "{reason: required}", silent) == [("warning", WITHOUT, "spoke on condition of anonymity")]


def test_an_accepted_description_needs_its_reason_where_one_is_required(tmp_path: Path) -> None:
    policy = "{sufficient: [senior official], reason: required}"
    copy = "A senior official said the bridge was unsafe."
    assert found(tmp_path, policy, copy) == [("warning", INSIDERS, "A senior official said")]
    (finding,) = stories.lint_file(tmp_path / "a.txt")
    assert finding.message.startswith(
        "The house accepts “A senior official said”, and its sourcing policy wants the reason"
    )
    files(tmp_path, {"a.txt": "One official said the bridge was unsafe."})
    (finding,) = stories.lint_file(tmp_path / "a.txt")
    assert "policy" not in finding.message  # a description that the house does not accept


FEW = "One official said the bridge was unsafe.\nA Western diplomat said he knew.\nAnna Example said she would stay."


def ratio(folder: Path, policy: str) -> list[str]:
    files(folder, {".newslint.yaml": f"sourcing: {policy}\n", "a.txt": FEW})
    findings = stories.lint_file(folder / "a.txt")
    return [each.message for each in findings if each.rule == "sourcing/too-few-named"]


def test_too_few_named_sources_are_told_with_the_counts(tmp_path: Path) -> None:
    (message,) = ratio(tmp_path, "{named-ratio: 0.5}")
    assert "1 of 3 sources" in message
    assert "“One official”" in message
    assert "50%" in message
    assert ratio(tmp_path, "{named-ratio: 0.3}") == ratio(tmp_path, "{}") == []
    assert len(ratio(tmp_path, "{named-ratio: 1}")) == 1


def test_the_newsrooms_own_rules_come_after_the_policy(tmp_path: Path) -> None:
    copy = "A senior official said the bridge was unsafe."
    off = f"rules: {{{INSIDERS}: off}}"
    assert found(tmp_path, "{reason: required}", copy, off) == []


def test_the_preset_none_takes_only_what_the_policy_names(tmp_path: Path) -> None:
    files(tmp_path, {".newslint.yaml": "preset: none\nsourcing: {sufficient: [mayor], reason: required}\n"})
    rules = config.gather(config.load(str(tmp_path / ".newslint.yaml")))
    assert {rule.id for rule in rules.active()} == {WITHOUT, DESCRIBED, FAMILIAR, INSIDERS}
    files(tmp_path, {".newslint.yaml": "preset: none\nsourcing: {sufficient: [mayor]}\n"})
    rules = config.gather(config.load(str(tmp_path / ".newslint.yaml")))
    assert rules.active() == []


def test_config_show_tells_where_it_comes_from(tmp_path: Path) -> None:
    files(
        tmp_path, {".newslint.yaml": "sourcing: {sufficient: [senior official], reason: required, named-ratio: 0.5}\n"}
    )
    done = run("config", "show", "a.md", cwd=tmp_path)
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert "sourcing       sufficient: senior official; reason: required; named-ratio: 0.5" in lines
    for name in (WITHOUT, DESCRIBED, "sourcing/too-few-named"):
        (row,) = (line for line in lines if line.startswith(name))
        assert row.endswith(f".newslint.yaml sourcing: {name}")
    assert any("sufficient: ['senior official']" in line for line in lines)


def test_a_policy_is_used_and_no_notice_says_otherwise(tmp_path: Path) -> None:
    files(tmp_path, {".newslint.yaml": "sourcing: {reason: required}\n", "a.md": "A day.\n"})
    done = run("a.md", cwd=tmp_path)
    assert (done.code, "not used" in done.err) == (0, False)


@pytest.mark.parametrize(
    ("policy", "column", "message", "hint"),
    [
        ("{named-ratio: 2}", 25, "“named-ratio” is a share between 0 and 1, not 2", "half of the sources: 0.5"),
        ("{named-ratio: -0.5}", 25, "“named-ratio” is a share between 0 and 1, not -0.5", "half of the sources: 0.5"),
        ("{sufficient: ['']}", 25, "a description needs words", "for example: senior official"),
        ("{reason: maybe}", 20, "“maybe” says nothing about reasons", "required or optional"),
        ("{named-ration: 0.5}", 12, None, "did you mean “named-ratio”?"),
    ],
)
def test_a_wrong_policy_is_told_with_its_place(
    tmp_path: Path, policy: str, column: int, message: str | None, hint: str
) -> None:
    files(tmp_path, {".newslint.yaml": f"preset: none\nsourcing: {policy}\n"})
    (mistake,) = mistakes_of(config.load, str(tmp_path / ".newslint.yaml"))
    assert (mistake.line, mistake.column, mistake.hint) == (2, column, hint)
    assert mistake.path is not None
    if message is not None:
        assert mistake.message == message


@pytest.mark.parametrize(
    "policy", ["{reason: [required]}", "{named-ratio: half}", "{sufficient: senior official}", "[a]", "yes"]
)
def test_a_policy_of_the_wrong_kind(tmp_path: Path, policy: str) -> None:
    files(tmp_path, {".newslint.yaml": f"preset: none\nsourcing: {policy}\n"})
    (mistake,) = mistakes_of(config.load, str(tmp_path / ".newslint.yaml"))
    assert mistake.line == 2


def test_a_policy_in_a_project_file(tmp_path: Path) -> None:
    text = '[tool.newslint]\npreset = "none"\n[tool.newslint.sourcing]\nnamed-ratio = 3\n'
    files(tmp_path, {"pyproject.toml": text})
    (mistake,) = mistakes_of(config.load, str(tmp_path / "pyproject.toml"))
    assert (mistake.line, mistake.hint) == (4, "half of the sources: 0.5")
    files(tmp_path, {"pyproject.toml": text.replace("3", "0.5")})
    loaded: Any = config.load(str(tmp_path / "pyproject.toml"))
    assert loaded.sourcing["named_ratio"] == 0.5
