"""How names sound and how they are carried over from other scripts, told from their letters."""

from __future__ import annotations

import re
from functools import cache, lru_cache

# Ways to write one sound in English, in the order in which they are made one.
SOUNDS = (
    (r"^mac(?=[bcdfghjklmnpqrtvwz])", "mc"), (r"ph", "f"), (r"gh", "g"), (r"ck|q(?:u(?=[^aeiou]))?", "k"), (r"c(?=[eiy])", "s"),
    (r"c(?!h)", "k"), (r"(?<=.)h", ""), (r"z", "s"), (r"(?:ie|ee|ei|ey|ea|y)(?![aou])", "i"), (r"ae", "e"), (r"(?<=[^aeiou])e$", ""),
    (r"(.)\1", r"\1"),
)  # fmt: skip
# Ways to write one sound of Arabic, Persian, Russian, Ukrainian and their neighbours.
CARRIED = (
    (r"^(?:al|el|ul|as|ash|an|ar|at)-", ""), (r"^(?:ye|je)", "e"), (r"(?:ff|v|w)(?=$|s|a$)", "v"), (r"w", "v"), (r"ph", "f"),
    (r"shch|sch|sh", "s"), (r"tch|ch", "c"), (r"tz|ts", "z"), (r"dj|dzh|zh|j", "g"), (r"kh|gh|q|k|h(?=[^aeiou]|$)", "k"),
    (r"g", "k"), (r"dh|th|d|t", "t"), (r"ou|oo|w?u|o", "o"), (r"(?:iyy|iy|yy|ij|yi|ii|ei|ey|ai|ay|ie|ee|i|y|e|a|')+", "i"), (r"h", ""),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
# What tells that a name came from a language with another script.
ABROAD = (
    r"sk(?:ii|iy|yy|yi|ij|y|i|aya|aia)$|(?:[ei]n|[oe])(?:ko|v|ff|va)$|[iy]ch$|kh|zh|shch|dz|tsk|yev|iev|iy$|yy$|vich|vit[zs]|"
    r"q(?!u)|aa|^a[bl]d|^(?:al|el|abu|bin|ibn)-?|ullah|allah|uddin|oddin|m[ou]ham|m[eo]hm|[hk]us+[ae]i|hass?an|ahm[ae]d|y[ou]u?s[eou]f|"
    r"[ou]u?sam|oth?man|uthman|iss?lam|im$|k[ae]r[ie]+m|s[ae][iy]+[ae]d|[gj]am[ai]l|n[ae]s+[ei]r|g?had+a?f+i|q[au]d+|saud|h[ie][zs]b|shab|sh[ie]+k|"
    r"gh|ay[ae]t|khal|dja|dji|^ya[hs]|^dmitr|^serg|^andr[ei]|^al[ei]ks|^vlad|^vol?od|^viktor|^ev?g|^yev|^yel|^yur|nikol|mikh|mykh|^oleks|"
    r"^oleh?$|uigh?ur|uyghur|tch|slav|^fyod|^fed|stan$|bek$|^tch|ladin|laden|[ei]mani$"
)


@lru_cache(1024)
def sounds(low: str) -> str:
    """A plain form written as it sounds in English, so that Clark and Clarke are one, and MacDonald and McDonald."""
    for pattern, sound in SOUNDS:
        low = re.sub(pattern, sound, low)
    return low


@lru_cache(1024)
def carried(low: str) -> str:
    """A plain form with all letters made one that stand for one letter of another script."""
    for pattern, letter in CARRIED:
        low = re.sub(pattern, letter, low)
    return low


@cache
def abroad() -> re.Pattern[str]:
    return re.compile(ABROAD)


def transliterated(left: str, right: str) -> bool:
    """Whether two plain forms look like one name carried over from another script in two ways: Zelensky, Zelenskyy."""
    if sorted(left) == sorted(right) or carried(left) != carried(right):
        return False
    return bool(abroad().search(left) and abroad().search(right))
