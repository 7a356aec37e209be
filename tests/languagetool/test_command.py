"""Grammar as a user asks for it: from the command line, against a real server."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from making import files, house_pack
from odd import Odd
from running import HOUSE, run

from newslint.stories import Linter

SEED = HOUSE / "seeds" / "000_5e784523b8096698.txt"


def grammar(out: str) -> list[dict[str, Any]]:
    report = json.loads(out)
    return [f for file in report["files"] for f in file["findings"] if f["rule"].startswith("grammar/")]


def test_grammar_is_checked_where_a_server_is_named(languagetool: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "# Boats\n\nThe boats was late, 😀 and Anna Xqzlo said “they was late”.\n"})
    done = run("check", "--format", "json", "--lt-url", languagetool, "a.md", cwd=tmp_path)
    found = grammar(done.out)
    assert found != [], done.err
    assert all("Xqzlo" not in f["text"] and "they was" not in f["text"] for f in found)
    source = (tmp_path / "a.md").read_text("utf-8")
    assert all(source[f["start"]["offset"] : f["end"]["offset"]] == f["text"] for f in found)
    assert grammar(run("check", "--format", "json", "a.md", cwd=tmp_path).out) == []


NOBODY = {"NEWSLINT_LANGUAGETOOL_PORT": "9"}  # nothing runs there: who has a server of their own is not asked


def test_a_server_is_started_for_the_run(jars: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "The boats was late.\n"})
    asked = ["check", "--format", "json", "--languagetool", "a.md"]
    done = run(*asked, cwd=tmp_path, NEWSLINT_LANGUAGETOOL_DIR=jars, **NOBODY)
    assert grammar(done.out) != [], done.err


def test_a_server_that_runs_is_found(languagetool: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "The boats was late.\n"})
    here = {"NEWSLINT_LANGUAGETOOL_PORT": languagetool.rpartition(":")[2], "NEWSLINT_LANGUAGETOOL_DIR": str(tmp_path)}
    done = run("check", "--format", "json", "--languagetool", "a.md", cwd=tmp_path, **here)
    assert grammar(done.out) != [], done.err


@pytest.mark.skipif(os.name != "posix", reason="a script of POSIX")
@pytest.mark.parametrize("asked", [["--only", "names/*", "a.md"], ["none.md"], ["--config", "none.yaml", "a.md"]])
def test_nothing_is_started_that_nobody_needs(asked: list[str], jars: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "A day.\n", "bin/java": "#!/bin/sh\ntouch started\n"})
    (tmp_path / "bin" / "java").chmod(0o755)
    path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
    keys = {"PATH": path, "NEWSLINT_LANGUAGETOOL_DIR": jars, **NOBODY}
    run("check", "--languagetool", *asked, cwd=tmp_path, **keys)
    assert not (tmp_path / "started").exists()
    run("check", "--languagetool", "a.md", cwd=tmp_path, **keys)
    assert (tmp_path / "started").exists()


def test_places_are_right_after_line_ends_of_windows_and_emoji(languagetool: str, tmp_path: Path) -> None:
    source = "# Boats 😀\r\n\r\nThe tide 😀 came.\r\nThe boats 🇩🇪 came.\r\nThe boats was late.\r\n"
    files(tmp_path, {"a.md": source})
    (found,) = grammar(run("check", "--format", "json", "--lt-url", languagetool, "a.md", cwd=tmp_path).out)
    assert found["text"] == "was"
    assert source[found["start"]["offset"] : found["end"]["offset"]] == "was"
    assert (found["start"]["line"], found["start"]["column"]) == (5, 11)


def test_the_seed_has_no_false_alarm(languagetool: str, tmp_path: Path) -> None:
    done = run("check", "--isolated", "--exit-zero", "--format", "json", "--lt-url", languagetool, SEED, cwd=tmp_path)
    assert [f for f in grammar(done.out) if f["severity"] != "info"] == []


@pytest.mark.parametrize(("required", "code"), [(False, 0), (True, 2)])
def test_a_server_that_is_not_there(required: bool, code: int, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "A day.\n", "b.md": "TK\n"})
    asked = ["--require-languagetool"] if required else []
    done = run("check", "--exit-zero", "--lt-url", "http://127.0.0.1:9", *asked, "a.md", "b.md", cwd=tmp_path)
    assert done.code == code
    assert done.err.count("cannot be reached") == 1
    assert "b.md:1:1 error desk-marks/to-come" in done.out


def test_a_server_is_required_where_there_is_nothing_to_read(tmp_path: Path) -> None:
    files(tmp_path, {"a.md": ""})
    asked = ["check", "--lt-url", "http://127.0.0.1:9", "--require-languagetool"]
    assert run(*asked, "a.md", cwd=tmp_path).code == 2
    assert run(*asked, "--only", "names/*", "a.md", cwd=tmp_path).code == 0


def test_one_failure_is_told_for_all_configurations(odd: Odd, tmp_path: Path) -> None:
    odd.how = "500"
    config = "language: en-{}\n"
    files(tmp_path, {"a/.newslint.yaml": config.format("GB"), "b/.newslint.yaml": config.format("US")})
    files(tmp_path, {"a/a.md": "A day.\n", "b/b.md": "A day.\n"})
    done = run("check", "--lt-url", odd.url, "a", "b", cwd=tmp_path)
    assert (done.code, done.err.count("answered 500")) == (0, 1)
    assert len(odd.posts()) == 1


def test_a_suppression_is_not_unused_where_the_engine_failed(languagetool: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "The boats was late. <!-- newslint-disable-line grammar/agreement -- a dialect -->\n"})
    done = run("check", "--lt-url", "http://127.0.0.1:9", "a.md", cwd=tmp_path)
    assert "unused" not in done.out
    files(tmp_path, {"a.md": "The boats were late. <!-- newslint-disable-line grammar/agreement -- a dialect -->\n"})
    assert "unused" in run("check", "--lt-url", languagetool, "a.md", cwd=tmp_path).out


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "http://desk:secret@lt.example:x"])
def test_what_is_no_address(url: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "A day.\n"})
    for command in (["check", "--lt-url", url, "a.md"], ["rules", "test", "--lt-url", url]):
        done = run(*command, cwd=tmp_path)
        assert (done.code, done.out) == (2, "")
        assert "needs http://" in done.err
        assert "secret" not in done.err


def test_where_the_copy_goes_is_told_once(odd: Odd, tmp_path: Path) -> None:
    """The stand-in is a proxy here: no other machine is asked."""
    files(tmp_path, {"a.md": "A day.\n", "b.md": "A day.\n"})
    keys = {"http_proxy": odd.url, "no_proxy": "", "NO_PROXY": ""}
    done = run("check", "--lt-url", "http://lt.example/v2", "a.md", "b.md", cwd=tmp_path, **keys)
    assert done.err.count("the copy is sent to lt.example, unencrypted") == 1, done.err
    assert odd.posts() != []


def test_a_message_that_no_file_can_hold(odd: Odd, tmp_path: Path) -> None:
    odd.how = "surrogate"
    files(tmp_path, {"a.md": "The boats came in.\n"})
    done = run("check", "--lt-url", odd.url, "--format", "json", "a.md", cwd=tmp_path)
    assert [f["message"] for f in grammar(done.out)] == ["LanguageTool: \ud800"], done.err


def test_plain_english_has_no_spelling(languagetool: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "We saw teh boats.\n", "b.md": "A day.\n"})
    asked = ["check", "--lt-url", languagetool, "--only", "grammar/spelling", "--min-severity", "info"]
    done = run(*asked, "a.md", "b.md", cwd=tmp_path)
    assert done.err.count("without a variant of English") == 1
    files(tmp_path, {".newslint.yaml": "language: EN-gb\n"})
    done = run(*asked, "a.md", "b.md", cwd=tmp_path)
    assert done.err == ""
    assert "grammar/spelling" in done.out


def test_from_python_a_failure_is_told_with_the_first_result() -> None:
    linter = Linter(languagetool="http://127.0.0.1:9")
    first, second = linter.lint_text("A day."), linter.lint_text("A day.")
    assert ["cannot be reached" in notice.message for notice in first.notices] == [True]
    assert second.notices == []


def test_examples_need_the_server_they_are_given(tmp_path: Path) -> None:
    house_pack(tmp_path / "pack", {"grammar/house": {"check": "languagetool", "options": {}}})
    done = run("rules", "test", "--lt-url", "http://127.0.0.1:9", "pack", cwd=tmp_path)
    assert done.code == 2
    assert "cannot be reached" in done.err
    assert "not flagged" not in done.out


@pytest.mark.skipif(os.name == "nt", reason="the program that would fetch is a shell script here")
def test_nothing_is_fetched_unasked(tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "A day.\n", "bin/mvn": f"#!/bin/sh\ntouch {tmp_path}/fetched\nexit 1\n"})
    (tmp_path / "bin" / "mvn").chmod(0o755)
    empty = str(tmp_path / "empty")
    own = {"NEWSLINT_LANGUAGETOOL_DIR": empty, "LTP_PATH": empty, **NOBODY}
    own["PATH"] = os.pathsep.join((str(tmp_path / "bin"), os.environ["PATH"]))
    done = run("check", "--languagetool", "a.md", cwd=tmp_path, **own)
    assert done.code == 0
    assert "newslint languagetool install" in done.err
    assert not (tmp_path / "fetched").exists()
    assert not list(tmp_path.glob("empty/*"))
    run("languagetool", "install", cwd=tmp_path, **own)
    assert (tmp_path / "fetched").exists()  # what would have told of it


@pytest.mark.skipif(os.name != "posix", reason="a search path of POSIX")
def test_without_java_that_is_told(jars: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "A day.\n"})
    done = run("check", "--languagetool", "a.md", cwd=tmp_path, NEWSLINT_LANGUAGETOOL_DIR=jars, PATH="", **NOBODY)
    assert "install Java" in done.err
    assert "languagetool install" not in done.err


def test_what_is_there_is_told(jars: str, tmp_path: Path) -> None:
    done = run("languagetool", "status", cwd=tmp_path, NEWSLINT_LANGUAGETOOL_DIR=jars)
    assert done.code == 0
    assert jars in done.out
