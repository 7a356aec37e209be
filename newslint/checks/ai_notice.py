"""The notice that a machine helped to make a story: what it leaves open, leaves out or says against itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from newslint.document import Document, fact
from newslint.facts import slots
from newslint.facts.disclosures import TOOLS, Notice, machine, negative, notices
from newslint.facts.slots import search
from newslint.findings import Match, Place
from newslint.scanner import Hit, Pattern
from newslint.tuples import Settings

PLACEHOLDERS = ("missing", "name", "trouble")
NEEDS_HITS = True
COPY = ("body", "list", "quote")


class Options(Settings):
    """Lists are expressions, compared without case; `report` says what a rule is about."""

    report: str = "uncertain"  # uncertain | missing | which | contradiction | unfinished | buried
    tools: list[str] = TOOLS
    hedges: list[str] = []
    # what a notice should say, and the expressions that show it does: `label = expression`
    slots: list[str] = []
    certainty: str = ""  # the label of what a hedged notice does not say; empty: that is not counted
    allowed: int = 1  # how many of them may be missing
    label: str = ""  # the message for a mere label of a few words
    of_label: list[str] = []  # the labels of what such a one should say
    organisations: list[str] = []  # words in the name of no person
    whole: list[str] = []  # words for a text made by the machine
    part: list[str] = []  # words for help from the machine


def expressions(options: Options) -> list[str]:
    """Raises ValueError for a slot without its expression."""
    return [*options.hedges, *options.whole, *options.part, *slots.expressions(options.slots)]


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(tool, exact=any(c.isupper() for c in tool)) for tool in options.tools]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    found = notices(document, [hit.start for hit in hits], tuple(options.tools))
    if options.report == "contradiction":
        yield from contradictions(document, options, found)
        return
    for notice in found:
        said = document.text[notice.start : notice.end]
        if negative(said):
            continue
        if options.report == "uncertain":
            match = hedged(document, said, options)
            if match:
                yield Match(notice.start + match.start(1), notice.start + match.end(1))
        elif options.report == "which":
            yield from which(said, notice, options)
        elif options.report == "unfinished":
            if len(said.split()) > 5 and said.rstrip("\"'”’)]*_")[-1:].isalnum():
                last = said.split()[-1]
                yield Match(notice.end - len(last), notice.end)
        elif options.report == "buried":
            trouble = buried(document, notice)
            if trouble:
                yield Match(notice.start, notice.end, {"trouble": trouble})
        else:
            missing = list(lacking(document, document.text[notice.start : notice.last], said, options))
            if len(missing) > options.allowed:
                few = [each for each in missing if each in options.of_label] if is_label(said) else []
                yield Match(
                    notice.start, notice.end, {"missing": listed(few or missing)}, message=options.label * bool(few)
                )


def hedged(document: Document, said: str, options: Options) -> Any:
    """Where a notice leaves open whether the machine was used; its first group is the words."""
    tool, hedge = machine(tuple(options.tools)), rf"\b(?:{'|'.join(options.hedges)})\b"
    return search(document, rf"({hedge}[^.;]{{0,70}}?{tool})", said) or search(
        document, rf"{tool}[^.;,]{{0,40}}?({hedge})(?! (?:contain|include|be wrong|make|err))", said
    )


def lacking(document: Document, whole: str, said: str, options: Options) -> Iterator[str]:
    """The labels of what a notice and the sentences with it do not say."""
    if options.certainty and options.hedges and hedged(document, said, options):
        yield options.certainty
    yield from slots.missing(document, options.slots, whole)


def is_label(said: str) -> bool:
    """Whether a notice is a few words beside a picture or a summary, and no sentence."""
    return len(said.split()) < 6 and not re.search(r"(?i)\b(?:is|are|was|were|has|have|helped|uses?|we|our)\b", said)


def listed(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"


def buried(document: Document, notice: Notice) -> str:
    """Why a reader would not find a notice; empty where it stands at an end or on its own."""
    if notice.fused:
        return "runs on from the sentence before it"
    block = document.block_at(notice.start)
    if block.scope not in COPY:
        return ""
    if notice.start - block.start > 3:
        return "stands inside a paragraph of the story"
    return "stands in the middle of the story" if block.start in middle(document) else ""


@fact
def middle(document: Document) -> frozenset[int]:
    """Where the blocks of a story start, but for the first two and the last three."""
    copy = [each.start for each in document.blocks if each.scope in COPY]
    return frozenset(copy[2:-3]) if len(copy) > 5 else frozenset()


NAME = r"\bby ((?:[A-Z][\w'’.-]*\s){1,3}[A-Z][\w'’-]+),? (which)\b"


def which(said: str, notice: Notice, options: Options) -> Iterator[Match]:
    for match in re.finditer(NAME, said):
        if not any(word.lower().rstrip(".") in options.organisations for word in match[1].split()):
            yield Match(notice.start + match.start(2), notice.start + match.end(2), {"name": match[1]})


def contradictions(document: Document, options: Options, found: Sequence[Notice]) -> Iterator[Match]:
    yes = [notice for notice in found if not negative(document.text[notice.start : notice.end])]
    no = [notice for notice in found if negative(document.text[notice.start : notice.end])]
    if yes and no:
        first, second = sorted((yes[0], no[0]))
        yield Match(second.start, second.end, related=(Place(first.start, first.end, "but here"),))
    for notice in yes:
        text = document.text[notice.start : notice.last]
        one, other = (search(document, rf"\b(?:{'|'.join(words)})\b", text) for words in (options.whole, options.part))
        if one and other:
            place = Place(notice.start + one.start(), notice.start + one.end(), "but here")
            yield Match(notice.start + other.start(), notice.start + other.end(), related=(place,))
