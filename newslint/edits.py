"""A match's fix as edits of the source, where the source allows one."""

from __future__ import annotations

import re

from newslint.document import Document
from newslint.findings import Edit, Fix, Match
from newslint.spans import Span

# what may stand on a line beside the words that a fix takes out with their line: list and heading marks, emphasis
MARKS = re.compile(r"[\s#>*_+\-]*")
TAGS = re.compile(r"\s*<(p|li|h[1-6]|div|figcaption)(?:\s[^<>]*)?>\s*")


def fix_of(document: Document, match: Match) -> Fix | None:
    """None where the check offers none, or where the words do not stand in the source in one piece."""
    if match.replacement is None:
        return None
    if match.whole_line:
        span = lines_of(document, match)
        return None if span is None else edit(document, span, "", match.safe)
    if not document.offsets.verbatim(match.start, match.end):
        return None
    return edit(document, document.offsets.source_span(match.start, match.end), match.replacement, match.safe)


def edit(document: Document, span: Span, replacement: str, safe: bool) -> Fix:
    position = document.lines.position
    return Fix((Edit(position(span.start), position(span.end), replacement),), safe)


def lines_of(document: Document, match: Match) -> Span | None:
    """The source lines that hold the match and nothing else of the copy."""
    start, end = document.offsets.source_span(match.start, match.end)
    first, last = document.lines.position(start).line, document.lines.position(max(start, end - 1)).line
    span = Span(document.lines.span(first).start, document.lines.span(last).end)
    before, after = document.source[span.start : start], document.source[end : span.end]
    tag = TAGS.fullmatch(before)
    if tag and re.fullmatch(rf"\s*</{tag[1]}\s*>\s*", after):
        return span
    bare = MARKS.fullmatch(before) and MARKS.fullmatch(after)
    return span if bare and document.format != "html" else None
