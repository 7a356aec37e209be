"""The notices by which a story tells that a machine helped to make it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from newslint.document import Document
from newslint.facts.sentences import sentences
from newslint.tuples import NamedTuple

LONGEST = 800  # a longer sentence is no notice
TOOLS = [
    tool.strip()
    for tool in (
        "AI;A.I.;artificial intelligence;ChatGPT;GPT;GPT-4;GPT-4o;GPT-5;Copilot;Gemini;Claude;Perplexity AI;DeepL;Grok;"
        "Midjourney;DALL-E;DALL·E;OpenAI;chatbot;chatbots;language model;language models;machine translation;"
        "machine-translated;machine-generated;machine learning;machine;generative model;automation;automated;"
        "automatically;robot;algorithm;algorithms;LLM;LLMs;AI-generated;AI-assisted;AI-written;AI-translated;AI-powered;AI-edited;"
        "AI-supported;AI-created;AI-produced;AI-based"
    ).split(";")
]


class Notice(NamedTuple):
    """`[start, end)` is the sentence that tells of the machine, `last` the end of what belongs to it."""

    start: int
    end: int
    last: int
    fused: bool = False  # no space parts it from the sentence before


KIND = (
    r"article|story|stories|articles|piece|post|page|report|text|content|summary|summaries|translation|headline|copy|column"
    r"|newsletter|blog|item|interview|transcript|publication|edition|site|website|image|images|illustration|photo|picture"
    r"|news|digest|briefing|bulletin|version|caption|captions|headlines|key points|bullet points|transcription|podcast"
    r"|standfirst|subheads|graphic|graphics|chart|video|recording|audio|review|obituary|recap|match report|forecast"
    r"|listing|draft|voice|package"
)
TEXT = rf"(?:{KIND})"
DEED = (
    r"(?:made|written|wrote|write|used|uses?|using|prepared|prepare|preparing|translated|translate|translating|generated?"
    r"|assisted|assist|created?|produced?|producing|drafted|draft|edited|edit|summari[sz]ed?|transcribed?|compiled|help(?:ed|s)?"
    r"|composed|powered|contains?|include[sd]?|involved|employed|supported|published|illustrated|checked|proofread|proofreading"
    r"|with|enhanced|rewritten|developed|aided|based|assistance|authored|crafted|processed|researched|read|voiced|narrated"
    r"|adapted|generation|translation|creation|production|contribut\w+|put together|automated|listening)"
)
LEAD = (
    r"(?:(?:editor'?s? note|note|a note|disclosure|disclaimer|transparency|transparency note|about this \w+"
    r"|ai (?:disclosure|disclaimer|notice|note|use|policy|transparency)|please note(?: that)?|full disclosure"
    r"|how (?:we|this \w+ was) made(?: this(?: \w+)?)?)\b\W*)"
)
PARTS = (
    r"(?:(?:some|parts?|portions?|sections?|elements?|all|most|much|the (?:text|content|headline|summary|images?)"
    r"|aspects) (?:of|in|on|above) )?"
)
ABOUT = (
    rf"{PARTS}(?:this|these|our|the (?:above|following|preceding)|all|every|each) (?:[\w-]+ ){{0,3}}?{TEXT}\b"
    rf"|{PARTS}the (?:\w+ )?{TEXT} (?:above|below|on this (?:page|site)|here)\b"
    rf"|{PARTS}(?:(?:the|an?) )?(?:\w+ )?{TEXT}(?:,? and (?:the )?{TEXT})?"
    rf" (?:of|in|on|for|to|with|accompanying) this (?:[\w-]+ ){{0,2}}?{TEXT}\b"
    r"|(?:the|this|our|its) (?:author|writer|publisher|publication|reporter|editors?|newsroom|editorial team|desk|paper"
    r"|site|outlet)s?\b|we\b|our (?:\w+ )?(?:editors|journalists|reporters|team|staff|writers|newsroom|desk)\b"
    r"|i (?:have )?(?:used|use|wrote)\b"
)
DONE = (
    r"(?:made|written|prepared|translated|generated|created|produced|drafted|edited|summari[sz]ed|transcribed|compiled"
    r"|composed|powered|assisted|read|voiced|narrated|illustrated|rewritten|adapted)"
)
BARE = (
    rf"(?:(?:partly|partially|entirely|fully|automatically|originally) )?{DONE}\b.{{0,30}}?"
    r"\b(?:by|with|using|through|via)\b"
    r"|(?:ai|machine|human)[ -](?:generated|assisted|written|translated|created|produced|narrated|voiced|edited|made)\b"
    r"|you(?:'re| are) (?:listening to|hearing|reading|watching)\b"
    rf"|(?:the )?(?:{TEXT} )?{TEXT}(?:(?:,| and| &) (?:the )?{TEXT}){{0,3}}:? (?:(?:was|were|is|are) )?"
    rf"(?:\w+ly )?{DONE} (?:by|with|using|through|via)\b"
)
OURS = (
    r"(?:^|\W)(?:we|our|i|(?:the|this|its) (?:author|writer|publi|reporter|editor|newsroom|desk|paper|site|outlet))"
    r"(?!\w* \w+ of)"
)
# what may come after a comma in a notice that begins with the deed: another deed
AND_THEN = (
    rf"[^,]*(?:, (?:and |then |but )?(?:\w+ly )?(?:{DONE}|checked|reviewed|fact-checked|verified|ai|human)\b[^,]*)*$"
)
JOURNALISM = rf"\b(?:this|these|our) (?:[\w-]+ ){{0,2}}?{TEXT}\b|\bjournalism\b"
# a story about machines: what somebody says, or what a text tells of them
ABROAD = (
    r"\b(?:looks? at|explores?|examines?|explains?|describes?|discuss(?:es)?|argues|is about|tells? (?:of|how)|covers"
    r"|shows? how|asked|told|admitted|shared|viral|circulat\w+|to see (?:whether|if|how))\b"
    r"|,[^,]{0,60}\b(?:said|says|heard|ruled|wrote|found|according)\b"
)
NOT = (
    # that no person checked the text denies nothing of the machine
    r"(?:\b(?:no(?! (?:human|person|journalist|editor|reporter|one)\b)|never|not|nor"
    r"|without(?: the)?(?: use)?(?: help)?(?: of)?(?: any)?)|n['’]t)\b[^.;,]{0,60}?"
    r"(?:\bA\.?I\b|artificial|chatgpt|chatbot|machine|generative|automat)"
    r"|(?:\bA\.?I\b|artificial intelligence|chatgpt|chatbots?|generative \w+)[^.;]{0,30}"
    r"\b(?:was|were|is|are|has|have)(?: not| never|n['’]t)\b"
    r"(?! (?:been )?(?:\w+ly )?(?:review|check|edit|verif|approv|proof|read\b))"
)
FUSED = r"[.!?][\"”’)]?(?=(?:This|These|Parts|Disclosure|Disclaimer|Note|Editor|AI|Some) ?\w)"


def negative(said: str) -> bool:
    """Whether a notice denies that a machine was used; “may or may not have” does not."""
    return re.search(NOT, re.sub(r"\b(?:may|might|could) not\b", "", said, flags=re.I), re.I) is not None


def notices(document: Document, places: Iterable[int], tools: tuple[str, ...]) -> list[Notice]:
    """The sentences that tell how this very story was made, among those at `places`, where a machine is named."""
    spans = sentences(document)
    known: dict[tuple[int, tuple[str, ...]], Notice | None] = document.facts.setdefault("ai notices", {})
    found: list[Notice] = []
    done = -1
    for place in places:
        number = bisect_right(spans, place, key=lambda span: span.start) - 1
        if number in (-1, done):
            continue
        done = number
        if (number, tools) not in known:
            known[number, tools] = notice(document, number, tools)
        each = known[number, tools]
        if each:
            found.append(each)
    return found


def notice(document: Document, number: int, tools: tuple[str, ...]) -> Notice | None:
    """A sentence as a notice, if it is one."""
    start, end = sentences(document)[number]
    if end - start > LONGEST:
        return None
    fused = re.search(FUSED, document.text[start:end])
    start += fused.end() if fused else 0
    text = document.text[start:end].replace("’", "'").lstrip("([*_-–— ")
    by_text, by_machine, bare, credit, alone = openings(tools)
    if credit.fullmatch(text) or (alone.fullmatch(text) and end - start + 2 > len(block_of(document, start))):
        return Notice(start, end, last_of(document, number), fused is not None)
    if not re.search(rf"\b{DEED}\b", text, re.I):
        return None
    first = by_text.match(text)
    if first and re.match(r",| about\b| on\b", text[first.end() :]):
        first = None
    told = first is not None and not re.search(ABROAD, text, re.I) and made(text, tools)
    if first and not first["lead"] and re.search(OURS, first[0], re.I):
        told = told and re.search(JOURNALISM, text, re.I) is not None
    plain = len(text) < 160 and not re.search(ABROAD, text, re.I) and bare.match(text) is not None
    itself = re.match(AND_THEN, text, re.I) or re.match(rf"(?:the )?{TEXT}\b", text, re.I)
    if told or by_machine.match(text) or (plain and itself):
        return Notice(start, end, last_of(document, number), fused is not None)
    return None


def block_of(document: Document, place: int) -> str:
    return document.block_text(document.block_at(place))


@lru_cache(maxsize=8)
def openings(tools: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """How a notice begins: with the text or its makers, with the machine, with the deed alone; a mere credit; and what
    is a notice where it is all that its paragraph says."""
    tool = machine(tools)
    this = rf"\b(?:(?:this|these|our) (?:[\w-]+ ){{0,2}}?{TEXT})\b"
    return (
        re.compile(rf"(?P<lead>{LEAD})?(?:in |for |to \w+ )?(?:{ABOUT}|(?<=[:.] )it\b)", re.I),
        re.compile(
            rf"(?:{LEAD})?(?:(?:(?:no|an|a|the) )?(?:\w+ ){{0,2}}{tool}\b.{{0,60}}?\b{DEED}\b"
            rf"|(?:\w+ ){{1,4}}(?:used|uses) (?:\w+ )?{tool}\b).{{0,60}}?{this}",
            re.I,
        ),
        re.compile(rf"(?:{LEAD})?(?:{BARE}).{{0,60}}?{tool}|(?:{LEAD})?(?:ai|machine)[ -]{DONE}\b", re.I),
        re.compile(rf"(?:{TEXT} ){{0,2}}{TEXT} ?[:/] ?{tool}\W*", re.I),
        re.compile(
            rf"(?:{LEAD})?(?:{tool}(?: tools?| software)? (?:was|were|is|has been|have been) (?:used|involved|employed)"
            rf"|our (?:\w+ )?(?:journalists|reporters|writers|editors|staff|newsroom) (?!used to)(?:\w+ ){{0,2}}uses? "
            rf"(?:\w+ ){{0,2}}{tool}(?: tools?| software| systems?| models?)?)\W*",
            re.I,
        ),
    )


@lru_cache(maxsize=8)
def machine(tools: tuple[str, ...]) -> str:
    """An expression for any of the machines."""
    words = "|".join(re.escape(tool) for tool in sorted(tools, key=len, reverse=True))
    return rf"(?<![\w-])(?:{words})(?![\w])"


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
