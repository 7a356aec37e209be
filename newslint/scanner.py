"""One pass over a text for the words of all rules; a rule's own expression runs only where one of them was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from time import perf_counter
from typing import Any

from newslint.literals import MARGIN, Needs, fold, needs, plain
from newslint.spans import Span, Spans
from newslint.tuples import NamedTuple

SECONDS = 0.5  # what one search of a pattern may take


class Pattern(NamedTuple):
    """A literal (matched as whole words) or, with `regex`, an expression; `exact` keeps case apart."""

    text: str
    regex: bool = False
    exact: bool = False


class Hit(NamedTuple):
    """Where a rule's pattern was found in document text, and the extent (sentence, paragraph …) it lies in."""

    start: int
    end: int
    pattern: int
    extent: tuple[int, int]


class Query(NamedTuple):
    """A pattern ready to be looked for: who asks, which of its patterns, what it needs and within which extent."""

    owner: str
    number: int
    pattern: Pattern
    needs: Needs
    extent: str


def requirements(pattern: Pattern) -> Needs:
    """Raises re.error for a pattern that is none."""
    return needs(pattern.text) if pattern.regex else Needs([fold(pattern.text)], len(pattern.text))


Found = Iterable[tuple[int, Sequence[int]]]  # last character of a literal, and the places of the patterns that hold it


class Scanner:
    """The words of all rules in one automaton; `fallback` looks for them one after the other instead.

    `wanted` are the literals of each pattern of all that ask; `query` tells the rest of a pattern, and is asked only
    where a literal was seen."""

    def __init__(
        self, wanted: Mapping[str, list[list[str]]], query: Callable[[str, int], Query], *, fallback: bool = False
    ) -> None:
        self._query = query
        self._asked: list[tuple[str, int]] = []  # who asks and which of its patterns, by the place of the query
        self._always: list[int] = []
        self._compiled: dict[int, Any] = {}
        self.off: set[int] = set()
        holders: dict[str, list[int]] = {}
        for owner, patterns in wanted.items():
            for number, literals in enumerate(patterns):
                place = len(self._asked)
                self._asked.append((owner, number))
                for literal in literals:
                    if literal in holders:
                        holders[literal].append(place)
                    else:
                        holders[literal] = [place]
                if not literals:
                    self._always.append(place)
        self._queries: list[Query | None] = [None] * len(self._asked)
        self._find = (substrings if fallback else automaton)(holders)

    def scan(
        self, text: str, extents: Callable[[str], Spans], notice: Callable[[str, str], None]
    ) -> dict[str, list[Hit]]:
        """The hits of each owner, sorted. `extents` gives the spans of an extent by its name; `notice(message,
        owner)` is told of a pattern that ran out of time and is off from then on."""
        folded, hits = fold(text), {}  # type: ignore[var-annotated]
        spent: dict[int, float] = {}
        seen: dict[int, list[int]] = {}  # where the literals of an expression end
        flat = plain(text)
        for last, places in self._find(folded):
            end = last + 1
            whole: bool | None = None  # the literals of all plain patterns here are one and the same
            for place in places:
                query = self._queries[place] or self.query(place)
                if query.pattern.regex:
                    seen.setdefault(place, []).append(last)
                    continue
                start = end - query.needs.width  # type: ignore[operator]
                if whole is None:
                    whole = whole_words(folded, start, end)
                if not whole:
                    continue
                if query.pattern.exact and flat[start:end] != plain(query.pattern.text):
                    continue
                within = holder(extents(query.extent), start)
                if within and end <= within.end:
                    hits.setdefault(query.owner, []).append(Hit(start, end, query.number, within))
        for place in self._always:
            seen[place] = []
        for place, at in seen.items():
            query = self.query(place)
            windows = self._windows(query, at, extents(query.extent), folded)
            found = [hit for window in windows for hit in self._verify(place, flat, *window, spent, notice)]
            if found:
                hits.setdefault(query.owner, []).extend(found)
        for found in hits.values():
            found.sort()
        return hits

    def query(self, place: int) -> Query:
        found = self._queries[place]
        if found is None:
            found = self._queries[place] = self._query(*self._asked[place])
        return found

    def _windows(self, query: Query, places: list[int], extents: Spans, text: str) -> Iterator[tuple[int, int, Span]]:
        """The stretches in which a pattern can match, given where its literals end; near ones are joined."""
        if not query.needs.literals:
            yield from ((span.start, span.end, span) for span in extents)
            return
        low = high = -1
        current: Span | None = None
        longest = max(map(len, query.needs.literals))
        for last in places:
            within = holder(extents, last)
            if within is None or not likely(query.needs, text, last, within):
                continue
            reach = query.needs.width
            start = within.start if reach is None else max(within.start, last + 1 - longest - reach - MARGIN)
            end = within.end if reach is None else min(within.end, last + 1 + reach + MARGIN)
            if within == current and start <= high:
                high = max(high, end)
                continue
            if current:
                yield low, high, current
            low, high, current = start, end, within
        if current:
            yield low, high, current

    def _verify(
        self,
        place: int,
        text: str,
        start: int,
        end: int,
        within: Span,
        spent: dict[int, float],
        notice: Callable[[str, str], None],
    ) -> Iterator[Hit]:
        """Runs an expression in a window; what it has `spent` on this text counts against its time."""
        query, left = self.query(place), SECONDS - spent.get(place, 0.0)
        if place in self.off:
            return
        expression, begun = self._expression(place), perf_counter()
        try:
            limit = {} if query.needs.simple else {"timeout": max(left, 0.001)}
            for match in expression.finditer(text, start, end, **limit):
                cut = match.end() == end < within.end
                if match.end() > match.start() and not cut:
                    yield Hit(match.start(), match.end(), query.number, within)
        except TimeoutError:
            self.off.add(place)
            notice(f"a pattern took too long and is off for the rest of the run: {query.pattern.text}", query.owner)
        spent[place] = spent.get(place, 0.0) + perf_counter() - begun

    def _expression(self, place: int) -> Any:
        if place not in self._compiled:
            query = self.query(place)
            self._compiled[place] = (simple if query.needs.simple else expression)(query.pattern)
        return self._compiled[place]


def likely(needs: Needs, text: str, last: int, within: Span) -> bool:
    """Whether all else that a match needs is there, so that an expression is worth making: seldom all of it is."""
    start, end = 0, len(text)
    if needs.width is not None:
        reach = needs.width + MARGIN  # a look-around may see so far beyond a match
        if needs.begins and last - text.rfind("\n", 0, last + 1) > reach:
            return False
        if needs.ends and (text.find("\n", last) + 1 or len(text) + 1) - last - 2 > reach:
            return False
        start, end = max(0, within.start - MARGIN, last - reach), min(end, within.end + MARGIN, last + reach + 1)
    for words in needs.also:
        for word in words:
            if text.find(word, start, end) >= 0:
                break
        else:
            return False
    return True


def holder(spans: Spans, offset: int) -> Span | None:
    """The span that holds an offset."""
    at = spans.at(offset)
    return None if at is None else spans.spans[at]


def expression(pattern: Pattern) -> Any:
    """The compiled form of a regex pattern; raises regex.error."""
    import regex

    flags = regex.V0 | regex.MULTILINE | (0 if pattern.exact else regex.IGNORECASE)
    return regex.compile(plain(pattern.text), flags)


class Limited:
    """An expression that a check runs itself on one story; its searches raise TimeoutError once they took too long."""

    def __init__(self, pattern: Pattern) -> None:
        self.pattern = pattern
        self._left = SECONDS

    def search(self, text: str, start: int, end: int) -> Any:
        return self._run("search", text, start, end)

    def fullmatch(self, text: str) -> Any:
        return self._run("fullmatch", text, 0, len(text))

    def _run(self, how: str, text: str, start: int, end: int) -> Any:
        expression, quick = compiled(self.pattern)  # few stories need it
        run = getattr(expression, how)
        if quick:
            return run(text, start, end)
        begun = perf_counter()
        try:
            return run(text, start, end, timeout=max(self._left, 0.001))
        finally:
            self._left -= perf_counter() - begun


@lru_cache(maxsize=256)
def compiled(pattern: Pattern) -> tuple[Any, bool]:
    """A ready expression, and whether it cannot run away."""
    quick = requirements(pattern).simple
    return (simple if quick else expression)(pattern), quick


def simple(pattern: Pattern) -> Any:
    """The same by the standard library, for a pattern that cannot run away: `regex` costs a tenth of a start."""
    import re

    return re.compile(plain(pattern.text), re.MULTILINE | (0 if pattern.exact else re.IGNORECASE))


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether no word runs on over either end of the stretch."""
    if start and text[start].isalnum() and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return False
    return not (end < len(text) and text[end - 1].isalnum() and (text[end].isalnum() or text[end] == "_"))


def automaton(literals: dict[str, list[int]]) -> Callable[[str], Found]:
    """A search for all literals in one pass, or one by one where the automaton has no wheel."""
    if not literals:
        return lambda text: ()
    try:
        import ahocorasick
    except ImportError:
        return substrings(literals)
    machine = ahocorasick.Automaton()
    for literal, places in literals.items():
        machine.add_word(literal, places)
    machine.make_automaton()
    search: Callable[[str], Found] = machine.iter
    return search


def occurrences(words: Iterable[str], text: str) -> Iterator[tuple[str, int]]:
    """Each of many words wherever it stands, also in a longer one, with its start: all of them in one pass."""
    wanted = [word for word in dict.fromkeys(words) if word]
    for last, numbers in automaton({word: [number] for number, word in enumerate(wanted)})(text):
        for number in numbers:
            yield wanted[number], last + 1 - len(wanted[number])


def substrings(literals: dict[str, list[int]]) -> Callable[[str], Found]:
    """The same as the automaton, slower and without it."""

    def search(text: str) -> Found:
        found = []
        for literal, places in literals.items():
            at = text.find(literal)
            while at >= 0:
                found.append((at + len(literal) - 1, places))
                at = text.find(literal, at + 1)
        return sorted(found, key=lambda item: item[0])

    return search
