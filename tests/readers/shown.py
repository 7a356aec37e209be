"""A document in a form that is easy to compare."""

from __future__ import annotations

from newslint import readers
from newslint.document import Document


def blocks(source: str, format: str) -> list[tuple[str, str]]:
    """The scope and the text of each block."""
    return shown(readers.read(source, format=format))


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.scope, document.block_text(block)) for block in document.blocks]


def traced(document: Document, words: str) -> str:
    """The source of the first place of some words of the text."""
    at = document.text.index(words)
    start, end = document.offsets.source_span(at, at + len(words))
    return document.source[start:end]
