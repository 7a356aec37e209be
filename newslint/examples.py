"""A rule's examples as its tests: what they mark must be flagged, exactly, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from newslint import readers, yamlfile
from newslint.checks import ENGINES
from newslint.config import wrong_option
from newslint.configfile import wrong_pattern
from newslint.document import SCOPES, Block, Document
from newslint.fixer import fixed
from newslint.linter import Ruleset, lint
from newslint.readers.dates import plain_date
from newslint.rule import Rule, with_options
from newslint.rulefile import Example, RuleFile
from newslint.tuples import NamedTuple
from newslint.yamlfile import Node

MARK = re.compile(r"\\\[\[|\\\]\]|\[\[|\]\](?!\])")


class Marked(NamedTuple):
    """An example's copy without its marks, and the spans that were marked."""

    text: str
    spans: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not come out as it says."""

    rule: str
    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.message}"


def unmarked(copy: str) -> Marked:
    """`[[…]]` marks what is flagged; `\\[[` and `\\]]` are the brackets themselves."""
    text, spans, opened, last = "", [], None, 0
    for found in MARK.finditer(copy):
        text += copy[last : found.start()]
        last = found.end()
        if found[0][0] == "\\":
            text += found[0][1:]
        elif found[0] == "[[" and opened is None:
            opened = len(text)
        elif found[0] == "]]" and opened is not None:
            spans.append((opened, len(text)))
            opened = None
        else:
            text += found[0]
    return Marked(text + copy[last:], spans)


Engines = Mapping[str, Any]  # programs that examples may ask, by name


def run(rule: Rule, engines: Engines = MappingProxyType({})) -> Iterator[Failure]:
    """The examples of a rule that fail; none are run of a rule whose engine is not there."""
    file = yamlfile.read(rule.body.path)
    about = file.decode(RuleFile, what="in a rule")
    if any(text.startswith("TODO") or "” TODO" in text for text in (about.title, about.why, about.message)):
        yield Failure(rule.id, rule.body.path, 1, "a TODO is left to be filled in")
    for kind in ("invalid", "valid"):
        nodes: list[Node] = file.root.values["examples"].values[kind].items
        for given, node in zip(getattr(about.examples, kind), nodes, strict=True):
            each = given if isinstance(given, Example) else Example(given)
            for message in problems(rule, each, kind, engines):
                yield Failure(rule.id, rule.body.path, node.line, message)


def problems(rule: Rule, example: Example, kind: str, engines: Engines = MappingProxyType({})) -> Iterator[str]:
    """What does not come out as the example says."""
    marked = unmarked(example.copy)
    if example.copy.startswith("TODO "):
        yield "a TODO is left to be filled in"
    if kind == "invalid" and not marked.spans:
        yield "an invalid example marks what is flagged with [[ and ]]"
        return
    if kind == "valid" and marked.spans:
        yield "a valid example marks nothing"
        return
    wrong = list(unusable(rule, example))
    if wrong:
        yield from wrong
        return
    if example.options:
        rule = with_options(rule, example.options)
    if rule.check in ENGINES and rule.check not in engines:
        return
    document = story(example, marked.text)
    document.engines = dict(engines)
    ruleset = Ruleset([rule])
    findings = [f for f in lint(document, ruleset).findings if f.rule == rule.id]
    if ruleset.unable or (rule.check in engines and engines[rule.check].failure):
        return  # an extra that the rule needs is not installed, or its engine has failed, as its owner tells
    spans = [(f.start.offset, f.end.offset) for f in findings]
    for span in sorted(set(marked.spans) - set(spans)):
        yield f"not flagged: “{marked.text[slice(*span)]}”"
    for span in sorted(set(spans) - set(marked.spans)):
        yield f"flagged: “{marked.text[slice(*span)]}”"
    if example.related is not None:
        there = [related.text for finding in findings for related in finding.related]
        if example.related not in there:
            yield f"the second place is {there}, not “{example.related}”"
    if any(f.fix and f.fix.safe for f in findings):
        after = fixed(marked.text, findings)
        if example.fixed is not None and after != example.fixed:
            yield f"after the fix it reads “{after}”, not “{example.fixed}”"
        document = story(example, after)
        document.engines = dict(engines)
        again = lint(document, Ruleset([rule])).findings
        if any(f.rule == rule.id and f.fix and f.fix.safe for f in again):
            yield f"still flagged after the fix: “{after}”"
    elif example.fixed is not None:
        yield "nothing was fixed"


def unusable(rule: Rule, example: Example) -> Iterator[str]:
    """What keeps an example from being run."""
    for key, value in example.options.items():
        message = wrong_option(rule, key, value) or wrong_pattern(rule, {key: value})
        if message:
            yield message
    if example.date is not None and plain_date(example.date) is None:
        yield f"“{example.date}” is no date: write it as 2024-05-20"
    if example.scope is not None and example.scope not in SCOPES:
        yield f"there is no scope “{example.scope}”"


def story(example: Example, text: str) -> Document:
    """The example as a document; its one scope, where it names one, is that of every block."""
    day = plain_date(example.date or "")
    document = readers.read(text, format=example.format, path="example", date=day)
    if example.scope:
        document.blocks = [Block(example.scope, *block[1:]) for block in document.blocks]
    return document
