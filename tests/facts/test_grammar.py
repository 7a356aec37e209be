"""What of a story is sent to a grammar engine, and what of its answer is left out.

The engine here is a stand-in that reports every word; the real one is asked in `tests/languagetool`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint import readers
from newslint.facts.grammar import grammar
from newslint.languagetool.client import Part, Problem


class EveryWord:
    """Reports every word of what it may report on, and keeps what it was sent."""

    def __init__(self) -> None:
        self.parts: list[Part] = []

    def check(self, parts: Sequence[Part]) -> list[Problem]:
        self.parts = list(parts)
        text = "".join(part.text for part in parts)
        return [Problem(m.start(), m.end(), "ID", "GRAMMAR", "", ()) for m in re.finditer(r"\w+", text)]


def asked(copy: str, format: str = "text") -> tuple[list[str], EveryWord]:
    """The words that are reported of a story, and the engine."""
    engine = EveryWord()
    document = readers.read(copy, format=format)
    document.engines = {"languagetool": engine}
    return [document.text[each.start : each.end] for each in grammar(document)], engine


def test_names_quotations_and_code_are_not_reported() -> None:
    words, engine = asked("The clerk told Anna Lindqvist: “We was late,” and ran `go now` twice.", "markdown")
    assert words == ["The", "clerk", "told", "and", "ran", "twice"]
    assert [part.text for part in engine.parts if part.protected][:2] == ["Anna Lindqvist", "“We was late,”"]
    assert [part.read_as for part in engine.parts if part.protected][-1] == "it"


def test_a_paragraph_in_another_language_is_not_sent_to_be_read() -> None:
    german = "Die Boote kamen am Mittag an und die Leute trugen den Fisch von Bord, wie sie es immer tun."
    words, engine = asked(f"The boats came at noon.\n\n{german}\n\nThe gulls were loud.")
    assert words == "The boats came at noon The gulls were loud".split()
    (unread,) = [part for part in engine.parts if "Boote" in part.text]
    assert (unread.text, unread.read_as) == (german, "")


def test_a_capital_inside_a_sentence_and_an_editors_bracket_are_left_alone() -> None:
    words, _ = asked("He went to the Quay and was [force]d to go.")
    assert "Quay" not in words
    assert "force" not in words
    assert "quay" in asked("He went to the quay.")[0]


def test_without_an_engine_nothing_is_found() -> None:
    assert grammar(readers.read("The boats was late.", format="text")) == []
