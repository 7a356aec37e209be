"""Names beside verbs of speech, and papers by name."""

from __future__ import annotations

import pytest
from making import story

from newslint.facts.namedspeech import paper, speakers
from newslint.facts.shapes import Side


def named(copy: str, **keys: bool) -> list[str]:
    return [copy[token.start : token.end] for token in speakers(Side(copy, 0, len(copy)), **keys)]


@pytest.mark.parametrize(
    ("copy", "names"),
    [
        ("Ann Example said so.", ["Example"]),
        ("Ann Example on Sunday told the Herald so.", ["Example"]),
        ("It is so, according to Ann Example.", ["Ann"]),
        ("Ann Example, who built it, also said so.", ["Example"]),
        ("“It is so,” said Ann Example.", ["Ann"]),
        ("It is so, the owner, Ann Example, said.", ["Example"]),
        ("Critics said so.", []),
        ("On Monday said nobody.", []),
        ("She said so.", []),
    ],
)
def test_who_is_named_beside_a_verb_of_speech(copy: str, names: list[str]) -> None:
    assert named(copy) == names


@pytest.mark.parametrize("copy", ["She said so.", "Police said so.", "It is so, the council said."])
def test_a_pronoun_and_a_body_count_where_they_may(copy: str) -> None:
    assert len(named(copy, others=True)) == 1
    assert named(copy) == []


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        ("it told the Guardian", True),
        ("BBC News says", True),
        ("the Harwick Herald’s report", True),
        ("Press reports say", False),
        ("he stood guardian over it", False),
    ],
)
def test_a_paper_by_name(copy: str, found: bool) -> None:
    assert paper(story(copy), 0, len(copy)) is found
