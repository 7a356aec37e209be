"""Which rules hold for which file: presets, a newsroom's packs and its `.newslint.yaml`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from newslint import cache, rulebook
from newslint.errors import Mistake, NewslintError, nearest
from newslint.findings import Notice
from newslint.rule import Rule, with_options
from newslint.rulebook import Pack

FILE = ".newslint.yaml"
GLOB = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration as it was read; paths in it are relative to `folder`. `path` is None without a file."""

    path: str | None = None
    folder: str = "."
    preset: str = "default"
    language: str = "en"
    packs: list[str] = field(default_factory=list)
    rules: dict[str, Any] = field(default_factory=dict)
    overrides: list[dict[str, Any]] = field(default_factory=list)
    exclude: list[str] = field(default_factory=list)
    roster: list[str] = field(default_factory=list)
    sourcing: dict[str, Any] = field(default_factory=dict)
    house: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layer:
    """Settings from one place: a preset, a pack, the configuration or one of its overrides."""

    origin: str
    settings: dict[str, Any]
    house: bool = False


@dataclass(slots=True)
class Rules:
    """The rules of all packs of one configuration, and what its layers say of them."""

    config: Config
    packs: list[Pack]
    known: dict[str, Rule]
    mistakes: list[Mistake]
    notices: list[Notice]
    layers: list[Layer]

    def active(self, overrides: tuple[int, ...] = ()) -> list[Rule]:
        """The rules that are on, with their severity and options."""
        return [rule for rule, _ in (self.state(name, overrides) for name in sorted(self.known)) if rule is not None]

    def state(self, name: str, overrides: tuple[int, ...] = ()) -> tuple[Rule | None, str]:
        """A rule as it is on (None: off) and where that was last said."""
        rule = self.known[name]
        on, origin = not rule.preview, f"{rule.path} (its own severity)"
        if rule.preview:
            origin = f"{rule.path} (a preview rule is off until its severity is named)"
        severity = rule.severity
        options: dict[str, Any] = {}
        extra = [Layer(f"{self.config.path} overrides", self.config.overrides[n]["rules"]) for n in overrides]
        for layer in [*self.layers, *extra]:
            for key, setting in layer.settings.items():
                exact = key == name
                if not exact and not (GLOB & set(key) and matches(key, name)):
                    continue
                said = setting["severity"]
                if said == "off":
                    on, origin = False, f"{layer.origin}: {key}"
                elif said is not None and (exact or not rule.preview):
                    on, severity, origin = True, said, f"{layer.origin}: {key}"
                options = {**options, **setting["options"]} if exact or on else options
        if not on:
            return None, origin
        changed = rule if severity == rule.severity else replace(rule, severity=severity)
        return (with_options(changed, options) if options else changed), origin


def matches(glob: str, name: str) -> bool:
    """`*` stands for everything, also over a slash."""
    from fnmatch import fnmatchcase

    return fnmatchcase(name, glob)


def find(path: str) -> str | None:
    """The nearest configuration file above a checked file."""
    folder = os.path.dirname(os.path.abspath(path))
    while True:
        own = os.path.join(folder, FILE)
        if os.path.isfile(own):
            return own
        project = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(project) and has_table(project):
            return project
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def has_table(project: str) -> bool:
    try:
        with open(project, encoding="utf-8") as file:
            return "[tool.newslint" in file.read()
    except (OSError, UnicodeDecodeError):
        return False


def load(path: str) -> Config:
    """Reads a configuration; raises NewslintError with the place of each mistake."""

    def make() -> tuple[Any, bool]:
        from newslint.configfile import read

        return read(path), True

    data = cache.kept(path, [path, *rulebook.code()], make)
    return Config(path=path, folder=os.path.dirname(os.path.abspath(path)), **data)


def gather(config: Config, *, preset: str | None = None, only: list[str] | None = None) -> Rules:
    """Loads the packs and puts the layers in order; raises NewslintError for a pack or preset that is not there."""
    packs = [rulebook.load_pack(rulebook.builtin())]
    for name in config.packs:
        packs += with_extended(os.path.join(config.folder, name), packs)
    known: dict[str, Rule] = {}
    mistakes = [mistake for pack in packs for mistake in pack.mistakes]
    for pack in packs:
        for name, rule in pack.rules.items():
            if name in known:
                mistakes.append(Mistake(f"the rule {name} is in two packs, {known[name].pack} and {pack.name}", rule.path))
            known.setdefault(name, rule)
    notices: list[Notice] = []
    chosen = preset or config.preset
    presets = {name: settings for pack in packs for name, settings in pack.presets.items()}
    if chosen not in presets:
        raise NewslintError(Mistake(f"there is no preset “{chosen}”", config.path, hint=nearest(chosen, presets)))
    layers = [Layer(f"preset {chosen}", presets[chosen])]
    layers += [Layer(f"pack {p.name}", p.adjust) for p in packs if p.adjust]
    if chosen == "none":  # a house pack's rules are on all the same
        layers += [Layer(f"pack {p.name}", {name: on(rule) for name, rule in p.rules.items()}) for p in packs[1:]]
    layers.append(Layer(config.path or "configuration", config.rules))
    rules = Rules(config, packs, known, mistakes, notices, layers)
    renamed = {old: new for pack in packs for old, new in pack.renamed.items()}
    for holder in [*(layer.settings for layer in layers[1:]), *(o["rules"] for o in config.overrides)]:
        rename(holder, renamed, config, notices)
        mistakes += unknown(holder, known, config)
        mistakes += wrong_options(holder, known, config)
    if only:
        layers.append(Layer("--only", only_settings(only, rules)))
    if config.roster or config.sourcing:
        words = "roster and sourcing policy are read but not used by this version"
        notices.append(Notice(words, config.path))
    return rules


def on(rule: Rule) -> dict[str, Any]:
    return {"severity": None if rule.preview else rule.severity, "options": {}}


def with_extended(path: str, before: list[Pack]) -> Iterator[Pack]:
    """A pack, after the one it extends."""
    pack = rulebook.load_pack(path)
    if pack.extends and pack.extends not in [other.name for other in before]:
        yield from with_extended(os.path.join(path, pack.extends), before)
    yield pack


def rename(settings: dict[str, Any], renamed: dict[str, str], config: Config, notices: list[Notice]) -> None:
    for old in [name for name in settings if name in renamed]:
        settings[renamed[old]] = settings.pop(old)
        notices.append(Notice(f"{old} is now called {renamed[old]}", config.path))


def unknown(settings: dict[str, Any], known: dict[str, Rule], config: Config) -> list[Mistake]:
    """Rules that are named and not there."""
    lost = [name for name in settings if name not in known and not (GLOB & set(name) and any_match(name, known))]
    if not lost:
        return []
    from newslint.configfile import place_of

    return [place_of(config.path, name, f"there is no rule “{name}”", nearest(name, known)) for name in lost]


def wrong_options(settings: dict[str, Any], known: dict[str, Rule], config: Config) -> Iterator[Mistake]:
    """Options that a rule does not have, or that are of another kind than its own; they are taken out."""
    from newslint.configfile import place_of

    for name, setting in settings.items():
        options = setting["options"]
        if options and name not in known and GLOB & set(name):
            yield place_of(config.path, name, "options need the id of one rule, not a glob", None)
            options.clear()
        own = known[name].options if name in known else options
        for key, value in list(options.items()):
            if key in ("add", "remove"):
                right = isinstance(value, list) and any(isinstance(other, list) for other in own.values())
                message = f"{name} has no list of words to {key} to" if isinstance(value, list) else f"{key} needs a list"
            else:
                field = key.replace("-", "_")
                right = field in own and same_kind(value, own[field])
                message = f"“{key}” of {name} takes {KINDS.get(type(own.get(field)), 'something else')}"
                message = message if field in own else f"{name} has no option “{key}”"
            if not right:
                names = [*(n.replace("_", "-") for n in own), "add", "remove"]
                del options[key]
                yield place_of(config.path, key, message, nearest(key, names) if key not in names else None)


KINDS = {list: "a list", dict: "a mapping", str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def same_kind(value: Any, own: Any) -> bool:
    if isinstance(value, list) and isinstance(own, list):
        return all(isinstance(item, type(own[0])) for item in value) if own else True
    return type(value) is type(own) or (isinstance(own, float) and type(value) is int)


def any_match(glob: str, known: dict[str, Rule]) -> bool:
    return glob == "*" or glob.endswith("/*") or any(matches(glob, name) for name in known)


def only_settings(only: list[str], rules: Rules) -> dict[str, Any]:
    """`--only`: everything off but what is named; a rule that is named is on even where it is a preview."""
    chosen: dict[str, Any] = {"*": {"severity": "off", "options": {}}}
    for wanted in only:
        names = [name for name in rules.known if name == wanted or (GLOB & set(wanted) and matches(wanted, name))]
        if not names:
            raise NewslintError(Mistake(f"there is no rule “{wanted}”", hint=nearest(wanted, rules.known)))
        for name in names:
            if name == wanted or not rules.known[name].preview:
                set_to = rules.state(name)[0] or rules.known[name]
                chosen[name] = {"severity": set_to.severity, "options": {}}
    return chosen


def overrides_for(config: Config, path: str) -> tuple[int, ...]:
    """The numbers of the overrides whose globs hold for a file."""
    if not config.overrides:
        return ()
    return tuple(n for n, override in enumerate(config.overrides) if listed(override["files"], config, path))


def excluded(config: Config, path: str) -> bool:
    return bool(config.exclude) and listed(config.exclude, config, path)


def listed(globs: list[str], config: Config, path: str) -> bool:
    """Whether gitignore-style globs, relative to the configuration's folder, name a file."""
    import pathspec

    inside = os.path.relpath(os.path.abspath(path), config.folder).replace(os.sep, "/")
    return not inside.startswith("../") and pathspec.GitIgnoreSpec.from_lines(globs).match_file(inside)
