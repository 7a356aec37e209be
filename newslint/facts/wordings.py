"""Words as they are compared where one quotation may be another: case, marks, white space and dashes do not count.

Of a quotation the words come in parts, cut where an ellipsis or square brackets say that something was changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from newslint.document import Document, fact
from newslint.facts import saidnumbers
from newslint.spans import Span
from newslint.tuples import NamedTuple

LONGEST = 16  # words of a number
REACH = 120  # characters that square brackets may stand for
OFTEN = 400  # a word that stands more often tells too little about a place
RARE = 8  # words of a quotation by which a place like it is looked for
PAIRS = 20_000  # places that two wordings may have in common, word by word: those of 1,500 words have half as many
TRIES = 500  # beginnings of a quotation in parts that are followed up
SMALL = frozenset("a an the and but or nor for of in on to at by with from as vs".split())
CUTS = frozenset("…[")  # the forms that are no words
SOUNDS = frozenset("um umm uh uhh uhm er erm hmm mm mmm".split())  # noted or not, they are not what was said
MONEY = frozenset("pound pounds dollar dollars euro euros".split())  # said after a number, set before it as a sign


class Word(NamedTuple):
    """A word in its bare form and its place; the form of a cut is `…` or `[`."""

    form: str
    start: int
    end: int


class Wording(NamedTuple):
    """The words of a stretch, without its cuts; `line` has them with one blank round each."""

    words: list[Word]
    line: str

    def text_between(self, text: str, first: int, last: int) -> str:
        """The text from one word to the one before another, on one line."""
        return " ".join(text[self.words[first].start : self.words[last - 1].end].split())


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"\b(?i:per\scent)\b|%"
        r"|[£$€]?(?<![^\W_])\d+(?:,\d{3})*(?:\.\d+)?"
        r"(?i:\s?(?:hundred|thousand|million|billion|trillion|k|mn?|mln|bn?|trn?|tn))?\b(?!['’\[]\w)"
        r"|\[\w{1,2}\][^\W_]+"  # [T]he
        r"|\w{0,30}\[[^\]\n]{0,200}\]"  # [the mayor], want[ed]
        r"|\([^()\n]{1,40}\)"  # (expletive)
        r"|…|\.\s?\.\s?\.(?:\s?\.)?"
        r"|\w{0,30}(?:\*{2,}|\b[^\W\d_][-–—_]{2,})\w*"  # f***
        r"|[^\W_]+(?:['’][^\W_]+)*"
    )


def words(text: str, start: int, end: int) -> list[Word]:
    """The words and cuts of a stretch, in order; a number is one word, in figures or not."""
    found: list[Word] = []
    for token in _token().finditer(text, start, end):
        for form in _forms(token.group()):
            found.append(Word(form, token.start(), token.end()))
    made: list[Word] = []
    at = 0
    while at < len(found):
        one = found[at]
        at += 1
        if one.form in saidnumbers.BEGIN:
            number = _number(text, found[at - 1 : at + LONGEST])
            if number:
                at += number[0] - 1
                one = Word(number[1], one.start, found[at - 1].end)
        elif one.form in MONEY and made and made[-1].form[0].isdigit():
            made[-1] = made[-1]._replace(end=one.end)
            continue
        if one.form not in SOUNDS:
            made.append(one)
    return made


def _forms(token: str) -> tuple[str, ...]:
    if token.isalpha():
        return (token.casefold(),)
    if token[0] in "….":
        return ("…",)
    if token == "%" or (token[3:4].isspace() and token[:3].casefold() == "per"):
        return ("percent",)
    if token[-1] in "])" or "*" in token or token[1:3] in ("--", "––", "——", "__"):
        return ("[",)
    figures = saidnumbers.set_number(token) if token[0] in "£$€" or token[0].isdigit() else ()
    return figures or (token.casefold().translate(_DROPPED),)


def _number(text: str, found: list[Word]) -> tuple[int, str] | None:
    """How many words are the number that begins with the first, and its form."""
    forms = [one.form for one in found]
    if forms[0] == "a" and (len(forms) == 1 or forms[1] not in saidnumbers.AFTER_A):
        return None
    joined = [text[one.end : after.start] in saidnumbers.BETWEEN for one, after in pairwise(found)]
    return saidnumbers.said_number([*forms, ""], [*joined, False])


_DROPPED = str.maketrans("", "", "'’[]")


def wording(text: str, spans: Iterable[tuple[int, int]]) -> Wording:
    """The words of some stretches one after the other."""
    found = [one for span in spans for one in words(text, *span) if one.form not in CUTS]
    return Wording(found, f" {' '.join(one.form for one in found)} ")


@fact
def whole_wording(document: Document) -> Wording:
    """The words of everything in a document."""
    return wording(document.text, [(0, len(document.text))])


def parts(quoted: Iterable[Word]) -> list[tuple[str, str]]:
    """The unchanged parts of a quotation, each with the cut before it (`""`, `…` or `[`)."""
    made: list[tuple[str, str]] = []
    cut, held = "", list[str]()
    for one in [*quoted, Word("…", 0, 0)]:
        if one.form in CUTS:
            if held:
                made.append((cut, f" {' '.join(held)} "))
                held, cut = [], ""
            cut = "…" if "…" in (cut, one.form) else "["
        else:
            held.append(one.form)
    return made


def holds(line: str, wanted: list[tuple[str, str]]) -> bool:
    """Whether a line of words has the parts of a quotation, in order and no further apart than their cuts allow."""
    if not wanted:
        return True
    at = line.find(wanted[0][1])
    for _ in range(TRIES):
        if at < 0:
            return False
        end = at + len(wanted[0][1]) - 1
        for cut, part in wanted[1:]:
            found = line.find(part, end)
            if found < 0:
                return False
            if cut == "[" and found - end > REACH:
                break
            end = found + len(part) - 1
        else:
            return True
        at = line.find(wanted[0][1], at + 1)
    return False


class Near(NamedTuple):
    """The stretch of words most like a quotation: from `first` to before `last`; `share` of the quotation's words are
    in it in order, and each of `changes` has the numbers of words of the quotation and of those that stand for them
    there: `[0:1]` and `[2:3]`."""

    first: int
    last: int
    share: float
    changes: list[tuple[int, int, int, int]]


def nearest(there: Wording, quoted: list[str], places: dict[str, list[int]]) -> Near | None:
    """The stretch most like a quotation, by the places of its rarest words."""
    known = sorted((len(places[form]), number) for number, form in enumerate(quoted) if form in places)
    votes: dict[int, int] = {}
    for often, number in known[:RARE]:
        if often <= OFTEN:
            for place in places[quoted[number]]:
                votes[place - number] = votes.get(place - number, 0) + 1
    if not votes:
        return None
    from heapq import nsmallest  # as difflib below

    slack = len(quoted) // 3 + 2
    best: Near | None = None
    for begin in nsmallest(RARE, votes, key=lambda at: (-votes[at], at)):
        low, high = max(0, begin - slack), min(len(there.words), begin + len(quoted) + slack)
        near = aligned(quoted, [one.form for one in there.words[low:high]])
        if near and (best is None or near.share > best.share):
            changes = [(a, b, c + low, d + low) for a, b, c, d in near.changes]
            best = near._replace(first=near.first + low, last=near.last + low, changes=changes)
    return best


def aligned(quoted: list[str], other: list[str]) -> Near | None:
    """How the words of a quotation lie in others; None where they have none in common, or few words that all repeat."""
    often = Counter(other)
    if sum(often[word] for word in quoted) > PAIRS:
        return None  # each would be tried with each, over and over
    from difflib import SequenceMatcher  # only words that are not found as they are pay for it

    same = [block for block in SequenceMatcher(None, quoted, other, autojunk=False).get_matching_blocks() if block.size]
    if not same:
        return None
    first, last = same[0].b - same[0].a, same[-1].b + same[-1].size + len(quoted) - same[-1].a - same[-1].size
    first, last = max(0, first), min(len(other), last)
    changes: list[tuple[int, int, int, int]] = []
    at = 0, first
    for block in [*same, None]:
        mine, theirs = (block.a, block.b) if block else (len(quoted), last)
        if mine > at[0] or theirs > at[1]:
            changes.append((at[0], mine, at[1], theirs))
        at = (block.a + block.size, block.b + block.size) if block else at
    return Near(first, last, sum(block.size for block in same) / len(quoted), changes)


def places(there: Wording) -> dict[str, list[int]]:
    """The numbers of the words at which each form stands."""
    found: dict[str, list[int]] = {}
    for number, one in enumerate(there.words):
        found.setdefault(one.form, []).append(number)
    return found


@fact
def whole_places(document: Document) -> dict[str, list[int]]:
    return places(whole_wording(document))


@cache
def _sounds() -> re.Pattern[str]:
    return re.compile(rf"(?:\s?[,–—…-])?\s(?:{'|'.join(SOUNDS)})\b(?!['’-]\w)(?:\s?[,–—…-](?=\s))?", re.IGNORECASE)


def without_sounds(text: str) -> str:
    """Words without “um” and the like, and the commas round them."""
    return _sounds().sub(lambda found: found.group() if _measure(found) else "", text)


def _measure(found: re.Match[str]) -> bool:
    """Whether a “mm” after a figure stands for millimetres."""
    return found.string[: found.start()][-1:].isdigit()


def slogan(text: str, plain: list[Word]) -> bool:
    """Whether all words but the small ones begin with capitals: a title, a name, a slogan."""
    return all(text[one.start].isupper() or one.form in SMALL for one in plain) and text[plain[0].start].isupper()


def trimmed(text: str, span: tuple[int, int]) -> Span:
    """A stretch from its first word or sign to its last, without blanks and closing punctuation."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in "…."):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;:!?…—–-"):
        end -= 1
    return Span(start, end)
