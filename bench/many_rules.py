"""What 3,000 further rules cost: CPU time an article with the default preset alone and with a house pack beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import corpus
import further_rules
from measure import Command, measure, options, program, surroundings, table, verdict, workplace

RULES = 3000
MOST = 2.0  # times the CPU time an article without them
SHARE = 0.99  # of the rules must hit as many articles as they were made for, or the figure means nothing


def main(arguments: Sequence[str] | None = None) -> int:
    args = options(__doc__, 3, arguments)
    with workplace() as place:
        texts = corpus.articles(args.data)
        bare = corpus.write(texts, place / "default")
        full = corpus.write(texts, place / "further")
        further_rules.write(texts, RULES, full)
        linting = [*program(args.newslint), "check", "--exit-zero", "--format", "json"]
        alone = Command("default preset", [*linting, "--isolated", str(bare)], place / "default.json")
        beside = Command(f"{RULES:,} further rules", [*linting, str(full)], place / "further.json")
        measure([alone, beside], surroundings(place), rounds=args.rounds)
        hits, right = counted(beside.output, len(texts))
    rows = [["", "minimum", "median", "an article"]]
    for each in (alone, beside):
        an_article = f"{each.least / len(texts) * 1000:.2f} ms"
        rows.append([each.name, f"{each.least:.2f} s", f"{each.middle:.2f} s", an_article])
    table(f"many rules: {len(texts):,} articles, CPU time of {args.rounds} runs", rows)
    print(f"  {right:,} of {RULES:,} rules hit .1 to 1 % of the articles; {hits / len(texts):.1f} hits an article")
    code = verdict("with / without", beside.least / alone.least, beside.middle / alone.middle, most=MOST)
    return code if right >= SHARE * RULES else 1


def counted(output: Path, articles: int) -> tuple[int, int]:
    """How often the further rules hit, and how many of them hit as many articles as they should."""
    hits, found = 0, {}  # type: ignore[var-annotated]
    for file in json.loads(output.read_text(encoding="utf-8"))["files"]:
        for finding in file["findings"]:
            if finding["rule"].startswith("house/"):
                hits += 1
                found.setdefault(finding["rule"], set()).add(file["path"])
    return hits, sum(further_rules.seldom(len(paths), articles) for paths in found.values())


if __name__ == "__main__":
    sys.exit(main())
