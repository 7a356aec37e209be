"""Comments in the copy that keep findings quiet, and what is wrong with such comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from newslint.document import Comment, Document
from newslint.errors import nearest
from newslint.findings import Finding
from newslint.rule import Rule, fill
from newslint.spans import Span

DIRECTIVE = re.compile(r"\s*newslint-(disable-next-line|disable-line|disable-file|disable|enable)\b([^\S]*)(.*)", re.S)
UNUSED, UNKNOWN = "suppressions/unused", "suppressions/unknown-rule"
GLOB = frozenset("*?[")


@dataclass(slots=True)
class Suppression:
    """A rule or glob that is kept quiet where a finding starts in `holds` (source offsets)."""

    name: str
    place: Span
    holds: Span
    used: bool = False
    rules: set[str] = field(default_factory=set)


def apply(
    document: Document, findings: list[Finding], ran: dict[str, Rule], known: Iterable[str]
) -> tuple[list[Finding], int]:
    """The findings that stand, with those about the suppressions themselves, and how many were suppressed."""
    given = list(read(document))
    if not given:
        return findings, 0
    names = list(known)
    for suppression in given:
        suppression.rules = {name for name in names if fits(suppression.name, name)}
    standing = []
    for finding in findings:
        quiet = [s for s in given if finding.rule in s.rules and s.holds.start <= finding.start.offset < s.holds.end]
        for suppression in quiet:
            suppression.used = True
        if not quiet:
            standing.append(finding)
    suppressed = len(findings) - len(standing)
    standing += about(document, given, ran, names)
    return sorted(standing, key=lambda f: (f.start.offset, f.end.offset, f.rule)), suppressed


def about(document: Document, given: list[Suppression], ran: dict[str, Rule], known: list[str]) -> Iterator[Finding]:
    """Findings on suppressions that name no rule, or that kept nothing quiet though their rules ran."""
    for suppression in given:
        name = suppression.name
        if not suppression.rules and UNKNOWN in ran:
            hint = nearest(name, known)
            yield finding(document, ran[UNKNOWN], suppression, {"name": name, "hint": f" – {hint}" if hint else ""})
        elif not suppression.used and suppression.rules & set(ran) and UNUSED in ran:
            yield finding(document, ran[UNUSED], suppression, {"name": name})


def finding(document: Document, rule: Rule, suppression: Suppression, values: dict[str, str]) -> Finding:
    start, end = suppression.place
    text, position = document.source[start:end], document.lines.position
    message = fill(rule.message, {"match": text, **values})
    from hashlib import sha256

    mark = sha256(f"{rule.id}\0{suppression.name}".encode()).hexdigest()[:16]
    return Finding(rule.id, rule.severity, message, text, "body", position(start), position(end), fingerprint=mark)


def fits(wanted: str, name: str) -> bool:
    if wanted == name or wanted == "*":
        return True
    from fnmatch import fnmatchcase

    return bool(GLOB & set(wanted)) and fnmatchcase(name, wanted)


def read(document: Document) -> Iterator[Suppression]:
    """The suppressions of a document, with the stretch of source in which each holds."""
    directives = [(comment, found) for comment in document.comments if (found := DIRECTIVE.match(comment.text))]
    for number, (comment, found) in enumerate(directives):
        kind = found[1]
        if kind == "enable":
            continue
        line = document.lines.position(comment.start).line
        for name, place in listed(document, comment, found):
            if kind == "disable-file":
                holds = Span(0, len(document.source) + 1)
            elif kind == "disable-line":
                holds = document.lines.span(line)
            elif kind == "disable-next-line":
                holds = next_line(document, comment)
            else:
                ends = (
                    c.start for c, other in directives[number + 1 :] if other[1] == "enable" and enables(other, name)
                )
                holds = Span(comment.end, next(ends, len(document.source) + 1))
            yield Suppression(name, place, holds)
    own = document.metadata.get("newslint")
    disabled = own.get("disable") if isinstance(own, dict) else None
    for name in [disabled] if isinstance(disabled, str) else disabled if isinstance(disabled, list) else []:
        at = max(0, document.source.find(str(name)))
        yield Suppression(str(name), Span(at, at + len(str(name))), Span(0, len(document.source) + 1))


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
    listed = re.split(r"(?:^|\s)--(?:\s|$)", found[3], maxsplit=1)[0]
    return [name for name in re.split(r"[,\s]+", listed.strip()) if name]


def enables(found: re.Match[str], name: str) -> bool:
    names = rules_of(found)
    return not names or any(fits(wanted, name) for wanted in names)


def next_line(document: Document, comment: Comment) -> Span:
    """The next line of source with anything on it."""
    number = document.lines.position(max(comment.start, comment.end - 1)).line + 1
    while number <= len(document.lines) and not document.lines.line(number).strip():
        number += 1
    return document.lines.span(number) if number <= len(document.lines) else Span(comment.end, comment.end)
