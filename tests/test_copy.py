"""Whole stories with what an editor expects written under each line (the form is in copy/README.md)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from newslint import stories
from newslint.findings import Finding

COPY = Path(__file__).parent / "copy"
STORIES = sorted(path for path in COPY.iterdir() if path.name != "README.md")
EXPECTATION = re.compile(r'#> (?:(missed) )?(flag|note) ([a-z-]+) "([^"]*)"(?: ~ "([^"]*)")?')


class Expectation(NamedTuple):
    """Words of a line that a finding of a topic must touch; `missed` ones are known not to be found."""

    missed: bool
    kind: str
    topic: str
    start: int
    end: int
    second: str | None

    def met_by(self, finding: Finding) -> bool:
        loud = self.kind == "note" or finding.severity != "info"
        return loud and finding.rule.split("/")[0] == self.topic and self.touched_by(finding)

    def touched_by(self, finding: Finding) -> bool:
        places = [finding, *finding.related] if self.second else [finding]
        return any(place.start.offset < self.end and self.start < place.end.offset for place in places)


def read(path: Path) -> tuple[str, list[Expectation]]:
    """The copy of a story and what is expected of it."""
    copy, wanted, start, last = "", [], 0, ""
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if not line.startswith("#> "):
            start, last = len(copy), line
            copy += line
            continue
        found = EXPECTATION.match(line)
        assert found, f"{path.name}: this is no expectation: {line}"
        at = last.find(found[4])
        assert at >= 0, f"{path.name}: “{found[4]}” is not in the line above"
        missed = found[1] == "missed"
        wanted.append(Expectation(missed, found[2], found[3], start + at, start + at + len(found[4]), found[5]))
    return copy, wanted


def line_of(copy: str, offset: int) -> int:
    return copy.count("\n", 0, offset) + 1


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_story(path: Path) -> None:
    copy, wanted = read(path)
    findings = stories.lint_text(copy, format=stories.format_of(path.name))
    problems = []
    for each in wanted:
        met = any(each.met_by(finding) for finding in findings)
        if each.kind == "flag" and met == each.missed:
            state = "is found now: take “missed” away" if met else "is not found"
            problems.append(f"{each.topic} “{copy[each.start : each.end]}” {state}")
    expected = {line_of(copy, each.start) for each in wanted if each.kind == "flag"}
    for finding in findings:
        line = finding.start.line
        second = any(each.kind == "flag" and each.touched_by(finding) for each in wanted)
        if finding.severity != "info" and line not in expected and not second:
            problems.append(f"line {line}: {finding.severity} {finding.rule} “{finding.text}”: {finding.message}")
    assert not problems, "\n".join(problems)
