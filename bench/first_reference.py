"""How many surnames without a forename `names/surname-first` finds: in each article the forename of a first mention is
cut where the full name comes again, and the rule should find that place. Alarms on the articles as they are are counted
as well.

    python bench/first_reference.py --data FILE.jsonl [--show N]

The file has an article's text in `text` on each line. The names to cut are found by an expression of this program, not
by the facts that the rule reads.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newslint import readers, rulebook
from newslint.facts.lexicon import classes
from newslint.facts.quotations import quoted
from newslint.linter import Ruleset, lint

RULE = "names/surname-first"
WORD = r"[A-Z][a-zA-Z’'-]+[a-z]"
PAIR = re.compile(rf"\b({WORD}) ((?:[A-Z]\. |(?:de|van|von|bin|al|del|der) )?)({WORD})\b(?!['’]?s? [A-Z])")
PLACES = {"Garden", "Kong", "Park"}
TITLE_BEFORE = re.compile(r"(?:\b[A-Z][\w.'’-]*,? |-)$")
SHORT, HEAD = 18, 3  # words of a headline; paragraphs in which it may stand


def cuttable(text: str) -> Iterator[tuple[int, int]]:
    """The spans of forenames that may be cut: of a first mention in narration, given in full again further down."""
    speech = quoted(readers.read(text, format="text"))
    seen: set[str] = set()
    for pair in PAIR.finditer(text):
        first, last = pair[1], pair[3]
        if "f" not in classes(first) or classes(last) in ("w", "p", "f", "pf") or last in seen or last in PLACES:
            continue
        seen.add(last)
        head = text[: pair.start()].rfind("\n") < 0 and len(text.split("\n", 1)[0].split()) < SHORT
        again = re.compile(rf"\b{re.escape(first)} (?:[A-Z]\. )?{re.escape(last)}\b").search(text, pair.end())
        alone = re.search(rf"\b{re.escape(last)}\b", text[: pair.start()])
        if not again or head or alone or TITLE_BEFORE.search(text[: pair.start()]):
            continue
        if not speech.touched(pair.start(), pair.end()) and not speech.touched(again.start(), again.end()):
            yield pair.start(1), pair.start(3)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print up to N misses and alarms")
    args = parser.parse_args(arguments)
    texts = [json.loads(line)["text"] for line in args.data.read_text("utf-8").splitlines() if line.strip()]
    ruleset = Ruleset([rulebook.load_pack(rulebook.builtin()).rules[RULE]])

    def flagged(text: str) -> list[int]:
        return [
            each.start.offset for each in lint(readers.read(text, format="text"), ruleset, fingerprints=False).findings
        ]

    cut = found = alarms = 0
    shown: list[str] = []
    for text in texts:
        before = flagged(text)
        alarms += len(before)
        shown += [f"alarm: {text[max(0, at - 60) : at + 60]!r}" for at in before]
        for start, end in cuttable(text):
            cut += 1
            if start in flagged(text[:start] + text[end:]):
                found += 1
            else:
                shown.append(
                    f"miss: {text[max(0, start - 60) : start]}[{text[start:end]}]{text[end : end + 50]}".replace(
                        "\n", " / "
                    )
                )
    print("\n".join(shown[: args.show]))
    print(f"{len(texts)} articles: {alarms} alarms ({alarms / len(texts):.3f} an article)")
    print(f"{cut} forenames cut: {found} found ({found / max(1, cut):.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
