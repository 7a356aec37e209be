"""One finding a line as JSON, with its path, written as each file is done."""

from __future__ import annotations

import json
from typing import TextIO

from newslint.reporters import Report, Summary
from newslint.reporters.json import finding_data
from newslint.reporters.text import tell


def write(report: Report, out: TextIO, err: TextIO) -> None:
    summary = Summary()
    for result in report.results:
        summary.add(result)
        for finding in result.findings:
            if report.shows(finding, "info"):
                out.write(json.dumps({"path": result.path, **finding_data(finding)}, ensure_ascii=False) + "\n")
        tell(result.notices, result.mistakes, err)
    tell(report.notices, report.mistakes, err)
