"""Where sentences begin and end: a candidate expression and three sets of words."""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Document, fact
from newslint.spans import Span, Spans

# Abbreviations before a name or a number: their stop never ends a sentence.
NEVER = frozenset(
    """mr mrs ms mx messrs mme mlle dr drs prof rev revd hon rt st ste fr sr sra bro dom gen lt ltgen maj col cpl sgt
    pvt capt cmdr cdr adm brig cmdt ofc det insp supt sen rep reps sens gov pres amb sec treas del atty asst assoc dep
    dir jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs v cf
    e.g i.e eg ie viz al ca approx est fig figs vol vols ch pp p art para ed eds trans ex mt ft pt nr tel
    ph""".split()
)
# Abbreviations that may close a sentence: they do where the next word is one that opens sentences.
MAY = frozenset(
    """inc corp co cos ltd bros plc llc llp jr esq phd md ba ma bsc msc jd dds rn cie sa ag univ dept div mfg intl
    assn etc a.m p.m am pm u.s u.k u.n e.u u.s.a d.c b.c a.d n.y l.a ave blvd rd sq hwy apt bldg pct oz lb lbs hr hrs
    min mins ala ariz ark calif colo conn fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ont que man sask alta""".split()
)
# Words that open a sentence far more often than they follow an abbreviation as part of a name.
START = frozenset(
    """a an the this that these those there here he she it they we i you who what when where why how which whose
    whether his her hers its their our my your him them us but and or nor so yet for if as at in on by to from with
    without of after before during while since until because although though however meanwhile moreover still also
    then now once some many most several all both each every few no not only even another other others one two three
    last next earlier later under over about among between despite according asked speaking is are was were do does
    did has have had will would can could may might should let just more much such than""".split()
)
# “Why?” Smith asked: a quoted question or cry goes on with who spoke.
SPOKE = frozenset("said says say asked asks wrote writes added adds replied shouted cried told tweeted joked".split())


@cache
def _candidates() -> re.Pattern[str]:
    # no search begins in the midst of a row of stops
    return re.compile(r"""(?<![.?!…])([.?!…]+)(["'”’»)\]]*)[^\S\n]+(?=(["'“‘„«(\[]*)(\w?))""")


@fact
def sentences(document: Document) -> list[Span]:
    """Every sentence of every block, in order, without the blanks round it."""
    text = document.text
    cuts = [0]
    for match in _candidates().finditer(text):
        if _ends(text, match):
            cuts.append(match.end())
    spans: list[Span] = []
    at, last = 1, len(cuts)
    for block in document.blocks:
        start = block.start
        while at < last and cuts[at] <= start:
            at += 1
        while at < last and cuts[at] < block.end:
            _append(spans, text, start, cuts[at])
            start = cuts[at]
            at += 1
        _append(spans, text, start, block.end)
    return spans


@fact
def sentence_spans(document: Document) -> Spans:
    """The same, to find the sentence that holds an offset."""
    return Spans(sentences(document))


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        start += len(piece) - len(piece.lstrip())
        spans.append(Span(start, start + len(bare)))


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence ends at a candidate."""
    stop, closing, opening, first = match.groups()
    at = match.end() + len(opening)
    if (first.islower() and text[at + 1 : at + 2] != ")") or (
        not first and not opening and text[at : at + 1] not in "$£€#@—–•-"
    ):
        return False
    if stop == ".":
        return bool(closing) or _full_stop(text, match.start(), at, opening, first)
    if stop[0] == "." or stop == "…":
        return bool(opening) or first.isupper()
    return not closing or opening != "" or not _speaker_follows(text, at)


def _full_stop(text: str, stop: int, at: int, opening: str, first: str) -> bool:
    begin = stop
    while begin and (text[begin - 1].isalnum() or text[begin - 1] in ".'’&-"):
        begin -= 1
    word = text[begin:stop].lstrip("'’")
    small = word.lower()
    if len(small) > 5 or not small:
        return True
    if len(small) == 1 and word.isupper():  # an initial
        return (_opens(text, at) and first != "I") or first.isdigit()
    if small in MAY or ("." in small and all(len(part) <= 2 for part in small.split("."))):
        return opening[:1] in ('"', "“") or _opens(text, at)
    return small not in NEVER or (small == "no" and not first.isdigit())


def _opens(text: str, at: int) -> bool:
    """Whether the word at an offset is one that opens sentences."""
    end = at
    while end < len(text) and (text[end].isalpha() or text[end] in "'’"):
        end += 1
    word = text[at:end].lower()
    return word in START or ("'" in word.replace("’", "'") and word[:2] in ("he", "it", "i'", "i’", "we", "th", "sh"))


def _speaker_follows(text: str, at: int) -> bool:
    """Whether up to three capitalised words and a verb of speech come next."""
    words = text[at : at + 60].split(maxsplit=4)[:4]
    for number, word in enumerate(words):
        if number and word.rstrip(".,:;") in SPOKE:
            return True
        if not word[:1].isupper() or (word[-1] in ".,?!" and len(word) > 3):
            return False
    return False
