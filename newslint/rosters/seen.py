"""What checks ask: the names of a story's rosters, found once a story."""

from __future__ import annotations

from newslint.document import Document
from newslint.rosters.index import Index
from newslint.rosters.shelf import opened
from newslint.rosters.sighting import Sighting
from newslint.rosters.sightings import sightings


def names(document: Document, paths: tuple[str, ...], rows: tuple[str, ...] = ()) -> tuple[Index, list[Sighting]]:
    index = opened(paths, rows)
    return index, sightings(document, index, "\n".join((*paths, "", *rows)))
