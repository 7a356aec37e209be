"""Elements and text, from HTML or Markdown, turned into blocks; it never recurses and never looks twice."""

from __future__ import annotations

import re

from newslint.document import Builder, Comment, Document, Target
from newslint.readers import gutenberg
from newslint.readers.dates import plain_date
from newslint.readers.scopes import (
    BLOCKS,
    ENDS,
    FOREIGN,
    IN_HEAD,
    KEEPS_PARAGRAPH,
    STICKY,
    VOID,
    named_scope,
    scope_of,
    unseen,
)
from newslint.readers.tokens import Token
from newslint.tuples import NamedTuple

WIDE_SPACE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
STORY = ("article", "main")  # elements that hold a page's story
DATES = ("article:published_time", "date", "datepublished", "dc.date", "dc.date.issued", "pubdate", "publish-date")


class Element(NamedTuple):
    """An open element with what holds for the text in it."""

    tag: str
    scope: str | None
    level: int
    hidden: bool
    block: bool


OUTSIDE = Element("", None, 0, False, True)


class Flow:
    """Follows a story's markup and fills a Builder."""

    def __init__(self, builder: Builder, *, page: bool = False) -> None:
        """`page`: a whole page whose story has an element of its own, so that what stands round it is not read."""
        self.builder = builder
        self.page = page
        self.comments: list[Comment] = []
        self.targets: list[Target] = []
        self.metadata: dict[str, str] = {}
        self.time: tuple[int, int, int] | None = None
        self.stack: list[Element] = []
        self.opened: dict[str, list[int]] = {}  # where in the stack each tag is open
        self.blocks: list[int] = []  # where in the stack the block elements are

    @property
    def top(self) -> Element:
        return self.stack[-1] if self.stack else OUTSIDE

    @property
    def date(self) -> tuple[int, int, int] | None:
        """The day of publication that the page's head, or else its first <time>, gives."""
        found = (plain_date(self.metadata[name]) for name in DATES if name in self.metadata)
        return next(filter(None, found), None) or self.time

    def token(self, token: Token) -> None:
        """Takes one token of HTML."""
        if token.kind == "text":
            self.text(token.name, token.start)
        elif token.kind == "start":
            self.start(token)
        elif token.kind == "end":
            self.end(token)
        elif token.kind == "reference":
            self.reference(token.name, token.start, token.end)
        else:
            self.comment(token)

    def start(self, token: Token) -> None:
        tag, attributes = token.name, token.attributes
        if tag not in IN_HEAD:
            self.leave_unclosed(tag)
        if tag in VOID:
            self.void(token)
            return
        if tag in BLOCKS and tag not in KEEPS_PARAGRAPH:
            self.end_paragraph()
        if tag in ENDS:
            self.end_implied(*ENDS[tag])
        top = self.top
        if token.closed and (top.hidden or tag in FOREIGN):
            return
        if tag == "time" and not self.time and not top.hidden:
            self.time = plain_date(attributes.get("datetime", ""))
        scope, block = scope_of(tag, attributes, top.scope), tag in BLOCKS
        if not block and (named := named_scope(tag, attributes)):
            scope, block = self.inline_scope(named, scope)
        level = int(tag[1]) if block and tag in ("h1", "h2", "h3", "h4", "h5", "h6") else 0 if block else top.level
        if tag == "code" and not top.hidden:
            self.hole(token.start, token.end)
        if tag == "a" and "nav" in self.opened and self.opened["nav"]:
            self.builder.close()  # a menu's entries stand apart, though nothing in the markup says so
        self.push(Element(tag, scope, level, top.hidden or unseen(tag, attributes) or self.round_story(tag), block))
        if tag == "a" and "href" in attributes and not top.hidden:
            self.builder.begin_link()
            self.target("link", attributes["href"], token.start, token.end)

    def target(self, kind: str, address: str, start: int, end: int, label: str | None = None) -> None:
        """Keeps where a link leads or a picture comes from."""
        if not self.top.hidden:
            self.targets.append(Target(kind, address, self.builder.length, start, end, label))

    def round_story(self, tag: str) -> bool:
        """Whether an element is a page's menu, or its margin or foot outside the story."""
        return self.page and (
            tag == "nav" or (tag in ("aside", "footer") and not any(self.opened.get(each) for each in STORY))
        )

    def inline_scope(self, named: str, scope: str | None) -> tuple[str | None, bool]:
        """The scope of an inline element with a telling class, and whether it stands on its own."""
        if named == "byline" and self.builder.scope is None:
            return "byline", False
        if named == "byline" and self.builder.holds_only("by"):
            self.builder.scope = "byline"
            return "byline", False
        if named in ("byline", "dateline"):
            return self.top.scope, False
        return scope, True

    def void(self, token: Token) -> None:
        if token.name == "br":
            self.line_break(token.start, token.end)
        elif token.name == "hr":
            self.end_paragraph()
            self.builder.close()
        elif token.name == "img":
            attributes = token.attributes
            self.target("image", attributes.get("src", ""), token.start, token.end, attributes.get("alt"))
        elif token.name == "meta":
            names = ("name", "property", "itemprop")
            name = next((token.attributes[key].lower() for key in names if key in token.attributes), "")
            if name and "content" in token.attributes:
                self.metadata.setdefault(name, token.attributes["content"])

    def end(self, token: Token) -> None:
        tag = token.name
        if tag == "br":
            self.line_break(token.start, token.end)
        elif places := self.opened.get(tag):
            if tag in BLOCKS or not self.blocks or self.blocks[-1] <= places[-1]:
                self.unwind(places[-1])
        elif tag == "p":
            self.builder.close()

    def comment(self, token: Token) -> None:
        written = self.builder.source[token.start : token.end]
        if not written.startswith("<!--"):
            return  # `<?php` and the like
        words = written[4:].removesuffix("-->").strip()
        mark = gutenberg.block_mark(words)
        if mark is None:
            self.comments.append(Comment(token.start, token.end, words))
            return
        tag = "wp:" + mark.name
        if mark.opens:
            self.end_paragraph()
            top = self.top
            own = gutenberg.SCOPES.get(mark.name)
            scope = own if own and top.scope not in STICKY else top.scope
            self.push(Element(tag, scope, 0, top.hidden or mark.name in gutenberg.HIDDEN, True))
        elif mark.ends and self.opened.get(tag):
            self.unwind(self.opened[tag][-1])
        else:
            self.builder.close()

    def enter(self, scope: str | None, level: int = 0) -> int:
        """Begins a block element that no end tag can end; gives the place to `unwind` to."""
        self.leave_unclosed("p")
        self.end_paragraph()
        top = self.top
        if scope == "h1" and top.scope:
            scope = "subhead"
        if scope is None or top.scope in ("footer", "pullquote"):
            scope = top.scope
        self.push(Element("#", scope, level, top.hidden, True))
        return len(self.stack) - 1

    def push(self, element: Element) -> None:
        if element.block:
            self.builder.close()
            self.blocks.append(len(self.stack))
        self.opened.setdefault(element.tag, []).append(len(self.stack))
        self.stack.append(element)

    def unwind(self, depth: int) -> None:
        """Ends open elements until only `depth` are left."""
        while len(self.stack) > depth:
            element = self.stack.pop()
            self.opened[element.tag].pop()
            if element.block:
                self.blocks.pop()
                self.builder.close()
            if element.tag == "a":
                self.builder.end_link()

    def leave_unclosed(self, tag: str) -> None:
        """A head, or a picture's markup, that was never ended is over where the story goes on."""
        if not self.top.hidden:
            return
        for each in ("head", *(FOREIGN if tag in BLOCKS else ())):
            if self.opened.get(each):
                self.unwind(self.opened[each][0])

    def end_paragraph(self) -> None:
        """A block ends the paragraph it stands in."""
        if self.blocks and self.stack[self.blocks[-1]].tag == "p":
            self.unwind(self.blocks[-1])

    def end_implied(self, tags: tuple[str, ...], inside: tuple[str, ...]) -> None:
        """The innermost of `tags` ends where the next begins, unless one of `inside` was opened in it."""
        places = [self.opened[tag][-1] for tag in tags if self.opened.get(tag)]
        bounds = [self.opened[tag][-1] for tag in inside if self.opened.get(tag)]
        if places and (not inside or max(places) > max(bounds, default=-1)):
            place = min(place for place in places if place > max(bounds, default=-1))
            if self.stack[place].block or not self.blocks or self.blocks[-1] < place:
                self.unwind(place)

    def text(self, text: str, start: int) -> None:
        """Text as a browser shows it: any run of white space is one space."""
        if self.top.hidden:
            return
        at = 0
        for gap in WIDE_SPACE.finditer(text):
            self.run(text[at : gap.start()], start + at)
            if self.builder.scope is not None:
                self.builder.space(start + gap.start(), start + gap.end())
            at = gap.end()
        self.run(text[at:], start + at)

    def run(self, text: str, start: int) -> None:
        """Text without wide space."""
        if text[:1] == " " and (self.builder.scope is None or self.builder.spaced):
            text, start = text[1:], start + 1
        if text:
            self.ready()
            self.builder.add(text, start, start + len(text))

    def words(self, text: str, start: int, end: int) -> None:
        """Text of Markdown, kept as it is."""
        if self.top.hidden:
            return
        if "\n" in text or "\r" in text:  # only `&#10;` can do that
            self.reference(" ", start, end)
            return
        self.ready()
        dropped = start and not self.builder.source[start - 1].isspace()
        if text[:1] == " " and self.builder.spaced and dropped and end - start == len(text):
            text, start = text[1:], start + 1
        self.builder.add(text, start, end)

    def reference(self, text: str, start: int, end: int) -> None:
        if self.top.hidden:
            return
        if text in " \t\n\r\f":
            if self.builder.scope is not None:
                self.builder.space(start, end)
        else:
            self.ready()
            self.builder.add(text, start, end)

    def hole(self, start: int, end: int) -> None:
        if not self.top.hidden:
            self.ready()
            self.builder.hole(start, end)

    def line_break(self, start: int, end: int) -> None:
        """A line end inside a paragraph; two in a row end it."""
        if self.top.hidden or self.builder.scope is None:
            return
        if self.builder.fresh:
            self.builder.close()
        else:
            self.builder.soft_break(start, end)

    def ready(self) -> None:
        """Begins a block where none is open."""
        if self.builder.scope is None:
            scope, level = self.top.scope or "body", self.top.level
            if scope == "h1":
                scope = "subhead" if "headline" in self.builder.scopes else "headline"
            self.builder.open(scope, level)


def repeat_headline(document: Document) -> Document:
    """A first-level heading that says the front matter's headline again is the headline, too."""
    title = next((document.block_text(block) for block in document.blocks if block.scope == "headline"), None)
    for number, block in enumerate(document.blocks):
        if block.scope == "subhead" and block.level == 1 and document.block_text(block) == title:
            document.blocks[number] = block._replace(scope="headline")
    return document
