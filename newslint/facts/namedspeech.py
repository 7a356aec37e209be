"""Who is named beside a verb of speech, read from a few words at a time where all attributions would be too many."""

from __future__ import annotations

from bisect import bisect_left

from newslint.document import Document
from newslint.facts.namewords import TIMES
from newslint.facts.shapes import Side, Token
from newslint.facts.sourcewords import OUTLETS
from newslint.facts.words import words

SAID = frozenset(
    """said says say saying told tells wrote writes argued argues warned warns added adds explained explains noted notes
    claimed claims believes believed suggested suggests confirmed confirms announced insisted insists tweeted recalled
    predicted predicts estimated estimates testified called described contends contended acknowledged concluded calls
    describes thinks asked asks points pointed put reported stated denied agreed agrees conceded admitted joked
    cautioned remarked""".split()
)
HELPERS = frozenset("also has had have later then now once again recently repeatedly himself herself who".split())
WHEN = TIMES | {"on", "yesterday", "today", "earlier", "afterwards"}
NO_NAME = TIMES | frozenset(
    """i it they we you he she this that these those there the a an but and so some many most others critics experts
    analysts observers sources officials people one two three what when while if as in on at for reports studies
    research scientists economists researchers supporters opponents residents police everyone nobody none each both
    all another other several few more""".split()
)
# Who answers for what is said without being named.
ANSWERABLE = frozenset(
    """he she police officials authorities prosecutors investigators doctors company council government ministry
    department spokesman spokeswoman spokesperson army military court firm club coastguard""".split()
)
LONG_ASIDE = 15


def speakers(side: Side, *, others: bool = False) -> list[Token]:
    """Those who are named beside a verb of speech or after "according to"; if `others`, he, she and the police too."""
    read: list[Token] = []
    while token := side.token(len(read)):
        read.append(token)
    text, found = side.text, []
    for number, token in enumerate(read):
        if token.word == "according" or token.word in SAID:
            places = [*subject(read, number), *later(read, number, token.word)]
            for place in places:
                name = read[place]
                if (others and name.word in ANSWERABLE) or is_name(text, name):
                    found.append(name)
                    break
    return found


def is_name(text: str, token: Token) -> bool:
    return text[token.start].isupper() and token.word not in NO_NAME


def subject(read: list[Token], verb: int) -> list[int]:
    """Where the name before a verb of speech may end: beside it, or before an aside."""
    at = verb - 1
    while at >= 0 and (read[at].word in HELPERS or read[at].word in WHEN):
        at -= 1
    if at < 0:
        return []
    mark = read[at + 1].gap
    if "," not in mark:
        return [] if (at and read[at - 1].word == "in") or set(mark) & set('.;?!”"') else [at]
    for back in range(at, max(0, at - LONG_ASIDE), -1):
        if "," in read[back].gap:  # “Ann Example, the owner, said”; “the owner, Ann Example, said”
            return [back - 1, at] if mark.strip() == "," else [back - 1]
        if set(read[back].gap) & set('.;?!”"'):
            break
    return []


def later(read: list[Token], verb: int, word: str) -> list[int]:
    """Where a name after "according to", or after a verb of speech that follows a mark, may begin."""
    if word != "according" and not set(read[verb].gap) & set(",”\"'’?!"):
        return []
    places = []
    for at in range(verb + 1, min(len(read), verb + 9)):
        if set(read[at].gap) & set(".;?!:"):
            break
        places.append(at)
    return places


def paper(document: Document, start: int, end: int) -> bool:
    """Whether a stretch names an outlet: “the Guardian”, “BBC News”. A first word may have its capital for that."""
    text, read = document.text, words(document)
    for number in range(bisect_left(read.starts, start), bisect_left(read.starts, end)):
        word, at = read.words[number].removesuffix("'s"), read.starts[number]
        if word in OUTLETS and text[at].isupper() and (at > start or text[at : at + len(word)].isupper()):
            return True
    return False
