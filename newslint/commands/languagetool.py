"""Fetch LanguageTool, run it, or say what is there.

Nothing is fetched but by `install`, and no copy leaves this machine: the server listens on it alone.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from newslint.errors import Mistake, NewslintError

EPILOG = """examples:
  newslint languagetool install          fetch the server (80 MB; needs Maven, or the extra languagetool)
  newslint languagetool run              run it until Ctrl-C, for many calls of newslint
  newslint check --languagetool draft.md
  newslint check --lt-url http://127.0.0.1:8081 draft.md"""


def add_arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="install|run|status")
    actions.add_parser("install", help="fetch the server, English only")
    run_it = actions.add_parser("run", help="run the server until it is stopped")
    run_it.add_argument("--port", type=int, default=8081, help="where it listens on this machine (default: 8081)")
    actions.add_parser("status", help="say what is installed and whether a server runs")


def run(args: Namespace) -> int:
    from newslint.languagetool import server
    from newslint.languagetool.client import Unavailable

    try:
        if args.action == "install":
            print(f"LanguageTool is in {server.install()}")
        elif args.action == "status":
            print(status())
        else:
            with server.Server(look=False, port=args.port) as started:
                print(f"LanguageTool runs at {started.url}; Ctrl-C stops it", file=sys.stderr)
                started.wait()
    except server.NotInstalled as error:
        raise NewslintError(Mistake(str(error), hint="newslint languagetool install fetches it")) from None
    except Unavailable as error:
        raise NewslintError(Mistake(f"LanguageTool {error}")) from None
    return 0


def status() -> str:
    from newslint.languagetool import server

    place = server.installed()
    lines = [f"installed in {place}" if place else "not installed by newslint"]
    lines.append(f"runs at {server.USUAL}" if server.answers(server.USUAL) else f"none runs at {server.USUAL}")
    return "\n".join(lines)
