"""One line a finding, as compilers do."""

from __future__ import annotations

from typing import TextIO

from newslint.reporters import Report, Summary
from newslint.reporters.text import head, summary_line, tell


def write(report: Report, out: TextIO, err: TextIO) -> None:
    summary = Summary()
    for result in report.results:
        summary.add(result, report.confirmations)
        for finding in result.findings:
            if report.shows(finding, "warning"):
                out.write(head(result.path, finding, report.colours) + "\n")
        tell(result.notices, result.mistakes, err)
    tell(report.notices, report.mistakes, err)
    out.write(summary_line(report, summary, "warning") + "\n")
