"""What a LanguageTool server says of a text, in code points, kept on disk so that unchanged copy is not sent again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from newslint import cache
from newslint.languagetool.connection import Connection, Refused, Unavailable
from newslint.tuples import NamedTuple

FIRST = 3  # times as long as others may the first request take: a server that was just started reads its rules then
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


class Client:
    """A server and a language variant. After a failure it answers nothing more: `failure` then says why."""

    def __init__(self, server: Connection, language: str = "en", *, keep: bool = True) -> None:
        self.server, self.language, self.keep = server, language, keep
        self._refused: str | None = None
        self._pruned = False

    @property
    def failure(self) -> str | None:
        """The server's failure, which all its clients share, or what it would not take from this one."""
        return self.server.failure or self._refused

    def check(self, parts: Sequence[Part]) -> list[Problem]:
        """The problems of a text; none once the server has failed."""
        if self.failure is not None:
            return []
        try:
            found: list[Problem] = []
            for offset, piece in pieces(parts):
                found += [p._replace(start=p.start + offset, end=p.end + offset) for p in self._checked(piece)]
        except Refused as error:
            self._refused = self.server.told(error)
            return []
        except Unavailable as error:
            self.server.failure = self.server.told(error)
            return []
        return found

    def _checked(self, parts: Sequence[Part]) -> list[Problem]:
        version = self.server.version()  # asked first: copy is sent to nothing else than a LanguageTool
        text = "".join(part.text for part in parts)
        data = json.dumps({"annotation": [annotation(part) for part in parts]}, ensure_ascii=False)
        if not self.keep:
            return self._found(data, text)
        path = place(version, self.language, data)
        found = recalled(path, len(text))
        if found is None:
            found = self._found(data, text)
            cache.write(path, cache.as_line(found))
            if not self._pruned:
                self._pruned = True
                cache.prune(os.path.dirname(os.path.dirname(path)), KEPT)
        return found

    def _found(self, data: str, text: str) -> list[Problem]:
        answer, at = self._sent(data), code_points(text)
        try:
            return [problem(match, at) for match in answer["matches"] if match["length"]]
        except (KeyError, TypeError, IndexError, AttributeError, ValueError) as error:
            raise Unavailable(f"gave an answer that cannot be read ({error!r})") from None

    def _sent(self, data: str) -> dict[str, Any]:
        # a paragraph that is longer than a portion has more time; half of a request is its JSON
        timeout = self.server.timeout * max(1.0, len(data) / (2 * LARGEST)) * (1 if self.server.warm else FIRST)
        answer = self.server.ask("/v2/check", {"language": self.language, "data": data}, timeout)
        self.server.warm = True
        return answer


def place(version: str, language: str, data: str) -> str:
    """The file that keeps what is found in a request: beside the places only the words that a message quotes."""
    from hashlib import sha256

    key = sha256("\0".join((version, language, data)).encode("utf-8", "surrogatepass")).hexdigest()
    return os.path.join(cache.folder(), "languagetool", key[:2], f"{key}.json")


def recalled(path: str, size: int) -> list[Problem] | None:
    """What was found before in a text of this size; None where that is not known, or is damaged."""
    try:
        with open(path, encoding="utf-8") as file:
            held = json.load(file)
        found = [Problem(*each)._replace(suggestions=tuple(each[-1])) for each in held]
        if not isinstance(held, list) or not all(whole(each, size) for each in found):
            return None
    except (OSError, ValueError, TypeError, IndexError, KeyError, RecursionError):
        return None
    with suppress(OSError):
        os.utime(path)  # of use again
    return found


def whole(each: Problem, size: int) -> bool:
    if not all(isinstance(text, str) for text in (each.rule, each.category, each.message, *each.suggestions)):
        return False
    return type(each.start) is type(each.end) is int and 0 <= each.start < each.end <= size


def annotation(part: Part) -> dict[str, str]:
    if not part.protected:
        return {"text": part.text}
    return {"markup": part.text, "interpretAs": part.read_as} if part.read_as else {"markup": part.text}


def pieces(parts: Iterable[Part]) -> Iterator[tuple[int, list[Part]]]:
    """Parts in portions that may be sent at once, each with its offset; a paragraph is never parted."""
    portion: list[Part] = []
    size = begun = 0
    for paragraph in paragraphs(parts):
        length = sum(len(part.text) for part in paragraph)
        if portion and size + length > LARGEST:
            yield begun, portion
            begun, size, portion = begun + size, 0, []
        portion += paragraph
        size += length
    if portion:
        yield begun, portion


def paragraphs(parts: Iterable[Part]) -> Iterator[list[Part]]:
    paragraph: list[Part] = []
    for part in parts:
        paragraph.append(part)
        if part.text.endswith("\n"):
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


def code_points(text: str) -> Sequence[int]:
    """For each unit of UTF-16 of a text, and for its end, the code point it belongs to."""
    if text.isascii() or max(text) <= chr(WIDE):
        return range(len(text) + 1)
    units: list[int] = []
    for number, char in enumerate(text):
        units += [number] * (2 if ord(char) > WIDE else 1)
    return [*units, len(text)]


def problem(match: dict[str, Any], at: Sequence[int]) -> Problem:
    """One match of an answer; raises what it raises where it is none."""
    rule, begin = match["rule"], match["offset"]
    start, end = at[begin], at[begin + match["length"]]
    if begin < 0 or start >= end:
        raise ValueError(f"a match from {start} to {end}")
    return Problem(
        start=start,
        end=end,
        rule=str(rule["id"]),
        category=str(rule["category"]["id"]),
        message=str(match["message"]),
        suggestions=tuple(str(each["value"]) for each in match.get("replacements", ())[:MOST] if "value" in each),
    )
