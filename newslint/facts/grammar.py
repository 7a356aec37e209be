"""What a grammar engine says of a story, less what it says of names, of other people's words and of code."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.document import HOLE, Document, fact
from newslint.facts.mentions import begins, mentions
from newslint.facts.quotations import quotations
from newslint.facts.sentences import sentence_spans
from newslint.languagetool.client import Part, Problem
from newslint.spans import Span, Spans

ENOUGH = 12  # words that tell of a paragraph's or a sentence's language
MANY = 0.08  # share of such words or letters that tells: in English copy little English words are .2 and more
OURS = re.compile(
    r"\b(?:the|and|of|to|that|with|was|which|from|has|have|had|is|are|were|it|for|this|these|not|you|we|they|he|she|an|or|"
    r"at|his|her|their|will|would|said|by|but|been|I|my|there|who)\b"
)
OTHERS = re.compile(
    r"\b(?:de|la|que|el|en|los|las|del|una|por|con|para|un|le|les|des|et|du|est|une|dans|sur|der|die|das|und|ist|den|mit|von|"
    r"zu|il|di|che|per|non|em|os|da|do|na|não|uma|com|het|een|van|och|att|og|det|på|som|się|nie)\b|[^\W\d_a-zA-Z]",
    re.IGNORECASE,
)
CAPITAL = re.compile(r"(?<![\w’'-])[^\W\d_a-z]\w*")


@fact
def grammar(document: Document) -> list[Problem]:
    """The problems that a running LanguageTool finds, in document text; none where there is no engine."""
    engine = document.engines.get("languagetool")
    if engine is None:
        return []
    unread = foreign(document)
    safe = protected(document, unread)
    found = engine.check(parts(document, safe, unread))
    return [each for each in found if not safe.touched(each.start, each.end) and not beside_the_point(document, each)]


def protected(document: Document, unread: Sequence[Span] = ()) -> Spans:
    """Names, quotations with their marks, code, and what is to stay unread, joined where they touch."""
    found = list(unread)
    found += [Span(each.start, each.end) for each in mentions(document)]
    found += [Span(each.start, each.end) for each in quotations(document)]
    found += [Span(match.start(), match.end()) for match in re.finditer(HOLE, document.text)]
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return Spans(joined)


def foreign(document: Document) -> list[Span]:
    """The paragraphs in another language than English. An English server takes minutes to guess at their words."""
    texts = ((block, document.block_text(block)) for block in document.blocks)
    return [Span(block.start, block.end) for block, text in texts if not english(text)]


def english(text: str) -> bool:
    """Whether a text is in English, or too short or too odd to tell."""
    words = text.count(" ") + 1
    return words <= ENOUGH or len(OURS.findall(text)) >= MANY * words or len(OTHERS.findall(text)) < MANY * words


def parts(document: Document, safe: Spans, unread: Sequence[Span] = ()) -> list[Part]:
    """The story for the engine, character by character as in the document.

    What is protected is read as it stands, so that the sentence round it stays whole, but for code, which is read as a
    noun, and for what is to stay unread; between blocks stands an empty line."""
    text, made, at = document.text, [], 0
    silent = Spans(list(unread))
    for span in safe.spans:
        made += plain(text[at : span.start])
        words = text[span.start : span.end]
        read_as = "" if silent.touched(span.start, span.end) else words.replace(HOLE, "it")
        made.append(Part(words, protected=True, read_as=read_as))
        at = span.end
    return [*made, *plain(text[at:])]


def plain(text: str) -> list[Part]:
    lines = text.split("\n")
    made = []
    for number, line in enumerate(lines):
        if line:
            made.append(Part(line))
        if number + 1 < len(lines):
            made.append(Part("\n", protected=True, read_as="\n\n"))
    return made


def beside_the_point(document: Document, problem: Problem) -> bool:
    """Whether a problem takes in a name, lies beside an editor's bracket or in a sentence of another language, or is a
    quotation mark, of which the topic quotes knows more.

    A name is any word that has its capital inside a sentence."""
    text, (start, end) = document.text, (problem.start, problem.end)
    if any(not begins(text, match.start()) for match in CAPITAL.finditer(text, start, end)):
        return True
    if not text[start:end].strip(" \"'“”‘’«»„"):
        return True
    if text[end : end + 1] in ("[", "]") or text[start - 1 : start] in ("[", "]"):
        return True
    number = sentence_spans(document).at(start)
    return number is not None and not english(text[slice(*sentence_spans(document).spans[number])])
