"""The source lines of a document, what kind of line each is by itself, and which are paragraphs of the story."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from types import MappingProxyType

from newslint.document import Block, Document
from newslint.facts.glue import glued, link_alone
from newslint.facts.labels import SAID, long_kind, short_kind
from newslint.facts.phrases import lowered, words_of
from newslint.spans import Span
from newslint.tuples import NamedTuple

PARAGRAPH = 90  # characters that a line of the story itself has at least, with a final mark
SHORT = 140  # characters of a line that may be a label, at most
HEADLINE = 30  # characters that the headline of another story has at least
WRAPPED = 45  # characters of a line that was broken to fit a width, at least
ARROWS = ("»", ">>", "›", "→", "▸", "►")  # behind a link that leads on
CLOSERS = "\"'”’»)]* \t\u00a0"
FINAL = frozenset(".!?…")
# marks of the desk, which other rules tell of: they are no page's, and nothing below a label
DESK_MARKS = frozenset(["30", "END", "ENDS", "ENDIT", "MORE TO FOLLOW", "MORE TO COME", "MORE FOLLOWS", "TO FOLLOW"])
PLAYED = re.compile(r"0?0:00|\d\d?:\d\d ?/ ?\d\d?:\d\d")  # how much of a video was played
ROUND_MARKS = "-–—*#=/[]() "
ABOVE = frozenset(("related", "topics", "stub"))  # kinds of labels that stand above headlines
OPENERS = frozenset('"“‘«„')  # a line that begins with one is somebody's words
NO_STOP = ("..", "a.m.", "p.m.", "A.M.", "P.M.", "Inc.", "Co.", "Ltd.", "Jr.", "Sr.", "Min.", "min.", "Std.")


class Line(NamedTuple):
    """A source line; `bare` if it ends as no sentence does, `paragraph` if it is plainly one of the story.

    `words` are those of a bare line; `heading`: the markup makes it one; `link`: all of it leads elsewhere."""

    span: Span
    words: list[str]
    bare: bool
    paragraph: bool
    heading: bool
    link: bool = False

    @property
    def size(self) -> int:
        return self.span.end - self.span.start

    @property
    def headline_like(self) -> bool:
        return self.bare and not self.paragraph and HEADLINE <= self.size <= SHORT


class Page(NamedTuple):
    """`kinds`: the kind of each line, "" for the story's own. `first` and `last`: the numbers of its paragraphs."""

    lines: list[Line]
    kinds: list[str]
    first: int
    last: int
    of_kind: Mapping[str, list[int]] = MappingProxyType({})  # the numbers of the lines of each kind

    @property
    def story(self) -> bool:
        """Whether there is a story between the lines: two paragraphs or more."""
        return self.first < self.last

    def inside(self, number: int) -> bool:
        return self.first < number < self.last

    def at(self, number: int) -> str:
        """The kind of a line of the page, or "" where there is none."""
        return self.kinds[number] if 0 <= number < len(self.kinds) and self.kinds[number] != "desk" else ""

    def kind_at(self, offset: int) -> str:
        """The kind of the line that holds an offset of the text."""
        return self.at(bisect_right(self.lines, offset, key=lambda line: line.span.start) - 1)


def lines_of(document: Document) -> Page:
    """The lines with the kinds that they have by themselves."""
    lines: list[Line] = []
    kinds: list[str] = []
    paragraphs: list[int] = []
    links = set(document.links)
    for block in document.blocks:
        for span in spans_of(document, block):
            text = document.text[span.start : span.end]
            shut = text.rstrip(CLOSERS)
            short = len(text) <= SHORT
            bare = short and (shut[-1:] != "." or shut.endswith(NO_STOP))
            words = words_of(lowered(text)) if bare else []
            open_end = shut[-1:] not in FINAL
            kind = bare_kind(text, words) if bare else ""
            if not bare and text[0] not in OPENERS:
                kind = long_kind(text, short, open_end)
            if open_end and not kind and twice(text):
                kind = "glued"
            if block.scope == "table":
                kind = ""  # a cell of figures and names looks like a label
            paragraph = not short or (len(shut) >= PARAGRAPH and shut[-1:] in FINAL)
            if paragraph and not kind:
                paragraphs.append(len(lines))
            lines.append(Line(span, words, bare, paragraph, block.level > 0, bool(links) and span in links))
            kinds.append(kind)
    if "desk" in kinds:  # else “MORE” is a page's
        kinds = [
            "desk" if document.text[line.span.start : line.span.end] == "MORE" else kind
            for line, kind in zip(lines, kinds, strict=True)
        ]
    return Page(lines, kinds, *((paragraphs[0], paragraphs[-1]) if paragraphs else (len(lines), -1)))


def spans_of(document: Document, block: Block) -> list[Span]:
    """The source lines of a block; a paragraph that is only broken to fit a width is one."""
    if not block.breaks:
        return [Span(block.start, block.end)]
    spans = block.lines()
    wrapped = [span for span in spans[:-1] if document.text[span.end - 1] not in FINAL and not brief(span)]
    return spans if 2 * len(wrapped) < len(spans) - 1 or not wrapped else [Span(block.start, block.end)]


def brief(span: Span) -> bool:
    return span.end - span.start < WRAPPED


def twice(text: str) -> bool:
    """Whether a headline is there twice in one line."""
    half = len(text) // 2
    return half >= 15 and text[0] == text[-half] and text[0].isalnum() and text[:half].rstrip() == text[-half:]


def bare_kind(text: str, words: list[str]) -> str:
    if text[:1] == "#" and text[1:2].isalpha():
        return "doubtful"  # one of a story's topics
    if text.strip(ROUND_MARKS) in DESK_MARKS:
        return "desk"
    if text[:1].isdigit() and PLAYED.fullmatch(text):
        return "advert"
    if text.endswith(ARROWS) and "«" not in text and len(text) <= PARAGRAPH:
        return "stub"
    if link_alone(text):
        return "links"
    return (text[:1] not in OPENERS and short_kind(words)) or glued(text)


def settle(page: Page) -> None:
    """Weak kinds become sure beside sure lines, beside each other, or below the story; elsewhere they are none."""
    weak = [number for number, kind in enumerate(page.kinds) if kind[-1:] == "?"]
    if not weak:
        return
    sure = [kind in SAID and not (kind == "advert" and page.inside(at)) for at, kind in enumerate(page.kinds)]
    labels = {number for number in weak if page.lines[number].bare}
    for number in weak:
        after = page.lines[number + 1 : number + 3]
        above = page.kinds[number][:-1] in ABOVE and len(after) == 2 and all(line.headline_like for line in after)
        outside = page.story and not page.inside(number) and number > 0
        company = above or any(sure[max(0, number - 2) : number + 3]) or not labels.isdisjoint((number - 1, number + 1))
        kept = company or (outside and number in labels)
        page.kinds[number] = page.kinds[number][:-1] if kept else ""
