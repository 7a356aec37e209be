"""Comments in the copy that keep findings quiet, and what is wrong with such comments."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newslint.document import Comment, Document
from newslint.errors import nearest
from newslint.findings import Finding
from newslint.rule import Rule, fill
from newslint.scanner import occurrences
from newslint.spans import Span, Spans, joined

DIRECTIVE = re.compile(r"\s*newslint-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|$)\s*(.*)", re.S)
MEANT = re.compile(r"\s*(newslint[-: ][\w-]*(?:dis|ign|enab|off)[\w-]*)(?=\s|$)", re.I)
KINDS = ("disable-next-line", "disable-line", "disable-file", "disable", "enable")
UNUSED, UNKNOWN = "suppressions/unused", "suppressions/unknown-rule"
GLOB = frozenset("*?[")
HINTS = 50  # suppressions that name no rule for which the nearest one is looked for


@dataclass(slots=True)
class Suppression:
    """A rule or glob that is kept quiet where a finding starts in `holds` (source offsets)."""

    name: str
    place: Span
    holds: Span
    ends: bool = False  # whether a comment may let its rules be heard again
    used: bool = False
    rules: frozenset[str] = frozenset()


class Heard:
    """The comments from which rules are heard again."""

    def __init__(self, document: Document) -> None:
        self.comments = [(comment.start, rules_of(found)) for comment, found in directives(document, "enable")]
        self.places: dict[str, list[int]] = {}

    def after(self, start: int, rule: str) -> int | None:
        """The first place after a comment from which a rule is heard."""
        if rule not in self.places:
            self.places[rule] = [
                at for at, names in self.comments if not names or any(fits(name, rule) for name in names)
            ]
        places = self.places[rule]
        number = bisect_left(places, start)
        return places[number] if number < len(places) else None


def apply(
    document: Document, findings: list[Finding], ran: dict[str, Rule], known: Iterable[str]
) -> tuple[list[Finding], int]:
    """The findings that stand, with those about the suppressions themselves, and how many were suppressed."""
    given, heard = list(read(document)), Heard(document)
    names = frozenset(known)
    meant: dict[str, frozenset[str]] = {}
    for suppression in given:
        name = suppression.name
        if name not in meant:
            wide = name == "*" or GLOB & set(name)
            meant[name] = frozenset(each for each in (names if wide else names & {name}) if fits(name, each))
        suppression.rules = meant[name]
    standing, suppressed = sifted(findings, given, heard)
    told = made(document, [*misspelt(document, ran), *about(given, ran, names)])
    told, more = sifted(told, [s for s in given if s.name != "*"], heard)
    return sorted(standing + told, key=lambda f: (f.start.offset, f.end.offset, f.rule)), suppressed + more


def sifted(findings: list[Finding], given: list[Suppression], heard: Heard) -> tuple[list[Finding], int]:
    """The findings that no suppression keeps quiet, and how many others there are."""
    places: dict[str, list[int]] = {}
    for each in findings:
        places.setdefault(each.rule, []).append(each.start.offset)
    for offsets in places.values():
        offsets.sort()
    quiet: dict[str, list[tuple[int, int]]] = {}
    for suppression in given:
        for rule in suppression.rules & places.keys():
            start, end = suppression.holds
            again = heard.after(start, rule) if suppression.ends else None
            end = end if again is None else min(end, again)
            first = bisect_left(places[rule], start)
            if first < len(places[rule]) and places[rule][first] < end:
                suppression.used = True
                quiet.setdefault(rule, []).append((start, end))
    held = {rule: Spans(joined(stretches)) for rule, stretches in quiet.items()}
    standing = [each for each in findings if each.rule not in held or held[each.rule].at(each.start.offset) is None]
    return standing, len(findings) - len(standing)


Told = tuple[Rule, Span, dict[str, str]]


def misspelt(document: Document, ran: dict[str, Rule]) -> Iterator[Told]:
    """Comments that begin like a suppression and are none."""
    for comment in document.comments:
        meant = MEANT.match(comment.text)
        if meant and not DIRECTIVE.match(comment.text) and UNKNOWN in ran:
            at = document.source.find(meant[1], comment.start, comment.end)
            hint = nearest(meant[1].lower(), [f"newslint-{kind}" for kind in KINDS])
            values = {"name": meant[1], "hint": f" {hint[0].upper()}{hint[1:]}" if hint else ""}
            yield ran[UNKNOWN], Span(at, at + len(meant[1])), values


def about(given: list[Suppression], ran: dict[str, Rule], known: Iterable[str]) -> Iterator[Told]:
    """What is to be told of suppressions that name no rule, or that kept nothing quiet though their rules ran."""
    hints = 0
    for suppression in given:
        name = suppression.name
        if not suppression.rules and UNKNOWN in ran:
            hints += 1
            hint = nearest(name, known) if hints <= HINTS else ""
            values = {"name": name, "hint": f" {hint[0].upper()}{hint[1:]}" if hint else ""}
            yield ran[UNKNOWN], suppression.place, values
        elif not suppression.used and not suppression.rules.isdisjoint(ran) and UNUSED in ran:
            yield ran[UNUSED], suppression.place, {"name": name}


def made(document: Document, told: list[Told]) -> list[Finding]:
    """The findings on what is to be told."""
    if not told:
        return []
    from hashlib import sha256

    source, position, found = document.source, document.lines.position, list[Finding]()
    places: dict[str, list[int]] = {}  # of the same words: two of them are two findings
    for text, at in occurrences({source[slice(*place)] for _, place, _ in told}, source):
        if text not in places or at >= places[text][-1] + len(text):
            places.setdefault(text, []).append(at)
    for rule, (start, end), values in told:
        text = source[start:end]
        before = bisect_left(places.get(text, []), start)
        mark = sha256(f"{rule.id}\0{text}\0{before}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
        message = fill(rule.body.message, {"match": text, **values})
        found.append(
            Finding(rule.id, rule.severity, message, text, "body", position(start), position(end), fingerprint=mark)
        )
    return found


def fits(wanted: str, name: str) -> bool:
    if wanted == name or wanted == "*":
        return True
    from fnmatch import fnmatchcase

    return bool(GLOB & set(wanted)) and fnmatchcase(name, wanted)


def read(document: Document) -> Iterator[Suppression]:
    """The suppressions of a document, with the stretch of source in which each holds."""
    for comment, found in directives(document, *KINDS[:-1]):
        kind = found[1]
        line = document.lines.position(comment.start).line
        for name, place in listed(document, comment, found):
            if kind == "disable-file":
                holds = Span(0, len(document.source) + 1)
            elif kind == "disable-line":
                holds = document.lines.span(line)
            elif kind == "disable-next-line":
                holds = next_line(document, comment)
            else:
                holds = Span(comment.end, len(document.source) + 1)
            yield Suppression(name, place, holds, kind == "disable")
    own = document.metadata.get("newslint")
    disabled = own.get("disable") if isinstance(own, dict) else None
    for name in [disabled] if isinstance(disabled, str) else disabled if isinstance(disabled, list) else []:
        at = max(0, document.source.find(str(name)))
        yield Suppression(str(name), Span(at, at + len(str(name))), Span(0, len(document.source) + 1))


def directives(document: Document, *kinds: str) -> Iterator[tuple[Comment, re.Match[str]]]:
    """The comments of some kinds."""
    for comment in document.comments:
        if (found := DIRECTIVE.match(comment.text)) and found[1] in kinds:
            yield comment, found


def listed(document: Document, comment: Comment, found: re.Match[str]) -> Iterator[tuple[str, Span]]:
    """The names of a directive with their places; one that names nothing means every rule."""
    names = rules_of(found)
    at = document.source.find("newslint-", comment.start)
    if not names:
        yield "*", Span(at, at + len("newslint-") + len(found[1]))
    for name in names:
        at = document.source.find(name, at, comment.end)
        yield name, Span(at, at + len(name))
        at += len(name)


def rules_of(found: re.Match[str]) -> list[str]:
    listed = re.split(r"(?:^|\s)--(?:\s|$)", found[2], maxsplit=1)[0]
    return [name for name in re.split(r"[,\s]+", listed.strip()) if name]


def next_line(document: Document, comment: Comment) -> Span:
    """The next line of source with anything on it."""
    number = document.lines.position(max(comment.start, comment.end - 1)).line + 1
    while number <= len(document.lines) and not document.lines.line(number).strip():
        number += 1
    return document.lines.span(number) if number <= len(document.lines) else Span(comment.end, comment.end)
