"""A roster's file, YAML or CSV, as entries; every mistake is told with its place."""

from __future__ import annotations

import os

from newslint import yamlfile
from newslint.errors import Mistake, NewslintError
from newslint.rosters.entries import KINDS, Entry, EntryFile, dated, wrong
from newslint.rosters.tables import csv_entries
from newslint.yamlfile import Node, YamlFile

SUFFIXES = (".yaml", ".yml", ".json", ".csv")
MOST = 20  # mistakes of one file that are told


def read(path: str) -> list[Entry]:
    """The entries of a file; raises NewslintError."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in SUFFIXES:
        raise NewslintError(Mistake("a roster is a .yaml or a .csv file", path))
    mistakes: list[Mistake] = []
    found = csv_entries(path, mistakes) if suffix == ".csv" else yaml_entries(path, mistakes)
    if mistakes:
        more = [Mistake(f"{len(mistakes) - MOST} more mistakes", path)] if len(mistakes) > MOST else []
        raise NewslintError(*mistakes[:MOST], *more)
    return found


def yaml_entries(path: str, mistakes: list[Mistake]) -> list[Entry]:
    file = yamlfile.read(path)
    if file.root.kind != "list":
        if file.root.kind == "map" and not file.root.values and not file.text.strip():
            return []
        file.fail(file.root, "a roster is a list of names", "begin each entry with “- name: …”")
    return [entry for node in file.root.items if (entry := yaml_entry(file, node, mistakes)) is not None]


def yaml_entry(file: YamlFile, node: Node, mistakes: list[Mistake]) -> Entry | None:
    if node.kind == "scalar" and node.raw.strip():
        return Entry(node.raw.strip())
    if node.kind != "map":
        mistakes.append(file.mistake(node, "an entry needs a name", "write “- name: …”"))
        return None
    try:
        given = file.decode(EntryFile, node, what="in a roster")
    except NewslintError as error:
        mistakes += [with_known(mistake) for mistake in error.mistakes]
        return None
    entry = Entry(
        given.name.strip(),
        listed(given.also),
        listed(given.not_),
        given.kind or "",
        given.who.strip(),
        (given.since or "").strip(),
        (given.until or "").strip(),
    )
    problem = wrong(entry)
    if problem:
        key, message, hint = problem
        mistakes.append(file.mistake(node.values.get(key, node), message, hint))
        return None
    return dated(entry)


def listed(value: str | list[str]) -> tuple[str, ...]:
    """One form, or a list of them."""
    forms = [value] if isinstance(value, str) else value
    return tuple(form.strip() for form in forms if form.strip())


def with_known(mistake: Mistake) -> Mistake:
    """A kind that is none is told with those there are."""
    if mistake.hint or not mistake.message.startswith("unknown value"):
        return mistake
    return mistake._replace(hint="a kind is one of: " + ", ".join(KINDS))
