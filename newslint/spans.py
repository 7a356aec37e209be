"""Spans of code points, and the lines and columns made from them at the edges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newslint.tuples import NamedTuple


class Span(NamedTuple):
    """A half-open stretch `[start, end)`, counted in code points."""

    start: int
    end: int

    def overlaps(self, other: tuple[int, int]) -> bool:
        return self.start < other[1] and other[0] < self.end

    def holds(self, other: tuple[int, int]) -> bool:
        return self.start <= other[0] and other[1] <= self.end


class Spans:
    """Sorted spans that do not overlap, asked which of them a stretch touches."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = sorted(Span(*span) for span in spans)
        self.starts = [span.start for span in self.spans]
        self.ends = [span.end for span in self.spans]

    def __iter__(self) -> Iterator[Span]:
        return iter(self.spans)

    def at(self, offset: int) -> int | None:
        """The number of the span that holds `offset`."""
        found = bisect_right(self.starts, offset) - 1
        return found if found >= 0 and offset < self.ends[found] else None

    def touched(self, start: int, end: int) -> Sequence[Span]:
        """The spans that overlap `[start, end)`."""
        return self.spans[bisect_right(self.ends, start) : bisect_left(self.starts, end)]


def joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that may overlap as sorted ones that do not."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


class Position(NamedTuple):
    """A place in the source as a person counts: 1-based line and column, both of code points."""

    offset: int
    line: int
    column: int


class Lines:
    """The lines of a source; they end at `\\n`, `\\r\\n` or a lone `\\r` and nowhere else."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.starts = [0, *line_starts(source)]

    def position(self, offset: int) -> Position:
        line = bisect_right(self.starts, offset)
        return Position(offset, line, offset - self.starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its end."""
        start, end = self.span(number)
        return self.source[start:end].rstrip("\r\n")

    def span(self, number: int) -> Span:
        """A 1-based line with its end."""
        after = self.starts[number] if number < len(self.starts) else len(self.source)
        return Span(self.starts[number - 1], after)

    def __len__(self) -> int:
        return len(self.starts)


def line_starts(source: str) -> Iterator[int]:
    """Where each line after the first begins."""
    at = source.find("\n")
    if "\r" not in source:
        while at >= 0:
            yield at + 1
            at = source.find("\n", at + 1)
        return
    carriage = source.find("\r")
    while at >= 0 or carriage >= 0:
        if carriage >= 0 and (at < 0 or carriage < at):
            step = carriage + 2 if at == carriage + 1 else carriage + 1
            yield step
            carriage = source.find("\r", step)
            at = source.find("\n", step) if 0 <= at < step else at
        else:
            yield at + 1
            at = source.find("\n", at + 1)
