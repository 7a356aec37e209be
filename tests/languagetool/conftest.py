"""A real LanguageTool server, fetched once and kept between runs, for all tests of this folder."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from odd import Odd

from newslint import cache
from newslint.languagetool import installation, server

# The user's cache, not the tests' own: the jars are 80 MB.
JARS = os.environ.get("NEWSLINT_LANGUAGETOOL_DIR") or str(Path(cache.folder()) / f"languagetool-{installation.VERSION}")


@pytest.fixture(scope="session")
def jars() -> str:
    for program in ("java", "mvn"):
        if not shutil.which(program):
            pytest.skip(f"needs {program}")
    os.environ["NEWSLINT_LANGUAGETOOL_DIR"] = JARS
    if installation.installed() is None:
        installation.install()
    return JARS


@pytest.fixture(scope="session")
def languagetool(jars: str) -> Iterator[str]:
    """The address of a server that was started for the tests."""
    with server.started() as own:
        yield own.url


@pytest.fixture
def odd() -> Iterator[Odd]:
    """A stand-in that fails in the way that its `how` says."""
    with Odd() as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield served
        served.shutdown()
