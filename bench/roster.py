"""What a roster of 200,000 names costs: the first run, a later run beside one without it, and each article."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import process_time

import corpus
from measure import Command, cpu_seconds, measure, program, surroundings, table, verdict, workplace

NAMES = 200_000
FIRST, LATER, ARTICLE = 10.0, 0.040, 0.0005  # CPU seconds: of the first run, more of a later one, of an article
HEADS = "b br c ch d dr f fr g gr h j k kl kr l m n p pr r s sch sh st t tr v w z".split()
HEARTS = "a ai au e ea ee ei i ie o oa oo ou u".split()
TAILS = "b ck d ff g l ll m n nd ng nn nt r rd rg rn rt s ss t th x".split()
TOWNS = "berg borough bridge bury dale field ford ham haven mouth stead ton ville wick".split()
GIVEN = """James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Paul Ashley Steven Emily Andrew
Kimberly Kenneth Donna Joshua Michelle Kevin Carol Brian Amanda George Melissa Edward Deborah Ahmed Fatima Wei Olga
Ivan Maria Jose Carlos Ana Luis Yuki Hiroshi Priya Raj Chen Mei Kofi Amina Lars Ingrid Piotr Anna""".split()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--data", type=Path, required=True, metavar="DIR", help="folder with the articles, as clean_*.jsonl")
    add("--newslint", default="newslint", metavar="COMMAND", help="how newslint is run (default: newslint)")
    add("--rounds", type=int, default=15, help="measured runs of each command (default: 15)")
    args = parser.parse_args(arguments)
    with workplace() as place:
        texts = corpus.articles(args.data, 300)
        folder = corpus.write(texts, place / "copy")
        (folder / "names.csv").write_text(roster(NAMES), encoding="utf-8")
        (folder / "with.yaml").write_text("roster: [names.csv]\n", encoding="utf-8")
        (folder / "without.yaml").write_text("preset: default\n", encoding="utf-8")
        commands = [
            Command(
                name,
                [
                    *program(args.newslint),
                    "check",
                    "--exit-zero",
                    "--config",
                    f"{folder}/{name}.yaml",
                    f"{folder}/0000.txt",
                ],
                place / f"{name}.out",
            )
            for name in ("without", "with")
        ]
        around = surroundings(place)
        cpu_seconds(commands[0], around)
        first = cpu_seconds(commands[1], around)
        measure(commands, around, rounds=args.rounds)
        os.environ["NEWSLINT_CACHE_DIR"] = around["NEWSLINT_CACHE_DIR"]
        article = each(texts, str(folder / "names.csv"))
    without, held = commands
    rows = [["", "minimum", "median"], ["first run", f"{first:.2f} s", ""]]
    rows += [[f"later run, {c.name}", f"{c.least * 1000:.0f} ms", f"{c.middle * 1000:.0f} ms"] for c in (without, held)]
    rows += [["an article", f"{article * 1000:.2f} ms", ""]]
    table(f"a roster of {NAMES:,} names, CPU time", rows)
    worst = verdict("first run, seconds", first, first, most=FIRST)
    more, middle = held.least - without.least, held.middle - without.middle
    worst |= verdict("later run, milliseconds more", more * 1000, middle * 1000, most=LATER * 1000)
    return worst | verdict("an article, milliseconds", article * 1000, article * 1000, most=ARTICLE * 1000)


def each(texts: Sequence[str], path: str) -> float:
    """Seconds that the lookup takes on an article, nothing remembered from one round to the next and what all rules
    about names share not counted; of each article the best of five rounds, as other programs disturb some of them."""
    from newslint import readers
    from newslint.facts.mentions import loud_lines, words
    from newslint.rosters.shelf import load, opened
    from newslint.rosters.sightings import sightings

    load([path])
    index, best = opened((path,)), [9.0] * len(texts)
    for _ in range(5):
        index.kept.clear()
        for number, text in enumerate(texts):
            document = readers.read(text, format="text", path="-")
            words(document), loud_lines(document)
            begun = process_time()
            sightings(document, index, path)
            best[number] = min(best[number], process_time() - begun)
    return sum(best) / len(best)


def roster(number: int) -> str:
    """A table of names that are made up: three in five are people, the others places."""
    draw = Random(number)

    def word() -> str:
        syllables = draw.choice((1, 2, 2, 2, 3))
        return "".join(
            draw.choice(HEADS) + draw.choice(HEARTS) + (draw.choice(TAILS) if at + 1 == syllables else "")
            for at in range(syllables)
        ).capitalize()

    families = [word() for _ in range(number // 5)]  # three of a name, as in a list of candidates
    people: dict[str, None] = {}
    while len(people) < number * 3 // 5:
        people[f"{draw.choice(GIVEN) if draw.random() < 0.9 else word()} {draw.choice(families)}"] = None
    places: dict[str, None] = {}
    while len(places) < number - number * 3 // 5:
        places[word() + draw.choice(TOWNS) + draw.choice(("", "", "", " North", " Valley"))] = None
    lines = ["name,kind,who"]
    lines += [f"{name},person,candidate {at}" for at, name in enumerate(people)]
    lines += [f"{name},place,town" for name in places]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
