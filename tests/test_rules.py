"""Every built-in rule's examples come out as they say."""

from __future__ import annotations

import pytest

from newslint import checks, examples, rulebook
from newslint.checks import ENGINES
from newslint.rule import Rule

PACK = rulebook.load_pack(rulebook.builtin())


def test_every_rule_can_be_read() -> None:
    assert [str(mistake) for mistake in PACK.mistakes] == []


ALONE = {name: rule for name, rule in PACK.rules.items() if rule.check not in ENGINES}  # the others: tests/languagetool


@pytest.mark.parametrize("rule", ALONE.values(), ids=ALONE)
def test_examples(rule: Rule) -> None:
    assert [str(failure) for failure in examples.run(rule)] == []


@pytest.mark.parametrize("rule", PACK.rules.values(), ids=PACK.rules)
def test_no_pattern_runs_without_a_required_literal(rule: Rule) -> None:
    assert [pattern.text for pattern, needs in rule.body.patterns if not needs.literals] == []


def test_presets_name_rules_that_exist() -> None:
    named = {name for preset in PACK.presets.values() for name in preset if "*" not in name}
    assert named <= set(PACK.rules)
    assert {"default", "strict", "newsroom", "none"} <= set(PACK.presets)


def test_the_preset_for_newsrooms_is_the_default() -> None:
    assert PACK.presets["newsroom"]
    assert PACK.presets["newsroom"] == PACK.presets["default"]


def test_the_checks_that_take_rosters_are_named() -> None:
    assert {name for name in checks.names() if hasattr(checks.load(name).Options, "rosters")} == checks.ROSTERED
