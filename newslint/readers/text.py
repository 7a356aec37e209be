"""Plain text: a paragraph a line, or hard-wrapped copy with blank lines between paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise

from newslint.document import Builder, Comment, Document
from newslint.spans import line_starts
from newslint.tuples import NamedTuple

DIRECTIVE = re.compile(r"\[(newslint-(?:disable|enable)[^\[\]\r\n]*)\]")
CLOSERS = "\"'”’»)]"
STOPS = (".", "!", "?", "…")
STOPS_AND_BREAKS = (*STOPS, ":", ";", ",")
BYLINE = re.compile(r"(?:(?:Words|Story|Report|Text|Written|Reported) )?(?:By|BY|by) (\S.*)")
MONTHS = "January February March April May June July August September October November December"
MONTH = "(?:" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS.split()) + r")\.?"
DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
DATE = re.compile(
    r"(?:(?:Published|Updated|Posted|Last updated):? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?P<day>{DAY} )?{MONTH}(?(day)| {DAY})(?:,? [12][0-9]{{3}})?(?:,? [0-9:.]{{1,5}} ?[A-Za-z. ]{{0,9}})?"
)
JOINING = frozenset("and in for with of the at on de da di la le van von der den bin al y e".split())
ACCOUNTS = frozenset("admin administrator editor webmaster root staff wordpress wp_admin wp-admin".split())
LONGEST_HEADLINE = 120
LONGEST_SUBHEAD = 70
LONGEST_HEAD = 6  # lines above the first paragraph
LONGEST_RUN = 3  # a subhead and leftover labels; more short lines are a list
WRAPPED = (50, 90)


class Line(NamedTuple):
    """A line without its end and without white space round it."""

    start: int
    end: int
    text: str
    whole: bool  # ends as a sentence does

    def label(self, longest: int = LONGEST_HEADLINE) -> bool:
        """Whether this is short and ends as no sentence does."""
        return len(self.text) <= longest and not self.text[-8:].rstrip(CLOSERS).endswith(STOPS_AND_BREAKS)


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
            whole = text[-8:].rstrip(CLOSERS).endswith(STOPS)
            lines.append(Line(at, at + len(text), text, whole))
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
    scopes = head_scopes(lines)
    at = len(scopes)
    while at < len(lines):
        run = at
        while run < len(lines) and is_subhead(lines[run]):
            run += 1
        scopes += ["body"] * (run - at)
        heads = 0 < run - at <= LONGEST_RUN and run < len(lines) and lines[run].whole
        if heads and longer(lines[run], lines[run - 1]) and (run - at > 1 or at == 0 or not is_open(lines[at - 1])):
            scopes[-1] = "subhead" if at else "body"
        scopes += ["body"] * (run < len(lines))
        at = run + 1
    return scopes


def head_scopes(lines: list[Line]) -> list[str]:
    """The scopes of the lines above the first paragraph: headline, byline, date, a desk's slug."""
    end = 0
    while end < len(lines) and lines[end].label():
        end += 1
    scopes = ["byline" if is_byline(line) else "dateline" if is_date(line) else "body" for line in lines[:end]]
    titles = [number for number in range(end) if scopes[number] == "body"]
    likely = [number for number in titles if " " in lines[number].text and not lines[number].text.isupper()]
    if len(titles) == 1 or likely:
        title = likely[0] if likely else titles[0]
        scopes[title] = "headline"
        end = end if any(line.whole and longer(line, lines[title]) for line in lines[end : end + 2]) else 0
    return scopes[:end] if end <= LONGEST_HEAD and (titles or "byline" in scopes) and end < len(lines) else []


def longer(line: Line, than: Line) -> bool:
    return len(line.text) > len(than.text)


def is_open(line: Line) -> bool:
    """Whether something is announced that comes in the next line."""
    return line.text.endswith(":")


def is_subhead(line: Line) -> bool:
    first = line.text[0]
    return line.label(LONGEST_SUBHEAD) and not first.islower() and first not in "-–—•*"


def is_date(line: Line) -> bool:
    return len(line.text) < 60 and DATE.fullmatch(line.text) is not None


def is_byline(line: Line) -> bool:
    """Whether this reads `By Jane Doe in Kyiv, political editor`: names, and what she does after a comma."""
    found = BYLINE.fullmatch(line.text) if line.label() else None
    if not found or len(found[1].split()) > 12:
        return False
    names = found[1].partition(",")[0].split()
    if len(names) == 1 and names[0].lower() in ACCOUNTS:
        return True
    other = sum(not word[0].isupper() and word.lower() not in JOINING for word in names)
    return bool(names) and names[0][0].isupper() and other <= 1
