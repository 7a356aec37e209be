"""A real LanguageTool server, fetched once and kept between runs, for all tests of this folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint import cache
from newslint.languagetool import server

# The user's cache, not the tests' own: the jars are 80 MB.
JARS = os.environ.get("NEWSLINT_LANGUAGETOOL_DIR") or str(Path(cache.folder()) / f"languagetool-{server.VERSION}")


@pytest.fixture(scope="session")
def jars() -> str:
    for program in ("java", "mvn"):
        if not shutil.which(program):
            pytest.skip(f"needs {program}")
    os.environ["NEWSLINT_LANGUAGETOOL_DIR"] = JARS
    if server.installed() is None:
        server.install()
    return JARS


@pytest.fixture(scope="session")
def languagetool(jars: str) -> Iterator[str]:
    """The address of a server that was started for the tests."""
    with server.Server(look=False) as started:
        yield started.url
