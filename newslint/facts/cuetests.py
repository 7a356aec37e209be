"""Whether a word that may be a cue is one where it stands: verb or noun, of speech or of something else."""

from __future__ import annotations

from collections.abc import Callable

from newslint.facts.cues import AGENT_NEXT, BE, CALLED, CLAUSE, DOCUMENTS, ISSUED, phrases
from newslint.facts.speakers import PRONOUNS
from newslint.facts.words import Words
from newslint.tuples import NamedTuple

DETERMINERS = frozenset("a an the his her its their my our your this that these those one no any".split())
THAT = frozenset("that about over of for from to against on by".split())
# After one of these comes a noun or an adjective, never what somebody does.
BEFORE_NOUN = DETERMINERS | frozenset(
    """of in on at by for with from into over under about between among amid despite all more most other several many
    some few two three four five six ten new first latest last each every such and or""".split()
)
SUBJECTS = frozenset(
    """he she they who it i we which has have had man woman police officials government minister ministry spokesman
    spokeswoman spokesperson company group court experts researchers scientists critics campaigners union lawyers
    study residents witnesses family mother father owner judge doctors activists media authorities""".split()
)
SMALL = frozenset("not now also long still often already then once never so better best well".split())
WORKS_IN = frozenset("in during via by".split())


class Hit(NamedTuple):
    """A cue: the numbers of its first and (exclusive) last word, and its kind."""

    first: int
    last: int
    kind: str


def speech(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    word, before = read.words[at], read.words[at - 1] if at > low else ""
    after = read.words[at + 1] if at + 1 < high else ""
    if word == "adding" and at == low:
        return None
    if word.endswith(("ed", "ing")) and after != "that":
        if before in BEFORE_NOUN and before not in ("and", "or", "by", "who") and not _marked(text, read, at):
            return None  # “the confirmed toll”, “for questioning”
        if word.endswith("ed") and after not in AGENT_NEXT and _passive_before(read, at, low):
            return Hit(at, at + 1, "hedge")  # “no cause was announced”: by whom?
    return Hit(at, at + 1, "speech")


def _marked(text: str, read: Words, at: int) -> bool:
    """Whether a comma or a quotation mark follows a word."""
    end = read.starts[at] + len(read.words[at])
    return text[end : end + 1] in (",", ":") or text[end + 1 : end + 2] in ("“", '"', "‘")


def _passive_before(read: Words, at: int, low: int) -> bool:
    back = at - 1
    while back > low and (read.words[back] in SMALL or read.words[back].endswith("ly")):
        back -= 1
    return back >= low and read.words[back] in BE


def clause(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """A verb that tells of speech only before its clause, or beside a quotation: “responded that”, “observed”."""
    after = read.words[at + 1] if at + 1 < high else ""
    return Hit(at, at + 1, "speech") if after in CLAUSE or _marked(text, read, at) else None


def finds(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """What somebody finds out and says: “researchers found that”."""
    after = read.words[at + 1] if at + 1 < high else ""
    return Hit(at, at + 1, "document") if after in CLAUSE and not _passive_before(read, at, low) else None


def issued(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """Issued a statement, made an announcement, with at most three words between."""
    for last in range(at + 1, min(high, at + 5)):
        if read.words[last] in ISSUED:
            return Hit(at, last + 1, "refer")
    return None


def phrase(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    for words, place, kind in phrases()[read.words[at]]:
        first = at - place
        last = first + len(words)
        if low <= first and last <= high and tuple(read.words[first:last]) == words:
            return Hit(first, last, kind)
    return None


def that(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """A verb that is a cue only before its clause, or where the one who speaks is “I”."""
    after = read.words[at + 1] if at + 1 < high else ""
    return Hit(at, at + 1, "belief") if after in CLAUSE or (at > low and read.words[at - 1] == "i") else None


def verb(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """A form that is a noun as well: a verb after a name, a pronoun or, if it tells of the past, any other noun."""
    word, after = read.words[at], read.words[at + 1] if at + 1 < high else ""
    if at == low or text[read.starts[at]].isupper():
        return None
    if after == "that" and read.words[at - 1] not in BEFORE_NOUN:
        return Hit(at, at + 1, "speech")
    if after in ("of", "from", "on", "and"):
        return None
    back = at - 1
    while back >= max(low, at - 5) and (read.words[back][-2:] == "ly" or read.words[back] in SMALL):
        back -= 1
    if back < low:
        return None
    gap = text[read.starts[back] + len(read.words[back]) : read.starts[back + 1]].strip(" )")
    before = read.words[back]
    named = text[read.starts[back]].isupper() and before[-2:] not in ("'s", "s'") and before not in DETERMINERS
    if gap:
        return Hit(at, at + 1, "speech") if gap == "," and named and back > low and after in DETERMINERS else None
    if word.endswith("ed"):
        return None if before in BEFORE_NOUN or before in BE or before == "to" else Hit(at, at + 1, "speech")
    if before in SUBJECTS or (named and (back > low or after in DETERMINERS or after in PRONOUNS)):
        return Hit(at, at + 1, "speech")
    return None


def view(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """The same for what somebody thinks: “residents fear”, but not “the fear”."""
    hit = verb(text, read, at, low, high)
    return hit._replace(kind="belief") if hit else None


def work(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """In a statement, in her speech on Monday."""
    for back in range(at - 1, max(low, at - 6) - 1, -1):
        if read.words[back] in WORKS_IN:
            near = read.words[back + 1 : at]
            told = any(word in DETERMINERS or word.endswith("'s") for word in near)
            return Hit(back, at + 1, "according-to") if told else None
    return None


def passive(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    for back in (at - 1, at - 2):
        if (
            back >= low
            and read.words[back] in BE
            and (back == at - 1 or read.words[at - 1][-2:] == "ly" or read.words[at - 1] in SMALL)
        ):
            return Hit(back, at + 1, "hedge")
    return None


def shown(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    """A document before the verb, near enough to be its subject."""
    if read.words[at - 1] in ("and", "or") or (at + 1 < high and read.words[at + 1] in ("and", "of")):
        return None
    for back in range(at - 1, max(low, at - 9) - 1, -1):
        if read.words[back] in DOCUMENTS:
            return Hit(at, at + 1, "document")
    return None


def call(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    if at + 1 >= high:
        return None
    after = read.words[at + 1]
    if after in CALLED:
        return Hit(at, at + 1, "call")
    if read.words[at] == "call" or not text[read.starts[at + 1]].isupper():
        return None
    before = read.words[at - 1] if at > low else ""  # “she called Biden a friend”, but not “a hotel called Bryn Tirion”
    says = before in SUBJECTS or before in SMALL or (at > low and text[read.starts[at - 1]].isupper())
    return Hit(at, at + 1, "call") if says else None


def noun(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    after = read.words[at + 1] if at + 1 < high else ""
    return Hit(at, at + 1, "noun") if after in THAT else None


def plain_noun(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    return Hit(at, at + 1, "noun")


def hedge(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    return Hit(at, at + 1, "hedge")


def belief(text: str, read: Words, at: int, low: int, high: int) -> Hit | None:
    return Hit(at, at + 1, "belief")


Test = Callable[[str, Words, int, int, int], Hit | None]
# A test is given the text, its words, the number of the word, and the numbers where the sentence begins and ends.
TESTS: dict[str, Test] = {
    test.__name__: test
    for test in (
        speech, clause, finds, issued, phrase, that, verb, view, work, passive, shown, call, noun, plain_noun, hedge,
        belief,
    )
}  # fmt: skip
