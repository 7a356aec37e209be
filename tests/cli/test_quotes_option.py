"""Transcripts as a user gives them: --quotes, and the front matter of a story."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from making import files
from running import run

STORY = "“We have waited long enough,” Farr said on Friday.\n"
RULE = "quotes/not-in-transcript"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    times = "00:00:01,000 --> 00:00:02,000"
    return files(
        tmp_path,
        {
            "content/story.md": STORY,
            "content/said.txt": "FARR: We have waited long enough.\n",
            "content/other.txt": "FARR: We have waited for long enough.\n",
            "content/said.srt": f"1\n{times}\nWe have waited\n\n2\n{times}\nlong enough.\n",
            "content/said.vtt": f"WEBVTT\n\n{times}\n<v Farr>We have waited\n\n{times}\nlong enough.\n",
            "content/said.html": "<p>We have <b>waited</b></p><p>long enough.</p>",
        },
    )


def found(desk: Path, *arguments: str, stdin: str = "") -> tuple[int, list[str], str]:
    done = run("--only", RULE, "--format", "json", *arguments, cwd=desk, stdin=stdin)
    out = json.loads(done.out) if done.out else {"files": [], "errors": []}
    told = [str(error) for error in out["errors"]]
    return done.code, [f["text"] for file in out["files"] for f in file["findings"]], done.err + "".join(told)


@pytest.mark.parametrize("name", ["said.txt", "said.srt", "said.vtt", "said.html"])
def test_what_is_in_the_transcript_is_quiet(desk: Path, name: str) -> None:
    assert found(desk, "--quotes", f"content/{name}", "content/story.md")[:2] == (0, [])


def test_what_is_not_in_it_is_an_error_that_names_the_file(desk: Path) -> None:
    done = run("--isolated", "--quotes", "content/other.txt", "content/story.md", cwd=desk)
    assert done.code == 1
    assert "not in other.txt" in done.out and "We have waited for long enough" in done.out


def test_one_of_several_is_enough(desk: Path) -> None:
    given = ["--quotes", "content/other.txt", "--quotes", "content/said.txt"]
    assert found(desk, *given, "content/story.md")[:2] == (0, [])


def test_nothing_is_checked_without_a_transcript(desk: Path) -> None:
    assert found(desk, "content/story.md")[:2] == (0, [])


@pytest.mark.parametrize("name", ["nowhere.txt", "content"])
def test_a_transcript_that_cannot_be_read_stops_the_run(desk: Path, name: str) -> None:
    done = run("--quotes", name, "content/story.md", cwd=desk)
    assert (done.code, done.out) == (2, "")
    assert name in done.err


def test_a_run_without_the_rule_says_that_nothing_was_checked(desk: Path) -> None:
    done = run("--only", "quotes/unclosed", "--quotes", "content/said.txt", "content/story.md", cwd=desk)
    assert "the rule that checks quotations is off" in done.out + done.err


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("said.txt", []), ("other.txt", ["We have waited long enough"]), ("[other.txt, said.txt]", [])],
)
def test_a_story_names_its_transcripts(desk: Path, value: str, wanted: list[str]) -> None:
    files(desk, {"content/named.md": f"---\nnewslint: {{quotes: {value}}}\n---\n\n{STORY}"})
    assert found(desk, "content/named.md")[1] == wanted


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("nowhere.txt", "there is no file"),
        ("/etc/hosts", "absolute"),
        ("C:/notes.txt", "absolute"),
        ("../outside.txt", "outside"),
        ("5", "takes the name of a file"),
        (".hidden/notes.txt", "not read as notes"),
        ("settings.ini", "not read as notes"),
        ("named.md", "no record of what was said"),
        ('"a\\0b"', "control characters"),
    ],
)
def test_a_name_that_cannot_be_used_is_told_with_its_place(desk: Path, value: str, said: str) -> None:
    files(
        desk, {"outside.txt": "FARR: We.\n", "content/named.md": f"---\nnewslint:\n  quotes: {value}\n---\n\n{STORY}"}
    )
    done = run("--isolated", "content/named.md", cwd=desk)
    assert done.code == 2
    assert "content/named.md:3:" in done.out + done.err and said in done.out + done.err


def test_spoken_lines_of_figures_are_no_numbers_of_subtitles(desk: Path) -> None:
    times = "00:00:01,000 --> 00:00:02,000"
    files(
        desk,
        {
            "content/said.srt": f"1\n{times}\nWe had\n2024\n\n2\n{times}\nNOTE that down\n",
            "content/said.vtt": f"WEBVTT\n\nNOTE it was made\nby hand\n\n1\n{times}\nWe had\n2024\n",
            "content/story.md": "“We had 2024 note that down,” Farr said. “It was made by hand,” she said.\n",
        },
    )
    assert found(desk, "--quotes", "content/said.srt", "content/story.md")[1] == ["It was made by hand"]
    (desk / "content/story.md").write_text(
        "“We had 2024,” Farr said. “It was made by hand,” she said.\n", encoding="utf-8"
    )
    assert found(desk, "--quotes", "content/said.vtt", "content/story.md")[1] == ["It was made by hand"]


def test_a_file_below_the_configuration_may_be_named(desk: Path) -> None:
    story = f"---\nnewslint: {{quotes: ../notes/said.txt}}\n---\n\n{STORY}"
    files(desk, {".newslint.yaml": "preset: default\n", "notes/said.txt": "Nobody.", "content/named.md": story})
    assert found(desk, "content/named.md")[1] == ["We have waited long enough"]


def test_a_link_out_of_the_folder_is_not_followed(desk: Path) -> None:
    files(desk, {"outside.txt": "We.", "content/named.md": f"---\nnewslint: {{quotes: link.txt}}\n---\n\n{STORY}"})
    (desk / "content" / "link.txt").symlink_to(desk / "outside.txt")
    assert found(desk, "--isolated", "content/named.md")[0] == 2


def test_copy_without_a_place_names_no_file(desk: Path) -> None:
    story = f"---\nnewslint: {{quotes: content/said.txt}}\n---\n\n{STORY}"
    assert found(desk, "--stdin-name", "story.md", "-", stdin=story)[:2] == (0, [])
