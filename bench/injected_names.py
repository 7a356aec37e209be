"""How many slips in surnames are found: one random edit in one mention, at 2,000 places of published texts.

    python bench/injected_names.py --data DIR [--places 2000] [--show 20]

A surname can be tested where it stands at least twice in a text, once of these behind a first name, and has four
letters or more; the first letter is left alone. The edits are drawn by a fixed seed, in equal parts of six kinds.
"""

from __future__ import annotations

import random
import re
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copy_sets import NEWS, texts
from measure import table, verdict

from newslint import Document, Linter, analyse
from newslint.facts.lexicon import classes
from newslint.facts.mentions import mentions

FOUND, FIRST = 0.91, 0.98
RULES = ["names/inconsistent-spelling", "names/transliteration-variant", "names/inconsistent-accents"]
VOWELS, CONSONANTS = "aeiou", "bcdfghklmnprstvwz"
SHORTEST = 4


class Slip(NamedTuple):
    """A surname, what stands at one of its places instead, and the kind of the edit."""

    right: str
    wrong: str
    kind: str
    text: str
    start: int


def added(rng: random.Random, word: str) -> str:
    at = rng.randrange(1, len(word) + 1)
    return word[:at] + rng.choice(VOWELS + CONSONANTS) + word[at:]


def doubled(rng: random.Random, word: str) -> str:
    at = rng.randrange(1, len(word))
    return word[: at + 1] + word[at:]


def dropped(rng: random.Random, word: str) -> str:
    at = rng.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def transposed(rng: random.Random, word: str) -> str:
    at = rng.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def exchanged(rng: random.Random, word: str, letters: str) -> str:
    places = [at for at in range(1, len(word)) if word[at] in letters]
    if not places:
        return word
    at = rng.choice(places)
    return word[:at] + rng.choice(letters.replace(word[at], "")) + word[at + 1 :]


EDITS = {
    "letter added": added,
    "letter doubled": doubled,
    "letter dropped": dropped,
    "letters transposed": transposed,
    "wrong consonant": lambda rng, word: exchanged(rng, word, CONSONANTS),
    "wrong vowel": lambda rng, word: exchanged(rng, word, VOWELS),
}


def places(document: Document) -> dict[str, list[int]]:
    """Where the surnames of a story stand that can be tested."""
    found: dict[str, list[int]] = {}
    full = set()
    for mention in mentions(document):
        words = mention.words
        last = words[-1]
        if last.text.isascii() and last.text.isalpha() and last.text[1:].islower() and len(last.text) >= SHORTEST:
            found.setdefault(last.text, []).append(last.start)
            of = classes(last.text)
            if len(words) > 1 and "f" in classes(words[-2].text) and ("s" in of or not of):
                full.add(last.text)
    return {word: starts for word, starts in found.items() if word in full and len(starts) > 1}


def slips(copy: Sequence[str], number: int) -> Iterator[Slip]:
    """One slip in each of up to `number` texts."""
    rng = random.Random(47)
    order = list(range(len(copy)))
    rng.shuffle(order)
    kinds = list(EDITS)
    for index in order:
        document = analyse(copy[index])
        text, known = document.text, places(document)
        if not known:
            continue
        right = rng.choice(sorted(known))
        kind = kinds[number % len(kinds)]
        wrong = EDITS[kind](rng, right)
        start = rng.choice(known[right])
        if wrong == right or re.search(rf"\b{re.escape(wrong)}\b", text):
            continue
        yield Slip(right, wrong, kind, text[:start] + wrong + text[start + len(right) :], start)
        number -= 1
        if not number:
            return


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--data", required=True, metavar="DIR", help="folder with the texts, as *.jsonl")
    parser.add_argument("--places", type=int, default=2000, help="slips that are made (default: 2000)")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N of the slips that were missed")
    args = parser.parse_args(arguments)
    linter = Linter(only=RULES)
    all_of, found, first, missed = Counter[str](), Counter[str](), Counter[str](), []
    for slip in slips([text for _, text in texts(args.data, NEWS)], args.places):
        all_of[slip.kind] += 1
        pair = {slip.right, slip.wrong}
        hits = [
            finding
            for finding in linter.lint_text(slip.text).findings
            if finding.text in pair and {place.text for place in finding.related} & pair - {finding.text}
        ]
        if not hits:
            missed.append(slip)
            continue
        found[slip.kind] += 1
        first[slip.kind] += any(finding.suggestions[:1] == (slip.right,) for finding in hits)
    number, hit = all_of.total(), found.total()
    rows = [["", "slips", "found", "right form first"]]
    rows += [[kind, str(all_of[kind]), f"{found[kind] / max(1, all_of[kind]):.3f}",
              f"{first[kind] / max(1, found[kind]):.3f}"] for kind in EDITS]  # fmt: skip
    rows.append(["all", str(number), f"{hit / max(1, number):.3f}", f"{first.total() / max(1, hit):.3f}"])
    table(f"slips in surnames: {number:,} places", rows)
    for slip in random.Random(1).sample(missed, min(args.show, len(missed))):
        around = slip.text[max(0, slip.start - 60) : slip.start + 60].replace("\n", " ")
        print(f"  missed: {slip.wrong} for {slip.right} ({slip.kind}): …{around}…")
    share, right = hit / max(1, number), first.total() / max(1, hit)
    return max(verdict("found", share, share, least=FOUND), verdict("right form first", right, right, least=FIRST))


if __name__ == "__main__":
    sys.exit(main())
