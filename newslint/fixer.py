"""Safe edits, put into the source."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.findings import Finding


def fixed(source: str, findings: Iterable[Finding]) -> str:
    """The source with every safe edit made; of two that overlap the first is."""
    edits = sorted(
        (edit.start.offset, edit.end.offset, edit.replacement)
        for finding in findings
        if finding.fix and finding.fix.safe
        for edit in finding.fix.edits
    )
    parts, last = [], 0
    for start, end, replacement in edits:
        if start < last:
            continue
        parts += [source[last:start], replacement]
        last = end
    return "".join([*parts, source[last:]])
