"""The forms of verbs."""

from __future__ import annotations

import pytest

from newslint.facts.verbforms import inflected


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("claim", ["claim", "claims", "claimed", "claiming"]),
        ("admit", ["admit", "admits", "admitted", "admitting"]),
        ("slam", ["slam", "slams", "slammed", "slamming"]),
        ("deny", ["deny", "denies", "denied", "denying"]),
        ("confess", ["confess", "confesses", "confessed", "confessing"]),
        ("crow", ["crow", "crows", "crowed", "crowing"]),
        ("say", ["say", "says", "said", "saying"]),
        ("lash out at", ["lash out at", "lashes out at", "lashed out at", "lashing out at"]),
    ],
)
def test_forms(verb: str, forms: list[str]) -> None:
    assert inflected(verb) == forms
