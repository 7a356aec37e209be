"""Articles per CPU second over a folder, default preset, one process, JSON written to a file, beside proselint."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import corpus
from measure import Command, measure, options, program, surroundings, table, verdict, workplace

LEAST = 2.0  # times proselint's articles per CPU second


def main(arguments: Sequence[str] | None = None) -> int:
    args = options(__doc__, 3, arguments)
    with workplace() as place:
        folder = str(corpus.write(corpus.articles(args.data), place / "copy"))
        linting = [*program(args.newslint), "check", "--exit-zero", "--format", "json", folder]
        own = Command("newslint", linting, place / "newslint.json")
        peer = Command("proselint", [*program(args.peer), "check", folder], place / "peer.out", good=(0, 1))
        measure([own, peer], surroundings(place), rounds=args.rounds)
    number = corpus.ARTICLES
    rows = [["", "minimum", "median", "an article", "articles a second"]]
    for each in (own, peer):
        best = each.least / number
        rows.append(
            [each.name, f"{each.least:.2f} s", f"{each.middle:.2f} s", f"{best * 1000:.2f} ms", f"{1 / best:.0f}"]
        )
    table(f"throughput: {number:,} articles, CPU time of {args.rounds} runs", rows)
    return verdict("newslint / proselint", peer.least / own.least, peer.middle / own.middle, least=LEAST)


if __name__ == "__main__":
    sys.exit(main())
