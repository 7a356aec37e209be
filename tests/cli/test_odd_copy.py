"""Copy that no newsroom writes: newslint tells what it is, or reads it, and never falls over."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from making import files, house_pack
from running import Run, python

LIMITED = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
sys.argv = ["newslint", *sys.argv[1:]]
runpy.run_module("newslint", run_name="__main__")
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    house_pack(tmp_path / "house", {"tone/moon": {"options": {"any": ["moon"]}, "severity": "error"}})
    return files(tmp_path, {".newslint.yaml": "packs: [house]\n", "ok.md": "A moon.\n"})


def run(*arguments: str, cwd: Path) -> Run:
    """Newslint with 2 GB of memory and a minute of the processor."""
    if sys.platform == "win32":
        return python("-m", "newslint", *arguments, cwd=cwd)
    return python("-c", LIMITED, *arguments, cwd=cwd)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is a picture"),
        ("a.md", b"PK\x03\x04\x14\x00", "packed file"),
        ("a.txt", b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
        ("a.html", b"text\x00\x01\x02", "is no text"),
        ("a.txt", "A moon.".encode("utf-16"), "is UTF-16"),
        ("a.txt", "A moon. A moon.".encode("utf-16-le"), "seems to be UTF-16"),
        ("a.txt", "A moon.".encode("utf-32"), "is UTF-32"),
    ],
)
def test_files_that_are_no_text_are_told_and_the_rest_is_linted(desk: Path, name: str, data: bytes, words: str) -> None:
    (desk / name).write_bytes(data)
    done = run(name, "ok.md", cwd=desk)
    assert done.code == 2
    assert f"newslint: error: {name}: " in done.err
    assert words in done.err
    assert "ok.md:1:3 error tone/moon" in done.out


def test_met_in_a_folder_they_are_a_notice(desk: Path) -> None:
    (desk / "a.txt").write_bytes("A moon.".encode("utf-16"))
    done = run(".", cwd=desk)
    assert (done.code, "newslint: notice: " in done.err, "UTF-16" in done.err) == (1, True, True)


def test_an_old_encoding_is_read_with_a_notice(desk: Path) -> None:
    (desk / "a.txt").write_bytes("The mayor’s café moon.".encode("cp1252"))
    done = run("--only", "tone/moon", "a.txt", cwd=desk)
    assert (done.code, "Windows-1252" in done.err) == (1, True)
    assert "a.txt:1:18 error" in done.out


@pytest.mark.parametrize(
    "front",
    ["---\ntitle: [x\n---\n\n", "---\ntitle: a: b\n---\n\n", "+++\ntitle = \n+++\n\n", "---\ntitle: *x\n---\n\n"],
)
def test_broken_front_matter_is_told_and_the_story_is_linted(desk: Path, front: str) -> None:
    files(desk, {"a.md": front + "A moon.\n"})
    done = run("--format", "json", "--only", "tone/moon", "a.md", cwd=desk)
    data = json.loads(done.out)
    assert done.code == 2
    assert [(e["path"], e["line"] in (2, 3)) for e in data["errors"]] == [("a.md", True)]
    assert [f["start"]["line"] for f in data["files"][0]["findings"]] == [5]


def found(done: Run) -> list[tuple[int, int]]:
    """Where the moons are, in a run with exit code 1."""
    assert done.code == 1, done.err[-2000:]
    (file,) = json.loads(done.out)["files"]
    return [(f["start"]["line"], f["start"]["column"]) for f in file["findings"] if f["rule"] == "tone/moon"]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_one_line_of_twenty_megabytes(desk: Path, name: str) -> None:
    files(desk, {name: "word " * 4_000_000 + "moon"})
    assert found(run("--format", "json", name, cwd=desk)) == [(1, 20_000_001)]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_two_hundred_thousand_lines(desk: Path, name: str) -> None:
    line = "<p>A line of copy.</p>\n" if name.endswith("html") else "A line of copy.\n"
    files(desk, {name: line * 200_000 + "\n<p>moon</p>\n"})
    assert found(run("--format", "json", name, cwd=desk)) == [(200_002, 4)]


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("a.md", "> " * 20_000 + "A moon.\n"),
        ("a.md", "\n" + "[" * 20_000 + "moon" + "]" * 20_000 + "\n"),
        ("a.md", "*" * 20_000 + "moon" + "*" * 20_000 + "\n"),
        ("a.md", "“" * 20_000 + " moon " + "”" * 20_000 + "\n"),
        ("a.txt", "'\"" * 20_000 + " moon\n"),
        ("a.html", "<div>" * 50_000 + "A moon." + "</div>" * 50_000),
        ("a.html", "<p>A moon.<b>" * 2_000),
        ("a.html", "<!--" * 20_000 + "A moon."),
        ("a.html", "<" * 50_000 + " A moon."),
        ("a.html", "&" * 50_000 + " A moon."),
        ("a.md", "---\n" + "a: {" * 20_000 + "\n---\n\nA moon.\n"),
        ("a.md", "- " * 5_000 + "A moon.\n"),
        ("a.txt", "(" * 50_000 + "moon"),
    ],
)
def test_deep_and_unbalanced_marks_do_not_fell_it(desk: Path, name: str, copy: str) -> None:
    files(desk, {name: copy})
    done = run("--format", "json", name, cwd=desk)
    assert done.code in (0, 1, 2), done.err[-2000:]
    assert [each["path"] for each in json.loads(done.out)["files"]] == [name]


@pytest.mark.parametrize(
    ("name", "copy"),
    [("a.md", "> " * 20_000 + "A moon.\n"), ("a.html", "<div>" * 50_000 + "A moon." + "</div>" * 50_000)],
)
def test_copy_deep_inside_is_found(desk: Path, name: str, copy: str) -> None:
    files(desk, {name: copy})
    ((line, column),) = found(run("--format", "json", "--only", "tone/moon", name, cwd=desk))
    assert (line, column) == (1, copy.index("moon") + 1)


def names(number: int) -> str:
    """So many names that look alike, none of them in any list."""
    parts = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu")
    made = ("".join(parts[number // 10**place % 10] for place in range(4)) for number in range(number))
    return " ".join(f"The town met Anna {name.capitalize()} there." for name in made)


@pytest.mark.parametrize(
    "copy",
    [
        names(6_000),
        " ".join(f"Mayor Ann Ce{a}{b} spoke. Ce{a}{b}, the governor, resigned." for a in range(60) for b in range(60)),
        " ".join(f"The Xu{n} Yo{n} Zi{n} (X{n}YZ) met the town." for n in range(6_000)),
        f"“{'no go by me we ' * 6_000},” he said. Later she said: “{'we me by go no ' * 6_000}”.",
        " ".join(f"It is a ‘plan{n}’ of a ‘road{n}’." for n in range(6_000)),
        "." * 100_000,
    ],
    ids=["names", "offices", "acronyms", "few words", "quoted words", "stops"],
)
def test_long_copy_of_one_kind_does_not_hang(desk: Path, copy: str) -> None:
    files(desk, {"a.md": f"{copy}\n\nA moon.\n"})
    assert found(run("--format", "json", "--preset", "strict", "a.md", cwd=desk)) == [(3, 3)]
