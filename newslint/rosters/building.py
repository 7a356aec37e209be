"""The index of a roster, as bytes: every way in which a name can be met in a story, as sorted numbers."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any
from zlib import crc32

from newslint.facts.lexicon import classes
from newslint.facts.namewords import FUNCTION
from newslint.rosters.entries import Entry
from newslint.rosters.keys import deletes, further_keys, keys, tally, words_alone
from newslint.rosters.letters import LITTLE, frame, words

FORMAT = 1
FEW_PEOPLE = 3000  # in a roster of more people a bare surname is near one of them by chance
FEW_FORMS = 5000  # in a larger roster no form is looked for of which two letters are missing
BONES = 5  # consonants by which a word of a large roster is found: with fewer, many sound alike
Step = Callable[[int, int], None]


def forms(entries: Sequence[Entry]) -> list[tuple[str, str, int]]:
    """Each form with its role, `name`, `also` or `not`, and the number of its entry; no form twice in one role."""
    found: dict[tuple[str, str, int | str], tuple[str, str, int]] = {}
    for number, entry in enumerate(entries):
        for role, texts in (("name", (entry.name,)), ("also", entry.also), ("not", entry.never)):
            for text in texts:
                key = (text, role, number if entry.since or entry.until or entry.who or role == "not" else "")
                found.setdefault(key, (" ".join(text.split()), role, number))
    return list(found.values())


def build(entries: Sequence[Entry], about: dict[str, Any], step: Step | None = None) -> bytes:
    """The index: a line of JSON that tells what it was made of and where its parts are, then the parts.

    `rows` are `crc32(key) << 32 | number of a form`, sorted; a bit of `sieve` is set for the upper bits of each sum, so
    that most keys that are not there need no search; `form-ends` and `entry-ends` cut the two texts. A key is the
    letters of a form; with a mark before it, and in a small roster with letters left out, it is something else, see
    `keys.py`. In a large roster the words of all forms are found by `/` and their letters with one left out, and by
    `/=` and how they sound.
    """
    listed = forms(entries)
    few = len(listed) <= FEW_FORMS
    people = {number for number, entry in enumerate(entries) if person(entry)} if len(entries) <= FEW_FORMS else set()
    surnames = tally(words(entries[number].name)[-1] for number in people) if len(people) <= FEW_PEOPLE else {}
    counts = tally(text for text, role, _ in listed if role != "not") if few else {}
    rows: list[int] = []
    for number, (text, role, entry) in enumerate(listed):
        found = keys(text, role, few)
        if few:
            found += further_keys(text, role, counts, surnames if entry in people and role == "name" else {})
        rows += [crc32(key) << 32 | number for key in found]
        if step and number % 2000 == 0:
            step(number, len(listed))
    parts = [words(text) for text, _, _ in listed]
    single: list[str] = []
    if few:
        rows += [crc32(key) << 32 for key in set(words_alone(parts))]
    else:
        single = sorted({word for part in parts for word in part if len(word) > 2} - LITTLE)
        for number, word in enumerate(single):
            rows += [crc32(b"/" + key) << 32 | number for key in deletes(word.encode())]
            bones = frame(word) if len(word) > BONES else ""
            if len(bones) >= BONES:
                rows.append(crc32(b"/=" + bones.encode()) << 32 | number)
    rows = sorted(set(rows)) if few else sorted(rows)
    bits = max(10, min(27, len(rows).bit_length() + 4))
    ended = [f"{role}\t{entry}\t{text}".encode() for text, role, entry in listed]
    told = [written(entry).encode() for entry in entries]
    whole = {
        "rows": array("Q", rows).tobytes(),
        "sieve": sieve(rows, bits),
        "form-ends": ends(ended),
        "forms": b"".join(ended),
        "entry-ends": ends(told),
        "entries": b"".join(told),
        "word-ends": ends([word.encode() for word in single]),
        "words": "".join(single).encode(),
    }
    head = {
        **about,
        "format": FORMAT,
        "order": sys.byteorder,
        "bits": bits,
        "few": few,
        "surnames": bool(surnames),
        "longest": min(8, max((text.count(" ") + text.count("-") + 1 for text, _, _ in listed), default=0)),
        "heads": sorted({part for text, _, _ in listed for part in words(text)[:1]} & FUNCTION),
        "low": sorted({text.split(" ")[0].lower() for text, _, _ in listed if text[0].islower()})[:2000],
    }
    return packed(head, whole)


def written(entry: Entry) -> str:
    """An entry in one line; `index` reads it."""
    return "\x1f".join((entry.name, "\x1e".join(entry.also), "\x1e".join(entry.never), *entry[3:]))


def sieve(rows: Sequence[int], bits: int) -> bytes:
    held, shift = bytearray(1 << (bits - 3)), 64 - bits
    for row in rows:
        held[row >> shift + 3] |= 1 << (row >> shift & 7)
    return bytes(held)


def person(entry: Entry) -> bool:
    """Whether a name is a person's: by its kind, or by its first word where no kind is given."""
    if entry.kind:
        return entry.kind == "person" and " " in entry.name
    first = words(entry.name)[:1]
    return " " in entry.name and bool(first) and "f" in classes(first[0])


def ends(lines: list[bytes]) -> bytes:
    return array("I", accumulate(map(len, lines), initial=0)).tobytes()


def packed(told: dict[str, Any], parts: dict[str, bytes]) -> bytes:
    """The head and the parts, each part at a multiple of eight."""
    at, places = 0, {}
    padded = []
    for name, part in parts.items():
        places[name] = [at, at + len(part)]
        padded.append(part + b"\0" * (-len(part) % 8))
        at += len(padded[-1])
    head = json.dumps({**told, "parts": places}, ensure_ascii=False, separators=(",", ":")).encode()
    return head + b" " * (-(len(head) + 1) % 8) + b"\n" + b"".join(padded)
