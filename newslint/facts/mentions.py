"""The names in a story: every run of capitalised words, read once."""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Document, fact
from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import near, plain
from newslint.facts.namewords import (
    BODIES,
    COMPASS,
    COMPOUND_ENDS,
    FUNCTION,
    KNIGHTLY,
    LETTERS,
    OFFICES,
    PARTICLES,
    PLACES,
    SEXES,
    TIMES,
    TITLES,
    UNSPEAKING,
)
from newslint.facts.sourcewords import FOLK, NOBODY
from newslint.spans import Spans
from newslint.tuples import NamedTuple

LOUD_SHARE, LOUD_LENGTH = 0.75, 160
NICKNAMES, APOSTROPHES = frozenset("“\"‘'("), frozenset("'’")
# Words with a capital that belong to no name, as sentences open with them.
OPENERS = frozenset(word.capitalize() for word in FUNCTION)
INITIALS = frozenset("AI")  # of them, those that may stand inside a name: Anna I. Byrne
# After these a full stop ends no sentence.
SHORTENED = frozenset(
    """adm bros capt col dr fr gen gov hon jr lt maj messrs mr mrs ms mt no prof rep reps rev sen sens sgt
    sr st vs""".split()
)


class Word(NamedTuple):
    """One capitalised word, without its possessive and with straight apostrophes."""

    text: str
    start: int
    end: int


class Mention(NamedTuple):
    """A run of capitalised words that stand together as one name.

    `title` is what stands before the name (“Prime Minister Sir”), "" where there is none.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    title: str
    possessive: bool
    form: str


@cache
def token_pattern() -> re.Pattern[str]:
    # The class of first letters takes in some small ones; `isupper` has the last word.
    return re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Яḁ-ỿ](?<!\w.)(?:(?:\.[A-Z])+\b\.?|\w*(?:['’ʼ‑-]\w+)*)")


@cache
def gap_pattern() -> re.Pattern[str]:
    """What may stand between two words of one name, besides a space."""
    small = "|".join(sorted(PARTICLES))
    return re.compile(rf"\. ?| (?:(?:{small})[ -]){{1,3}}| al-")


@cache
def nickname_pattern() -> re.Pattern[str]:
    """A nickname between a first name and a surname; the name goes on behind it."""
    return re.compile(r" (?:“[^”\n]{2,20}”|\"[^\"\n]{2,20}\"|[‘'][^’'\n]{2,20}[’']|\([^()\n]{2,20}\)) (?=[^\W\d_a-z])")


@fact
def loud_lines(document: Document) -> Spans:
    """The lines in which three words of four are capitalised, like a headline."""
    found = []
    for block in document.blocks:
        for start, end in block.lines() if block.breaks else [(block.start, block.end)]:
            if end - start < LOUD_LENGTH and not document.text.endswith((".", ".”", '."'), start, end):
                words = [word for word in document.text[start:end].split() if word[:1].isalpha() or word[1:2].isalpha()]
                capitals = sum(not word[: 1 + (not word[0].isalpha())].islower() for word in words)
                if capitals >= LOUD_SHARE * len(words):
                    found.append((start, end))
    return Spans(found)


def standing(document: Document, word: Word) -> str:
    """Where a word stands: `inside` a sentence, where a capital tells something, `opening` one, or in a `loud` line."""
    if loud_lines(document).at(word.start) is not None:
        return "loud"
    return "opening" if begins(document.text, word.start) else "inside"


def begins(text: str, start: int) -> bool:
    """Whether a sentence, line or quotation begins at `start`, so that any word would have its capital there."""
    at = start - 1
    while at >= 0 and text[at] in " \u00a0\u202f\t([{'’-":
        at -= 1
    if at < 0 or text[at] in '\n!?:;…"“”‘«»„•*|—–':
        return True
    if text[at] != ".":
        return False
    word = text[max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1 : at]
    return not ((len(word) == 1 and word.isupper()) or ("." in word and len(word) < 6) or word.lower() in SHORTENED)


@fact
def words(document: Document) -> list[Word]:
    """Every capitalised word that may belong to a name, function words among them."""
    found = []
    for token in token_pattern().finditer(document.text):
        form = token[0]
        start = token.start()
        if form.isalpha():
            if form[0].isupper():
                found.append(Word(form, start, start + len(form)))
        elif form[0].isupper():
            found.append(trimmed(form, start))
    return found


def trimmed(form: str, start: int) -> Word:
    """A word with marks in it, without its possessive and the second half of “Paris-based”."""
    if not form.isascii():
        form = form.replace("’", "'").replace("ʼ", "'").replace("‑", "-")
    if form.endswith(("'s", "'S")):
        form = form[:-2]
    while "-" in form and form[form.rfind("-") + 1 :] in COMPOUND_ENDS:
        form = form[: form.rfind("-")]
    return Word(form, start, start + len(form))


def joined(text: str, end: int, start: int) -> bool:
    """Whether a word that ends at `end` and the next one, at `start`, belong to one name."""
    if start - end == 1:
        return text[end] in " \u00a0\u202f-"
    if start - end > 16 or gap_pattern().fullmatch(text, end, start) is None:
        return False
    if text[end] != ".":
        return True
    word = text[max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1 : end]
    return len(word) == 1 or word.lower() in SHORTENED


@fact
def mentions(document: Document) -> list[Mention]:
    """The names of a story in the order of the text."""
    text, found = document.text, []
    run: list[Word] = []
    behind = 0  # where a nickname ends that stands inside the run
    for word in words(document):
        if word.start < behind:
            continue
        if word.text in OPENERS and not (run and word.text in INITIALS and text.startswith(".", word.end)):
            if run:
                found.append(mention(text, run))
            run = []
            continue
        if run and word.start != behind and not joined(text, run[-1].end, word.start):
            found.append(mention(text, run))
            run = []
        run.append(word)
        end = word.end + (len(word.text) == 1 and text.startswith(".", word.end))  # Eric A. “Rick” Byrne
        if text[end + 1 : end + 2] in NICKNAMES and (nickname := nickname_pattern().match(text, end)):
            behind = nickname.end()
    if run:
        found.append(mention(text, run))
    return found


def mention(text: str, run: list[Word]) -> Mention:
    """A run of words as one name: its titles taken off."""
    title, end = "", run[-1].end
    start = run[0].start
    if len(run) > 1 and run[-1].text in LETTERS:  # Anna Example KC
        run = run[:-1]
        end = run[-1].end
    ends = " ".join([word.text.lower() for word in run[-2:]])
    if len(run) > 1 and run[-1].text.lower() not in BODIES and ends not in OFFICES:  # “General Assembly”
        for number in range(len(run) - 2, -1, -1):
            if titling(run[number].text.lower()):
                title = text[start : run[number].end]
                run = run[number + 1 :]
                break
    form = run[0].text if len(run) == 1 else " ".join([word.text for word in run])
    possessive = text[end : end + 1] in APOSTROPHES and text[end + 1 : end + 2] == "s"
    return Mention(run[0].start, end, tuple(run), title, possessive, form)


def titling(low: str) -> bool:
    """Whether a word is one of a title: “president”, “vice-president”."""
    return low in TITLES or ("-" in low and TITLES.issuperset(low.split("-")))


class Name:
    """One person, place, body or thing, and all its mentions; `form` is the fullest, `kind` a guess by its words."""

    def __init__(self, form: str, kind: str, mentions: list[Mention]) -> None:
        self.form, self.kind, self.mentions = form, kind, mentions

    @property
    def sex(self) -> str:
        """`he` or `she`, where a title tells it."""
        return next((SEXES[last] for one in self.mentions if (last := last_title(one)) in SEXES), "")

    @property
    def knighted(self) -> bool:
        """Whether nothing is known of somebody but a first name: “Sir Malcolm”."""
        return " " not in self.form and any(last_title(one) in KNIGHTLY for one in self.mentions)

    def entitle(self) -> None:
        """Tell a bare surname from somebody else's by the title before it."""
        title = next((last for one in self.mentions if (last := last_title(one)) in SEXES), "")
        if title and " " not in self.form:
            form = f"{title.capitalize()} {self.form}"
            self.mentions = [one._replace(form=form) if one.form == self.form else one for one in self.mentions]
            self.form = form


def last_title(mention: Mention) -> str:
    """The word right before a name: “sir” of “Prime Minister Sir”."""
    return mention.title.rpartition(" ")[2].rstrip(".").lower()


def office(form: str) -> bool:
    """Whether a form is an office that goes by capitals, and nobody's name: “Lord Advocate”."""
    return " ".join(form.lower().split()[-2:]) in OFFICES


@fact
def names(document: Document) -> list[Name]:
    """The names of a story in the order of their first mentions: a bare surname belongs to the full name before it."""
    places = {mention: standing(document, mention.words[0]) for mention in whole(document)}
    certain = {mention.form for mention, where in places.items() if where == "inside" or mention.title}
    full: dict[str, Name] = {}
    last: dict[str, Name] = {}
    first: dict[str, Name] = {}
    for mention, where in places.items():
        form, end = mention.form, mention.words[-1].text
        knighted = len(mention.words) == 1 and last_title(mention) in KNIGHTLY
        name = full.get(form) or (last.get(end) if len(mention.words) == 1 else None)
        if knighted and (name is None or name.knighted):
            name = first.get(form, name)  # “Sir Malcolm”, once he is named in full
        elif name is not None and apart(name, mention):
            form = f"{last_title(mention).capitalize()} {form}"  # “Lord Carrick”, and “Lady Carrick”
            mention = mention._replace(form=form)
            name.entitle()
            name = full.get(form)
        if name is None and end in last and near(plain(mention.words[0].text), plain(last[end].form.split(" ")[0])):
            name = last[end]  # “Jon Smith”, and “John Smith” elsewhere
        if name is None:
            named = (form in certain and telling(form)) or believed(mention, where)
            if not mention.title and not named and not office(form):
                continue
            name = full[form] = Name(form, kind(mention), [])
            if len(mention.words) > 1 and name.kind in ("person", "other") and not office(form):
                last[end] = name
                name.mentions += full.pop(end).mentions if end in full else []  # in the headline, say
            if len(mention.words) > 1 and name.kind == "person":
                given = mention.words[0].text
                first.setdefault(given, name)
                name.mentions += full.pop(given).mentions if given in full and full[given].knighted else []
        if len(mention.words) == 1 and name.kind == "other" and " " in name.form:
            name.kind = "person"
        name.mentions.append(mention)
    for name in full.values():
        name.mentions.sort()
    return sorted((name for name in full.values() if name.mentions), key=lambda name: name.mentions[0].start)


def apart(name: Name, mention: Mention) -> bool:
    """Whether the title before a surname tells that it is not the bearer of a name, but her husband, say."""
    sex = SEXES.get(last_title(mention), "")
    return bool(sex and name.sex) and sex != name.sex


def whole(document: Document) -> list[Mention]:
    """Mentions, those on both sides of an “of” as one: “House of Mercy”, but not “Governor of Ohio”."""
    found: list[Mention] = []
    for mention in mentions(document):
        last = found[-1] if found else None
        if (
            last
            and 4 <= mention.start - last.end <= 8
            and not mention.title
            and last.words[-1].text.lower() not in TITLES
        ):
            between = document.text[last.end : mention.start]
            if between in (" of ", " of the ", " for ", " for the ") and classes(last.words[-1].text) in ("w", "ws"):
                words = (*last.words, *mention.words)
                found[-1] = Mention(
                    last.start,
                    mention.end,
                    words,
                    last.title,
                    mention.possessive,
                    f"{last.form}{between}{mention.form}",
                )
                continue
            parted = " of " in last.form or " for " in last.form
            if between == " and " and parted and common(last) and common(mention):
                words = (*last.words, *mention.words)
                found[-1] = last._replace(end=mention.end, words=words, form=f"{last.form} and {mention.form}")
                continue
        found.append(mention)
    return found


def common(mention: Mention) -> bool:
    """Whether a name ends, or goes on behind an “and”, in words of the dictionary: “Department of Health and Care”."""
    return classes(mention.words[-1].text) == "w" and mention.words[-1].text.lower() not in BODIES | PLACES | TIMES


def telling(form: str) -> bool:
    """Whether a form is more than a common word with a capital."""
    return (classes(form) != "w" and form.lower() not in TIMES | TITLES) or form.isupper() or form.lower() in BODIES


def believed(mention: Mention, where: str) -> bool:
    """Whether a form that never stands inside a sentence is a name all the same."""
    low = mention.form.lower()
    if low.endswith("s") and low[:-1] in FOLK | NOBODY:  # those of British spelling are in no list
        return False
    return where != "loud" and low not in TIMES and "w" not in classes(mention.words[0].text)


def kind(mention: Mention) -> str:
    """What a name seems to be the name of: `person`, `place`, `organisation` or `other`."""
    low = [word.text.lower() for word in mention.words]
    known = [classes(word) for word in low]
    if any(word in BODIES for word in low):
        return "organisation"
    if low[-1] in PLACES or (low[0] in PLACES and len(low) > 1):
        return "place"
    if office(mention.form):
        return "other"
    if len(low) > 1 and low[-1] in UNSPEAKING and "f" not in known[0] and not mention.title:
        return "place"
    if mention.title:
        return "person"
    if len(low) == 1:
        if mention.form.isupper():
            return "organisation" if low[0].isalpha() and len(low[0]) > 2 else "other"
        if "p" in known[0]:
            return "other" if low[0].endswith(("ian", "ians", "ean", "ican", "icans", "ish", "ese")) else "place"
        return "person" if known[0] in ("f", "fs", "s") else "other"
    if ("f" in known[0] and ("p" not in known[0] or "w" not in known[-1])) or len(low[0].rstrip(".")) == 1:
        return "person"
    if any(word.text.isupper() for word in mention.words):
        return "other"
    return "place" if all("p" in of or word in COMPASS for of, word in zip(known, low, strict=True)) else "other"
