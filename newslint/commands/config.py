"""Show which settings hold for a file and where each comes from."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint import config as configs
from newslint.config import Config
from newslint.errors import NewslintError

EPILOG = "example:\n  newslint config show content/story.md"


def add_arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="show")
    show = actions.add_parser("show", help="the settings that hold for a file")
    show.add_argument("path", metavar="FILE", help="a file of copy; it need not exist")
    show.add_argument("--config", metavar="FILE", help="this configuration instead of the nearest .newslint.yaml")


def run(args: Namespace) -> int:
    path = args.config or configs.find(args.path)
    config = configs.load(path) if path else Config()
    rules = configs.gather(config)
    if rules.mistakes:
        raise NewslintError(*rules.mistakes)
    print(f"configuration  {path or 'none found: the default preset'}")
    for name in ("preset", "language"):
        print(f"{name:<14} {getattr(config, name)}")
    for name in ("packs", "exclude", "roster"):
        if getattr(config, name):
            print(f"{name:<14} {', '.join(getattr(config, name))}")
    if config.sourcing:
        said = {key.replace("_", "-"): value for key, value in config.sourcing.items() if value}
        shown = (f"{key}: {', '.join(value) if isinstance(value, list) else value}" for key, value in said.items())
        print(f"{'sourcing':<14} {'; '.join(shown)}")
    if configs.excluded(config, args.path):
        print(f"{'excluded':<14} yes: this file is left out")
    overrides = configs.overrides_for(config, args.path)
    width = max(map(len, rules.known))
    print()
    for name in sorted(rules.known):
        active, origin = rules.state(name, overrides)
        print(f"{name:<{width}}  {active.severity if active else 'off':<8} {origin}")
        if active and active.body.options != rules.known[name].body.options:
            for key, value in active.body.options.items():
                if value != rules.known[name].body.options[key]:
                    print(f"{'':<{width}}  {key}: {value}")
    return 0
