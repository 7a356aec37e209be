"""Stories that need a notice on AI."""

from __future__ import annotations

from pathlib import Path

from making import files, flagged

from newslint.config import gather, load, overrides_for

STORY = "The bridge opens in June.\nIt is long.\n"


def test_a_story_with_a_notice_or_a_denial_is_silent() -> None:
    assert flagged(STORY, "required-notice", {}, voice="any") == ["The bridge opens in June."]
    for said in ("This article was translated with DeepL.", "No AI was used in this article."):
        assert flagged(f"{STORY}{said}\n", "required-notice", {}, voice="any") == []


def test_it_is_not_required_everywhere() -> None:
    assert flagged(STORY, "required-notice", {"required": False}, voice="any") == []
    front = "---\nsection: Sport\n---\n"
    assert flagged(front + STORY, "required-notice", {"sections": ["science"]}, format="markdown") == []
    assert flagged(front + STORY, "required-notice", {"sections": ["sport"]}, format="markdown") != []


def test_a_policy_for_one_folder(tmp_path: Path) -> None:
    text = "overrides:\n  - files: [science/**]\n    rules: {ai-disclosure/missing-notice: error}\n"
    files(tmp_path, {".newslint.yaml": text})
    config = load(str(tmp_path / ".newslint.yaml"))
    rules = gather(config)
    for name, on in (("science/a.md", True), ("sport/a.md", False)):
        rule, _ = rules.state("ai-disclosure/missing-notice", overrides_for(config, str(tmp_path / name)))
        assert (rule is not None) == on
