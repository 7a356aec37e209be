"""Names that are reported as spelt in two ways in texts without labels, printed to be read, and how rare they are.

    python bench/unlabelled_names.py --data DIR [SET ...]

Nothing tells which of the reports are right: read them. What this program can judge is their number: well-edited copy
holds few slips, so a guard that fails shows as a flood.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence

from copy_sets import MESSY, NEWS, texts
from injected_names import RULES
from measure import table, verdict

from newslint import Finding, Linter

LEAST = 20_000  # words a report


def reports(linter: Linter, text: str) -> Iterator[Finding]:
    """The findings of a text, each pair of spellings once."""
    seen = set()
    for finding in linter.lint_text(text).findings:
        pair = (finding.text, finding.related[0].text)
        if pair not in seen:
            seen.add(pair)
            yield finding


def around(text: str, start: int, end: int) -> str:
    return " ".join(f"{text[max(0, start - 70) : start]}[[{text[start:end]}]]{text[end : end + 60]}".split())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("sets", nargs="*", default=[*NEWS, *MESSY], metavar="SET", help="names of files without .jsonl")
    parser.add_argument("--data", required=True, metavar="DIR", help="folder with the texts, as *.jsonl")
    args = parser.parse_args(arguments)
    linter = Linter(only=RULES)
    rows, all_words, all_found = [["", "words", "reports", "words a report"]], 0, 0
    for name in args.sets:
        words = found = 0
        for identity, text in texts(args.data, [name]):
            words += len(text.split())
            for finding in reports(linter, text):
                found += 1
                other = finding.related[0]
                print(f"{name} {identity}: {finding.text} / {other.text} ({finding.rule}) {list(finding.suggestions)}")
                print(f"    {around(text, finding.start.offset, finding.end.offset)}")
                print(f"    {around(text, other.start.offset, other.end.offset)}")
        rows.append([name, f"{words:,}", str(found), f"{words // max(1, found):,}"])
        all_words, all_found = all_words + words, all_found + found
    rows.append(["all", f"{all_words:,}", str(all_found), f"{all_words // max(1, all_found):,}"])
    table("names reported as spelt in two ways", rows)
    rate = all_words / max(1, all_found)
    return verdict("words a report", rate, rate, least=LEAST)


if __name__ == "__main__":
    sys.exit(main())
