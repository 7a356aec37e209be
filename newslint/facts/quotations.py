"""What stands in quotation marks of any kind, and quotations that go over several paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newslint.document import Block, Document, fact
from newslint.spans import Span, Spans
from newslint.tuples import NamedTuple

COPY = frozenset({"body", "list", "quote", "table"})  # a quotation may go on from one of these to the next
OPENERS = {"“": '”"', "„": "“”", "«": "»", "»": "«", '"': '"”', "``": '”"', "‘": "’", "'": "'", "‹": "›"}
FAMILY = {"'": 1, "‘": 1, "«": 2, "»": 2, "‹": 3}  # those of one family do not nest
APOSTROPHES = frozenset("'’")
SINGLE = frozenset("'’‘")
DOUBLE = frozenset(("“", "„", '"', "``"))
DEEPEST = 12  # quotations open at once
MOST_INSIDE = 3  # quotations inside another with the same marks
LABEL = 60  # characters of a line that may be a label between two paragraphs
SAME = {"''": "”", "’’": "”", "‘‘": "“", "``": "“", "‟": "“"}
CLIPPED = re.compile(
    r"\d\ds?\b(?! ?\w+['’])|(?:em|til|till|tis|twas|twere|cause|cos|cuz|bout|round|n|un|ere|er|ave|ard|ow)\b", re.I
)


class Quotation(NamedTuple):
    """A quotation with its marks (`start`, `end`) and without.

    One that is not `closed` runs to its paragraph's end; `continued`: it comes from another paragraph or
    goes on in one. `mark` is the opening mark (of a quotation that only ends here, the closing one).
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    continued: bool
    mark: str
    nested: tuple[Quotation, ...] = ()

    @property
    def inner(self) -> Span:
        return Span(self.inner_start, self.inner_end)


class Loose(NamedTuple):
    """A double mark without its partner: one that `opens` what is never closed, or one that closes what never began.

    `turned`: it has its partner, but was typed the wrong way round."""

    start: int
    end: int
    opens: bool
    turned: bool = False


class Marks(NamedTuple):
    """What the marks of a story come to: the outermost quotations, and the marks that something is wrong with."""

    quotations: list[Quotation]
    loose: list[Loose]


class _Open(NamedTuple):
    """A quotation whose end is still to come."""

    start: int
    width: int
    mark: str
    nested: list[Quotation]
    turned: bool = False


@cache
def _marks() -> re.Pattern[str]:
    # one set of characters in front: re skips to its members quickly
    return re.compile(r"""["“”„‟«»‹›'‘’`](?:(?<=['‘’`])['‘’`])?""")


def quotations(document: Document) -> list[Quotation]:
    """The outermost quotations, in order; none goes past its block."""
    return marks(document).quotations


@fact
def marks(document: Document) -> Marks:
    """The quotations and the loose marks, both in order."""
    found: list[Quotation] = []
    loose: list[Loose] = []
    text = document.text
    seen = [
        (match.start(), match.group())
        for match in _marks().finditer(text)
        if match.group() not in APOSTROPHES or not _inside_word(text, match.start())
    ]
    at = 0
    waiting: Quotation | None = None  # left open in the copy before
    near = False  # no paragraph without marks has come since
    for block in document.blocks:
        first = at
        while at < len(seen) and seen[at][0] < block.end:
            at += 1
        copy = block.scope in COPY
        if at == first:
            near = near and (not copy or _label(text, block))
            continue
        left_open = waiting.mark if waiting and near and copy else ""
        here = _block(text, block, seen[first:at], left_open, loose)
        ends = bool(here) and here[0].closed and here[0].start == here[0].inner_start  # begun before this block
        if left_open and here and here[0].continued and here[0].mark in left_open + OPENERS[left_open]:
            before = _last_open(found)
            if before is not None:
                found[before] = found[before]._replace(continued=True)
        elif ends and waiting:
            waiting = None  # it ends here, though its paragraphs do not open anew
        elif ends:
            loose.append(Loose(here[0].inner_end, here[0].end, False))
        elif copy and waiting:
            loose.append(_unclosed(waiting))
        last = here[-1] if here and not here[-1].closed and here[-1].mark in OPENERS else None
        if copy:
            waiting, near = last, True
        elif last:
            loose.append(_unclosed(last))
        found += here
    if waiting:
        loose.append(_unclosed(waiting))
    if not all(one.closed or one.mark != "‘" or one.continued for one in found):
        kept = ((one,) if one.closed or one.mark != "‘" or one.continued else one.nested for one in found)
        found = [one for some in kept for one in some]
    return Marks(found, sorted(one for one in loose if text[one.start] not in SINGLE or one.end - one.start > 1))


@fact
def quoted(document: Document) -> Spans:
    """The insides of the quotations: what lies outside them is narration."""
    return Spans(one.inner for one in quotations(document) if one.inner_start < one.inner_end)


def _inside_word(text: str, at: int) -> bool:
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _last_open(found: list[Quotation]) -> int | None:
    return next((n for n in range(len(found) - 1, max(-1, len(found) - 9), -1) if not found[n].closed), None)


def _unclosed(one: Quotation) -> Loose:
    return Loose(one.start, one.inner_start, True)


def _label(text: str, block: Block) -> bool:
    """Whether a paragraph is a short line that ends as no sentence does: it may stand in the midst of a quotation."""
    size = block.end - block.start
    if size < LABEL and text[block.end - 1] not in ".,;:?!…":
        return True
    return size < CAPTION and any(text.find(mark, block.start, block.end) >= 0 for mark in PICTURES)


CAPTION = 300  # characters of a caption that stands between two paragraphs of one quotation
PICTURES = ("Image: ", "Photo: ", "Picture: ", "Photograph: ")


def _block(text: str, block: Block, seen: list[tuple[int, str]], left_open: str, loose: list[Loose]) -> list[Quotation]:
    stack: list[_Open] = []
    found: list[Quotation] = []
    wrong: list[Loose] = []
    stray = False
    doubtful = False  # a straight mark with blanks on both sides, or in the midst of a word
    possessive = _possessives(text, block, seen)
    for number, (start, raw) in enumerate(seen):
        mark = SAME.get(raw, raw)
        if raw == "‘’" and _doubled(text, seen, number):
            raw, mark = "‘‘", "“"
        elif len(raw) == 2 and mark == raw:  # two single marks of different kinds: the second one stands for both
            start, mark, raw = start + 1, raw[1], raw[1]
        end = start + len(raw)
        before = text[start - 1] if start > block.start else " "
        after = text[end] if end < block.end else " "
        closes = next((n for n in range(len(stack) - 1, -1, -1) if mark in OPENERS[stack[n].mark]), None)
        single = mark in SINGLE
        if single and closes is not None and (closes != len(stack) - 1 or before.isspace() or number in possessive):
            closes = None
        if mark == '"':
            curly = closes is not None and stack[closes].mark == "“" and _next_double(seen, number) == "”"
            if _inches(text, start, closes is not None and not curly, block.start):
                continue
            stray = not stack and not left_open and _misplaced(text, seen, number, block.end)
            doubtful |= (before.isspace() and after.isspace() and number > 0 and not stray) or (
                before.isalnum() and after.isalnum()
            )
            if closes is not None and before.isspace() and after.isalnum():
                if len(stack) < DEEPEST:  # inside another one, or the one before was never closed
                    stack.append(_Open(start, 1, mark, []))
                continue
        if closes is not None:
            if closes or single or not _swallowed(text, stack[0]):
                _close(stack, closes, found, end, len(raw))
                continue
            one, rest = stack[0], stack[1:]
            again = _again(one, []) or end
            _cut_off(text, one, again, found, wrong)
            found += [child for inner in rest for child in inner.nested if child.start >= again]
            stack.clear()
        elif _may_open(text, mark, raw, before, after, end, stack):
            stack.append(_Open(start, len(raw), "``" if raw == "''" else mark, []))
        elif single:
            continue
        elif mark == "“" and any(one.mark in DOUBLE for one in stack):
            if before.isspace() or before in "([—–-‘'":
                if len(stack) < DEEPEST:
                    stack.append(_Open(start, 1, mark, []))
            elif not after.isalnum():
                wrong.append(Loose(start, end, False, True))
                _close(stack, next(n for n in reversed(range(len(stack))) if stack[n].mark in DOUBLE), found, end, 1)
        elif mark == "”" and not stack and before.isspace() and (after.isalnum() or after in "‘'"):
            stack.append(_Open(start, 1, "“", [], True))
        elif mark == '"' and stray and (before in ",:" or before.isspace()):
            wrong.append(Loose(start, end, True, True))
            stack.append(_Open(start, 1, mark, []))
        elif not stack and not before.isspace() and mark in '"”»':
            if found or wrong:
                wrong.append(Loose(start, end, False))
            else:
                found.append(Quotation(block.start, end, block.start, start, True, True, mark))
    found = _finish(text, block, stack, found, left_open, wrong)
    if not doubtful:
        loose += wrong
    return found


def _next_double(seen: list[tuple[int, str]], number: int) -> str:
    """The double mark that comes after a mark."""
    return next((mark for _, mark in seen[number + 1 : number + 9] if mark not in SINGLE), "")


def _doubled(text: str, seen: list[tuple[int, str]], number: int) -> bool:
    """Whether two single marks stand for an opening double one: ‘’Our Town’’."""
    at = seen[number][0]
    if text[at - 1 : at].isalnum() or not text[at + 2 : at + 3].isalnum():
        return False
    return next((mark for _, mark in seen[number + 1 : number + 9] if len(mark) == 2), "") in ("’’", "''")


def _misplaced(text: str, seen: list[tuple[int, str]], number: int, end: int) -> bool:
    """Whether a straight mark with its blank behind it begins a quotation all the same: she said," We go."."""
    at = seen[number][0]
    if text[at - 1 : at] == " " and text[at - 2 : at - 1].isdigit():  # 5 " wide
        return False
    after, mark = next((one for one in seen[number + 1 : number + 9] if one[1] == '"'), (end, ""))
    if mark != '"' or not text[at + 1 : at + 2].isspace():
        return False
    return not text[after - 1].isspace() and not text[after + 1 : after + 2].isalnum()


def _may_open(text: str, mark: str, raw: str, before: str, after: str, end: int, stack: list[_Open]) -> bool:
    if raw == "''":
        return not stack and before.isspace() and not after.isspace()
    if mark not in OPENERS or any(FAMILY.get(one.mark) == FAMILY.get(mark) for one in stack):
        return False
    if mark in "'‘":
        return not before.isalnum() and not after.isspace() and after not in ".,;:?!)" and not CLIPPED.match(text, end)
    if mark in '"»':
        return not after.isspace() and not (mark == "»" and not before.isspace()) and (
            after.isalnum() or (not before.isalnum() and before not in ".,?!")
        )  # fmt: skip
    return True


def _inches(text: str, at: int, inside: bool, start: int) -> bool:
    """Whether a straight mark after a figure stands for inches: 5", 6'2"."""
    if at == start or not text[at - 1].isdigit():
        return False
    return not inside or bool(re.search(r"\d['’]\d{1,2}$", text[max(start, at - 6) : at]))


def _possessives(text: str, block: Block, seen: list[tuple[int, str]]) -> set[int]:
    """The marks after an s that are apostrophes, because a better end comes before the next quotation begins."""
    found: set[int] = set()
    better = False
    for number in range(len(seen) - 1, -1, -1):
        at, mark = seen[number]
        if mark not in "'’":
            better = False if mark == "‘" else better
            continue
        before = text[at - 1] if at > block.start else " "
        if not before.isalnum() and before not in ".,?!…)":
            better = False  # this one begins a quotation
        elif before == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower():
            if better:
                found.add(number)
        else:
            better = True
    return found


def _close(stack: list[_Open], number: int, found: list[Quotation], end: int, width: int) -> None:
    """Ends an open quotation; what was opened inside it and not closed was an apostrophe."""
    one = stack[number]
    nested = one.nested + [child for inner in stack[number + 1 :] for child in inner.nested]
    inner_start = min(one.start + one.width, end - width)
    whole = Quotation(one.start, end, inner_start, end - width, True, False, one.mark, tuple(nested))
    del stack[number:]
    (stack[-1].nested if stack else found).append(whole)


def _finish(
    text: str, block: Block, stack: list[_Open], found: list[Quotation], left_open: str, wrong: list[Loose]
) -> list[Quotation]:
    """Runs what is still open to the block's end, and joins the block to the one before it."""
    cut = block.start  # up to here all is told
    for number, one in enumerate(stack):
        if one.start < cut:
            found += [child for child in one.nested if child.start >= cut]
            continue
        if one.mark in "'‘" and not (one.mark == "‘" and one.start == _first(text, block)):
            found += one.nested
            continue
        if one.turned:
            wrong.append(Loose(one.start, one.start + 1, False))
            found += one.nested
            continue
        if again := _again(one, (stack[n] for n in range(number + 1, len(stack)))):
            _cut_off(text, one, again, found, wrong)
            cut = again
            continue
        nested = one.nested + [child for inner in stack[number + 1 :] for child in inner.nested]
        inner_start = one.start + one.width
        found.append(Quotation(one.start, block.end, inner_start, block.end, False, False, one.mark, tuple(nested)))
        break
    if left_open and found and not found[0].continued:
        first = found[0]
        if first.start == _first(text, block) and first.mark == left_open:
            found[0] = first._replace(continued=True)
    return found


def same_marks(one: Quotation | _Open, other: Quotation | _Open) -> bool:
    """Whether two quotations have marks of one level: double ones, single ones, guillemets."""
    return FAMILY.get(one.mark) == FAMILY.get(other.mark)


def _again(one: _Open, rest: Iterable[_Open]) -> int | None:
    """Where a quotation with the same marks begins inside an open one, or after it; `rest` was opened since."""
    return next((other.start for other in _inside(one, rest) if same_marks(one, other)), None)


def _inside(one: _Open, rest: Iterable[_Open]) -> Iterator[Quotation | _Open]:
    yield from one.nested
    for inner in rest:
        yield inner
        yield from inner.nested


def _swallowed(text: str, one: _Open) -> bool:
    """Whether an open quotation holds others that can only be the story's next ones: it was never closed."""
    inside = [child for child in one.nested if same_marks(one, child)]
    said = (text[child.inner_start].isupper() and text[child.inner_end - 1] in ".,?!…" for child in inside)
    return len(inside) > MOST_INSIDE or any(said)


def _cut_off(text: str, one: _Open, again: int, found: list[Quotation], wrong: list[Loose]) -> None:
    """Ends a quotation that was never closed where the next one begins; what it held stands on its own."""
    inner_start = one.start + one.width
    inside = tuple(child for child in one.nested if child.end <= again)
    found.append(Quotation(one.start, again, inner_start, again, False, False, one.mark, inside))
    if text[again - 2 : again] != "  ":  # else paragraphs run into one line, and the next goes on with it
        wrong.append(Loose(one.start, inner_start, True))
    found += one.nested[len(inside) :]


def _first(text: str, block: Block) -> int:
    piece = text[block.start : block.end]
    return block.start + len(piece) - len(piece.lstrip())
