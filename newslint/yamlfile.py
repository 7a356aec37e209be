"""YAML read safely, with the place of every value, and decoded into classes with exact complaints."""

from __future__ import annotations

import dataclasses
import re
import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints

from newslint.errors import Mistake, NewslintError, nearest

T = TypeVar("T")
DEEPEST = 100
LARGEST = 5_000_000
WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9_]*)")
DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+")


@dataclass(slots=True)
class Node:
    """A value with its place (1-based line and column; `index` in code points): a scalar, a list or a mapping."""

    kind: Literal["scalar", "list", "map"]
    line: int
    column: int
    index: int = 0
    end: int = 0
    raw: str = ""
    style: str = ""
    items: list[Node] = field(default_factory=list)
    keys: dict[str, Node] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)

    def resolved(self) -> Any:
        """Plain data. Only true and false are booleans; `no`, `12:30` and `010` are the text they are."""
        if self.kind == "list":
            return [item.resolved() for item in self.items]
        if self.kind == "map":
            return {key: value.resolved() for key, value in self.values.items()}
        if self.style:
            return self.raw
        if self.raw in ("true", "false"):
            return self.raw == "true"
        if self.raw in ("", "null", "~"):
            return None
        if len(self.raw) < 20 and WHOLE.fullmatch(self.raw):
            return int(self.raw.replace("_", ""))
        return float(self.raw) if DECIMAL.fullmatch(self.raw) else self.raw


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file's text and what was read from it."""

    path: str
    text: str
    root: Node
    first_line: int = 1

    def fail(self, node: Node, message: str, hint: str | None = None) -> NoReturn:
        """Raises NewslintError with the node's place."""
        raise NewslintError(self.mistake(node, message, hint))

    def mistake(self, node: Node, message: str, hint: str | None = None) -> Mistake:
        return mistake_at(self.text, self.path, node.line, node.column, message, hint, self.first_line)

    def decode(self, into: type[T], node: Node | None = None, *, what: str = "here") -> T:
        """A dataclass or named tuple made of a mapping; raises NewslintError with the place of all that is wrong."""
        node = node or self.root
        mistakes: list[Mistake] = []
        data = self._shaped(node, into, what, mistakes)
        if mistakes:
            raise NewslintError(*mistakes)
        import msgspec

        hints = get_type_hints(into)
        tuples = is_tuple(into)
        parts = {name: (value, hints[name]) for name, value in data.items()} if tuples else {"": (data, into)}
        made = {}
        for name, (value, hint) in parts.items():
            try:
                made[name] = msgspec.convert(value, hint, strict=True)
            except msgspec.ValidationError as error:
                message, _, where = str(error).partition(" - at `")
                where = f".{key_of(name)}{where.removeprefix('$')}" if tuples else where
                self.fail(self._walk(node, where), plain_words(message))
        whole: T = into(**made) if tuples else made[""]
        return whole

    def _walk(self, node: Node, where: str) -> Node:
        """Follows msgspec's path (`$.options.any[2]`) as far as the nodes go."""
        for key, number in re.findall(r"\.([^.\[\]`]+)|\[(\d+)\]", where):
            node = node.items[int(number)] if number and node.kind == "list" else node.values.get(key, node)
        return node

    def _shaped(self, node: Node, hint: Any, what: str, mistakes: list[Mistake]) -> Any:
        """Data as the type wants it: text stays text where text is meant; unknown and missing keys are noted."""
        hint, accepts_none = without_none(hint)
        if accepts_none and node.kind == "scalar" and not node.style and node.resolved() is None:
            return None
        options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
        for option in options:
            if (dataclasses.is_dataclass(option) or is_tuple(option)) and node.kind == "map":
                return self._fields(node, option, what, mistakes)
            if get_origin(option) in (dict, Mapping) and node.kind == "map":
                inner = get_args(option)[1]
                return {key: self._value(value, inner, f"in {key}", mistakes) for key, value in node.values.items()}
            if get_origin(option) in (list, tuple) and node.kind == "list":
                return [self._shaped(item, get_args(option)[0], what, mistakes) for item in node.items]
        if node.kind == "scalar" and any(is_text(option) for option in options) and not number_wanted(node, options):
            return node.raw
        return node.resolved()

    def _value(self, node: Node, hint: Any, what: str, mistakes: list[Mistake]) -> Any:
        """A mapping's value, checked on its own: msgspec does not say under which key one is wrong."""
        import msgspec

        before = len(mistakes)
        data = self._shaped(node, hint, what, mistakes)
        if len(mistakes) == before:
            try:
                msgspec.convert(data, hint, strict=True)
            except msgspec.ValidationError as error:
                message, _, where = str(error).partition(" - at `")
                mistakes.append(self.mistake(self._walk(node, where), plain_words(message)))
        return data

    def _fields(self, node: Node, into: Any, what: str, mistakes: list[Mistake]) -> dict[str, Any]:
        hints = get_type_hints(into)
        fields = {key_of(name): name for name in names_of(into)}
        data: dict[str, Any] = {}
        for key, value in node.values.items():
            if key not in fields:
                mistakes.append(
                    self.mistake(node.keys[key], f"unknown key “{key}” {what}", nearest(key, fields) or known(fields))
                )
                continue
            name = fields[key]
            data[name] = self._shaped(value, hints[name], f"in {key}", mistakes)
        for key, name in fields.items():
            if (
                required(into, name)
                and name not in data
                and not any(nearest(k, [key]) for k in node.values if k not in fields)
            ):
                mistakes.append(self.mistake(node, f"“{key}” is missing {what}"))
        return data


def is_tuple(into: Any) -> bool:
    """A named tuple, or `Settings` that are written like one."""
    return isinstance(into, type) and hasattr(into, "_fields")


def key_of(name: str) -> str:
    """The key in a file for a field: `not-after` for `not_after`."""
    return name.replace("_", "-").rstrip("-")


def names_of(into: Any) -> list[str]:
    return list(into._fields) if is_tuple(into) else [f.name for f in dataclasses.fields(into)]


def required(into: Any, name: str) -> bool:
    if is_tuple(into):
        return name not in into._field_defaults
    f = next(f for f in dataclasses.fields(into) if f.name == name)
    return f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING


def known(names: Mapping[str, Any]) -> str:
    return "known here: " + ", ".join(sorted(names))


def is_text(hint: Any) -> bool:
    return hint is str or (get_origin(hint) is Literal and all(isinstance(arg, str) for arg in get_args(hint)))


def number_wanted(node: Node, options: tuple[Any, ...]) -> bool:
    """Whether a plain scalar reads as a type that the union names beside text."""
    value = node.resolved()
    return not isinstance(value, str) and type(value) in options


def without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, types.UnionType) and type(None) in get_args(hint):
        rest = tuple(arg for arg in get_args(hint) if arg is not type(None))
        return (rest[0] if len(rest) == 1 else Union[rest]), True  # noqa: UP007
    return hint, False


def plain_words(message: str) -> str:
    """msgspec's complaint in words an editor knows."""
    names = {"str": "text", "int": "a whole number", "float": "a number", "bool": "true or false"}
    names |= {"array": "a list", "object": "a mapping", "null": "nothing"}
    message = message.replace("Expected ", "expected ").replace("Invalid enum value ", "unknown value ")
    return re.sub(r"`([a-z| ]+)`", lambda m: " or ".join(names.get(n, n) for n in m[1].split(" | ")), message)


def mistake_at(
    text: str, path: str, line: int, column: int, message: str, hint: str | None = None, first_line: int = 1
) -> Mistake:
    """A mistake with the line it stands in."""
    lines = text.split("\n")
    excerpt = lines[line - 1].rstrip("\r") if line <= len(lines) else ""
    return Mistake(message, path, line + first_line - 1, column, excerpt, hint)


def load(text: str, path: str, first_line: int = 1) -> YamlFile:
    """Reads YAML; raises NewslintError for broken YAML, duplicate keys, aliases, deep nesting and huge files."""
    import yaml

    def fail(line: int, column: int, message: str, hint: str | None = None) -> NoReturn:
        raise NewslintError(mistake_at(text, path, line, column, message, hint, first_line))

    if len(text) > LARGEST:
        fail(1, 1, f"the file is larger than {LARGEST // 1_000_000} MB")
    root: Node | None = None
    stack: list[tuple[Node, list[Node]]] = []  # a collection and, in a mapping, the key that waits for its value

    def put(node: Node) -> None:
        nonlocal root
        if not stack:
            root = root or node
            return
        parent, waiting = stack[-1]
        if parent.kind == "list":
            parent.items.append(node)
        elif not waiting:
            if node.kind != "scalar":
                fail(node.line, node.column, "a key must be a word")
            if node.raw in parent.keys:
                first = parent.keys[node.raw].line + first_line - 1
                fail(node.line, node.column, f"“{node.raw}” stands twice here", f"first on line {first}")
            waiting.append(node)
        else:
            key = waiting.pop()
            parent.keys[key.raw], parent.values[key.raw] = key, node

    try:
        for event in yaml.parse(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            mark = event.start_mark
            place = (mark.line + 1, mark.column + 1, mark.index) if mark else (1, 1, 0)
            if isinstance(event, yaml.AliasEvent):
                hint = "put quotation marks round a text that begins with *"
                fail(place[0], place[1], "aliases are not read", hint)
            elif isinstance(event, yaml.ScalarEvent):
                style = "" if event.implicit[0] and not event.style else event.style or '"'
                end = event.end_mark.index if event.end_mark else place[2]
                put(Node("scalar", *place, end, event.value, style))
            elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                kind: Literal["list", "map"] = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
                node = Node(kind, *place)
                put(node)
                stack.append((node, []))
                if len(stack) > DEEPEST:
                    fail(place[0], place[1], f"nested more than {DEEPEST} deep")
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                stack.pop()
            elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
                fail(place[0], place[1], "one document a file")
    except yaml.MarkedYAMLError as error:
        alias = "alias" in (error.context or "")
        at = error.context_mark if alias else error.problem_mark or error.context_mark
        quote = "put quotation marks round a text that begins with *" if alias else None
        line, column = (at.line + 1, at.column + 1) if at else (1, 1)
        fail(line, column, error.problem or "this is no YAML", quote)
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0) or 0
        before = text[:position]
        fail(
            before.count("\n") + 1, position - before.rfind("\n"), f"this is no YAML: {getattr(error, 'reason', error)}"
        )
    return YamlFile(path, text, root or Node("map", 1, 1), first_line)


def read(path: str) -> YamlFile:
    """Reads a YAML file; raises NewslintError, also where it cannot be opened or is not UTF-8."""
    return load(text_of(path), path)


def text_of(path: str) -> str:
    """A file's text; raises NewslintError."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return file.read()
    except OSError as error:
        raise NewslintError(Mistake(f"cannot be read: {error.strerror}", path)) from None
    except UnicodeDecodeError as error:
        raise NewslintError(Mistake(f"is not UTF-8 (byte {error.start})", path, hint="save it as UTF-8")) from None
