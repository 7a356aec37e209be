"""Makes the folder of articles that is linted: those of a data folder several times over, their paragraphs rotated."""

from __future__ import annotations

import json
from itertools import count, islice
from pathlib import Path

ARTICLES = 1000


def published(data: Path) -> list[str]:
    """The articles in `clean_*.jsonl`, in the order of the files."""
    texts = [
        str(json.loads(line)["text"])
        for path in sorted(data.glob("clean_*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    if not texts:
        raise SystemExit(f"no articles: {data} has no clean_*.jsonl with a “text” on each line")
    return texts


def rotated(text: str, turn: int) -> str:
    """The same paragraphs, beginning a third of the way further on each turn; turn 0 is the text itself."""
    paragraphs = [part for part in text.split("\n\n") if part.strip()]
    first = turn * max(1, len(paragraphs) // 3) % max(1, len(paragraphs))
    return "\n\n".join([*paragraphs[first:], *paragraphs[:first]]) + "\n"


def articles(data: Path, number: int = ARTICLES) -> list[str]:
    texts = published(data)
    endless = (rotated(text, turn) for turn in count() for text in texts)
    return list(islice(endless, number))


def write(texts: list[str], folder: Path) -> Path:
    """Puts each article in a file of its own."""
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder
