"""Results out: one module a format, each with `write(report, out, err)`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import TextIO

from newslint.errors import Mistake
from newslint.findings import SEVERITIES, FileResult, Finding, Notice, Severity

FORMATS = ("text", "concise", "json", "jsonl", "github")


class Report:
    """What a reporter is told: the results as they come, and what of them to show.

    `notices` and `mistakes` are those of no single file; they may grow until the last result has come."""

    def __init__(
        self,
        results: Iterable[FileResult],
        minimum: Severity | None = None,  # None: the format's own
        colours: bool = False,
        notices: Sequence[Notice] = (),
        mistakes: Sequence[Mistake] = (),
    ) -> None:
        self.results, self.minimum, self.colours = results, minimum, colours
        self.notices, self.mistakes = notices, mistakes
        self.confirmations: frozenset[str] = frozenset()  # rules whose findings say that all is well: always shown

    def shows(self, finding: Finding, usual: Severity) -> bool:
        if finding.rule in self.confirmations:
            return True
        return SEVERITIES.index(finding.severity) <= SEVERITIES.index(self.minimum or usual)


class Summary:
    """Counts over all files."""

    __slots__ = ("error", "files", "info", "suppressed", "warning")

    def __init__(self) -> None:
        self.files = self.error = self.warning = self.info = self.suppressed = 0

    def add(self, result: FileResult, confirmations: frozenset[str] = frozenset()) -> None:
        """Counts a file's findings, without those that only say that all is well."""
        self.files += 1
        self.suppressed += result.suppressed
        for finding in result.findings:
            if finding.rule in confirmations:
                continue
            setattr(self, finding.severity, getattr(self, finding.severity) + 1)


Reporter = Callable[[Report, TextIO, TextIO], None]


def reporter(format: str) -> Reporter:
    """`write(report, out, err)` of a format."""
    write: Reporter = import_module(f"newslint.reporters.{format}").write
    return write
