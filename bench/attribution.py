"""Attributions on the gold sentences of `gold/`, how far its two labellers agree, and what they cost beside proselint.

Two questions are scored: is somebody named for the sentence (labels S and C; what rules go by), and does the worksheet
give an attribution for it (labels S, C and V)? Interviews are left out by `--longest`: they are nearly all one answer.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import NamedTuple

import corpus
from measure import Command, measure, program, surroundings, table, verdict, workplace

from newslint.document import Document
from newslint.facts.attributions import attributed_sentences, attributions
from newslint.facts.sentences import sentences
from newslint.stories import analyse

GOLD = Path(__file__).parent / "gold" / "wikinews.jsonl"
MOST = 0.25  # of proselint's CPU time an article


class Article(NamedTuple):
    """A gold article: its sentences and, letter by letter, the settled labels and those of each labeller."""

    document: Document
    labels: str
    one: str
    two: str


def gold(longest: int) -> Iterator[Article]:
    """The articles of at most so many sentences; one that is cut otherwise now than when it was labelled is told."""
    for line in GOLD.read_text("utf-8").splitlines():
        row = json.loads(line)
        first = set(row["paragraphs"])
        parts = [("\n\n" if n in first else " ") + each for n, each in enumerate(row["sentences"])]
        document = analyse("".join(parts).strip())
        if len(row["labels"]) > longest:
            continue
        if len(sentences(document)) != len(row["labels"]):
            print(f"  left out, cut otherwise: {row['id']}")
            continue
        yield Article(document, row["labels"], row["one"], row["two"])


def agreement(articles: Iterable[Article]) -> tuple[float, float]:
    """The share of sentences with one label from both, and Cohen's kappa."""
    pairs = Counter(pair for each in articles for pair in zip(each.one, each.two, strict=True))
    total = sum(pairs.values())
    same = sum(count for (a, b), count in pairs.items() if a == b) / total
    by_one, by_two = Counter[str](), Counter[str]()
    for (a, b), count in pairs.items():
        by_one[a] += count
        by_two[b] += count
    chance = sum(by_one[label] * by_two[label] for label in by_one) / total**2
    return same, (same - chance) / (1 - chance)


def scores(pairs: Iterable[tuple[bool, bool]]) -> tuple[float, float]:
    """F1 of the attributed and of the other sentences, from (gold, found)."""
    counts = Counter(pairs)
    wrong = counts[True, False] + counts[False, True]
    return tuple(2 * counts[s, s] / (2 * counts[s, s] + wrong) for s in (True, False))  # type: ignore[return-value]


def found(document: Document) -> list[bool]:
    """For each sentence, whether the cue or content of an attribution lies in it."""
    spans = [part for one in attributions(document) for part in (one.cue, one.content) if part]
    return [any(a < end and start < b for a, b in spans) for start, end in sentences(document)]


def cost(texts: Sequence[str], rounds: int) -> list[float]:
    """CPU seconds an article, for attributions and all that they rest on."""
    seconds = []
    for _ in range(rounds):
        documents = [analyse(text) for text in texts]
        begun = process_time()
        for document in documents:
            attributions(document)
        seconds.append((process_time() - begun) / len(texts))
    return sorted(seconds)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--longest", type=int, default=200, help="sentences of the longest article scored")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder with clean_*.jsonl: measures the cost too")
    parser.add_argument("--peer", default="proselint", metavar="COMMAND", help="how proselint is run")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args(arguments)
    articles = list(gold(args.longest))
    same, kappa = agreement(articles)
    rows = [["", "F1 yes", "F1 no"]]
    for what, labels, find in (
        ("somebody is named for it", "SC", lambda d: map(bool, attributed_sentences(d))),
        ("it has an attribution", "SCV", found),
    ):
        pairs = [
            pair
            for each in articles
            for pair in zip((x in labels for x in each.labels), find(each.document), strict=True)
        ]
        rows.append([what, *(f"{score:.3f}" for score in scores(pairs))])
    table(f"attributions: {sum(len(a.labels) for a in articles):,} sentences of {len(articles)} gold articles", rows)
    print(f"  the labellers gave {same:.1%} of them one label (kappa {kappa:.2f})")
    if args.data is None:
        return 0
    texts = corpus.articles(args.data)
    own = cost(texts, args.rounds)
    with workplace() as place:
        folder = str(corpus.write(texts, place / "copy"))
        peer = Command("proselint", [*program(args.peer), "check", folder], place / "peer.out", good=(0, 1))
        measure([peer], surroundings(place), rounds=args.rounds)
    print(f"  {own[0] * 1000:.2f} ms an article; proselint {peer.least / len(texts) * 1000:.2f} ms")
    middle = own[len(own) // 2]
    return verdict(
        "attributions / proselint", own[0] / (peer.least / len(texts)), middle / (peer.middle / len(texts)), most=MOST
    )


if __name__ == "__main__":
    sys.exit(main())
