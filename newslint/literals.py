"""What a pattern cannot do without: the literals one of which stands in every match, and how wide a match can be.

They are read out of the tree that the standard library's own parser makes of a pattern. The scanner looks
for the literals only, and a pattern runs where one was seen.
"""

from __future__ import annotations

import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from newslint.tuples import NamedTuple

PROPERTY = re.compile(r"\\[pP]\{[^}]*\}")
OTHERWISE = re.compile(r"\\[pP]\{|\[\[|--|&&|\|\||~~")  # what `re` and `regex` read in two ways, or will
MARGIN = 16  # characters beside a window that word boundaries and short look-arounds may see
WIDEST = 400  # a pattern that can be wider runs over the whole extent


class Needs(NamedTuple):
    """`literals`: folded, one of them is in every match; empty: nothing is required. `width`: None if unbounded.

    `also`: further sets of strings one of which is in every match, too common to be looked for. `begins`, `ends`: a
    match begins or ends its line. `simple`: nothing that repeats is repeated, so that the pattern cannot run away."""

    literals: list[str]
    width: int | None
    also: list[list[str]] = []
    begins: bool = False
    ends: bool = False
    simple: bool = False


def fold(text: str) -> str:
    """Lower case, straight apostrophes and plain spaces, character by character: the length never changes."""
    text = plain(text)
    if text.isascii():
        return text.lower()
    text = text.replace("İ", "i")  # in lower case it would be two characters
    lower = text.lower()
    for char, same in (("ς", "σ"), ("ſ", "s")):  # one letter to `regex` too
        if char in lower:
            lower = lower.replace(char, same)
    return lower


ASCII_SPACES = "\t\x0b\x0c\x1c\x1d\x1e\x1f"
SAME = {"’": "'", "‘": "'", "ʼ": "'", **dict.fromkeys("\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " ")}
SAME |= {chr(code): " " for code in range(0x2000, 0x200B)}


def plain(text: str) -> str:
    """Straight apostrophes and plain spaces; case and length stay."""
    for char in ASCII_SPACES:
        if char in text:
            text = text.replace(char, " ")
    if text.isascii():
        return text
    for char, same in SAME.items():
        if char in text:
            text = text.replace(char, same)
    return text


def needs(pattern: str) -> Needs:
    """Raises re.error where the pattern is none; `\\p{…}` is read as one unknown character."""
    tree = _parser.parse(PROPERTY.sub(r"\\w", plain(pattern)), re.UNICODE)
    width = tree.getwidth()[1]
    around = _look_width(tree)
    bounded = width <= WIDEST and around <= WIDEST
    sets = sorted(_required(tree), key=_cost)
    return Needs(
        literals=_shortest(sets[0]) if sets else [],
        width=width + max(0, around - MARGIN) if bounded else None,
        also=[sorted(words) for words in sets[1:] if len(words) <= FEW][:FURTHER],
        begins=len(tree) > 0 and tree[0] == (op.AT, op.AT_BEGINNING),
        ends=len(tree) > 0 and tree[-1] == (op.AT, op.AT_END),
        simple=bounded and not OTHERWISE.search(pattern) and _simple(tree),
    )


PLAIN = frozenset({op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN, op.AT})


def _simple(tree: Any, repeated: bool = False) -> bool:
    """Whether a pattern repeats only what is matched one way, and looks back over a fixed width only.

    `re` has no limit of time: what may be matched in two ways and repeats can take each way at each place."""
    for code, value in tree:
        if code in PLAIN:
            continue
        if code in (op.MAX_REPEAT, op.MIN_REPEAT):
            _, high, inner = value
            if repeated or not _simple(inner, high != 1):
                return False
        elif code is op.SUBPATTERN:
            if not _simple(value[3], repeated):
                return False
        elif code is op.BRANCH:
            if repeated or not all(_simple(branch) for branch in value[1]):
                return False
        elif code in (op.ASSERT, op.ASSERT_NOT):
            narrowest, widest = value[1].getwidth()
            if (value[0] < 0 and narrowest != widest) or not _simple(value[1], repeated):
                return False
        else:
            return False
    return True


MANY = 24  # strings that a set may hold before it is cut: more of them make every start dearer
FEW, FURTHER = 16, 2  # strings of a further set, and such sets, that are kept
RARE = 12  # characters of a string that is found seldom enough: alternatives after it would only make more strings
COMMON = frozenset(
    """a about after all also an and any are as at be been but by can could for from had has have he her here his how
    i if in into is it its like me more most my new no not now of on one only or other our out over read said say see
    she so some than that the their them there these they this time to two up us was we were what when which who will
    with would year years you your""".split()
)


class _Part(NamedTuple):
    """`exact`: all strings that a piece can match, if they are few; `needed`: sets one string of which it holds."""

    exact: set[str] | None
    needed: list[set[str]]


def _shortest(words: set[str]) -> list[str]:
    """Without those that hold another one."""
    sizes = sorted({len(word) for word in words})
    return sorted(word for word in words if not _holds_another(word, words, sizes))


def _holds_another(word: str, words: set[str], sizes: list[int]) -> bool:
    return any(
        word[start : start + size] in words
        for size in sizes
        if size < len(word)
        for start in range(len(word) - size + 1)
    )


def _required(tree: Any) -> list[set[str]]:
    """The sets of literals one of which every match holds."""
    exact, needed = _sequence(tree)
    if exact is not None:
        needed.append(exact)
    return [words for words in needed if all(words)]


def _cost(words: set[str]) -> float:
    """How often one of the words turns up in copy, roughly: short and everyday ones often."""
    return sum(0.5 if word.strip(" '") in COMMON or word.isdigit() else 0.4 ** min(len(word), 12) for word in words)


def _sequence(tree: Any) -> _Part:
    """Joins neighbours into longer strings as long as what they can match stays countable."""
    run: set[str] = {""}
    whole, needed = True, []
    for code, value in tree:
        if code is op.ASSERT:
            ahead = _sequence(value[1])
            needed += [*ahead.needed, *([ahead.exact] if ahead.exact else [])]
        if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        part = _piece(code, value)
        needed += part.needed
        forks = part.exact is not None and len(part.exact) > 1 and min(map(len, run)) >= RARE
        if part.exact is not None and not forks and len(run) * len(part.exact) <= MANY:
            run = {before + after for before in run for after in part.exact}
            continue
        whole = False
        needed.append(run)
        run = part.exact if part.exact is not None else {""}
    if not whole:
        needed.append(run)
    return _Part(run if whole else None, needed)


def _piece(code: Any, value: Any) -> _Part:
    """One node of the tree; what it does not know can be anything."""
    if code is op.LITERAL:
        return _Part({fold(chr(value))}, [])
    if code is op.IN and all(kind is op.LITERAL for kind, _ in value):
        return _Part({fold(chr(char)) for _, char in value}, [])
    if code is op.SUBPATTERN:
        return _sequence(value[3])
    if code is getattr(op, "ATOMIC_GROUP", None):
        return _sequence(value)
    if code is op.BRANCH:
        return _branch([_sequence(branch) for branch in value[1]])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, getattr(op, "POSSESSIVE_REPEAT", None)):
        low, high, inner = value
        part = _sequence(inner)
        if low == 0:
            return _Part(part.exact | {""} if part.exact is not None and high == 1 else None, [])
        return part if (low, high) == (1, 1) else _Part(None, [*part.needed, *([part.exact] if part.exact else [])])
    return _Part(None, [])


def _branch(parts: list[_Part]) -> _Part:
    """Alternatives: the union of their strings, or else of the best that each of them needs."""
    if all(part.exact is not None for part in parts):
        union = set().union(*(part.exact or () for part in parts))
        return _Part(union, []) if len(union) <= MANY else _Part(None, [union])
    best = []
    for part in parts:
        sets = [words for words in (*part.needed, part.exact or {""}) if all(words)]
        if not sets:
            return _Part(None, [])
        best.append(min(sets, key=_cost))
    return _Part(None, [set().union(*best)])


def _look_width(tree: Any) -> int:
    """How far look-arounds may see beyond a match."""
    widest = 0
    for code, value in tree:
        if code in (op.ASSERT, op.ASSERT_NOT):
            widest = max(widest, value[1].getwidth()[1], _look_width(value[1]))
        elif code is op.SUBPATTERN:
            widest = max(widest, _look_width(value[3]))
        elif code is getattr(op, "ATOMIC_GROUP", None):
            widest = max(widest, _look_width(value))
        elif code is op.BRANCH:
            widest = max(widest, *(_look_width(branch) for branch in value[1]))
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT, getattr(op, "POSSESSIVE_REPEAT", None)):
            widest = max(widest, _look_width(value[2]))
    return widest
