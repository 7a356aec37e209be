"""A rule as linting needs it, and what may be done with one."""

from __future__ import annotations

import re
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


class Rule(NamedTuple):
    """What linting needs of a rule; its page (why, guides, examples) stays in its file."""

    id: str
    path: str
    pack: str
    title: str
    severity: Severity
    message: str
    check: str
    options: dict[str, Any]
    scope: tuple[str, ...]
    voice: Voice
    extent: Extent
    preview: bool
    needs_hits: bool
    needs_markup: bool
    patterns: tuple[tuple[Pattern, Needs], ...]


SCOPE = Rule._fields.index("scope")


def freeze(rule: Rule) -> list[Any]:
    """A rule as JSON data: a row, as a thousand of them are read at every start."""
    return [*rule[:-1], [[[p.text, p.regex, p.exact], needs] for p, needs in rule.patterns]]


def thaw(row: list[Any]) -> Rule:
    """A rule from JSON data."""
    row[SCOPE] = tuple(row[SCOPE])
    row[-1] = tuple([(Pattern(*pattern), Needs(*needs)) for pattern, needs in row[-1]])
    return Rule(*row)


def with_options(rule: Rule, changes: dict[str, Any]) -> Rule:
    """The rule with other options; `add` and `remove` change its list of words."""
    options = {**rule.options, **{key.replace("-", "_"): value for key, value in changes.items()}}
    added, removed = options.pop("add", []), options.pop("remove", [])
    if added or removed:
        name = word_list(rule.options)
        own = options[name]
        options[name] = [word for word in [*own, *added] if word not in removed]
        if "leave" in options:  # words of a check that has more of them than the rule's file
            options["leave"] = [*options["leave"], *(word for word in removed if word not in own)]
    check = checks.load(rule.check)
    return rule._replace(options=options, patterns=prepared(check, check.Options(**options)))


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
    """`body` takes in lists, tables and quotes; no scope means every scope."""
    wide = {"body": ("body", "list", "table", "quote")}
    chosen = {part for name in names for part in wide.get(name, (name,))}
    return tuple(scope for scope in SCOPES if scope in chosen) if names else SCOPES
