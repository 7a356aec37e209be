"""How to look: one module a check, named by the rules that use it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Protocol, TypeVar, cast

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern

ENGINES = frozenset({"languagetool"})  # checks that ask a program of their name, and stay away where it does not run
ROSTERED = frozenset({"name-spelling", "roster"})  # checks with an option `rosters`
T = TypeVar("T")
R = TypeVar("R")


class Check(Protocol):
    """What a check's module holds. `PLACEHOLDERS`, `NEEDS_HITS`, `NEEDS_MARKUP` and `patterns` may be left out.

    A check that needs markup is loaded for plain text only where its words were found."""

    Options: Any
    PLACEHOLDERS: Sequence[str]
    NEEDS_HITS: bool
    NEEDS_MARKUP: bool

    def patterns(self, options: Any) -> list[Pattern]: ...

    def find(self, document: Document, options: Any, hits: Sequence[Hit]) -> Iterable[Match]: ...


def names() -> list[str]:
    """The checks there are, in kebab-case."""
    here = os.listdir(os.path.dirname(__file__))
    return sorted(name[:-3].replace("_", "-") for name in here if name.endswith(".py") and name[0] != "_")


@cache
def load(name: str) -> Check:
    """A check by its kebab-case name; raises ImportError where there is none."""
    return cast(Check, import_module(f"newslint.checks.{name.replace('-', '_')}"))


def kept(make: Callable[[T], R]) -> Callable[[T], R]:
    """Keeps what is made of options, which are told apart by identity: they hold lists and are made once a run."""
    held: dict[int, tuple[T, R]] = {}

    def made(options: T) -> R:
        found = held.get(id(options))
        if found is None or found[0] is not options:
            if len(held) > 200:
                held.clear()
            found = held[id(options)] = (options, make(options))
        return found[1]

    return made


def expressions(check: Check, options: Any) -> list[str]:
    """What a check runs itself: expressions in its options that the scanner is not told of."""
    own = getattr(check, "expressions", None)
    return list(own(options)) if own else []


def patterns(check: Check, options: Any) -> list[Pattern]:
    """What the scanner looks for on behalf of a check."""
    wanted = getattr(check, "patterns", None)
    return list(wanted(options)) if wanted else []
