"""`newslint PATH…` as a user calls it: exit codes, what is printed where, which files are linted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from making import files, house_pack, rule_text
from running import environment, git, python, run

RULES = {
    "tone/moon": {"options": {"any": ["moon"]}, "severity": "error"},
    "tone/star": {"options": {"any": ["star"]}},
    "tone/day": {"options": {"any": ["day"]}, "severity": "info"},
    "tone/new": {"options": {"any": ["sun"]}, "status": "preview"},
}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A content repository whose rules are known words, one of each severity."""
    house_pack(tmp_path / "house", RULES)  # type: ignore[arg-type]
    texts = {"error.md": "A moon.\n", "warning.md": "A star.\n", "note.md": "A day.\n", "clean.md": "A cloud.\n"}
    return files(tmp_path, {".newslint.yaml": "packs: [house]\npreset: none\n", **texts})


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("clean.md", 0),
        ("note.md", 0),
        ("warning.md", 0),
        ("error.md", 1),
        ("clean.md error.md", 1),
        ("check error.md", 1),
        ("--fail-on warning warning.md", 1),
        ("--fail-on warning note.md", 0),
        ("--fail-on info note.md", 1),
        ("--fail-on never error.md", 0),
        ("--exit-zero error.md", 0),
        ("--min-severity error --fail-on warning warning.md", 1),
        ("missing.md", 2),
        ("error.md missing.md", 2),
        ("--exit-zero error.md missing.md", 2),
        ("--isolated error.md", 0),
        ("--only tone/star error.md", 0),
        ("--only tone/* error.md", 1),
        ("--only tone/mon error.md", 2),
        ("--preset nothing error.md", 2),
        ("--config missing.yaml error.md", 2),
        ("--format xml error.md", 2),
        ("--fail-on fatal error.md", 2),
        (".", 1),
        ("house", 0),
        ("--version", 0),
        ("--help", 0),
        ("check --help", 0),
        ("", 2),
        ("check", 2),
    ],
)
def test_exit_codes(desk: Path, arguments: str, code: int) -> None:
    done = run(*arguments.split(), cwd=desk)
    assert (done.code, "Traceback" in done.err) == (code, False), done.err


def test_the_golden_line(desk: Path) -> None:
    done = run("error.md", "warning.md", "note.md", cwd=desk)
    assert done.err == ""
    assert done.out == (
        "error.md:1:3 error tone/moon “moon” is wrong.\n    A moon.\n      ^^^^\n\n"
        "warning.md:1:3 warning tone/star “star” is wrong.\n    A star.\n      ^^^^\n\n"
        "1 error, 1 warning in 3 files (1 note: --min-severity info)\n"
    )


def test_a_missing_file_and_the_rest_is_linted(desk: Path) -> None:
    done = run("missing.md", "error.md", cwd=desk)
    assert done.code == 2
    assert "error.md:1:3 error" in done.out
    assert "newslint: error: missing.md: no such file\n" in done.err


MENDED = {
    "leftover.txt": ("The day.\r\nAlso read\r\nThe end of the the day.\r\n", "The day.\r\nThe end of the day.\r\n"),
    "marked.txt": ("\ufeffSome of the the boats.\n", "\ufeffSome of the boats.\n"),
    "clean.txt": ("The day.\n", "The day.\n"),
}


def test_safe_fixes_are_made_in_the_files_and_the_rest_is_reported(tmp_path: Path) -> None:
    files(tmp_path, {name: before for name, (before, _) in MENDED.items()})
    (tmp_path / "leftover.txt").chmod(0o640)
    (tmp_path / "rest.txt").write_text("Sources claim the the boats sank.\n", "utf-8")
    done = run("--isolated", "--fix", "--format", "concise", ".", cwd=tmp_path)
    assert {name: (tmp_path / name).read_bytes().decode("utf-8") for name in MENDED} == {
        name: after for name, (_, after) in MENDED.items()
    }
    assert (tmp_path / "leftover.txt").stat().st_mode & 0o777 == 0o640
    assert done.code == 0
    assert [line.split()[2] for line in done.out.splitlines() if ".txt:" in line] == ["sourcing/bare-sources"]
    assert "leftover.txt: 2 safe fixes made" in done.err
    assert run("--isolated", "--fix", ".", cwd=tmp_path).err == ""


def test_what_is_not_utf_8_is_not_changed(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Some of the the café.\n".encode("cp1252"))
    done = run("--isolated", "--fix", "old.txt", cwd=tmp_path)
    assert done.code == 1
    assert "is left as it is" in done.err
    assert (tmp_path / "old.txt").read_bytes() == "Some of the the café.\n".encode("cp1252")


def test_standard_input_is_not_fixed(tmp_path: Path) -> None:
    assert run("--fix", "-", cwd=tmp_path, stdin="Some of the the boats.").code == 2


def test_front_matter_on_standard_input_is_no_copy(desk: Path) -> None:
    copy = "---\ntitle: A star\nnote: A star\n---\nA cloud.\n"
    assert run("--format", "concise", "-", cwd=desk, stdin=copy).out.count("tone/star") == 1


def test_a_configuration_under_another_name_is_told_once(desk: Path) -> None:
    (desk / ".newslint.yaml").rename(desk / ".newslint.yml")
    done = run("error.md", "warning.md", cwd=desk)
    assert (done.code, done.out.count("error.md:")) == (2, 0)
    assert done.err.count("rename it to .newslint.yaml") == 1
    assert run("--isolated", "error.md", cwd=desk).code == 0


def test_an_unreadable_rule_leaves_the_others_at_work(desk: Path) -> None:
    files(desk / "house", {"tone/broken.yaml": rule_text(check="phase")})
    done = run("error.md", cwd=desk)
    assert done.code == 2
    assert "error.md:1:3 error tone/moon" in done.out
    assert "broken.yaml:5:8: there is no check “phase”\n" in done.err
    assert '    check: "phase"\n           ^\n    did you mean “phrase”?\n' in done.err


def test_a_mistake_in_the_configuration_is_told_once_with_its_place(desk: Path) -> None:
    files(desk, {".newslint.yaml": "packs: [house]\nrules:\n  tone/mon: off\n"})
    done = run("error.md", "clean.md", cwd=desk)
    assert done.code == 2
    assert done.err.count("there is no rule “tone/mon”") == 1
    assert ".newslint.yaml:3:3: " in done.err
    assert "did you mean “tone/moon”?" in done.err


def test_a_configuration_that_cannot_be_read(desk: Path) -> None:
    files(
        desk, {".newslint.yaml": "packs: [house\n", "other/.newslint.yaml": "preset: none\n", "other/a.md": "A moon.\n"}
    )
    done = run("error.md", "other/a.md", cwd=desk)
    assert done.code == 2
    assert "in 1 file" in done.out


def test_a_folder_without_copy_is_a_notice(desk: Path) -> None:
    done = run("house", cwd=desk)
    assert done.code == 0
    assert "newslint: notice: house: no copy in this folder" in done.err


def test_standard_input(desk: Path) -> None:
    assert run("-", cwd=desk, stdin="A moon.").out.startswith("-:1:3 error tone/moon")
    done = run("-", "--stdin-name", "x.md", cwd=desk, stdin="`moon`\n\nA moon.")
    assert done.out.startswith("x.md:3:3 error")
    assert run("error.md", "-", cwd=desk, stdin="A moon.").out.count(" error tone/moon") == 2
    assert run("-", cwd=desk, stdin="").code == 0


def test_standard_input_takes_the_configuration_of_its_name(desk: Path) -> None:
    files(desk, {"quiet/.newslint.yaml": "preset: none\n"})
    assert run("-", "--stdin-name", "quiet/x.md", cwd=desk, stdin="A moon.").code == 0


def test_standard_input_that_is_no_text(desk: Path) -> None:
    done = run("-", cwd=desk, stdin=b"\x89PNG\r\n\x1a\n\x00\x00")
    assert (done.code, "picture" in done.err, "Traceback" in done.err) == (2, True, False)
    done = run("--format", "json", "-", "error.md", cwd=desk, stdin=b"\x89PNG\r\n\x1a\n\x00\x00")
    data = json.loads(done.out)
    assert (done.code, [(each["path"], len(each["findings"])) for each in data["files"]]) == (
        2,
        [("-", 0), ("error.md", 1)],
    )
    assert data["errors"][0]["path"] == "-"


def test_an_unknown_word_is_told_the_nearest_command(desk: Path) -> None:
    done = run("explian", "x", cwd=desk)
    assert done.code == 2
    assert "explian: no such file" in done.err
    assert "did you mean “explain”?" in done.err


def test_a_command_wins_over_a_path_of_its_name(desk: Path) -> None:
    files(desk, {"rules/a.md": "A moon.\n"})
    assert "tone/moon" in run("rules", "list", cwd=desk).out
    assert run("./rules", cwd=desk).code == 1


def test_no_arguments_show_the_help(desk: Path) -> None:
    done = run(cwd=desk)
    assert done.code == 2
    assert "newslint draft.md" in done.out
    assert "Exit codes" in done.out


@pytest.mark.parametrize("command", ["check", "explain", "rules", "facts", "config"])
def test_every_command_has_help_with_an_example(desk: Path, command: str) -> None:
    done = run(command, "--help", cwd=desk)
    assert (done.code, done.err) == (0, "")
    assert "example" in done.out
    assert f"newslint {command}" in done.out


def test_an_unknown_option_is_told_the_nearest(desk: Path) -> None:
    done = run("--fail-no", "error", "error.md", cwd=desk)
    assert (done.code, "did you mean “--fail-on”?" in done.err) == (2, True)


def test_only(desk: Path) -> None:
    files(desk, {"all.md": "A moon, a star, a sun.\n"})

    def rules(*arguments: str) -> list[str]:
        out = run("--format", "jsonl", *arguments, "all.md", cwd=desk).out
        return [json.loads(line)["rule"] for line in out.splitlines()]

    assert rules() == ["tone/moon", "tone/star"]
    assert rules("--only", "tone/star") == ["tone/star"]
    assert rules("--only", "tone/star", "--only", "tone/new") == ["tone/star", "tone/new"]
    assert rules("--only", "tone/*") == ["tone/moon", "tone/star"]


def test_min_severity(desk: Path) -> None:
    def severities(*arguments: str) -> list[str]:
        done = run(*arguments, "error.md", "warning.md", "note.md", cwd=desk)
        return [line.split()[1] for line in done.out.splitlines() if ".md:" in line]

    assert severities("--format", "concise") == ["error", "warning"]
    assert severities("--format", "concise", "--min-severity", "info") == ["error", "warning", "info"]
    assert severities("--format", "concise", "--min-severity", "error") == ["error"]


def test_json_lists_every_file_and_mistake(desk: Path) -> None:
    done = run("--format", "json", "error.md", "clean.md", "missing.md", cwd=desk)
    data = json.loads(done.out)
    assert [(each["path"], len(each["findings"])) for each in data["files"]] == [
        ("error.md", 1),
        ("clean.md", 0),
        ("missing.md", 0),
    ]
    assert data["errors"] == [{"message": "no such file", "path": "missing.md", "line": None, "column": None}]
    assert done.err == ""


def test_a_path_named_twice_is_linted_once(desk: Path) -> None:
    assert run("error.md", "error.md", cwd=desk).out.count("tone/moon") == 1


def test_excluded_files_named_are_told_and_others_are_silent(desk: Path) -> None:
    files(desk, {".newslint.yaml": "packs: [house]\npreset: none\nexclude: [error.md]\n"})
    done = run("error.md", cwd=desk)
    assert (done.code, "error.md: left out: the configuration excludes it" in done.err) == (0, True)
    assert run(".", cwd=desk).err == ""


def test_each_file_has_the_nearest_configuration(desk: Path) -> None:
    files(desk, {"quiet/.newslint.yaml": "preset: none\n", "quiet/a.md": "A moon.\n", "loud/a.md": "A moon.\n"})
    done = run("--format", "concise", "quiet/a.md", "loud/a.md", cwd=desk)
    assert [line.split()[0] for line in done.out.splitlines()][:-1] == ["loud/a.md:1:3"]
    named = run("--config", ".newslint.yaml", "--format", "concise", "quiet/a.md", cwd=desk)
    assert named.code == 1


def test_folders_leave_out_what_is_no_copy(tmp_path: Path, desk: Path) -> None:
    names = ["a.md", "b.markdown", "c.html", "d.htm", "e.txt", "F.MD", "deep/er/g.md"]
    no_copy = [
        "requirements.txt",
        "requirements-dev.txt",
        "robots.txt",
        "LICENSE",
        "LICENSE.md",
        "CHANGELOG.md",
        "x.py",
    ]
    hidden = [".hidden/h.md"]
    files(desk / "content", dict.fromkeys([*names, *no_copy, *hidden], "A moon.\n"))
    data = json.loads(run("--format", "json", "content", cwd=desk).out)
    assert sorted(each["path"] for each in data["files"]) == sorted(f"content/{name}" for name in names)
    assert run("content/LICENSE.md", cwd=desk).code == 1


def test_files_that_git_ignores_are_left_out(desk: Path) -> None:
    git(desk, "init", "-q")
    texts = {".gitignore": "drafts/\n*.tmp.md\n", "drafts/a.md": "A moon.\n", "b.tmp.md": "A moon.\n"}
    files(desk, {**texts, "sub/c.md": "A moon.\n", "sub/é moon.md": "A moon.\n"})
    git(desk, "add", "error.md", "-f", "drafts/a.md")
    (desk / "clean.md").unlink()
    data = json.loads(run("--format", "json", ".", cwd=desk).out)
    expected = ["drafts/a.md", "error.md", "note.md", "sub/c.md", "sub/é moon.md", "warning.md"]
    assert sorted(each["path"] for each in data["files"]) == expected
    assert run("b.tmp.md", cwd=desk).code == 1


def test_a_closed_pipe_is_no_mistake(desk: Path) -> None:
    files(desk, {"long.md": "A moon.\n\n" * 20_000})
    with subprocess.Popen(
        [sys.executable, "-m", "newslint", "--format", "concise", "long.md"],
        cwd=desk, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as child:  # fmt: skip
        assert child.stdout and child.stderr
        first = child.stdout.readline()
        child.stdout.close()
        said = child.stderr.read()
    assert first.startswith(b"long.md:1:3 error")
    assert (said, child.returncode) == (b"", 0)


def test_no_colours_in_a_pipe(desk: Path) -> None:
    assert "\x1b" not in run("error.md", cwd=desk).out
    assert "\x1b" not in run("error.md", cwd=desk, FORCE_COLOR="1").out


@pytest.mark.skipif(sys.platform == "win32", reason="needs pty")
@pytest.mark.parametrize(
    ("changes", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)],
)
def test_colours_on_a_terminal(desk: Path, changes: dict[str, str], coloured: bool) -> None:
    import os
    import pty

    ours, theirs = pty.openpty()
    settings = {key: value for key, value in environment(TERM="xterm").items() if key != "NO_COLOR"}
    command = [sys.executable, "-m", "newslint", "error.md"]
    subprocess.run(command, cwd=desk, env={**settings, **changes}, stdout=theirs, stderr=subprocess.PIPE, check=False)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode("utf-8")
    os.close(ours)
    assert "tone/moon" in shown
    assert ("\x1b[" in shown) == coloured


def test_a_file_name_with_control_characters(desk: Path) -> None:
    (desk / "a\x1b[2Jb.md").write_text("A moon.\n")
    done = run("a\x1b[2Jb.md", "\x1bmissing.md", cwd=desk)
    assert done.code == 2
    assert "\x1b" not in done.out + done.err


def test_a_path_that_is_no_utf8(desk: Path) -> None:
    if sys.platform in ("win32", "darwin"):
        return
    name = b"caf\xe9.md".decode("utf-8", "surrogateescape")
    (desk / name).write_text("A moon.\n")
    for format in ("text", "json", "github"):
        done = run("--format", format, ".", cwd=desk)
        assert (done.code, "Traceback" in done.err) == (1, False)


def test_a_cache_that_cannot_be_written(desk: Path) -> None:
    done = run("error.md", cwd=desk, NEWSLINT_CACHE_DIR=str(desk / "error.md" / "cache"))
    assert (done.code, done.err) == (1, "")


def test_a_bug_is_exit_code_3(desk: Path) -> None:
    broken = "import newslint.linter as l\ndef lint(*a, **k): raise RuntimeError('boo')\nl.lint = lint\n"
    code = broken + "import sys, newslint.cli\nsys.exit(newslint.cli.main(['error.md']))"
    done = python("-c", code, cwd=desk)
    assert done.code == 3
    assert "RuntimeError: boo" in done.err
    assert "please report it" in done.err
