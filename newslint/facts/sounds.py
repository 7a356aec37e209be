"""How names sound and how they are carried over from other scripts, told from their letters."""

from __future__ import annotations

import re
from functools import cache, lru_cache

# Ways to write one sound in English, in the order in which they are made one.
SOUNDS = (
    (r"^mac(?=[bcdfghjklmnpqrtvwz])", "mc"), (r"ph", "f"), (r"gh", "g"), (r"ck|q(?:u(?=[^aeiou]))?", "k"),
    (r"c(?=[eiy])", "s"), (r"c(?!h)", "k"), (r"(?<=.)h", ""), (r"z", "s"), (r"(?:ie|ee|ei|ey|ea|y)(?![aou])", "i"),
    (r"ae", "e"), (r"(?<=[^aeiou])e$", ""), (r"(.)\1", r"\1"),
)  # fmt: skip
# Ways to write one letter of Russian, Ukrainian and their neighbours, and of Arabic and Persian.
CYRILLIC = (
    (r"^(?:ye|je)", "e"), (r"(?<=[^aeiouy])(?:ye|ie|je)", "e"), (r"ff|w", "v"), (r"ph|f", "v"), (r"shch|sch", "sh"),
    (r"tch", "ch"), (r"tz|ts", "c"), (r"x", "ks"), (r"dzh|dj|zh", "j"), (r"kh|gh|h", "k"), (r"g", "k"), (r"ou|oo", "u"),
    (r"yo|jo|io", "o"), (r"(?:iy|yy|ij|yi|ii|i|y|j)+", "i"), (r"ei|ey|ai|ay", "ei"), (r"['-]", ""), (r"(.)\1+", r"\1"),
)  # fmt: skip
ARABIC = (
    (r"^(?:al|el|ul|as|ash|an|ar|at)-", ""), (r"ph", "f"), (r"sch|sh", "s"), (r"tch|ch", "c"), (r"dj|dzh|j|gh", "g"),
    (r"kh|q|g", "k"), (r"dh|th|t", "d"), (r"ou|oo|w?u|o", "o"), (r"(?:ei|ey|ai|ay|ie|ee|i|y|e|a|'|-)+", "i"),
    (r"h", ""), (r"z", "s"), (r"w", "v"), (r"(.)\1+", r"\1"),
)  # fmt: skip
# What tells that a name came from one of them.
SLAVIC = (
    r"sk(?:ii|iy|yy|yi|ij|y|i|aya|aia)$|..enko$|[^aeiou](?:ov|off|ova)$|[a-z]{3}(?:ev|eff|eva)$|[oe]vi[cz]$|[ov]y?i?ch$|iy$|yy$|"
    r"zh|shch|tsk|vit[zs]|^dmitr|^serg|^andr(?:ei|ey|ij|ii|iy)$|^al[ei](?:ks|x)|^[vw]lad|^vol?od|^evg|^yev|^yel|^elen|^yur|"
    r"^iur|nikol|mikh|mykh|^oleks|^ole[hg]$|slav|^f[yi]?od|^tch|tch[aeo]v"
)
SEMITIC = (
    r"kh|q(?!u)|.aa|^abd|^(?:al|el|abu|bin|ibn)-|[au]llah|[uo]ddin|m[ou]ham|[hk]us+[ae][iy]|hass?an|ahm[ae]d|y[ou]u?s[eou]f|[ou]u?sam|"
    r"oth?man|isl?am|k[ae]r[ie]+m|s[ae][iy]+[ae]d|[gj]am[ai]l|n[ae]s+er|^[gqk]h?ad+h?a?f+[iy]|saud|h[ie][zs]b|shab|^sh[ie]+kh?$|"
    r"^gh|[aeo]gh[aeiou]|ay[ae]t|dja|dji|^ya[hs]|^lad[ei]n$|[eiy]m[ae]ni$|u[iy]g?h?ur|rahman|^reza|sh[ae]rif"
)


@lru_cache(1024)
def sounds(low: str) -> str:
    """A plain form written as it sounds in English, so that Clark and Clarke are one, and MacDonald and McDonald."""
    return rewritten(low, SOUNDS)


def rewritten(low: str, ways: tuple[tuple[str, str], ...]) -> str:
    for pattern, letter in ways:
        low = re.sub(pattern, letter, low)
    return low


@cache
def telling(marks: str) -> re.Pattern[str]:
    return re.compile(marks)


def transliterated(left: str, right: str) -> bool:
    """Whether two plain forms look like one name carried over from another script in two ways: Zelensky, Zelenskyy."""
    if sorted(left) == sorted(right):
        return False  # letters that changed places are a slip
    return any(
        telling(marks).search(left) and telling(marks).search(right) and rewritten(left, ways) == rewritten(right, ways)
        for marks, ways in ((SLAVIC, CYRILLIC), (SEMITIC, ARABIC))
    )
