"""Metadata and the visible notice on AI."""

from __future__ import annotations

import pytest
from making import findings_of, rule

OPTIONS = {"keys": ["ai", "ai-generated"], "machine": ["trainedAlgorithmicMedia"], "people": ["digitalCapture"]}
NOTICE = "This article was translated with DeepL."


def told(front: str, copy: str) -> list[tuple[str, str]]:
    made = rule("ai-metadata", options=OPTIONS, message="{value}: {trouble}", voice="any")
    source = f"---\ntitle: A bridge\n{front}\n---\nIt opens in June.\n\n{copy}\n"
    return [(f.text, f.message) for f in findings_of(source, made, format="markdown")]


@pytest.mark.parametrize(
    "front", ["ai: yes", "ai: true", "ai: DeepL", "AI-generated: true", "ai: [draft]", "ai: {used: yes}"]
)
def test_a_machine_in_the_metadata_and_no_notice(front: str) -> None:
    ((words, message),) = told(front, "It is long.")
    assert words == front
    assert "nothing" in message
    assert told(front, NOTICE) == []


@pytest.mark.parametrize("front", ["ai: no", "ai: false", "ai: none", "ai: {used: no, tool: x}", "ai: []"])
def test_no_machine_in_the_metadata_and_a_notice(front: str) -> None:
    ((words, _),) = told(front, NOTICE)
    assert words == NOTICE
    assert told(front, "It is long.") == []


@pytest.mark.parametrize(
    "value",
    [
        "trainedAlgorithmicMedia",
        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        "digsrctype:trainedAlgorithmicMedia",
    ],
)
@pytest.mark.parametrize("key", ["digitalSourceType", "digitalsourcetype"])
def test_the_digital_source_type(key: str, value: str) -> None:
    assert [words for words, _ in told(f'{key}: "{value}"', "It is long.")] == [f'{key}: "{value}"']
    assert told(f'{key}: "{value}"', NOTICE) == []


def test_a_source_type_that_no_list_knows_says_nothing() -> None:
    assert told("digitalSourceType: somethingNew", NOTICE) == []


def test_a_denial_against_the_metadata() -> None:
    ((words, message),) = told("ai: true", "No AI was used in this article.")
    assert words == "No AI was used in this article."
    assert "none was used" in message


def test_data_in_a_page_s_script() -> None:
    made = rule("ai-metadata", options=OPTIONS, voice="any")
    data = '{"digitalSourceType": "trainedAlgorithmicMedia"}'
    copy = f'<script type="application/ld+json">{data}</script><p>It opens in June.</p>'
    assert [f.text for f in findings_of(copy, made, format="html")] == ["trainedAlgorithmicMedia"]


def test_a_tag_in_the_head() -> None:
    made = rule("ai-metadata", options=OPTIONS, voice="any")
    tag = '<meta name="ai-generated" content="true">'
    copy = f"<head>{tag}</head><p>It opens in June.</p>"
    assert [f.text for f in findings_of(copy, made, format="html")] == [tag]
