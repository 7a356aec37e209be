"""The name, pronoun or noun phrase beside a cue: who speaks, where it is clear."""

from __future__ import annotations

from bisect import bisect_left

from newslint.facts.cues import cue_words
from newslint.facts.words import Words
from newslint.spans import Span

PRONOUNS = frozenset("he she they it i we you who others some many critics one".split())
SKIPPED = frozenset(
    """has had have also later then now just still never repeatedly once even already would will is was were are did
    does do not again often first could should may might be been since long""".split()
)
ARTICLES = frozenset(
    "a an the his her its their my our one two three another some several many both this these".split()
)
INSIDE_NAMES = frozenset("of de da di del der van von bin al el la le and &".split())
FARTHEST = 30  # words that a source may be away from its cue
NOBODY = frozenset("there here this that these those then now what when where why how".split())
STOPS = frozenset(',;:()—–"“”.!?')


def speaker(text: str, read: Words, first: int, last: int, low: int, high: int, kind: str) -> Span | None:
    """The source of the cue made of words `first` to `last`, looked for between words `low` and `high`."""
    if kind == "according-to":
        named = _ahead(text, read, last, high)
        return (
            named if named or read.words[first] in ("according", "citing", "per") else _behind(text, read, first, low)
        )
    if kind == "hedge":
        return None
    return _behind(text, read, first, low) or _ahead(text, read, last, high)


def _end(read: Words, number: int) -> int:
    return read.starts[number] + len(read.words[number])


def _gap(text: str, read: Words, number: int) -> str:
    """What stands between a word and the next one."""
    return text[read.starts[number] + len(read.words[number]) : read.starts[number + 1]]


def _behind(text: str, read: Words, first: int, low: int) -> Span | None:
    at, low = first - 1, max(low, first - FARTHEST)
    while at >= low and (read.words[at] in SKIPPED or read.words[at].endswith("ly")):
        at -= 1
    if at < low:
        return None
    gap = _gap(text, read, at)
    if not STOPS.isdisjoint(gap):
        if gap.strip() != ",":
            return None
        after = first + 1
        inverted = after < len(read.words) and text[read.starts[after]].isupper() and ":" not in _gap(text, read, first)
        for back in range(at, max(low, at - 10), -1):  # “Ada Byrne, the minister, said”
            if _gap(text, read, back - 1).strip() == "," and text[read.starts[back - 1]].isupper():
                name = _name_back(text, read, back - 1, low)
                return None if inverted and name.start != read.starts[low] else name
        if inverted or not text[read.starts[at]].isupper():
            return None
        name = _name_back(text, read, at, low)  # “a site, Poolwatch, claims”
        begin = bisect_left(read.starts, name.start, low, at)
        if read.words[first].endswith("ing") and begin > low and read.words[begin - 1] not in cue_words():
            return None  # “They met in Oslo, saying” tells of them; but “said Example, adding”
        return name
    if read.words[at] in PRONOUNS:
        return Span(read.starts[at], _end(read, at))
    if read.words[at] in NOBODY:
        return None
    if text[read.starts[at]].isupper():
        return _name_back(text, read, at, low)
    begin = at
    while begin > low and at - begin < 6 and STOPS.isdisjoint(_gap(text, read, begin - 1)):
        if read.words[begin] in ARTICLES:
            break
        begin -= 1
    if read.words[begin] in ARTICLES or begin == low:
        return Span(read.starts[begin], _end(read, at))
    return Span(read.starts[at], _end(read, at)) if read.words[at].endswith("s") else None


def _name_back(text: str, read: Words, at: int, low: int) -> Span:
    begin = at
    while begin > low and _gap(text, read, begin - 1).strip(" .") == "":
        if text[read.starts[begin - 1]].isupper():
            begin -= 1
        elif begin - 1 > low and read.words[begin - 1] in INSIDE_NAMES and text[read.starts[begin - 2]].isupper():
            begin -= 2
        else:
            break
    return Span(read.starts[begin], _end(read, at))


def _ahead(text: str, read: Words, at: int, high: int) -> Span | None:
    high = min(high, at + FARTHEST)
    if at >= high or not STOPS.isdisjoint(_gap(text, read, at - 1)):
        return None
    if read.words[at] in PRONOUNS and read.words[at] not in ("it", "one"):
        return Span(read.starts[at], _end(read, at))
    last = at
    if read.words[at] in ARTICLES:
        last += 1
        while last < min(high, at + 5) and not text[read.starts[last]].isupper() and _plain(text, read, last):
            last += 1
    if last < high and text[read.starts[last]].isupper() and (last == at or _gap(text, read, last - 1).isspace()):
        while last + 1 < high and _gap(text, read, last).strip(" .") == "" and text[read.starts[last + 1]].isupper():
            last += 1
        return Span(read.starts[at], _end(read, last))
    if last == at:
        return None
    return Span(read.starts[at], _end(read, min(last, high - 1)))


def _plain(text: str, read: Words, number: int) -> bool:
    return (
        number + 1 < len(read.words)
        and _gap(text, read, number).isspace()
        and read.words[number + 1] not in ("that", "to")
    )
