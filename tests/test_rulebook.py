"""Packs are read once and kept, and a broken rule takes no other with it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from making import files, house_pack, mistakes_of, rule_text

from newslint import config, rulebook, rulefile
from newslint.cache import write
from newslint.config import Config


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of this test alone."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return house_pack(tmp_path / "house", {"tone/first": {}, "tone/second": {}})


def titles(pack: Path) -> list[str]:
    return [rule.body.title for rule in rulebook.load_pack(str(pack)).rules.values()]


def test_a_pack_from_the_cache_is_the_pack_from_its_files(cache: Path, pack: Path) -> None:
    files(pack, {"tone/third.yaml": rule_text(check="pattern", options={"any": ["blue.{0,5}moon"]})})
    fresh = rulebook.load_pack(str(pack))
    assert list(cache.iterdir())
    again = rulebook.load_pack(str(pack))
    assert fresh._replace(rules={}) == again._replace(rules={})
    assert [(r.head(), r.body) for r in fresh.rules.values()] == [(r.head(), r.body) for r in again.rules.values()]
    assert sorted(fresh.rules) == ["tone/first", "tone/second", "tone/third"]


def test_what_is_kept_is_really_read_from_the_cache(cache: Path, pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    titles(pack)
    monkeypatch.setattr(rulefile, "read_pack", lambda *_: pytest.fail("the files were read again"))
    assert titles(pack) == ["A word of the tests"] * 2


@pytest.mark.parametrize("change", [lambda kept: kept[:-9], lambda kept: kept.replace(b"A word", b"A wxrd")])
def test_a_damaged_line_is_never_opened(cache: Path, pack: Path, change: Callable[[bytes], bytes]) -> None:
    titles(pack)
    (kept,) = cache.iterdir()
    kept.write_bytes(change(kept.read_bytes()))
    assert titles(pack) == ["A word of the tests"] * 2


def test_a_changed_file_is_read_anew(cache: Path, pack: Path) -> None:
    titles(pack)
    files(pack, {"tone/first.yaml": rule_text(title="Something else")})
    assert titles(pack) == ["Something else", "A word of the tests"]


def test_a_file_of_the_same_size_and_another_time_is_read_anew(cache: Path, pack: Path) -> None:
    titles(pack)
    path = pack / "tone/first.yaml"
    path.write_text(path.read_text("utf-8").replace("A word", "B word"), "utf-8")
    os.utime(path, ns=(1, 1))
    assert titles(pack)[0] == "B word of the tests"


def test_a_new_file_and_a_lost_file_are_seen(cache: Path, pack: Path) -> None:
    titles(pack)
    (pack / "tone/first.yaml").unlink()
    files(pack, {"tone/third.yaml": rule_text()})
    assert sorted(rulebook.load_pack(str(pack)).rules) == ["tone/second", "tone/third"]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"version": 1}', "\x00\xff", '{"data": {}}'])
def test_a_corrupt_cache_is_done_without(cache: Path, pack: Path, content: str) -> None:
    titles(pack)
    for kept in cache.iterdir():
        kept.write_text(content, "latin-1")
    assert len(titles(pack)) == 2


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert len(titles(pack)) == 2
    assert len(titles(pack)) == 2


def test_mistakes_are_told_every_time(cache: Path, pack: Path) -> None:
    files(pack, {"tone/broken.yaml": "title: x\n"})
    first = rulebook.load_pack(str(pack))
    assert first.mistakes == rulebook.load_pack(str(pack)).mistakes != []
    assert sorted(first.rules) == ["tone/first", "tone/second"]


def test_no_temporary_files_are_left(cache: Path, pack: Path) -> None:
    titles(pack)
    assert [path.suffix for path in cache.iterdir()] == [".json"]


def test_only_rules_are_read_as_rules(tmp_path: Path) -> None:
    pack = house_pack(tmp_path, {"tone/first": {}})
    files(
        pack, {"rosters/people.yaml": "- name: A\n", "events/x.yaml": "- a\n", ".hidden/x.yaml": "{", "README.md": "{"}
    )
    loaded = rulebook.load_pack(str(pack))
    assert (list(loaded.rules), loaded.mistakes) == (["tone/first"], [])


def test_a_folder_that_is_no_pack(tmp_path: Path) -> None:
    (mistake,) = mistakes_of(rulebook.load_pack, str(tmp_path))
    assert (mistake.path, mistake.hint) == (str(tmp_path), "a pack is a folder with a pack.yaml")


def test_the_same_id_in_two_packs_is_a_mistake(tmp_path: Path) -> None:
    for name in ("one", "two"):
        house_pack(tmp_path / name, {"tone/first": {}})
    (mistake,) = config.gather(Config(folder=str(tmp_path), packs=["one", "two"])).mistakes
    assert "tone/first is in two packs" in mistake.message
    assert mistake.path == str(tmp_path / "two" / "tone/first.yaml")


def test_a_rule_of_the_house_with_a_built_in_id_is_a_mistake(tmp_path: Path) -> None:
    house_pack(tmp_path / "house", {"suppressions/unused": {}})
    gathered = config.gather(Config(folder=str(tmp_path), packs=["house"]))
    assert [m.message for m in gathered.mistakes] == [
        "the rule suppressions/unused is in two packs, newslint and house"
    ]
    assert gathered.known["suppressions/unused"].body.pack == "newslint"


def test_the_built_in_rules_are_found_in_a_checkout(house: Path) -> None:
    assert Path(rulebook.builtin()).is_dir()
    assert (Path(rulebook.builtin()) / "pack.yaml").is_file()
    if not (house / "newslint" / "rules").exists():
        assert Path(rulebook.builtin()) == house / "rules"


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "b.json").mkdir()
    write(str(tmp_path / "b.json"), b"b")
    assert [path.name for path in tmp_path.iterdir()] == ["b.json"]
