"""Stretches that one of several expressions describes; they are chosen among as phrases are."""

from __future__ import annotations

from newslint.checks.phrase import NEEDS_HITS, Options, find
from newslint.scanner import Pattern

__all__ = ["NEEDS_HITS", "Options", "find", "patterns"]


def patterns(options: Options) -> list[Pattern]:
    exact = options.case == "exact"
    return [Pattern(text, regex=True, exact=exact) for text in (*options.any, *options.unless)]
