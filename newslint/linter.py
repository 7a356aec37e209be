"""One story under the rules that are on: hits, matches, findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from newslint import checks
from newslint.document import Document
from newslint.errors import Unable
from newslint.facts.quotations import quoted
from newslint.facts.sentences import sentence_spans
from newslint.findings import FileResult, Finding, Match, Notice, Related
from newslint.literals import fold
from newslint.rule import Body, Rule, fill
from newslint.scanner import Hit, Query, Scanner
from newslint.spans import Span, Spans

HOUSE = {
    "house-name": "this house",
    "house-disclosure": "This article was translated from Danish with DeepL. Ann Example, news editor, checked it and "
    "answers for it. Our policy on AI: paper.example/ai",
}


class Ruleset:
    """The rules that are on for some files, ready to run; `known` are the ids of all rules there are."""

    def __init__(self, rules: Iterable[Rule], known: Iterable[str] = (), house: dict[str, str] | None = None) -> None:
        self.rules = list(rules)
        self.known = frozenset(known) or frozenset(rule.id for rule in self.rules)
        self.house = HOUSE | {f"house-{key}": value for key, value in (house or {}).items() if value}
        self.by_id = {rule.id: rule for rule in self.rules}
        self.scanner = Scanner({rule.id: rule.literals for rule in self.rules}, self.query)
        self.always = [rule for rule in self.rules if not rule.needs_hits]
        self.unable: set[str] = set()  # rules that cannot look, as was told once
        self._options: dict[str, Any] = {}

    def query(self, owner: str, number: int) -> Query:
        body = self.by_id[owner].body
        return Query(owner, number, *body.patterns[number], body.extent)

    def options(self, rule: Rule) -> Any:
        if rule.id not in self._options:
            self._options[rule.id] = checks.load(rule.check).Options(**rule.body.options)
        return self._options[rule.id]


def lint(document: Document, ruleset: Ruleset, *, fingerprints: bool = True) -> FileResult:
    """The findings of one document, sorted by start, end and rule, less those that the copy suppresses.

    Without `fingerprints` those are left empty, for output that shows none."""
    result = FileResult(document.path, source=document.source, mistakes=list(document.mistakes))
    result.notices = [Notice(message, document.path) for message in document.notices]

    def notice(message: str, rule: str) -> None:
        result.notices.append(Notice(message, document.path, rule))

    hits = ruleset.scanner.scan(document.text, Extents(document).__getitem__, notice)
    found: list[tuple[int, Finding]] = []
    waiting = [ruleset.by_id[owner] for owner in hits if ruleset.by_id[owner].needs_hits]
    for rule in (*ruleset.always, *waiting):
        mine: Sequence[Hit] = hits.get(rule.id, ())
        if mine:
            body = rule.body
            mine = [hit for hit in mine if applies(body, document, hit.start, hit.end)]
        if rule.id in ruleset.unable:
            continue
        if not mine and (rule.needs_hits or (rule.needs_markup and document.format == "text")):
            continue
        body = rule.body
        try:
            for match in checks.load(rule.check).find(document, ruleset.options(rule), mine):
                if applies(body, document, match.start, match.end):
                    found.append((match.start, finding(rule, document, match, ruleset.house)))
        except Unable as error:
            ruleset.unable.add(rule.id)
            notice(str(error), rule.id)
        except TimeoutError:
            notice("a pattern of this rule took too long on this story; the rest of the rule was left out", rule.id)
    found.sort(key=lambda pair: (pair[1].start.offset, pair[1].end.offset, pair[1].rule))
    result.findings = numbered(document, found) if fingerprints else [each for _, each in found]
    if document.comments or "newslint" in document.metadata:
        from newslint import suppressions  # few stories hold any

        dead = {name for name, engine in document.engines.items() if engine.failure} | ruleset.unable
        ran = {name: rule for name, rule in ruleset.by_id.items() if not {name, rule.check} & dead}
        result.findings, result.suppressed = suppressions.apply(document, result.findings, ran, ruleset.known)
    return result


class Extents(dict[str, Spans]):
    """The stretches of text within which a rule looks, by the name of its extent."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __missing__(self, extent: str) -> Spans:
        if extent == "paragraph":
            made = self.document.block_spans
        elif extent == "document":
            made = Spans([(0, len(self.document.text))])
        else:
            made = sentence_spans(self.document)
        self[extent] = made
        return made


def applies(rule: Body, document: Document, start: int, end: int) -> bool:
    """Whether a stretch lies in the rule's scope and is said in its voice."""
    if rule.scope and document.block_at(start).scope not in rule.scope:
        return False
    return rule.voice == "any" or bool(quoted(document).touched(start, end)) == (rule.voice == "quotation")


def finding(rule: Rule, document: Document, match: Match, house: dict[str, str]) -> Finding:
    """A match as a user sees it, in source positions."""
    span = match.source or document.offsets.source_span(match.start, match.end)
    words = document.source[slice(*match.source)] if match.source else document.text[match.start : match.end]
    position = document.lines.position
    related = []
    for place in match.related:
        there = document.offsets.source_span(place.start, place.end)
        text = document.source[there.start : there.end]
        related.append(Related(place.message, text, position(there.start), position(there.end)))
    fix, suggestions = None, match.suggestions
    if match.replacement is not None:
        from newslint.edits import fix_of  # few rules fix anything

        fix = fix_of(document, match)
        if match.replacement and fix is None:
            suggestions = (match.replacement, *suggestions)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=fill(match.message or rule.body.message, {"match": brief(words), **match.values, **house}),
        text=document.source[span.start : span.end],
        scope=document.block_at(match.start).scope,
        start=position(span.start),
        end=position(span.end),
        related=tuple(related),
        fix=fix,
        suggestions=suggestions,
    )


def brief(words: str, most: int = 120) -> str:
    """Words as a message quotes them: a whole paragraph only by its beginning."""
    if len(words) <= most:
        return words
    space = words.rfind(" ", most // 2, most)
    return words[: space if space > 0 else most] + "…"


LONGEST = 1_000  # of a longer sentence a stretch round the finding stands for all of it


def around(document: Document, offset: int, sentence: Span) -> str:
    start, end = sentence
    if end - start > LONGEST:
        start, end = max(start, offset - LONGEST // 4), min(end, offset + LONGEST // 4)
    return document.text[start:end]


def numbered(document: Document, found: list[tuple[int, Finding]]) -> list[Finding]:
    """Findings, each with its offset in the text, given their fingerprints: what was found in which sentence."""
    if not found:
        return []
    from hashlib import sha256

    spans = sentence_spans(document)
    counts: dict[tuple[str, str, str], int] = {}
    made = []
    for offset, each in found:
        at = spans.at(offset)
        sentence = around(document, offset, spans.spans[at]) if at is not None else ""
        key = (each.rule, fold(each.text), fold(sentence))
        counts[key] = counts.get(key, -1) + 1
        digest = sha256("\0".join((*key, str(counts[key]))).encode("utf-8", "surrogatepass")).hexdigest()
        made.append(each._replace(fingerprint=digest[:16]))
    return made
