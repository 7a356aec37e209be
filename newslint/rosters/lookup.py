"""What of a roster a word or a run of words may be: looked up once and remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from newslint.facts.namewords import FUNCTION, TIMES
from newslint.rosters.building import BONES
from newslint.rosters.index import Index
from newslint.rosters.keys import deletes
from newslint.rosters.letters import LITTLE, frame, squeezed, words
from newslint.rosters.wordlikeness import known, word_apart
from newslint.tuples import NamedTuple

T = TypeVar("T")
MOST = 50_000  # lookups that are remembered


class Look(NamedTuple):
    """The forms that have exactly the letters of a word or run, or nearly; whether a word is one of any name (2), is
    like one (1) or not (0)."""

    exact: Sequence[int]
    near: Sequence[int]
    telling: int = 0


NOTHING = Look((), ())


class Lookup:
    """An index, asked for words and runs in plain small letters."""

    def __init__(self, index: Index) -> None:
        self.index, self.few = index, index.few

    def remembered(self, key: str, look: Callable[[str], T]) -> T:
        """What was found before, for as long as there is not too much of it."""
        kept = self.index.kept
        if key not in kept:
            if len(kept) > MOST:
                kept.clear()
            kept[key] = look(key)
        found: T = kept[key]
        return found

    def word(self, low: str) -> Look:
        return self.remembered(low, self._word)

    def run(self, low: str, parts: Sequence[str] = ()) -> Look:
        """Words that stand together, by their letters and one by one."""
        if self.few:
            return self.remembered("!" + low, self._run)
        kept = self.index.kept
        return kept.get("!" + low) or self.remembered("!" + low, lambda _: self._run_of(low, parts))

    def _word(self, low: str) -> Look:
        telling = self._telling(low)
        if len(low) < 3 or low in FUNCTION:
            return Look((), (), telling) if telling else NOTHING
        exact, near = self.forms(low) if self.few else self._run_of(low, [low])[:2]
        if near and (len(low) < 5 or low in TIMES or known(low)):  # a word that the lists know is no slip
            near = ()
        return Look(exact, near, telling) if exact or near or telling else NOTHING

    def _run(self, key: str) -> Look:
        return Look(*self.forms(key[1:]))

    def _run_of(self, low: str, parts: Sequence[str]) -> Look:
        """In a large roster a name is found where all of its words but one are right."""
        exact = self.exactly(low)
        if exact or len(low) < 5:
            return Look(exact, ())
        found: set[int] = set()
        under, kept = self.index.under, self.index.kept
        for at, part in enumerate(parts):
            near = kept.get("/" + part)
            near = self.remembered("/" + part, self._words_near) if near is None else near
            if near:
                before, after = "".join(parts[:at]), "".join(parts[at + 1 :])
                for word in near:
                    found.update(under((before + word + after).encode()))
        return Look((), sorted(found))

    def _words_near(self, key: str) -> Sequence[str]:
        """Words an edit away, and those of the same sound."""
        low = key[1:]
        if len(low) < 4:
            return ()
        keys = [b"/" + each for each in deletes(low.encode())]
        bones = frame(low) if len(low) > BONES else ""
        if len(bones) >= BONES:
            keys.append(b"/=" + bones.encode())
        near = self.index.words_near(keys)
        return [word for word in near if word != low and word[0] == low[0] and abs(len(word) - len(low)) < 4]

    def exactly(self, low: str) -> Sequence[int]:
        found = self.index.under(low.encode())
        return [number for number in found if squeezed(self.index.form(number).text) == low] if found else ()

    def _telling(self, low: str) -> int:
        """Each word of a misspelt name is like one of it; in a large roster only right words tell anything."""
        encoded = low.encode()
        if not self.few:
            return 2 * bool(self.index.under(b"/" + encoded))
        if self.index.under(b"^" + encoded):
            return 2
        keys = [b"^" + each for each in deletes(encoded)] if len(low) > 2 else []
        keys += [b"^=" + frame(each).encode() for each in {low, low.rstrip("s")} if len(each) > 2]
        return int(self.index.has_any(keys))

    def forms(self, low: str) -> tuple[Sequence[int], Sequence[int]]:
        """In a small roster: those with exactly these letters; else those with nearly these, or of the same sound."""
        encoded = low.encode()
        found = self.index.under_any(deletes(encoded) if len(low) > 4 else [encoded])
        exact = [number for number in found if squeezed(self.index.form(number).text) == low] if found else ()
        if exact or len(low) < 4:
            return exact, ()
        if len(low) > 5:
            found.update(self.index.under(b"=" + frame(low).encode()))
        return (), sorted(found) if found else ()

    def with_word(self, word: str) -> Sequence[int]:
        """Forms of several words among which is a rare one, or one that sounds like it; none in a large roster."""
        return self.remembered("~" + word, self._with_word) if self.few else ()

    def _with_word(self, key: str) -> Sequence[int]:
        found = self.index.under(key.encode())
        return found or (self.index.under(b"*" + frame(key[1:]).encode()) if len(key) > 5 else ())

    def shared(self, name: str) -> bool:
        """Whether the roster has more persons of a surname."""
        bearers = self.with_word(words(name)[-1])
        return not bearers or len({self.index.form(number).entry for number in bearers}) > 1

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
