"""Findings for a person: the line of copy with the words marked, and the second place of a pair below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from newslint.errors import Mistake, shown
from newslint.findings import SEVERITIES, Finding, Notice, Severity
from newslint.reporters import Report, Summary
from newslint.spans import Lines, Position

COLOURS = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "info": "\x1b[1;36m",
    "ok": "\x1b[32m",
    "dim": "\x1b[2m",
    "bold": "\x1b[1m",
}
END = "\x1b[0m"
WIDTH = 110


def write(report: Report, out: TextIO, err: TextIO) -> None:
    summary = Summary()
    for result in report.results:
        summary.add(result, report.confirmations)
        lines = None
        for finding in result.findings:
            if not report.shows(finding, "warning"):
                continue
            lines = lines or Lines(result.source)
            if finding.rule in report.confirmations:
                out.write(quiet(result.path, finding, report.colours) + "\n")
                continue
            out.write(head(result.path, finding, report.colours) + "\n")
            out.write(marked(lines, finding.start, finding.end, "^", finding.severity, report.colours))
            for place in finding.related:
                out.write(f"  {shown(result.path)}:{place.start.line}:{place.start.column} {shown(place.message)}\n")
                out.write(marked(lines, place.start, place.end, "-", "dim", report.colours))
            if finding.suggestions:
                out.write("  try: " + ", ".join(f"“{shown(each)}”" for each in finding.suggestions) + "\n")
            out.write("\n")
        tell(result.notices, result.mistakes, err)
    tell(report.notices, report.mistakes, err)
    out.write(summary_line(report, summary, "warning") + "\n")


def head(path: str, finding: Finding, colours: bool) -> str:
    severity = paint(finding.severity, finding.severity, colours)
    place = f"{shown(path)}:{finding.start.line}:{finding.start.column}"
    return f"{place} {severity} {paint(finding.rule, 'bold', colours)} {shown(finding.message)}"


def quiet(path: str, finding: Finding, colours: bool) -> str:
    """A confirmation in one line: what is right needs no mark."""
    place = f"{shown(path)}:{finding.start.line}:{finding.start.column}"
    return f"{place} {paint('ok', 'ok', colours)} {shown(finding.message)}"


def marked(lines: Lines, start: Position, end: Position, mark: str, colour: str, colours: bool) -> str:
    """The source line of a span, cut round it, with marks below; wide characters take two columns."""
    line = lines.line(start.line)
    first = start.column - 1
    last = end.column - 1 if end.line == start.line else len(line)
    begin = max(0, first - WIDTH // 3) if len(line) > WIDTH else 0
    stop = len(line) if begin + WIDTH >= len(line) else max(begin + WIDTH, min(last, begin + 2 * WIDTH))
    before, words, after = shown(line[begin:first]), shown(line[first : min(last, stop)]), shown(line[last:stop])
    head, tail = "…" if begin else "", "…" if stop < len(line) else ""
    blank = " " * columns(head + before)
    under = mark * max(1, columns(words))
    return f"    {head}{before}{words}{after}{tail}\n    {blank}{paint(under, colour, colours)}\n"


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii() or all(char < "\u0300" or "\u2010" <= char <= "\u2027" for char in text):
        return len(text)
    from wcwidth import wcswidth

    return max(0, wcswidth(text))


def paint(text: str, colour: str, colours: bool) -> str:
    return f"{COLOURS[colour]}{text}{END}" if colours else text


def tell(notices: Iterable[Notice], mistakes: Iterable[Mistake], err: TextIO) -> None:
    """Notices and errors, beside the findings."""
    for notice in notices:
        where = f"{notice.path}: " if notice.path else ""
        rule = f" ({notice.rule})" if notice.rule else ""
        err.write(f"newslint: notice: {shown(where + notice.message)}{rule}\n")
    for mistake in mistakes:
        err.write(f"newslint: error: {mistake}\n")


def summary_line(report: Report, summary: Summary, usual: Severity) -> str:
    """`3 errors, 6 warnings in 1 file (12 notes: --min-severity info)`."""
    least = SEVERITIES.index(report.minimum or usual)
    parts = [count(getattr(summary, name), word) for name, word in zip(SEVERITIES, WORDS, strict=True)]
    line = f"{', '.join(parts[: least + 1])} in {count(summary.files, 'file')}"
    rest = list(zip(parts, SEVERITIES, strict=True))[least + 1 :]
    hidden = [part for part, name in rest if getattr(summary, name)]
    if hidden:
        line += f" ({', '.join(hidden)}: --min-severity {rest[-1][1]})"
    return line + (f", {summary.suppressed} suppressed" if summary.suppressed else "")


WORDS = ("error", "warning", "note")


def count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
