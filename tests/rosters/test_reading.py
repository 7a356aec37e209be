"""Rosters as files: what is read, in which forms, and where each mistake is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from making import mistakes_of

from newslint import rulebook
from newslint.rosters.entries import Entry, whole_day
from newslint.rosters.reading import read

WHOLE = Entry(
    "Ada Nordqvist", ("Nordqvist",), ("Nordquist",), "person", "president of Ruritania", "2015-01-01", "2023-06-30"
)


def written(folder: Path, name: str, text: str | bytes) -> str:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return str(path)


def test_yaml_is_read_to_the_last_key(tmp_path: Path) -> None:
    text = """\
- name: Ada Nordqvist
  also: [Nordqvist]
  not: Nordquist
  kind: person
  who: president of Ruritania
  since: 2015
  until: 2023-06
- Port Nova
"""
    assert read(written(tmp_path, "names.yaml", text)) == [WHOLE, Entry("Port Nova")]


def test_csv_gives_the_same(tmp_path: Path) -> None:
    text = (
        "\ufeffname,also,not,kind,who,since,until\r\n"
        'Ada Nordqvist,Nordqvist,Nordquist,Person,"president of Ruritania",2015-01-01,2023-06-30\r\n'
        "\r\nPort Nova\r\n"
    )
    assert read(written(tmp_path, "names.csv", text)) == [WHOLE, Entry("Port Nova")]


def test_a_cell_holds_several_forms(tmp_path: Path) -> None:
    (entry,) = read(written(tmp_path, "names.csv", "not,name\nA Novva; ;A Nowa,A Nova\n"))
    assert entry == Entry("A Nova", (), ("A Novva", "A Nowa"))


def test_json_is_yaml_too_in_one_long_line(tmp_path: Path) -> None:
    names = [{"name": f"Place {'ab'[n % 2]}{n} “x”", "kind": "place"} for n in range(3000)]
    found = read(written(tmp_path, "roster.yaml", json.dumps(names, ensure_ascii=False)))
    assert [entry.name for entry in found] == [each["name"] for each in names]


def test_an_empty_file_holds_no_names(tmp_path: Path) -> None:
    assert read(written(tmp_path, "a.yaml", "# none yet\n".replace("# none yet", ""))) == []
    assert read(written(tmp_path, "a.csv", "name,also\n")) == []


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("- name: A B\n  kind: persn\n", (2, 9), "unknown value"),
        ("- name: A B\n- nam: C\n", (2, 3), "unknown key “nam”"),
        ("- kind: place\n", (1, 3), "“name” is missing"),
        ("- name: '  '\n", (1, 9), "“name” is missing"),
        ("- name: A B\n  since: 2019-13-01\n", (2, 10), "“2019-13-01” is no date"),
        ("- name: A B\n  since: 2019-02-29\n", (2, 10), "“2019-02-29” is no date"),
        ("- name: A B\n  since: 2020\n  until: 2019\n", (3, 10), "it ends (2019) before it begins (2020)"),
        ("- name: A B\n  also: [C]\n  not: [C]\n", (3, 8), "“C” is called both right and wrong"),
        ("name: A B\n", (1, 1), "a roster is a list of names"),
        ("- [A, B]\n", (1, 3), "an entry needs a name"),
        ("- name: A B\n  who: {a: b}\n", (2, 8), "expected text"),
    ],
)
def test_a_mistake_in_yaml_has_its_place(tmp_path: Path, text: str, place: tuple[int, int], message: str) -> None:
    (mistake,) = mistakes_of(read, written(tmp_path, "names.yaml", text))
    assert (mistake.line, mistake.column) == place
    assert mistake.message.startswith(message)


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("name,alos\nA B,\n", (1, 6), "unknown column “alos”", "also"),
        ("name,also,also\nA B,,\n", (1, 11), "the column “also” stands twice", ""),
        ("also,kind\nA B,\n", (1, 1), "the column “name” is missing", "columns:"),
        ("name;kind\nA B;place\n", (1, 1), "cells are separated by commas", "inside a cell"),
        ("name,kind\n,place\n", (2, 1), "“name” is missing", ""),
        ('name,kind\n"A, B",plac\n', (2, 8), "“plac” is no kind", "place"),
        ("kind,name,since\nplace,A B,soon\n", (2, 11), "“soon” is no date", "2024-05-20"),
        ("name,kind\nA B,place,x\n", (2, 11), "a cell too many", ""),
        ('name,kind\n"A B,place\n', (2, 1), "this is no CSV", ""),
    ],
)
def test_a_mistake_in_a_table_has_its_place(
    tmp_path: Path, text: str, place: tuple[int, int], message: str, hint: str
) -> None:
    mistake = mistakes_of(read, written(tmp_path, "names.csv", text))[0]
    assert (mistake.line, mistake.column) == place
    assert mistake.message.startswith(message)
    assert hint in (mistake.hint or "")


def test_all_mistakes_are_told_but_not_a_thousand(tmp_path: Path) -> None:
    found = mistakes_of(read, written(tmp_path, "names.csv", "name,kind\n" + "A B,x\n" * 500))
    assert len(found) == 21
    assert found[-1].message == "480 more mistakes"


def test_what_is_no_roster_is_told(tmp_path: Path) -> None:
    assert "a roster is" in mistakes_of(read, written(tmp_path, "names.txt", "A B\n"))[0].message
    assert "UTF-8" in mistakes_of(read, written(tmp_path, "names.csv", b"name\nJos\xe9\n"))[0].message
    assert mistakes_of(read, str(tmp_path / "gone.yaml"))[0].message.startswith("cannot be read")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-05-20", "2024-05-20", "2024-05-20"),
        ("2023-02-29", None, None),
        ("20 May", None, None),
    ],
)
def test_part_of_a_date_is_a_stretch_of_days(text: str, first: str | None, last: str | None) -> None:
    assert (whole_day(text), whole_day(text, last=True)) == (first, last)


def test_the_built_in_rosters_call_no_disputed_spelling_wrong() -> None:
    folder = Path(rulebook.builtin()) / "rosters"
    entries = [entry for path in sorted(folder.glob("*.yaml")) for entry in read(str(path))]
    assert len(entries) > 250
    assert [entry.name for entry in entries if entry.never] == []
    names = [entry.name for entry in entries]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []
