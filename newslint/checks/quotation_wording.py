"""Quoted words that are not those of the story's own quotation: in a headline or pull quote, or said a second time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

from newslint.document import Block, Document, fact
from newslint.facts.quotations import Quotation, quotations, quoted
from newslint.facts.wordings import (
    CUTS,
    Near,
    Word,
    Wording,
    aligned,
    holds,
    nearest,
    parts,
    places,
    slogan,
    trimmed,
    wording,
    words,
)
from newslint.facts.words import words as all_words
from newslint.findings import Match, Place
from newslint.scanner import Hit
from newslint.spans import Span
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("there", "changes")
MARKS = frozenset("\"'“‘«„`")
TAG = 80  # characters of a speech tag between two parts of one quotation
END = "|"  # the form of an end between two quotations
ABOVE = frozenset({"headline", "standfirst", "pullquote"})


class Options(Settings):
    """`compare`: quotations in headlines, standfirsts and pull quotes with those of the body they come from
    (`headline`), with all words of the story (`missing`), or those of the body with each other (`body`). `least` and
    `most`: words of a quotation that is looked at. `alike`: the share of its words that must be the same for it to be
    another's. `short`: a story with fewer words need not have them all."""

    compare: Literal["headline", "missing", "body"]
    least: int = 3
    most: int = 1000
    alike: float = 0.6
    short: int = 0


class Above(NamedTuple):
    """A quotation above the story whose words are not in it, with the stretch of the story that is most like it."""

    span: Span
    words: list[Word]
    near: Near | None
    there: Wording
    marked: bool


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    if options.compare == "body":
        yield from twice(document, options)
        return
    for one in unmatched(document):
        said = one.near is not None and one.near.share >= options.alike and is_quoted(document, one.there, one.near)
        count = len(document.text[one.span.start : one.span.end].split())
        if not options.least <= count <= options.most or len(below(document).words) < options.short:
            continue
        if options.compare == "missing" and one.marked and not said and not is_slogan(document, one):
            yield Match(*one.span)
        elif options.compare == "headline" and one.near and said and not inflected(one.words, one.near, one.there):
            yield Match(*one.span, *told(document, one.words, one.there, one.near))


@fact
def below(document: Document) -> Wording:
    """The words of the story below its headlines."""
    return wording(document.text, [(block.start, block.end) for block in document.blocks if not is_above(block)])


def is_above(block: Block) -> bool:
    """Whether words are above the story: a first-level heading beside the headline repeats it, in its way."""
    return block.scope in ABOVE or (block.scope == "subhead" and block.level == 1)


@fact
def spoken(document: Document) -> Wording:
    """The words of the quotations below the headlines, with an end between two that are not one with a speech tag."""
    text, found = document.text, list[Word]()
    before: Quotation | None = None
    for one in quotations(document):
        if is_above(document.block_at(one.start)):
            continue
        if before and not (one.start - before.end <= TAG and "\n" not in text[before.end : one.start]):
            found.append(Word(END, before.inner_end, before.inner_end))
        found += [each for each in words(text, *one.inner) if each.form not in CUTS]
        before = one
    return Wording(found, f" {' '.join(one.form for one in found)} ")


@fact
def spoken_places(document: Document) -> dict[str, list[int]]:
    return places(spoken(document))


@fact
def unmatched(document: Document) -> list[Above]:
    """The quotations above the story that are not in it word for word."""
    found: list[Above] = []
    above = [block for block in document.blocks if block.scope in ABOVE]
    if not above:
        return found
    index: dict[str, list[int]] = {}
    for span in [span for block in above for span in quoted_in(document, block)]:
        mine = words(document.text, *span)
        wanted = parts(mine)
        if not mine or holds(below(document).line, wanted) or holds(spoken(document).line, wanted):
            continue
        index = index or places(below(document))
        mine = [one for one in mine if one.form not in CUTS]
        there, forms = below(document), [one.form for one in mine]
        near = nearest(there, forms, index)
        if near and any(
            not quoted(document).touched(one.start, one.end) for one in there.words[near.first : near.last]
        ):
            within = nearest(spoken(document), forms, spoken_places(document))
            if within and within.share >= near.share and in_one(spoken(document), within):
                there, near = spoken(document), within
        found.append(Above(trimmed(document.text, span), mine, near, there, document.text[span[0] - 1] in MARKS))
    return found


def in_one(there: Wording, near: Near) -> bool:
    return all(one.form != END for one in there.words[near.first : near.last])


def is_slogan(document: Document, one: Above) -> bool:
    """Whether quoted words have the capitals of a slogan or a title, and the words beside them do not."""
    if len(one.words) < 3 or not slogan(document.text, one.words):
        return False
    block = document.block_at(one.span.start)
    beside = [*words(document.text, block.start, one.span.start), *words(document.text, one.span.end, block.end)]
    return len(beside) < 3 or not slogan(document.text, beside)


def quoted_in(document: Document, block: Block) -> list[Span]:
    """What is quoted in a block; a pull quote without marks is a quotation as a whole, up to a dash before a name."""
    found = quotations(document)
    first, last = (bisect_left(found, at, key=lambda one: one.start) for at in (block.start, block.end))
    inside = [one.inner for one in found[first:last]]
    if inside or block.scope != "pullquote":
        return inside
    dash = max(document.text.rfind(mark, block.start, block.end) for mark in ("—", "–", " - "))
    return [Span(block.start, dash if dash > block.start else block.end)]


def inflected(mine: list[Word], near: Near, there: Wording) -> bool:
    """Whether a few quoted words differ by no more than a plural."""
    theirs = there.words
    pairs = [(mine[a:b], theirs[c:d]) for a, b, c, d in near.changes]
    return len(mine) < 5 and all(
        len(own) == len(other) == 1 and own[0].form.removesuffix("s") == other[0].form.removesuffix("s")
        for own, other in pairs
    )


def is_quoted(document: Document, there: Wording, near: Near) -> bool:
    """Whether most words of a stretch of the story stand in its quotations."""
    stretch = there.words[near.first : near.last]
    inside = sum(bool(quoted(document).touched(one.start, one.end)) for one in stretch)
    return inside * 3 >= len(stretch) * 2


def told(
    document: Document, mine: Sequence[Word], there: Wording, near: Near
) -> tuple[dict[str, str], tuple[Place, ...]]:
    """What a message says of a quotation and of the other that it should be, and the place of that one."""
    text, changes = document.text, []
    for a, b, c, d in near.changes:
        own = " ".join(text[mine[a].start : mine[b - 1].end].split()) if b > a else ""
        other = there.text_between(text, c, d) if d > c else ""
        one_sided = f"“{own}” added" if own else f"“{other}” left out"
        changes.append(f"“{own}” for “{other}”" if own and other else one_sided)
    place = Place(there.words[near.first].start, there.words[near.last - 1].end, "the other wording")
    return {"there": there.text_between(text, near.first, near.last), "changes": ", ".join(changes[:4])}, (place,)


def twice(document: Document, options: Options) -> Iterator[Match]:
    """Quotations of the body that have most words of an earlier one in the same order, and not all."""
    text, read = document.text, all_words(document)
    met: dict[tuple[str, str, str], int] = {}
    long: list[tuple[Quotation, int]] = []  # with their number of words
    at = 0
    for one in quotations(document):
        if one.inner_end - one.inner_start < 4 * options.least or document.block_at(one.start).scope in ABOVE:
            continue
        while at < len(read.starts) and read.starts[at] < one.inner_start:
            at += 1
        last = at
        while last < len(read.starts) and read.starts[last] < one.inner_end:
            last += 1
        mine = read.words[at:last]
        at = last
        number = len(long)
        long.append((one, len(mine)))
        seen: dict[int, int] = {}
        for three in zip(mine, mine[1:], mine[2:], strict=False):
            other = met.setdefault(three, number)
            if other != number:
                seen[other] = seen.get(other, 0) + 1
        for other, threes in seen.items():
            first, length = long[other]
            if threes * 6 < min(length, len(mine)):  # too few runs of three words are the same for most words to be
                continue
            match = differing(document, text, first, one, options)
            if match:
                yield match
                break


def differing(document: Document, text: str, first: Quotation, second: Quotation, options: Options) -> Match | None:
    """A match on the second of two quotations that are one with different words."""
    one, other = (words(text, *each.inner) for each in (first, second))
    flat = [[each for each in some if each.form not in CUTS] for some in (one, other)]
    if min(map(len, flat)) < options.least:
        return None
    lines = [f" {' '.join(each.form for each in some)} " for some in flat]
    if holds(lines[0], parts(other)) or holds(lines[1], parts(one)):
        return None
    near = aligned([each.form for each in flat[1]], [each.form for each in flat[0]])
    if near is None or near.share < options.alike:
        return None
    values, related = told(document, flat[1], Wording(flat[0], lines[0]), near)
    return Match(*trimmed(text, second.inner), values, related)
