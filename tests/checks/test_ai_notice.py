"""The notice that a machine helped to make a story."""

from __future__ import annotations

from typing import Any

import pytest
from making import findings_of, flagged, rule

HEDGED: dict[str, Any] = {"report": "uncertain", "hedges": ["may", "might", "partly"]}
SLOTS: dict[str, Any] = {
    "report": "missing",
    "allowed": 0,
    "slots": ["the tool = deepl|chatgpt", "who checked = checked by"],
}


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("This article may have been written with AI.", "may have been written with AI"),
        ("Note: this story was partly made with ChatGPT.", "partly made with ChatGPT"),
        ("We might use artificial intelligence to write our headlines.", "might use artificial intelligence"),
        ("Artificial intelligence may have helped to write this article.", "may"),
        ("Translated partly with DeepL", "partly with DeepL"),
    ],
)
def test_notices_are_found_in_their_forms(copy: str, words: str) -> None:
    assert flagged(copy, "ai-notice", HEDGED) == [words]


@pytest.mark.parametrize(
    "copy",
    [
        "AI may change how articles are written, the minister said.",
        "The firm may have used AI to write its report.",
        "Her novel may have been written with ChatGPT.",
        "This article looks at how AI may be used in schools.",
        "The council may use AI to answer letters.",
        "No AI was used in this article, which may surprise you.",
        "This article was translated with DeepL.",
    ],
)
def test_stories_about_machines_and_plain_notices_are_left_alone(copy: str) -> None:
    assert flagged(copy, "ai-notice", HEDGED) == []


def test_what_is_missing_is_listed() -> None:
    made = rule("ai-notice", options=SLOTS, message="It lacks {missing}.")
    (found,) = findings_of("This article was written with AI.", made)
    assert found.message == "It lacks the tool and who checked."
    (found,) = findings_of("This article was written with ChatGPT.", made)
    assert found.message == "It lacks who checked."


def test_the_sentences_after_a_notice_belong_to_it() -> None:
    assert flagged("ChatGPT helped to write this article. It was checked by Ann Example.", "ai-notice", SLOTS) == []


def test_which_after_a_person() -> None:
    options = {"report": "which", "organisations": ["group"]}
    made = rule("ai-notice", options=options, message="Not for {name}.")
    (found,) = findings_of("This page was written by Ann Example, which used AI.", made)
    assert (found.text, found.message) == ("which", "Not for Ann Example.")
    assert findings_of("This page was written by Example Group, which used AI.", made) == []


def test_a_notice_and_its_denial() -> None:
    options: dict[str, Any] = {"report": "contradiction", "whole": ["ai-generated"], "part": ["ai-assisted"]}
    copy = "This article was written with AI.\nIt rained.\nNo AI was used in this article."
    (found,) = findings_of(copy, rule("ai-notice", options=options))
    assert (found.start.line, found.related[0].start.line) == (3, 1)
    assert flagged("This AI-generated article was AI-assisted.", "ai-notice", options) == ["AI-assisted"]
    assert flagged("No AI was used in this article.", "ai-notice", options) == []


def test_a_notice_without_a_full_stop() -> None:
    options = {"report": "unfinished"}
    assert flagged("This long article was written with AI yesterday", "ai-notice", options) == ["yesterday"]
    assert flagged("This long article was written with AI yesterday.", "ai-notice", options) == []
