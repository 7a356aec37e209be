"""The committed schemas are those of the code, and rules, configurations and output keep to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from making import PLAIN, files
from running import HOUSE, python

from newslint import rulebook, schema, yamlfile

SCHEMAS = HOUSE / "newslint" / "schemas"
RULES = sorted(rulebook.load_pack(rulebook.builtin()).rules.values(), key=lambda rule: rule.id)


def complaints(name: str, instance: Any) -> list[str]:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(json.loads((SCHEMAS / name).read_text("utf-8")))
    return [error.message for error in validator.iter_errors(instance)]


@pytest.mark.parametrize("name", schema.schemas())
def test_the_committed_schema_is_the_generated_one(name: str) -> None:
    assert (SCHEMAS / name).read_text("utf-8") == schema.rendered(schema.schemas()[name])


@pytest.mark.parametrize("name", schema.schemas())
def test_a_schema_is_one(name: str) -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema.schemas()[name])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_built_in_rules_keep_to_the_schema(rule: Any) -> None:
    assert complaints("rule.schema.json", yamlfile.read(rule.body.path).root.resolved()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"severity": "fatal"},
        {"check": "phase"},
        {"colour": "red"},
        {"options": {"ayn": ["x"]}},
        {"scope": ["bodi"]},
        {"examples": {"invalid": ["x"]}},
    ],
)
def test_a_wrong_rule_does_not(change: dict[str, Any]) -> None:
    assert complaints("rule.schema.json", PLAIN) == []
    assert complaints("rule.schema.json", {**PLAIN, **change}) != []


def test_the_configuration_of_the_readme_keeps_to_the_schema() -> None:
    blocks = (HOUSE / "README.md").read_text("utf-8").split("```yaml\n")[1:]
    text = next(block.split("```")[0] for block in blocks if "preset:" in block)
    assert complaints("config.schema.json", yamlfile.load(text, "README.md").root.resolved()) == []
    assert complaints("config.schema.json", {"presett": "none"}) != []


def test_check_jsonschema_agrees(tmp_path: Path) -> None:
    files(tmp_path, {"good.json": json.dumps(PLAIN), "bad.json": json.dumps({**PLAIN, "severity": "fatal"})})

    def code(name: str) -> int:
        return python(
            "-m", "check_jsonschema", "--schemafile", str(SCHEMAS / "rule.schema.json"), name, cwd=tmp_path
        ).code

    assert (code("good.json"), code("bad.json")) == (0, 1)
