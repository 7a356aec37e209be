"""Servers that are started here and stopped again, real ones, and how they get onto this machine."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from making import files
from running import environment, run

from newslint.languagetool import installation, server
from newslint.languagetool.connection import Unavailable

posix = pytest.mark.skipif(os.name != "posix", reason="signals and scripts of POSIX")


def script(folder: Path, name: str, text: str) -> str:
    """A program of that name, and the search path on which it is the first."""
    files(folder, {name: f"#!/bin/sh\n{text}\n"})
    (folder / name).chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def test_a_port_that_is_taken(jars: str, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run("languagetool", "run", "--port", str(port), cwd=tmp_path, NEWSLINT_LANGUAGETOOL_DIR=jars)
    assert (done.code, done.out) == (2, "")
    assert f"port {port} is taken" in done.err
    assert "runs at" not in done.err


@pytest.mark.parametrize("port", ["0", "-1", "65536", "x"])
def test_what_is_no_port(port: str, tmp_path: Path) -> None:
    done = run("languagetool", "run", f"--port={port}", cwd=tmp_path)
    assert done.code == 2
    assert "is no port" in done.err


def test_the_reason_is_the_first_error() -> None:
    log = "INFO starting\nException in thread main: no such file\n\tat a.b(C.java:1)\nmore\n"
    assert server.reason(log) == "Exception in thread main: no such file"
    assert server.reason("one\ntwo\n") == "two"
    assert server.reason("") == "it said nothing"


@posix
def test_java_that_fails(jars: str, tmp_path: Path) -> None:
    """A stand-in for Java: the real one cannot be made to fail at once."""
    path = script(tmp_path / "bin", "java", "echo first; echo 'java.lang.Error: no'; echo '  at x'; exit 1")
    files(tmp_path, {"a.md": "The boats was late.\n"})
    done = run("languagetool", "run", "--port", str(free()), cwd=tmp_path, PATH=path, NEWSLINT_LANGUAGETOOL_DIR=jars)
    assert done.code == 2
    assert "ended at its start: java.lang.Error: no" in done.err


def free() -> int:
    return server.free_port(0)


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_takes_java_along(name: str, jars: str, tmp_path: Path) -> None:
    port = str(free())
    own = environment(NEWSLINT_LANGUAGETOOL_DIR=jars, TMPDIR=str(tmp_path))
    command = [sys.executable, "-m", "newslint", "languagetool", "run", "--port", port]
    number = getattr(signal, name)

    def default() -> None:  # whoever runs the tests may ignore it, as nohup does, and that is handed down
        signal.signal(number, signal.SIG_DFL)

    with subprocess.Popen(
        command, env=own, cwd=tmp_path, stderr=subprocess.PIPE, text=True, preexec_fn=default
    ) as process:
        assert process.stderr is not None
        assert "runs at" in process.stderr.readline()
        assert list(tmp_path.iterdir()) != []
        process.send_signal(number)
        assert process.wait() == 128 + number
    assert not server.answers(f"http://127.0.0.1:{port}")
    assert list(tmp_path.iterdir()) == []


@posix
def test_java_that_ends_by_itself(jars: str, tmp_path: Path) -> None:
    own = environment(NEWSLINT_LANGUAGETOOL_DIR=jars)
    found = script(tmp_path / "bin", "java", f'{shutil.which("java")} "$@" &\necho $! >java.pid\nwait $!')
    command = [sys.executable, "-m", "newslint", "languagetool", "run", "--port", str(free())]
    with subprocess.Popen(
        command, env={**own, "PATH": found}, cwd=tmp_path, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert "runs at" in process.stderr.readline()
        os.kill(int((tmp_path / "java.pid").read_text()), signal.SIGKILL)
        assert "ended by itself" in process.stderr.read()
        assert process.wait() == 2


@pytest.fixture
def untouched() -> Iterator[None]:
    """SIGTERM as it is in a program that does nothing about it: the server for the tests does."""
    before = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGTERM, before)


@posix
def test_signals_are_given_back(untouched: None) -> None:
    def own(number: int, frame: object) -> None:
        raise AssertionError

    with server.ended_by_signals():
        assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
    signal.signal(signal.SIGTERM, own)
    with server.ended_by_signals():
        assert signal.getsignal(signal.SIGTERM) is own


def test_another_thread_takes_no_signals() -> None:
    failed: list[BaseException] = []

    def elsewhere() -> None:
        try:
            with server.ended_by_signals():
                pass
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert failed == []


def test_the_folder_of_language_tool_python_is_of_use(
    jars: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for what that package fetches: the real jars, laid out as they are there."""
    pytest.importorskip("language_tool_python")
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    monkeypatch.setenv("NEWSLINT_LANGUAGETOOL_DIR", str(tmp_path / "none"))
    place = tmp_path / f"LanguageTool-{installation.VERSION}"
    place.mkdir()
    assert installation.installed() is None
    with pytest.raises(Unavailable, match="not installed"), server.started():
        pass
    (place / "libs").mkdir()
    for jar in Path(jars).glob("*.jar"):
        own = jar.name.startswith("languagetool-server-")
        (place / "languagetool-server.jar" if own else place / "libs" / jar.name).symlink_to(jar)
    found = installation.installed()
    assert found is not None
    assert found.folder == place
    with server.started() as started:
        assert server.answers(started.url)
    done = run("languagetool", "status", cwd=tmp_path)
    assert f"installed in {place}" in done.out


@posix
def test_an_installation_that_is_interrupted_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for Maven, which copies a part and fails."""
    copies = 'mkdir jars; for each in languagetool-server-6.jar a.jar; do echo x >"jars/$each"; done'
    monkeypatch.setenv("PATH", script(tmp_path / "bin", "mvn", f"{copies}; echo it broke; exit 1"))
    monkeypatch.setenv("NEWSLINT_LANGUAGETOOL_DIR", str(tmp_path / "lt"))
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "ltp"))
    with pytest.raises(Unavailable, match="it broke"):
        installation.install()
    assert installation.installed() is None
    assert [path.name for path in tmp_path.glob(".*")] == []
    monkeypatch.setenv("PATH", script(tmp_path / "bin", "mvn", copies))
    assert installation.install() == tmp_path / "lt"
    assert sorted(path.name for path in (tmp_path / "lt").iterdir()) == ["a.jar", "languagetool-server-6.jar"]


def test_what_is_fetched_is_the_version_that_is_named() -> None:
    assert installation.POM.read_text("utf-8").count(f"<version>{installation.VERSION}</version>") == 3
