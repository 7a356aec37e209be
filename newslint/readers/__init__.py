"""Formats in: each reader turns the source of a file into a Document whose text leads back to the source."""

from __future__ import annotations

import os

from newslint.document import Document
from newslint.errors import Mistake, NewslintError, nearest
from newslint.readers.dates import published

SUFFIXES = {".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html"}
FORMATS = ("text", "markdown", "html")


def format_of(path: str) -> str | None:
    """The format a path's suffix stands for; standard input is text."""
    return "text" if path == "-" else SUFFIXES.get(os.path.splitext(path)[1].lower())


def read(source: str, *, format: str, path: str = "-", date: tuple[int, int, int] | None = None) -> Document:
    """Reads a story; a date given here wins over one in the source."""
    if format == "text":
        from newslint.readers.text import read as reader
    elif format == "markdown":
        from newslint.readers.markdown import read as reader
    elif format == "html":
        from newslint.readers.html import read as reader
    else:
        hint = nearest(format, FORMATS) or "known formats: " + ", ".join(FORMATS)
        raise NewslintError(Mistake(f"unknown format “{format}”", path, hint=hint))
    document = reader(source, path)
    document.date = date or document.date or published(document)
    return document
