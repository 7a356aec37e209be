"""What is wrong with the suppressions in a story; the linter itself looks, once all other rules have run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("name", "hint")
NEEDS_HITS = True


class Options(Settings):
    """`about`: which fault of a suppression the rule tells."""

    about: Literal["unused", "unknown-rule"]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Nothing: only after the other rules is it known which suppression kept something quiet."""
    return iter(())
