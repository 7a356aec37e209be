"""Grammar as a user asks for it: from the command line, against a real server."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from making import files
from running import HOUSE, run

from newslint.languagetool import server

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


def test_a_server_is_started_for_the_run(jars: str, tmp_path: Path) -> None:
    files(tmp_path, {"a.md": "The boats was late.\n"})
    done = run("check", "--format", "json", "--languagetool", "a.md", cwd=tmp_path, NEWSLINT_LANGUAGETOOL_DIR=jars)
    assert grammar(done.out) != [], done.err


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


@pytest.mark.skipif(os.name == "nt", reason="the program that would fetch is a shell script here")
def test_nothing_is_fetched_unasked(tmp_path: Path) -> None:
    if server.answers(server.USUAL):
        pytest.skip("a server runs on the usual port")
    files(tmp_path, {"a.md": "A day.\n", "bin/mvn": f"#!/bin/sh\ntouch {tmp_path}/fetched\nexit 1\n"})
    (tmp_path / "bin" / "mvn").chmod(0o755)
    empty = str(tmp_path / "empty")
    own = {"NEWSLINT_LANGUAGETOOL_DIR": empty, "LTP_PATH": empty}
    own["PATH"] = os.pathsep.join((str(tmp_path / "bin"), os.environ["PATH"]))
    done = run("check", "--languagetool", "a.md", cwd=tmp_path, **own)
    assert done.code == 0
    assert "newslint languagetool install" in done.err
    assert not (tmp_path / "fetched").exists()
    assert not list(tmp_path.glob("empty/*"))
    run("languagetool", "install", cwd=tmp_path, **own)
    assert (tmp_path / "fetched").exists()  # what would have told of it


def test_what_is_there_is_told(jars: str, tmp_path: Path) -> None:
    done = run("languagetool", "status", cwd=tmp_path, NEWSLINT_LANGUAGETOOL_DIR=jars)
    assert done.code == 0
    assert jars in done.out
