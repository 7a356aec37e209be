"""The page of a rule, made of its file."""

from __future__ import annotations

from newslint import yamlfile
from newslint.examples import MARK
from newslint.rule import Rule
from newslint.rulefile import Example, RuleFile


def page(rule: Rule) -> str:
    """Markdown: what the rule says, why, with its examples."""
    about = yamlfile.read(rule.body.path).decode(RuleFile, what="in a rule")
    preview = ", a preview: off until its severity is named" if rule.preview else ""
    where = "everywhere" if not rule.body.scope else ", ".join(rule.body.scope)
    parts = [
        f"# {rule.id}",
        f"{about.title}. ({rule.severity}{preview})",
        about.why.strip(),
        f"Says: {about.message.strip()}",
        f"Looks at: {where}; {VOICES[rule.body.voice]}.",
    ]
    parts.append("## Flagged\n\n" + "\n".join(example(each, "✗") for each in about.examples.invalid))
    parts.append("## Left alone\n\n" + "\n".join(example(each, "✓") for each in about.examples.valid))
    if about.guides:
        guides = [f"{g.guide}{f', {g.entry}' if g.entry else ''}{f' <{g.url}>' if g.url else ''}" for g in about.guides]
        parts.append("## Rests on\n\n" + "\n".join(f"- {guide}" for guide in guides))
    parts.append(f"## To change it\n\nIn `.newslint.yaml`:\n\n    rules:\n      {rule.id}: off")
    return "\n\n".join(parts)


VOICES = {
    "narration": "the writer's own words",
    "quotation": "quoted words",
    "any": "the writer's words and quotations",
}


def example(given: str | Example, mark: str) -> str:
    """An example with the flagged words between guillemets."""
    each = given if isinstance(given, Example) else Example(given)
    body = MARK.sub(lambda found: GUILLEMETS[found[0]], each.copy).strip("\n").replace("\n", "\n  ")
    return f"{mark} {body}" + (f"\n  ({each.note})" if each.note else "")


GUILLEMETS = {"[[": "»", "]]": "«", "\\[[": "[[", "\\]]": "]]"}
