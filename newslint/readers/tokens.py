"""HTML cut into tags, text, references and comments, each with its exact place in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from typing import Any, Literal

from newslint.spans import Lines
from newslint.tuples import NamedTuple

TokenKind = Literal["start", "end", "text", "reference", "comment"]
KINDS: dict[str, TokenKind] = {
    "TEXT": "text",
    "START_TAG": "start",
    "END_TAG": "end",
    "CHARACTER_REFERENCE": "reference",
    "COMMENT": "comment",
}


class Token(NamedTuple):
    """`name` is a tag, the words of a comment, or text, which is as long as its source save for a reference."""

    kind: TokenKind
    name: str
    start: int
    end: int
    attributes: dict[str, str] = {}  # noqa: RUF012 (never written to)
    closed: bool = False  # <tag/>


def tokens(html: str, base: int = 0) -> Iterator[Token]:
    """The tokens of a piece of HTML that begins at `base` of its source."""
    try:
        from turbohtml import tokenize
    except ImportError:
        found = standard_tokens(html)
    else:
        found = turbo_tokens(html, tokenize)
    return found if not base else (token._replace(start=token.start + base, end=token.end + base) for token in found)


def turbo_tokens(html: str, tokenize: Callable[..., Any]) -> Iterator[Token]:
    """What turbohtml finds; a token ends where the next one begins."""
    from turbohtml import TokenType

    kinds = {each: KINDS[each.name] for each in TokenType if each.name in KINDS}
    starts = Lines(html).starts
    kind: TokenKind | None = None
    name, start, closed = "", 0, False
    attributes: dict[str, str] = {}
    for token in tokenize(html, resolve_references=False):
        at = starts[token.line - 1] + token.col
        if kind:
            yield from finished(html, kind, name, start, attributes, closed, at)
        kind, start = kinds.get(token.type), at
        name = token.tag or token.data or ""
        closed = token.self_closing
        attributes = {key: value or "" for key, value in reversed(token.attrs)} if token.attrs else {}
    if kind:
        yield from finished(html, kind, name, start, attributes, closed, len(html))


def finished(
    html: str, kind: TokenKind, name: str, start: int, attributes: dict[str, str], closed: bool, end: int
) -> Iterable[Token]:
    """A token with its end; text in as many pieces as dropped markup (`</>`) cuts it into."""
    if kind == "comment":
        close = html.rfind(">", start, end)
        return (Token(kind, name, start, close + 1 if close > start else end),)
    if kind != "text":
        return (Token(kind, name, start, end, attributes, closed),)
    written = html[start:end]
    if written == name or written.replace("\r\n", "\n").replace("\r", "\n") == name:
        return (Token(kind, written, start, end),)
    return pieces(html, name, start, end)


def pieces(html: str, data: str, start: int, end: int) -> Iterator[Token]:
    """Text that the parser joined over something it dropped (`a</>b`, a tag cut off by the end of the file)."""
    at = 0
    while start < end and at < len(data):
        run = start
        while run < end and at < len(data) and not html.startswith("</>", run) and same(html[run], data[at]):
            run += 2 if html.startswith("\r\n", run) else 1
            at += 1
        if run > start:
            yield Token("text", html[start:run], start, run)
        start = run + (3 if html.startswith("</>", run) else 1)


def same(written: str, read: str) -> bool:
    return written == read or (written == "\r" and read == "\n")


def standard_tokens(html: str) -> Iterator[Token]:
    """What the standard library's parser finds: the same on well-formed HTML."""
    from html.parser import HTMLParser

    starts = [0, *(found.end() for found in re.finditer("\n", html))]
    found: list[tuple[TokenKind, str, int, dict[str, str], bool]] = []

    class Parser(HTMLParser):
        def at(self) -> int:
            line, column = self.getpos()
            return starts[line - 1] + column

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append(("start", tag, self.at(), {key: value or "" for key, value in reversed(attrs)}, False))

        def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append(("start", tag, self.at(), {key: value or "" for key, value in reversed(attrs)}, True))

        def handle_endtag(self, tag: str) -> None:
            found.append(("end", tag, self.at(), {}, False))

        def handle_data(self, data: str) -> None:
            found.append(("text", data, self.at(), {}, False))

        def handle_entityref(self, name: str) -> None:
            self.reference(name)

        def handle_charref(self, name: str) -> None:
            self.reference("#" + name)

        def reference(self, name: str) -> None:
            at = self.at()
            written = "&" + name + (";" if html.startswith(";", at + 1 + len(name)) else "")
            data = unescape(written)
            found.append(("text" if data == written else "reference", data, at, {}, False))

        def handle_comment(self, data: str) -> None:
            found.append(("comment", data, self.at(), {}, False))

        def handle_decl(self, decl: str) -> None:
            found.append(("comment", "", self.at(), {}, False))  # dropped below, but text ends here

        def unknown_decl(self, data: str) -> None:
            self.handle_decl(data)

        def handle_pi(self, data: str) -> None:
            self.handle_decl(data)

    parser = Parser(convert_charrefs=False)
    parser.feed(html)
    parser.close()
    ends = [*(later[2] for later in found[1:]), len(html)]
    for each, after in zip(found, ends, strict=False):
        if each[0] == "comment" and not each[1]:
            continue
        kind, name, start, attributes, closed = each
        end = after if kind != "text" else start + len(name)
        yield from finished(html, kind, name, start, attributes, closed, end)
