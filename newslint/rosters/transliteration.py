"""Names of another script, which every house writes in its own way."""

from __future__ import annotations

from newslint.rosters.letters import once, squeezed

TRANSLITERATED = (
    ("kh", "h"), ("gh", "g"), ("q", "k"), ("ck", "k"), ("dh", "d"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "i"),
    ("ie", "i"), ("ey", "i"), ("iy", "i"), ("ij", "i"), ("yi", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("e", "a"),
    ("o", "u"), ("sch", "sh"), ("tch", "ch"), ("tz", "ts"), ("c", "k"), ("x", "ks"), ("h", ""), ("'", ""),
)  # fmt: skip


def transliterated(one: str, other: str) -> bool:
    """Whether two forms differ as two ways to write a name of another script do: Zelensky and Zelenskyy."""

    def rewritten(text: str) -> str:
        low = squeezed(text)
        for letters, written in TRANSLITERATED:
            low = low.replace(letters, written)
        return once(low)

    return rewritten(one) == rewritten(other)
