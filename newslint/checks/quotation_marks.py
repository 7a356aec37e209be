"""What is wrong with quotation marks themselves: one has no partner, or is of another kind than it should be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Document
from newslint.facts.quotations import COPY, Quotation, marks, quotations, same_marks
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.tuples import Settings

PLACEHOLDERS = ("what", "rare", "often", "kind", "other")
WORD = 40  # characters of a word that a mark is shown with
STRAIGHT, CURLY = frozenset('"'), frozenset("“”„")


class Options(Settings):
    """`problem`: a mark without a partner (`loose`) or the wrong way round (`turned`); a quotation inside another with
    the same marks (`nested`); straight and curly marks in one story (`shape`); single and double marks round speech
    (`level`), which is a quotation of at least `words` words; a comma or full stop on the other `side` of the closing
    mark than the house has it (`punctuation`)."""

    problem: Literal["loose", "turned", "nested", "shape", "level", "punctuation"]
    words: int = 5
    side: Literal["inside", "outside"] = "inside"


LONGEST = 40  # characters of the word that is shown with a mark


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if options.problem in ("loose", "turned"):
        return loose(document, options.problem == "turned")
    if options.problem == "nested":
        return nested(document)
    if options.problem == "shape":
        return rarer(document, *by_shape(document), ("straight", "curly"))
    if options.problem == "level":
        return rarer(document, *by_level(document, options.words), ("single", "double"))
    return misplaced(document, options.side)


def loose(document: Document, turned: bool) -> Iterator[Match]:
    """The marks, each with the word it stands at."""
    text, before = document.text, -1
    for one in marks(document).loose:
        beside, before = before == one.start, one.end
        if one.turned != turned or beside:
            continue
        block = document.block_at(one.start)
        if one.opens:
            limit = min(block.end, one.end + LONGEST)
            end = text.find(" ", one.end + 1, limit)
            start, end = one.start, end if end > 0 else limit
            what = "opens a quotation that is never closed"
            if turned:
                what = "This quotation mark has its space on the wrong side"
            elif ends_single(text, one.end, block.end):
                what = "opens a quotation with a double mark, and a single one closes it"
        else:
            limit = max(block.start, one.start - LONGEST)
            start, end = max(limit, text.rfind(" ", limit, one.start - 1) + 1), one.end
            what = "closes a quotation that was never opened"
            if turned:
                what = "An opening mark stands where a closing one belongs"
        yield Match(max(start, one.end - WORD), min(end, one.start + WORD), {"what": what})


def ends_single(text: str, start: int, end: int) -> bool:
    """Whether a few words end in a single mark that is no apostrophe."""
    found = re.compile(r"[^\n\"“”'’‘]{1,60}['’](?![^\W_])").match(text, start, end)
    return found is not None and not re.search(r"(?:s|in|\s)['’]$", found.group())


def nested(document: Document) -> Iterator[Match]:
    """Quotations with the same marks as the one round them."""
    waiting = [one for one in reversed(quotations(document)) if one.nested]
    while waiting:
        one = waiting.pop()
        for child in one.nested:
            if same_marks(one, child) and child.closed and one.closed:
                place = Place(one.start, one.inner_start, "the quotation it stands in")
                inside = document.text[child.inner_start : child.inner_end]
                pair = "‘’" if document.text[child.start] == "“" else "''"
                yield Match(child.start, child.end, related=(place,), suggestions=(pair[0] + inside + pair[1],))
        waiting += [child for child in reversed(one.nested) if child.nested]


def by_shape(document: Document) -> tuple[list[int], list[int]]:
    """The places of straight double marks and of curly ones, as far as they belong to quotations."""
    text = document.text
    if '"' not in text or not ("“" in text or "”" in text):
        return [], []
    ends = [at for one in quotations(document) for at in (one.start, one.inner_end if one.closed else one.start)]
    return [at for at in ends if text[at] in STRAIGHT], [at for at in ends if text[at] in CURLY]


def by_level(document: Document, least: int) -> tuple[list[int], list[int]]:
    """The places of longer quotations in the body with single marks outermost, and of those with double ones."""
    single, double = list[int](), list[int]()
    for one in quotations(document):
        if one.closed and not one.continued and document.block_at(one.start).scope in COPY:
            words = document.text[one.inner_start : one.inner_end].split()
            if len(words) >= least and not all(word[0].isupper() for word in words if len(word) > 3):  # no title
                (single if one.mark in "'‘" else double).append(one.start)
    return single, double


def rarer(document: Document, first: list[int], second: list[int], names: tuple[str, str]) -> Iterator[Match]:
    """The first place of the kind that stands less often, with one of the other."""
    if not first or not second:
        return
    if len(first) > len(second):
        first, second, names = second, first, names[::-1]
    values = {"kind": names[0], "other": names[1], "rare": str(len(first)), "often": str(len(second))}
    block = document.block_at(first[0])
    end = document.text.find(" ", first[0] + 1, block.end)
    place = Place(second[0], second[0] + 1, f"a {names[1]} one")
    yield Match(first[0], end if end > 0 else block.end, values, (place,))


def misplaced(document: Document, side: str) -> Iterator[Match]:
    """Commas and full stops on the wrong side of a closing mark, with the words turned round as a suggestion."""
    text = document.text
    for one in quotations(document):
        if not one.closed or one.inner_end <= one.inner_start:
            continue
        mark, after, last = text[one.inner_end : one.end], text[one.end : one.end + 1], text[one.inner_end - 1]
        if side == "inside" and after and after in ".," and last not in ".,?!…" and not after_number(text, one):
            yield Match(one.inner_end, one.end + 1, suggestions=(after + mark,))
        elif side == "outside" and last in ".," and fragment(text, one):
            yield Match(one.inner_end - 1, one.end, suggestions=(mark + last,))


def after_number(text: str, one: Quotation) -> bool:
    """Whether what follows belongs to a figure: “a”,5."""
    return text[one.end + 1 : one.end + 2].isdigit()


def fragment(text: str, one: Quotation) -> bool:
    """Whether quoted words are no sentence of their own."""
    return text[one.inner_start].islower() and not text[one.inner_end - 3 : one.inner_end].count(".") > 1
