"""The examples of the rules that ask LanguageTool, with a real one."""

from __future__ import annotations

import pytest

from newslint import examples, rulebook
from newslint.checks import ENGINES
from newslint.languagetool.client import Client
from newslint.languagetool.connection import Connection
from newslint.rule import Rule

RULES = {name: rule for name, rule in rulebook.load_pack(rulebook.builtin()).rules.items() if rule.check in ENGINES}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_examples(rule: Rule, languagetool: str) -> None:
    engines = {"languagetool": Client(Connection(languagetool), "en-GB")}
    assert [str(failure) for failure in examples.run(rule, engines)] == []


def test_without_a_server_no_example_is_run() -> None:
    assert [failure for rule in RULES.values() for failure in examples.run(rule)] == []
