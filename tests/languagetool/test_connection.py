"""What is an address, what of it is shown, and how servers fail: stand-ins, but for the one that is not there."""

from __future__ import annotations

import pytest
from odd import Odd

from newslint.errors import NewslintError
from newslint.languagetool import connection
from newslint.languagetool.client import Client, Part
from newslint.languagetool.connection import Connection, address, local


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081"),
        ("http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
        ("https://lt.example/v2/", "https://lt.example"),
        ("https://lt.example/v2/check", "https://lt.example"),
        ("https://lt.example/here/v2", "https://lt.example/here"),
        ("http://[::1]:8081", "http://[::1]:8081"),
        ("http://a:b@lt.example:80", "http://lt.example:80"),
    ],
)
def test_addresses(given: str, url: str) -> None:
    assert address(given).url == url


WRONG = """file:///etc/passwd data:,x ftp://lt.example localhost:8081 127.0.0.1 http:// http://:80 http://lt.example:x
    http://lt.example:99999 https://lt.example?key=x https://lt.example#x http://[::1"""


@pytest.mark.parametrize("given", [*WRONG.split(), "", " ", "http://a b"])
def test_what_is_no_address(given: str) -> None:
    with pytest.raises(NewslintError, match="http://"):
        address(given)


def test_a_password_is_sent_and_not_shown(odd: Odd) -> None:
    server = Connection(odd.url.replace("//", "//desk:s%40fe@"))
    odd.how = "moved"
    assert server.version() == "0"
    first, second = odd.seen
    assert first[1]["Authorization"] == "Basic ZGVzazpzQGZl"
    assert second[0] == "GET /else/v2/info"
    assert "Authorization" not in second[1]
    assert "fe" not in server.address.url + server.told(connection.Unavailable("x"))
    with pytest.raises(NewslintError) as raised:
        address("http://desk:secret@lt.example?x")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    "host", "localhost localhost. 127.0.0.1 127.0.0.2 127.1 ::1 ::ffff:127.0.0.1 ::ffff:7f00:1".split()
)
def test_this_machine(host: str) -> None:
    assert local(host)
    assert Connection(f"http://{f'[{host}]' if ':' in host else host}:8081").sent_to() is None


@pytest.mark.parametrize("host", "lt.example 192.0.2.1 2001:db8::1 ::ffff:192.0.2.1 localhost.example".split())
def test_another_machine(host: str) -> None:
    assert not local(host)


def test_where_the_copy_goes_is_told() -> None:
    assert Connection("https://lt.example").sent_to() == "the copy is sent to lt.example"
    assert Connection("http://lt.example").sent_to() == "the copy is sent to lt.example, unencrypted"


def test_without_a_server_there_is_one_failure() -> None:
    client = Client(Connection("http://127.0.0.1:9", timeout=2))
    assert client.check([Part("A boat.")]) == []
    assert client.failure is not None
    assert "cannot be reached" in client.failure
    assert client.check([Part("A boat.")]) == []


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("hangs", "did not answer within 3 s"),
        ("drips", "did not answer within 3 s"),
        ("drips headers", "did not answer within 3 s"),
        ("hangs after 500", "did not answer within 3 s"),
        ("breaks after 500", "answered 500"),
        ("dies", "closed connection"),
        ("babbles", "no proper answer"),
        ("ends early", "no proper answer"),
        ("500", "answered 500: broken"),
        ("html", "no proper answer"),
        ("list", "not an object"),
        ("deep", "no proper answer"),
        ("huge number", "no proper answer"),
        ("empty", "cannot be read"),
        ("nan", "cannot be read"),
        ("before", "cannot be read"),
        ("backwards", "cannot be read"),
        ("beyond", "cannot be read"),
    ],
)
def test_a_server_that_fails_is_told_once(odd: Odd, how: str, said: str) -> None:
    odd.how = how
    server = Connection(odd.url, timeout=1)
    client = Client(server, keep=False)
    assert client.check([Part("A boat came in.")]) == []
    assert client.failure is not None
    assert said in client.failure
    assert Client(server, "en-GB", keep=False).failure == client.failure
    assert Client(server, "en-GB", keep=False).check([Part("A boat.")]) == []
    assert len(odd.posts()) == 1


def test_an_answer_has_a_greatest_size(odd: Odd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LONGEST", 5)
    client = Client(Connection(odd.url), keep=False)
    client.check([Part("A boat.")])
    assert "answered more than" in (client.failure or "")


def test_copy_is_sent_to_no_other_program(odd: Odd) -> None:
    odd.how = "another program"
    client = Client(Connection(odd.url), keep=False)
    assert client.check([Part("A boat.")]) == []
    assert "is another program" in (client.failure or "")
    assert odd.posts() == []


def test_a_message_that_no_file_can_hold_is_a_finding_all_the_same(odd: Odd) -> None:
    odd.how = "surrogate"
    (found,) = Client(Connection(odd.url)).check([Part("A boat came in.")])
    assert found.message == "\ud800"
