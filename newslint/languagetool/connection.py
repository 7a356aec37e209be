"""One LanguageTool server over HTTP: its address, its time limits, and what became of it."""

from __future__ import annotations

import json
from typing import Any

from newslint.errors import Mistake, NewslintError
from newslint.tuples import NamedTuple

TIMEOUT = 20.0  # seconds that a request may take in all
LONGEST = 20_000_000  # bytes that an answer may have
WRONG = "the address of LanguageTool needs http:// or https://, a host, and no query"


class Address(NamedTuple):
    """Where a server is. `url` may be shown: the user and the password are in `authorization` alone."""

    url: str
    host: str
    authorization: str = ""


class Unavailable(Exception):
    """LanguageTool cannot be used: the message goes on after its name, the hint says what would help."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class Refused(Unavailable):
    """The server will not have this request; it may answer others."""


class Connection:
    """A server for a whole run. Once it has failed, `failure` says why, and nobody asks it any more."""

    def __init__(self, url: str, timeout: float = TIMEOUT) -> None:
        """Raises NewslintError where `url` is no address."""
        self.address, self.timeout = address(url), timeout
        self.failure: str | None = None
        self.warm = False
        self._version: str | None = None

    def version(self) -> str:
        """The server's version; raises Unavailable, also where something else answers there."""
        if self._version is None:
            software = self.ask("/v2/info", None, self.timeout).get("software")
            if not isinstance(software, dict) or software.get("name") != "LanguageTool":
                raise Unavailable("is another program")
            self._version = str(software.get("version", "unknown"))
        return self._version

    def ask(self, path: str, form: dict[str, str] | None, timeout: float) -> dict[str, Any]:
        """What the server answers; raises Unavailable, at the latest when the time is over."""
        from urllib.parse import urlencode
        from urllib.request import Request

        body = None if form is None else urlencode(form, errors="replace").encode("ascii")
        request = Request(self.address.url + path, data=body)
        if self.address.authorization:
            request.add_unredirected_header("Authorization", self.address.authorization)
        status, said = in_time(request, local(self.address.host), timeout)
        if status != 200:
            kind = Refused if status == 400 else Unavailable
            raise kind(f"answered {status}: {said[:300].decode('utf-8', 'replace').strip()}")
        try:
            answer = json.loads(said)
        except (ValueError, RecursionError) as error:
            raise Unavailable(f"gave no proper answer ({error})") from None
        if not isinstance(answer, dict):
            raise Unavailable("gave no proper answer (not an object)")
        return answer

    def try_out(self) -> None:
        """Whether the server answers at all shows in `failure`."""
        try:
            self.version()
        except Unavailable as error:
            self.failure = self.told(error)

    def told(self, error: Unavailable) -> str:
        """A failure as the user reads it."""
        return f"LanguageTool at {self.address.url} {error}; its findings are left out"

    def sent_to(self) -> str | None:
        """What is to be said of a server that is not on this machine."""
        if local(self.address.host):
            return None
        plainly = ", unencrypted" if self.address.url.startswith("http:") else ""
        return f"the copy is sent to {self.address.host}{plainly}"


def in_time(request: Any, direct: bool, timeout: float) -> tuple[int, bytes]:
    """The status and the body of an answer; raises Unavailable.

    A thread does it: nothing else ends a look-up of a name, slow headers and a body that drips all in time."""
    from threading import Thread

    done: list[tuple[int, bytes] | Exception] = []

    def work() -> None:
        try:
            done.append(fetched(request, direct, timeout))
        except Exception as error:
            done.append(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(timeout)
    if not done:
        raise Unavailable(late(timeout))
    if isinstance(done[0], Exception):
        raise done[0]
    return done[0]


def fetched(request: Any, direct: bool, timeout: float) -> tuple[int, bytes]:
    from http.client import HTTPException
    from time import monotonic
    from urllib.error import HTTPError, URLError
    from urllib.request import ProxyHandler, build_opener

    until = monotonic() + timeout
    opener = build_opener(ProxyHandler({})) if direct else build_opener()
    try:
        try:
            response = opener.open(request, timeout=timeout)
        except HTTPError as error:
            response = error
        with response:
            body = bytearray()
            try:
                while chunk := response.read1(1 << 16):
                    body += chunk
                    if len(body) > LONGEST:
                        raise Unavailable(f"answered more than {LONGEST // 1_000_000} MB")
                    if monotonic() > until:
                        raise TimeoutError
            except HTTPException:
                if response.status == 200:
                    raise
            return response.status, bytes(body)  # of an error as much as there is
    except TimeoutError:
        raise Unavailable(late(timeout)) from None
    except URLError as error:
        late_at_all = isinstance(error.reason, TimeoutError)
        raise Unavailable(late(timeout) if late_at_all else f"cannot be reached ({error.reason})") from None
    except (OSError, ValueError, HTTPException) as error:
        raise Unavailable(f"gave no proper answer ({error})") from None


def late(timeout: float) -> str:
    return f"did not answer within {max(1, round(timeout))} s"


def address(given: str) -> Address:
    """Takes an address apart, with or without /v2 or /v2/check at its end; raises NewslintError where it is none."""
    from base64 import b64encode
    from urllib.parse import unquote, urlsplit

    try:
        split = urlsplit(given)
        host, _ = split.hostname, split.port
    except ValueError:
        host = None
    if not host or split.scheme not in ("http", "https") or split.query or split.fragment or len(given.split()) != 1:
        raise NewslintError(Mistake(WRONG, hint="for example: http://127.0.0.1:8081"))  # it may hold a password
    user, _, place = split.netloc.rpartition("@")
    path = split.path.rstrip("/").removesuffix("/v2/check").removesuffix("/v2").rstrip("/")
    login = b64encode(unquote(user).encode()).decode()
    return Address(f"{split.scheme}://{place}{path}", host, f"Basic {login}" if user else "")


def local(host: str) -> bool:
    """Whether a host is this machine, in any of the ways to write that: no proxy is asked for it."""
    from ipaddress import IPv6Address, ip_address
    from socket import inet_aton

    host = host.rstrip(".")
    if host == "localhost":
        return True
    try:
        found = ip_address(host.partition("%")[0] if ":" in host else inet_aton(host))
    except (OSError, ValueError):
        return False
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return (mapped or found).is_loopback
