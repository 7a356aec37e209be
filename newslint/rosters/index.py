"""A roster ready to be asked: an index in the user's cache, mapped into memory and never read as a whole."""

from __future__ import annotations

import json
import os
import sys
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from zlib import crc32

from newslint import cache
from newslint.errors import Mistake, NewslintError
from newslint.rosters.entries import Entry
from newslint.tuples import NamedTuple
from newslint.version import __version__

LONG = 20_000  # names from which a terminal is shown how far the index is


class Form(NamedTuple):
    """One way to write a name; `role` is `name`, `also` or `not`."""

    text: str
    role: str
    entry: int


class Index:
    """Forms of names by their keys (see `building.keys`)."""

    def __init__(self, data: Any) -> None:
        size = data.find(b"\n") + 1
        self.head: dict[str, Any] = json.loads(bytes(data[:size]))
        view = memoryview(data)[size:]
        if max(end for _, end in self.head["parts"].values()) > len(view):
            raise ValueError("the index breaks off")
        parts = {name: view[start:end] for name, (start, end) in self.head["parts"].items()}
        self.rows = parts["rows"].cast("Q")
        self.sieve = parts["sieve"]
        self.shift = 32 - self.head["bits"]
        self.few: bool = self.head["few"]
        self.surnames: bool = self.head["surnames"]
        self.longest: int = self.head["longest"]
        self.heads = frozenset(self.head["heads"])
        self.low = frozenset(self.head["low"])
        self._forms = parts["form-ends"].cast("I"), parts["forms"]
        self._entries = parts["entry-ends"].cast("I"), parts["entries"]
        self._words = parts["word-ends"].cast("I"), parts["words"]
        self.form = lru_cache(4096)(self._form)
        self.entry = lru_cache(4096)(self._entry)
        self.kept: dict[Any, Any] = {}  # what lookups found, for as long as it stays small

    def __len__(self) -> int:
        return len(self._entries[0]) - 1

    def under(self, key: bytes) -> Sequence[int]:
        """The numbers of the forms that have a key, and now and then one that has not."""
        wanted = crc32(key)
        place = wanted >> self.shift
        return self._found(wanted) if self.sieve[place >> 3] >> (place & 7) & 1 else ()

    def _found(self, wanted: int) -> Sequence[int]:
        rows = self.rows
        at = bisect_left(rows, wanted << 32)
        found = []
        while at < len(rows) and rows[at] >> 32 == wanted:
            found.append(rows[at] & 0xFFFFFFFF)
            at += 1
        return found

    def has_any(self, keys: Sequence[bytes]) -> bool:
        """Whether one of the keys is there."""
        return any(self._found(wanted) for wanted in self._sifted(keys))

    def under_any(self, keys: Sequence[bytes]) -> set[int]:
        """What is under any of the keys."""
        return {number for wanted in self._sifted(keys) for number in self._found(wanted)}

    def words_near(self, keys: Sequence[bytes]) -> list[str]:
        """In a large roster: the words of names that have one of the keys."""
        ends, texts = self._words
        found = self.under_any(keys)
        return [bytes(texts[ends[n] : ends[n + 1]]).decode() for n in found if n + 1 < len(ends)]

    def _sifted(self, keys: Sequence[bytes]) -> list[int]:
        """The sums of keys that may be there: most are told by one look at the sieve that they are not."""
        sieve, shift, further = self.sieve, self.shift, self.shift + 3
        return [sum for sum in map(crc32, keys) if sieve[sum >> further] >> (sum >> shift & 7) & 1]

    def _form(self, number: int) -> Form:
        ends, texts = self._forms
        role, entry, text = bytes(texts[ends[number] : ends[number + 1]]).decode().split("\t", 2)
        return Form(text, role, int(entry))

    def _entry(self, number: int) -> Entry:
        ends, texts = self._entries
        name, also, never, *rest = bytes(texts[ends[number] : ends[number + 1]]).decode().split("\x1f")
        return Entry(name, tuple(filter(None, also.split("\x1e"))), tuple(filter(None, never.split("\x1e"))), *rest)


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


_open: dict[tuple[str, ...], Index] = {}


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
    from newslint.rosters.reading import inline, read

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
