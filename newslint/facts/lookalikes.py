"""Words that look alike: which pairs of forms could be one name spelt two ways, judged by their letters alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

SHORTEST, SWAPPED, LONG = 4, 6, 9  # letters: for one edit; for two with the same consonants; for any two
CROWD = 64  # forms with one beginning, end or consonants that are compared each with each
# Letters that no accent can be taken off.
PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ı": "i", "ħ": "h"}
)
VOWELS = str.maketrans("", "", "aeiouyhw'-")
# What two forms of one stem end in when nothing is wrong: plural, nation, family name of a woman.
ALWAYS = {
    frozenset(pair.split("/"))
    for pair in "/s /es y/ies /' s/n s/ns i/is /n /ns /an /ans /i /is y/i ese/is ese/i".split()
}
FAMILY = {"a": ("v", "n", "k"), "i": ("sk", "ck", "dzk"), "y": ("sk", "ck"), "s": ("o", "i"), "u": ("o",), "e": ("a",)}
# … and two words of one stem.
ENDINGS = frozenset(
    """a ae al ally an ance ans ant ants ary as ate ated ation ative by d de den e ed ee el en ence end ens ent ents er
    ers ery es ese ess et ette ey f ful g i ia ial ian ians ic ical ics ie ies in ine ing ings ion ions is ish
    ism ist ists ite ity ium ive l le led less ly m man men ment n ne ned ness ng nt o on or ors ory os ous r re
    red rs ry s se t ta te ted th tic tion tional tive tor ts ty um ure us ve woman women y ys z""".split()
) | {""}


def plain(form: str) -> str:
    """A form in lower case without accents."""
    low = form.lower()
    if low.isascii():
        return low
    bare = unicodedata.normalize("NFD", low.translate(PLAIN))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def skeleton(low: str) -> str:
    """Its consonants, doubled ones once."""
    kept, last = [], ""
    for letter in low.translate(VOWELS):
        if letter != last:
            kept.append(letter)
        last = letter
    return "".join(kept)


def candidates(forms: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of forms near each other: an edit leaves the beginning or the end, another vowel leaves the consonants."""
    index: dict[str, list[tuple[str, str]]] = {}
    for form in forms:
        low = plain(form)
        keys = [low[:2], "-" + low[-2:]]
        if len(low) >= SWAPPED:
            keys.append("=" + skeleton(low))
        elif len(low) == SHORTEST:
            keys.append(low[0] + "-" + low[-1])  # two letters in the middle that changed places
        for key in keys:
            if key in index:
                index[key].append((form, low))
            else:
                index[key] = [(form, low)]
    seen = set()
    for key, group in index.items():
        if len(group) > 1:
            same = key[0] == "="
            few = len(group) <= CROWD
            for (left, a), (right, b) in combinations(group, 2) if few else crowded(group, SWAPPED if same else LONG):
                if -3 < len(a) - len(b) < 3 and (left, right) not in seen and (same or maybe(a, b)):
                    seen.add((left, right))
                    yield left, right


def crowded(group: list[tuple[str, str]], twice: int) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """The pairs of many forms that may be one edit apart, or two where they have `twice` letters: when as many letters
    are left out, the rests are the same."""
    index: dict[str, list[tuple[str, str]]] = {}
    for form in group:
        rests = {form[1], *shorter(form[1])}
        if len(form[1]) >= twice:
            rests.update(less for rest in shorter(form[1]) for less in shorter(rest))
        for rest in rests:
            index.setdefault(rest, []).append(form)
    for alike in index.values():
        yield from combinations(alike, 2)


def shorter(word: str) -> set[str]:
    """A word with each of its letters left out."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def maybe(left: str, right: str) -> bool:
    """A quick test before `near`: how much is left between the common beginning and the common end."""
    short, long = len(left), len(right)
    if short > long:
        short, long, left, right = long, short, right, left
    at = 0
    while at < short and left[at] == right[at]:
        at += 1
    back = 0
    while back < short - at and left[short - 1 - back] == right[long - 1 - back]:
        back += 1
    middle = long - at - back
    return (
        middle < 2
        or (middle == 2 and short == long)
        or (short >= LONG and len(set(left) ^ set(right)) < 4 and near(left, right))
    )


def rests(left: str, right: str) -> tuple[str, str, str]:
    """What two words begin with, and how each goes on."""
    at = 0
    while at < min(len(left), len(right)) and left[at] == right[at]:
        at += 1
    return left[:at], left[at:], right[at:]


@lru_cache(1024)
def distance(left: str, right: str) -> int:
    """Edits between two words, a transposition counting one; 3 stands for more than two."""
    if abs(len(left) - len(right)) > 2:
        return 3
    _, left, right = rests(left, right)
    _, left, right = rests(left[::-1], right[::-1])
    if len(left) < 2 and len(right) < 2:
        return max(len(left), len(right))
    rows = [list(range(len(right) + 1))]
    for i, a in enumerate(left, 1):
        row = [i]
        for j, b in enumerate(right, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and b == left[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return min(3, rows[-1][-1])


def transposed(left: str, right: str) -> bool:
    return len(left) == len(right) and sorted(left) == sorted(right) and distance(left, right) == 1


def near(left: str, right: str) -> bool:
    """Whether two plain forms are close enough for their length."""
    shorter = min(len(left), len(right))
    if shorter < SHORTEST or left == right:
        return False
    apart = distance(left, right)
    if apart == 1:
        return True
    return apart == 2 and (shorter >= LONG or (shorter >= SWAPPED and skeleton(left) == skeleton(right)))


def inflected(left: str, right: str) -> bool:
    """Whether two names are forms of one word or of one family's name: plural, nation, -ski and -ska."""
    stem, a, b = rests(left, right)
    if len(stem) < 3:
        return False
    if frozenset((a, b)) in ALWAYS and not (a and b and len(stem) < 4):
        if {a, b} & {"n", "ns"}:
            return stem[-1] in "aeio"  # Russia and Russian, but not a letter doubled at the end
        return stem[-1] != (a or b)[0] and not ({a, b} == {"y", "i"} and not stem.endswith(("sk", "ck")))
    for one, other in ((a, b), (b, a)):
        if not one and other in ("a", "e", "ova", "eva") and stem.endswith(FAMILY.get(other, ("",))):
            return True
        if one in ("i", "y", "iy") and other in ("a", "aya", "aia") and stem.endswith(("sk", "ck")):
            return True
        if one == "s" and other in ("u", "", "i") and stem.endswith(("o", "i", "a")):
            return True
    return False


def same_stem(left: str, right: str) -> bool:
    """Whether two words of the dictionary differ in their endings only."""
    stem, a, b = rests(left, right)
    return len(stem) >= 4 and a in ENDINGS and b in ENDINGS


def alike(left: str, right: str) -> bool:
    """Whether two plain forms are near each other, and by more than a hyphen."""
    return near(left, right) and left.replace("-", "") != right.replace("-", "")


def british(left: str, right: str) -> bool:
    """-re and -er, -our and -or: two houses' spellings, or two theatres."""
    for a, b in ((left, right), (right, left)):
        if (a.endswith("re") and b == a[:-2] + "er") or ("our" in a and b == a.replace("our", "or")):
            return True
    return False
