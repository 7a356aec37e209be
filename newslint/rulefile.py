"""The YAML file of a rule or a pack: its form, checked to the last key."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Literal

from newslint import checks, yamlfile
from newslint.document import SCOPES
from newslint.errors import Mistake, NewslintError, nearest
from newslint.findings import Severity
from newslint.rule import KEBAB, SETTINGS, Body, Extent, Rule, Voice, placeholders, prepared, required, scopes
from newslint.scanner import Pattern, expression, requirements, simple
from newslint.yamlfile import Node, YamlFile

SHARED = ("match", "house-name", "house-disclosure")
ASIDE = ("rosters", "events")  # folders of a pack that hold no rules


@dataclass(frozen=True, slots=True)
class Guide:
    """Where a rule comes from: a guide, its entry, a public address."""

    guide: str
    entry: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """Copy that a rule must flag, or must not. `[[…]]` marks exactly what is flagged; `\\[[` is a literal `[[`.

    `related` are the words of the second place, `fixed` the text after the fix, `date` the story's day.
    """

    copy: str
    note: str = ""
    fixed: str | None = None
    format: Literal["text", "markdown", "html"] = "text"
    scope: str | None = None
    options: dict[str, Any] = field(default_factory=dict)
    date: str | None = None
    related: str | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    invalid: list[str | Example]
    valid: list[str | Example]


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule as its file says it."""

    title: str
    severity: Severity
    why: str
    message: str
    check: str
    options: dict[str, Any]
    examples: Examples
    scope: str | list[str] | None = None
    voice: Voice = "narration"
    extent: Extent = "paragraph"
    guides: list[Guide] = field(default_factory=list)
    status: Literal["stable", "preview"] = "stable"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a configuration, preset or pack says of a rule."""

    severity: Literal["error", "warning", "info", "off"] | None = None
    options: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackFile:
    name: str
    version: str
    about: str = ""
    renamed: dict[str, str] = field(default_factory=dict)
    extends: str | None = None
    rules: dict[str, str | Setting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PresetFile:
    about: str
    rules: dict[str, str | Setting] = field(default_factory=dict)


def read_pack(folder: str, files: list[str]) -> tuple[list[Any], list[Mistake]]:
    """A pack as JSON data, and the mistakes of the rules that had to be left out: first all that every start reads,
    then the body of each rule."""
    top = yamlfile.read(os.path.join(folder, "pack.yaml"))
    pack = top.decode(PackFile, what="in a pack")
    presets, rules, mistakes = {}, [], []  # type: ignore[var-annotated]
    for path in files:
        parts = os.path.relpath(path, folder).replace(os.sep, "/").split("/")
        try:
            if parts == ["pack.yaml"] or parts[0] in ASIDE:
                continue
            if parts[0] == "presets":
                file = yamlfile.read(path)
                preset = file.decode(PresetFile, what="in a preset")
                presets[parts[-1].rsplit(".", 1)[0]] = settings(file, preset.rules, file.root.values.get("rules"))
            else:
                rules.append(read_rule(path, rule_id(parts, path), pack.name))
        except NewslintError as error:
            mistakes += error.mistakes
    adjust = settings(top, pack.rules, top.root.values.get("rules"))
    data: dict[str, Any] = {"name": pack.name, "about": pack.about, "version": pack.version, "renamed": pack.renamed}
    data |= {"extends": pack.extends, "adjust": adjust, "presets": presets, "rules": [rule.head() for rule in rules]}
    return [data, *(rule.body for rule in rules)], mistakes


def rule_id(parts: list[str], path: str) -> str:
    """`tone/so-called` for `tone/so-called.yaml`; raises NewslintError for a path that makes no id."""
    identity = "/".join(parts).rsplit(".", 1)[0]
    if len(parts) != 2 or not all(KEBAB.fullmatch(part) for part in identity.split("/")):
        hint = "a rule is TOPIC/NAME.yaml in small letters, digits and hyphens"
        raise NewslintError(Mistake(f"“{identity}” cannot be the id of a rule", path, hint=hint))
    return identity


def read_rule(path: str, identity: str, pack: str) -> Rule:
    """Reads, checks and prepares one rule; raises NewslintError with the place of each mistake."""
    return prepare(yamlfile.read(path), identity, pack)


def prepare(file: YamlFile, identity: str, pack: str) -> Rule:
    rule = file.decode(RuleFile, what="in a rule")
    at = file.root.values
    if rule.check not in checks.names():
        file.fail(at["check"], f"there is no check “{rule.check}”", nearest(rule.check, checks.names()))
    for kind in ("invalid", "valid"):
        if not getattr(rule.examples, kind):
            file.fail(at["examples"], f"a rule needs an example that is {kind}")
    names = [rule.scope] if isinstance(rule.scope, str) else rule.scope or []
    for name, node in zip(names, at["scope"].items or [at["scope"]] if names else [], strict=False):
        if name not in SCOPES:
            file.fail(node, f"there is no scope “{name}”", nearest(name, SCOPES))
    check = checks.load(rule.check)
    options = file.decode(check.Options, at["options"], what=f"in the options of {rule.check}")
    known = (*SHARED, *getattr(check, "PLACEHOLDERS", ()))
    for name in placeholders(rule.message):
        if name not in known:
            hint = nearest(name, known) or "known here: " + ", ".join(f"{{{n}}}" for n in known)
            file.fail(at["message"], f"the check {rule.check} cannot fill {{{name}}}", hint)
    body = Body(
        path=file.path,
        pack=pack,
        title=rule.title,
        message=rule.message.strip(),
        options=options._asdict(),
        scope=scopes(names),
        voice=rule.voice,
        extent=rule.extent,
        patterns=compiled(file, at["options"], check, options),
    )
    return Rule(
        id=identity,
        check=rule.check,
        severity=rule.severity,
        preview=rule.status == "preview",
        needs_hits=getattr(check, "NEEDS_HITS", False),
        needs_markup=getattr(check, "NEEDS_MARKUP", False),
        literals=required(body.patterns),
        body=body,
    )


def compiled(file: YamlFile, node: Node, check: Any, options: Any) -> Any:
    """The check's patterns, each of them compiled once so that a broken one is told with its place."""
    import re

    import regex

    try:
        patterns = checks.patterns(check, options)
        own = [Pattern(text, regex=True) for text in checks.expressions(check, options)]
    except (ValueError, LookupError) as error:
        file.fail(node, f"these options cannot be used: {error}")
    for pattern in [*patterns, *own]:
        if pattern.regex:
            try:
                if re.search(r"\{[eids](?:[<=}]|\b)", pattern.text):
                    raise ValueError("the regex module's fuzzy matching is not read")
                needs = requirements(pattern)
                expression(pattern)
                if needs.simple:
                    simple(pattern)
            except (re.error, regex.error, RecursionError, OverflowError, ValueError) as error:
                reason = getattr(error, "msg", None) or str(error)
                file.fail(find_text(node, pattern.text) or node, f"this pattern cannot be used: {reason}")
    return prepared(check, options)


def find_text(node: Node, text: str) -> Node | None:
    """The scalar below a node that holds a text."""
    if node.kind == "scalar":
        return node if node.raw and (node.raw == text or node.raw in text) else None
    for child in [*node.items, *node.values.values()]:
        found = find_text(child, text)
        if found:
            return found
    return None


def settings(file: YamlFile, given: dict[str, str | Setting], node: Node | None) -> dict[str, Any]:
    """Settings as JSON data: `{rule or glob: {"severity", "options"}}`."""
    made: dict[str, Any] = {}
    for name, value in given.items():
        severity = value if isinstance(value, str) else value.severity
        if severity is not None and severity not in SETTINGS and node is not None:
            hint = nearest(severity, SETTINGS) or "one of: " + ", ".join(SETTINGS)
            file.fail(node.values[name], f"“{severity}” is no severity", hint)
        made[name] = {"severity": severity, "options": {} if isinstance(value, str) else value.options}
    return made
