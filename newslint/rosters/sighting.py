"""A name of the roster met in a story."""

from __future__ import annotations

from newslint.rosters.entries import Entry
from newslint.tuples import NamedTuple

NEVER = "not"


class Sighting(NamedTuple):
    """A name of the roster in document text. `verdict`: `right`, `not`, `sure`, `likely`; `form`: what is right."""

    start: int
    end: int
    verdict: str
    form: str
    entry: Entry
    whole: bool = True  # False: the bare surname of a person
