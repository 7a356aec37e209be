"""Compares newslint's words and sentences with counts by hand of published articles (`gold/counts.jsonl`)."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from newslint import readers
from newslint.facts.readability import measured

GOLD = Path(__file__).parent / "gold" / "counts.jsonl"
MOST = 0.01  # share by which a count may be off


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of clean_*.jsonl")
    args = parser.parse_args()
    texts = {}
    for path in args.data.glob("clean_*.jsonl"):
        texts |= {row["id"]: row["text"] for row in map(json.loads, path.open(encoding="utf-8"))}
    far = 0
    for row in map(json.loads, GOLD.open(encoding="utf-8")):
        if row["id"] not in texts:
            print(f"not here: {row['id']}")
            continue
        words, sentences = counted(texts[row["id"]], set(row["left_out"]))
        off = max(abs(words / row["words"] - 1), abs(sentences / row["sentences"] - 1))
        far += off > MOST
        hand = f"(hand {row['words']:,})", f"(hand {row['sentences']})"
        print(f"{words:6,} words {hand[0]:12} {sentences:4} sentences {hand[1]:10} {row['id'][:60]}")
    print(f"{far} off by more than {MOST:.0%}")
    return 1 if far else 0


def counted(text: str, left_out: set[int]) -> tuple[int, int]:
    """The words and sentences of an article without the lines that its hand count leaves out."""
    document = readers.read(text, format="text")
    words = sentences = 0
    for each in measured(document):
        if document.lines.position(document.offsets.source_span(*each.span).start).line not in left_out:
            words += len(each.words)
            sentences += 1
    return words, sentences


if __name__ == "__main__":
    raise SystemExit(main())
