"""Lines that are made of nothing but words of the web, whatever their order."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.facts.labelbook import Book

LONGEST = 12  # words of such a line


def words_kind(book: Book, words: Sequence[str]) -> str:
    """The kind of a line of which every word is one of the web, two of them plainly."""
    if not 1 < len(words) <= LONGEST:
        return ""
    for known in book.words.values():
        if words[0] not in known and words[0] != "#":
            continue
        found = [known[word] for word in words if word in known]
        if len(found) < len(words) - words.count("#"):
            continue
        weights: dict[str, int] = {}
        telling = 0
        for word in found:
            weights[word.kind] = weights.get(word.kind, 0) + word.weight
            telling += word.weight > 0
        if sum(weights.values()) > (1 if len(words) < 6 else 2) and 5 * telling >= 2 * len(words):
            return max(weights, key=weights.__getitem__)
    return ""
