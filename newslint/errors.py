"""What goes wrong with the user's own files, told with the place and the nearest right name."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.tuples import NamedTuple

# control and bidirectional marks are shown as a dot, so that no text can steer the terminal
HIDDEN = {
    **dict.fromkeys(
        [*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C], "·"
    ),
    9: " ",
}


class Mistake(NamedTuple):
    """Something in a file that cannot be used; `line` and `column` are 1-based, `excerpt` is that line."""

    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    excerpt: str | None = None
    hint: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        lines = [f"{place}: {self.message}" if place else self.message]
        if self.excerpt is not None and self.column is not None:
            part, caret = window(self.excerpt, self.column)
            lines += [f"    {part}", f"    {caret}^"]
        if self.hint:
            lines.append(f"    {self.hint}")
        return "\n".join(shown(line) for line in lines)


class NewslintError(Exception):
    """Mistakes that keep a configuration, a rule or a file of copy from being used."""

    def __init__(self, *mistakes: Mistake) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


def window(line: str, column: int, width: int = 100) -> tuple[str, str]:
    """The part of a line round a 1-based column that fits in `width`, and the blanks before its caret."""
    start = max(0, min(column - 1 - width // 2, len(line) - width))
    return line[start : start + width], " " * (column - 1 - start)


def shown(text: str) -> str:
    """Text that may go to a terminal; every character keeps its place."""
    return text.translate(HIDDEN)


def nearest(name: str, names: Iterable[str]) -> str | None:
    """A hint with the right name that is most like `name`, if one is near."""
    import difflib  # only a mistake pays for it

    near = difflib.get_close_matches(name, list(names), 1, 0.6)
    return f"did you mean “{near[0]}”?" if near else None


class Unable(Exception):
    """A check cannot look, because something that it needs is not installed; the message says what and how."""
