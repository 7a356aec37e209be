"""CPU time of one file, caches warm: default preset, a configuration and 1,000 further rules, beside proselint."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import corpus
import further_rules
from measure import Command, measure, options, program, surroundings, table, verdict, workplace

RULES = 1000
MOST = 0.85  # of proselint's CPU time


def main(arguments: Sequence[str] | None = None) -> int:
    args = options(__doc__, 20, arguments)
    with workplace() as place:
        texts = corpus.articles(args.data)
        folder = corpus.write([typical(texts)], place / "copy")
        further_rules.write(texts, RULES, folder)
        file = str(folder / "0000.txt")
        own = Command("newslint", [*program(args.newslint), "check", "--exit-zero", file], place / "newslint.out")
        peer = Command("proselint", [*program(args.peer), "check", file], place / "peer.out", good=(0, 1))
        measure([own, peer], surroundings(place), rounds=args.rounds)
    rows = [["", "minimum", "median"]]
    rows += [[c.name, f"{c.least * 1000:.0f} ms", f"{c.middle * 1000:.0f} ms"] for c in (own, peer)]
    table(f"cold start: one file, {RULES:,} further rules, CPU time of {args.rounds} runs", rows)
    return verdict("newslint / proselint", own.least / peer.least, own.middle / peer.middle, most=MOST)


def typical(texts: Sequence[str]) -> str:
    """The article of median length."""
    return sorted(texts, key=len)[len(texts) // 2]


if __name__ == "__main__":
    sys.exit(main())
