"""A rule as linting needs it, and what may be done with one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from newslint import checks
from newslint.checks import Check
from newslint.document import SCOPES
from newslint.findings import Severity
from newslint.literals import Needs
from newslint.scanner import Pattern, requirements
from newslint.tuples import NamedTuple

Voice = Literal["narration", "quotation", "any"]
Extent = Literal["sentence", "paragraph", "document"]
SETTINGS = ("error", "warning", "info", "off")
KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PLACEHOLDER = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")


class Body(NamedTuple):
    """What linting needs of a rule that has something to look at; `scope` is empty for everywhere."""

    path: str
    pack: str
    title: str
    message: str
    options: dict[str, Any]
    scope: Sequence[str]
    voice: Voice
    extent: Extent
    patterns: tuple[tuple[Pattern, Needs], ...]


class Rule:
    """What linting needs of a rule; its page (why, guides, examples) stays in its file.

    Every start makes a thousand of these and looks into few, so the body is JSON until it is asked for. `literals` are
    those of each pattern."""

    __slots__ = ("_body", "check", "id", "literals", "needs_hits", "needs_markup", "preview", "severity")

    def __init__(
        self,
        body: Body | bytes,
        severity: Severity,
        literals: list[list[str]],
        id: str,
        check: str,
        preview: bool,
        needs_hits: bool,
        needs_markup: bool,
    ) -> None:
        self._body, self.severity, self.literals = body, severity, literals
        self.id, self.check, self.preview = id, check, preview
        self.needs_hits, self.needs_markup = needs_hits, needs_markup

    @property
    def body(self) -> Body:
        if isinstance(self._body, bytes):
            told = json.loads(self._body)
            told[-1] = tuple([(Pattern(*pattern), Needs(*needs)) for pattern, needs in told[-1]])
            self._body = Body(*told)
        return self._body

    def head(self) -> list[Any]:
        """All but the body, as JSON data; `Rule(body, *head)` is the rule."""
        told = [self.severity, self.literals, self.id, self.check]
        return [*told, self.preview, self.needs_hits, self.needs_markup]

    def with_severity(self, severity: Severity) -> Rule:
        return Rule(self._body, severity, *self.head()[1:])

    def with_body(self, body: Body) -> Rule:
        return Rule(body, self.severity, required(body.patterns), *self.head()[2:])


def required(patterns: Iterable[tuple[Pattern, Needs]]) -> list[list[str]]:
    """The literals of each pattern."""
    return [needs.literals for _, needs in patterns]


def with_options(rule: Rule, changes: dict[str, Any]) -> Rule:
    """The rule with other options; `add` and `remove` change its list of words."""
    body = rule.body
    options = {**body.options, **{key.replace("-", "_"): value for key, value in changes.items()}}
    added, removed = options.pop("add", []), options.pop("remove", [])
    if added or removed:
        name = word_list(body.options)
        own = options[name]
        options[name] = [word for word in [*own, *added] if word not in removed]
        if "leave" in options:  # words of a check that has more of them than the rule's file
            options["leave"] = [*options["leave"], *(word for word in removed if word not in own)]
    check = checks.load(rule.check)
    patterns = prepared(check, check.Options(**options))
    return rule.with_body(body._replace(options=options, patterns=patterns))


def word_list(options: dict[str, Any]) -> str:
    """The option that `add` and `remove` change: `any`, else the first list."""
    return "any" if "any" in options else next(name for name, value in options.items() if isinstance(value, list))


def prepared(check: Check, options: Any) -> tuple[tuple[Pattern, Needs], ...]:
    """A check's patterns with what each of them needs; raises re.error for one that is none."""
    return tuple((pattern, requirements(pattern)) for pattern in checks.patterns(check, options))


def placeholders(message: str) -> list[str]:
    return [name.group(1) for name in PLACEHOLDER.finditer(message) if name.group(1) is not None]


def fill(message: str, values: dict[str, str]) -> str:
    """The message with its placeholders filled; `{{` and `}}` are braces."""
    return PLACEHOLDER.sub(lambda m: values.get(m.group(1), m.group()) if m.group(1) else m.group()[0], message)


def scopes(names: list[str]) -> tuple[str, ...]:
    """`body` takes in lists, tables and quotes; empty where that is every scope."""
    wide = {"body": ("body", "list", "table", "quote")}
    chosen = {part for name in names for part in wide.get(name, (name,))}
    return tuple(scope for scope in SCOPES if scope in chosen) if chosen < set(SCOPES) else ()
