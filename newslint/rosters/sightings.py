"""The names of a roster in a story: right, misspelt, or in a form that the house does not use."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newslint.document import Document
from newslint.facts import lookalikes
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import plain
from newslint.facts.mentions import OPENERS, begins, loud_lines
from newslint.facts.mentions import words as capitals
from newslint.facts.namewords import FUNCTION, TITLES
from newslint.rosters.entries import Entry
from newslint.rosters.index import Form, Index
from newslint.rosters.letters import LITTLE, content, edits, frame, squeezed, words
from newslint.rosters.likeness import RIGHT, compare
from newslint.rosters.lookup import Lookup
from newslint.rosters.sighting import NEVER, Sighting
from newslint.rosters.surnames import surnames
from newslint.rosters.tokens import Token, follower, linked, more_words, next_capital
from newslint.rosters.wordlikeness import LIKELY, SURE

HANDLES = frozenset("@#/_")  # before what is no word of the copy
OFFICES = frozenset("sen senator rep representative gov governor president premier minister secretary mayor".split())
LONGEST_NAME = 60  # characters
RANKS = (RIGHT, NEVER, SURE, LIKELY)


def sightings(document: Document, index: Index, key: str) -> list[Sighting]:
    """All names of a roster in a story, in order; `key` tells rosters apart. Found once and kept on the document."""
    name = f"{__name__} {key}"
    if name not in document.facts:
        document.facts[name] = Reading(document, index).sightings() if len(index) else []
    found: list[Sighting] = document.facts[name]
    return found


class Reading:
    """One reading of a story against an index."""

    def __init__(self, document: Document, index: Index) -> None:
        self.document, self.text, self.index = document, document.text, index
        self.lookup = Lookup(index)
        self.capital = capitals(document)
        self.joined: list[bool] = []  # whether each belongs to one name with the next
        self.found: list[Sighting] = []

    def sightings(self) -> list[Sighting]:
        tokens, few, word = self.tokens(), self.index.few, self.lookup.word
        kept = self.index.kept
        looks = [kept.get(token.low) or word(token.low) for token in tokens]
        most = self.index.longest - (not few)  # further words of a name; in a small roster one too many
        for number, (token, look) in enumerate(zip(tokens, looks, strict=True)):
            if look.exact:
                self.judged(token.start, token.end, look.exact)
            elif look.near and self.alone(tokens, number):
                self.judged(token.start, token.end, look.near)
            least = best = look.telling
            if few and not best:
                continue
            end, at = token, number
            while end.joined and at - number < most:
                at += 1
                end, telling = tokens[at], looks[at].telling
                least, best = min(least, telling), max(best, telling)
                if end.end - token.start > LONGEST_NAME or (few and not least):
                    break
                if least or best > 1:  # each word is like one of the name, or one is one of it
                    self.several(tokens[number : at + 1])
            if look.telling and at - number < 3 and self.text[end.end + 1 : end.end + 2].islower():
                self.followed(tokens, number, at)
        if self.index.low:
            self.lowly()
        told = settled(self.found) if self.found else []
        if told or self.index.surnames:
            told = settled([*told, *surnames(self.document, self.index, self.joined, told)])
        return told

    def tokens(self) -> list[Token]:
        text, capital, joints = self.text, self.capital, self.joined
        made: list[Token] = []
        last, heads = len(capital) - 1, self.index.heads
        for number, (form, start, end) in enumerate(capital):
            if form in OPENERS and form.lower() not in heads:
                joints.append(False)
                if made and made[-1].joined:
                    made[-1] = made[-1]._replace(joined=False)
                continue
            if text[start - 1 : start] in HANDLES:
                joints.append(False)
                continue
            joined = False
            if number < last:
                gap = capital[number + 1].start - end
                if gap == 1:
                    joined = text[end] in " \u00a0\u202f-"
                elif gap < 12:
                    joined = linked(text, form, end, end + gap)
            joints.append(joined)
            if "-" not in form:
                low = form.lower() if form.isalpha() and form.isascii() else squeezed(form)
                made.append(Token(low, start, end, joined))
                continue
            at, pieces = start, form.split("-")
            for piece in pieces:
                if piece:
                    made.append(Token(squeezed(piece), at, at + len(piece), joined if piece is pieces[-1] else True))
                at += len(piece) + 1
        return made

    def judged(self, start: int, end: int, numbers: Collection[int]) -> bool:
        """Notes what the best of some forms is to a stretch; whether there is one."""
        if not numbers:
            return False
        said = self.text[start:end]
        found = []
        for number in numbers:
            form = self.index.form(number)
            verdict = RIGHT if form.text == said else self.compared(start, end, form)
            if form.role == "not":
                verdict = NEVER if verdict == RIGHT else ""
            if verdict:
                far = 0 if form.text == said else apart(said, form.text)
                found.append((RANKS.index(verdict), far, form.role != "name", number))
        if not found:
            return False
        named = any(rank == 0 and not other for rank, _, other, _ in found)
        banned = [each for each in found if RANKS[each[0]] == NEVER]  # a house's own word counts more than another's
        rank, _, _, number = min(found if named or not banned else banned)
        form = self.index.form(number)
        entry = self.index.entry(form.entry)
        right = form.text
        if form.role == "not" or (rank and self.banned(right)):
            right = house_form(form.text, entry)
        self.found.append(Sighting(start, end, RANKS[rank], right, entry))
        return True

    def banned(self, text: str) -> bool:
        """Whether a form that one roster allows is one that another does not."""
        forms = map(self.index.form, self.lookup.run(squeezed(text)).exact)
        return any(form.role == "not" and form.text == text for form in forms)

    def compared(self, start: int, end: int, form: Form) -> str:
        """What a stretch is to a form that is not written as it is."""
        kind = self.index.entry(form.entry).kind
        loud = loud_lines(self.document).at(start) is not None
        verdict = compare(
            self.text[start:end],
            form.text,
            kind,
            opening=begins(self.text, start),
            loud=loud,
            shared=kind == "person" and self.lookup.shared(form.text),
            titled=self.in_office(start),
        )
        if verdict in (SURE, LIKELY) and kind == "person" and not loud and self.goes_on(start, end):
            return ""
        return verdict

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

    def alone(self, tokens: Sequence[Token], number: int) -> bool:
        """Whether a word may be a name of its own that is misspelt: no acronym, no part of somebody's name."""
        token = tokens[number]
        if self.one_name(tokens, number) and "w" not in classes(tokens[number + 1].low):
            return False
        if number and self.one_name(tokens, number - 1) and not self.apart_from_names(tokens, number):
            return False
        return token.end - token.start > 6 or not self.text[token.start : token.end].isupper()

    def one_name(self, tokens: Sequence[Token], number: int) -> bool:
        """Whether a word and the next one are of one name: “Kyiv and Odesa” are not, “Nevado del Huila” is."""
        if not tokens[number].joined:
            return False
        between = self.text[tokens[number].end : tokens[number + 1].start].split()
        return not between or between[0].lower() not in FUNCTION

    def apart_from_names(self, tokens: Sequence[Token], number: int) -> bool:
        """Whether no first name or title before a word makes it a person's surname."""
        before = tokens[number - 1].low
        return "w" in classes(before) and "f" not in classes(before) and before not in TITLES

    def several(self, run: Sequence[Token]) -> None:
        """A run of words as a name."""
        first, last = run[0], run[-1]
        start, end = first.start, last.end
        said = self.text[start:end]
        low = squeezed(said)
        look = self.lookup.run(low, [token.low for token in run])
        if (look.exact and self.judged(start, end, look.exact)) or first.low in FUNCTION or last.low in FUNCTION:
            return
        if look.near and self.judged(start, end, look.near):
            return
        if said.count(" ") + said.count("-") >= len(run):  # with little words
            if self.judged(start, end, self.index.under(b"-" + content(said).encode())):
                return
        elif self.index.few and self.judged(start, end, self.index.under(b"-" + low.encode())):
            return
        self.judged(start, end, self.lookup.anchored(words(said)) if self.index.few else ())

    def followed(self, tokens: Sequence[Token], first: int, last: int) -> None:
        """A run with words in small letters after it: “Genghis khan”, “Los angles”."""
        at = tokens[last].end
        if not self.index.few:  # the same as below, without reading on
            head = plain(self.text[at + 1 : at + 3])
            if last > first or not self.index.under(b"+" + (tokens[first].low + head).encode()):
                return
        after = follower().match(self.text, at)
        if after is None or after[1] in LITTLE or after[1] in FUNCTION:
            return
        start, low = tokens[first].start, squeezed(after[1])
        if tokens[first].low in FUNCTION or not self.lookup.word(low).telling:
            return
        before = words(self.text[start : tokens[last].end])
        numbers = {*self.lookup.with_word(low)}
        if last == first:
            numbers.update(self.lookup.with_word(tokens[first].low))
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


def house_form(text: str, entry: Entry) -> str:
    """The right form that is most like a wrong one: a surname for a surname."""
    alike = [form for form in (entry.name, *entry.also) if form.count(" ") == text.count(" ")]
    return min(alike, key=lambda form: edits(squeezed(text), squeezed(form), 9), default=entry.name)


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
