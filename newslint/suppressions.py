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

DIRECTIVE = re.compile(r"\s*newslint-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|$)\s*(.*)", re.S)
MEANT = re.compile(r"\s*(newslint[-: ][\w-]*(?:dis|ign|enab|off)[\w-]*)(?=\s|$)", re.I)
KINDS = ("disable-next-line", "disable-line", "disable-file", "disable", "enable")
UNUSED, UNKNOWN = "suppressions/unused", "suppressions/unknown-rule"
GLOB = frozenset("*?[")


@dataclass(slots=True)
class Suppression:
    """A rule or glob that is kept quiet where a finding starts in `holds` (source offsets)."""

    name: str
    place: Span
    holds: Span
    ends: tuple[tuple[int, tuple[str, ...]], ...] = ()  # places from which rules are heard again
    used: bool = False
    rules: set[str] = field(default_factory=set)

    def quiets(self, finding: Finding) -> bool:
        at = finding.start.offset
        if finding.rule not in self.rules or not self.holds.start <= at < self.holds.end:
            return False
        heard = (names for place, names in self.ends if place <= at)
        return not any(not names or any(fits(name, finding.rule) for name in names) for names in heard)


def apply(
    document: Document, findings: list[Finding], ran: dict[str, Rule], known: Iterable[str]
) -> tuple[list[Finding], int]:
    """The findings that stand, with those about the suppressions themselves, and how many were suppressed."""
    given = list(read(document))
    names = list(known)
    for suppression in given:
        suppression.rules = {name for name in names if fits(suppression.name, name)}
    standing, suppressed = sifted(findings, given)
    told = [*misspelt(document, ran), *about(document, given, ran, names)]
    told, more = sifted(told, [s for s in given if s.name != "*"])
    return sorted(standing + told, key=lambda f: (f.start.offset, f.end.offset, f.rule)), suppressed + more


def sifted(findings: list[Finding], given: list[Suppression]) -> tuple[list[Finding], int]:
    """The findings that no suppression keeps quiet, and how many others there are."""
    standing = []
    for finding in findings:
        quiet = [suppression for suppression in given if suppression.quiets(finding)]
        for suppression in quiet:
            suppression.used = True
        if not quiet:
            standing.append(finding)
    return standing, len(findings) - len(standing)


def misspelt(document: Document, ran: dict[str, Rule]) -> Iterator[Finding]:
    """Comments that begin like a suppression and are none."""
    for comment in document.comments:
        meant = MEANT.match(comment.text)
        if meant and not DIRECTIVE.match(comment.text) and UNKNOWN in ran:
            at = document.source.find(meant[1], comment.start, comment.end)
            hint = nearest(meant[1].lower(), [f"newslint-{kind}" for kind in KINDS])
            values = {"name": meant[1], "hint": f" {hint[0].upper()}{hint[1:]}" if hint else ""}
            yield finding(document, ran[UNKNOWN], Span(at, at + len(meant[1])), values)


def about(document: Document, given: list[Suppression], ran: dict[str, Rule], known: list[str]) -> Iterator[Finding]:
    """Findings on suppressions that name no rule, or that kept nothing quiet though their rules ran."""
    for suppression in given:
        name = suppression.name
        if not suppression.rules and UNKNOWN in ran:
            hint = nearest(name, known)
            yield finding(
                document,
                ran[UNKNOWN],
                suppression.place,
                {"name": name, "hint": f" {hint[0].upper()}{hint[1:]}" if hint else ""},
            )
        elif not suppression.used and suppression.rules & set(ran) and UNUSED in ran:
            yield finding(document, ran[UNUSED], suppression.place, {"name": name})


def finding(document: Document, rule: Rule, place: Span, values: dict[str, str]) -> Finding:
    start, end = place
    text, position = document.source[start:end], document.lines.position
    message = fill(rule.body.message, {"match": text, **values})
    from hashlib import sha256

    before = document.source.count(text, 0, start)  # the same words above it: two of them are two findings
    mark = sha256(f"{rule.id}\0{text}\0{before}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
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
                holds = Span(comment.end, len(document.source) + 1)
            later = [(c.start, tuple(rules_of(d))) for c, d in directives[number + 1 :] if d[1] == "enable"]
            yield Suppression(name, place, holds, tuple(later) if kind == "disable" else ())
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
    listed = re.split(r"(?:^|\s)--(?:\s|$)", found[2], maxsplit=1)[0]
    return [name for name in re.split(r"[,\s]+", listed.strip()) if name]


def next_line(document: Document, comment: Comment) -> Span:
    """The next line of source with anything on it."""
    number = document.lines.position(max(comment.start, comment.end - 1)).line + 1
    while number <= len(document.lines) and not document.lines.line(number).strip():
        number += 1
    return document.lines.span(number) if number <= len(document.lines) else Span(comment.end, comment.end)
