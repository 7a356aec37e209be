"""A story as a linter sees it: the words a reader sees, each traced back to its place in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property, wraps
from typing import Any, Literal, TypeVar

from newslint.errors import Mistake
from newslint.spans import Lines, Span, Spans, joined
from newslint.tuples import NamedTuple

SCOPES = (
    "headline", "standfirst", "byline", "dateline", "body", "subhead", "list", "quote", "pullquote",
    "table", "caption", "credit", "footer",
)  # fmt: skip
HOLE = "\ufffc"  # stands in the text for something in a line that is no copy
Kind = Literal["verbatim", "atom"]
T = TypeVar("T")


class Segment(NamedTuple):
    """A stretch of text and the stretch of source it stands for.

    `verbatim`: the two are the same, character by character. `atom`: they belong together only as wholes
    (an entity, an escape, a soft break and the indent after it). Text in no segment is in no source.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    kind: Kind


class OffsetMap:
    """Sorted segments that lead from text back to the source."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        self.segments = list(segments)
        self.starts = [segment.start for segment in self.segments]

    def source_span(self, start: int, end: int) -> Span:
        """The source of text `[start, end)`; raises ValueError where no character of it is in the source."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        if first < len(self.segments) and self.segments[first].end <= start:
            first += 1
        if first > last or first >= len(self.segments):
            raise ValueError(f"no source for text {start}:{end}")
        head, tail = self.segments[first], self.segments[last]
        begin = head.source_start
        if head.kind == "verbatim" and head.start < start:
            begin += start - head.start
        stop = tail.source_end
        if tail.kind == "verbatim" and end < tail.end:
            stop -= tail.end - end
        return Span(begin, stop)

    def verbatim(self, start: int, end: int) -> bool:
        """Whether all of text `[start, end)` stands in the source as it is, in one piece."""
        number = bisect_right(self.starts, start) - 1
        if number < 0 or end <= start:
            return False
        segment = self.segments[number]
        return segment.kind == "verbatim" and end <= segment.end


class Block(NamedTuple):
    """A paragraph, heading, cell or list item: `text[start:end]` of its document, without any line end.

    `breaks` are the places in the document's text where a line of the source ends inside the block;
    `level` is a heading's level in the markup, 0 for everything else.
    """

    scope: str
    start: int
    end: int
    breaks: tuple[int, ...] = ()
    level: int = 0

    def lines(self) -> list[Span]:
        """The block's source lines, as spans of the document's text."""
        cuts = [self.start, *(cut for at in self.breaks for cut in (at, at + 1)), self.end]
        return [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if a < b]


class Comment(NamedTuple):
    """A comment or a directive line, in source offsets, with the words inside it."""

    start: int
    end: int
    text: str


class Target(NamedTuple):
    """Where a link leads or a picture comes from; `[start, end)` is the element or its start tag in the source.

    `kind` is `link` or `image`, `at` where it stands in the document's text, `label` a picture's alternative text,
    None where it has none.
    """

    kind: str
    address: str
    at: int
    start: int
    end: int
    label: str | None = None

    def place(self, document: Document, part: str) -> Span:
        """Where a part of the address is written: in the element, or where Markdown defines a reference."""
        at = document.source.rfind(part, self.start, self.end)
        if at < 0 and self.address in document.definitions:
            at = document.source.find(part, document.definitions[self.address])
        return Span(at, at + len(part)) if part and at >= 0 else Span(self.start, self.end)


class Document:
    """One story.

    `text` holds the blocks one after the other with one `\\n` between them and none inside: every
    position in facts, checks and matches is an offset in it. `metadata` is the front matter as it was
    written, `links` are spans of text that lead elsewhere, `targets` the addresses of links and pictures, `date` is the
    day of publication.
    """

    def __init__(
        self,
        *,
        source: str,
        text: str,
        blocks: list[Block],
        offsets: OffsetMap,
        path: str = "-",
        format: str = "text",
        metadata: dict[str, Any] | None = None,
        comments: list[Comment] | None = None,
        links: list[Span] | None = None,
        targets: list[Target] | None = None,
        date: tuple[int, int, int] | None = None,
        notices: list[str] | None = None,
        mistakes: list[Mistake] | None = None,
    ) -> None:
        self.source, self.text, self.blocks, self.offsets = source, text, blocks, offsets
        self.path, self.format, self.date = path, format, date
        self.metadata = metadata or {}
        self.comments, self.links, self.targets = comments or [], links or [], targets or []
        self.notices, self.mistakes = notices or [], mistakes or []
        self.transcripts: list[Document] = []  # what its quotations are checked against
        self.engines: dict[str, Any] = {}  # programs that a run may ask, by name
        self.facts: dict[str, Any] = {}  # what `fact` keeps, by the name of its function

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.source)

    @cached_property
    def definitions(self) -> dict[str, int]:
        """Where Markdown defines the addresses of links by reference; of two of one address the first."""
        return {found[1]: found.start(1) for found in reversed([*re.finditer(r"\]: (\S+)", self.source)])}

    @cached_property
    def block_spans(self) -> Spans:
        return Spans((block.start, block.end) for block in self.blocks)

    @cached_property
    def link_spans(self) -> Spans:
        """Where words lead elsewhere."""
        return Spans(joined(self.links))

    def block_at(self, offset: int) -> Block:
        """The block that holds an offset of the text, or the one before a block's end."""
        return self.blocks[max(0, bisect_right(self.block_spans.starts, offset) - 1)]

    def block_text(self, block: Block) -> str:
        return self.text[block.start : block.end]


class Builder:
    """Collects blocks and segments while a reader walks its source; text and source must come in order within a block.

    White space at the ends of a block and round a soft break is left out.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.segments: list[Segment] = []
        self.blocks: list[Block] = []
        self.links: list[Span] = []
        self.scopes: set[str] = set()  # of the blocks so far
        self.length = 0
        self.scope: str | None = None  # of the open block
        self.bare = True  # the open block has no words yet
        self._level = self._start = self._line = 0
        self._mark = (0, 0, 0)
        self._breaks: list[int] = []
        self._link: int | None = None

    @property
    def fresh(self) -> bool:
        """Whether the open block or its last line has no text yet."""
        return self.length == self._line

    @property
    def spaced(self) -> bool:
        """Whether a space would be one too many here: at the start of a block or line, or after a space."""
        return self.fresh or self.parts[-1][-1] in " \t"

    def holds_only(self, word: str) -> bool:
        """Whether the open block has no other text than `word` so far."""
        near = self.length - self._start <= len(word) + 2
        return near and "".join(self.parts[self._mark[0] :]).strip().lower() == word

    def open(self, scope: str, level: int = 0) -> None:
        """Begins a block (and ends the one before)."""
        self.close()
        self.scope, self._level, self.bare = scope, level, True
        self._start = self._line = self.length
        self._mark = len(self.parts), len(self.segments), len(self.links)

    def add(self, text: str, source_start: int, source_end: int) -> None:
        """Appends text and its source: verbatim where both are the same, else an atom."""
        if "\n" in text or "\r" in text:
            raise ValueError("a block holds no line end: call soft_break")
        same = source_end - source_start == len(text) and self.source.startswith(text, source_start)
        if self.length == self._line and text[:1].isspace():
            blank = len(text) - len(text.lstrip())
            text, source_start = text[blank:], source_start + blank if same else source_start
        if not text:
            return
        start, end = self.length, self.length + len(text)
        last = self.segments[-1] if self.segments else None
        if same and last and last.kind == "verbatim" and last.end == start and last.source_end == source_start:
            self.segments[-1] = Segment(last.start, end, last.source_start, source_end, "verbatim")
        else:
            self.segments.append(Segment(start, end, source_start, source_end, "verbatim" if same else "atom"))
        self.parts.append(text)
        self.length = end
        self.bare = self.bare and text.isspace()

    def space(self, source_start: int, source_end: int) -> None:
        """White space of any width that a reader sees as one space, or as none after another."""
        if not self.spaced:
            self.add(" ", source_start, source_end)

    def hole(self, source_start: int, source_end: int) -> None:
        """Something in a line that is no copy (code): one character that is no word keeps its neighbours apart."""
        bare = self.bare
        self.add(HOLE, source_start, source_end)
        self.bare = bare

    def soft_break(self, source_start: int, source_end: int) -> None:
        """A line end inside a block, with whatever markup follows it: one space in the text."""
        self._trim(self._line)
        if self.length == self._line:
            return
        self._breaks.append(self.length)
        self.segments.append(Segment(self.length, self.length + 1, source_start, source_end, "atom"))
        self.parts.append(" ")
        self.length += 1
        self._line = self.length

    def begin_link(self) -> None:
        self.end_link()
        self._link = self.length

    def end_link(self) -> None:
        if self._link is not None and self._link < self.length:
            self.links.append(Span(self._link, self.length))
        self._link = None

    def close(self) -> None:
        """Ends the open block; one without words is dropped."""
        if self.scope is None:
            return
        scope, self.scope = self.scope, None
        breaks, self._breaks = self._breaks, []
        linked = self._link is not None
        self._trim(self._start)
        self.end_link()
        if self.bare:
            parts, segments, links = self._mark
            del self.parts[parts:], self.segments[segments:], self.links[links:]
            self.length = self._start
        else:
            kept = tuple(at for at in breaks if at < self.length)
            self.blocks.append(Block(scope, self._start, self.length, kept, self._level))
            self.scopes.add(scope)
            self.parts.append("\n")
            self.length += 1
        self._start = self._line = self.length
        self._link = self.length if linked else None

    def _trim(self, start: int) -> None:
        """Takes white space off the end of the text, back to `start` at most."""
        while self.length > start:
            part = self.parts[-1]
            kept = part.rstrip()
            if len(kept) == len(part):
                break
            self.length -= len(part) - len(kept)
            if kept:
                self.parts[-1] = kept
            else:
                self.parts.pop()
        while self.segments and self.segments[-1].start >= self.length:
            self.segments.pop()
        if self.segments and self.segments[-1].end > self.length:
            last = self.segments[-1]
            cut = last.end - self.length
            self.segments[-1] = last._replace(end=self.length, source_end=last.source_end - cut)
        while self.links and self.links[-1].end > self.length:
            last_link = self.links.pop()
            if last_link.start < self.length:
                self.links.append(Span(last_link.start, self.length))

    def document(self, **fields: Any) -> Document:
        """The finished document."""
        self.close()
        text = "".join(self.parts).removesuffix("\n")
        fields = {"source": self.source, "text": text, "blocks": self.blocks, "links": self.links, **fields}
        return Document(offsets=OffsetMap(self.segments), **fields)


def fact(read: Callable[[Document], T]) -> Callable[[Document], T]:
    """Makes a function of a document a fact: computed on first use and kept on the document."""
    name = f"{read.__module__}.{read.__name__}"

    @wraps(read)
    def cached(document: Document) -> T:
        if name not in document.facts:
            document.facts[name] = read(document)
        kept: T = document.facts[name]
        return kept

    return cached
