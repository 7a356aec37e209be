"""The command line: which command is meant, and what it may not do to the person who called it."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from importlib import import_module
from typing import NoReturn

from newslint.errors import NewslintError, nearest
from newslint.version import __version__

COMMANDS = {
    "check": "lint copy (this word may be left out)",
    "explain": "print a rule's page: why it is there, what it flags, what it leaves alone",
    "rules": "list the rules, run their examples, begin a new one",
    "facts": "print the worksheet of a story: names, figures, dates, sources, quotations",
    "languagetool": "fetch or run LanguageTool, which checks grammar",
    "config": "show which settings hold for a file and where each comes from",
}
ABOUT = """A linter for news copy: it finds what a good desk editor would have caught.

  newslint draft.md                lint a story
  newslint content/                lint every story in a folder
  newslint explain RULE            why a rule is there, with examples
"""
CLOSE = """Exit codes: 0 nothing at or above --fail-on (default: error), 1 findings, 2 a path, the configuration
or a rule could not be used, 3 a bug in newslint."""


def entry() -> NoReturn:
    """The program: a run is too short for the collector to matter, and what is left needs no taking apart."""
    gc.set_threshold(200_000, 20, 100)
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def main(argv: list[str] | None = None) -> int:
    """Runs a command and returns its exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return dispatch(arguments)
    except NewslintError as error:
        for mistake in error.mistakes:
            print(f"newslint: error: {mistake}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on: no second complaint at exit
        return 0
    except OSError as error:
        print(f"newslint: error: cannot go on: {error.strerror or error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("newslint: stopped", file=sys.stderr)
        return 130
    except Exception:
        import traceback

        traceback.print_exc()
        print("newslint: this is a bug in newslint, please report it with the lines above", file=sys.stderr)
        return 3


def dispatch(arguments: list[str]) -> int:
    if not arguments:
        overview().print_help()
        return 2
    first = arguments[0]
    if first in ("-h", "--help"):
        overview().print_help()
        return 0
    if first == "--version":
        print(f"newslint {__version__}")
        return 0
    if first not in COMMANDS:
        if not first.startswith("-") and not os.path.exists(first) and not any(c in first for c in "./\\*"):
            unknown(first)
        arguments = ["check", *arguments]
    name = arguments[0]
    command = import_module(f"newslint.commands.{name}")
    parser = Parser(
        prog=f"newslint {name}",
        description=command.__doc__,
        epilog=getattr(command, "EPILOG", None),
        formatter_class=Help,
        allow_abbrev=False,
    )
    command.add_arguments(parser)
    code: int = command.run(parser.parse_args(arguments[1:]))
    return code


class Help(RawDescriptionHelpFormatter):
    """A fixed width: argparse makes a formatter for every option, and asking for the terminal's costs start-up."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)


class Parser(ArgumentParser):
    """An argument parser that names the option that was probably meant."""

    def error(self, message: str) -> NoReturn:
        unknown_option = message.partition("unrecognized arguments: ")[2].split(" ")[0].split("=")[0]
        options = [option for action in self._actions for option in action.option_strings]
        hint = nearest(unknown_option, options) if unknown_option else None
        self.exit(2, f"newslint: error: {message}\n" + (f"    {hint}\n" if hint else f"    see {self.prog} --help\n"))


def unknown(word: str) -> NoReturn:
    """Neither a path nor a command."""
    from newslint.errors import Mistake

    raise NewslintError(Mistake("no such file", word, hint=nearest(word, COMMANDS) or "see newslint --help"))


def overview() -> ArgumentParser:
    """The help of the whole program."""
    rows = "\n".join(f"  {name:<13}{about}" for name, about in COMMANDS.items())
    parser = ArgumentParser(
        prog="newslint",
        usage="newslint [COMMAND] [OPTIONS] PATH…",
        description=f"{ABOUT}\ncommands:\n{rows}\n\n  newslint COMMAND --help tells the rest",
        epilog=CLOSE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    return parser
