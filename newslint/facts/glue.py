"""Lines that their letters give away: addresses, and labels that ran into each other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslint.facts.labels import SAID, short_kind
from newslint.facts.phrases import lowered, words_of

if TYPE_CHECKING:
    import re

LOWER, UPPER = b"a", b"A"
SHAPES = bytes(LOWER[0] if chr(code).islower() else UPPER[0] if chr(code).isupper() else 32 for code in range(256))


def link_alone(text: str) -> bool:
    """Whether a line is an address, a handle or the name of a site."""
    text = text.strip()
    if " " in text or not ("." in text or "@" in text):
        return False
    return text.startswith(("http://", "https://", "www.")) or "@" in text or text.endswith((".com", ".org", ".net"))


@cache
def hump() -> re.Pattern[str]:
    """A capital inside a word, where a page had two labels with nothing between them."""
    import re

    names = "".join(rf"(?<!\b{part})" for part in ("Mc", "Mac", "De", "Le", "La"))
    return re.compile(rf"(?<=[a-z]{{2}}){names}[A-Z](?=[a-z]{{2}})|(?<=[a-z])[A-Z]{{3,}}[a-z]{{3}}")


def glued(text: str) -> str:
    """`glued` for a line in which words run into each other: twice, or with labels on both sides."""
    if LOWER + UPPER not in text.encode("latin-1", "replace").translate(SHAPES):
        return ""
    humps = len(hump().findall(text))
    apart = humps == 1 and short_kind(words_of(lowered(hump().sub(r" \g<0>", text)))) in SAID
    return "glued" if humps > 1 or apart else ""
