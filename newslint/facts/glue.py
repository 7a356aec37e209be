"""Lines that their letters give away: addresses, and labels that ran into each other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslint.facts.labels import SAID, short_kind
from newslint.facts.phrases import lowered, words_of

if TYPE_CHECKING:
    import re

LOWER, UPPER, DIGIT = b"a", b"A", b"0"
SHAPES = bytes(
    (LOWER if chr(code).islower() else UPPER if chr(code).isupper() else DIGIT if chr(code).isdecimal() else b" ")[0]
    for code in range(256)
)


def link_alone(text: str) -> bool:
    """Whether a line is an address, a handle or the name of a site."""
    text = text.strip()
    if " " in text or not ("." in text or "@" in text):
        return False
    return (
        text.startswith(("http://", "https://", "www.", "pic.twitter.com/", "pic.x.com/", "t.co/"))
        or "@" in text
        or text.endswith((".com", ".org", ".net"))
    )


@cache
def seams() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a page had two labels with nothing between them: a capital inside a word, and a count behind one."""
    import re

    names = "".join(rf"(?<!\b{part})" for part in ("Mc", "Mac", "De", "Le", "La"))
    hump = rf"(?<=[a-z]{{2}}){names}[A-Z](?=[a-z]{{2}})|(?<=[a-z])[A-Z]{{3,}}[a-z]{{3}}"
    return re.compile(hump), re.compile(rf"{hump}|(?<=[A-Za-z])\d")


def glued(text: str) -> str:
    """`glued` for a line in which words run into each other: twice, or with labels on both sides."""
    shape = text.encode("latin-1", "replace").translate(SHAPES)
    if LOWER + UPPER not in shape and LOWER + DIGIT not in shape and UPPER + DIGIT not in shape:
        return ""
    if "@" in text or "://" in text:
        return ""  # what somebody posted elsewhere
    hump, seam = seams()
    humps = len(hump.findall(text))
    apart = humps < 2 and short_kind(words_of(lowered(seam.sub(r" \g<0>", text)))) in SAID
    return "glued" if humps > 1 or apart else ""
