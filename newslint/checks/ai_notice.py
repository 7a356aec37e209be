"""The notice that a machine helped to make a story: what it leaves open, leaves out or says against itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from newslint.document import Document
from newslint.facts.sentences import sentences
from newslint.findings import Match, Place
from newslint.scanner import SECONDS, Hit, Pattern, expression

PLACEHOLDERS = ("missing", "name")
NEEDS_HITS = True
LONGEST = 800  # a longer sentence is no notice

TOOLS = [
    tool.strip()
    for tool in (
        "AI;A.I.;artificial intelligence;ChatGPT;GPT;GPT-4;GPT-4o;GPT-5;Copilot;Gemini;Claude;Perplexity AI;DeepL;Grok;"
        "Midjourney;DALL-E;DALL·E;OpenAI;chatbot;chatbots;language model;language models;machine translation;"
        "machine-translated;machine-generated;machine learning;generative model;automation;automated;automatically;"
        "algorithm;algorithms;LLM;LLMs;AI-generated;AI-assisted;AI-written;AI-translated;AI-powered;AI-edited;AI-supported;"
        "AI-created;AI-produced;AI-based"
    ).split(";")
]


class Options(NamedTuple):
    """Lists are expressions, compared without case; `report` says what a rule is about."""

    report: str = "uncertain"  # uncertain | missing | which | contradiction | unfinished
    tools: list[str] = TOOLS
    hedges: list[str] = []
    # what a notice should say, and the expressions that show it does: `label = expression`
    slots: list[str] = []
    allowed: int = 1  # how many of them may be missing
    organisations: list[str] = []  # words in the name of no person
    whole: list[str] = []  # words for a text made by the machine
    part: list[str] = []  # words for help from the machine


class Notice(NamedTuple):
    """`[start, end)` is the sentence that tells of the machine, `last` the end of what belongs to it."""

    start: int
    end: int
    last: int


def expressions(options: Options) -> list[str]:
    """Raises ValueError for a slot without its expression."""
    for slot in options.slots:
        if " = " not in slot:
            raise ValueError(f"“{slot}” is no slot: write LABEL = EXPRESSION")
    shown = [slot.split(" = ", 1)[1] for slot in options.slots]
    return [*options.hedges, *options.whole, *options.part, *shown]


@lru_cache(maxsize=64)
def run(text: str) -> Any:
    return expression(Pattern(text, regex=True))


def search(text: str, copy: str) -> Any:
    """A newsroom's own expression, looked for with a time limit and whatever its case."""
    return run(text).search(copy, timeout=SECONDS)


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(tool, exact=any(c.isupper() for c in tool)) for tool in options.tools]


TEXT = (
    r"(?:article|story|stories|articles|piece|post|page|report|text|content|summary|summaries|translation|headline|copy|column"
    r"|newsletter|blog|item|interview|transcript|publication|edition|site|website|image|images|illustration|photo|picture"
    r"|news|digest|briefing|bulletin|version|caption|captions|headlines|key points|bullet points|transcription|podcast)"
)
DEED = (
    r"(?:made|written|wrote|write|used|uses?|using|prepared|prepare|preparing|translated|translate|translating|generated?"
    r"|assisted|assist|created?|produced?|producing|drafted|draft|edited|edit|summari[sz]ed?|transcribed?|compiled|help(?:ed|s)?"
    r"|composed|powered|contains?|include[sd]?|involved|employed|supported|published|illustrated|checked|proofread|proofreading"
    r"|with|enhanced|rewritten|developed|aided|based|assistance|authored|crafted|processed|researched)"
)
LEAD = (
    r"(?:(?:editor'?s? note|note|a note|disclosure|disclaimer|transparency|transparency note|about this \w+"
    r"|ai (?:disclosure|disclaimer|notice|note|use|policy|transparency)|please note(?: that)?|full disclosure)\b\W*)?"
)
PARTS = (
    r"(?:(?:some|parts?|portions?|sections?|elements?|all|most|much|the (?:text|content|headline|summary|images?)"
    r"|aspects) (?:of|in|on|above) )?"
)
ABOUT = (
    rf"{PARTS}(?:this|these|our|the (?:above|following|preceding)|all|every|each) (?:\w+[ -]){{0,3}}?{TEXT}\b"
    rf"|the (?:\w+ )?{TEXT} (?:above|below|on this (?:page|site)|here)\b"
    r"|(?:the|this|our|its) (?:author|writer|publisher|publication|reporter|editors?|newsroom|editorial team|desk|paper"
    r"|site|outlet)s?\b|we\b|our (?:\w+ )?(?:editors|journalists|reporters|team|staff|writers|newsroom|desk)\b"
    r"|i (?:have )?(?:used|use|wrote)\b"
)
BARE = (
    r"(?:(?:partly|partially|entirely|fully|automatically|originally) )?(?:made|written|prepared|translated|generated"
    r"|created|produced|drafted|edited|summari[sz]ed|transcribed|compiled|composed|powered|assisted)\b.{0,30}?"
    r"\b(?:by|with|using|through|via)\b|(?:ai|machine)[ -](?:generated|assisted|written|translated|created|produced)\b"
)
OURS = r"(?:^|\W)(?:we|our|i|the|this (?:author|publi|writer))"
JOURNALISM = rf"\b(?:this|these|our) (?:\w+ ){{0,2}}?{TEXT}\b|\bjournalism\b"
# a story about machines: what somebody says, or what a text tells of them
ABROAD = (
    r"\b(?:looks? at|explores?|examines?|explains?|describes?|discuss(?:es)?|argues|is about|tells? (?:of|how)|covers"
    r"|shows? how|asked|told|admitted|shared|viral|circulat\w+|to see (?:whether|if|how))\b"
    r"|,[^,]{0,60}\b(?:said|says)\b"
)


@lru_cache(maxsize=8)
def openings(tools: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """How a notice begins: with the text or its makers, with the machine, or with the deed alone."""
    tool = machine(tools)
    return (
        re.compile(rf"{LEAD}(?:in |for |to \w+ )?(?:{ABOUT})", re.I),
        re.compile(
            rf"{LEAD}(?:(?:no|an|a|the) )?(?:\w+ ){{0,2}}{tool}\b.{{0,120}}?"
            rf"\b(?:(?:this|these|our) (?:\w+ ){{0,2}}?{TEXT})\b",
            re.I,
        ),
        re.compile(rf"{LEAD}(?:{BARE})", re.I),
    )


@lru_cache(maxsize=8)
def machine(tools: tuple[str, ...]) -> str:
    words = "|".join(re.escape(tool) for tool in sorted(tools, key=len, reverse=True))
    return rf"(?<![\w-])(?:{words})(?![\w])"


def notices(document: Document, hits: Sequence[Hit], tools: tuple[str, ...]) -> list[Notice]:
    """The sentences that tell how this very story was made."""
    spans = sentences(document)
    found: list[Notice] = []
    done = -1
    for hit in hits:
        number = bisect_right(spans, hit.start, key=lambda span: span.start) - 1
        if number in (-1, done):
            continue
        done = number
        start, end = spans[number]
        if end - start > LONGEST:
            continue
        text = document.text[start:end].replace("’", "'").lstrip("([*_-– ")
        by_text, by_machine, bare = openings(tools)
        if not re.search(rf"\b{DEED}\b", text, re.I):
            continue
        first = by_text.match(text)
        if first and re.match(r",| about\b| on\b", text[first.end() :]):
            first = None
        told = first is not None and not re.search(ABROAD, text, re.I) and made(text, tools)
        if first and re.search(OURS, first[0], re.I):
            told = told and re.search(JOURNALISM, text, re.I) is not None
        if told or by_machine.match(text) or (len(text) < 160 and "," not in text and bare.match(text)):
            found.append(Notice(start, end, last_of(document, number)))
    return found


def made(text: str, tools: tuple[str, ...]) -> bool:
    """Whether the deed and the machine belong together."""
    tool = machine(tools)
    near = rf"\b{DEED}\b[^.;]{{0,70}}?{tool}|{tool}[^.;]{{0,40}}?\b{DEED}\b"
    return re.search(near, text, re.I) is not None


def last_of(document: Document, number: int) -> int:
    """The end of the sentences that go with a notice: at most four more of its paragraph."""
    spans = sentences(document)
    block = document.block_at(spans[number].start)
    return max(span.end for span in spans[number : number + 5] if span.start < block.end)


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    tools = tuple(options.tools)
    found = notices(document, hits, tools)
    if options.report == "contradiction":
        yield from contradictions(document, options, found)
        return
    for notice in found:
        whole = document.text[notice.start : notice.last]
        said = document.text[notice.start : notice.end]
        if negative(said):
            continue
        if options.report == "uncertain":
            hedge = rf"\b(?:{'|'.join(options.hedges)})\b"
            match = search(rf"({hedge}[^.;]{{0,40}}?{machine(tools)})", said) or search(
                rf"{machine(tools)}[^.;,]{{0,40}}?({hedge})(?! (?:contain|include|be wrong|make|err))", said
            )
            if match:
                yield Match(notice.start + match.start(1), notice.start + match.end(1))
        elif options.report == "which":
            yield from which(said, notice, options)
        elif options.report == "unfinished":
            if len(said.split()) > 5 and said.rstrip("\"'”’)]*_")[-1:].isalnum():
                last = said.split()[-1]
                yield Match(notice.end - len(last), notice.end)
        else:
            wanted = [slot.split(" = ", 1) for slot in options.slots]
            missing = [label for label, shown in wanted if not search(shown, whole)]
            if len(missing) > options.allowed:
                yield Match(notice.start, notice.end, {"missing": listed(missing)})


def listed(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"


NAME = r"\bby ((?:[A-Z][\w'’.-]*\s){1,3}[A-Z][\w'’-]+),? (which)\b"


def which(said: str, notice: Notice, options: Options) -> Iterator[Match]:
    for match in re.finditer(NAME, said):
        if not any(word.lower().rstrip(".") in options.organisations for word in match[1].split()):
            yield Match(notice.start + match.start(2), notice.start + match.end(2), {"name": match[1]})


NOT = (
    r"\b(?:no|without(?: the)?(?: use)?(?: help)?(?: of)?(?: any)?|never|not|nor)\b[^.;]{0,60}?"
    r"(?:\bA\.?I\b|artificial|chatgpt|chatbot|machine|generative|automat)"
    r"|(?:\bA\.?I\b|artificial intelligence|chatgpt|chatbots?|generative \w+)[^.;]{0,30}"
    r"\b(?:was|were|is|are|has|have) (?:not|never)\b"
)


def negative(said: str) -> bool:
    return re.search(NOT, said, re.I) is not None


def contradictions(document: Document, options: Options, found: Sequence[Notice]) -> Iterator[Match]:
    yes = [notice for notice in found if not negative(document.text[notice.start : notice.end])]
    no = [notice for notice in found if negative(document.text[notice.start : notice.end])]
    if yes and no:
        first, second = sorted((yes[0], no[0]))
        yield Match(second.start, second.end, related=(Place(first.start, first.end, "but here"),))
    for notice in yes:
        text = document.text[notice.start : notice.last]
        one, other = (search(rf"\b(?:{'|'.join(words)})\b", text) for words in (options.whole, options.part))
        if one and other:
            place = Place(notice.start + one.start(), notice.start + one.end(), "but here")
            yield Match(notice.start + other.start(), notice.start + other.end(), related=(place,))
