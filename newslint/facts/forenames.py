"""Which forenames may be those of one person."""

from __future__ import annotations

from functools import cache

from newslint.facts.lexicon import classes
from newslint.facts.lookalikes import near, plain, skeleton

FEMININE = frozenset({"a", "e", "ia", "ina", "ine", "ette", "elle"})
# Forenames and what their bearers are called; a form that begins the other (“Ben”) needs no line here.
SHORT_NAMES = """
abigail gail|albert bert|alexander sandy alec sasha|andrew drew andy|anthony tony|antonio tony|barbara babs|bernard
bernie|charles chuck charlie chip|christopher kit topher|deborah debbie|dorothy dot|edward ned ted ed eddie|edmund
ted|elizabeth beth betty bess libby liz lizzie eliza betsy|eleanor nell ellie|florence flo|francis frank|francisco
paco|frederick fritz|gerald jerry|harold harry hal|henry harry hank|isabel bella|jacob jake|james jim jimmy jamie|
jeffrey jeff|jerome jerry|john jack johnny|jonathan jon|joseph joe joey|katherine kate kathy kitty katie|kathleen kate
kathy|catherine kate cathy katie kitty|lawrence larry|leonard lenny|leon lee|margaret peggy meg maggie|mary polly molly
mary|matthew matt|michael mike mick mickey|nicholas nick|patrick paddy|patricia trish patty|philip pip|rebecca
becky|richard dick rick ricky|robert bob bobby rob|ronald ron ronnie|rosemary rosie|samuel sam|sarah sally|stephen
steve|steven steve|susan sue|theodore ted teddy|theresa terry tess|thomas tom tommy|victoria vicky|virginia ginny|
walter walt|william bill billy will|vladimir volodya|dmitri dima|rafael rafa|ignatius nacho"""


@cache
def short_names() -> dict[str, frozenset[str]]:
    """Each forename with those that may stand for it."""
    found: dict[str, set[str]] = {}
    for line in SHORT_NAMES.replace("\n", " ").split("|"):
        whole, *shorts = line.split()
        for short in shorts:
            found.setdefault(whole, set()).add(short)
            found.setdefault(short, set()).add(whole)
    return {name: frozenset(others) for name, others in found.items()}


def same_given(one: str, other: str) -> bool:
    """Whether two forenames may be those of one person: John, Jon, Johnny, J."""
    a, b = sorted((plain(one).rstrip(".").replace("-", ""), plain(other).rstrip(".").replace("-", "")), key=len)
    if a == b or b in short_names().get(a, ()):
        return True
    if not a or a[0] != b[0]:
        return False
    if len(a) == 1 or "." in a or "." in b:
        return True
    if b.startswith(a):
        return b[len(a) :] not in FEMININE  # Ben and Benjamin, but not Paul and Paula
    if a[:3] == b[:3] and a.endswith(("y", "ie", "i")):
        return True  # Niki and Nikolaus
    if len(a) > 3 and a[:4] == b[:4] and b not in (a[:-1] + "a", a[:-1] + "e"):
        return True  # Chrissy and Christine
    if skeleton(a.replace("ph", "f")) == skeleton(b.replace("ph", "f")) and a[-1] == b[-1]:
        return True
    return near(a, b) and not ("f" in classes(a) and "f" in classes(b))
