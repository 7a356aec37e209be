"""Sources a reader cannot place: words for an unnamed source, and what in the copy around them excuses them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newslint.document import Document
from newslint.facts.sentences import sentences
from newslint.findings import Match
from newslint.scanner import Hit, Pattern

PLACEHOLDERS = ()
NEEDS_HITS = True
NEAR = 800  # how far a name or a reason is looked for, in characters


@dataclass(frozen=True, slots=True)
class Options:
    """Shapes are expressions; `<nouns>`, `<verbs>`, `<before>` and `<between>` in them stand for one word of a list."""

    any: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)  # shapes that must open a clause
    nouns: list[str] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    between: list[str] = field(default_factory=list)
    # what excuses a match: institution, example, same-sentence, next-sentence, agent
    excused_by: list[str] = field(default_factory=list)
    generic: list[str] = field(default_factory=list)  # words with a capital that are no institution's name
    reasons: list[str] = field(default_factory=list)  # words of the paragraph that excuse a match
    ahead: int = 2  # how many sentences after it may name a source


def patterns(options: Options) -> list[Pattern]:
    return [Pattern(spelt_out(shape, options), regex=True) for shape in (*options.any, *options.opening)]


def spelt_out(shape: str, options: Options) -> str:
    lists = {"nouns": options.nouns, "verbs": options.verbs, "before": options.before, "between": options.between}
    for name, words in lists.items():
        shape = shape.replace(f"<{name}>", "(?:" + "|".join(words) + ")")
    return rf"\b{shape}\b"


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    done = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.start < done or (hit.pattern >= len(options.any) and not opens_clause(document.text, hit)):
            continue
        if is_title(document, hit) or excused(document, hit, options):
            continue
        done = hit.end
        yield Match(hit.start, hit.end)


OPENERS = frozenset(
    """and but or nor so yet that as while if when because since after although though where which who whether however
    said says saying say now then still also even what whereas before until unless amid despite with meanwhile than
    suggesting indicating claiming arguing added adds notes noted""".split()
)


def opens_clause(text: str, hit: Hit) -> bool:
    """Whether nothing before a match can belong to its noun, and its verb is no name ("adviser Hope")."""
    words = text[hit.start : hit.end].split()
    if len(words) > 1 and words[-1][0].isupper():
        return False
    word = word_before(text, hit.start)
    if word in ("and", "or") and words[0] in ("other", "others"):
        return False
    return not word or (not word[-1].isalnum() and word[-1] not in "'’%$") or word.lower() in OPENERS


def word_before(text: str, start: int) -> str:
    """The word before a place of its paragraph, with the marks that touch it, or nothing."""
    words = text[max(0, start - NEAR) : start].rpartition("\n")[2].split()
    return words[-1] if words else ""


def is_title(document: Document, hit: Hit) -> bool:
    """Whether the match lies in a headline that stands as the first line of plain text."""
    if len(document.blocks) <= 3 or hit.start >= document.blocks[0].end:
        return False
    first = document.block_text(document.blocks[0])
    return len(first) < 110 and first.rstrip("\"'”’)")[-1:] not in {".", "!", "?"}


SAID = (
    r"(?:said|says|say|told|tells|wrote|writes|argued|argues|warned|warns|added|adds|explained|explains|noted|notes"
    r"|claimed|claims|believes|believed|suggested|suggests|confirmed|confirms|announced|insisted|insists|tweeted|recalled"
    r"|predicted|predicts|estimated|estimates|testified|called|described|contends|contended|acknowledged|concluded"
    r"|calls|describes|thinks|asked|asks|points? out|pointed out|put it|reported|stated|denied|agreed|agrees)"
)
NAMED = (
    rf"\b[Aa]ccording to (?:\w+ ){{0,3}}[A-Z]|\b[A-Z][\w'’.-]+(?:, [^,.]{{2,90}},)? (?:\w+ ){{0,2}}{SAID}\b"
    rf"|\b(?:[Hh]e|[Ss]he) (?:\w+ ){{0,2}}{SAID}\b|\b{SAID} (?:(?:the|its|his|her|\w+er) (?:\w+ ){{0,2}})?[A-Z]"
    rf"|\b{SAID} (?:he|she)\b"
)
EXAMPLE = r"\b(?:including|such as|like|among them|led by|for example|e\.g\.)(?: \w+){0,3}? (?:the )?[A-Z]"
AGENT = r"\s*(?:\w+ ){0,2}by (?:(?:the|its|his|her|their|some|many|most|a|an) )?(?:\w+ ){0,2}\w"


@lru_cache(maxsize=16)
def expression(text: str) -> re.Pattern[str]:
    return re.compile(text)


def excused(document: Document, hit: Hit, options: Options) -> bool:
    """Whether the words themselves, or those near them, say who the source is."""
    text, by = document.text, options.excused_by
    if "institution" in by and names_institution(text, hit, options):
        return True
    spans = sentences(document)
    number = bisect_right(spans, hit.start, key=lambda span: span.start) - 1
    here = spans[number] if number >= 0 else document.block_at(hit.start)
    rest = text[hit.end : min(max(hit.end, here.end), hit.end + NEAR)]
    if "example" in by and expression(EXAMPLE).search(rest):
        return True
    if "agent" in by and expression(AGENT).match(rest):
        return True
    if "same-sentence" in by:
        apart = text[max(here.start, hit.start - NEAR) : hit.start], rest
        if any(expression(NAMED).search(part) for part in apart):
            return True
    if "next-sentence" in by:
        after = " ".join(
            text[span.start : min(span.end, span.start + NEAR)]
            for span in spans[number + 1 : number + 1 + options.ahead]
        )
        if expression(NAMED).search(after):
            return True
    if options.reasons:
        block = document.block_at(hit.start)
        folded = text[max(block.start, hit.start - NEAR) : min(block.end, hit.end + NEAR)].lower()
        return any(expression(rf"\b{reason}\b").search(folded) for reason in options.reasons)
    return False


WORD = re.compile(r"[\w'’.&-]*\w")


def names_institution(text: str, hit: Hit, options: Options) -> bool:
    """Whether a capital in the match, or in the word before it, is more than that of a sentence's first word."""
    before = word_before(text, hit.start)
    touches = before[-1:].isalnum() or before.endswith(("'", "’"))
    if touches and before[0].isupper() and before.lower() not in OPENERS:
        return True
    opens = not touches and not before.endswith((",", ";"))
    known = {*options.before, *options.nouns, *(word.lower() for word in options.generic)}
    for found in WORD.finditer(text, hit.start, hit.end):
        word = found[0]
        if not word[0].isupper() or word in options.generic or word.lower() in known:
            continue
        if found.start() == hit.start and opens and plain_opening(word, known):
            continue
        return True
    return False


def plain_opening(word: str, known: set[str]) -> bool:
    """Whether the first word of a sentence has its capital only for standing there."""
    return any(re.fullmatch(entry, word.lower()) for entry in known)
