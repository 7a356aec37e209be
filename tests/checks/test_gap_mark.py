"""Marks for something to come, and letters that are somebody's name."""

from __future__ import annotations

import pytest
from making import flagged

OPTIONS = {"any": [r"\bTK\b"], "case": "exact", "names": ["TK"]}


@pytest.mark.parametrize(
    "copy",
    [
        'Teresa "TK" Example came home. TK was glad.',
        "The company TK Mills won. TK will pay.",
        "Tom Kay, who signs as TK, wrote two lines.",
        "Die TK zahlt. Wer bei der TK ist, weiß es.",
    ],
)
def test_letters_that_a_story_explains_are_a_name(copy: str) -> None:
    assert flagged(copy, "gap-mark", OPTIONS, voice="any") == []


@pytest.mark.parametrize("copy", ["The mayor, TK, left.", "Tom Example paid TK pounds.", "It was TK and TK."])
def test_all_others_are_gaps(copy: str) -> None:
    assert set(flagged(copy, "gap-mark", OPTIONS, voice="any")) == {"TK"}
