"""`rules`, `explain`, `config` and `facts` as a user calls them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from making import files, house_pack, rule_text
from running import run


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    rules = {"tone/moon": {"options": {"any": ["moon"]}, "examples": {"invalid": ["A [[moon]]."], "valid": ["A day."]}}}
    house_pack(tmp_path / "house", {**rules, "tone/new": {"status": "preview"}}, "renamed: {tone/luna: tone/moon}\n")
    return files(tmp_path, {".newslint.yaml": "packs: [house]\npreset: none\n"})


def test_list_tells_every_rule_and_its_state(desk: Path) -> None:
    files(desk, {".newslint.yaml": "packs: [house]\nrules: {tone/moon: error, suppressions/unused: off}\n"})
    done = run("rules", "list", cwd=desk)
    rows = {line.split()[0]: line.split()[1:] for line in done.out.splitlines()}
    assert (done.code, done.err) == (0, "")
    assert rows["tone/moon"] == ["error", *"A word of the tests".split()]
    assert (rows["tone/new"][0], rows["suppressions/unused"][0]) == ("preview", "off")


def test_a_broken_rule_hides_no_other(desk: Path) -> None:
    files(desk, {"house/tone/bad.yaml": rule_text(check="phase")})
    done = run("rules", "list", cwd=desk)
    assert (done.code, "tone/moon" in done.out, "did you mean “phrase”?" in done.err) == (2, True, True)
    assert run("explain", "tone/moon", cwd=desk).code == 0
    done = run("explain", "tone/bad", cwd=desk)
    assert (done.code, "did you mean “phrase”?" in done.err) == (2, True)


def test_test_runs_the_examples_of_a_pack(desk: Path) -> None:
    done = run("rules", "test", "house", cwd=desk)
    assert (done.code, done.out) == (0, "2 rules, 0 examples that fail\n")
    files(desk, {"house/tone/bad.yaml": rule_text(examples={"invalid": ["A [[moon]]."], "valid": ["A blue moon."]})})
    done = run("rules", "test", "house", cwd=desk)
    assert done.code == 1
    assert done.out.splitlines() == [
        "house/tone/bad.yaml:7: tone/bad: not flagged: “moon”",
        "house/tone/bad.yaml:7: tone/bad: flagged: “blue moon”",
        "3 rules, 2 examples that fail",
    ]


def test_test_without_paths_takes_the_packs_in_use(desk: Path) -> None:
    files(desk, {"house/tone/bad.yaml": rule_text(examples={"invalid": ["A [[moon]]."], "valid": ["A moon."]})})
    done = run("rules", "test", cwd=desk)
    assert (done.code, "tone/bad: not flagged: “moon”" in done.out) == (1, True)


def test_test_tells_a_rule_that_cannot_be_read(desk: Path) -> None:
    files(desk, {"house/tone/bad.yaml": rule_text(check="phase")})
    for arguments in (["house"], []):
        done = run("rules", "test", *arguments, cwd=desk)
        assert (done.code, "did you mean “phrase”?" in done.err) == (2, True)
    assert run("rules", "test", "nowhere", cwd=desk).code == 2


def test_new_writes_what_test_accepts_once_it_is_filled_in(desk: Path) -> None:
    path = desk / "house" / "tone" / "so-called.yaml"
    done = run("rules", "new", "house/tone/so-called.yaml", cwd=desk)
    assert (done.code, "newslint rules test house" in done.out) == (0, True)
    refused = run("rules", "test", "house", cwd=desk)
    assert (refused.code, refused.err, "TODO" in refused.out) == (1, "", True)
    text = path.read_text("utf-8")
    for todo, words in {
        '"TODO: what is wrong, in a few words"': "A doubt that nobody owns",
        "TODO: what a reader or the paper loses by it, and what to write instead.": "The doubt is the writer’s.",
        " TODO say what is wrong and what to do.": " doubts. Say why, or leave it out.",
        "TODO a sentence with [[so called]] in it.": "The [[so called]] expert.",
        "TODO a sentence that looks alike and is right.": "She called so that he came.",
    }.items():
        assert text.count(todo) == 1
        text = text.replace(todo, words)
        path.write_text(text, "utf-8")
        last = run("rules", "test", "house", cwd=desk)
        assert last.code == (1 if "TODO" in text else 0), last.out
    files(desk, {"a.md": "The so called expert.\n"})
    assert "tone/so-called" in run("a.md", cwd=desk).out


@pytest.mark.parametrize(
    "path", ["house/tone/So.yaml", "house/tone/so_called.yaml", "house/tone/so.txt", "house/tone/so"]
)
def test_new_refuses_what_makes_no_id(desk: Path, path: str) -> None:
    done = run("rules", "new", path, cwd=desk)
    assert (done.code, "TOPIC/NAME.yaml" in done.err) == (2, True)
    assert not (desk / path).exists()


def test_new_overwrites_nothing_and_tells_where_no_pack_is(desk: Path) -> None:
    before = (desk / "house/tone/moon.yaml").read_text("utf-8")
    assert run("rules", "new", "house/tone/moon.yaml", cwd=desk).code == 2
    assert (desk / "house/tone/moon.yaml").read_text("utf-8") == before
    assert "pack.yaml" in run("rules", "new", "other/tone/moon.yaml", cwd=desk).out


def test_explain(desk: Path) -> None:
    done = run("explain", "tone/moon", cwd=desk)
    assert (done.code, done.err) == (0, "")
    for words in ("# tone/moon", "The tests need it.", "✗ A »moon«.", "✓ A day.", "tone/moon: off"):
        assert words in done.out
    assert run("explain", "tone/luna", cwd=desk).out == done.out
    missing = run("explain", "tone/mon", cwd=desk)
    assert (missing.code, "did you mean “tone/moon”?" in missing.err) == (2, True)


def test_config_show_tells_what_holds_and_from_where(desk: Path) -> None:
    config = "packs: [house]\npreset: none\nexclude: [old/**]\n"
    config += "rules:\n  tone/moon: {severity: error, options: {add: [luna]}}\n"
    files(desk, {".newslint.yaml": config + "overrides: [{files: [opinion/**], rules: {tone/moon: info}}]\n"})

    def row(path: str, rule: str) -> list[str]:
        done = run("config", "show", path, cwd=desk)
        assert (done.code, done.err) == (0, "")
        return next(line.split(maxsplit=2) for line in done.out.splitlines() if line.startswith(rule))

    assert row("a.md", "tone/moon")[1] == "error"
    assert row("a.md", "tone/moon")[2].endswith(".newslint.yaml: tone/moon")
    assert row("opinion/a.md", "tone/moon")[1:][0] == "info"
    assert "overrides" in row("opinion/a.md", "tone/moon")[2]
    assert row("a.md", "suppressions/unused")[1:] == ["off", "preset none: *"]
    assert row("a.md", "tone/new")[1] == "off"
    done = run("config", "show", "old/a.md", cwd=desk)
    assert "luna" in done.out
    assert "excluded" in done.out


def test_config_show_without_a_file(tmp_path: Path) -> None:
    done = run("config", "show", "a.md", cwd=tmp_path)
    assert (done.code, "none found: the default preset" in done.out) == (0, True)


def test_config_show_a_file_that_is_not_there(desk: Path) -> None:
    done = run("config", "show", "--config", "none.yaml", "a.md", cwd=desk)
    assert (done.code, "Traceback" in done.err) == (2, False)


def test_facts(desk: Path) -> None:
    files(desk, {"a.md": "# A day in May\n\n“It rose,” said Anna Example on 3 May 2024. Forty people came.\n"})
    done = run("facts", "a.md", cwd=desk)
    assert (done.code, done.err) == (0, "")
    assert "Anna Example" in done.out
    done = run("facts", "--format", "json", "a.md", "missing.md", cwd=desk)
    data = json.loads(done.out)
    assert done.code == 2
    (file,) = data["files"]
    assert set(file["facts"]) >= {"names", "quotations", "attributions", "quantities", "dates"}
    assert [each["text"] for each in file["facts"]["quotations"]] == ["“It rose,”"]
