"""What a LanguageTool server says of a text, in code points, kept on disk so that unchanged copy is not sent again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newslint import cache
from newslint.tuples import NamedTuple

TIMEOUT = 20.0  # seconds that one request may take, and in proportion more if it is longer than the largest
FIRST = 3  # times as long may the first one take: a server that was just started reads its rules then
LARGEST = 5_000  # characters that are sent at once, but for a paragraph that is longer: a second or two of work
KEPT = 30  # days that an answer is kept after it was last of use
MOST = 5  # suggestions kept of a problem
WIDE = 0xFFFF  # characters above this are two units of UTF-16, which is what LanguageTool counts in


class Part(NamedTuple):
    """A stretch of a text. A `protected` one is sent as markup, to be read over (`read_as`) and not reported."""

    text: str
    protected: bool = False
    read_as: str = ""


class Problem(NamedTuple):
    """What LanguageTool reports: a span of the joined parts, in code points."""

    start: int
    end: int
    rule: str
    category: str
    message: str
    suggestions: tuple[str, ...]


class Unavailable(Exception):
    """The server cannot be reached, took too long, or answered something else; the message says which."""


class Client:
    """A server and a language variant. After a failure it answers nothing more: `failure` then says why."""

    def __init__(self, url: str, language: str = "en", *, timeout: float = TIMEOUT, keep: bool = True) -> None:
        self.url, self.language, self.timeout, self.keep = url.rstrip("/").removesuffix("/v2"), language, timeout, keep
        self.failure: str | None = None
        self._version: str | None = None
        self._warm = self._pruned = False

    def check(self, parts: Sequence[Part]) -> list[Problem]:
        """The problems of a text; none once the server has failed."""
        if self.failure is not None:
            return []
        try:
            found: list[Problem] = []
            for offset, piece in pieces(parts):
                found += [p._replace(start=p.start + offset, end=p.end + offset) for p in self._checked(piece)]
        except Unavailable as error:
            self.failure = f"LanguageTool at {self.url} {error}; its findings are left out"
            return []
        return found

    def version(self) -> str:
        """The server's version; raises Unavailable."""
        if self._version is None:
            said = self._ask("/v2/info", None, self.timeout)
            software = said.get("software")
            self._version = str(software.get("version", "unknown")) if isinstance(software, dict) else "unknown"
        return self._version

    def _checked(self, parts: Sequence[Part]) -> list[Problem]:
        text = "".join(part.text for part in parts)
        data = json.dumps({"annotation": [annotation(part) for part in parts]}, ensure_ascii=False)
        if not self.keep:
            return self._found(data, text)
        path = self._place(data)
        try:
            with open(path, encoding="utf-8") as file:
                held = [Problem(*each)._replace(suggestions=tuple(each[-1])) for each in json.load(file)]
            os.utime(path)
        except (OSError, ValueError, TypeError, IndexError):
            held = self._found(data, text)
            cache.write(path, cache.as_line(held))
            if not self._pruned:
                self._pruned = True
                cache.prune(os.path.dirname(os.path.dirname(path)), KEPT)
        return held

    def _place(self, data: str) -> str:
        """The file that keeps what is found in a request, named by its text, language and version; it holds no copy."""
        from hashlib import sha256

        key = sha256("\0".join((self.version(), self.language, data)).encode("utf-8", "surrogatepass")).hexdigest()
        return os.path.join(cache.folder(), "languagetool", key[:2], f"{key}.json")

    def _found(self, data: str, text: str) -> list[Problem]:
        answer, at = self._sent(data), code_points(text)
        try:
            return [problem(match, at) for match in answer["matches"]]
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            raise Unavailable(f"gave an answer that cannot be read ({error!r})") from None

    def _sent(self, data: str) -> dict[str, Any]:
        # half of a request is its JSON
        timeout = self.timeout * max(1.0, len(data) / (2 * LARGEST)) * (1 if self._warm else FIRST)
        answer = self._ask("/v2/check", {"language": self.language, "data": data}, timeout)
        self._warm = True
        return answer

    def _ask(self, path: str, form: dict[str, str] | None, timeout: float) -> dict[str, Any]:
        """One request; raises Unavailable."""
        from http.client import HTTPException
        from urllib.error import HTTPError, URLError
        from urllib.parse import urlencode
        from urllib.request import ProxyHandler, Request, build_opener

        try:
            body = None if form is None else urlencode(form).encode("ascii")
            request = Request(self.url + path, data=body)
            opener = build_opener(ProxyHandler({})) if local(self.url) else build_opener()
            with opener.open(request, timeout=timeout) as response:
                answer = json.load(response)
        except HTTPError as error:
            said = error.read(300).decode("utf-8", "replace").strip()
            raise Unavailable(f"answered {error.code}: {said}") from None
        except TimeoutError:
            raise Unavailable(f"did not answer within {timeout:g} seconds") from None
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise Unavailable(f"did not answer within {timeout:g} seconds") from None
            raise Unavailable(f"cannot be reached ({error.reason})") from None
        except (OSError, ValueError, HTTPException) as error:
            raise Unavailable(f"gave no proper answer ({error})") from None
        if not isinstance(answer, dict):
            raise Unavailable("gave no proper answer (not an object)")
        return answer


def local(url: str) -> bool:
    """Whether an address is this machine's own, which no proxy reaches."""
    from urllib.parse import urlsplit

    return urlsplit(url).hostname in ("localhost", "127.0.0.1", "::1")


def annotation(part: Part) -> dict[str, str]:
    if not part.protected:
        return {"text": part.text}
    return {"markup": part.text, "interpretAs": part.read_as} if part.read_as else {"markup": part.text}


def pieces(parts: Iterable[Part]) -> Iterator[tuple[int, list[Part]]]:
    """Parts in portions that may be sent at once, each with its offset; they are parted where a paragraph ends."""
    portion: list[Part] = []
    size = begun = 0
    for part in parts:
        portion.append(part)
        size += len(part.text)
        if size > LARGEST and part.text.endswith("\n"):
            yield begun, portion
            begun, size, portion = begun + size, 0, []
    if portion:
        yield begun, portion


def code_points(text: str) -> Sequence[int]:
    """For each unit of UTF-16 of a text, and for its end, the code point it belongs to."""
    if text.isascii() or max(text) <= chr(WIDE):
        return range(len(text) + 1)
    units: list[int] = []
    for number, char in enumerate(text):
        units += [number] * (2 if ord(char) > WIDE else 1)
    return [*units, len(text)]


def problem(match: dict[str, Any], at: Sequence[int]) -> Problem:
    rule = match["rule"]
    return Problem(
        start=at[match["offset"]],
        end=at[match["offset"] + match["length"]],
        rule=str(rule["id"]),
        category=str(rule["category"]["id"]),
        message=str(match["message"]),
        suggestions=tuple(str(each["value"]) for each in match.get("replacements", ())[:MOST] if "value" in each),
    )
