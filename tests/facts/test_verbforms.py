"""The forms of verbs."""

from __future__ import annotations

import pytest

from newslint.facts.verbforms import forms, inflected


@pytest.mark.parametrize(
    ("verb", "made"),
    [
        ("claim", ["claim", "claims", "claimed", "claiming"]),
        ("admit", ["admit", "admits", "admitted", "admitting"]),
        ("slam", ["slam", "slams", "slammed", "slamming"]),
        ("deny", ["deny", "denies", "denied", "denying"]),
        ("confess", ["confess", "confesses", "confessed", "confessing"]),
        ("crow", ["crow", "crows", "crowed", "crowing"]),
        ("say", ["say", "says", "said", "saying"]),
        ("tell", ["tell", "tells", "told", "telling"]),
        ("write", ["write", "writes", "wrote", "writing"]),
        ("swear", ["swear", "swears", "swore", "swearing"]),
        ("foresee", ["foresee", "foresees", "foresaw", "foreseeing"]),
        ("disagree", ["disagree", "disagrees", "disagreed", "disagreeing"]),
        ("tear into", ["tear into", "tears into", "tore into", "tearing into"]),
        ("hit back", ["hit back", "hits back", "hit back", "hitting back"]),
        ("lash out at", ["lash out at", "lashes out at", "lashed out at", "lashing out at"]),
    ],
)
def test_forms(verb: str, made: list[str]) -> None:
    assert inflected(verb) == made


def test_the_participle_of_the_past_where_it_is_another_word() -> None:
    assert forms("write") == ["write", "writes", "wrote", "writing", "written"]
    assert forms("say") == inflected("say")
