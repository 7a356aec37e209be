"""The indexes of rosters in the user's cache: opened while they are fresh, else made anew."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from zlib import crc32

from newslint import cache
from newslint.errors import Mistake, NewslintError
from newslint.rosters.entries import Entry
from newslint.rosters.index import Index
from newslint.version import __version__

LONG = 20_000  # names from which a terminal is shown how far the index is
_open: dict[tuple[str, ...], Index] = {}


def load(paths: Sequence[str]) -> tuple[list[str], list[Mistake]]:
    """The rosters that can be used, with the mistakes of the others; the index of these is then at hand."""
    whole = tuple(paths)
    if _held(whole) is not None:
        return list(whole), []
    entries: list[Entry] = []
    good: list[str] = []
    mistakes: list[Mistake] = []
    for path in whole:
        from newslint.rosters.reading import read

        try:
            entries += read(path)
            good.append(path)
        except NewslintError as error:
            mistakes += error.mistakes
    made(tuple(good), entries)
    return good, mistakes


def opened(paths: tuple[str, ...], rows: tuple[str, ...] = ()) -> Index:
    """The index of rosters that `load` called good, and of further rows; raises NewslintError."""
    if rows:
        return with_rows(paths, rows)
    found = _open.get(paths)
    if found is None:
        load(paths)
        found = _open[paths]
    return found


@lru_cache(16)
def with_rows(paths: tuple[str, ...], rows: tuple[str, ...]) -> Index:
    from newslint.rosters.building import build
    from newslint.rosters.reading import read
    from newslint.rosters.tables import inline

    return Index(build([*(entry for path in paths for entry in read(path)), *inline(rows)], {}))


def _held(paths: tuple[str, ...]) -> Index | None:
    """The index of files that have not changed since it was made."""
    about = fresh(paths)
    held = _open.get(paths)
    if held is None:
        from mmap import ACCESS_READ, mmap

        try:
            with open(place(paths), "rb") as file:
                held = Index(mmap(file.fileno(), 0, access=ACCESS_READ))
        except (OSError, ValueError, KeyError, TypeError):
            return None
    if any(held.head.get(key) != value for key, value in about.items()):
        _open.pop(paths, None)
        return None
    _open[paths] = held
    return held


def made(paths: tuple[str, ...], entries: Sequence[Entry]) -> Index:
    """A new index, in the cache if that can be written."""
    from newslint.rosters.building import build

    bar = progress if len(entries) >= LONG and sys.stderr.isatty() else None
    data = build(entries, fresh(paths), bar)
    if bar:
        sys.stderr.write("\r\x1b[K")
    cache.write(place(paths), data)
    _open[paths] = index = Index(data)
    return index


def fresh(paths: Sequence[str]) -> dict[str, Any]:
    """What the head of an index must say to be used: the same files, unchanged, read by the same code."""
    here = os.path.dirname(os.path.abspath(__file__))
    code = [os.path.join(here, name) for name in sorted(os.listdir(here)) if name.endswith(".py")]
    return {"version": __version__, "files": cache.stamp([*paths, *code]), "order": sys.byteorder}


def place(paths: Sequence[str]) -> str:
    key = "\n".join(paths)
    return os.path.join(cache.folder(), f"roster-{crc32(key.encode()):08x}-{len(key)}.bin")


def progress(done: int, of: int) -> None:
    width = 30
    filled = width * done // of
    sys.stderr.write(f"\r[{'#' * filled}{'.' * (width - filled)}] {done} of {of} names of the roster")
    sys.stderr.flush()
