"""A value of front matter as the words it stands for, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Builder
from newslint.tuples import NamedTuple

ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])")
DOUBLED = re.compile("''")
NAMED = {"n": " ", "r": " ", "t": " ", "0": "", "a": "", "b": "", "v": " ", "e": "", "f": " ", "N": " ", "_": "\xa0"}
NAMED |= {"L": " ", "P": " "}
LINE = re.compile(r"[^\r\n]+")


class Value(NamedTuple):
    """A string where it stands in the source, quotes and all; `style` is its quotation marks, `|`, `>` or empty."""

    start: int
    end: int
    style: str


def add_value(builder: Builder, value: Value) -> None:
    """Adds a value to the open block: a line end in it is a soft break, an escape an atom."""
    source, (start, end, style) = builder.source, value
    last = -1
    if style[:1] in ("|", ">"):
        start = next((found.end() for found in LINE.finditer(source, start, end)), end)  # past the header
    elif style:
        start, end = start + len(style), end - len(style)
    for found in LINE.finditer(source, start, end):
        line = found[0].strip()
        if not line:
            continue
        at = found.start() + len(found[0]) - len(found[0].lstrip())
        if style[:1] == '"' and (len(line) - len(line.rstrip("\\"))) % 2:
            line = line[:-1]  # the line goes on
        if last >= 0:
            builder.soft_break(last, at)
        last = at + len(line)
        for text, first, after in unescaped(line, style):
            builder.add(text, at + first, at + after)


def unescaped(line: str, style: str) -> Iterator[tuple[str, int, int]]:
    """The pieces of a line with the places they stand at: plain text, and what an escape stands for."""
    escape = ESCAPE if style[:1] == '"' else DOUBLED if style == "'" else None
    at = 0
    for found in escape.finditer(line) if escape else ():
        yield line[at : found.start()], at, found.start()
        yield meaning(found[0]), found.start(), found.end()
        at = found.end()
    yield line[at:], at, len(line)


def meaning(escape: str) -> str:
    if escape == "''":
        return "'"
    if escape[1] in "xuU" and len(escape) > 2:
        number = int(escape[2:], 16)
        return chr(number) if 32 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    return NAMED.get(escape[1], escape[1])
