"""Pictures and where their credit may stand."""

from __future__ import annotations

import pytest
from making import flagged

OPTIONS = {"credits": [r"\bphoto:", r"/reuters\b"]}
PICTURE = "It rained.\n\n![The mill](mill.jpg)\n\n"


@pytest.mark.parametrize(
    ("copy", "told"),
    [
        (PICTURE + "The council met.", True),
        (PICTURE + "*Photo: Ann Example*\n\nThe council met.", False),
        (PICTURE + "The mill on Monday. Ann Example/Reuters\n\nThe council met.", False),
        (PICTURE + "The council met.\n\nIt sat long.\n\nIt rose late.\n\nPhoto: Ann Example", True),
    ],
)
def test_a_credit_near_by(copy: str, told: bool) -> None:
    assert bool(flagged(copy, "picture-credit", OPTIONS, format="markdown")) == told
