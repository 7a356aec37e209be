"""Which rules hold for which file: presets, a newsroom's packs and its `.newslint.yaml`."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from newslint import cache, checks, rulebook
from newslint.errors import Mistake, NewslintError, nearest
from newslint.findings import Notice
from newslint.rule import Rule, with_options
from newslint.rulebook import Pack
from newslint.tuples import NamedTuple

FILE = ".newslint.yaml"
MISNAMED = ".newslint.yml"
GLOB = frozenset("*?[")
TOPICS = frozenset(
    """names attribution sourcing quotes boilerplate desk-marks ai-residue ai-disclosure numbers units dates headline
    legal suicide tone style structure readability grammar suppressions""".split()
)


class Config(NamedTuple):
    """A configuration as it was read; paths in it are relative to `folder`. `path` is None without a file."""

    path: str | None = None
    folder: str = "."
    preset: str = "default"
    language: str = "en"
    packs: list[str] = []
    rules: dict[str, Any] = {}
    overrides: list[dict[str, Any]] = []
    exclude: list[str] = []
    roster: list[str] = []
    sourcing: dict[str, Any] = {}
    house: dict[str, str] = {}


class Layer(NamedTuple):
    """Settings from one place: a preset, a pack, the configuration or one of its overrides."""

    origin: str
    settings: dict[str, Any]


class Rules:
    """The rules of all packs of one configuration, and what its layers say of them."""

    def __init__(
        self,
        config: Config,
        packs: list[Pack],
        known: dict[str, Rule],
        mistakes: list[Mistake],
        notices: list[Notice],
        layers: list[Layer],
    ) -> None:
        self.config, self.packs, self.known = config, packs, known
        self.mistakes, self.notices, self.layers = mistakes, notices, layers
        self.only: frozenset[str] | None = None

    def active(self, overrides: tuple[int, ...] = ()) -> list[Rule]:
        """The rules that are on, with their severity and options."""
        return [rule for rule in (self._active(name, overrides) for name in sorted(self.known)) if rule is not None]

    def _active(self, name: str, overrides: tuple[int, ...]) -> Rule | None:
        """A rule as it is on; one of which nothing is said is taken as it is, for this is done for all of them."""
        if self.only is None and not overrides and not self._globs and name not in self._said:
            rule = self.known[name]
            return None if rule.preview else rule
        return self.state(name, overrides)[0]

    @cached_property
    def _said(self) -> frozenset[str]:
        return frozenset(key for layer in self.layers for key in layer.settings)

    @cached_property
    def _globs(self) -> bool:
        return any(GLOB & set(key) for key in self._said)

    def state(self, name: str, overrides: tuple[int, ...] = ()) -> tuple[Rule | None, str]:
        """A rule as it is on (None: off) and where that was last said."""
        rule = self.known[name]
        on, origin = not rule.preview, f"{rule.body.path} (its own severity)"
        if rule.preview:
            origin = f"{rule.body.path} (a preview rule is off until its severity is named)"
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
        if self.only is not None:
            on, origin = name in self.only, "--only"
        if not on:
            return None, origin
        changed = rule if severity == rule.severity else rule.with_severity(severity)
        return (with_options(changed, options) if options else changed), origin


def matches(glob: str, name: str) -> bool:
    """`*` stands for everything, also over a slash."""
    from fnmatch import fnmatchcase

    return fnmatchcase(name, glob)


def find(path: str) -> str | None:
    """The nearest configuration file above a checked file; raises NewslintError for one that is misnamed."""
    folder = os.path.dirname(os.path.abspath(path))
    while True:
        own = os.path.join(folder, FILE)
        if os.path.isfile(own):
            return own
        misnamed = os.path.join(folder, MISNAMED)
        if os.path.isfile(misnamed):
            raise NewslintError(Mistake("is not read under this name", misnamed, hint=f"rename it to {FILE}"))
        project = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(project) and has_table(project):
            return project
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def has_table(project: str) -> bool:
    try:
        with open(project, "rb") as file:
            return b"[tool.newslint" in file.read()
    except OSError:
        return False


def load(path: str) -> Config:
    """Reads a configuration; raises NewslintError with the place of each mistake."""

    def make() -> tuple[list[Any], bool]:
        from newslint.configfile import read

        return [read(path)], True

    (data,) = cache.kept(path, [path, *rulebook.code()], make)
    return Config(path=path, folder=os.path.dirname(os.path.abspath(path)), **json.loads(data))


def gather(config: Config, *, preset: str | None = None, only: list[str] | None = None, confirm: bool = False) -> Rules:
    """Loads the packs and puts the layers in order; raises NewslintError for a pack or preset that is not there.

    `confirm` switches the rules on that show names which are right."""
    packs = [rulebook.load_pack(rulebook.builtin())]
    for name in config.packs:
        if not os.path.isfile(os.path.join(config.folder, name, "pack.yaml")):
            raise NewslintError(at_key(config, "packs", f"there is no pack at “{name}”", "a folder with a pack.yaml"))
        with_extended(os.path.join(config.folder, name), packs)
    known: dict[str, Rule] = {}
    mistakes = [mistake for pack in packs for mistake in pack.mistakes]
    for pack in packs:
        for name, rule in pack.rules.items():
            if name in known:
                both = f"{known[name].body.pack} and {pack.name}"
                mistakes.append(Mistake(f"the rule {name} is in two packs, {both}", rule.body.path))
            known.setdefault(name, rule)
    notices: list[Notice] = []
    chosen = preset or config.preset
    presets = {name: settings for pack in packs for name, settings in pack.presets.items()}
    if chosen not in presets:
        message, hint = f"there is no preset “{chosen}”", nearest(chosen, presets)
        raise NewslintError(Mistake(message, hint=hint) if preset else at_key(config, "preset", message, hint))
    layers = [Layer(f"preset {chosen}", presets[chosen])]
    layers += [Layer(f"pack {p.name}", p.adjust) for p in packs if p.adjust]
    if chosen == "none":  # a house pack's rules are on all the same
        layers += [Layer(f"pack {p.name}", {name: on(rule) for name, rule in p.rules.items()}) for p in packs[1:]]
    layers += policy(config, known)
    layers.append(with_rosters(config, known, mistakes))
    layers.append(Layer(config.path or "configuration", config.rules))
    layers.append(Layer("--show-confirmed", {name: switched(confirm) for name in known if confirms(known[name])}))
    rules = Rules(config, packs, known, mistakes, notices, layers)
    renamed = {old: new for pack in packs for old, new in pack.renamed.items()}
    said = [(config.rules, config.path), *((override["rules"], config.path) for override in config.overrides)]
    adjusted = [(pack.adjust, os.path.join(pack.path, "pack.yaml")) for pack in packs]
    chosen_at = [
        (p.presets[chosen], os.path.join(p.path, "presets", f"{chosen}.yaml")) for p in packs if chosen in p.presets
    ]
    for settings, path in [*chosen_at, *adjusted, *said]:
        notices += rename(settings, renamed, path)
        mistakes += unknown(settings, known, path)
        mistakes += wrong_options(settings, known, path)
    if only:
        chosen_rules = chosen_by(only, known)
        rules.only = frozenset(n for n in chosen_rules if confirm or n in only or not confirms(known[n]))
    return rules


DESCRIBED = ("sourcing/described-source", "sourcing/familiar-with-the-matter", "sourcing/unnamed-insiders")
REASONS, RATIO = "sourcing/anonymity-without-reason", "sourcing/too-few-named"


def policy(config: Config, known: dict[str, Rule]) -> Iterator[Layer]:
    """What the house says of unnamed sources, as settings of the rules about them."""
    said = config.sourcing
    settings: dict[str, Any] = {}
    if said.get("reason") == "required" and REASONS in known:
        settings[REASONS] = {"severity": "warning", "options": {}}
        reasons = {"reasons": known[REASONS].body.options["reasons"]}
        settings |= {name: {"severity": "warning", "options": dict(reasons)} for name in DESCRIBED if name in known}
    if said.get("sufficient"):
        for name in DESCRIBED:
            if name in known:
                own = settings.setdefault(name, {"severity": None, "options": {}})
                own["options"]["sufficient"] = said["sufficient"]
    if said.get("named_ratio") and RATIO in known:
        settings[RATIO] = {"severity": known[RATIO].severity, "options": {"least": said["named_ratio"]}}
    if settings:
        yield Layer(f"{config.path} sourcing", settings)


def with_rosters(config: Config, known: dict[str, Rule], mistakes: list[Mistake]) -> Layer:
    """The rules that look at rosters are given those of the configuration; without one those that need it are off."""
    takers = {name: rule for name, rule in known.items() if rule.check in checks.ROSTERED}
    if not config.roster:
        needy = [name for name, rule in takers.items() if rule.check == "roster" and not rule.body.options["rows"]]
        return Layer("no roster in the configuration", dict.fromkeys(needy, OFF))
    paths = []
    for name in config.roster:
        path = os.path.abspath(os.path.join(config.folder, name))
        if name == "builtin":
            inside = os.path.join(rulebook.builtin(), "rosters")
            paths += [os.path.join(inside, each) for each in sorted(os.listdir(inside)) if each.endswith(".yaml")]
        elif os.path.isfile(path):
            paths.append(path)
        else:
            hint = "a .yaml or .csv file beside the configuration, or builtin"
            mistakes.append(at_key(config, "roster", f"there is no roster at “{name}”", hint))
    from newslint.rosters import shelf

    good, wrong = shelf.load(paths)
    mistakes += wrong
    given = {"severity": None, "options": {"rosters": good}}
    return Layer("the rosters of the configuration", dict.fromkeys(takers, given))


OFF: dict[str, Any] = {"severity": "off", "options": {}}


def confirms(rule: Rule) -> bool:
    """Whether a rule only shows what is right: it is on where it is asked for, and nowhere else."""
    return rule.check == "roster" and rule.body.options["shows"] == "right"


def switched(confirm: bool) -> dict[str, Any]:
    return {"severity": "info", "options": {}} if confirm else OFF


def on(rule: Rule) -> dict[str, Any]:
    return {"severity": None if rule.preview else rule.severity, "options": {}}


def at_key(config: Config, key: str, message: str, hint: str | None) -> Mistake:
    from newslint.configfile import place_of

    return place_of(config.path, [key], message, hint)


def with_extended(path: str, packs: list[Pack], below: tuple[str, ...] = ()) -> None:
    """Adds a pack, after the one it extends: by its path, or by its name where it is there already."""
    path = os.path.normpath(path)
    if path in below:
        raise NewslintError(Mistake("this pack extends itself", os.path.join(path, "pack.yaml")))
    if any(pack.path == path for pack in packs):
        return
    pack = rulebook.load_pack(path)
    if pack.extends and pack.extends not in [other.name for other in packs]:
        with_extended(os.path.join(path, pack.extends), packs, (*below, path))
    packs.append(pack)


def rename(settings: dict[str, Any], renamed: dict[str, str], path: str | None) -> Iterator[Notice]:
    """Puts new names in the place of old ones, where order counts."""
    for old in [name for name in settings if name in renamed]:
        yield Notice(f"{old} is now called {renamed[old]}", path)
        kept: dict[str, Any] = {}
        for name, setting in settings.items():
            new = renamed[old] if name == old else name
            kept.pop(new, None)  # the later of two stands where it was said
            kept[new] = setting
        settings.clear()
        settings.update(kept)


def unknown(settings: dict[str, Any], known: dict[str, Rule], path: str | None) -> Iterator[Mistake]:
    """Rules that are named and not there."""
    for name in settings:
        if name not in known and not (GLOB & set(name) and any_match(name, known)):
            from newslint.configfile import place_of

            yield place_of(path, [name], f"there is no rule “{name}”", nearest(name, known))


def wrong_options(settings: dict[str, Any], known: dict[str, Rule], path: str | None) -> Iterator[Mistake]:
    """Options that a rule does not have, or that are of another kind than its own; they are taken out."""
    for name, setting in settings.items():
        options = setting["options"]
        if not options or (name not in known and not GLOB & set(name)):
            continue
        from newslint.configfile import place_of, wrong_pattern

        if name not in known:
            yield place_of(path, [name], "options need the id of one rule, not a glob", None)
            options.clear()
            continue
        for key in list(options):
            message = wrong_option(known[name], key, options[key]) or wrong_pattern(known[name], {key: options[key]})
            if message:
                names = [*(own.replace("_", "-") for own in known[name].body.options), "add", "remove"]
                del options[key]
                hint = nearest(key, names) if key not in names else None
                yield place_of(path, [name, "options", key], message, hint)


def wrong_option(rule: Rule, key: str, value: Any) -> str | None:
    """What is wrong with the name or kind of an option that a rule is given."""
    own = rule.body.options
    if key in ("add", "remove"):
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            return f"{key} needs a list of words (put quotation marks round a number)"
        lists = any(isinstance(other, list) for other in own.values())
        return None if lists else f"{rule.id} has no list of words to {key} to"
    field = key.replace("-", "_")
    if field not in own:
        return f"{rule.id} has no option “{key}”"
    return None if same_kind(value, own[field]) else f"“{key}” of {rule.id} takes {KINDS[type(own[field])]}"


KINDS = {
    list: "a list",
    dict: "a mapping",
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}


def same_kind(value: Any, own: Any) -> bool:
    if isinstance(value, (list, dict)) and type(value) is type(own):
        items = value if isinstance(value, list) else list(value.values())
        return all(isinstance(item, str) for item in items)
    return type(value) is type(own) or (isinstance(own, float) and type(value) is int)


def any_match(glob: str, known: dict[str, Rule]) -> bool:
    return glob == "*" or glob.removesuffix("/*") in TOPICS or any(matches(glob, name) for name in known)


def chosen_by(only: list[str], known: dict[str, Rule]) -> frozenset[str]:
    """The rules that `--only` names; a preview rule needs its name, a glob does not reach it."""
    chosen: set[str] = set()
    for wanted in only:
        names = {wanted} & set(known) or {name for name in known if GLOB & set(wanted) and matches(wanted, name)}
        if not names:
            raise NewslintError(Mistake(f"there is no rule “{wanted}”", hint=nearest(wanted, known)))
        chosen |= {name for name in names if name == wanted or not known[name].preview}
    return frozenset(chosen)


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
