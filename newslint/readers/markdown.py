"""Markdown with front matter, tables, footnotes, shortcodes and HTML in it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newslint.document import Builder, Document
from newslint.readers.flow import Flow, repeat_headline
from newslint.readers.frontmatter import FrontMatter
from newslint.readers.shortcodes import mask
from newslint.readers.tokens import tokens

SURROGATES = re.compile("[\ud800-\udfff]")
SCOPES = {
    "Item": "list",
    "TableCell": "table",
    "Paragraph": None,
    "FootnoteDefinition": "footer",
    "BlockQuote": "quote",
}
ENDS = frozenset({*SCOPES, "Heading"})
SILENT = frozenset({"CodeBlock", "Image", "MetadataBlock"})


def read(source: str, path: str = "-") -> Document:
    """Reads Markdown."""
    import pyromark

    builder = Builder(source)
    front = FrontMatter(source, path)
    front.add_blocks(builder)
    reader = MarkdownReader(builder, front.end)
    for event, span in pyromark.events_with_range(reader.body, options=pyromark.Options(options())):
        reader.event(event, span["start"], span["end"])
    reader.flow.unwind(0)
    flow = reader.flow
    document = builder.document(
        path=path,
        format="markdown",
        metadata={**flow.metadata, **front.metadata},
        comments=flow.comments,
        targets=flow.targets,
        date=front.date or flow.date,
        mistakes=front.mistakes,
    )
    return repeat_headline(document)


@cache
def options() -> int:
    from pyromark import Options

    wanted = Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH | Options.ENABLE_TASKLISTS
    return int(wanted)


class CodePoints:
    """Byte offsets to code points; cheap where each is asked for after the one before."""

    def __init__(self, text: str) -> None:
        self.data = b"" if text.isascii() else text.encode()
        self.byte = self.point = 0

    def at(self, byte: int) -> int:
        if not self.data:
            return byte
        low, high = sorted((byte, self.byte))
        step = len(self.data[low:high].decode())
        self.point += step if byte >= self.byte else -step
        self.byte = byte
        return self.point


class MarkdownReader:
    """Takes a parser's events to the Flow that HTML goes to as well."""

    def __init__(self, builder: Builder, start: int) -> None:
        masked, self.spare = mask(SURROGATES.sub("\ufffd", builder.source))
        self.masked = masked
        self.base = start
        self.body = masked[start:]
        self.points = CodePoints(self.body)
        self.flow = Flow(builder)
        self.depths: list[int] = []  # where each open block of Markdown began
        self.silent = 0  # how many elements without copy are open
        self.image: list[str] | None = None  # the alternative text of the open picture
        self.html: list[tuple[int, int]] = []

    def event(self, event: Any, start: int, end: int) -> None:
        if isinstance(event, str):
            if event != "Rule" and not self.silent:
                self.soft_break(self.point(start), self.point(end))
            elif event == "Rule":
                self.flow.builder.close()
            return
        ((kind, value),) = event.items()
        if kind == "Start":
            name = value if isinstance(value, str) else next(iter(value))
            if name in ("Link", "Image"):
                self.target(name, value[name], start, end)
            self.start(name, value)
        elif kind == "End":
            self.end(value if isinstance(value, str) else next(iter(value)))
        elif self.silent:
            if self.image is not None and kind in ("Text", "Code"):
                self.image.append(value)
        elif kind == "Text":
            self.text(value, self.point(start), self.point(end))
        elif kind == "Code":
            self.flow.hole(self.point(start), self.point(end))
        elif kind == "InlineHtml":
            begin, after = self.point(start), self.point(end)
            self.feed(self.masked[begin:after], begin)
        elif kind == "Html":
            self.html.append((self.point(start), self.point(end)))

    def point(self, byte: int) -> int:
        return self.base + self.points.at(byte)

    def start(self, name: str, value: Any) -> None:
        if name in SILENT:
            self.silent += 1
        elif name == "Link":
            self.flow.builder.begin_link()
        elif name == "Heading":
            level = int(value["Heading"]["level"][1])
            self.depths.append(self.flow.enter("h1" if level == 1 else "subhead", level))
        elif name in SCOPES:
            self.depths.append(self.flow.enter(SCOPES[name]))
        elif name in ("List", "HtmlBlock", "Table"):
            self.flow.builder.close()

    def target(self, name: str, value: Any, start: int, end: int) -> None:
        self.image = [] if name == "Image" else self.image
        self.flow.target(name.lower(), value["dest_url"], self.point(start), self.point(end))

    def end(self, name: str) -> None:
        if name in SILENT:
            self.silent -= 1
        if name == "Image" and self.image is not None and self.flow.targets:
            label, self.image = "".join(self.image), None
            self.flow.targets[-1] = self.flow.targets[-1]._replace(label=label)
        elif name == "Link":
            self.flow.builder.end_link()
        elif name == "HtmlBlock":
            self.html_block()
        elif name in ENDS:
            self.flow.unwind(self.depths.pop())

    def soft_break(self, start: int, end: int) -> None:
        builder = self.flow.builder
        if builder.scope is not None and not self.flow.top.hidden:
            builder.soft_break(start, end)

    def text(self, text: str, start: int, end: int) -> None:
        """Words, without the shortcodes masked in them."""
        if len(text) != end - start:
            self.flow.words(text, start, end)
            return
        source = self.flow.builder.source
        if not self.spare or self.spare not in text:
            self.flow.words(source[start:end], start, end)
            return
        for piece in re.finditer(f"[^{self.spare}]+|{self.spare}+", text):
            first, after = start + piece.start(), start + piece.end()
            if piece[0][0] != self.spare:
                self.flow.words(source[first:after], first, after)
            elif source[first - 1 : first] == " " == source[after : after + 1]:
                self.flow.hole(first, after)  # “the {{< year >}} the” is no doubled word

    def html_block(self) -> None:
        """The lines of a block of HTML; what stands before each of them (`> `) is blanked."""
        parts: list[str] = []
        at = self.html[0][0] if self.html else 0
        begin = at
        for start, end in self.html:
            parts += (" " * (start - at), self.masked[start:end])
            at = end
        self.html = []
        self.feed("".join(parts), begin)

    def feed(self, html: str, base: int) -> None:
        for token in tokens(html, base):
            if token.kind != "text" or not self.spare or self.spare not in token.name:
                self.flow.token(token)
                continue
            for piece in re.finditer(f"[^{self.spare}]+", token.name):
                self.flow.text(piece[0], token.start + piece.start())
