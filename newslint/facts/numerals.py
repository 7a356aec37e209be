"""Words for numbers, units and nouns: what they are worth and what they are in the singular."""

from __future__ import annotations

import re

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ONES += "seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {word: number for number, word in enumerate(ONES)} | {word: 20 + 10 * n for n, word in enumerate(TENS)}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SCALES |= {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12}
HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75, " and a half": 0.5, " 1/2": 0.5, "-1/2": 0.5}
CURRENCIES = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR"}
CURRENCIES |= {
    "pound": "GBP",
    "dollar": "USD",
    "euro": "EUR",
    "yen": "JPY",
    "rupee": "INR",
    "rouble": "RUB",
    "ruble": "RUB",
}
CURRENCIES |= {"franc": "franc", "krona": "krona", "peso": "peso", "cent": "cent", "penny": "penny", "pence": "penny"}
TIMES = "second minute hour day week fortnight month year decade century".split()
MEASURES = {
    "km": "km", "kilometre": "km", "kilometer": "km", "mile": "mi", "mi": "mi", "metre": "m", "meter": "m", "cm": "cm",
    "centimetre": "cm", "centimeter": "cm", "millimetre": "mm", "millimeter": "mm",
    "mm": "mm", "foot": "ft", "feet": "ft", "ft": "ft", "inch": "in", "inche": "in", "yard": "yd", "kg": "kg",
    "kilogram": "kg", "kilo": "kg", "gram": "g", "tonne": "t", "ton": "ton", "lb": "lb", "ounce": "oz", "litre": "l",
    "liter": "l", "gallon": "gal", "hectare": "ha", "acre": "acre", "mph": "mph", "kph": "km/h", "km/h": "km/h",
    "kmph": "km/h", "degree": "°", "watt": "W", "kw": "kW", "mw": "MW", "gw": "GW", "gb": "GB", "mb": "MB", "hz": "Hz",
}  # fmt: skip
IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "police": "police", "troops":
    "troop", "servicemen": "serviceman", "policemen": "policeman", "fishermen": "fisherman", "firemen": "fireman",
    "mice": "mouse", "teeth": "tooth", "sheep": "sheep", "fish": "fish", "personnel": "personnel", "aircraft":
    "aircraft", "cattle": "cattle", "wives": "wife", "knives": "knife", "lives": "life", "countrymen":
    "countryman", "percent": "percent", "feet": "foot", "series": "series", "species": "species", "crew": "crew",
    "media": "media", "criteria": "criterion",
}  # fmt: skip
# Words at which the phrase with the counted noun has ended.
STOP = frozenset(
    """a about above according after again against ago all also although am an and are as at away back be because
    been before being below between but by came can could did do does down during each either else ever except
    for from get go got had has have he her here his how if in inside into is it its just later less like made
    may might more most much must my near nor not now of off on once only onto or our out outside over per said
    saw say says shall she should since so some such than that the their them then there these they this those
    though through to too took toward towards under until up upon was we went were what when where whether which
    while who whom whose will with within without would yet you your died were's""".split()
)
STATES = frozenset("dead killed injured wounded missing hurt arrested".split())
LABELS = frozenset(
    """no number article section chapter type phase level page route highway flight room channel war apollo rule
    clause part step group grade class category volume amendment psalm line table figure point day week season
    episode title paragraph platform gate division league stage option proposition measure area district formula
    model mark windows version""".split()
)
NOT_PLURAL = frozenset(
    "this us is was has does its his less across plus versus always perhaps yes gas bus class boss".split()
)
GROUPS = frozenset(
    """alliance coalition bloc league panel jury squad team committee council group union grouping pact club
    consortium convoy fleet board cabinet crew force delegation commission community confederation federation
    association""".split()
)


def value_of(words: str) -> float:
    """What a number in words is worth: “two million three hundred”."""
    total, part, scaled = 0.0, 0.0, False
    for word in re.split(r"[ ,-]+", words):
        if word in WORDS:
            part += WORDS[word]
        elif word == "half":
            part = 0.5
        elif word in SCALES:
            part = (part or 1) * SCALES[word]
            scaled = True
            if SCALES[word] >= 1000:
                total, part = total + part, 0.0
    return total + part if scaled or part else total


def singular(noun: str) -> str:
    """The noun as it stands for one; nouns that are not plural come back as they are."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    noun = noun.removesuffix("'s").removesuffix("'")
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 2:
        return noun[:-1]
    return noun


def plural(noun: str) -> bool:
    if noun in IRREGULAR:
        return True
    return (
        noun.endswith("s") and not noun.endswith(("ss", "us", "'s", "is")) and len(noun) > 3 and noun not in NOT_PLURAL
    )
