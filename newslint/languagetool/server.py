"""A LanguageTool server on this machine: found where it runs, or started for a while and stopped again."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newslint.languagetool.connection import Connection, Unavailable
from newslint.languagetool.installation import installed
from newslint.tuples import NamedTuple

PORT = 8081  # LanguageTool's own
START = 60.0  # seconds until a server that was started must answer
MAIN = "org.languagetool.server.HTTPServer"
MEMORY = ("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # the least that starts fast and stays small
# With English alone the server dies at its start: it wants these languages, of which nothing is ever asked.
STAND_INS = {"es": "Spanish", "ca": "Catalan", "pt": "Portuguese"}


class Own(NamedTuple):
    """A server that was started here."""

    url: str
    process: subprocess.Popen[bytes]


def usual_port() -> str:
    """Where a server is looked for that runs already."""
    return os.environ.get("NEWSLINT_LANGUAGETOOL_PORT") or str(PORT)


def answers(url: str) -> bool:
    """Whether a LanguageTool is there."""
    try:
        Connection(url, timeout=2.0).version()
    except Unavailable:
        return False
    return True


@contextmanager
def running() -> Iterator[str]:
    """The address of a server that runs already, or of one that is started; raises Unavailable."""
    usual = f"http://127.0.0.1:{usual_port()}"
    if answers(usual):
        yield usual
        return
    with started() as own:
        yield own.url


@contextmanager
def started(port: int = 0) -> Iterator[Own]:
    """A server of our own for the time of a `with`; raises Unavailable."""
    place = installed()
    if place is None:
        raise Unavailable("is not installed", "newslint languagetool install fetches it")
    if not shutil.which("java"):
        raise Unavailable("needs Java, and there is no java on the path", "install Java 17 or later")
    port = free_port(port)
    prefix = "newslint-languagetool-"
    with ended_by_signals(), tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as files:
        log, settings = Path(files, "log"), configuration(Path(files))
        command = ["java", *MEMORY, "-cp", place.classpath, MAIN, "--port", str(port), "--config", str(settings)]
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            own = Own(f"http://127.0.0.1:{port}", process)
            wait_for(own, log)
            yield own
        finally:
            stop(process)


def wait_for(own: Own, log: Path) -> None:
    """Until a server that was started answers."""
    until = time.monotonic() + START
    while True:
        there = answers(own.url)
        if own.process.poll() is not None:
            raise Unavailable(f"ended at its start: {reason(log.read_text('utf-8', 'replace'))}")
        if there:
            return
        if time.monotonic() > until:
            raise Unavailable(f"did not start within {START:.0f} s")
        time.sleep(0.1)


def reason(log: str) -> str:
    """The line that tells what went wrong: the first of an error, for what follows are its places in the program."""
    lines = log.strip().splitlines() or ["it said nothing"]
    return next((line for line in lines if re.search("Exception|Error", line)), lines[-1]).strip()


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Where the program is told to end, a `with` inside this ends too, so that Java does not outlive it.

    Only the main thread is told; a signal that somebody ignores or handles stays theirs."""

    def leave(number: int, frame: Any) -> None:
        raise SystemExit(128 + number)

    ours: list[int] = []
    if threading.current_thread() is threading.main_thread():
        there = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
        ours = [number for number in there if signal.getsignal(number) == signal.SIG_DFL]
    for number in ours:
        signal.signal(number, leave)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def free_port(wanted: int) -> int:
    """A port that nobody listens on (0: any); raises Unavailable for one that cannot be had."""
    with socket.socket() as there:
        if os.name == "posix":  # one that was just left is free; on Windows this would take another's
            there.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            there.bind(("127.0.0.1", wanted))
        except OSError as error:
            why = "is taken" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
            raise Unavailable(f"cannot start: port {wanted} {why}") from None
        return int(there.getsockname()[1])


def configuration(place: Path) -> Path:
    """The server's settings, with empty dictionaries for the languages it insists on."""
    lines = ["cacheSize=2000", "pipelineCaching=true"]
    for code, name in STAND_INS.items():
        own = place / code
        own.mkdir()
        (own / f"{code}.dic").write_text("1\nx\n", "utf-8")
        (own / f"{code}.aff").write_text("SET UTF-8\n", "utf-8")
        (own / "common_words.txt").write_text("# none\n", "utf-8")
        lines += [f"lang-{code}={name}", f"lang-{code}-dictPath={(own / f'{code}.dic').as_posix()}"]
    settings = place / "server.properties"
    settings.write_text("\n".join(lines) + "\n", "utf-8")
    return settings
