"""Print the worksheet of a story: every name, figure, date, source and quotation with its place."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from newslint import readers
from newslint.errors import Mistake
from newslint.files import read_file
from newslint.reporters.text import tell
from newslint.stories import Run, format_of

EPILOG = """examples:
  newslint facts draft.md                  the worksheet, to print
  newslint facts --format json content/    for another program"""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how it is printed (default: text)")


def run(args: Namespace) -> int:
    from newslint.errors import NewslintError
    from newslint.stories import decoded_stdin
    from newslint.worksheet import data, sheet

    work = Run(isolated=True)
    sheets, mistakes = [], []
    for path, _ in work.files(args.paths):
        try:
            text, _notices = decoded_stdin(path) if path == "-" else read_file(path)
            document = readers.read(text, format=format_of(path, text), path=path)
        except NewslintError as error:
            mistakes += list(error.mistakes)
            continue
        if args.format == "text":
            sys.stdout.write(sheet(document))
        else:
            sheets.append({"path": path.replace("\\", "/"), "facts": data(document)})
    if args.format == "json":
        import json

        from newslint.reporters.json import TOOL

        json.dump({"version": 1, "tool": TOOL, "files": sheets}, sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    found: list[Mistake] = mistakes
    tell(work.notices, found, sys.stderr)
    return 2 if found else 0
