"""Lint copy: files, folders, or standard input as “-”.

Folders are searched for .md .markdown .html .htm .txt; inside a git work tree git says what is ignored.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from newslint import config as configs
from newslint.errors import Mistake, NewslintError
from newslint.findings import SEVERITIES, FileResult, Notice
from newslint.reporters import FORMATS, Report, reporter
from newslint.stories import Run, served

if TYPE_CHECKING:
    from newslint.stories import Finder

EPILOG = """examples:
  newslint draft.md                              what a desk editor would have caught
  newslint --min-severity info draft.md          with the quiet notes
  newslint --only 'names/*' content/             one topic over a folder
  newslint --fix draft.md                        take leftover lines and doubled words out
  cat draft.txt | newslint - --stdin-name draft.txt
  newslint --quotes notes.txt draft.md           with every quotation looked up in a transcript or notes
  newslint --format json draft.md                everything, for another program

--quotes may be given again. A story names its own files in its front matter: newslint: {quotes: notes.txt} (or a
list), below its folder or the configuration's. Read are text, Markdown, HTML and subtitles (.srt, .vtt).

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 something could not be used, 3 a bug."""
CONFIRMATIONS = frozenset({"names/roster-confirmed"})  # the rules whose findings say that all is well
LONG = 40  # files from which a terminal is shown how far the run is
SLOW = 2  # the same where LanguageTool reads them, which takes seconds a file


def add_arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    add("--format", choices=FORMATS, default="text", help="how findings are printed (default: text)")
    add("--config", metavar="FILE", help="this configuration instead of the nearest .newslint.yaml")
    add("--isolated", action="store_true", help="look up no configuration")
    add("--preset", metavar="NAME", help="default, strict, newsroom, none, or one of a pack")
    add("--only", action="append", metavar="RULE", help="run just this rule or glob (may be given again)")
    add("--fail-on", choices=[*SEVERITIES, "never"], default="error", help="least severity for exit code 1")
    add("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    add("--min-severity", choices=SEVERITIES, help="least severity to print (default: warning; json: info)")
    add("--fix", action="store_true", help="make the safe fixes in the files, and report what is left")
    add("--show-confirmed", action="store_true", help="show names that are right by the roster too, with who they are")
    add("--quotes", action="append", metavar="FILE", help="a transcript or notes in which every quotation must stand")
    add(
        "--languagetool",
        action="store_true",
        help="grammar by LanguageTool: one that runs here on port 8081, else one that is started for the run",
    )
    add("--lt-url", metavar="URL", help="grammar by the LanguageTool server at this address, to which copy is sent")
    add("--require-languagetool", action="store_true", help="exit with 2 where LanguageTool cannot be used")
    add("--stdin-name", metavar="PATH", default="-", help="name of the copy that comes on standard input")


def run(args: Namespace) -> int:
    if args.lt_url is not None:
        return lint(args, served(args.lt_url))
    if not (args.languagetool or args.require_languagetool):
        return lint(args, None)
    from contextlib import ExitStack

    from newslint.languagetool.connection import Connection
    from newslint.languagetool.server import running

    with ExitStack() as stack:
        return lint(args, lambda: Connection(stack.enter_context(running())))


def lint(args: Namespace, languagetool: Finder | None) -> int:
    if args.fix and "-" in args.paths:
        raise NewslintError(Mistake("--fix cannot change standard input", hint="name a file"))
    config = configs.load(existing(args.config)) if args.config else None
    work = Run(
        config,
        args.isolated,
        args.preset,
        args.only,
        fingerprints=args.format in ("json", "jsonl"),
        confirm=args.show_confirmed,
        quotes=args.quotes,
        languagetool=languagetool,
        required=args.require_languagetool,
    )
    worst = Worst(args.fail_on)
    report = Report(worst.watch(results(work, args)), args.min_severity, colours(), work.notices, work.mistakes)
    report.confirmations = CONFIRMATIONS if args.show_confirmed else frozenset()
    reporter(args.format)(report, sys.stdout, sys.stderr)
    if work.mistakes or worst.broken:
        return 2
    return 1 if worst.failed and not args.exit_zero else 0


def results(work: Run, args: Namespace) -> Iterator[FileResult]:
    """Each file's result, in the order the paths were given."""
    files = list(work.files(args.paths))
    bar = sys.stderr.isatty() and len(files) >= (SLOW if work.languagetool else LONG)
    for number, (path, named) in enumerate(files):
        if bar:
            progress(number, len(files))
        text = None
        if path == "-":
            from newslint.stories import decoded_stdin

            path = args.stdin_name
            try:
                text, notices = decoded_stdin(path)
            except NewslintError as error:
                yield FileResult(path, mistakes=list(error.mistakes))
                continue
            work.notices += [Notice(notice, path) for notice in notices]
        result = work.lint(path, named, text)
        if result is not None and args.fix:
            from newslint.fixer import mend

            result = mend(path, result, partial(work.lint, path, named))
        if result is not None:
            yield result
    if bar:
        sys.stderr.write("\r\x1b[K")


def progress(done: int, of: int) -> None:
    width = 30
    filled = width * done // of
    sys.stderr.write(f"\r[{'#' * filled}{'.' * (width - filled)}] {done} of {of} files")
    sys.stderr.flush()


class Worst:
    """Whether a finding at or above a severity, or a broken file, has gone by."""

    def __init__(self, fail_on: str) -> None:
        self.limit = -1 if fail_on == "never" else SEVERITIES.index(fail_on)
        self.failed = self.broken = False

    def watch(self, results: Iterator[FileResult]) -> Iterator[FileResult]:
        for result in results:
            self.broken |= bool(result.mistakes)
            self.failed |= any(
                SEVERITIES.index(f.severity) <= self.limit for f in result.findings if f.rule not in CONFIRMATIONS
            )
            yield result


def existing(path: str) -> str:
    from newslint.errors import Mistake, NewslintError

    if not os.path.isfile(path):
        raise NewslintError(Mistake("no such configuration file", path))
    return path


def colours() -> bool:
    """Colours on a terminal only, and not where NO_COLOR asks for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
