"""List the rules, run their examples, begin a new one."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace

from newslint import config as configs
from newslint import rulebook
from newslint.config import Config, Rules
from newslint.errors import Mistake, NewslintError
from newslint.reporters.text import tell
from newslint.rule import KEBAB, Rule

EPILOG = """examples:
  newslint rules list                       every rule, its severity and whether it is on
  newslint rules test                       run the examples of the built-in rules and your packs
  newslint rules test house/rules           run the examples of one pack
  newslint rules new house/rules/tone/mad-as-hell.yaml"""


def add_arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|test|new")
    listing = actions.add_parser("list", help="every rule, its severity and whether it is on")
    listing.add_argument("--config", metavar="FILE", help="this configuration instead of the nearest .newslint.yaml")
    test = actions.add_parser("test", help="run the examples in the rules")
    test.add_argument(
        "paths", nargs="*", metavar="PACK", help="folders with a pack.yaml (default: all that are in use)"
    )
    test.add_argument("--config", metavar="FILE", help="this configuration instead of the nearest .newslint.yaml")
    test.add_argument("--lt-url", metavar="URL", help="a LanguageTool server, for rules that ask one")
    new = actions.add_parser("new", help="write the skeleton of a rule")
    new.add_argument("path", metavar="TOPIC/NAME.yaml", help="where the rule is to stand, inside a pack")


def run(args: Namespace) -> int:
    if args.action == "new":
        return new(args.path)
    if args.action == "list":
        return listing(gathered(args.config))
    return test(args.paths, args.config, args.lt_url)


def gathered(config: str | None) -> Rules:
    """The rules that hold in the current folder, the built-in ones at least; what is broken is in their mistakes."""
    path = config or configs.find(os.path.join(os.getcwd(), "story"))
    return configs.gather(configs.load(path) if path else Config())


def listing(rules: Rules) -> int:
    width = max(map(len, rules.known))
    for name in sorted(rules.known):
        active, _ = rules.state(name)
        state = active.severity if active else ("preview" if rules.known[name].preview else "off")
        print(f"{name:<{width}}  {state:<8} {rules.known[name].body.title}")
    tell(rules.notices, rules.mistakes, sys.stderr)
    return 2 if rules.mistakes else 0


def test(paths: list[str], config: str | None, languagetool: str | None = None) -> int:
    """Exit code 1 where an example fails, 2 where a rule cannot be read."""
    from newslint import examples

    if paths:
        packs = [rulebook.load_pack(path) for path in paths]
        mistakes = [mistake for pack in packs for mistake in pack.mistakes]
    else:
        rules_in_use = gathered(config)
        packs, mistakes = rules_in_use.packs, rules_in_use.mistakes
    rules: list[Rule] = [rule for pack in packs for rule in pack.rules.values()]
    engines = {}
    if languagetool is not None:
        from newslint.languagetool.client import Client
        from newslint.languagetool.connection import Connection

        engines["languagetool"] = Client(Connection(languagetool), "en-GB")
    failures = [failure for rule in rules for failure in examples.run(rule, engines)]
    mistakes = [*mistakes, *(Mistake(engine.failure) for engine in engines.values() if engine.failure)]
    tell([], mistakes, sys.stderr)
    for failure in failures:
        print(failure)
    print(f"{len(rules)} rules, {len(failures)} examples that fail")
    return 2 if mistakes else 1 if failures else 0


def new(path: str) -> int:
    """Writes a rule that `rules test` accepts once its to-dos are filled."""
    parts = os.path.splitext(os.path.abspath(path))[0].split(os.sep)[-2:]
    if len(parts) != 2 or not all(KEBAB.fullmatch(part) for part in parts) or not path.endswith((".yaml", ".yml")):
        hint = "write TOPIC/NAME.yaml in small letters, digits and hyphens"
        raise NewslintError(Mistake("this cannot be the path of a rule", path, hint=hint))
    if os.path.exists(path):
        raise NewslintError(Mistake("there is such a file already", path))
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(SKELETON.format(name=parts[1].replace("-", " ")))
    pack = os.path.dirname(os.path.dirname(os.path.abspath(path)))
    print(f"{path}: fill in what is marked TODO, then: newslint rules test {os.path.relpath(pack)}")
    top = os.path.join(pack, "pack.yaml")
    if not os.path.isfile(top):
        with open(top, "w", encoding="utf-8") as file:
            file.write(f'name: {os.path.basename(os.path.dirname(pack)) or "house"}\nversion: "1"\n')
        print(f"{os.path.relpath(top)}: makes a pack of the folder; name it under packs: in .newslint.yaml")
    return 0


SKELETON = """\
title: "TODO: what is wrong, in a few words"
severity: warning
why: |
  TODO: what a reader or the paper loses by it, and what to write instead.
message: “{{match}}” TODO say what is wrong and what to do.
check: phrase
options:
  any: [{name}]
examples:
  invalid:
    - copy: TODO a sentence with [[{name}]] in it.
  valid:
    - copy: TODO a sentence that looks alike and is right.
"""
