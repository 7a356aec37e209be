"""Every mistake in a rule's file is told with its place, its line and the nearest right name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from making import PLAIN, files, house_pack, mistakes_of, rule, rule_text

from newslint import checks, rulebook, rulefile, yamlfile
from newslint.document import SCOPES
from newslint.errors import Mistake
from newslint.tuples import Settings

GOOD = """\
title: A word of the tests
severity: warning
scope: [headline, body]
why: The tests need it.
message: “{match}” is wrong.
check: phrase
options:
  any: [blue moon]
examples:
  invalid:
    - copy: A [[blue moon]].
  valid:
    - A moon.
"""


def mistake(old: str, new: str) -> Mistake:
    """The one mistake of the good rule with a change."""
    assert GOOD.count(old) == 1
    text = GOOD.replace(old, new)
    (found,) = mistakes_of(rulefile.prepare, yamlfile.load(text, "tone/test.yaml"), "tone/test", "house")
    if found.line is not None:
        assert found.excerpt == text.split("\n")[found.line - 1]
    return found


def test_the_good_rule_is_good() -> None:
    made = rulefile.prepare(yamlfile.load(GOOD, "tone/test.yaml"), "tone/test", "house")
    assert (made.id, made.severity, made.body.voice, made.body.extent, made.preview) == (
        "tone/test", "warning", "narration", "paragraph", False,
    )  # fmt: skip
    assert set(made.body.scope) == {"headline", "body", "list", "table", "quote"}


@pytest.mark.parametrize(
    ("old", "new", "place", "message", "hint"),
    [
        ("check: phrase", "check: phase", (6, 8), "there is no check “phase”", "did you mean “phrase”?"),
        ("{match}", "{mach}", (5, 10), "the check phrase cannot fill {mach}", "did you mean “match”?"),
        ("[headline, body]", "[headline, bodi]", (3, 19), "there is no scope “bodi”", "did you mean “body”?"),
        ("[headline, body]", "bodi", (3, 8), "there is no scope “bodi”", "did you mean “body”?"),
        ("  any:", "  ayn:", (8, 3), "unknown key “ayn” in the options of phrase", "did you mean “any”?"),
        ("any: [blue moon]", "any: blue moon", (8, 8), "expected a list, got text", None),
        ("severity: warning", "severity: warn", (2, 11), "unknown value 'warn'", None),
        ("why:", "wyh:", (4, 1), "unknown key “wyh” in a rule", "did you mean “why”?"),
        ("title: A word of the tests\n", "", (1, 1), "“title” is missing in a rule", None),
        ("    - A moon.", "    []", (10, 3), "a rule needs an example that is valid", None),
        ("    - copy: A [[blue moon]].", "    []", (10, 3), "a rule needs an example that is invalid", None),
        ("  valid:\n    - A moon.\n", "", (10, 3), "“valid” is missing in examples", None),
        ("- copy: A", "- cpoy: A", (11, 7), "unknown key “cpoy” in invalid", "did you mean “copy”?"),
        ("check: phrase", "check: [phrase]", (6, 8), "expected text, got a list", None),
    ],
)
def test_mistakes(old: str, new: str, place: tuple[int, int], message: str, hint: str | None) -> None:
    found = mistake(old, new)
    assert ((found.line, found.column), found.message, found.hint) == (place, message, hint)


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("moon(", "missing ), unterminated subpattern"),
        ("moon[a", "unterminated character set"),
        ("*moon", "nothing to repeat"),
        ("moon{4,2}", "min repeat greater than max repeat"),
        (r"moon\p{Nonsense}", "unknown property"),
        (r"moon\q", r"bad escape \q"),
    ],
)
def test_a_bad_pattern_is_told_where_it_stands(pattern: str, reason: str) -> None:
    old = "check: phrase\noptions:\n  any: [blue moon]"
    found = mistake(old, f"check: pattern\noptions:\n  any:\n    - fine\n    - '{pattern}'")
    assert (found.line, found.column) == (10, 7)
    assert found.message.startswith("this pattern cannot be used: ")
    assert reason in found.message


def test_the_whole_mistake_as_a_person_sees_it() -> None:
    assert str(mistake("check: phrase", "check: phase")).split("\n") == [
        "tone/test.yaml:6:8: there is no check “phase”",
        "    check: phase",
        "           ^",
        "    did you mean “phrase”?",
    ]


def test_a_placeholder_far_from_all_names_is_told_the_known_ones() -> None:
    assert "{match}" in (mistake("{match}", "{zzzz}").hint or "")


def test_braces_written_twice_are_no_placeholder() -> None:
    assert rule(message="Not {{this}}: {match}").body.message == "Not {{this}}: {match}"


@pytest.mark.parametrize("name", ["Tone/test", "tone/so_called", "tone/sub/test", "test", "tone/-x", "tone/é"])
def test_a_path_that_makes_no_id(tmp_path: Path, name: str) -> None:
    house_pack(tmp_path, {name: {}})
    (found,) = rulebook.load_pack(str(tmp_path)).mistakes
    assert "cannot be the id of a rule" in found.message
    assert found.path == str(tmp_path / f"{name}.yaml")


def test_every_scope_is_as_good_as_none() -> None:
    assert rule().body.scope == rule(scope=list(SCOPES)).body.scope == ()
    assert rule(scope="list").body.scope == ("list",)


def test_a_severity_in_a_pack_or_preset_that_is_none(tmp_path: Path) -> None:
    preset = "about: x\nrules:\n  tone/test: fatal\n"
    house_pack(tmp_path, {"tone/test": {}, "presets/loud": preset})
    (found,) = rulebook.load_pack(str(tmp_path)).mistakes
    assert (found.line, found.column, found.message) == (3, 14, "“fatal” is no severity")


def test_a_wrong_key_in_a_pack(tmp_path: Path) -> None:
    files(tmp_path, {"pack.yaml": "name: house\nversion: '1'\nabuot: x\n"})
    (found,) = mistakes_of(rulebook.load_pack, str(tmp_path))
    assert (found.line, found.hint) == (3, "did you mean “about”?")


@pytest.mark.parametrize("name", checks.names())
def test_every_check_says_what_its_module_must(name: str) -> None:
    check: Any = checks.load(name)
    assert issubclass(check.Options, Settings)
    assert callable(check.find)
    assert name == name.lower()


def test_a_rule_of_any_missing_key_is_refused() -> None:
    for key in PLAIN:
        file = yamlfile.load(rule_text(**{key: None}), "tone/test.yaml")
        (found,) = mistakes_of(rulefile.prepare, file, "tone/test", "house")
        assert found.message == f"“{key}” is missing in a rule"
