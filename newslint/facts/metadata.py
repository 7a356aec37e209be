"""What stands in the front matter or the head of a page, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from newslint.document import Document
from newslint.spans import Span


def value_of(document: Document, keys: Sequence[str]) -> Any:
    """The value of the first of the keys, whatever their case, that is there; None where none is."""
    plain = {key.lower(): value for key, value in document.metadata.items()}
    return next((plain[key] for key in keys if key in plain), None)


def place_of(document: Document, keys: Sequence[str]) -> Span:
    """The line of the front matter, or the tag, that sets one of the keys; else where the source begins."""
    for key in keys:
        name = re.escape(key)
        for line in (rf"^[ \t]*[\"']?{name}[\"']?[ \t]*[:=][^\r\n]*", rf"<meta\b[^<>]*[\"']{name}[\"'][^<>]*>"):
            found = re.search(line, document.source, re.I | re.M)
            if found:
                return Span(
                    found.start() + len(found[0]) - len(found[0].lstrip()), found.start() + len(found[0].rstrip())
                )
    return Span(0, min(1, len(document.source)))
