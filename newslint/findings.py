"""What a check yields (a match, in document text) and what a user sees (a finding, in source positions)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal

from newslint.errors import Mistake
from newslint.spans import Position, Span
from newslint.tuples import NamedTuple

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Place(NamedTuple):
    """A second place of a match, in document text, with what to say of it."""

    start: int
    end: int
    message: str


class Match(NamedTuple):
    """Something a check found, in document text.

    `values` fill the placeholders of the rule's message (`{match}` is always there). `replacement` is a
    fix: text to put in place of the match, or `""` with `whole_line` to take its line out; not `safe` if a person has
    to look at it first.
    `suggestions` are for a person to choose from. `source` is a stretch of the source that is no copy (an address, a
    line of front matter): the finding is there, and `start` tells only what it belongs to. `message` stands in place of
    the rule's where a house's settings make something else wrong than the rule says.
    """

    start: int
    end: int
    values: Mapping[str, str] = MappingProxyType({})
    related: tuple[Place, ...] = ()
    suggestions: tuple[str, ...] = ()
    replacement: str | None = None
    whole_line: bool = False
    safe: bool = True
    source: Span | None = None
    message: str = ""


class Edit(NamedTuple):
    """A change to the source: the stretch between two positions gives way to `replacement`."""

    start: Position
    end: Position
    replacement: str


class Fix(NamedTuple):
    edits: tuple[Edit, ...]
    safe: bool = True


class Related(NamedTuple):
    """A second place of a finding, in source positions."""

    message: str
    text: str
    start: Position
    end: Position


class Finding(NamedTuple):
    """What a user sees: `source[start.offset:end.offset] == text`, always."""

    rule: str
    severity: Severity
    message: str
    text: str
    scope: str
    start: Position
    end: Position
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    suggestions: tuple[str, ...] = ()
    fingerprint: str = ""


class Notice(NamedTuple):
    """What went wrong while looking; never a finding."""

    message: str
    path: str | None = None
    rule: str | None = None


class FileResult:
    """What came of one file: its findings in order, and all that has to be told beside them."""

    def __init__(
        self,
        path: str,
        findings: Iterable[Finding] = (),
        notices: Iterable[Notice] = (),
        mistakes: Iterable[Mistake] = (),
        suppressed: int = 0,
        source: str = "",
    ) -> None:
        self.path, self.source, self.suppressed = path, source, suppressed
        self.findings, self.notices, self.mistakes = list(findings), list(notices), list(mistakes)
