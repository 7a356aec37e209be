"""What a line of words says on a web page, wherever it stands: a label, a button, a notice, in many languages.

The words are in `data/labels.txt` and `data/languages.txt`. A line is known by the whole of it, by a phrase with gaps,
or because it is made of nothing but words of the web.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newslint.facts.labelbook import NONE, Book, Phrase, english, languages, other_words
from newslint.facts.phrases import Part, fits, lowered, needed, parsed, words_of
from newslint.facts.webvoice import weighed
from newslint.facts.webwords import words_kind
from newslint.tuples import NamedTuple

# kinds that a line has because of what it says, and that tell something of its neighbours
SAID = frozenset(
    "related stub topics share signup advert furniture syndication foreign links stamp glued".split()
)  # fmt: skip
ASKING = frozenset("signup share advert stamp".split())  # kinds of lines that may be sentences to the reader
SPOKEN = frozenset("said says added adds".split())  # the last word of a sentence that somebody said
QUOTES = frozenset('"”’»')
COUNTED = frozenset("# more now all".split())  # beside the words of a button: “12 more comments”
AFTER_NAME = frozenset("is are has can writes reports covers blogs tweets".split())
ENDS = "\"'“”‘’«»()[]*_.,;:!?…—–- \t\u00a0"  # what may stand round a word


class Reading(NamedTuple):
    """A phrase ready to be compared, and sets of words one of which it needs."""

    parts: list[Part]
    needs: list[frozenset[str]]


@cache
def reading(text: str) -> Reading:
    parts = parsed(text, english().lists)
    return Reading(parts, needed(parts))


def short_kind(words: Sequence[str]) -> str:
    """The kind of a line that ends as no sentence does; "" where it may be the story's."""
    kind = kind_in(english(), words)
    if not kind and other_words().issuperset(word for word in words[:2] if word not in "#:"):
        kind = kind_in(languages(), words)
    return kind


def kind_in(book: Book, words: Sequence[str]) -> str:
    bare = [word for word in words if word != ":"]
    kind = book.labels.get(" ".join(bare))
    if kind or not words:
        return kind or ""
    counted = bare and "#" in (bare[0], bare[-1]) and book.labels.get(" ".join(word for word in bare if word != "#"))
    if counted and counted[-1] != "?":
        return counted
    short, long = (candidates(phrases, words[0], words[-1]) for phrases in (book.short, book.long))
    kind = phrase_kind(short, words)
    if kind and kind != "doubtful" and kind[-1] != "?":
        return kind
    other = phrase_kind(long, words) or words_kind(book, bare)
    if other and other[-1] != "?":
        return other
    return kind or other or counted or sections(book, bare)


def unmistakable(words: Sequence[str]) -> bool:
    """Whether a label holds a word that no subhead would: “newsletter”, “click”, “advertisement”."""
    weights = english().words["en"]
    page = english().lists["page"]
    return any(word in page or ((known := weights.get(word)) is not None and known.weight > 1) for word in words)


def exact(words: Sequence[str]) -> bool:
    """Whether a label is one by all its words, and not by the first of them."""
    weights = english().words["en"]
    bare = [word for word in words if word != ":"]
    return " ".join(bare) in english().labels or all(
        word in COUNTED or (word in weights and weights[word].weight) for word in bare
    )


def sections(book: Book, words: Sequence[str]) -> str:
    """`doubtful` for sections of a paper that stand together: “Arts & Culture”, “UK Politics”."""
    names = [word for word in words if word != "and"]
    together = 1 < len(names) < 5 and all(book.labels.get(name) == "doubtful" for name in names)
    return "doubtful" if together else ""


def phrase_kind(phrases: Sequence[Phrase], words: Sequence[str], sentence: bool = False) -> str:
    """The kind of the first of some phrases that describes the whole of a line, a sure one before a weak one."""
    present, weak = frozenset(words) if phrases else frozenset(), ""
    for phrase in phrases:
        read = reading(phrase.text)
        for need in read.needs:
            if need.isdisjoint(present):
                break
        else:
            if fits(read.parts, words):
                kind = phrase.kind if phrase.sure else weighed(phrase.kind, words, sentence)
                if kind[-1:] != "?" and not (weak and kind == "doubtful"):
                    return kind
                weak = weak or kind
    return weak


def candidates(phrases: dict[str, list[Phrase]], first: str, last: str) -> list[Phrase]:
    found = phrases.get(first, NONE)
    return [*found, *phrases["*" + last]] if "*" + last in phrases else found


def long_kind(text: str, brief: bool = False, open_end: bool = False) -> str:
    """The kind of a line of any length: a sentence, which may be a request if `brief`, or words with an open end."""
    first, last = lowered(text[:40]).split(None, 1), lowered(text[-40:]).rsplit(None, 1)
    if not first:
        return ""
    quoted = text.rstrip(".!? ")[-1:] in QUOTES or last[-1].strip(ENDS) in SPOKEN
    ends = first[0].strip(ENDS), "" if quoted else last[-1].strip(ENDS)
    brief = brief and not quoted  # what somebody says or wrote
    phrases = candidates(english().long, *ends)
    if brief or open_end:
        short = candidates(english().short, *ends)
        phrases = [*phrases, *(phrase for phrase in short if open_end or phrase.kind in ASKING)]
    return phrase_kind(phrases, words_of(lowered(text)), not open_end) if phrases else ""


def note_kind(text: str) -> str:
    """The kind of a line that counts only above or below a story."""
    second = text.split(None, 2)[1:2]
    named = bool(second) and (second[0][0].isupper() or second[0] in AFTER_NAME)
    return phrase_kind([note for note in english().notes if named or note.text[0] != "~"], words_of(lowered(text)))
