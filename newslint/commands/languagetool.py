"""Fetch LanguageTool, run it, or say what is there.

Nothing is fetched but by `install`. The server that `run` starts listens on this machine alone.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from newslint.errors import Mistake, NewslintError

EPILOG = """examples:
  newslint languagetool install          fetch the server (80 MB; needs Maven, or the extra languagetool)
  newslint languagetool run              run it until Ctrl-C, for many calls of newslint
  newslint check --languagetool draft.md
  newslint check --lt-url http://127.0.0.1:8081 draft.md

Environment: NEWSLINT_LANGUAGETOOL_DIR is the folder of the server (default: one in the user's cache, which
NEWSLINT_CACHE_DIR moves), NEWSLINT_LANGUAGETOOL_PORT the port where a server runs or is looked for (default: 8081)."""


def add_arguments(parser: ArgumentParser) -> None:
    from newslint.languagetool.server import usual_port

    actions = parser.add_subparsers(dest="action", required=True, metavar="install|run|status")
    actions.add_parser("install", help="fetch the server, English only")
    run_it = actions.add_parser("run", help="run the server until it is stopped")
    run_it.add_argument(
        "--port", type=port, default=usual_port(), help="where it listens on this machine (default: %(default)s)"
    )
    actions.add_parser("status", help="say what is installed and whether a server runs")


def port(given: str) -> int:
    if not given.isascii() or not given.isdigit() or not 0 < int(given) < 1 << 16:
        raise ArgumentTypeError(f"{given} is no port: 1 to 65535")
    return int(given)


def run(args: Namespace) -> int:
    from newslint.languagetool import installation, server
    from newslint.languagetool.connection import Unavailable

    try:
        if args.action == "install":
            print(f"LanguageTool is in {installation.install()}")
        elif args.action == "status":
            print(status())
        else:
            with server.started(args.port) as own:
                print(f"LanguageTool runs at {own.url}; Ctrl-C stops it", file=sys.stderr)
                raise Unavailable(f"ended by itself, with {own.process.wait()}")
    except Unavailable as error:
        raise NewslintError(Mistake(f"LanguageTool {error}", hint=error.hint)) from None
    return 0


def status() -> str:
    from newslint.languagetool import installation, server

    place, port = installation.installed(), server.usual_port()
    there = server.answers(f"http://127.0.0.1:{port}")
    return "\n".join(
        [
            f"installed in {place.folder}" if place else "not installed",
            f"runs on port {port}" if there else f"none runs on port {port}",
        ]
    )
