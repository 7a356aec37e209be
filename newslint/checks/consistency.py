"""Two forms of one word, of which a text should keep to one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.document import Document
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("other",)
NEEDS_HITS = True


class Options(Settings):
    """`either`: one form to the other; both are right, but not in one extent."""

    either: dict[str, str]


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(form) for pair in options.either.items() for form in pair]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Doubts the rarer form, on a tie the later one, at each of its places."""
    groups: dict[tuple[tuple[int, int], int], dict[int, list[Hit]]] = {}
    for hit in hits:
        groups.setdefault((hit.extent, hit.pattern // 2), {}).setdefault(hit.pattern % 2, []).append(hit)
    for forms in groups.values():
        if len(forms) < 2:
            continue
        kept, doubted = sorted(forms.values(), key=lambda places: (-len(places), places[0].start))
        first = document.text[kept[0].start : kept[0].end]
        for hit in doubted:
            place = Place(kept[0].start, kept[0].end, f"“{first}” here")
            yield Match(hit.start, hit.end, {"other": first}, (place,), (first,))
