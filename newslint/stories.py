"""From paths and texts to findings: reads copy, looks up its configuration, lints it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from newslint import checks, readers
from newslint import config as configs
from newslint.config import Config, Rules
from newslint.document import Document
from newslint.errors import Mistake, NewslintError
from newslint.files import SUFFIXES, copy_in, read_file
from newslint.findings import FileResult, Finding, Notice
from newslint.linter import Ruleset, lint
from newslint.readers.encoding import decode

if TYPE_CHECKING:
    from newslint.languagetool.client import Client
    from newslint.languagetool.connection import Connection
    from newslint.rule import Rule
    from newslint.transcripts import Library

    Finder = Callable[[], Connection | None]  # finds a server where it is first needed

SPELLING = "grammar/spelling"
Format = Literal["text", "markdown", "html"]
Day = tuple[int, int, int]


class Linter:
    """Lints many documents under one configuration. Raises NewslintError if that cannot be used at all."""

    def __init__(
        self,
        config: Config | None = None,
        *,
        preset: str | None = None,
        only: list[str] | None = None,
        confirm: bool = False,
        library: Library | None = None,
        languagetool: str | Finder | None = None,
    ) -> None:
        """`confirm` shows names that are right by a roster, `library` holds the transcripts that quotations of every
        document are checked against, `languagetool` is the address of a running server, for the topic grammar. Where
        that cannot be used the first result has a notice of it."""
        self.config, self.library = config or Config(), library
        self.engines: dict[str, Client] = {}
        self._languagetool = served(languagetool) if isinstance(languagetool, str) else languagetool
        self.notices: list[Notice] = []  # those of no single document, beside the rules' own
        self._told: set[Notice] = set()
        self.rules: Rules = configs.gather(self.config, preset=preset, only=only, confirm=confirm)
        self._rulesets: dict[tuple[int, ...], Ruleset] = {}

    def ruleset(self, path: str) -> Ruleset:
        overrides = configs.overrides_for(self.config, path)
        if overrides not in self._rulesets:
            active = self.rules.active(overrides)
            if any(rule.check in checks.ENGINES for rule in active):
                self._look_for_languagetool()
                active = [rule for rule in active if rule.check not in checks.ENGINES or rule.check in self.engines]
                self._tell_of_spelling(active)
            self._rulesets[overrides] = Ruleset(active, self.rules.known, self.config.house)
        return self._rulesets[overrides]

    def _look_for_languagetool(self) -> None:
        if self._languagetool is not None:
            server, self._languagetool = self._languagetool(), None
            if server is not None:
                from newslint.languagetool.client import Client

                self.engines["languagetool"] = Client(server, self.config.language)

    def _tell_of_spelling(self, active: list[Rule]) -> None:
        if self.config.language.lower() == "en" and any(rule.id == SPELLING for rule in active):
            message = f"{SPELLING} finds nothing without a variant of English: language: en-GB, en-US or the like"
            self.notices = [Notice(message, self.config.path)]

    def lint(self, document: Document, *, fingerprints: bool = True) -> FileResult:
        result = self.quietly(document, fingerprints=fingerprints)
        news = [news for news in (*self.notices, *map(Notice, self.failures())) if news not in self._told]
        self._told.update(news)
        result.notices += news
        return result

    def failures(self) -> list[str]:
        """What keeps engines from being used."""
        return [engine.failure for engine in self.engines.values() if engine.failure]

    def quietly(self, document: Document, *, fingerprints: bool = True) -> FileResult:
        """As `lint`, for a caller that tells the linter's `notices` and `failures` itself."""
        ruleset = self.ruleset(document.path)
        if (self.library or "newslint" in document.metadata) and any(r.check == "transcript" for r in ruleset.always):
            if self.library is None:
                from newslint.transcripts import Library  # few stories name any

                self.library = Library([])
            self.library.lend(document, self.config)
        document.engines = dict(self.engines)
        return lint(document, ruleset, fingerprints=fingerprints)

    def lint_text(self, text: str, *, format: Format = "text", path: str = "-", date: Day | None = None) -> FileResult:
        """Lints copy; raises NewslintError for copy that cannot be read."""
        return self.lint(readers.read(text, format=format, path=path, date=date))


def served(url: str) -> Finder:
    """The server at an address; raises NewslintError where it is none."""
    from newslint.languagetool.connection import Connection

    server = Connection(url)
    return lambda: server


def lint_text(
    text: str, *, format: Format = "text", config: Config | None = None, date: Day | None = None
) -> list[Finding]:
    """The findings of a text under a configuration (None: the default preset; no file is looked up).

    Offsets count code points, lines and columns are 1-based. Raises NewslintError."""
    return usable(Linter(config)).lint_text(text, format=format, date=date).findings


def lint_file(path: str | os.PathLike[str], *, config: Config | None = None) -> list[Finding]:
    """The findings of a file, under the configuration the command would find for it. Raises NewslintError."""
    name = os.fspath(path)
    text, _ = read_file(name)
    linter = usable(Linter(config or configured(name)))
    if configs.excluded(linter.config, name):
        return []
    return linter.lint_text(text, format=format_of(name), path=name).findings


def usable(linter: Linter) -> Linter:
    """The linter, if all its rules and settings are; raises NewslintError."""
    if linter.rules.mistakes:
        raise NewslintError(*linter.rules.mistakes)
    return linter


def analyse(text: str, *, format: Format = "text", date: Day | None = None) -> Document:
    """A document, of which the functions in `newslint.facts` tell the facts. Raises NewslintError."""
    return readers.read(text, format=format, path="-", date=date)


def configured(path: str) -> Config | None:
    found = configs.find(path)
    return configs.load(found) if found else None


def format_of(path: str, source: str = "") -> Format:
    """The format a name tells; what no reader claims is read as plain text, and nameless copy with front matter as
    Markdown."""
    if path == "-" and source.startswith(("---\n", "---\r\n")):
        return "markdown"
    found = readers.format_of(path)
    return found if found else "text"  # type: ignore[return-value]


class Run:
    """A run over paths; `notices` and `mistakes` are those of no single file, `config` was given by name."""

    def __init__(
        self,
        config: Config | None = None,
        isolated: bool = False,
        preset: str | None = None,
        only: list[str] | None = None,
        fingerprints: bool = True,
        confirm: bool = False,
        quotes: list[str] | None = None,
        languagetool: Finder | None = None,
        required: bool = False,
    ) -> None:
        """Raises NewslintError for a transcript in `quotes` that cannot be read.

        `languagetool` is called once, for the first file that one of its rules is on for; where it is `required`, that
        it cannot be used is a mistake."""
        self.fingerprints, self.confirm = fingerprints, confirm
        self.languagetool, self.required = languagetool, required
        self.library: Library | None = None
        if quotes:
            from newslint.transcripts import Library

            self.library = Library(quotes)
        self.config, self.isolated, self.preset, self.only = config, isolated, preset, only
        self.notices: list[Notice] = []
        self.mistakes: list[Mistake] = []
        self._linters: dict[str | None, Linter | None] = {}
        self._found: dict[str, str | None] = {}
        self._failures: set[str] = set()

    def linter(self, path: str) -> Linter | None:
        """The linter for a file; None where its configuration cannot be used, which is told once."""
        folder = os.path.dirname(os.path.abspath(path))
        if folder not in self._found:
            self._found[folder] = None
            if not (self.isolated or self.config):
                try:
                    self._found[folder] = configs.find(path)
                except NewslintError as error:
                    misnamed = error.mistakes[0].path
                    self._found[folder] = misnamed
                    if misnamed not in self._linters:
                        self._linters[misnamed] = None
                        self.mistakes += error.mistakes
        key = self._found[folder]
        if key not in self._linters:
            self._linters[key] = None
            try:
                config = self.config or (configs.load(key) if key else None)
                linter = Linter(
                    config,
                    preset=self.preset,
                    only=self.only,
                    confirm=self.confirm,
                    library=self.library,
                    languagetool=(lambda: self.server) if self.languagetool else None,
                )
                if self.library and not any(rule.check == "transcript" for rule in linter.rules.active()):
                    self.notices.append(Notice("--quotes: the rule that checks quotations is off here", key))
                self.mistakes += linter.rules.mistakes
                self.notices += linter.rules.notices
                self._linters[key] = linter
            except NewslintError as error:
                self.mistakes += error.mistakes
        return self._linters[key]

    def files(self, paths: Iterable[str]) -> Iterator[tuple[str, bool]]:
        """The files to lint, each once, with whether it was named."""
        seen: set[str] = set()
        for path in paths:
            if path != "-" and os.path.isdir(path):
                inside = list(copy_in(path))
                if not inside:
                    self.notices.append(Notice(f"no copy in this folder ({' '.join(SUFFIXES)})", path))
                found = [(each, False) for each in inside]
            else:
                found = [(path, True)]
            for each, named in found:
                same = each if each == "-" else os.path.abspath(each)
                if same not in seen:
                    seen.add(same)
                    yield each, named

    def lint(self, path: str, named: bool, text: str | None = None) -> FileResult | None:
        """A file's findings; None where it is left out."""
        shown = path.replace(os.sep, "/")
        try:
            linter = self.linter(path)
            if linter is None:
                return None
            if configs.excluded(linter.config, path):
                if named:
                    self.notices.append(Notice("left out: the configuration excludes it", shown))
                return None
            source, notices = (text, []) if text is not None else read_file(path)
            document = readers.read(source, format=format_of(path, source), path=shown)
            result = linter.quietly(document, fingerprints=self.fingerprints)
            self.notices += [notice for notice in linter.notices if notice not in self.notices]
            for failure in linter.failures():
                self._tell_failure(failure)
        except NewslintError as error:
            if named:
                return FileResult(shown, mistakes=list(error.mistakes))
            return FileResult(
                shown, notices=[Notice(m.message + (f" ({m.hint})" if m.hint else ""), shown) for m in error.mistakes]
            )
        result.notices[:0] = [Notice(notice, shown) for notice in notices]
        if not named:  # nobody asked for this file by name, so what is wrong with it breaks no run
            result.notices += [Notice(f"line {m.line}: {m.message}", shown) for m in result.mistakes]
            result.mistakes = []
        return result

    @cached_property
    def server(self) -> Connection | None:
        """LanguageTool, found or started for the first file that needs it: one for all linters of this run."""
        from newslint.languagetool.connection import Unavailable

        try:
            found = self.languagetool() if self.languagetool else None
        except Unavailable as error:
            hint = f" ({error.hint})" if error.hint else ""
            self._tell_failure(f"LanguageTool {error}{hint}; its findings are left out")
            return None
        if found is not None:
            if self.required:
                found.try_out()
            self.notices += [Notice(told) for told in (found.sent_to(),) if told]
        return found

    def _tell_failure(self, failure: str) -> None:
        """What keeps an engine from being used, told once: as a mistake where the engine is required."""
        if failure not in self._failures:
            self._failures.add(failure)
            if self.required:
                self.mistakes.append(Mistake(failure))
            else:
                self.notices.append(Notice(failure))


def decoded_stdin(name: str) -> tuple[str, list[str]]:
    """Standard input as text; raises NewslintError as a file would."""
    import sys

    try:
        return decode(sys.stdin.buffer.read())
    except NewslintError as error:
        raise NewslintError(*(mistake._replace(path=name) for mistake in error.mistakes)) from None
