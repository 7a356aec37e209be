"""What stands in place of a picture for those who cannot see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

NEEDS_MARKUP = True
FILE = r"\S*\.(?:jpe?g|png|gif|webp|svg|tiff?|heic|avif)|(?:img|dsc|dscn|dscf|pxl|gettyimages)[_-]?\d{3,}\S*"
# what a system or a design tool puts there by itself
EMPTY = (
    r"(?:image|img|photo|photograph|picture|pic|graphic|screenshot|thumbnail|placeholder|alt ?text)(?: \(?\d{1,3}\)?)?"
    r"|untitled(?: design)?(?: \(?\d{1,3}\)?)?|image (?:of|here)|(?:image|photo|picture) description"
)


class Options(Settings):
    report: Literal["missing", "file-name"] = "missing"


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """HTML has an empty text for a picture that only decorates; in Markdown it was left out."""
    for target in document.targets:
        if target.kind != "image" or not document.blocks:
            continue
        label = (target.label or "").strip()
        none = target.label is None or (not label and document.source[target.start] == "!")
        wrong = none if options.report == "missing" else re.fullmatch(rf"{FILE}|{EMPTY}", label.lower()) is not None
        if wrong:
            at = min(target.at, max(0, len(document.text) - 1))
            source = target.place(document, label)
            yield Match(at, at + 1, source=source)
