"""Names that run into themselves."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        ("He told Ana LundAna Lund on Monday.", ["Ana LundAna Lund"]),
        ("He told Ana LundAna LundCouncil votes on the pool, she said.", ["Ana LundAna Lund"]),
        ("Élodie ÅbergÉlodie Åberg spoke.", ["Élodie ÅbergÉlodie Åberg"]),
        ("She sang New York, New York.", []),
        ("He uses YouTube and LinkedIn.", []),
        ("A BamBam toy", []),
        ("", []),
    ],
)
def test_glued_names(copy: str, found: list[str]) -> None:
    assert flagged(copy, "glued-name", {}) == found


def test_the_name_is_suggested() -> None:
    (found,) = findings_of("He told Ana LundAna Lund on Monday.", rule("glued-name", options={}))
    assert found.suggestions == ("Ana Lund",)
