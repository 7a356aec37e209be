"""The worksheet of a story, to print and tick off, and its data.

The sheets in `sheets/` are what `newslint facts` prints, run in this repository: after a change that is meant, print
them anew with `newslint facts STORY > tests/sheets/NAME.txt`.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from making import story
from running import HOUSE, run

from newslint import readers
from newslint.worksheet import WIDTH, context, data, day, sheet, wrap

SHEETS = HOUSE / "tests" / "sheets"
STORIES = {"harbour.txt": "tests/sheets/harbour.md", "seed.txt": "seeds/000_5e784523b8096698.txt"}


@pytest.mark.parametrize("name", STORIES)
def test_the_sheet_of_a_whole_story(name: str) -> None:
    done = run("facts", STORIES[name], cwd=HOUSE)
    assert (done.code, done.err) == (0, "")
    assert done.out == (SHEETS / name).read_text("utf-8")


def lines(copy: str, format: str = "text") -> list[str]:
    return sheet(readers.read(copy, format=format)).splitlines()


def under(rows: list[str], heading: str) -> list[str]:
    """The lines of a section."""
    start = rows.index(heading) + 2
    end = next((number for number in range(start, len(rows)) if set(rows[number]) == {"-"}), len(rows) + 1)
    return [row for row in rows[start : end - 1] if row]


COPY = "“It rose,” said Mayor Anna Example on 3 May 2024. Forty people came. Sources say it will fall. Example left."


def test_every_part_has_its_section() -> None:
    rows = lines(COPY)
    assert under(rows, "NAMES")[:2] == ["People (1)", f"[ ] {'Anna Example':<36}{'Mayor':<32}1:23"]
    assert [row.split() for row in under(rows, "NAMES")[2:]] == [["Example", "1:96"]]
    assert under(rows, "SOURCES") == [
        "Named (1)",
        f"[ ] {'Anna Example':<36}{'1 time':<32}1:17",
        "Not even described (1)",
        f"[ ] {'Sources':<36}{'1 time':<32}1:70",
    ]
    assert under(rows, "QUOTATIONS") == [f"[ ] {'1:1':<10}{'Anna Example':<28}“It rose,”"]
    assert [row[:24] for row in under(rows, "FIGURES")] == ["[ ] 1:51      Forty peop"]
    assert under(rows, "DATES") == [f"[ ] {'1:39':<10}{'3 May 2024':<28}Friday 3 May 2024"]


def test_what_is_not_there_is_none() -> None:
    rows = lines("only this.")
    assert [under(rows, title) for title in ("NAMES", "SOURCES", "QUOTATIONS", "FIGURES", "DATES")] == [["none"]] * 5


def test_long_rows_are_wrapped_and_stay_in_their_columns() -> None:
    quotation = "“" + "We have waited a very long time for this bridge. " * 20 + "”"
    rows = lines(f"{quotation} said Anna Example. " + "Example left. " * 40)
    assert max(map(len, rows)) <= WIDTH
    quoted = under(rows, "QUOTATIONS")
    assert len(quoted) == 6
    assert quoted[-1].endswith(" ...")
    assert {row[:42].strip() for row in quoted[1:]} == {""}


def test_wide_characters_take_two_columns() -> None:
    rows = under(lines("It is so, said 東京 Example of 東京 Example. It was 日本 Example."), "NAMES")
    assert rows  # a name is told, and no line is torn


def test_no_mark_of_the_terminal_gets_through() -> None:
    assert "\x1b" not in sheet(readers.read("It is so, said Anna \x1b[31mExample.", format="text"))


def test_the_words_round_a_figure_are_whole_and_of_its_paragraph() -> None:
    document = story("One two three four five six seven 80 nine ten.", "Next.")
    start = document.text.index("80")
    assert context(document, start, start + 2, 30) == "... seven 80 nine ten."
    assert context(document, start, start + 2, 200) == document.text.split("\n")[0]


def test_a_day_in_words() -> None:
    assert (day((2025, 6, 5)), day(None)) == ("Thursday 5 June 2025", "")


def facts(copy: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(data(readers.read(copy, format="text"))))
    return made


def test_data_keeps_the_parts_and_adds_the_kind_of_source() -> None:
    made = facts(COPY)
    assert list(made) == ["names", "quotations", "attributions", "quantities", "dates", "readability"]
    said, sources = made["attributions"]
    assert [said[part]["text"] for part in ("source", "cue", "content")] == ["Mayor Anna Example", "said", "“It rose,”"]
    assert (said["source_kind"], said["source_name"]) == ("named", "Anna Example")
    assert (sources["source_kind"], sources["source_name"]) == ("bare", "Sources")
    assert (made["names"][0]["name"], made["names"][0]["about"]) == ("Anna Example", "Mayor")


def test_what_has_no_source_has_no_kind() -> None:
    (said,) = facts("“It rose and it fell again.”")["attributions"]
    assert (said["source"], said["source_kind"], said["source_name"]) == (None, None, None)


def test_an_aside_says_who_somebody_is_and_a_courtesy_does_not() -> None:
    made = facts("It rose, said Mr Ben Example, the mayor of Harwick. It fell, said Mrs Cara Sample.")
    assert [(name["name"], name["about"]) for name in made["names"] if " " in name["name"]] == [
        ("Ben Example", "the mayor of Harwick"),
        ("Cara Sample", None),
    ]


def test_every_file_has_a_sheet_and_a_mistake_hides_none() -> None:
    done = run("facts", "tests/sheets/harbour.md", "missing.md", "tests/copy/04-council.txt", cwd=HOUSE)
    assert done.code == 2
    assert done.out.count("QUOTATIONS\n") == 2
    assert "missing.md" in done.err


def test_a_weekday_that_does_not_fit_is_marked() -> None:
    rows = under(lines("It was shut on Monday 3 March 2024 and on Monday 4 March 2024."), "DATES")
    assert [row[42:] for row in rows] == ["Sunday 3 March 2024 – NOT a Monday", "Monday 4 March 2024"]


def test_words_are_cut_between_and_not_inside() -> None:
    assert wrap("one three five " * 9, 20)[-1] in ("one three five ...", "three five one ...", "five one three ...")
    aside = "a man who has lived for three generations on the wide and windy edge of the old village green"
    (name,) = facts(f"It rose, said Anna Example, {aside}.")["names"]
    said = name["about"].removesuffix(" ...")
    assert said != name["about"] and aside.startswith(f"{said} ")
