"""The block of YAML or TOML at the top of a file: the story's headline, standfirst, byline and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newslint import yamlfile
from newslint.document import Builder
from newslint.errors import Mistake, NewslintError
from newslint.readers.dates import plain_date
from newslint.readers.scalars import Value, add_value
from newslint.spans import Lines

OPENING = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
CLOSING = {
    "---": re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)"),
    "+++": re.compile(r"(?<=[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|\Z)"),
}
SCOPES = {
    "title": "headline",
    "headline": "headline",
    "subtitle": "standfirst",
    "description": "standfirst",
    "summary": "standfirst",
    "standfirst": "standfirst",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
}
TOML_QUOTE = re.compile(r"""("{3}|'{3}|"|')""")
LARGEST_TOML = 1_000_000


class FrontMatter:
    """What the top of a file says of the story; `end` is where the copy begins."""

    def __init__(self, source: str, path: str) -> None:
        self.source = source
        self.path = path
        self.end = 0
        self.metadata: dict[str, Any] = {}
        self.values: list[tuple[str, Value]] = []
        self.mistakes: list[Mistake] = []
        opening = OPENING.match(source)
        if not opening:
            return
        start = opening.end()
        closing = CLOSING[opening[1]].search(source, start)
        if not closing:
            if re.match(r"[A-Za-z_]+ *[:=] ", source[start : start + 40]):
                self.fail(1, 1, "the front matter is never closed", f"end it with a line “{opening[1]}”")
            return
        self.end = closing.end()
        try:
            if opening[1] == "---":
                self.read_yaml(start, closing.start())
            else:
                self.read_toml(start, closing.start())
        except NewslintError as error:
            for each in error.mistakes:
                self.fail(each.line or 1, each.column or 1, f"in the front matter: {each.message}", each.hint)
        except RecursionError:
            self.fail(1, 1, "the front matter is nested too deeply")

    @property
    def date(self) -> tuple[int, int, int] | None:
        return plain_date(str(next((value for key, value in self.metadata.items() if key.lower() == "date"), "")))

    def add_blocks(self, builder: Builder) -> None:
        """Puts the headline, the standfirst and the byline before the copy, in the order of the source."""
        for scope, value in self.values:
            builder.open(scope)
            add_value(builder, value)
        builder.close()

    def fail(self, line: int, column: int, message: str, hint: str | None = None) -> None:
        self.mistakes.append(Mistake(message, self.path, line, column, Lines(self.source).line(line), hint))

    def read_yaml(self, start: int, end: int) -> None:
        root = yamlfile.load(self.source[start:end], self.path, 2).root
        if root.kind != "map":
            if root.kind == "scalar":
                self.end = 0  # a rule, a paragraph and a rule, not front matter
            return
        self.metadata = root.resolved()
        for key, node in root.values.items():
            if scope := SCOPES.get(key.lower()):
                for each in node.items if node.kind == "list" else [node]:
                    name = each.values.get("name", each)
                    if name.kind == "scalar" and name.raw.strip():
                        self.values.append((scope, Value(start + name.index, start + name.end, name.style)))

    def read_toml(self, start: int, end: int) -> None:
        import tomllib

        text = self.source[start:end]
        if len(text) > LARGEST_TOML:
            self.fail(1, 1, "the front matter is larger than 1 MB")
            return
        try:
            data = tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
        except tomllib.TOMLDecodeError as error:
            message, _, place = str(error).partition(" (at ")
            found = re.match(r"line (\d+), column (\d+)", place)
            line, column = (int(found[1]) + 1, int(found[2])) if found else (1, 1)
            self.fail(line, column, f"the front matter is no TOML: {message[:1].lower()}{message[1:]}")
            return
        self.metadata = {key: plain(value) for key, value in data.items()}
        for key, value in data.items():
            scope = SCOPES.get(key.lower())
            first = value[0] if isinstance(value, list) and value else value
            if scope and isinstance(first, str):
                self.values += ((scope, each) for each in toml_strings(self.source, key, start, end))


def toml_strings(source: str, key: str, start: int, end: int) -> Iterator[Value]:
    """Where the string, or each string of the list, stands that a top-level key is set to."""
    table = re.compile(r"^[ \t]*\[", re.MULTILINE).search(source, start, end)
    set_key = re.compile(rf"""^[ \t]*["']?{re.escape(key)}["']?[ \t]*=[ \t]*(\[\s*)?""", re.MULTILINE)
    found = set_key.search(source, start, table.start() if table else end)
    if not found:
        return
    at, listed = found.end(), found[1]
    while quote := TOML_QUOTE.match(source, at, end):
        after = toml_end(source, quote.end(), quote[1], end)
        yield Value(quote.start(), after, quote[1])
        comma = re.compile(r"\s*,\s*").match(source, after, end) if listed else None
        if not comma:
            return
        at = comma.end()


def toml_end(source: str, at: int, quote: str, end: int) -> int:
    """Where a string that began with `quote` before `at` ends."""
    escaped = r"(?:\\[\s\S]|[^\\])*?" if quote[0] == '"' else r"[\s\S]*?"
    found = re.compile(escaped + quote).match(source, at, end)
    return found.end() if found else at


def plain(value: Any) -> Any:
    """TOML's dates as text; the rest as it is."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value if isinstance(value, (str, int, float)) else value.isoformat()
