"""Packs of rules: every rule a YAML file, read with the place of every mistake and kept in the cache."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

from newslint import cache
from newslint.errors import Mistake, NewslintError
from newslint.rule import Rule
from newslint.tuples import NamedTuple


class Pack(NamedTuple):
    """A folder of rules with its presets. `adjust` is what it changes in packs named by `extends`."""

    name: str
    path: str
    about: str = ""
    version: str = ""
    renamed: dict[str, str] = {}
    extends: str | None = None
    adjust: dict[str, Any] = {}
    presets: dict[str, dict[str, Any]] = {}
    rules: dict[str, Rule] = {}
    mistakes: list[Mistake] = []


def builtin() -> str:
    """The folder of the built-in pack, in a wheel or in a checkout."""
    here = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(here, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(here), "rules")


def load_pack(path: str) -> Pack:
    """A pack, from the cache while none of its files has changed. Rules that cannot be used are in its mistakes."""
    if not os.path.isfile(os.path.join(path, "pack.yaml")):
        hint = "a pack is a folder with a pack.yaml"
        raise NewslintError(Mistake("no pack is here", path, hint=hint))
    files = sorted(yaml_files(path))
    made: list[Mistake] = []

    def make() -> tuple[list[Any], bool]:
        from newslint.rulefile import read_pack

        data, made[:] = read_pack(path, files)
        return data, not made

    first, *bodies = cache.kept(path, [*files, *code()], make)
    data = json.loads(first)
    rules = [Rule(body, *head) for body, head in zip(bodies, data.pop("rules"), strict=True)]
    return Pack(path=path, rules={rule.id: rule for rule in rules}, mistakes=made, **data)


def yaml_files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if not entry.name.startswith("."):
                    yield from yaml_files(entry.path)
            elif entry.name.endswith((".yaml", ".yml")):
                yield entry.path


def code() -> Iterator[str]:
    """The modules on which the cached form of a rule depends, so that a developer never sees a stale one."""
    here = os.path.dirname(os.path.abspath(__file__))
    yield from (
        os.path.join(here, name)
        for name in ("literals.py", os.path.join("facts", "shapes.py"), "rule.py", "rulefile.py", "configfile.py")
    )
    with os.scandir(os.path.join(here, "checks")) as entries:
        yield from sorted(entry.path for entry in entries if entry.name.endswith(".py"))
