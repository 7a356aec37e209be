"""Makes a house pack of further rules: words of the corpus, three in four phrases, one in four patterns.

Each rule hits between .1 and 1 % of the articles: the words are drawn by the number of articles they stand in, and a
pattern is kept only if it was found in as many. The same articles always give the same rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

RAREST, COMMONEST = 0.001, 0.01  # share of the articles that a rule hits
SHAPES = (r"\b{word}(?:s|ed)?\b \w{{3,12}}", r"\b\w{{3,12}} {word}(?:s|ed)?\b")
COPY = (("", " there"), ("wrote ", ""))  # what a shape matches round its word in the example
WORD = re.compile(r"[^\W_]+")
RULE = """\
title: {title}
severity: info
voice: any
why: One of many rules of a house, made for measuring.
message: "“{{match}}” is on the list of the house."
check: {check}
options:
  any: ['{text}']
examples:
  invalid:
    - copy: "{before}[[{match}]]{after}."
  valid:
    - copy: Nobody had anything to say.
"""
CONFIGURATION = """\
preset: default
language: en-GB
packs: [house]
rules:
  house/phrase-0000: warning
house: {name: The Example}
"""


def write(texts: list[str], number: int, folder: Path) -> Path:
    """Puts a pack of `number` rules and the configuration that names it into the folder of the articles."""
    place = folder / "house" / "house"
    place.mkdir(parents=True)
    (place.parent / "pack.yaml").write_text('name: house\nversion: "1"\nabout: Made for measuring.\n', "utf-8")
    for name, text in rules(texts, number).items():
        (place / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / ".newslint.yaml").write_text(CONFIGURATION, encoding="utf-8")
    return place.parent


def rules(texts: list[str], number: int) -> dict[str, str]:
    """The rules' files by their names."""
    lowered = [text.lower() for text in texts]
    found: dict[str, set[int]] = {}
    for at, text in enumerate(lowered):
        for word in set(WORD.findall(text)):
            found.setdefault(word, set()).add(at)
    words = sorted(word for word in found if 4 <= len(word) <= 14 and word.isascii() and word.isalpha())
    Random(number).shuffle(words)
    drawn = iter(words)
    made = {}
    patterns = pattern_rules(drawn, found, lowered)
    for index in range(number // 4):
        made[f"pattern-{index:04}"] = next(patterns, "")
    phrases = (word for word in drawn if seldom(len(found[word]), len(texts)))
    for index, word in zip(range(number - number // 4), phrases, strict=False):
        made[f"phrase-{index:04}"] = RULE.format(
            title=f"The word {word}", check="phrase", text=word, before="They wrote ", match=word, after=" there"
        )
    if len(made) < number or not all(made.values()):
        raise SystemExit(f"too few words stand in .1 to 1 % of {len(texts)} articles for {number} rules")
    return made


def pattern_rules(drawn: Iterator[str], found: dict[str, set[int]], texts: list[str]) -> Iterator[str]:
    for turn, word in enumerate(drawn):
        shape, (before, after) = SHAPES[turn % 2], COPY[turn % 2]
        pattern = shape.format(word=word)
        search = re.compile(pattern).search
        places = set().union(*(found.get(word + ending, ()) for ending in ("", "s", "ed")))
        if len(places) <= 3 * COMMONEST * len(texts) and seldom(
            sum(bool(search(texts[at])) for at in places), len(texts)
        ):
            yield RULE.format(
                title=f"The word {word} and the word beside it",
                check="pattern",
                text=pattern,
                before="They " if before else "They wrote ",
                match=before + word + after,
                after="" if after else " there",
            )


def seldom(hits: int, of: int) -> bool:
    return RAREST * of <= hits <= COMMONEST * of
