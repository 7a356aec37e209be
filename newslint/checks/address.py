"""Addresses of links, in the copy or behind it, that should not be published as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("address",)
NEEDS_MARKUP = True


class Options(Settings):
    """Parts of an address, whatever their case, with “…” for anything between two of them; `copy`: whether they count
    where they stand in the copy itself.

    `whole`: addresses that are wrong as a whole (an empty one); `words`: the words of a link, in lower case, that do
    not say where it leads."""

    any: list[str] = []
    copy: bool = False
    whole: list[str] = []
    words: list[str] = []


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(part) for part in options.any] if options.copy else []


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    last = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= last:
            last = hit.end
            yield Match(hit.start, hit.end, {"address": document.text[hit.start : hit.end]})
    if document.targets and document.blocks and (options.any or options.whole):
        yield from behind(document, options, hits)
    for link in document.links if options.words else ():
        if document.text[link.start : link.end].strip(" .,:;!?»«>›()[]").lower() in options.words:
            yield Match(link.start, link.end)


def held(part: str, address: str) -> str:
    """What of an address a part stands for; empty where the address does not hold it."""
    begin, _, end = part.partition("…")
    start = address.find(begin)
    last = address.find(end, start + len(begin)) if start >= 0 else -1
    return address[start : last + len(end)] if last >= 0 else ""


def behind(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Addresses that the copy does not show."""
    parts = [part.lower() for part in options.any]
    for target in document.targets:
        if target.kind != "link":
            continue
        folded = target.address.lower()
        part = max((found for each in parts if (found := held(each, folded))), key=len, default="")
        if not part and folded.strip() not in options.whole:
            continue
        if part and any(0 <= hit.start - target.at < len(folded) for hit in hits):
            continue  # the words of the link are its address
        begin = folded.find(part) if len(folded) == len(target.address) else 0
        source = target.place(document, target.address[begin : begin + len(part)] or target.address)
        at = min(target.at, max(0, len(document.text) - 1))
        yield Match(at, at + 1, {"address": target.address}, source=source)
