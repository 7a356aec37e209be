"""The client against a real server, and against servers that fail."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.languagetool.client import LARGEST, Client, Part, code_points, pieces


def test_positions_are_code_points_after_an_emoji(languagetool: str) -> None:
    text = "😀 We saw teh boats."
    (found,) = Client(languagetool, "en-GB").check([Part(text)])
    assert (text[found.start : found.end], found.category) == ("teh", "TYPOS")
    assert "the" in found.suggestions


def test_what_is_protected_is_read_and_keeps_its_length(languagetool: str) -> None:
    parts = [Part("We met "), Part("Xqzlo", protected=True, read_as="Anna"), Part(" and saw teh boats.")]
    text = "".join(part.text for part in parts)
    found = Client(languagetool, "en-GB").check(parts)
    assert [text[each.start : each.end] for each in found] == ["teh"]


def test_the_variant_decides_on_spelling(languagetool: str) -> None:
    parts = [Part("The colour of the boats.")]
    assert Client(languagetool, "en-GB").check(parts) == []
    assert [each.rule for each in Client(languagetool, "en-US").check(parts)] != []
    assert Client(languagetool, "en").check(parts) == []


def test_a_long_text_goes_in_portions(languagetool: str) -> None:
    line = "The boats came in and the men took the fish off. "
    parts = [Part(line * 200), Part("\n"), Part(line * 300), Part("\n"), Part("We saw teh boats.")]
    text = "".join(part.text for part in parts)
    client = Client(languagetool, "en-GB", keep=False)
    assert [text[each.start : each.end] for each in client.check(parts) if each.category == "TYPOS"] == ["teh"]
    assert len(list(pieces(parts))) == 3


def test_an_answer_is_kept(languagetool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    client = Client(languagetool, "en-GB")
    parts = [Part("We saw teh boats.")]
    first = client.check(parts)
    asked: list[str] = []
    monkeypatch.setattr(client, "_sent", asked.append)
    assert client.check(parts) == first
    assert asked == []
    (kept,) = tmp_path.rglob("*.json")
    assert "We saw" not in kept.read_text("utf-8")
    kept.write_text('{"damaged": ', "utf-8")
    monkeypatch.undo()
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    assert client.check(parts) == first


def test_what_was_of_no_use_for_a_month_is_taken_out(
    languagetool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    Client(languagetool, "en-GB").check([Part("We saw teh boats.")])
    (old,) = tmp_path.rglob("*.json")
    os.utime(old, (0, 0))
    Client(languagetool, "en-GB").check([Part("They saw teh boats.")])
    (young,) = tmp_path.rglob("*.json")
    assert young != old


def test_without_a_server_there_is_one_failure() -> None:
    client = Client("http://127.0.0.1:9", "en", timeout=2)
    assert client.check([Part("A boat.")]) == []
    assert client.failure is not None
    assert "cannot be reached" in client.failure
    assert client.check([Part("A boat.")]) == []


class Odd(BaseHTTPRequestHandler):
    """A stand-in that fails in the way its server was told; the real server does none of this at will."""

    def do_GET(self) -> None:
        self.answer(json.dumps({"software": {"version": "0"}}).encode())

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        how = self.server.how  # type: ignore[attr-defined]
        if how == "hangs":
            time.sleep(1.5)
        if how == "dies":
            self.close_connection = True
            return
        if how == "babbles":
            self.wfile.write(b"what\r\n")
            self.close_connection = True
            return
        self.answer({"html": b"<p>no</p>", "list": b"[]", "empty": b"{}"}.get(how, b"{}"), 500 if how == "500" else 200)

    def answer(self, body: bytes, code: int = 200) -> None:
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def odd() -> Iterator[HTTPServer]:
    with HTTPServer(("127.0.0.1", 0), Odd) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield served
        served.shutdown()


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("hangs", "did not answer within 0.6 seconds"),
        ("dies", "LanguageTool"),
        ("babbles", "no proper answer"),
        ("500", "answered 500"),
        ("html", "no proper answer"),
        ("list", "not an object"),
        ("empty", "cannot be read"),
    ],
)
def test_a_server_that_fails_is_told_once(odd: HTTPServer, how: str, said: str) -> None:
    odd.how = how  # type: ignore[attr-defined]
    client = Client(f"http://127.0.0.1:{odd.server_port}", "en", timeout=0.2, keep=False)
    assert client.check([Part("A boat.")]) == []
    assert client.failure is not None
    assert said in client.failure


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
    assert [offset for offset, _ in made] == [
        sum(len(part.text) for _, portion in made[:number] for part in portion) for number in range(len(made))
    ]
