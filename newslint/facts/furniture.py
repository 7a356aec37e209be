"""Which source lines of a document are not the story's: what each says, what stands beside it, and where.

A line has one kind: what it says (see `labels`), or else `links`, `below` (a label), `repeated`, `capitals`, `between`
(other such lines).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from newslint.document import Document, fact
from newslint.facts.labels import long_kind, note_kind, short_kind
from newslint.facts.phrases import lowered, words_of
from newslint.scanner import SHORT
from newslint.spans import Span

PARAGRAPH = 90  # characters that a line of the story itself has at least, with a final mark
UNLIKE_LABELS = ".!?…,;:"
HEADLINE = (30, SHORT)  # characters of what may be the headline of another story
SUBHEAD = 45  # what is shorter and stands just above a paragraph may be a subhead
TWO_SENTENCES = 200
MOST = 16  # headlines below one label: more of them are a list
OPENERS = "\"'“‘«"
CLOSERS = "\"'”’»)]* \t\u00a0"
NO_STOP = ("..", "a.m.", "p.m.", "A.M.", "P.M.", "Inc.", "Co.", "Ltd.")
LOWER, UPPER = b"a", b"A"
SHAPES = bytes(LOWER[0] if chr(code).islower() else UPPER[0] if chr(code).isupper() else 32 for code in range(256))
OPENS = frozenset("related topics share signup advert author doubtful furniture".split())
CLAIMS = frozenset(
    {
        "related",
        "stub",
        "topics",
        "share",
        "signup",
        "advert",
        "furniture",
        "syndication",
        "foreign",
        "links",
        "stamp",
        "glued",
    }
)
COMPANY = CLAIMS - {"stamp", "syndication"} | {"below"}


class Line(NamedTuple):
    """A source line; `bare` if it ends as no sentence does, `paragraph` if it is plainly one of the story."""

    span: Span
    words: list[str]
    bare: bool
    paragraph: bool
    heading: bool

    @property
    def size(self) -> int:
        return self.span.end - self.span.start

    @property
    def headline_like(self) -> bool:
        return self.bare and not self.paragraph and HEADLINE[0] <= self.size <= HEADLINE[1]


class Page(NamedTuple):
    """`kinds`: the kind of each line, "" for the story's own. `first` and `last`: the numbers of its paragraphs."""

    lines: list[Line]
    kinds: list[str]
    first: int
    last: int
    of_kind: Mapping[str, list[int]] = MappingProxyType({})  # the numbers of the lines of each kind

    def inside(self, number: int) -> bool:
        return self.first < number < self.last

    def kind_at(self, offset: int) -> str:
        """The kind of the line that holds an offset of the text."""
        return self.at(bisect_right(self.lines, offset, key=lambda line: line.span.start) - 1)

    def at(self, number: int) -> str:
        """The kind of a line, or "" where there is none."""
        return self.kinds[number] if 0 <= number < len(self.kinds) else ""


@fact
def furniture(document: Document) -> Page:
    """The document's lines and their kinds."""
    page = lines_of(document)
    if not any(line.bare for line in page.lines) and not any(page.kinds):
        return page
    keep_company(page)
    notes(document, page)
    for number, kind in enumerate(list(page.kinds)):
        if kind in OPENS:
            below(document, page, number)
    cards(document, page)
    listed(document, page)
    repeated(document, page)
    capitals(document, page)
    between(document, page)
    return page._replace(of_kind=by_kind(page.kinds))


def lines_of(document: Document) -> Page:
    """The lines with the kinds that they have by themselves."""
    lines, kinds = [], []
    first = last = -1
    for block in document.blocks:
        for span in block.lines() if block.breaks else (Span(block.start, block.end),):
            text = document.text[span.start : span.end]
            shut = text.rstrip(CLOSERS)
            stop, short = shut[-1:], len(text) <= SHORT
            paragraph = not short or (len(shut) >= PARAGRAPH and stop in (".", "!", "?", "…"))
            bare = short and (stop != "." or shut.endswith(NO_STOP))
            words: list[str] = []
            kind = ""
            if bare:
                words = words_of(lowered(text))
                kind = ("links" if link_alone(text) else short_kind(words)) or glued(text)
            else:
                kind = long_kind(text) or last_sentence(text)
            if paragraph and not kind:
                first, last = (len(lines) if first < 0 else first), len(lines)
            lines.append(Line(span, words, bare, paragraph, block.level > 0))
            kinds.append(kind)
    return Page(lines, kinds, first if first >= 0 else len(lines), last)


def link_alone(text: str) -> bool:
    """Whether a line is an address, a handle or the name of a site."""
    text = text.strip()
    if " " in text or not ("." in text or "@" in text):
        return False
    return text.startswith(("http://", "https://", "www.")) or "@" in text or text.endswith((".com", ".org", ".net"))


@cache
def hump() -> re.Pattern[str]:
    """A capital inside a word, where a page had two labels with nothing between them."""
    return re.compile(
        r"(?<=[a-z]{2})(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)[A-Z](?=[a-z]{2})|(?<=[a-z])[A-Z]{3,}[a-z]{3}"
    )


def glued(text: str) -> str:
    """`glued` for a line in which words run into each other: twice, or with labels on both sides."""
    if LOWER + UPPER not in text.encode("latin-1", "replace").translate(SHAPES):
        return ""
    humps = len(hump().findall(text))
    apart = humps == 1 and short_kind(words_of(lowered(hump().sub(r" \g<0>", text)))) in CLAIMS
    return "glued" if humps > 1 or apart else ""


def last_sentence(text: str) -> str:
    """The kind of the last of some short sentences, where it invites the reader."""
    cut = max(text.rfind(mark, 0, -1) for mark in (". ", "! ", "? ")) if len(text) < TWO_SENTENCES else -1
    kind = long_kind(text[cut + 2 :]) if cut > 0 else ""
    return kind if kind in ("signup", "share") else ""


def keep_company(page: Page) -> None:
    """Doubtful labels stay labels beside others, outside the story, or above headlines."""
    sure = [kind in CLAIMS for kind in page.kinds]
    for number, kind in enumerate(page.kinds):
        if kind not in ("doubtful", "author"):
            continue
        outside = page.first < page.last and not page.first < number < page.last
        near = any(sure[max(0, number - 2) : number + 3])
        after = page.lines[number + 1 : number + 3]
        above = len(after) == 2 and all(line.headline_like for line in after)
        if not (near or outside or (above and kind == "doubtful")):
            page.kinds[number] = ""


def notes(document: Document, page: Page) -> None:
    """Notes on the author, below the story or in its last two paragraphs; the name above one goes with it."""
    if page.first >= page.last:
        return
    for number in range(max(page.first + 1, page.last - 1), len(page.lines)):
        line = page.lines[number]
        if page.kinds[number] or line.size > 3 * SHORT:
            continue
        page.kinds[number] = note_kind(document.text[line.span.start : line.span.end])


def below(document: Document, page: Page, number: int) -> None:
    """The bare lines under a label up to the next sentence; a last short one just above a paragraph is a subhead."""
    kind, inside = page.kinds[number], page.inside(number)
    if kind not in ("related", "topics", "doubtful") and (number < page.last or page.first >= page.last):
        return
    longest = SUBHEAD if kind == "topics" else SHORT
    found: list[int] = []
    for at in range(number + 1, len(page.lines)):
        line = page.lines[at]
        text = document.text[line.span.start : line.span.end]
        if (
            not line.bare
            or not line.words
            or line.paragraph
            or line.size > longest
            or text[-1] in ":,;!"
            or ". " in text[:-1]
        ):
            break
        if page.kinds[at]:
            break
        found.append(at)
    if len(found) > MOST and inside:
        return
    if kind == "doubtful" and number < page.last:
        if len(found) < 2 or not all(page.lines[at].headline_like for at in found):
            return
    after = found[-1] + 1 if found else 0
    if found and after < len(page.lines) and page.lines[after].paragraph and page.lines[found[-1]].size < SUBHEAD:
        found.pop()
    for at in found:
        page.kinds[at] = "below"


def cards(document: Document, page: Page) -> None:
    """A headline with a byline under it below the story is the card of another one."""
    for number in range(max(page.last + 1, 1), len(page.lines)):
        line, above = page.lines[number], page.lines[number - 1]
        if not page.kinds[number] and above.headline_like and line.bare and line.words[:1] == ["by"]:
            page.kinds[number] = "below"
            page.kinds[number - 1] = page.kinds[number - 1] or "below"


def listed(document: Document, page: Page) -> None:
    """Three headlines or more above the story, of which one at most is its own."""
    run: list[int] = []
    for number in range(page.first if page.first < page.last else 0):
        line = page.lines[number]
        if line.headline_like and len(line.words) > 4 and not page.kinds[number] and not line.heading:
            run.append(number)
        elif len(run) < 3:
            run = []
    texts = [document.text[page.lines[number].span.start : page.lines[number].span.end] for number in run]
    if len(run) >= 3 and all((text[0].isalnum() or text[0] in OPENERS) and text[-1] not in "!:~" for text in texts):
        for number in run:
            page.kinds[number] = "listed"


def repeated(document: Document, page: Page) -> None:
    """The same bare line again: near by if it is long, between two paragraphs each time if it is short."""
    seen: dict[str, list[int]] = {}
    for number, line in enumerate(page.lines):
        if not line.heading and not page.kinds[number] and line.size > 3:
            text = document.text[line.span.start : line.span.end].rstrip()
            if text.rstrip(CLOSERS)[-1:] not in UNLIKE_LABELS and text[0] not in "—–-":
                seen.setdefault(text, []).append(number)
    for text, places in seen.items():
        if len(places) < 2 or any(mark in text for mark in "£$€"):
            continue
        near = len(text) >= HEADLINE[0] and any(b - a <= 3 for a, b in pairwise(places))
        if near or (len(text) <= 60 and all(lonely(page, place) for place in places)):
            for place in places:
                page.kinds[place] = "repeated"


def lonely(page: Page, number: int) -> bool:
    """Whether a line stands between two paragraphs of the story."""
    before, after = number - 1, number + 1
    return before >= 0 and after < len(page.lines) and page.lines[before].paragraph and page.lines[after].paragraph


def capitals(document: Document, page: Page) -> None:
    """A line of the length of a headline, all in capitals, between paragraphs."""
    for number in range(page.first + 1, page.last):
        line = page.lines[number]
        if not line.headline_like or page.kinds[number] or line.heading or line.size < 40:
            continue
        text = document.text[line.span.start : line.span.end]
        if text.isupper() and not re.search(r"\d\.\d|[?:]$", text):
            page.kinds[number] = "capitals"


def between(document: Document, page: Page) -> None:
    """Bare lines outside the story beside lines of a page."""
    if page.first > page.last:
        return
    menus(page)
    for number, line in enumerate(page.lines):
        if page.kinds[number] or not line.bare or line.paragraph or page.inside(number):
            continue
        text = document.text[line.span.start : line.span.end]
        above, beneath = page.at(number - 1), page.at(number + 1)
        if above and beneath:
            page.kinds[number] = "between"
        elif (
            beneath == "author"
            and number > page.first
            and line.words == page.lines[number + 1].words[: len(line.words)]
        ):
            page.kinds[number] = "author"
        elif len(line.words) < 2 or line.size > 80 or not text[:1].isalpha() or any(c in "@—–?$£€:" for c in text):
            continue
        elif above in COMPANY or beneath in COMPANY:
            page.kinds[number] = "between"


def menus(page: Page) -> None:
    """Runs of short lines outside the story, most of which are known: the rest go with them."""
    run: list[int] = []
    for number in (*range(max(0, page.first)), *range(page.last + 1, len(page.lines) + 1)):
        line = page.lines[number] if number < len(page.lines) else None
        if line and line.bare and line.size < SUBHEAD and number != page.last + 1:
            run.append(number)
            continue
        known = [each for each in run if page.kinds[each]]
        if len(known) > 2 and 2 * len(known) >= len(run):
            for each in run:
                page.kinds[each] = page.kinds[each] or "between"
        run = [number] if line and line.bare and line.size < SUBHEAD else []


def by_kind(kinds: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, kind in enumerate(kinds):
        if kind:
            found.setdefault(kind, []).append(number)
    return found
