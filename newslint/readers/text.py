"""Plain text: a paragraph a line, or hard-wrapped copy with blank lines between paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from newslint.document import Builder, Comment, Document
from newslint.spans import line_starts

DIRECTIVE = re.compile(r"\[(newslint-(?:disable|enable)[^\[\]\r\n]*)\]")
ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")
ENDS_OPEN = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
BYLINE = re.compile(r"(?:(?:Words|Story|Report|Text|Written|Reported) )?(?:By|BY|by) (\S.*)")
JOINING = frozenset("and in for with of the at on de da di la le van von der den bin al y e".split())
LONGEST_HEADLINE = 120
LONGEST_SUBHEAD = 70
WRAPPED = (50, 90)


class Line(NamedTuple):
    """A line without its end and without white space round it."""

    start: int
    end: int
    text: str
    whole: bool  # ends as a sentence does

    def label(self, longest: int = LONGEST_HEADLINE) -> bool:
        """Whether this is short and ends as no sentence does."""
        return len(self.text) <= longest and not ENDS_OPEN.search(self.text[-8:])


def read(source: str, path: str = "-") -> Document:
    """Reads plain text."""
    builder = Builder(source)
    comments: list[Comment] = []
    groups = paragraphs(list(lines_of(source, comments)))
    scopes = scopes_of([group[0] if len(group) == 1 else joined(group) for group in groups])
    for group, scope in zip(groups, scopes, strict=True):
        builder.open(scope)
        before: Line | None = None
        for line in group:
            if before:
                builder.soft_break(before.end, line.start)
            builder.add(line.text, line.start, line.end)
            before = line
    return builder.document(path=path, format="text", comments=comments)


def lines_of(source: str, comments: list[Comment]) -> list[Line | None]:
    """The lines of copy, None for a blank one; directive lines are put aside."""
    lines: list[Line | None] = []
    start = 0
    for after in [*line_starts(source), len(source)]:
        raw = source[start:after]
        text = raw.strip()
        at = start + len(raw) - len(raw.lstrip())
        directive = DIRECTIVE.fullmatch(text) if text.startswith("[newslint-") else None
        if directive:
            comments.append(Comment(at, at + len(text), directive[1]))
        elif text:
            lines.append(Line(at, at + len(text), text, bool(ENDS_SENTENCE.search(text[-8:]))))
        else:
            lines.append(None)
        start = after
    return lines


def paragraphs(lines: list[Line | None]) -> list[list[Line]]:
    """Each line on its own, or runs of lines without a blank between where the copy is hard-wrapped."""
    wrapped = hard_wrapped(lines)
    groups: list[list[Line]] = []
    joins = False
    for line in lines:
        if line and joins and wrapped:
            groups[-1].append(line)
        elif line:
            groups.append([line])
        joins = line is not None
    return groups


def hard_wrapped(lines: list[Line | None]) -> bool:
    """Whether most lines that another follows are as wide as a terminal and break inside a sentence."""
    followed = inside = 0
    for line, after in pairwise(lines):
        if line and after:
            followed += 1
            wide = WRAPPED[0] <= len(line.text) <= WRAPPED[1]
            inside += wide and not line.whole and not after.text[0].isupper()
    # A fifth to a third of the lines of wrapped news copy end a sentence or go on with a name.
    return inside * 2 >= followed > 0


def joined(group: list[Line]) -> Line:
    text = " ".join(line.text for line in group)
    return Line(group[0].start, group[-1].end, text, group[-1].whole)


def scopes_of(lines: list[Line]) -> list[str]:
    """What each paragraph is, as far as its looks tell."""
    scopes = ["body"] * len(lines)
    at = 0
    if lines and is_headline(lines):
        scopes[0], at = "headline", 1
    if at < len(lines) and is_byline(lines[at]) and (at or paragraph_within(lines, 1)):
        scopes[at] = "byline"
    for number in range(1, len(lines) - 1):
        before, line, after = lines[number - 1 : number + 2]
        if scopes[number] == "body" and is_subhead(line) and after.whole and longer(after, line):
            scopes[number] = "subhead" if before.whole or scopes[number - 1] == "byline" else "body"
    return scopes


def is_headline(lines: list[Line]) -> bool:
    """Whether the first line is short, no sentence, and a paragraph comes soon."""
    first = lines[0]
    if not first.label() or is_byline(first):
        return False
    for line in lines[1:4]:
        if line.whole:
            return longer(line, first)
        if not line.label():
            return False
    return False


def paragraph_within(lines: list[Line], start: int, reach: int = 2) -> bool:
    return any(line.whole and not line.label() for line in lines[start : start + reach])


def longer(line: Line, than: Line) -> bool:
    return len(line.text) > len(than.text)


def is_subhead(line: Line) -> bool:
    return (
        line.label(LONGEST_SUBHEAD)
        and not line.text[0].islower()
        and not line.text.startswith(("-", "–", "—", "•", "*"))
    )


def is_byline(line: Line) -> bool:
    """Whether this reads `By Jane Doe in Kyiv`: names, with at most two other words."""
    found = BYLINE.fullmatch(line.text) if line.label() else None
    if not found:
        return False
    words = found[1].replace(",", " ").split() or ["-"]
    other = sum(not word[0].isupper() and word.lower() not in JOINING for word in words)
    return len(words) <= 12 and words[0][0].isupper() and other <= 2
