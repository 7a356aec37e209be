"""Kinds of slip that papers have printed, in words of our own: each must be found, at a severity that stops a page."""

from __future__ import annotations

import pytest

import newslint

LEAD = "The ferry will run again from Monday, the harbour office said.\n\nIts engine failed in March.\n\n"
TAIL = "\n\nA crossing will cost four euros, as before."

INCIDENTS = {
    "closing offer of a front-page version": (
        LEAD
        + "If you'd like, I can also write a punchier front-page version with one big number. Shall I do that next?",
        "ai-residue/closing-offer",
    ),
    "closing offer in German": (
        "Die Fähre fährt wieder.\n\nWenn Sie möchten, passe ich den Ton an oder markiere alle Änderungen.",
        "ai-residue/other-language",
    ),
    "two further subheads announced in the middle": (
        LEAD + "Here are two more subheads you could put into the second half:" + TAIL,
        "ai-residue/editor-voice",
    ),
    "slots of a sports template": (
        LEAD + "The Harwick [[WINNING_TEAM_NICKNAME]] beat the Dunmore [[LOSING_TEAM_NICKNAME]] 3-1." + TAIL,
        "ai-residue/template-slot",
    ),
    "last line explains the structure": (
        LEAD + "This structure ensures that readers get the key facts first and the background later.",
        "ai-residue/editor-voice",
    ),
    "last line praises the inverted pyramid": (
        LEAD + "The story follows the inverted pyramid, with the most important information at the top.",
        "ai-residue/editor-voice",
    ),
    "refusal in place of a story": (
        "Death of a skipper\n\nI'm sorry, but I cannot fulfil this request as it goes against my guidelines.",
        "ai-residue/refusal",
    ),
    "a model speaks of itself": (
        LEAD + "As an AI language model, I cannot give an opinion on the fare." + TAIL,
        "ai-residue/refusal",
    ),
    "the last day of what it was trained on": (
        LEAD + "As of my last training update, the harbour office had not named a date." + TAIL,
        "ai-residue/knowledge-cut-off",
    ),
    "slots for a name and a day": (
        "By [Your Name]\n\n" + LEAD + "It was built in [insert year]." + TAIL,
        "ai-residue/template-slot",
    ),
    "citation stubs of a search": (
        LEAD + "It carried 300 people a day citeturn0search2turn0news4." + TAIL,
        "ai-residue/citation-stub",
    ),
    "hidden marks round a citation": (
        LEAD + "It carried 300 people a day \ue200cite\ue202\ue201." + TAIL,
        "ai-residue/private-mark",
    ),
    "the request before the story": (
        "Rewrite the following text in a lively tone for a local paper.\n\n" + LEAD,
        "ai-residue/prompt-text",
    ),
    "the answer's first words": (
        "Certainly! Here is the article, in 300 words:\n\n" + LEAD,
        "ai-residue/opening-acknowledgement",
    ),
    "links that a chatbot found": (
        LEAD + "The list is at https://harbour.example/list?utm_source=chatgpt.com today." + TAIL,
        "ai-residue/tracking-parameter",
    ),
}


@pytest.mark.parametrize("kind", INCIDENTS)
def test_it_is_found(kind: str) -> None:
    copy, rule = INCIDENTS[kind]
    found = [f for f in newslint.lint_text(copy) if f.rule == rule]
    assert found, [f.rule for f in newslint.lint_text(copy)]
    assert all(copy[f.start.offset : f.end.offset] == f.text for f in found)
    assert {f.severity for f in found} <= {"error", "warning"}


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_it_is_found_behind_a_link(format: str) -> None:
    address = "https://harbour.example/list?a=1&utm_source=chatgpt.com"
    link = f"[list]({address})" if format == "markdown" else f'<a href="{address}">list</a>'
    copy = f"The {link} is long."
    (found,) = [f for f in newslint.lint_text(copy, format=format) if f.rule == "ai-residue/tracking-parameter"]
    assert copy[found.start.offset : found.end.offset] == found.text == "utm_source=chatgpt.com"
    assert "nothing of who wrote" in found.message


def test_the_story_without_the_slip_is_clean() -> None:
    assert [f.rule for f in newslint.lint_text(LEAD + TAIL.strip()) if f.rule.startswith("ai-")] == []


def test_what_somebody_says_of_a_chatbot_is_no_slip() -> None:
    copy = (
        LEAD + "“As an AI language model, I cannot give an opinion,” the harbour's chatbot wrote to a passenger." + TAIL
    )
    assert [f.rule for f in newslint.lint_text(copy) if f.rule.startswith("ai-residue")] == []
