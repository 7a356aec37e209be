"""Lines that forbid printing before a day."""

from __future__ import annotations

import pytest
from making import rule

from newslint import readers
from newslint.linter import Ruleset, lint

OPTIONS = {"any": ["^embargo(?:ed)? (?:until|to) [^\\n]{1,40}"], "ahead": "AHEAD", "over": "OVER", "open": "OPEN"}


@pytest.mark.parametrize(
    ("line", "day", "advice"),
    [
        ("Embargoed until 4 May 2025", (2025, 5, 2), "AHEAD"),
        ("Embargoed until May 4, 2025, 00:01", (2025, 5, 6), "OVER"),
        ("Embargo until 4 May", (2025, 5, 3), "AHEAD"),
        ("Embargo until 4 May", (2025, 5, 4), "OPEN"),
        ("Embargo until 4 May", (2025, 5, 5), "OVER"),
        ("Embargo until 2 January", (2025, 12, 30), "AHEAD"),
        ("Embargo until 30 December", (2026, 1, 2), "OVER"),
        ("Embargo until Monday", (2025, 5, 4), "OPEN"),
        ("Embargo until 4 May 2025", None, "OPEN"),
    ],
)
def test_the_day_is_compared_with_the_story_s(line: str, day: tuple[int, int, int] | None, advice: str) -> None:
    document = readers.read(f"{line}\nThe bridge opens in June.\n", format="text", date=day)
    made = rule("embargo", options=OPTIONS, message="{advice}", voice="any")
    assert [(f.text, f.message) for f in lint(document, Ruleset([made])).findings] == [(line, advice)]
