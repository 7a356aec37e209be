"""Lines that are made of nothing but words of the web, whatever their order."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.facts.labelbook import Book
from newslint.facts.webvoice import telling

LONGEST = 12  # words of such a line


def words_kind(book: Book, words: Sequence[str]) -> str:
    """The kind of a line of which every word is one of the web, two plainly; weak if none is only the web's."""
    if not 1 < len(words) <= LONGEST:
        return ""
    for known in book.words.values():
        if words[0] not in known and words[0] != "#":
            continue
        found = [known[word] for word in words if word in known]
        if len(found) < len(words) - words.count("#"):
            continue
        weights: dict[str, int] = {}
        heavy = 0
        for word in found:
            weights[word.kind] = weights.get(word.kind, 0) + word.weight
            heavy += word.weight > 0
        if sum(weights.values()) > (1 if len(words) < 6 else 2) and 5 * heavy >= 2 * len(words):
            kind = max(weights, key=weights.__getitem__)
            plain = kind == "foreign" or any(word.weight > 1 for word in found) or telling(words)
            return kind if plain else kind + "?"
    return ""
