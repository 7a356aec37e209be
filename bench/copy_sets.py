"""The texts that rules about names are read on: published and human-written copy, in `*.jsonl` files of a folder."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

NEWS = ("numbers_numhg", "clean_wikinews", "clean_gum", "clean_masc", "clean_scrapinghub")
MESSY = ("chat_human", "loaded_basil")


def texts(folder: str | Path, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each English text with its identity; a set that is not there is named and left out."""
    for name in names:
        path = Path(folder) / f"{name}.jsonl"
        if not path.exists():
            print(f"  no {path.name} in {folder}")
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text = row.get("text") or "\n\n".join(row[key] for key in ("headline", "body") if row.get(key))
            if text and row.get("lang", "en") == "en":
                yield str(row.get("id") or row.get("doc_id") or name), text
