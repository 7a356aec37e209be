"""How hard a story is to read: counts of our own sentences and words, syllables by textstat, published formulas.

textstat's own counts are not used: it ends a sentence at every stop of an abbreviation or a decimal, and leaves out
sentences of two words. Only `scores` needs the extra `readability`; sentence lengths and reading time do not.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from math import sqrt
from types import ModuleType
from typing import Any

from newslint.document import Document, fact
from newslint.errors import Unable
from newslint.facts.sentences import sentences
from newslint.spans import Span
from newslint.tuples import NamedTuple

READ = frozenset({"standfirst", "body", "list", "quote", "pullquote"})  # scopes that are running text
MINUTE = 238  # words a minute: silent reading of English non-fiction (Brysbaert, 2019)
WORD = re.compile(r"[^\W\d_](?:\.[^\W\d_])+(?!\w)|\w+(?:[.,:]\d\w*)*(?:['’‑&-]\w+)*")


class Measured(NamedTuple):
    """A sentence and its words."""

    span: Span
    words: list[str]


class Scores(NamedTuple):
    """Counts and what the formulas make of them; grades are years of school in the United States.

    * Flesch reading ease (Flesch, 1948): 206.835 - 1.015 words/sentence - 84.6 syllables/word; 60 to 70 is plain
    * Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 words/sentence + 11.8 syllables/word - 15.59
    * Gunning fog (Gunning, 1952): 0.4 (words/sentence + 100 words of three syllables and more / words)
    * SMOG (McLaughlin, 1969): 3.1291 + 1.043 sqrt(30 words of three syllables and more / sentences)
    * Automated readability index (Smith and Senter, 1967): 4.71 letters/word + 0.5 words/sentence - 21.43
    * Coleman-Liau (Coleman and Liau, 1975): 0.0588 letters per 100 words - 0.296 sentences per 100 words - 15.8
    * LIX (Björnsson, 1968): words/sentence + 100 words of seven letters and more / words

    textstat's own functions differ in three: its fog leaves out what is on a list of easy words, its automated index
    counts marks as letters, and its Coleman-Liau takes 5.8 for 5.88.
    """

    sentences: int
    words: int
    syllables: int
    flesch_reading_ease: float
    flesch_kincaid_grade: float
    gunning_fog: float
    smog: float
    automated_readability_index: float
    coleman_liau: float
    lix: float
    reading_minutes: float


@fact
def measured(document: Document) -> list[Measured]:
    """The sentences of the running text that have a word."""
    found = []
    for span in sentences(document):
        if document.block_at(span.start).scope in READ:
            words = WORD.findall(document.text, span.start, span.end)
            if words:
                found.append(Measured(span, words))
    return found


def longest(document: Document, most: int) -> list[Measured]:
    """The sentences with the most words, the longest first; of two alike, the first."""
    return sorted(measured(document), key=lambda each: -len(each.words))[:most]


def minutes(document: Document) -> float:
    return sum(len(each.words) for each in measured(document)) / MINUTE


@fact
def scores(document: Document) -> Scores | None:
    """The story's scores, None where there is nothing to read; raises Unable without textstat."""
    read = measured(document)
    words = [word for each in read for word in each.words]
    if not words:
        return None
    lengths = [syllables(word) for word in words]
    letters = sum(sum(map(str.isalnum, word)) for word in words)
    count, number = len(words), len(read)
    a_sentence, a_word = count / number, sum(lengths) / count
    long = sum(length > 2 for length in lengths)
    return Scores(
        sentences=number,
        words=count,
        syllables=sum(lengths),
        flesch_reading_ease=206.835 - 1.015 * a_sentence - 84.6 * a_word,
        flesch_kincaid_grade=0.39 * a_sentence + 11.8 * a_word - 15.59,
        gunning_fog=0.4 * (a_sentence + 100 * long / count),
        smog=3.1291 + 1.043 * sqrt(30 * long / number),
        automated_readability_index=4.71 * letters / count + 0.5 * a_sentence - 21.43,
        coleman_liau=5.88 * letters / count - 29.6 / a_sentence - 15.8,
        lix=a_sentence + 100 * sum(len(word) > 6 for word in words) / count,
        reading_minutes=minutes(document),
    )


@cache
def syllables(word: str) -> int:
    """The syllables of a word as textstat counts them; a figure is one."""
    return max(1, int(textstat().syllable_count(word)))


@cache
def textstat() -> Any:
    """textstat without its download: it would fetch a dictionary for syllables, and hyphenation serves as well.

    From then on the whole process counts syllables so. Importing nltk, which textstat needs for that alone, costs more
    than a second, so an empty module stands in for it."""
    stand_in = None if "nltk" in sys.modules else ModuleType("nltk")
    if stand_in:
        sys.modules["nltk"] = stand_in
    try:
        import textstat as module
    except ImportError:
        raise Unable("readability scores need textstat: pip install 'newslint[readability]'") from None
    finally:
        if stand_in:
            del sys.modules["nltk"]
    try:
        from textstat.backend.counts import _count_syllables
    except ImportError:
        raise Unable("readability scores do not know this version of textstat: pip install 'textstat<0.8'") from None
    _count_syllables.get_cmudict = lambda lang: None
    return module
