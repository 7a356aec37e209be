"""The index of a roster, asked for the forms of names by their keys; it is never read as a whole."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from zlib import crc32

from newslint.rosters.entries import Entry
from newslint.tuples import NamedTuple


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
        at, found = bisect_left(rows, wanted << 32), []
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
