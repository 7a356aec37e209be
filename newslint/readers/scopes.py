"""What an HTML element is in a story."""

from __future__ import annotations

import re
from collections.abc import Mapping

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul".split()
)
KEEPS_PARAGRAPH = frozenset("button caption head html body label legend tbody td tfoot th thead tr".split())
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
HIDDEN = frozenset(
    "audio canvas code head iframe math noscript object pre script select style svg template textarea title "
    "video".split()
)
FOREIGN = frozenset({"svg", "math"})
IN_HEAD = frozenset("base head link meta noscript script style template title".split())
SCOPES = {
    "blockquote": "quote",
    "caption": "caption",
    "figcaption": "caption",
    "footer": "footer",
    "h1": "h1",
    "h2": "subhead",
    "h3": "subhead",
    "h4": "subhead",
    "h5": "subhead",
    "h6": "subhead",
    "li": "list",
    "td": "table",
    "th": "table",
}
CLASSES = {
    "byline": "byline",
    "standfirst": "standfirst",
    "dek": "standfirst",
    "deck": "standfirst",
    "subtitle": "standfirst",
    "credit": "credit",
    "caption": "caption",
    "caption-text": "caption",
    "dateline": "dateline",
}
STICKY = frozenset("byline caption credit dateline footer pullquote standfirst".split())
FRAME = frozenset("article body html main".split())
CLASS_END = re.compile(r"(?:^|[-_])(" + "|".join(sorted(CLASSES, key=len, reverse=True)) + r")$")
UNTRUE = re.compile(r"^(?:has|is|no|not|with|without|hide|show)[-_]")
# Which open elements a start tag ends, and the element past which it does not look.
ENDS = {
    "li": (("li",), ("ul", "ol", "menu")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "td": (("td", "th"), ("table", "tr")),
    "th": (("td", "th"), ("table", "tr")),
    "tr": (("tr", "td", "th"), ("table",)),
    "a": (("a",), ()),
}


def scope_of(tag: str, attributes: Mapping[str, str], inside: str | None) -> str | None:
    """The scope of an element's text, where `inside` is that of the element round it; None where there is none."""
    named = named_scope(tag, attributes)
    own = named or SCOPES.get(tag)
    if own == "h1" and inside:
        own = "subhead"
    if own is None or (inside in STICKY and not named and own not in STICKY):
        return inside
    if inside == "pullquote" or (own == "footer" and inside == "quote"):
        return inside
    return own


def named_scope(tag: str, attributes: Mapping[str, str]) -> str | None:
    """The scope that an element's class or `rel` gives it."""
    if not attributes or tag in FRAME:
        return None
    if "author" in attributes.get("rel", "").split():
        return "byline"
    for name in attributes.get("class", "").lower().split():
        if "pullquote" in name or "pull-quote" in name:
            return "pullquote"
        found = CLASS_END.search(name)
        if found and not UNTRUE.match(name):
            return CLASSES[found[1]]
    return None


def unseen(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether a reader does not see what is in an element."""
    if tag in HIDDEN or "hidden" in attributes:
        return True
    style = attributes.get("style", "")
    return "display" in style and re.search(r"display\s*:\s*none", style) is not None
