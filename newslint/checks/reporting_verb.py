"""Verbs of reporting that judge what they report: “claimed”, “admitted”, “slammed” beside somebody who speaks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from newslint.checks import kept
from newslint.document import Document, fact
from newslint.facts import reportwords
from newslint.facts.attributions import Attribution, attributions
from newslint.facts.verbforms import inflected
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.tuples import NamedTuple, Settings

PLACEHOLDERS = ("neutral",)
NEEDS_HITS = True
# Neutral verbs before a clause or somebody's words; the others take an object.
CLAUSE = frozenset("say add reply answer state tell acknowledge explain note argue".split())
SUBMITTED = frozenset({"admit", "confess", "concede"})  # before a court, these are no judgement of the story's
CUE = 100  # characters of a cue at most
ADJECTIVES = ("ican", "atic", "ish", "ese", "ian")  # “Republican claims” are no verb


class Options(Settings):
    """Verbs by their plain form, each with a neutral one; what follows the first word of either stays as it is."""

    verbs: dict[str, str] = {}


class Form(NamedTuple):
    """A form of a loaded verb, and the same form of the neutral one."""

    lemma: str
    neutral: str
    clause: bool
    participle: bool
    noun: bool  # it may be one: “claim”, “claims”


@kept
def forms(options: Options) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for loaded, neutral in options.verbs.items():
        clause = neutral.split(" ")[0] in CLAUSE
        for number, (word, instead) in enumerate(zip(inflected(loaded), inflected(neutral), strict=True)):
            found.setdefault(word, Form(loaded, instead, clause, number == 3, number < 2))
    return found


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(word) for word in forms(options)]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    made = list(forms(options).values())
    for hit in hits:
        form = made[hit.pattern]
        if _reports(document, hit, form):
            neutral = form.neutral.capitalize() if document.text[hit.start].isupper() else form.neutral
            yield Match(hit.start, hit.end, {"neutral": neutral}, suggestions=(neutral,))


def _reports(document: Document, hit: Hit, form: Form) -> bool:
    """Whether somebody says something with this verb: “claimed that”, and not “claimed lives”."""
    text, block = document.text, document.block_at(hit.start)
    before = text[max(block.start, hit.start - 80) : hit.start]
    after = text[hit.end : min(block.end, hit.end + 120)]
    words = before.lower().replace("’", "'").split()
    if words and words[-1] in reportwords.ALSO:
        words.pop()
    if words and (words[-1] in reportwords.NOT_TOLD or words[-1].endswith("n't")):
        return False
    follows = _clause(after) if form.clause else _object(after)
    if not follows and not (form.clause and _closes(before, after)):
        return False
    if form.lemma in SUBMITTED and _in_court().search(text, block.start, block.end):
        return False
    return (form.participle and _is_aside(before)) or _speaks(document, before, hit, form)


def _speaks(document: Document, before: str, hit: Hit, form: Form) -> bool:
    """Whether the words before the verb, or its source, are somebody who can speak."""
    words = before.split()
    while words and (words[-1].lower() in reportwords.HELPERS or words[-1].endswith(("ly", "day"))):
        if words.pop().endswith("day") and words[-1:] == ["on"]:
            words.pop()
    last = words[-1].strip('(“”",') if words else ""
    if last and _can_speak(last):
        return not (form.noun and last.endswith(ADJECTIVES))
    if form.noun or not words or last.lower() in reportwords.THINGS:
        return False
    told = _told(document)
    low, high = (bisect_left(told, (at, 0)) for at in (hit.start - CUE, hit.end))
    sources = (one.source for _, _, one in told[low:high] if one.source and one.cue and one.cue.end > hit.start)
    return any(_can_speak(document.text[source.start : source.end].split()[-1]) for source in sources)


@fact
def _told(document: Document) -> list[tuple[int, int, Attribution]]:
    """What is said with a cue and a source, in the order of the cues, and numbered."""
    found = [one for one in attributions(document) if one.source and one.cue]
    return sorted((one.cue.start, number, one) for number, one in enumerate(found) if one.cue)


def _can_speak(word: str) -> bool:
    named = word[:1].isupper() and word[-1:].isalnum() and not word.endswith(("'s", "’s", "sday", "nday", "rday"))
    return (named and word.lower() not in reportwords.THINGS) or word.lower() in reportwords.PEOPLE


def _closes(before: str, after: str) -> bool:
    """“…,” Farr claimed. And: the pool was unsafe, Farr claimed."""
    words = before.split(" ")
    mark = next((word[-2:] for word in words[-2:-7:-1] if word.endswith(reportwords.CLOSING)), "")
    if not mark:
        return False
    if not after or after[0] in ".,":
        return True
    quoted = mark[-1] in reportwords.QUOTES
    return quoted and (after[0] == ";" or after[1:2].isupper() or after.split(" ")[1:2] in reportwords.GOES_ON)


def _is_aside(before: str) -> bool:
    """Whether a participle belongs to the subject of its sentence: “, insisting”, “while insisting”."""
    last = before.split()[-1:]
    return bool(last) and (
        last[0].endswith((",", *reportwords.QUOTES)) or last[0] in ("while", "before", "after", "again", "by")
    )


def _clause(after: str) -> bool:
    """Whether what somebody says comes next: “that …”, “he …”, words in quotation marks, a clause without a “that”."""
    if after.lstrip(" ,:")[:1] in reportwords.SPOKEN_MARKS and after[:1] in (" ", ",", ":"):
        return True
    if not after.startswith((" ", ", that")):
        return False
    words = after.split()
    while words and (words[0].endswith("day") or words[0] in reportwords.WHEN):
        words.pop(0)
    if not words:
        return False
    if words[0] in reportwords.TOLD:
        return words[1:2] not in (["one"], ["and"], ["or"])
    if not (words[0] in reportwords.SUBJECTS or words[0][0].isupper()):
        return False
    for last, word in pairwise(words[:8]):
        if last != "to" and word.rstrip(".,;:").split("n't")[0].split("n’t")[0] in reportwords.HELPING:
            return True
        if word[-1] in ".,;:":
            return False
    return False


def _object(after: str) -> bool:
    """Whether somebody or something that can be criticised or denied comes next, and not a door that is slammed."""
    words = [word.strip(".,;:") for word in after.split()[:2]]
    if not after.startswith(" ") or not words or not words[0] or words[0].lower() in reportwords.NO_OBJECT:
        return False
    return (words[0] in reportwords.OBJECTS or words[0][0].isupper()) and words[-1] not in reportwords.SLAMMED


@cache
def _in_court() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:courts?|guilty|plead\w*|trial|charges?|charged|police|prosecut\w+|judge|jury|detectives?)\b"
    )
