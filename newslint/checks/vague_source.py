"""Sources a reader cannot place: words for an unnamed source, and what in the copy around them excuses them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newslint.checks import kept
from newslint.document import Block, Document, fact
from newslint.facts.lexicon import classes
from newslint.facts.mentions import names
from newslint.facts.namedspeech import is_name, paper, speakers
from newslint.facts.namewords import COMPASS, TIMES
from newslint.facts.namewords import PLACES as PLACE_WORDS
from newslint.facts.sentences import sentences
from newslint.facts.shapes import Lists, Shape, Side, Token, anchors, folded, matched, shape
from newslint.findings import Match
from newslint.scanner import Hit, Pattern
from newslint.spans import Span
from newslint.tuples import Settings

PLACEHOLDERS = ()
NEEDS_HITS = True
NEAR = 800  # how far a name or a reason is looked for, in characters
LATER = 5000  # characters of a paragraph in which a name is looked for
NOUNS = "<nouns>"
WANTED = (
    "The house accepts “{match}”, and its sourcing policy wants the reason why the name is withheld"
    " (“reason: required”). Give it."
)
PLACES = ("shapes", "opening", "closing")


class Options(Settings):
    """Shapes are made of words and of the lists by their names; `<nouns>`, or what is in brackets, is looked for."""

    nouns: list[str] = []
    # shapes that may stand anywhere
    shapes: list[str] = []
    # shapes that must open a clause, and that must end one
    opening: list[str] = []
    closing: list[str] = []
    # lists for shapes; of verbs, regular forms need not be told
    verbs: list[str] = []
    before: list[str] = []
    between: list[str] = []
    kinds: list[str] = []
    cues: list[str] = []
    tails: list[str] = []
    ends: list[str] = []
    # words after a match that make something else of it
    unless_next: list[str] = []
    # what excuses a match: example, same-sentence, named-later, agent, anonymity; an outlet in the words, the press or
    # a link in the paragraph, a body there or in the next one
    excused_by: list[str] = []
    # descriptions that the house accepts: a match that holds all words of one is excused, unless it needs a reason
    sufficient: list[str] = []
    # how many paragraphs after it may name a source
    ahead: int = 2
    # words of the paragraph that excuse a match, or that it needs
    reasons: list[str] = []
    reasoned: bool = False
    # words of a match that say how the source knows, and of its sentence that say why the name is withheld: both excuse
    knowing: list[str] = []
    because: list[str] = []


class Plan:
    """The shapes of a rule by the words that they are looked for by, each read when one of these is seen."""

    def __init__(self, options: Options) -> None:
        names = ("nouns", "verbs", "before", "between", "kinds", "cues", "tails", "ends")
        self.lists = Lists({name: getattr(options, name) for name in names}, verbs="verbs")
        self.unless_next = frozenset(options.unless_next)
        texts = [(text, place) for place in PLACES for text in getattr(options, place)]
        self.found: dict[str, list[tuple[str, str]]] = {}
        for text, place in texts:
            for anchor in anchors(text, self.lists, NOUNS):
                self.found.setdefault(anchor, []).append((text, place))
        self.words = list(self.found)
        self._read: dict[str, Shape] = {}

    def shapes(self, number: int) -> Iterator[tuple[Shape, str]]:
        """The shapes round a word, each with where it may stand."""
        for text, place in self.found[self.words[number]]:
            if text not in self._read:
                self._read[text] = shape(text, self.lists, NOUNS)
            yield self._read[text], place


@kept
def plan(options: Options) -> Plan:
    return Plan(options)


def patterns(options: Options) -> list[Pattern]:
    made = plan(options)
    for number in range(len(made.words)):
        list(made.shapes(number))  # a shape that is none is a mistake of the rule
    return [Pattern(word) for word in made.words]


def find(document: Document, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    made = plan(options)
    done = -1
    for hit in hits:
        if hit.start < done:
            continue
        match = widest(document, made, hit)
        if match and match.start >= done and not is_title(document, match) and not excused(document, match, options):
            done = sentence_end(document, match) if options.reasons else match.end  # one reason, one finding
            yield unreasoned(document, match, options)


def unreasoned(document: Document, match: Match, options: Options) -> Match:
    """A match with what is wrong with it: of a description that the house accepts, only that no reason is given."""
    taken = options.reasons and accepted(document.text[match.start : match.end], options.sufficient)
    return match._replace(message=WANTED) if taken else match


def sentence_end(document: Document, match: Match) -> int:
    spans = sentences(document)
    return max(match.end, spans[max(0, sentence_number(spans, match))].end)


def sentence_number(spans: list[Span], match: Match) -> int:
    return bisect_right(spans, match.start, key=lambda span: span.start) - 1


def widest(document: Document, made: Plan, hit: Hit) -> Match | None:
    """The longest stretch round an anchor that one of its shapes fits."""
    text, block = document.text, document.block_at(hit.start)
    if hyphenated(text, hit):
        return None
    right = Side(text, hit.end, block.end)
    left = Side(text, hit.start, block.start, backwards=True)
    best: Match | None = None
    for each, place in made.shapes(hit.pattern):
        opening = place == "opening"
        after = matched(each.right, right)
        if after is None:
            continue
        before = matched(each.left, left, (lambda taken: opens_clause(text, left, taken)) if opening else None)
        if before is None:
            continue
        last, following = right.token(after - 1) if after else None, right.token(after)
        name = last if opening else following if not after and joined(following) else None
        if name and text[name.start].isupper() and name.word not in TIMES:
            continue  # "adviser Hope", "said adviser Ann Example"
        if place == "closing" and joined(following):
            continue
        if following and joined(following) and turns(following.word, last, opening, made):
            continue
        first = left.token(before - 1) if before else None
        match = Match(first.start if first else hit.start, last.end if last else hit.end)
        if best is None or match.end - match.start > best.end - best.start:
            best = match
    return best


def joined(token: Token | None) -> bool:
    return token is not None and token.gap.isspace()


def turns(word: str, last: Token | None, opening: bool, made: Plan) -> bool:
    """Whether the word after a match makes something else of it: "officials said to be", "reports by the office"."""
    return (word == "to" and last is not None and last.word in PASSIVE) or (not opening and word in made.unless_next)


PASSIVE = frozenset(
    "said told believed thought reported alleged expected feared suspected understood claimed known asked".split()
)


def hyphenated(text: str, hit: Hit) -> bool:
    """Whether the anchor is only a part of a longer word."""
    return text[hit.start - 1 : hit.start] in ("-", "'", "’") or text[hit.end : hit.end + 1] in ("-", "'", "’")


OPENERS = frozenset(
    """and but or nor so yet that as while if when because since after although though where which who whether however
    said says saying say now then still also even what whereas before until unless amid despite meanwhile than
    suggesting indicating claiming arguing added adds notes noted how why overall""".split()
)


def opens_clause(text: str, left: Side, taken: int) -> bool:
    """Whether nothing before the words taken can belong to their noun."""
    before, first = left.token(taken), left.token(taken - 1) if taken else None
    if before is None:
        return True
    if before.word in ("and", "or"):
        joined = left.token(taken + 1)
        if first and first.word in ("other", "others"):
            return False
        return not (joined and before.gap.isspace() and joined.gap.isspace() and text[joined.start].isupper())
    gap = before.gap.strip()
    return before.word in OPENERS if not gap else gap[-1] not in "'’$%&"


def is_title(document: Document, match: Match) -> bool:
    """Whether the match lies in a headline that stands as the first line of plain text."""
    if len(document.blocks) <= 3 or match.start >= document.blocks[0].end:
        return False
    first = document.block_text(document.blocks[0])
    return len(first) < 110 and first.rstrip("\"'”’)")[-1:] not in {".", "!", "?"}


EXAMPLES = frozenset({"including", "like", "such", "among", "led", "notably"})
WITHHELD = (" anonym", "not to be named", "not to be identified", "to be identified", "to be named", "authori")


def excused(document: Document, match: Match, options: Options) -> bool:
    """Whether the words themselves, or those near them, say who the source is or why that is not said."""
    text, by, block = document.text, options.excused_by, document.block_at(match.start)
    if options.reasons:
        words = Side(text, max(block.start, match.start - NEAR), min(block.end, match.end + NEAR))
        if gives_reason(words, options.reasons) != options.reasoned:
            return True
    elif options.sufficient and accepted(text[match.start : match.end], options.sufficient):
        return True
    if not by and not options.because:
        return False
    spans = sentences(document)
    number = sentence_number(spans, match)
    here = spans[number] if number >= 0 else block
    start, end = max(here.start, match.start - NEAR), min(max(match.end, here.end), match.end + NEAR)
    if options.because and explained(text, match, Span(start, end), options):
        return True
    if "anonymity" in by and any(word in folded(text[start:end]) for word in WITHHELD):
        return True
    if "example" in by and gives_example(Side(text, match.start, end), match):
        return True
    if "agent" in by and has_agent(Side(text, match.end, end)):
        return True
    if "same-sentence" in by and any(
        speakers(Side(text, a, b), others=True) for a, b in ((start, match.start), (match.end, end))
    ):
        return True
    if told_near_by(document, match, by, block):
        return True
    return "named-later" in by and named_later(document, match, end, options.ahead)


def explained(text: str, match: Match, sentence: Span, options: Options) -> bool:
    """Whether the match says how the source knows, and its sentence that the name is withheld, and why."""
    words = folded(text[sentence.start : sentence.end])
    return (
        any(word in words for word in WITHHELD)
        and gives_reason(Side(text, match.start, match.end), options.knowing)
        and gives_reason(Side(text, sentence.start, sentence.end), options.because)
    )


def told_near_by(document: Document, match: Match, by: list[str], block: Block) -> bool:
    """Whether the paragraph names an outlet, a body or a page where a reader can look it up."""
    if "outlet" in by and publication(document, match):
        return True
    if "press" in by and paper(document, max(block.start, match.start - NEAR), min(block.end, match.end + NEAR)):
        return True
    if "link" in by and document.link_spans.touched(block.start, block.end):
        return True
    if "body" in by:
        found = bodies(document)
        number = bisect_left(found, block.start)
        return number < len(found) and found[number] < document.block_at(block.end + 1).end
    return False


@fact
def bodies(document: Document) -> list[int]:
    """Where organisations are named."""
    return sorted(one.start for name in names(document) if name.kind == "organisation" for one in name.mentions)


def publication(document: Document, match: Match) -> bool:
    """Whether the words say where something was published: an outlet by name, or “in the” before a name of no place."""
    text, words = document.text, Side(document.text, match.start, match.end)
    if paper(document, match.start, match.end):
        return True
    number = 2
    while token := words.token(number):
        near = [words.token(number - 2), words.token(number - 1)]
        if [each.word for each in near if each] == ["in", "the"] and text[token.start].isupper():
            return not any(map(placed, (token, words.token(number + 1))))
        number += 1
    return False


def placed(token: Token | None) -> bool:
    return token is not None and ("p" in classes(token.word) or token.word in COMPASS | AREAS or "." in token.word)


AREAS = frozenset("us uk eu uae middle far baltic balkans gulf caribbean states".split()) | PLACE_WORDS


def accepted(words: str, descriptions: list[str]) -> bool:
    """Whether all words of a description stand in the match: “senior official” in two senior White House officials."""
    said = {singular(word) for word in folded(words).split()}
    return any(
        description and said.issuperset(map(singular, folded(description).split())) for description in descriptions
    )


def singular(word: str) -> str:
    word = word.strip(",.;:()")
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def gives_reason(words: Side, reasons: list[str]) -> bool:
    number, found = 0, [""]
    while token := words.token(number):
        found.append(token.word)
        number += 1
    line = " ".join([*found, ""])
    return any(f" {reason} " in line for reason in reasons)


def gives_example(words: Side, match: Match) -> bool:
    """Whether a name follows "including", "such as" and the like, in the match or right after it."""
    number, last = 0, match.start
    while (token := words.token(number)) and last < match.end:
        number, last = number + 1, token.end
        if token.word in EXAMPLES:
            near = [words.token(number + n) for n in range(4)]
            if any(word and is_name(words.text, word) for word in near):
                return True
    after = token and token.word in EXAMPLES and [words.token(number + n) for n in range(1, 5)]
    return any(word and is_name(words.text, word) for word in after or ())


def has_agent(rest: Side) -> bool:
    """Whether "by" somebody follows within two words."""
    return any((token := rest.token(n)) and token.word == "by" and rest.token(n + 1) for n in range(3))


def named_later(document: Document, match: Match, end: int, ahead: int) -> bool:
    """Whether somebody new speaks in the rest of the paragraph or in the next ones."""
    number = bisect_right(document.block_spans.starts, match.start) - 1
    text = document.text
    for block in document.blocks[number : number + 1 + ahead]:
        start = max(end, block.start)
        for name in speakers(Side(text, start, min(block.end, start + LATER))):
            if first_place(document, text[name.start : name.end]) >= match.start:
                return True
    return False


def first_place(document: Document, form: str) -> int:
    """Where a name first stands, whatever it stands in; each is looked for once in a story."""
    known = first_places(document)
    if form not in known:
        known[form] = document.text.find(form)
    return known[form]


@fact
def first_places(document: Document) -> dict[str, int]:
    return {}
