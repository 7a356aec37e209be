"""Rosters from the command line: named in the configuration, mistakes with places, right names where asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from making import files
from running import python, run

COPY = "Marlena Quistgaard read first. On Sunday Marlena Qiustgaard left.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    roster = "name,kind,who\nMarlena Quistgaard,person,poet\n"
    return files(tmp_path, {".newslint.yaml": "roster: [names.csv]\n", "names.csv": roster, "story.txt": COPY})


def test_the_roster_of_the_configuration_is_used(desk: Path) -> None:
    done = run("story.txt", "--format", "concise", cwd=desk)
    assert done.code == 1
    assert done.out.startswith("story.txt:1:42 error names/roster-misspelt “Marlena Qiustgaard” is misspelt.")
    assert "not used" not in done.err


def test_without_a_roster_its_rules_are_off_and_its_code_is_not_read(desk: Path) -> None:
    done = run("config", "show", "story.txt", "--config", str(files(desk, {"c.yaml": "{}\n"}) / "c.yaml"), cwd=desk)
    assert "names/roster-misspelt" in done.out
    (line,) = [line for line in done.out.splitlines() if line.startswith("names/roster-misspelt")]
    assert " off " in line and "no roster" in line
    code = (
        "import sys; from newslint.cli import main; main(['--isolated', 'story.txt']); "
        "print([name for name in sys.modules if 'roster' in name], file=sys.stderr)"
    )
    assert python("-c", code, cwd=desk).err.splitlines()[-1] == "[]"


def test_a_second_run_gives_the_same_where_no_cache_can_be_written(desk: Path) -> None:
    files(desk, {"no-folder": ""})
    kept = [run("story.txt", cwd=desk).out for _ in range(2)]
    assert kept[0] == kept[1] == run("story.txt", cwd=desk, NEWSLINT_CACHE_DIR=str(desk / "no-folder")).out


def test_right_names_are_shown_only_where_asked_for(desk: Path) -> None:
    assert "poet" not in run("story.txt", "--min-severity", "info", cwd=desk).out.replace("(poet)", "")
    done = run("story.txt", "--show-confirmed", cwd=desk)
    assert "story.txt:1:1 ok “Marlena Quistgaard” is in the roster (poet).\n" in done.out
    assert done.out.endswith("1 error, 0 warnings in 1 file\n")
    quiet = json.loads(run("story.txt", "--format", "json", "--only", "names/*", cwd=desk).out)
    assert [f["rule"] for f in quiet["files"][0]["findings"]] == ["names/roster-misspelt"]
    asked = json.loads(run("story.txt", "--format", "json", "--show-confirmed", cwd=desk).out)
    assert [(f["rule"], f["severity"]) for f in asked["files"][0]["findings"]] == [
        ("names/roster-confirmed", "info"),
        ("names/roster-misspelt", "error"),
    ]


def test_a_right_name_fails_no_run(desk: Path) -> None:
    files(desk, {"story.txt": "Marlena Quistgaard read.\n"})
    assert run("story.txt", "--show-confirmed", "--fail-on", "info", cwd=desk).code == 0


def test_a_broken_roster_is_told_with_its_place_and_the_rest_is_linted(desk: Path) -> None:
    files(desk, {".newslint.yaml": "roster: [bad.csv, gone.yaml, names.csv]\n", "bad.csv": "name,kind\nA B,plac\n"})
    done = run("story.txt", "--format", "concise", cwd=desk)
    assert done.code == 2
    assert "bad.csv:2:5: “plac” is no kind" in done.err
    assert "did you mean “place”?" in done.err
    assert "there is no roster at “gone.yaml”" in done.err
    assert "names/roster-misspelt" in done.out
    shown = run("config", "show", "story.txt", cwd=desk)
    assert (shown.code, "bad.csv:2:5" in shown.err) == (2, True)


def test_the_built_in_roster_is_on_where_it_is_named(desk: Path) -> None:
    files(desk, {".newslint.yaml": "roster: [builtin]\n", "story.txt": "The train to Ljubjlana and Kiev was late.\n"})
    done = run("story.txt", "--format", "concise", cwd=desk)
    assert "“Ljubjlana” is misspelt. The roster has “Ljubljana”" in done.out
    assert "Kiev" not in done.out


def test_a_rule_of_the_roster_can_be_set_like_any_other(desk: Path) -> None:
    files(desk, {".newslint.yaml": "roster: [names.csv]\nrules: {names/roster-misspelt: off}\n"})
    assert run("story.txt", cwd=desk).code == 0
