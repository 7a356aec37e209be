"""A LanguageTool server on this machine: found where it runs, or started from what was installed, and stopped again."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from newslint import cache
from newslint.languagetool.client import Client, Unavailable

VERSION = "6.8"
HERE = Path(__file__).parent.parent / "data" / "languagetool"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
USUAL = "http://127.0.0.1:8081"
START = 60.0  # seconds until a server that was started must answer
MEMORY = ("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # the least that starts fast and stays small
# With English alone the server dies at its start: it wants these languages, of which nothing is ever asked.
STAND_INS = {"es": "Spanish", "ca": "Catalan", "pt": "Portuguese"}


class NotInstalled(Exception):
    """There is no LanguageTool, or nothing to run it with; the message says what is missing."""


def folder() -> Path:
    """Where `newslint languagetool install` puts the server's jars."""
    own = os.environ.get("NEWSLINT_LANGUAGETOOL_DIR")
    return Path(own) if own else Path(cache.folder()) / f"languagetool-{VERSION}"


def answers(url: str) -> bool:
    """Whether a LanguageTool is there."""
    try:
        Client(url, timeout=2.0, keep=False).version()
    except Unavailable:
        return False
    return True


class Server:
    """A server for the time of a `with`: one that runs already on the usual port, or one that is started and stopped.

    `url` is its address. Raises NotInstalled or Unavailable."""

    def __init__(self, *, look: bool = True, port: int = 0) -> None:
        self.look, self.port = look, port
        self.url = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._files: tempfile.TemporaryDirectory[str] | None = None
        self._other: Any = None

    def __enter__(self) -> Server:
        if self.look and answers(USUAL):
            self.url = USUAL
        elif jars := installed():
            self._start(jars)
        else:
            self._start_other()
        return self

    def __exit__(self, *exception: object) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._other is not None:
            self._other.close()
        if self._files is not None:
            self._files.cleanup()

    def wait(self) -> None:
        """Until the server ends by itself or the program is interrupted."""
        if self._process is not None:
            self._process.wait()

    def _start(self, jars: Path) -> None:
        port = self.port or free_port()
        self._files = tempfile.TemporaryDirectory(prefix="newslint-languagetool-", ignore_cleanup_errors=True)
        log = Path(self._files.name) / "log"
        settings = configuration(Path(self._files.name))
        main = "org.languagetool.server.HTTPServer"
        command = [java(), *MEMORY, "-cp", str(jars / "*"), main, "--port", str(port), "--config", str(settings)]
        with log.open("wb") as output:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self.url = f"http://127.0.0.1:{port}"
        until = time.monotonic() + START
        try:
            while not answers(self.url):
                if self._process.poll() is not None:
                    said = log.read_text("utf-8", "replace").strip().splitlines()[-1:]
                    raise Unavailable(f"ended at its start: {' '.join(said)}")
                if time.monotonic() > until:
                    raise Unavailable(f"did not start within {START:g} seconds")
                time.sleep(0.1)
            if self._process.poll() is not None:
                raise Unavailable(f"ended at its start: port {port} is another's")
        except BaseException:
            self.__exit__()
            raise

    def _start_other(self) -> None:
        """The installation that language-tool-python made, where the extra and that are there; nothing is fetched."""
        try:
            import language_tool_python
            from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION
            from language_tool_python.utils import get_language_tool_download_path
        except ImportError:
            raise NotInstalled("LanguageTool is not installed") from None
        if not list(Path(get_language_tool_download_path()).glob(f"LanguageTool-{LTP_DOWNLOAD_VERSION}*")):
            raise NotInstalled("LanguageTool is not installed")
        try:
            self._other = language_tool_python.LanguageTool("en-US")
        except Exception as error:
            raise Unavailable(f"could not be started by language-tool-python: {error}") from None
        self.url = self._other.url.removesuffix("/").removesuffix("/v2")


def installed() -> Path | None:
    """The folder of the jars, if they are there."""
    return folder() if any(folder().glob("languagetool-server-*.jar")) else None


def java() -> str:
    found = shutil.which("java")
    if found is None:
        raise NotInstalled("LanguageTool needs Java 17 or later, and there is no java on the path")
    return found


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


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


def install() -> str:
    """Fetches the server: with Maven from Maven Central, else with language-tool-python. Returns where it is.

    Raises NotInstalled where neither is there or the fetching failed."""
    maven = shutil.which("mvn")
    if maven is None:
        return install_other()
    folder().mkdir(parents=True, exist_ok=True)
    fetch = [COPY, f"-DoutputDirectory={folder()}"]
    with tempfile.TemporaryDirectory(prefix="newslint-maven-") as place:
        shutil.copy(HERE / "pom.xml", place)
        done = subprocess.run([maven, "-q", "-B", *fetch], cwd=place, capture_output=True, text=True, check=False)
    if done.returncode or installed() is None:
        raise NotInstalled(f"Maven could not fetch LanguageTool: {(done.stdout + done.stderr).strip()[-500:]}")
    return str(folder())


def install_other() -> str:
    try:
        from language_tool_python.download_lt import download_lt
        from language_tool_python.utils import get_language_tool_download_path
    except ImportError:
        hint = "install Maven (mvn), or the extra: pip install 'newslint[languagetool]'"
        raise NotInstalled(f"nothing here can fetch LanguageTool: {hint}") from None
    try:
        download_lt(VERSION)
    except Exception as error:
        raise NotInstalled(f"language-tool-python could not fetch LanguageTool: {error}") from None
    return str(get_language_tool_download_path())
