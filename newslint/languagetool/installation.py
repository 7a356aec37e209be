"""Where LanguageTool is on this machine, and how it gets there: the English one from Maven Central, or the whole one
that language-tool-python fetches."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from newslint import cache
from newslint.languagetool.connection import Unavailable
from newslint.tuples import NamedTuple

VERSION = "6.8"
POM = Path(__file__).parent.parent / "data" / "languagetool" / "pom.xml"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
SERVER = "languagetool-server"  # how the name of the server's jar begins


class Installation(NamedTuple):
    """A folder with LanguageTool, and what Java is to load."""

    folder: Path
    classpath: str


def folder() -> Path:
    """Where `newslint languagetool install` puts the server's jars."""
    own = os.environ.get("NEWSLINT_LANGUAGETOOL_DIR")
    return Path(own) if own else Path(cache.folder()) / f"languagetool-{VERSION}"


def installed() -> Installation | None:
    """What there is: newslint's own, else what language-tool-python fetched before."""
    own = folder()
    if any(own.glob(f"{SERVER}-*.jar")):
        return Installation(own, str(own / "*"))
    found = [jar.parent for jar in fetched_by_other() if any((jar.parent / "libs").glob("*.jar"))]
    if not found:
        return None
    newest = max(found, key=lambda each: each.stat().st_mtime)
    return Installation(newest, os.pathsep.join(map(str, (newest / f"{SERVER}.jar", newest / "libs" / "*", newest))))


def fetched_by_other() -> list[Path]:
    try:
        from language_tool_python.utils import get_language_tool_download_path
    except ImportError:
        return []
    return list(Path(get_language_tool_download_path()).glob(f"LanguageTool-*/{SERVER}.jar"))


def install() -> Path:
    """Fetches the server, with Maven or else with language-tool-python; raises Unavailable where that fails."""
    if shutil.which("mvn"):
        install_with_maven()
    else:
        install_with_other()
    found = installed()
    if found is None:
        raise Unavailable("was fetched, and is not there")
    return found.folder


def install_with_maven() -> None:
    own = folder()
    own.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=own.parent, prefix=".languagetool-") as beside:
        shutil.copy(POM, beside)
        fetch = ["mvn", "-q", "-B", "-C", COPY, "-DoutputDirectory=jars"]
        done = subprocess.run(fetch, cwd=beside, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"could not be fetched by Maven: {(done.stdout + done.stderr).strip()[-500:]}")
        # the jar that tells of an installation comes last: what was interrupted is none
        for jar in sorted(Path(beside, "jars").iterdir(), key=lambda each: each.name.startswith(SERVER)):
            os.replace(jar, own / jar.name)


def install_with_other() -> None:
    try:
        from language_tool_python.download_lt import download_lt
    except ImportError:
        hint = "install Maven (mvn), or the extra: pip install 'newslint[languagetool]'"
        raise Unavailable("cannot be fetched: there is nothing to do it with", hint) from None
    try:
        download_lt(VERSION)
    except Exception as error:
        raise Unavailable(f"could not be fetched by language-tool-python: {error}") from None
