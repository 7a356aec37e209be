"""The comments in which WordPress's block editor keeps what each piece of a story is."""

from __future__ import annotations

import re

from newslint.tuples import NamedTuple

MARK = re.compile(r"(/?)wp:([a-z][a-z0-9_/-]*)(?=\s|/?$)")
SCOPES = {
    "quote": "quote",
    "pullquote": "pullquote",
    "footnotes": "footer",
    "heading": "subhead",
    "list": "list",
    "table": "table",
    "post-author": "byline",
    "post-author-name": "byline",
    "post-excerpt": "standfirst",
}
HIDDEN = frozenset({"code", "preformatted"})


class BlockMark(NamedTuple):
    """`<!-- wp:quote -->` opens a block, `<!-- /wp:quote -->` ends it, `<!-- wp:more /-->` does neither."""

    name: str
    opens: bool
    ends: bool


def block_mark(comment: str) -> BlockMark | None:
    """The block a comment (without white space round it) opens or ends; None for any other comment."""
    found = MARK.match(comment)
    if not found:
        return None
    name = found[2].rstrip("/").removeprefix("core/")
    return BlockMark(name, opens=not found[1] and not comment.endswith("/"), ends=bool(found[1]))
