"""Makes the files, rules and findings that tests need."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newslint import readers, rulefile, yamlfile
from newslint.document import Builder, Document
from newslint.errors import Mistake, NewslintError
from newslint.findings import Finding
from newslint.linter import Ruleset, lint
from newslint.rule import Rule

PLAIN: dict[str, Any] = {
    "title": "A word of the tests",
    "severity": "warning",
    "why": "The tests need it.",
    "message": "“{match}” is wrong.",
    "check": "phrase",
    "options": {"any": ["blue moon"]},
    "examples": {"invalid": [{"copy": "A [[blue moon]]."}], "valid": ["A moon."]},
}


def files(folder: Path, contents: dict[str, str]) -> Path:
    """Writes files below a folder."""
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8"))
    return folder


def rule_text(**keys: Any) -> str:
    """A rule's YAML: the plain rule with some keys changed (None: left out)."""
    told = {key: value for key, value in {**PLAIN, **keys}.items() if value is not None}
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in told.items())


def house_pack(folder: Path, rules: dict[str, dict[str, Any] | str], about: str = "") -> Path:
    """A pack with rules by id, each told by its changed keys or as a whole text."""
    texts = {f"{name}.yaml": rule if isinstance(rule, str) else rule_text(**rule) for name, rule in rules.items()}
    return files(folder, {"pack.yaml": f'name: house\nversion: "1"\n{about}', **texts})


def rule(check: str = "phrase", identity: str = "tone/test", **keys: Any) -> Rule:
    text = rule_text(check=check, **keys)
    return rulefile.prepare(yamlfile.load(text, "rule.yaml"), identity, "house")


def findings_of(copy: str, *rules: Rule, format: str = "text") -> list[Finding]:
    return lint(readers.read(copy, format=format), Ruleset(rules)).findings


def flagged(copy: str, check: str, options: dict[str, Any], format: str = "text", **keys: Any) -> list[str]:
    """The words that a check flags."""
    found = findings_of(copy, rule(check, options=options, **keys), format=format)
    assert all(copy[f.start.offset : f.end.offset] == f.text for f in found)
    return [f.text for f in found]


def mistakes_of(call: Any, *args: Any, **keys: Any) -> list[Mistake]:
    """The mistakes that a call raises."""
    with pytest.raises(NewslintError) as raised:
        call(*args, **keys)
    return list(raised.value.mistakes)


def story(*lines: str) -> Document:
    """A document of one body block a line."""
    builder = Builder("\n".join(lines))
    at = 0
    for line in lines:
        builder.open("body")
        builder.add(line, at, at + len(line))
        at += len(line) + 1
    return builder.document()
