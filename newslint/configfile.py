"""The form of `.newslint.yaml` and of `[tool.newslint]`, checked to the last key."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_type_hints

from newslint import checks, yamlfile
from newslint.errors import Mistake, NewslintError, nearest
from newslint.rule import Rule, with_options
from newslint.rulefile import Setting, settings
from newslint.scanner import Pattern, expression
from newslint.yamlfile import Node, YamlFile

ENGLISH = ("en-GB", "en-US", "en-AU", "en-CA", "en-NZ", "en-ZA")  # the variants whose spelling LanguageTool knows


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for the files that one of the globs names."""

    files: list[str]
    rules: dict[str, str | Setting]


@dataclass(frozen=True, slots=True)
class Sourcing:
    """A house's policy on unnamed sources.

    `sufficient` are descriptions it accepts, `reason` is whether the copy must say why a name is withheld, and
    `named_ratio` is the least share, between 0 and 1, of a story's sources that must be named (0: no such rule)."""

    sufficient: list[str] = field(default_factory=list)
    reason: Literal["required", "optional"] = "optional"
    named_ratio: float = 0.0


@dataclass(frozen=True, slots=True)
class House:
    """What messages and presets may say of the house."""

    name: str = ""
    disclosure: str = ""


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A configuration as its file says it."""

    preset: str = "default"
    language: str = "en"
    packs: list[str] = field(default_factory=list)
    rules: dict[str, str | Setting] = field(default_factory=dict)
    overrides: list[Override] = field(default_factory=list)
    exclude: list[str] = field(default_factory=list)
    roster: list[str] = field(default_factory=list)
    sourcing: Sourcing | None = None
    house: House | None = None


def read(path: str) -> dict[str, Any]:
    """A configuration as JSON data; raises NewslintError with the place of each mistake."""
    file = from_toml(path) if path.endswith(".toml") else yamlfile.read(path)
    check_reason(file)
    config = file.decode(ConfigFile, what="in the configuration")
    at = file.root.values
    data = asdict(config)
    data["rules"] = settings(file, config.rules, at.get("rules"))
    for number, override in enumerate(config.overrides):
        node = at["overrides"].items[number].values["rules"]
        data["overrides"][number]["rules"] = settings(file, override.rules, node)
    check_language(file, config.language)
    check_sourcing(file, config.sourcing)
    data["sourcing"], data["house"] = data["sourcing"] or {}, data["house"] or {}
    return data


def check_reason(file: YamlFile) -> None:
    """Raises NewslintError where the sourcing policy says neither that reasons are required nor that they are not."""
    policy = file.root.values.get("sourcing")
    said = policy.values.get("reason") if policy else None
    if said is not None and said.raw not in ("required", "optional"):
        raise NewslintError(file.mistake(said, f"“{said.raw}” says nothing about reasons", "required or optional"))


def check_language(file: YamlFile, language: str) -> None:
    """Raises NewslintError for a language other than `en` and its variants, as en-GB."""
    if not re.fullmatch(r"en(-[a-z]{2})?", language, re.ASCII | re.IGNORECASE):
        message = f"“{language}” is not checked: only English is"
        hint = nearest(language, ENGLISH) or f"write en, or one of {', '.join(ENGLISH)}"
        raise NewslintError(file.mistake(file.root.values["language"], message, hint))


def check_sourcing(file: YamlFile, policy: Sourcing | None) -> None:
    """Raises NewslintError where a value of the sourcing policy is of the right kind and means nothing."""
    if policy is None:
        return
    at = file.root.values["sourcing"].values
    if not 0 <= policy.named_ratio <= 1:
        message = f"“named-ratio” is a share between 0 and 1, not {policy.named_ratio:g}"
        raise NewslintError(file.mistake(at["named-ratio"], message, "half of the sources: 0.5"))
    for number, words in enumerate(policy.sufficient):
        if not words.strip():
            node = at["sufficient"].items[number]
            raise NewslintError(file.mistake(node, "a description needs words", "for example: senior official"))


def from_toml(path: str) -> YamlFile:
    """`[tool.newslint]` as the same nodes that YAML gives, each with the line of its key."""
    import tomllib

    text = yamlfile.text_of(path)
    try:
        table = tomllib.loads(text).get("tool", {}).get("newslint", {})
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        raise NewslintError(yamlfile.mistake_at(text, path, line, column, str(error).split(" (at")[0])) from None
    start = text.find("[tool.newslint")
    return YamlFile(path, text, toml_node(table, text, max(0, start)))


def toml_node(value: Any, text: str, index: int) -> Node:
    line, column = text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
    if isinstance(value, dict):
        node = Node("map", line, column, index)
        for key, inner in value.items():
            found = re.compile(rf"(?m)(?<![\w-]){re.escape(key)}(?![\w-])").search(text, index)
            at = found.start() if found else index
            node.values[key] = toml_node(inner, text, at)
            node.keys[key] = Node("scalar", node.values[key].line, node.values[key].column, at, raw=key)
        return node
    if isinstance(value, list):
        return Node("list", line, column, index, items=[toml_node(item, text, index) for item in value])
    style = '"' if isinstance(value, str) else ""
    raw = str(value).lower() if isinstance(value, bool) else str(value)
    return Node("scalar", line, column, index, raw=raw, style=style)


def place_of(path: str | None, keys: list[str], message: str, hint: str | None) -> Mistake:
    """A mistake at a key of the configuration: the last of `keys`, which stand one inside the other."""
    if path is None:
        return Mistake(message, hint=hint)
    file = from_toml(path) if path.endswith(".toml") else yamlfile.read(path)
    return file.mistake(inside(file.root, keys) or file.root, message, hint)


def inside(node: Node, keys: list[str]) -> Node | None:
    """The first place below a node where the keys stand one inside the other."""
    if keys[0] in node.values:
        if len(keys) == 1:
            return node.keys[keys[0]]
        found = inside(node.values[keys[0]], keys[1:])
        if found:
            return found
    below = (inside(child, keys) for child in [*node.items, *node.values.values()])
    return next((found for found in below if found), None)


def wrong_pattern(rule: Rule, options: dict[str, Any]) -> str | None:
    """What is wrong with the words of an option that a rule is given, though it is of the right kind."""
    import msgspec
    import regex

    check = checks.load(rule.check)
    try:
        changed = with_options(rule, options)
        for name, hint in get_type_hints(check.Options).items():
            msgspec.convert(changed.body.options[name], hint, strict=True)
        own = checks.expressions(check, check.Options(**changed.body.options))
        patterns = [pattern for pattern, _ in changed.body.patterns]
        for pattern in [*patterns, *(Pattern(text, regex=True) for text in own)]:
            if pattern.regex:
                expression(pattern)
    except msgspec.ValidationError as error:
        (key,) = options
        return f"“{key}” of {rule.id}: {yamlfile.plain_words(str(error).partition(' - at')[0])}"
    except (re.error, regex.error, ValueError, RecursionError, OverflowError) as error:
        return f"this pattern cannot be used: {getattr(error, 'msg', error)}"
    return None
