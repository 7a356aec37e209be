"""The JSON Schemas of a rule, the configuration and the output: `python -m newslint.schema` writes them anew."""

from __future__ import annotations

import json
import os
from copy import copy
from dataclasses import field, make_dataclass
from functools import partial
from typing import Any, get_type_hints

import msgspec

from newslint import checks
from newslint.configfile import ConfigFile
from newslint.document import SCOPES
from newslint.findings import SEVERITIES
from newslint.rulefile import RuleFile

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "schemas")


def schemas() -> dict[str, dict[str, Any]]:
    """Each schema by the name of its file."""
    return {"rule.schema.json": rule(), "config.schema.json": of(ConfigFile), "output.schema.json": output()}


def of(model: Any) -> dict[str, Any]:
    """A model's schema with keys as YAML has them, and no others allowed."""
    (made,), parts = msgspec.json.schema_components([model], ref_template="#/$defs/{name}")
    top = parts.pop(made["$ref"].rsplit("/", 1)[1])
    made = {"$schema": DRAFT, **top, "$defs": parts} if parts else {"$schema": DRAFT, **top}
    tidy(made)
    return made


def tidy(part: Any) -> None:
    if isinstance(part, list):
        for each in part:
            tidy(each)
    if not isinstance(part, dict):
        return
    if "properties" in part:
        part["properties"] = {name.replace("_", "-").rstrip("-"): value for name, value in part["properties"].items()}
        part["additionalProperties"] = False
        part["required"] = [name.replace("_", "-").rstrip("-") for name in part.get("required", [])]
    for each in list(part.values()):
        tidy(each)


def rule() -> dict[str, Any]:
    """A rule's schema; its options are those of its check."""
    made = of(RuleFile)
    made["properties"]["check"] = {"enum": checks.names()}
    made["properties"]["scope"] = {
        "anyOf": [{"enum": list(SCOPES)}, {"type": "array", "items": {"enum": list(SCOPES)}}]
    }
    made["allOf"] = []
    for name in checks.names():
        options = of(as_dataclass(checks.load(name).Options))
        del options["$schema"]
        chosen = {"properties": {"check": {"const": name}}, "required": ["check"]}
        made["allOf"].append({"if": chosen, "then": {"properties": {"options": options}}})
    return made


def as_dataclass(options: Any) -> Any:
    """A named tuple as msgspec describes a mapping."""
    defaults = options._field_defaults
    fields: list[Any] = []
    for name, hint in get_type_hints(options).items():
        fields.append(
            (name, hint, field(default_factory=partial(copy, defaults[name]))) if name in defaults else (name, hint)
        )
    return make_dataclass("Options", fields)


def output() -> dict[str, Any]:
    """What `--format json` prints."""
    whole = {"type": "integer", "minimum": 0}
    text = {"type": "string"}
    maybe = {"type": ["string", "null"]}
    number = {"type": ["integer", "null"]}
    span = {"start": {"$ref": "#/$defs/position"}, "end": {"$ref": "#/$defs/position"}}
    related = record(message=text, text=text, **span)
    fix = record(safe={"type": "boolean"}, edits=listed(record(**span, replacement=text)))
    finding = record(
        rule=text,
        severity={"enum": list(SEVERITIES)},
        message=text,
        text=text,
        scope={"enum": list(SCOPES)},
        **span,
        related=listed(related),
        fix={"anyOf": [fix, {"type": "null"}]},
        suggestions=listed(text),
        fingerprint={"type": "string", "pattern": "^[0-9a-f]{16}$"},
    )
    counts = dict.fromkeys(("files", *SEVERITIES, "suppressed"), whole)
    made = record(
        version={"const": 1},
        tool=record(name=text, version=text),
        files=listed(record(path=text, findings=listed({"$ref": "#/$defs/finding"}))),
        notices=listed(record(message=text, path=maybe, rule=maybe)),
        errors=listed(record(message=text, path=maybe, line=number, column=number)),
        summary=record(**counts),
    )
    position = record(offset=whole, line=whole, column=whole)
    return {
        "$schema": DRAFT,
        "title": "newslint's findings",
        **made,
        "$defs": {"position": position, "finding": finding},
    }


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def listed(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def rendered(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name, schema in schemas().items():
        with open(os.path.join(FOLDER, name), "w", encoding="utf-8") as file:
            file.write(rendered(schema))
