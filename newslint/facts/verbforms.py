"""The forms of an English verb."""

from __future__ import annotations

import re

# The past of the others, and their participle where it is another word.
IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "swear": "swore sworn", "foresee": "foresaw foreseen",
    "forecast": "forecast", "think": "thought", "feel": "felt", "know": "knew known", "see": "saw seen",
    "understand": "understood", "mean": "meant", "hit": "hit", "tear": "tore torn",
}  # fmt: skip
# Beside the verbs of one syllable, these double their last letter.
DOUBLED = frozenset("admit submit rebut refer quip regret prefer".split())
E_KEPT = ("ee", "oe", "ye")  # seeing


def inflected(verb: str) -> list[str]:
    """The plain form, the third person, the past and the participle of a verb: lash out at, lashes out at …"""
    word, _, rest = verb.partition(" ")
    rest = " " + rest if rest else ""
    if word.endswith("e"):
        made = [word, word + "s", word + "d", (word if word.endswith(E_KEPT) else word[:-1]) + "ing"]
    elif word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        made = [word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"]
    else:
        plural = "es" if word.endswith(("s", "sh", "ch", "x")) else "s"
        twice = word[-1:] if word in DOUBLED or re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", word) else ""
        made = [word, word + plural, word + twice + "ed", word + twice + "ing"]
    if word in IRREGULAR:
        made[2] = IRREGULAR[word].split()[0]
    return [each + rest for each in made]


def forms(verb: str) -> list[str]:
    """The same with the participle of the past where it is another word: write, writes, wrote, writing, written."""
    return [*inflected(verb), *IRREGULAR.get(verb, "").split()[1:]]
