"""Shortcodes of Hugo and Jekyll, made invisible to a Markdown parser without moving anything else."""

from __future__ import annotations

import re

KINDS = (("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"))
LONGEST = 2000
SPARE = "".join(map(chr, range(0xE000, 0xE040)))


def mask(source: str) -> tuple[str, str]:
    """The source with each shortcode overwritten by a spare character, and that character.

    A line of nothing but shortcodes becomes a blank one, as it is no part of a paragraph.
    """
    if "{{<" not in source and "{%" not in source and "{{%" not in source:
        return source, ""
    spare = next((char for char in SPARE if char not in source), SPARE[0])
    for opening, closing in KINDS:
        source = masked(source, opening, closing, spare)
    alone = re.compile(rf"^[ \t]*{spare}[{spare} \t]*$", re.MULTILINE)
    return alone.sub(lambda line: " " * len(line[0]), source), spare


def masked(source: str, opening: str, closing: str, spare: str) -> str:
    parts: list[str] = []
    done = 0
    start = source.find(opening)
    while start >= 0:
        end = source.find(closing, start + len(opening))
        if end < 0:
            break
        if end - start > LONGEST or "{" in source[start + len(opening) : end]:
            start = source.find(opening, start + len(opening))  # this one was never closed
            start = max(start, source.rfind(opening, start, end)) if start >= 0 else start
            continue
        end += len(closing)
        parts += (source[done:start], re.sub(r"[^\r\n]", spare, source[start:end]))
        done = end
        start = source.find(opening, end)
    return "".join([*parts, source[done:]])
