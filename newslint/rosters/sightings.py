"""The names of a roster in a story: right, misspelt, or in a form that the house does not use."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.document import Document
from newslint.facts import lookalikes
from newslint.facts.lexicon import classes
from newslint.facts.mentions import SHORTENED, Word, begins, loud_lines
from newslint.facts.mentions import words as capitals
from newslint.facts.nameforms import PERSON_AFTER, PERSON_BEFORE
from newslint.facts.namewords import FUNCTION, PARTICLES, TIMES, TITLES
from newslint.rosters.building import SHORTEST_SURNAME, deletes
from newslint.rosters.entries import Entry
from newslint.rosters.index import Index
from newslint.rosters.letters import LITTLE, content, frame, squeezed, words
from newslint.rosters.likeness import LIKELY, RIGHT, SURE, alone, compare, ending, known, replaced, word_apart

NEVER = "not"
HANDLES = frozenset("@#/_")  # before what is no word of the copy
OFFICES = frozenset("sen senator rep representative gov governor president premier minister secretary mayor".split())
BONES = 6  # consonants by which a name of a large roster is found: with fewer, many sound alike
LONGEST_NAME = 60  # characters
RANKS = (RIGHT, NEVER, SURE, LIKELY)


class Token(NamedTuple):
    """A word that may belong to a name, in plain small letters, and whether the next one belongs to the same name."""

    low: str
    start: int
    end: int
    joined: bool


class Sighting(NamedTuple):
    """A name of the roster in document text. `verdict`: `right`, `not`, `sure`, `likely`; `form`: what is right."""

    start: int
    end: int
    verdict: str
    form: str
    entry: Entry
    whole: bool = True  # False: the bare surname of a person


def sightings(document: Document, index: Index, key: str) -> list[Sighting]:
    """All names of a roster in a story, in order; `key` tells rosters apart. Found once and kept on the document."""
    name = f"{__name__} {key}"
    if name not in document.facts:
        document.facts[name] = Reading(document, index).sightings() if len(index) else []
    found: list[Sighting] = document.facts[name]
    return found


@cache
def gap() -> re.Pattern[str]:
    """What may stand between two words of a name."""
    little = "|".join(sorted(PARTICLES | LITTLE - {"a", "an"}))
    return re.compile(rf"[ \u00a0\u202f-]|\. ?|['’]s |\.? (?:(?:{little})[ '’-]){{1,2}}| al-")


@cache
def follower() -> re.Pattern[str]:
    """A word in small letters after a name."""
    return re.compile(r"(?:['’]s)?[ -]([^\W\d_]{2,})(?![\w@])")


@cache
def next_capital() -> re.Pattern[str]:
    """The next word of a name; “Jr” goes with any."""
    return re.compile(r"[ -](?!(?:Jr|Sr|II|III|IV)\b)([^\W\d_]\w+)")


@cache
def more_words(count: int) -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s)?(?:[ -][^\W_][^\W_’']*){{{count}}}(?!\w)")


@cache
def leader() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s(“\"‘])((?:{'|'.join(sorted(PARTICLES))})[ -])$")


def linked(text: str, word: Word, after: int) -> bool:
    """Whether a word and the next one, at `after`, may belong to one name."""
    if after - word.end == 1:
        return text[word.end] in " \u00a0\u202f-"
    if gap().fullmatch(text, word.end, after) is None:
        return False
    return text[word.end] != "." or len(word.text) == 1 or word.text.lower() in SHORTENED


class Reading:
    """One reading of a story against an index."""

    def __init__(self, document: Document, index: Index) -> None:
        self.document, self.text, self.index = document, document.text, index
        self.capital = capitals(document)
        self.joined: list[bool] = []  # whether each belongs to one name with the next
        self.found: list[Sighting] = []

    def sightings(self) -> list[Sighting]:
        tokens = self.tokens()
        most = self.index.longest - (not self.index.few)  # further words of a name; in a small roster one too many
        for number, token in enumerate(tokens):
            self.single(tokens, number)
            end, at = token, number
            if not self.telling(token.low):
                continue
            while end.joined and at - number < most:
                at += 1
                end = tokens[at]
                if end.end - token.start > LONGEST_NAME or not self.telling(end.low):
                    break
                self.several(token, end, at - number + 1)
            if at - number < 3 and self.text[end.end + 1 : end.end + 2].islower() and token.low not in FUNCTION:
                self.followed(tokens, number, at)
        if self.index.low:
            self.lowly()
        kept = settled(self.found)
        return settled([*kept, *self.surnames(kept)])

    def telling(self, low: str) -> bool:
        """Whether a word is like one of a name, as each word of a misspelt name is; in a large roster most words are."""
        return not self.index.few or bool(self.remembered("^" + low, self.looked_up_alone))

    def looked_up_alone(self, key: str) -> Sequence[int]:
        low = key[1:]
        keys = [b"^" + each for each in (deletes(low.encode()) if len(low) > 2 else [low.encode()])]
        keys += [b"^=" + frame(each).encode() for each in {low, low.rstrip("s")} if len(each) > 2]
        return (1,) if self.index.has_any(keys) else ()

    def tokens(self) -> list[Token]:
        text, made, capital = self.text, [], self.capital
        for number, word in enumerate(capital):
            if text[word.start - 1 : word.start] in HANDLES:
                self.joined.append(False)
                continue
            after = capital[number + 1].start if number + 1 < len(capital) else word.end + 99
            joined = after - word.end < 12 and linked(text, word, after)
            self.joined.append(joined)
            if "-" not in word.text:
                made.append(Token(squeezed(word.text), word.start, word.end, joined))
                continue
            at = word.start
            pieces = word.text.split("-")
            for piece in pieces:
                last = piece is pieces[-1]
                if piece:
                    made.append(Token(squeezed(piece), at, at + len(piece), joined if last else True))
                at += len(piece) + 1
        return made

    def judged(self, start: int, end: int, numbers: Collection[int], whole: bool = True) -> bool:
        """Notes what the best of some forms is to a stretch; whether there is one."""
        if not numbers:
            return False
        said = self.text[start:end]
        opening = begins(self.text, start)
        loud = loud_lines(self.document).at(start) is not None
        best: tuple[tuple[int, int, int, int], Sighting] | None = None
        for number in numbers:
            form = self.index.form(number)
            entry = self.index.entry(form.entry)
            shared = entry.kind == "person" and self.shared(form.text)
            verdict = compare(
                said, form.text, entry.kind, opening=opening, loud=loud, shared=shared, titled=self.in_office(start)
            )
            if form.role == "not":
                verdict = NEVER if verdict == RIGHT else ""
            if not verdict:
                continue
            rank = (RANKS.index(verdict), apart(said, form.text), form.role != "name", number)
            if verdict in (SURE, LIKELY) and entry.kind == "person" and not loud and self.goes_on(start, end):
                continue
            if best is None or rank < best[0]:
                right = entry.name if form.role == "not" else form.text
                best = rank, Sighting(start, end, verdict, right, entry, whole)
        if best:
            self.found.append(best[1])
        return best is not None

    def in_office(self, start: int) -> bool:
        """Whether an office stands before a name: “Sen. Lindsay Graham”."""
        return self.text[max(0, start - 20) : start].rstrip(". ").rpartition(" ")[2].lower() in OFFICES

    def goes_on(self, start: int, end: int) -> bool:
        """Whether a stretch is a part of a longer name: “John Paul Stevens”."""
        before = self.text[max(0, start - 30) : start]
        first = before[:-1].rpartition(" ")[2] if before[-1:] == " " else ""
        if first.isalpha() and first[0].isupper() and "f" in classes(squeezed(first)) and first.lower() not in TITLES:
            return True
        after = next_capital().match(self.text, end)
        return after is not None and after[1][0].isupper() and after[1].lower() not in FUNCTION

    def single(self, tokens: Sequence[Token], number: int) -> None:
        """A word as a name of one word, or as several written together."""
        token = tokens[number]
        low = token.low
        if len(low) < 3 or low in FUNCTION:
            return
        right = self.exact(low)
        if right:
            self.judged(token.start, token.end, right)
        elif len(low) > 4 and low not in TIMES:
            near = self.near(low, True)
            if near and self.alone(tokens, number):
                self.judged(token.start, token.end, near)

    def alone(self, tokens: Sequence[Token], number: int) -> bool:
        """Whether a word may be a name of its own that is misspelt: no acronym, no part of somebody's name."""
        token = tokens[number]
        if token.joined and "w" not in classes(tokens[number + 1].low):
            return False
        if number and tokens[number - 1].joined and not self.apart_from_names(tokens, number):
            return False
        return token.end - token.start > 6 or not self.text[token.start : token.end].isupper()

    def shared(self, name: str) -> bool:
        """Whether the roster has more persons of a surname."""
        bearers = self.with_word(words(name)[-1])
        return not bearers or len({self.index.form(number).entry for number in bearers}) > 1

    def exactly(self, low: str, number: int) -> bool:
        return squeezed(self.index.form(number).text) == low

    def apart_from_names(self, tokens: Sequence[Token], number: int) -> bool:
        """Whether no first name or title before a word makes it a person's surname."""
        before = tokens[number - 1].low
        return "w" in classes(before) and "f" not in classes(before) and before not in TITLES

    def exact(self, low: str) -> Sequence[int]:
        """The forms with exactly these letters."""
        return self.remembered(low, self.looked_up_exactly)

    def looked_up_exactly(self, low: str) -> Sequence[int]:
        return [number for number in self.index.under(low.encode()) if self.exactly(low, number)]

    def near(self, low: str, word: bool) -> Sequence[int]:
        """The forms with nearly these letters; a `word` that the lists know is none of them."""
        return self.remembered("?" + low if word else "!" + low, self.looked_up)

    def looked_up(self, key: str) -> Sequence[int]:
        low = key[1:]
        if len(low) < 4:
            return ()
        found = self.index.under_any(deletes(low.encode())) if len(low) > 4 else set(self.index.under(low.encode()))
        bones = frame(low) if len(low) > 5 else ""
        if bones and (self.index.few or len(bones) >= BONES):
            found.update(self.index.under(b"=" + bones.encode()))
        return () if found and key[0] == "?" and known(low) else sorted(found)

    def remembered(self, key: str, look: Callable[[str], Sequence[int]]) -> Sequence[int]:
        """What was found before, for as long as there is not too much of it."""
        kept = self.index.kept
        if key not in kept:
            if len(kept) > 50_000:
                kept.clear()
            kept[key] = look(key)
        found: Sequence[int] = kept[key]
        return found

    def several(self, first: Token, last: Token, count: int) -> None:
        """A run of words as a name."""
        start, end = first.start, last.end
        said = self.text[start:end]
        low = squeezed(said)
        numbers = self.exact(low)
        if numbers and self.judged(start, end, numbers):
            return
        if first.low in FUNCTION or last.low in FUNCTION:
            return
        numbers = self.near(low, False)
        if numbers and self.judged(start, end, numbers):
            return
        parts = words(said)
        if not LITTLE.isdisjoint(parts) and self.judged(start, end, self.index.under(b"-" + content(said).encode())):
            return
        if (under := self.index.under(b"-" + low.encode())) and self.judged(start, end, under):
            return
        self.judged(start, end, self.anchored(parts))

    def anchored(self, parts: Sequence[str]) -> list[int]:
        """Forms with as many words that share a rare one with a run, or one that sounds like it, at the same place."""
        found: list[int] = []
        for at, part in enumerate(parts):
            if len(part) > 2 and part not in LITTLE:
                for number in self.with_word(part):
                    other = words(self.index.form(number).text)
                    if len(other) == len(parts) and word_apart(part, other[at]) < 2 and number not in found:
                        found.append(number)
        return found

    def with_word(self, word: str) -> Sequence[int]:
        """Forms of several words among which is a rare one, or one that sounds like it."""
        return self.remembered("~" + word, self.looked_up_word) if self.index.few else ()

    def looked_up_word(self, key: str) -> Sequence[int]:
        found = self.index.under(key.encode())
        if not found and len(key) > 5:
            found = self.index.under(b"*" + frame(key[1:]).encode())
        return found

    def followed(self, tokens: Sequence[Token], first: int, last: int) -> None:
        """A run with words in small letters after it: “Genghis khan”, “Los angles”."""
        after = follower().match(self.text, tokens[last].end)
        if after is None or after[1] in LITTLE or after[1] in FUNCTION:
            return
        start, low = tokens[first].start, squeezed(after[1])
        if not self.telling(low):
            return
        before = words(self.text[start : tokens[last].end])
        numbers = {*self.with_word(low)}
        if last == first:
            numbers.update(self.with_word(tokens[first].low))
            numbers.update(self.index.under(b"+" + (tokens[first].low + low[:2]).encode()))
            if not numbers and self.index.few:
                said = tokens[first].low + low
                numbers.update(self.index.under(b"=" + frame(said).encode()) if len(said) > 7 else ())
        ends: dict[int, list[int]] = {}
        for number in numbers:
            ends.setdefault(after.end(), []).append(number)
            more = len(words(self.index.form(number).text)) - len(before)
            run = more_words(more).match(self.text, tokens[last].end) if more > 1 else None
            if run:
                ends.setdefault(run.end(), []).append(number)
        for end, those in ends.items():
            self.judged(start, end, those)

    def lowly(self) -> None:
        """Forms that begin with a small letter, only as they are: terms, and “al-” names."""
        from newslint.facts.words import words as read

        found = read(self.document)
        if self.index.low.isdisjoint(found.words):
            return
        for number, word in enumerate(found.words):
            if word not in self.index.low:
                continue
            start = found.starts[number]
            for more in range(min(self.index.longest, len(found.words) - number)):
                end = found.starts[number + more] + len(found.words[number + more])
                said = self.text[start:end]
                for form in self.index.under(squeezed(said).encode()):
                    told = self.index.form(form)
                    if said[:1].islower() and said.lower() == told.text.lower():
                        verdict = NEVER if told.role == "not" else RIGHT
                        entry = self.index.entry(told.entry)
                        self.found.append(Sighting(start, end, verdict, entry.name, entry))

    def surnames(self, kept: Sequence[Sighting]) -> Iterator[Sighting]:
        """Surnames that stand alone, of persons whom the story gives in full and of those whom no other is like."""
        people: dict[str, Sighting] = {}
        wrong: dict[str, Sighting] = {}
        for sighting in kept:
            if " " in sighting.form and sighting.entry.kind in ("person", "") and sighting.verdict != NEVER:
                said = self.text[sighting.start : sighting.end].split(" ")
                last = squeezed(sighting.form.split(" ")[-1])
                people.setdefault(last, sighting)
                if sighting.verdict != RIGHT and len(said) > 1 and squeezed(said[-1]) != last:
                    wrong[squeezed(said[-1])] = sighting
        if not people and not self.index.surnames:
            return
        capital, joined = self.capital, self.joined
        led: dict[str, set[str]] = {}
        for number in range(1, len(capital)):
            if joined[number - 1]:
                led.setdefault(squeezed(capital[number].text), set()).add(squeezed(capital[number - 1].text))
        for number, word in enumerate(capital):
            if joined[number] or (number and joined[number - 1] and not self.titled(capital[number - 1].text)):
                continue
            low = squeezed(word.text)
            if len(low) < 4 or low in FUNCTION:
                continue
            if low in people:
                yield self.bare(word, RIGHT, people[low])
            elif low in wrong:
                yield self.bare(word, wrong[low].verdict, wrong[low])
            elif len(low) > 4 and low not in TIMES and (people or self.index.surnames) and not known(low):
                slips = self.bare_slip(word, low, people, led.get(low, set()))
                yield from (slip for slip in slips if not self.small(word.text))

    def bare_slip(self, word: Word, low: str, people: dict[str, Sighting], led: set[str]) -> Iterator[Sighting]:
        """A surname that is near the one of a person of the roster, if nobody of another first name bears it."""
        for last, sighting in people.items():
            if lookalikes.comparable(low, last) and self.same_person(led, sighting.form):
                verdict = alone(low, last, word_apart(low, last), "", told=True)
                if verdict:
                    yield self.bare(word, verdict, sighting)
                    return
        if len(low) < SHORTEST_SURNAME - 1 or not self.index.surnames:
            return
        for number in self.index.under_any([b"." + key for key in deletes(low.encode())]):
            form = self.index.form(number)
            last = squeezed(form.text.split(" ")[-1])
            if not lookalikes.near(low, last) or ending(low, last) or known(last, "wpf"):
                continue
            if not self.acts(word) or replaced(low, last):
                continue
            if min(len(low), len(last)) >= SHORTEST_SURNAME and self.same_person(led, form.text):
                entry = self.index.entry(form.entry)
                yield self.bare(word, LIKELY, Sighting(word.start, word.end, LIKELY, form.text, entry))
                return

    def bare(self, word: Word, verdict: str, person: Sighting) -> Sighting:
        return Sighting(word.start, word.end, verdict, person.form.split(" ")[-1], person.entry, False)

    def acts(self, word: Word) -> bool:
        """Whether a bare name behaves as a person: has a title, says or does something."""
        before = self.text[max(0, word.start - 20) : word.start]
        if re.search(PERSON_BEFORE, before) or before.rstrip(". ").rpartition(" ")[2].lower() in TITLES:
            return True
        return re.match(PERSON_AFTER, self.text[word.end : word.end + 40]) is not None

    def titled(self, before: str) -> bool:
        return before.lower() in TITLES

    def same_person(self, led: set[str], form: str) -> bool:
        """Whether every first name that stands before a surname in the story could be this person's."""
        first = squeezed(form.split(" ")[0])
        return all(word_apart(name, first) < 9 or name in TITLES for name in led)

    def small(self, text: str) -> bool:
        """Whether the word stands in the story in small letters too."""
        return re.search(rf"(?<![\w@#/.-]){re.escape(text.lower())}(?!\w)", self.text) is not None


def apart(said: str, form: str) -> int:
    """How far a form is from what is said, for the choice among several."""
    one, other = squeezed(said), squeezed(form)
    return 4 * lookalikes.distance(one, other) + (frame(one) != frame(other)) + (one[-1:] != other[-1:])


def settled(found: Sequence[Sighting]) -> list[Sighting]:
    """One sighting for each stretch: right forms before doubts inside them, the longer before the shorter."""
    kept: list[Sighting] = []
    ranked = sorted(found, key=lambda s: (-(s.end - s.start), RANKS.index(s.verdict), s.start))
    for sighting in ranked:
        if all(sighting.end <= other.start or other.end <= sighting.start for other in kept):
            kept.append(sighting)
    return sorted(kept, key=lambda s: s.start)
