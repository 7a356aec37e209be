"""What a user of the library relies on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from making import files, house_pack
from running import HOUSE, python

import newslint

COPY = "The moon rose.\nIt was seen by the the mayor.\n"


@pytest.mark.parametrize("name", newslint.__all__)
def test_every_promised_name_is_there(name: str) -> None:
    assert getattr(newslint, name) is not None


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        newslint.nothing  # noqa: B018


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    house_pack(tmp_path / "house", {"tone/moon": {"options": {"any": ["moon"]}, "severity": "error"}})
    return files(tmp_path, {".newslint.yaml": "packs: [house]\npreset: none\n", "story.md": "# A day\n\nA moon.\n"})


def test_lint_file_looks_up_the_configuration(desk: Path) -> None:
    (found,) = newslint.lint_file(desk / "story.md")
    assert (found.rule, found.severity, found.text, found.start.line) == ("tone/moon", "error", "moon", 3)
    assert newslint.lint_file(str(desk / "story.md")) == [found]


def test_lint_text_looks_up_none(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk)
    assert newslint.lint_text("A moon.") == []
    config = newslint.load_config(str(desk / ".newslint.yaml"))
    assert [f.text for f in newslint.lint_text("A moon.", config=config)] == ["moon"]


def test_a_linter_lints_many(desk: Path) -> None:
    linter = newslint.Linter(newslint.load_config(str(desk / ".newslint.yaml")))
    results = [linter.lint_text(copy, format="markdown", path="a.md") for copy in ("A moon.", "A day.", "*Moon*")]
    assert [len(result.findings) for result in results] == [1, 0, 1]
    assert results[0].path == "a.md"


def test_what_cannot_be_used_raises(desk: Path) -> None:
    with pytest.raises(newslint.NewslintError, match="no such file"):
        newslint.lint_file(desk / "none.md")
    with pytest.raises(newslint.NewslintError, match="there is no preset"):
        newslint.lint_text("x", config=newslint.Config(preset="nothing"))
    (desk / "story.md").write_bytes("x".encode("utf-16"))
    with pytest.raises(newslint.NewslintError, match="UTF-16"):
        newslint.lint_file(desk / "story.md")


def test_analyse_gives_a_document() -> None:
    from newslint.facts.quotations import quotations

    document = newslint.analyse("# A *day*\n\n“It rose,” she said.\n", format="markdown", date=(2024, 5, 3))
    assert [(block.scope, document.block_text(block)) for block in document.blocks] == [
        ("headline", "A day"),
        ("body", "“It rose,” she said."),
    ]
    assert document.date == (2024, 5, 3)
    assert [document.text[q.start : q.end] for q in quotations(document)] == ["“It rose,”"]


def test_a_date_given_wins() -> None:
    copy = "---\ndate: 2020-01-01\n---\n\nText.\n"
    assert newslint.analyse(copy, format="markdown").date == (2020, 1, 1)
    assert newslint.analyse(copy, format="markdown", date=(2024, 5, 3)).date == (2024, 5, 3)


def loaded(code: str, folder: Path, **environment: str) -> set[str]:
    """The modules that are loaded once some code has run."""
    done = python("-c", f"{code}\nimport sys, json; print(json.dumps(list(sys.modules)))", cwd=folder, **environment)
    assert done.err == ""
    return set(json.loads(done.out.splitlines()[-1]))


def test_importing_newslint_is_light(tmp_path: Path) -> None:
    heavy = {"yaml", "msgspec", "regex", "ahocorasick", "pathspec", "wcwidth", "argparse", "newslint.stories"}
    assert loaded("import newslint", tmp_path) & heavy == set()


def test_linting_with_a_warm_cache_needs_no_yaml(desk: Path) -> None:
    code = "import newslint\nassert newslint.lint_file('story.txt') == []"
    files(desk, {"story.txt": "A day.\n"})
    cache = {"NEWSLINT_CACHE_DIR": str(desk / "cache")}
    assert {"yaml", "msgspec"} <= loaded(code, desk, **cache)
    warm = loaded(code, desk, **cache)
    assert {"yaml", "msgspec", "pyromark", "turbohtml", "hypothesis", "difflib"} & warm == set()
    assert "newslint.linter" in warm


def test_the_words_of_the_front_page_are_true() -> None:
    doc = newslint.__doc__ or ""
    assert ">>> import newslint" in doc
    import doctest

    results = doctest.testmod(newslint)
    assert (results.failed, results.attempted > 0) == (0, True)


def test_the_example_of_the_readme_finds_something() -> None:
    readme = (HOUSE / "README.md").read_text("utf-8")
    assert "newslint.lint_text(" in readme
    code = readme.split("```python\n")[1].split("```")[0]
    done = python("-c", code, cwd=HOUSE)
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") >= 1
