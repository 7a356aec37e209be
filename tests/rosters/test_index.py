"""The index of a roster: kept and used again, made anew when a file changes, done without where it cannot be kept."""

from __future__ import annotations

import os
import random
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import NewslintError
from newslint.rosters import shelf as kept
from newslint.rosters.building import build
from newslint.rosters.entries import Entry
from newslint.rosters.index import Index
from newslint.rosters.letters import edits, squeezed
from newslint.rosters.lookup import Lookup
from newslint.rosters.shelf import load, opened

LETTERS = string.ascii_lowercase


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(folder))
    monkeypatch.setattr(kept, "_open", {})
    return folder


def roster(folder: Path, text: str = "name,who\nMarlena Quistgaard,poet\n", name: str = "names.csv") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def names(paths: list[str]) -> list[str]:
    index = opened(tuple(paths))
    return [index.entry(number).name for number in range(len(index))]


def test_a_second_run_reads_no_roster(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = roster(tmp_path)
    assert load([path]) == ([path], [])
    monkeypatch.setattr(kept, "_open", {})
    monkeypatch.setattr(kept, "made", lambda *_: pytest.fail("made anew"))
    assert load([path]) == ([path], [])
    assert names([path]) == ["Marlena Quistgaard"]


def test_a_changed_roster_is_read_anew(tmp_path: Path, cache: Path) -> None:
    path = roster(tmp_path)
    load([path])
    roster(tmp_path, "name\nAda Nordqvist\nPort Nova\n")
    load([path])
    assert names([path]) == ["Ada Nordqvist", "Port Nova"]


@pytest.mark.parametrize("broken", [b"", b"{}\n", b"nonsense", None])
def test_a_damaged_index_is_made_anew(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, broken: bytes | None
) -> None:
    path = roster(tmp_path)
    load([path])
    (file,) = cache.glob("roster-*.bin")
    file.write_bytes(file.read_bytes()[:400] if broken is None else broken)
    monkeypatch.setattr(kept, "_open", {})
    load([path])
    assert names([path]) == ["Marlena Quistgaard"]


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.write_text("a file where the folder should be")
    path = roster(tmp_path)
    assert load([path]) == ([path], [])
    assert names([path]) == ["Marlena Quistgaard"]


def test_a_broken_roster_is_left_out_and_told_each_time(tmp_path: Path, cache: Path) -> None:
    good, bad = roster(tmp_path), roster(tmp_path, "- nam: A\n", "bad.yaml")
    for _ in range(2):
        paths, mistakes = load([bad, good])
        assert paths == [good]
        assert [os.path.basename(str(mistake.path)) for mistake in mistakes] == ["bad.yaml"] * len(mistakes) != []
        assert names(paths) == ["Marlena Quistgaard"]


def test_rows_that_cannot_be_used_are_told() -> None:
    with pytest.raises(NewslintError, match="no kind"):
        opened((), ("A B,,,nobody,,,",))


def test_an_entry_comes_back_as_it_was() -> None:
    entry = Entry("Ada Nordqvist", ("A. Nordqvist", "Adá"), ("Nordquist",), "person", "x, “y”", "2015-01-01", "")
    index = Index(build([Entry("B"), entry], {}))
    assert index.entry(1) == entry


def made(count: int) -> list[str]:
    draw = random.Random(count)
    return sorted({"".join(draw.choices(LETTERS, k=draw.randint(6, 12))).capitalize() for _ in range(count)})


@pytest.mark.parametrize("count", [300, 6000])
def test_every_form_is_found_by_itself_and_a_letter_away(count: int) -> None:
    listed = made(count)
    lookup, draw = Lookup(Index(build([Entry(name) for name in listed], {}))), random.Random(1)
    for number in draw.sample(range(len(listed)), 100):
        low = listed[number].lower()
        assert number in lookup.word(low).exact
        at = draw.randrange(1, len(low))
        other = draw.choice([low[:at] + low[at + 1 :], low[:at] + "q" + low[at + 1 :], low[:at] + "q" + low[at:]])
        exact, near, _ = lookup.word(other)
        assert exact or number in near


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7))
def test_edits_are_counted_alike_from_both_sides(one: str, other: str) -> None:
    apart = edits(one, other, 9)
    assert apart == edits(other, one, 9)
    assert (apart == 0) == (one == other)
    assert abs(len(one) - len(other)) <= apart <= max(len(one), len(other))
    assert edits(one, other, 2) == min(apart, 3)


@given(st.text(max_size=30))
def test_the_letters_of_any_text_can_be_read(text: str) -> None:
    assert all(char.isalnum() or not char.isascii() for char in squeezed(text))
