"""Who speaks each quotation, where the words beside it leave no doubt that it is somebody."""

from __future__ import annotations

from newslint.document import Document, fact
from newslint.facts.attributions import BEARING, attributions
from newslint.facts.namewords import PLACES, TIMES
from newslint.facts.quotations import quotations
from newslint.facts.sourcephrases import head_of, one_of
from newslint.facts.sources import PAPERS, human, source_of
from newslint.facts.sourcewords import BODIES, THINGS
from newslint.spans import Span

# What no words for a speaker hold but in what is told of them: “the man who was there”.
VERBS = frozenset(
    """said says is are was were be been has have had will would can cannot can't could must shall should do does did
    don't doesn't didn't won't wouldn't isn't wasn't weren't aren't hasn't haven't hadn't couldn't shouldn't""".split()
)
OTHERS = frozenset(
    """i me you he she it him us we they them let himself herself itself themselves that what when where why how if
    because""".split()
)
QUESTIONS = VERBS - {"will"}  # Will is a name as well
SHORT = ("'m", "'ve", "'d", "'ll", "'re")
RELATIVE = frozenset("who whom whose which".split())
# Where words for a speaker end or begin with one of these, they are cut out of the middle of a clause.
ENDS = frozenset(
    """to that and or but of by with for from in on at as so than into about a an the his its their my our very only
    also not just still always never which who whose despite""".split()
)
BEGINNINGS = frozenset(
    """to that and or but of by with for from in on at as so than into about when where while if because although
    though since until after before despite""".split()
)
ALONE = frozenset("he she they we who it one both others some many critics".split())
ACTORS = ("er", "or", "ee")
FIRST = frozenset("i we".split())


@fact
def spoken(document: Document) -> dict[Span, Span]:
    """The speaker of each quotation that has a clear one.

    What is attributed inside a quotation tells nothing of who speaks it, and a cue right beside it tells more than one
    elsewhere in the sentence."""
    places = {Span(quotation.start, quotation.end) for quotation in quotations(document)}
    told = [
        (one.source, one.content)
        for one in attributions(document)
        if one.source is not None
        and one.content is not None
        and (one.kind in BEARING or (one.kind != "nested" and one.content in places))
        and (one.kind != "colon" or whole(document.text[slice(*one.source)]))  # not “Anna Example said: ”
    ]
    beside = {content: source for source, content in reversed(told)}
    found: dict[Span, Span] = {}
    for place in sorted(places):
        speaker = beside.get(place) or next((source for source, content in told if content.overlaps(place)), None)
        if speaker is not None and clear(document, speaker, place, beside=place in beside):
            found[place] = speaker
    return found


def clear(document: Document, speaker: Span, quotation: Span, *, beside: bool) -> bool:
    """Whether the words for a speaker can be those for the one who speaks a quotation."""
    words = document.text[slice(*speaker)]
    low = words.lower().replace("’", "'").strip(" '")
    if speaker.overlaps(quotation) or not whole(words):
        return False
    if low in FIRST:
        return beside  # the writer's own words, or those of another quotation
    if low in ALONE or speaker in known(document):
        return low != "who" or speaker in known(document)
    head = head_of(words)
    noun = one_of(head[1].lower())
    if head[1][0].isupper():
        return noun not in TIMES
    if noun in THINGS or noun in PLACES:
        return False
    return human(noun) or noun in BODIES or noun in PAPERS or (beside and noun.endswith(ACTORS))


@fact
def known(document: Document) -> frozenset[Span]:
    """The words for the sources of a story."""
    return frozenset(one.source for one in source_of(document) if one.source is not None)


def whole(words: str) -> bool:
    """Whether words are those for somebody or something, and none cut out of the middle of a clause."""
    parts = [word.strip(",.'’“”\"").replace("’", "'") for word in words.split()]
    first, last = (word if word.isupper() and len(word) > 1 else word.lower() for word in (parts[0], parts[-1]))
    rest = ["i" if word == "I" else word for word in parts[1:]]  # the WHO, the US
    if first in BEGINNINGS or (rest and first in OTHERS | QUESTIONS) or last in ENDS:
        return False
    if any(word.endswith(SHORT) for word in parts):
        return False
    return next((word in RELATIVE for word in rest if word in VERBS | OTHERS | RELATIVE), True)
