"""What a notice to readers has to say: slots, each written `label = expression that shows it was said`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newslint.document import Document, fact
from newslint.scanner import Limited, Pattern

PARTED = " = "


def expressions(slots: Sequence[str]) -> list[str]:
    """The expressions of slots; raises ValueError for a slot without one."""
    for slot in slots:
        if PARTED not in slot:
            raise ValueError(f"“{slot}” is no slot: write LABEL = EXPRESSION")
    return [slot.split(PARTED, 1)[1] for slot in slots]


def missing(document: Document, slots: Sequence[str], said: str, *, exact: bool = False) -> list[str]:
    """The labels of the slots that a notice does not fill; `exact`: capitals count."""
    parted = (slot.split(PARTED, 1) for slot in slots)
    return [label for label, shown in parted if not search(document, shown, said, exact=exact)]


def search(document: Document, text: str, said: str, *, exact: bool = False) -> Any:
    """A newsroom's own expression, looked for with one limit of time for the whole story."""
    run, key = _run(document), (text, exact)
    if key not in run:
        run[key] = Limited(Pattern(text, regex=True, exact=exact))
    return run[key].search(said, 0, len(said))


@fact
def _run(document: Document) -> dict[tuple[str, bool], Limited]:
    return {}
