"""Print a rule's page: why it is there, what it flags, what it leaves alone."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.commands.rules import gathered
from newslint.errors import Mistake, NewslintError, nearest
from newslint.ruledocs import page

EPILOG = "example:\n  newslint explain sourcing/bare-sources"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, as findings show it")
    parser.add_argument("--config", metavar="FILE", help="this configuration instead of the nearest .newslint.yaml")


def run(args: Namespace) -> int:
    rules = gathered(args.config)
    rule = rules.known.get(args.rule)
    if rule is None:
        renamed = {old: new for pack in rules.packs for old, new in pack.renamed.items()}
        if args.rule not in renamed:
            lost = Mistake(f"there is no rule “{args.rule}”", hint=nearest(args.rule, rules.known))
            raise NewslintError(*rules.mistakes, lost)
        rule = rules.known[renamed[args.rule]]
    print(page(rule))
    return 0
