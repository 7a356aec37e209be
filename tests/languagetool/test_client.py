"""The client against a real server, and what it keeps."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.languagetool.client import LARGEST, Client, Part, Problem, code_points, pieces, recalled
from newslint.languagetool.connection import Connection


def test_positions_are_code_points_after_an_emoji(languagetool: str) -> None:
    text = "😀 We saw teh boats."
    (found,) = Client(Connection(languagetool), "en-GB").check([Part(text)])
    assert (text[found.start : found.end], found.category) == ("teh", "TYPOS")
    assert "the" in found.suggestions


def test_what_is_protected_is_read_and_keeps_its_length(languagetool: str) -> None:
    parts = [Part("We met "), Part("Xqzlo", protected=True, read_as="Anna"), Part(" and saw teh boats.")]
    text = "".join(part.text for part in parts)
    found = Client(Connection(languagetool), "en-GB").check(parts)
    assert [text[each.start : each.end] for each in found] == ["teh"]


def test_the_variant_decides_on_spelling(languagetool: str) -> None:
    parts = [Part("The colour of the boats.")]
    assert Client(Connection(languagetool), "en-GB").check(parts) == []
    assert [each.rule for each in Client(Connection(languagetool), "en-US").check(parts)] != []
    assert Client(Connection(languagetool), "en").check(parts) == []


def test_a_long_text_goes_in_portions(languagetool: str) -> None:
    line = "The boats came in and the men took the fish off. "
    parts = [Part(line * 200), Part("\n"), Part(line * 300), Part("\n"), Part("We saw teh boats.")]
    text = "".join(part.text for part in parts)
    client = Client(Connection(languagetool), "en-GB", keep=False)
    assert [text[each.start : each.end] for each in client.check(parts) if each.category == "TYPOS"] == ["teh"]
    assert len(list(pieces(parts))) == 3


def test_an_answer_is_kept(languagetool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    client = Client(Connection(languagetool), "en-GB")
    parts = [Part("We saw teh boats.")]
    first = client.check(parts)
    asked: list[str] = []
    monkeypatch.setattr(client, "_sent", asked.append)
    assert client.check(parts) == first
    assert asked == []
    (kept,) = tmp_path.rglob("*.json")
    assert "We saw" not in kept.read_text("utf-8")


def test_what_was_of_no_use_for_a_month_is_taken_out(
    languagetool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    Client(Connection(languagetool), "en-GB").check([Part("We saw teh boats.")])
    (old,) = tmp_path.rglob("*.json")
    os.utime(old, (0, 0))
    Client(Connection(languagetool), "en-GB").check([Part("They saw teh boats.")])
    (young,) = tmp_path.rglob("*.json")
    assert young != old


DAMAGED = [
    '{"damaged": ',
    "{}",
    "[[]]",
    "7",
    "[" * 100_000,
    '[[0, 99, "ID", "TYPOS", "m", []]]',
    '[[-3, 2, "ID", "TYPOS", "m", []]]',
    '[[2, 2, "ID", "TYPOS", "m", []]]',
    '[["0", 2, "ID", "TYPOS", "m", []]]',
    '[[0, 2, 7, "TYPOS", "m", []]]',
    '[[0, 2, "ID", "TYPOS", "m", [7]]]',
]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_cache_hides_nothing(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    path = tmp_path / "kept.json"
    path.write_text(content, "utf-8")
    assert recalled(str(path), 17) is None
    path.write_text('[[0, 2, "ID", "TYPOS", "m", ["x"]]]', "utf-8")
    assert recalled(str(path), 17) == [Problem(0, 2, "ID", "TYPOS", "m", ("x",))]


def test_what_is_kept_is_of_use_where_its_time_cannot_be_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise PermissionError

    path = tmp_path / "kept.json"
    path.write_text('[[0, 2, "ID", "TYPOS", "m", []]]', "utf-8")
    monkeypatch.setattr(os, "utime", refuse)
    assert recalled(str(path), 17) == [Problem(0, 2, "ID", "TYPOS", "m", ())]


def test_a_language_that_the_server_does_not_know_is_its_own_failure(languagetool: str) -> None:
    server = Connection(languagetool)
    wrong, right = Client(server, "en-QQ", keep=False), Client(server, "en-GB", keep=False)
    assert wrong.check([Part("We saw teh boats.")]) == []
    assert "answered 400" in (wrong.failure or "")
    assert right.check([Part("We saw teh boats.")]) != []
    assert right.failure is None


def test_the_server_is_asked_for_its_version_once(languagetool: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server, asked = Connection(languagetool), []
    ask = server.ask

    def noted(path: str, form: dict[str, str] | None, timeout: float) -> dict[str, Any]:
        asked.append(path)
        return ask(path, form, timeout)

    monkeypatch.setattr(server, "ask", noted)
    for language in ("en-GB", "en-US"):
        Client(server, language, keep=False).check([Part("A boat.")])
    assert asked == ["/v2/info", "/v2/check", "/v2/check"]


@given(st.text(alphabet=st.sampled_from("aé😀🇩\n "), max_size=30))
def test_units_of_utf_16_lead_to_code_points(text: str) -> None:
    at = code_points(text)
    for number in range(len(text) + 1):
        assert at[len(text[:number].encode("utf-16-le")) // 2] == number


@given(st.lists(st.integers(1, LARGEST), max_size=8))
def test_portions_hold_everything_in_order(lengths: list[int]) -> None:
    parts = [Part("x" * (length - 1) + "\n") for length in lengths]
    made = list(pieces(parts))
    assert [part for _, portion in made for part in portion] == parts
    assert all(sum(len(part.text) for part in portion) <= LARGEST for _, portion in made)
    assert [offset for offset, _ in made] == [
        sum(len(part.text) for _, portion in made[:number] for part in portion) for number in range(len(made))
    ]
