"""How often attribution/quotation-without-speaker speaks up on published articles, and how many cut speakers it finds.

Not a timed benchmark. On the articles as they are, every finding counts as an alarm. Then “, X said” is cut out of
paragraphs that hold nothing else but a quotation, one at a time, and the finding on that paragraph is looked for.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newslint import readers, rulebook
from newslint.findings import Finding
from newslint.linter import Ruleset, lint
from newslint.rule import with_options

RULE = "attribution/quotation-without-speaker"
MOST = 3  # paragraphs that are cut in one article
NAME = r"(?:(?:[A-Z][\w.’'-]+ ?){1,4}|he |she )"
CUT = re.compile(
    rf"(?<=\w),(?P<close>[”\"]) (?:{NAME}(?<= )(?:said|says|added)|(?:said|says) {NAME})(?:(?<! )[^”“\"\n.]{{0,60}})?\."
)
ALONE = re.compile(r"(?:[“\"][^”“\"\n]+[”\"] ?)+")


def articles(paths: Sequence[Path]) -> Iterator[str]:
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield str(json.loads(line)["text"])


def cuts(text: str) -> list[tuple[int, str]]:
    """Where a paragraph begins that loses its speaker, and the article without it."""
    found = []
    for match in CUT.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        without = text[: match.start()] + "." + match["close"] + text[match.end() :]
        if ALONE.fullmatch(without[start:].partition("\n")[0].strip()):
            found.append((start, without))
    return found


def drawn(found: list[tuple[int, str]], chooser: random.Random) -> list[tuple[int, str]]:
    return chooser.sample(found, min(MOST, len(found)))


def findings(text: str, ruleset: Ruleset) -> list[Finding]:
    return lint(readers.read(text, format="text"), ruleset, fingerprints=False).findings


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("data", nargs="+", type=Path, help="JSONL files, an article's text in “text” on each line")
    parser.add_argument(
        "--most", type=float, default=1 / 50_000, help="alarms a word that are still good (default: %(default)s)"
    )
    parser.add_argument("--show", action="store_true", help="print the alarms")
    args = parser.parse_args(arguments)
    texts = list(articles(args.data))
    words = sum(len(text.split()) for text in texts)
    chooser = random.Random(1)
    cut = [pair for text in texts for pair in drawn(cuts(text), chooser)]
    rule = rulebook.load_pack(rulebook.builtin()).rules[RULE]
    good = True
    for condition in ("strict", "loose"):
        ruleset = Ruleset([with_options(rule, {"condition": condition})])
        alarms = [finding for text in texts for finding in findings(text, ruleset)]
        hits = sum(any(f.start.offset == start for f in findings(text, ruleset)) for start, text in cut)
        rate = f"1 in {words / len(alarms):,.0f} words" if alarms else "none"
        print(
            f"{condition:7} alarms {len(alarms):3} in {words:,} words ({rate}); found {hits} of {len(cut)} cut speakers"
        )
        if args.show:
            print(*(f"    {finding.text[:150]}" for finding in alarms), sep="\n")
        good = good and (condition == "loose" or len(alarms) <= args.most * words)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
