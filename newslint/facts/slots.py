"""What a notice to readers has to say: slots, each written `label = expression that shows it was said`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from newslint.scanner import SECONDS, Pattern, expression

PARTED = " = "


def expressions(slots: Sequence[str]) -> list[str]:
    """The expressions of slots; raises ValueError for a slot without one."""
    for slot in slots:
        if PARTED not in slot:
            raise ValueError(f"“{slot}” is no slot: write LABEL = EXPRESSION")
    return [slot.split(PARTED, 1)[1] for slot in slots]


def missing(slots: Sequence[str], said: str, *, exact: bool = False) -> list[str]:
    """The labels of the slots that a notice does not fill; `exact`: capitals count."""
    parted = (slot.split(PARTED, 1) for slot in slots)
    return [label for label, shown in parted if not search(shown, said, exact=exact)]


def search(text: str, said: str, *, exact: bool = False) -> Any:
    """A newsroom's own expression, looked for with a time limit."""
    return _compiled(text, exact).search(said, timeout=SECONDS)


@lru_cache(maxsize=128)
def _compiled(text: str, exact: bool) -> Any:
    return expression(Pattern(text, regex=True, exact=exact))
