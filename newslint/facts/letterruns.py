"""How usual the letters of a name are, which tells a slip from a name of its own."""

from __future__ import annotations

import os
from functools import lru_cache
from math import log

from newslint.facts.lexicon import FOLDER, line

RUNS = os.path.join(FOLDER, "runs.txt")  # three and four letters in a row, and how many names have them


def runs(word: str, length: int) -> list[int]:
    """How many names of the lexicon have each run of so many letters of a word; its ends count as letters."""
    low = f"_{word.lower()}_"
    return [int(line(RUNS, low[at : at + length]) or 0) for at in range(len(low) - length + 1)]


@lru_cache(512)
def familiar(word: str) -> float:
    """How usual its letters are, three by three and four by four: of two spellings the likelier has more."""
    threes, fours = ([log(count + 0.5) for count in runs(word, length)] for length in (3, 4))
    return min(fours) + sum(fours) / len(fours) + sum(threes) / len(threes)


def implausible(doubted: str, known: str) -> bool:
    """Whether a form is so much odder than a known one that it is hardly a name of its own: Clinhon and Clinton.

    Of the surnames that are one letter away from a frequent one, one in eight is so; of slips, two in three."""
    return min(runs(doubted, 3), default=0) < 2 or familiar(known) - familiar(doubted) > 4
