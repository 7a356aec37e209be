"""The house in order: layers, types, sizes, what is built, what is promised in the README, and the hooks."""

from __future__ import annotations

import importlib
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import zipfile
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

import pytest
from making import files, house_pack
from running import HOUSE, environment, git, python

from newslint import rulebook
from newslint.cli import COMMANDS

MODULES = sorted((HOUSE / "newslint").rglob("*.py"))
README = (HOUSE / "README.md").read_text("utf-8")


def tracked() -> list[str]:
    """What a commit of everything would hold: all that git does not ignore."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=HOUSE,
        capture_output=True,
        check=True,
    ).stdout
    return sorted(name for name in listed.decode("utf-8").split("\0") if name and (HOUSE / name).is_file())


def program(name: str) -> str | None:
    """A program beside this Python, or on the path."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)


def in_the_house(name: str, *arguments: str) -> tuple[int, str]:
    command = program(name)
    assert command, f"{name} is not installed"
    done = subprocess.run(
        [command, *arguments], cwd=HOUSE, capture_output=True, text=True, env=environment(), check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_imports_point_one_way() -> None:
    code, said = in_the_house("lint-imports", "--no-cache")
    assert code == 0, said


def test_types_are_strict() -> None:
    code, said = in_the_house("mypy", "newslint")
    assert code == 0, said


@pytest.mark.parametrize("command", ["check", "format --check"])
def test_style(command: str) -> None:
    code, said = in_the_house("ruff", *command.split(), "--no-cache", ".")
    assert code == 0, said


def length(path: Path) -> int:
    return path.read_text("utf-8").count("\n")


def test_no_module_is_long() -> None:
    assert [f"{path.name}: {length(path)}" for path in MODULES if length(path) > 400] == []


def test_modules_are_small() -> None:
    assert statistics.median(map(length, MODULES)) <= 90


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not text or text.startswith('"""')


def test_nothing_inside_imports_the_front_door() -> None:
    inside = [path for path in MODULES if path.name not in ("__init__.py", "__main__.py")]
    pattern = re.compile(
        r"^\s*import newslint$|^\s*from newslint import .*\b(?:lint_text|lint_file|Linter|analyse)\b", re.M
    )
    assert [path.name for path in inside if pattern.search(path.read_text("utf-8"))] == []


def test_no_path_of_a_machine_is_in_the_files() -> None:
    pattern = re.compile(r"(?<![\w.~:])/(?:home|Users|root|tmp|work|mnt)/\w|[A-Z]:\\\\?Users\\")
    found = []
    for name in tracked():
        if not name.startswith("seeds/") and name != "tests/test_repo.py":
            text = (HOUSE / name).read_bytes().decode("utf-8", "replace")
            found += [f"{name}: {match[0]}" for match in pattern.finditer(text)]
            found += [f"{name}: {HOUSE}"] if str(HOUSE) in text and len(HOUSE.parts) > 2 else []
    assert found == []


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tracked files alone, as a repository of their own."""
    folder = tmp_path_factory.mktemp("copy") / "newslint"
    for name in tracked():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(HOUSE / name, folder / name)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "-q", "-m", "All there is")
    return folder


@pytest.fixture(scope="module")
def wheel(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    files(copy, {"newslint/__pycache__/left.pyc": "x", "dist/left.md": "x", "newslint.egg-info/left": "x"})
    done = python("-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(copy), cwd=out)
    assert done.code == 0, done.out + done.err
    (made,) = out.glob("*.whl")
    return made


def test_the_wheel_holds_the_tracked_files_and_no_others(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
        about = {name.split("/", 1)[1] for name in archive.namelist() if ".dist-info/" in name}
    code = {name for name in tracked() if name.startswith("newslint/")}
    rules = {f"newslint/{name}" for name in tracked() if name.startswith("rules/")}
    assert inside == code | rules
    assert {"licenses/LICENSE", "licenses/NOTICE", "entry_points.txt"} <= about


def test_the_wheel_works_where_there_is_no_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    files(tmp_path, {"a.md": "<!-- newslint-disable-file tone/nothing-of-this-name -->\n\nA day.\n"})
    settings = {"PYTHONPATH": str(tmp_path / "site"), "NEWSLINT_CACHE_DIR": str(tmp_path / "cache")}
    code = "from newslint import rulebook; print(rulebook.builtin())"
    assert python("-c", code, cwd=tmp_path, **settings).out.strip() == str(tmp_path / "site" / "newslint" / "rules")
    done = python("-m", "newslint", "--fail-on", "warning", "a.md", cwd=tmp_path, **settings)
    assert (done.code, "suppressions/unknown-rule" in done.out) == (1, True), done.err


def command_lines(text: str) -> Iterator[list[str]]:
    """The calls of newslint in a page's blocks, without what is said about them."""
    for block in re.findall(r"```[a-z]*\n(.*?)```", text, re.S):
        for line in block.splitlines():
            for call in re.findall(r"(?:^\s*|[|&;] ?|run: |bin/)(newslint (?!.*error).*)", line):
                yield shlex.split(re.split(r" {2,}| \| | && |#", call)[0])


CALLS = [
    (page, call)
    for page in ("README.md", "CONTRIBUTING.md")
    for call in command_lines((HOUSE / page).read_text("utf-8"))
]


@pytest.mark.parametrize(("page", "call"), CALLS, ids=lambda each: each if isinstance(each, str) else " ".join(each))
def test_the_command_lines_of_the_pages_exist(page: str, call: list[str]) -> None:
    words = call[1:]
    name = words.pop(0) if words[0] in COMMANDS else "check"
    parser = ArgumentParser(exit_on_error=False)
    importlib.import_module(f"newslint.commands.{name}").add_arguments(parser)
    parser.parse_args(words)


def test_there_are_command_lines_in_the_readme() -> None:
    assert len(list(command_lines(README))) >= 8


def test_the_rules_that_the_readme_names_exist() -> None:
    topics = "|".join(path.name for path in (HOUSE / "rules").iterdir() if path.is_dir())
    lines = [line for line in README.splitlines() if "rules new" not in line]
    named = set(re.findall(rf"(?<![\w/.-])((?:{topics})/[a-z][a-z-]+)(?![\w/.-]|\.\w)", "\n".join(lines)))
    folders = {"presets", "rosters", "events"}
    assert {name for name in named if name.split("/")[0] not in folders} <= set(
        rulebook.load_pack(rulebook.builtin()).rules
    )


def test_what_the_readme_shows_is_what_comes_out() -> None:
    seed = re.search(r"newslint (seeds/\S+)", README)
    shown = re.search(r"```text\n(seeds/.*?)```", README, re.S)
    assert seed and shown
    done = python("-m", "newslint", "--isolated", seed[1], cwd=HOUSE)
    assert done.code == 1
    assert shown[1].rstrip() in done.out


@pytest.mark.skipif(not program("pre-commit"), reason="needs pre-commit")
def test_the_hooks_work_in_a_content_repository(copy: Path, tmp_path: Path) -> None:
    """Both hooks, installed by pre-commit itself, first with a fault in a story and in a rule, then without."""
    examples = {"invalid": ["A [[moon]]."], "valid": ["A moon."]}
    rule = {"options": {"any": ["moon"]}, "severity": "error", "examples": examples}
    house_pack(tmp_path / "desk" / "house", {"tone/moon": rule})
    desk = files(tmp_path / "desk", {".newslint.yaml": "packs: [house]\npreset: none\n", "content/a.md": "A moon.\n"})
    git(desk, "init", "-q", "-b", "main")
    git(desk, "add", ".")

    def hooks() -> tuple[int, str]:
        command = program("pre-commit")
        assert command
        settings = environment(PRE_COMMIT_HOME=str(tmp_path / "home"))
        settings = {key: value for key, value in settings.items() if key not in ("PYTHONPATH", "GIT_DIR")}
        done = subprocess.run(
            [command, "try-repo", str(copy), "--all-files", "--verbose"],
            cwd=desk, capture_output=True, text=True, env=settings, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    code, said = hooks()
    assert code == 1, said
    assert "content/a.md:1:3 error tone/moon" in said
    assert "tone/moon: flagged: “moon”" in said
    rule["examples"] = {"invalid": ["A [[moon]]."], "valid": ["A day."]}
    house_pack(desk / "house", {"tone/moon": rule})
    files(desk, {"content/a.md": "A day.\n"})
    git(desk, "add", ".")
    code, said = hooks()
    assert code == 0, said
    assert said.count("Passed") == 2


def test_the_hooks_leave_out_what_folders_leave_out() -> None:
    text = (HOUSE / ".pre-commit-hooks.yaml").read_text("utf-8")
    exclude = re.search(r"exclude: (.+)", text)
    assert exclude
    pattern = re.compile(exclude[1])
    for name in ("requirements.txt", "a/requirements-dev.txt", "robots.txt", "LICENSE", "LICENSE.md", "x/CHANGELOG.md"):
        assert pattern.search(name), name
    for name in ("story.md", "content/a-licence-to-print.md", "a/my-requirements.txt", "content/robots.md"):
        assert not pattern.search(name), name


def test_dependencies_are_pinned_without_addresses() -> None:
    text = (HOUSE / "pyproject.toml").read_text("utf-8")
    assert "@ git+" not in text
    assert "@ http" not in text


def test_the_ci_script_can_be_run() -> None:
    if sys.platform != "win32":
        assert os.access(HOUSE / ".ci" / "run", os.X_OK)
