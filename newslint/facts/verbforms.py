"""The forms of an English verb."""

from __future__ import annotations

import re

IRREGULAR = {"say": ("say", "says", "said", "saying"), "tell": ("tell", "tells", "told", "telling")}
# Beside the verbs of one syllable, these double their last letter.
DOUBLED = frozenset("admit submit rebut refer quip regret prefer".split())


def inflected(verb: str) -> list[str]:
    """The plain form, the third person, the past and the participle of a verb: lash out at, lashes out at …"""
    word, _, rest = verb.partition(" ")
    rest = " " + rest if rest else ""
    if word in IRREGULAR:
        made = IRREGULAR[word]
    elif word.endswith("e"):
        made = (word, word + "s", word + "d", word[:-1] + "ing")
    elif word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        made = (word, word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    else:
        plural = "es" if word.endswith(("s", "sh", "ch", "x")) else "s"
        twice = word[-1:] if word in DOUBLED or re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", word) else ""
        made = (word, word + plural, word + twice + "ed", word + twice + "ing")
    return [each + rest for each in made]
