"""What all tests share: a cache of their own, and the built-in rules."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None)  # no test asserts a duration
settings.load_profile("house")

HOUSE = Path(__file__).parent.parent


@pytest.fixture(autouse=True, scope="session")
def own_cache() -> Iterator[None]:
    """Tests never read or write the user's cache."""
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("NEWSLINT_CACHE_DIR")
        os.environ["NEWSLINT_CACHE_DIR"] = folder
        yield
        if before is None:
            del os.environ["NEWSLINT_CACHE_DIR"]
        else:
            os.environ["NEWSLINT_CACHE_DIR"] = before


@pytest.fixture
def house() -> Path:
    """The folder of the project."""
    return HOUSE
