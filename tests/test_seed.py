"""The owner's article gives the findings an editor wants, and no others above a note."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import stories
from newslint.findings import Finding, Related

SEED = Path(__file__).parent.parent / "seeds" / "000_5e784523b8096698.txt"
# line, first column, column after the last, severities, topic, second place
WANTED = [
    (1, 6, 26, {"warning"}, "names", (7, 44, 68)),
    (1, 75, 84, {"warning"}, "names", (14, 75, 84)),
    (2, 1, 23, {"error"}, "boilerplate", None),
    (9, 1, 10, {"error"}, "boilerplate", None),
    (16, 1, 10, {"error"}, "boilerplate", None),
    (7, 73, 91, {"warning"}, "numbers", (8, 55, 70)),
    (14, 1, 32, {"warning"}, "sourcing", None),
    (14, 123, 136, {"warning"}, "sourcing", None),
    (17, 161, 230, {"info", "warning"}, "attribution", None),
    (18, 65, 81, {"warning"}, "ai-disclosure", None),
    (18, 59, 64, {"warning"}, "ai-disclosure", None),
    (1, 40, 49, {"info"}, "dates", None),
    (7, 135, 152, {"info"}, "dates", None),
]


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return stories.lint_file(SEED)


def covers(place: Finding | Related, line: int, first: int, after: int) -> bool:
    """On the words, and at most twice as long."""
    start, end = place.start.column, place.end.column
    return (
        place.start.line == place.end.line == line
        and start < after
        and first < end
        and end - start <= 2 * (after - first)
    )


def meets(finding: Finding, row: tuple[int, int, int, set[str], str, tuple[int, int, int] | None]) -> bool:
    line, first, after, severities, topic, second = row
    if finding.severity not in severities or finding.rule.split("/")[0] != topic:
        return False
    if second is None:
        return covers(finding, line, first, after)
    return any(
        (covers(finding, line, first, after) and covers(other, *second))
        or (covers(finding, *second) and covers(other, line, first, after))
        for other in finding.related
    )


def test_each_row_is_met_by_a_finding_of_its_own(findings: list[Finding]) -> None:
    used: set[int] = set()
    missing = []
    for row in WANTED:
        found = next((n for n, finding in enumerate(findings) if n not in used and meets(finding, row)), None)
        if found is None:
            missing.append(row)
        else:
            used.add(found)
    assert missing == []


def test_a_tie_offers_both_spellings_and_fixes_none(findings: list[Finding]) -> None:
    row = WANTED[1]
    pair = [finding for finding in findings if meets(finding, row)]
    assert {"Volodomyr", "Volodymyr"} <= {word for f in pair for word in f.suggestions}
    assert [f.fix for f in pair] == [None] * len(pair)


@pytest.mark.parametrize("line", [2, 9, 16])
def test_a_leftover_label_is_told_once(findings: list[Finding], line: int) -> None:
    assert [f.severity for f in findings if f.start.line == line and f.severity != "info"] == ["error"]


def test_nothing_else_is_above_a_note(findings: list[Finding]) -> None:
    extra = [
        (f.start.line, f.rule, f.text)
        for f in findings
        if f.severity != "info" and f.start.line != 18 and not any(meets(f, row) for row in WANTED)
    ]
    assert extra == []
    assert [f.rule for f in findings if f.start.line == 18 and f.severity == "error"] == []


def test_every_finding_quotes_the_source(findings: list[Finding]) -> None:
    source = SEED.read_text(encoding="utf-8")
    for f in findings:
        assert source[f.start.offset : f.end.offset] == f.text
