"""A roster as a table: CSV, with the place of every mistake."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Any

from newslint import yamlfile
from newslint.errors import Mistake, NewslintError, nearest
from newslint.rosters.entries import KINDS, Entry, dated, wrong

COLUMNS = ("name", "also", "not", "kind", "who", "since", "until")


def csv_entries(path: str, mistakes: list[Mistake]) -> list[Entry]:
    lines = list(StringIO(yamlfile.text_of(path), newline=""))
    return list(table(lines, path, mistakes, None))


def inline(rows: Sequence[str]) -> list[Entry]:
    """Entries given as rows of a CSV file without its first line; raises NewslintError."""
    mistakes: list[Mistake] = []
    found = list(table([f"{row}\n" for row in rows], "rows", mistakes, list(COLUMNS)))
    if mistakes:
        raise NewslintError(*mistakes)
    return found


def table(lines: list[str], path: str, mistakes: list[Mistake], columns: list[str] | None) -> Iterator[Entry]:
    """The entries of the lines of a CSV file. `columns` None: the first line names them."""

    def mistake(line: int, column: int, message: str, hint: str | None = None) -> None:
        excerpt = lines[line - 1].rstrip("\r\n") if line <= len(lines) else ""
        mistakes.append(Mistake(message, path, line, column, excerpt, hint))

    rows = csv.reader(lines, strict=True)
    try:
        if columns is None:
            columns = header(next(rows, []), mistake)
            if columns is None:
                return
        places = {name: columns.index(name) for name in COLUMNS if name in columns}
        order = [places.get(name, len(columns)) for name in COLUMNS]
        line = rows.line_num
        for row in rows:
            line, first = rows.line_num, line + 1
            if not any(map(str.strip, row)):
                continue
            if len(row) > len(columns):
                mistake(
                    first, place(lines[first - 1], len(columns)), "a cell too many", 'put " round a cell with a comma'
                )
                continue
            row += [""] * (len(columns) + 1 - len(row))
            name, also, never, kind, who, since, until = [row[at].strip() for at in order]
            entry = Entry(name, split(also), split(never), kind.lower(), who, since, until)
            problem: Any = wrong(entry)
            if kind and kind.lower() not in KINDS:
                problem = "kind", f"“{kind}” is no kind", nearest(kind, KINDS) or "one of: " + ", ".join(KINDS)
            if problem is None:
                yield dated(entry)
            else:
                key, message, hint = problem
                mistake(first, place(lines[first - 1], columns.index(key) if key in columns else 0), message, hint)
    except csv.Error as error:
        mistake(max(1, rows.line_num), 1, f"this is no CSV: {error}", 'a " inside a cell is written twice')


def header(row: list[str], mistake: Any) -> list[str] | None:
    """The columns of a table, in their order; None where they cannot be used."""
    names = [name.strip().lower() for name in row]
    line = ",".join(row)
    if len(names) < 2 and any(mark in line for mark in ";\t") and "name" in line:
        mistake(1, 1, "cells are separated by commas", "a “;” or a tab separates the forms inside a cell")
        return None
    good = True
    for number, name in enumerate(names):
        at = place(line, number)
        if name not in COLUMNS:
            mistake(1, at, f"unknown column “{name}”", nearest(name, COLUMNS) or "columns: " + ", ".join(COLUMNS))
        elif name in names[:number]:
            mistake(1, at, f"the column “{name}” stands twice")
        else:
            continue
        good = False
    if "name" not in names:
        mistake(1, 1, "the column “name” is missing", "columns: " + ", ".join(COLUMNS))
        good = False
    return names if good else None


def split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in map(str.strip, cell.split(";")) if part) if cell else ()


def place(line: str, number: int) -> int:
    """The 1-based column in which a cell of a line begins."""
    quoted, seen = False, 0
    for at, char in enumerate(line):
        if seen == number:
            return at + 1
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            seen += 1
    return len(line.rstrip("\r\n")) + 1 if seen == number else 1
