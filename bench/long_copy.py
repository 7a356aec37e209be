"""Time per kB of long and odd copy at two sizes: what grows with the square of a story's length shows here.

With `--kind NAME` one kind of copy alone, and where its time goes.
"""

from __future__ import annotations

import random
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from cProfile import Profile
from itertools import count
from pstats import Stats
from time import process_time

from newslint.stories import Linter

MOST = 1.5  # times as much per kB in the longer copy
SYLLABLES = (
    "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri flo gru mor nel ros tor val".split()
)
WORDS = "the a council budget road water plan vote house money street town school report market train night".split()
OFFICES = "mayor governor president chairman senator treasurer judge director".split()
Make = Callable[[random.Random, int], str]


def name(chance: random.Random, size: int = 3) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(size)).capitalize()


def said(chance: random.Random, words: Sequence[str], number: int) -> str:
    return " ".join(chance.choice(words) for _ in range(number))


def acronym(chance: random.Random) -> str:
    words = [name(chance) for _ in range(3)]
    return f"The {' '.join(words)} ({''.join(word[0] for word in words)}) met in the town."


KINDS: dict[str, Make] = {
    "names": lambda chance, _: f"The town met Anna {name(chance)} and {name(chance)} said so.",
    "one surname": lambda chance, _: f"{name(chance)} Carter met Carter, the {chance.choice(OFFICES)}.",
    "capitals": lambda chance, _: name(chance),
    "offices": lambda chance, _: f"Mayor Ann {(one := name(chance, 2))} spoke. {one}, the governor, resigned.",
    "titles": lambda chance, _: f"Sir {name(chance)} spoke to Sir Paul {name(chance)}.",
    "acronyms": lambda chance, _: acronym(chance),
    "quotations": lambda chance, _: f"“{said(chance, WORDS, 20)},” Anna {name(chance)} said.",
    "few words": lambda chance, _: f"“{said(chance, WORDS[:4], 400)},” he said.",
    "quoted words": lambda chance, _: f"It is a ‘{name(chance).lower()}’ of a “{name(chance).lower()}” plan.",
    "unnamed": lambda chance, _: f"A former aide called Paul {name(chance)} a liar. He is a liar, one official said.",
    "accusations": lambda chance, _: f"Anna {name(chance)} stole the car and lied to the court.",
    "figures": lambda chance, _: f"The {chance.randint(3, 30)}-nation alliance of {chance.randint(3, 90)} nations met.",
    "dates": lambda chance, _: f"It rained on Monday, May {chance.randint(1, 31)}, {chance.randint(1990, 2030)}.",
    "links": lambda chance, at: f"[{name(chance)}][r{at}]\n\n[r{at}]: http://a.example/{at}?utm_source=b\n\n",
    "suppressions": lambda _, at: f"<!-- newslint-disable-next-line tone/x{at} -->\nTK in the town.\n\n",
    "stops": lambda *_: "." * 50,
    "marks": lambda *_: "“a ‘b “c ‘d e’ f”",
}


def copy(kind: str, size: int, *, parted: bool) -> str:
    """So many characters of a kind, in paragraphs of five sentences or in one."""
    chance, made, length = random.Random(7), list[str](), 0
    for number in count():
        made.append(KINDS[kind](chance, number) + ("\n\n" if parted and number % 5 == 4 else " "))
        length += len(made[-1])
        if length >= size:
            return "".join(made)[:size]
    raise AssertionError


def seconds(linter: Linter, text: str) -> float:
    begun = process_time()
    linter.lint_text(text, format="markdown")
    return process_time() - begun


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs=2, type=int, default=[120, 480], metavar="KB")
    parser.add_argument("--preset", default="strict")
    parser.add_argument("--kind", choices=KINDS)
    args = parser.parse_args(arguments)
    linter, missed = Linter(preset=args.preset), 0
    seconds(linter, copy("quotations", 10_000, parted=True))
    for kind in [args.kind] if args.kind else KINDS:
        for parted in (True, False):
            profile = Profile()
            with profile if args.kind else nullcontext():
                spent = [seconds(linter, copy(kind, size * 1000, parted=parted)) for size in args.sizes]
            each = [one / size * 1000 for one, size in zip(spent, args.sizes, strict=True)]
            grown = each[1] > MOST * each[0]
            missed += grown
            shape = "paragraphs" if parted else "one line"
            print(f"{kind:14} {shape:11} {each[0]:6.1f} {each[1]:6.1f} ms a kB{'  too much' * grown}", flush=True)
            if args.kind:
                Stats(profile).sort_stats("tottime").print_stats(15)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
