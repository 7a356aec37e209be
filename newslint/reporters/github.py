"""Annotations for GitHub's pull requests, worst first: it shows ten of a kind for each step."""

from __future__ import annotations

from typing import TextIO

from newslint.findings import SEVERITIES
from newslint.reporters import Report, Summary
from newslint.reporters.text import summary_line, tell

KINDS = {"error": "error", "warning": "warning", "info": "notice"}


def write(report: Report, out: TextIO, err: TextIO) -> None:
    summary, rows = Summary(), []
    for result in report.results:
        summary.add(result, report.confirmations)
        tell(result.notices, result.mistakes, err)
        rows += [(result.path, finding) for finding in result.findings if report.shows(finding, "warning")]
    for path, f in sorted(rows, key=lambda row: SEVERITIES.index(row[1].severity)):
        # columns are left out over several lines: GitHub refuses them there
        columns = f",col={f.start.column},endColumn={f.end.column}" if f.start.line == f.end.line else ""
        where = f"file={escaped(path)},line={f.start.line},endLine={f.end.line}{columns},title={escaped(f.rule)}"
        out.write(f"::{KINDS[f.severity]} {where}::{data(f.message)}\n")
    tell(report.notices, report.mistakes, err)
    out.write(summary_line(report, summary, "warning") + "\n")


def data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escaped(text: str) -> str:
    return data(text).replace(":", "%3A").replace(",", "%2C")
