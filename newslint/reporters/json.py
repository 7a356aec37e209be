"""All findings as one JSON object; the form is in `schemas/output.schema.json`."""

from __future__ import annotations

import json
from typing import Any, TextIO

from newslint.errors import Mistake
from newslint.findings import Finding, Fix, Notice
from newslint.reporters import Report, Summary
from newslint.spans import Position
from newslint.version import __version__

TOOL = {"name": "newslint", "version": __version__}


def write(report: Report, out: TextIO, err: TextIO) -> None:
    summary, files = Summary(), []  # a file a line: readable, and written as fast as it can be
    notices: list[Notice] = []
    mistakes: list[Mistake] = []
    for result in report.results:
        summary.add(result)
        notices += result.notices
        mistakes += result.mistakes
        shown = [finding_data(finding) for finding in result.findings if report.shows(finding, "info")]
        files.append(text({"path": result.path, "findings": shown}))
    head = {"version": 1, "tool": TOOL}
    tail = {
        "notices": [notice_data(notice) for notice in [*report.notices, *notices]],
        "errors": [error_data(mistake) for mistake in [*report.mistakes, *mistakes]],
        "summary": {name: getattr(summary, name) for name in Summary.__slots__},
    }
    listed = ",\n".join(files)
    out.write(f'{text(head)[:-1]}, "files": [\n{listed}\n],\n{text(tail)[1:]}\n')


def text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def finding_data(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "text": finding.text,
        "scope": finding.scope,
        "start": place(finding.start),
        "end": place(finding.end),
        "related": [
            {"message": r.message, "text": r.text, "start": place(r.start), "end": place(r.end)}
            for r in finding.related
        ],
        "fix": fix_data(finding.fix),
        "suggestions": list(finding.suggestions),
        "fingerprint": finding.fingerprint,
    }


def place(position: Position) -> dict[str, int]:
    return {"offset": position.offset, "line": position.line, "column": position.column}


def fix_data(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"start": place(e.start), "end": place(e.end), "replacement": e.replacement} for e in fix.edits]
    return {"safe": fix.safe, "edits": edits}


def notice_data(notice: Notice) -> dict[str, Any]:
    return {"message": notice.message, "path": notice.path, "rule": notice.rule}


def error_data(mistake: Mistake) -> dict[str, Any]:
    message = mistake.message + (f" ({mistake.hint})" if mistake.hint else "")
    return {"message": message, "path": mistake.path, "line": mistake.line, "column": mistake.column}
