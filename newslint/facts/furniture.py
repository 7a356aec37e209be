"""Which source lines of a document are not the story's: what each says, what stands beside it, and where.

Every line has one kind, "" if it is the story's. It is what the line says (see `labels`), or else `links` or `glued`
(see `pagelines`), or what its neighbours make of it: `below` a label, one of several headlines `listed` above the
story, `repeated`, in `capitals`, `linked` as a whole, or `between` other such lines. A mark of the
`desk` is no page's, and parts what stands above from what stands below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newslint.document import Document, fact
from newslint.facts.labelbook import english
from newslint.facts.labels import SAID, exact, note_kind, unmistakable
from newslint.facts.pagelines import CLOSERS, HEADLINE, SHORT, Line, Page, lines_of, settle

SUBHEAD = 45  # what is shorter and stands just above a paragraph may be a subhead
NOTE = 420  # characters of a note on the author at most
MOST = 16  # headlines below one label: more of them are a list
UNLIKE_LABELS = ".!?…,;:"
OPENERS = "\"'“‘«"
FORMS = frozenset("links glued stamp desk".split())  # kinds of lines that their form gives away
ENTRY = re.compile(
    r"[£$€] ?\d|\d ?[ap]\.?m\b|\b\d\d?[:.]\d\d\b|, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|, daily\b"
)
ABOVE_HEADLINES = frozenset("related stub topics share signup advert author doubtful furniture".split())
COMPANY = SAID - {"stamp", "syndication"} | {"below"}
# on both sides of a line inside a story
FRAME = SAID - {"advert", "stub", "glued"} | {"below", "doubtful", "between", "repeated"}


@fact
def furniture(document: Document) -> Page:
    """The document's lines and their kinds."""
    page = lines_of(document)
    settle(page)
    doubtful = keep_company(document, page)
    page = notes(document, page)
    for number, kind in enumerate(list(page.kinds)):
        if kind in ABOVE_HEADLINES:
            below(document, page, number, doubtful)
    cards(page)
    listed(document, page)
    repeated(document, page)
    capitals(document, page)
    linked(page)
    offers(page)
    for number in doubtful:
        if "repeated" in (page.at(number - 1), page.at(number + 1)):
            page.kinds[number] = "doubtful"
    if page.story:
        menus(page)
        between(document, page)
    of_kind: dict[str, list[int]] = {}
    for number, kind in enumerate(page.kinds):
        if kind:
            of_kind.setdefault(kind, []).append(number)
    return page._replace(of_kind=of_kind)


def text_of(document: Document, line: Line) -> str:
    return document.text[line.span.start : line.span.end]


def headline(document: Document, line: Line) -> bool:
    """Whether a line is the story's own headline."""
    return document.block_at(line.span.start).scope == "headline"


def keep_company(document: Document, page: Page) -> list[int]:
    """Doubtful labels stay labels beside others, outside the story, or above headlines; gives those that do not.

    What stands as a subhead does needs others beside it.
    """
    lost: list[int] = []
    subheads = {number for number, kind in enumerate(page.kinds) if kind and subhead(document, page, number)}
    for number in subheads:
        page.kinds[number] = "doubtful"
    sure = [kind in SAID and not (kind == "advert" and page.inside(at)) for at, kind in enumerate(page.kinds)]
    for number, kind in enumerate(page.kinds):
        if kind != "doubtful":
            continue
        after = page.lines[number + 1 : number + 3]
        events = any(entry(text_of(document, line)) for line in after)
        above = len(after) == 2 and all(line.headline_like for line in after) and not events
        outside = page.story and (number < page.first or (number > page.last and not events))
        beside = any(sure[max(0, number - 2) : number + 3]) or beside_controls(page, number)
        if not (beside or ((above or outside) and number not in subheads)):
            page.kinds[number] = ""
            lost.append(number)
    return lost


def subhead(document: Document, page: Page, number: int) -> bool:
    """Whether a label may be a subhead: a short line above a sentence, with words that a story has as well.

    One that is known by all its words is none, unless it opens a paragraph that follows on the very next line.
    """
    line = page.lines[number]
    if number + 1 == len(page.lines) or not line.bare or line.size >= SUBHEAD or page.kinds[number] in FORMS:
        return False
    sentence = not page.lines[number + 1].bare and not page.kinds[number + 1]
    if not sentence or unmistakable(line.words):
        return False
    known = page.kinds[number] == "foreign" or exact(line.words)
    return not known or (gap(document, page, number) == 1 and gap(document, page, number - 1) != 1)


def gap(document: Document, page: Page, number: int) -> int:
    """How many line ends of the source and nothing else part a line from the one below; 0 if more does."""
    if number < 0:
        return 0
    above, beneath = (document.offsets.source_span(*page.lines[at].span) for at in (number, number + 1))
    between = document.source[above.end : beneath.start]
    return between.count("\n") if between.isspace() else 0


def entry(text: str) -> bool:
    """Whether a line may be one of a list of events: with a price, a time or a day."""
    return ENTRY.search(text) is not None


def beside_controls(page: Page, number: int) -> bool:
    """Whether a line and one beside it are names of what one can do with a page: “Video”, “Transcript”, “Back”."""
    controls = english().lists["control"]
    return " ".join(page.lines[number].words) in controls and any(
        page.at(at) == "doubtful" and " ".join(page.lines[at].words) in controls for at in (number - 1, number + 1)
    )


def notes(document: Document, page: Page) -> Page:
    """Notes on the author and the like, below the story or in its last two paragraphs; the story ends above them."""
    for number in range(max(page.first + 2, page.last - 1), len(page.lines)) if page.story else ():
        line = page.lines[number]
        if not page.kinds[number] and line.size <= NOTE:
            page.kinds[number] = note_kind(text_of(document, line)) or own_note(document, page, number)
    last = page.last
    while last > page.first and (page.kinds[last] or not page.lines[last].paragraph):
        last -= 1
    return page._replace(last=last)


def below(document: Document, page: Page, number: int, subheads: Sequence[int]) -> None:
    """The bare lines under a label up to the next sentence; a last short one just above a paragraph is a subhead."""
    kind, after_story = page.kinds[number], page.story and number >= page.last
    if kind not in ("related", "topics", "doubtful") and not after_story and not leads_on(page, number):
        return
    longest = SUBHEAD if kind == "topics" else SHORT
    topic = kind in ("topics", "doubtful") and after_story
    found: list[int] = []
    for at in range(number + 1, len(page.lines)):
        line = page.lines[at]
        if page.kinds[at] or at in subheads or not line.words or line.paragraph or line.size > longest:
            break
        text = text_of(document, line)
        if kind == "doubtful" and entry(text):
            break
        if (text[-1] in ":,;!" and not (text[-1] == "," and topic)) or two_sentences(text) or headline(document, line):
            break
        if kind == "advert" and text[0] in OPENERS:
            break
        found.append(at)
    if len(found) > MOST and page.inside(number):
        return
    unsure = kind == "doubtful" and not after_story
    if unsure and (len(found) < 2 or not all(page.lines[at].headline_like for at in found)):
        return
    after = found[-1] + 1 if found else 0
    if found and after < len(page.lines) and page.lines[after].paragraph:
        last = page.lines[found[-1]]
        found = found[:-1] if last.size < SUBHEAD and not last.link else found
    for at in found:
        page.kinds[at] = "below"


def leads_on(page: Page, number: int) -> bool:
    """Whether a line is above links, or is “Read more” in the story with a headline below it and none above it."""
    if page.lines[number + 1 : number + 2] and page.lines[number + 1].link and page.kinds[number] == "stub":
        return True
    if not page.inside(number) or page.lines[number].words != ["read", "more"]:
        return False
    free = not page.kinds[number - 1] and not page.lines[number - 1].headline_like
    return free and page.lines[number + 1].size >= SUBHEAD


def own_note(document: Document, page: Page, number: int) -> str:
    """`author` for a line that begins with the name that stands alone above it, or with the last of its words."""
    above, text = page.lines[number - 1], text_of(document, page.lines[number])
    if page.kinds[number - 1] or not above.bare or not 1 < len(above.words) < 5 or above.size > HEADLINE:
        return ""
    name = text_of(document, above)
    if not all(word[0].isupper() for word in name.split()):
        return ""  # a subhead whose last word begins the paragraph
    return "author" if text.startswith((name, name.split()[-1].title() + " ")) and text[-1] in ".!)" else ""


def two_sentences(text: str) -> bool:
    """Whether a sentence ends inside a line, and not only an abbreviation."""
    return any(len(part.rsplit(None, 1)[-1]) > 3 for part in text[:-1].split(". ")[:-1] if part.strip())


def cards(page: Page) -> None:
    """Cards of other stories: a headline with a byline under it below the story, or above “Read more” inside it."""
    for number in range(page.last + 1, len(page.lines)) if page.story else ():
        line, above = page.lines[number], page.lines[number - 1]
        if not page.kinds[number] and above.headline_like and line.words[:1] == ["by"]:
            page.kinds[number] = "below"
            page.kinds[number - 1] = page.kinds[number - 1] or "below"
    for number, kind in enumerate(page.kinds):
        if kind == "stub" and page.inside(number) and page.lines[number].words[:1] == ["read"]:
            above = page.lines[number - 1]
            if above.headline_like and not above.heading and not page.kinds[number - 1]:
                page.kinds[number - 1] = "below"


def listed(document: Document, page: Page) -> None:
    """Three headlines or more above the story, of which one at most is its own."""
    run: list[int] = []
    for number in range(page.first if page.story else 0):
        line = page.lines[number]
        if line.headline_like and len(line.words) > 4 and not page.kinds[number] and not line.heading:
            run.append(number)
        elif len(run) < 3:
            run = []
    texts = [text_of(document, page.lines[number]) for number in run]
    if len(run) >= 3 and all((text[0].isalnum() or text[0] in OPENERS) and text[-1] not in "!:~" for text in texts):
        for number in run:
            page.kinds[number] = "listed"


def repeated(document: Document, page: Page) -> None:
    """The same line again: near by if it is long, between two paragraphs each time if it is short."""
    seen: dict[str, list[int]] = {}
    for number, line in enumerate(page.lines):
        if not line.heading and not page.kinds[number] and line.size > 3:
            text = text_of(document, line).rstrip()
            if text.rstrip(CLOSERS)[-1:] not in UNLIKE_LABELS and text[0] not in "—–-":
                seen.setdefault(text, []).append(number)
    for text, places in seen.items():
        if len(places) < 2 or any(mark in text for mark in "£$€"):
            continue
        near = len(text) >= HEADLINE and any(b - a <= 3 for a, b in pairwise(places))
        if near or (len(text) <= 60 and all(lonely(page, place) for place in places)):
            for place in places:
                page.kinds[place] = "repeated"


def lonely(page: Page, number: int) -> bool:
    """Whether a line stands between two paragraphs of the story."""
    near = page.lines[max(0, number - 1) : number + 2]
    return len(near) == 3 and near[0].paragraph and near[2].paragraph


def capitals(document: Document, page: Page) -> None:
    """A line of the length of a headline, all in capitals, between paragraphs."""
    questions: list[int] = []
    for number in range(page.first + 1, page.last):
        line = page.lines[number]
        if line.headline_like and line.size >= 40 and not page.kinds[number] and not line.heading:
            text = text_of(document, line)
            figures = any(a.isdigit() and b == "." for a, b in pairwise(text))  # prices of shares
            if text.isupper() and text[-1] == "?":
                questions.append(number)
            elif text.isupper() and text[-1] != ":" and not figures:
                page.kinds[number] = "capitals"
    if "capitals" in page.kinds:  # else they are those of an interview
        for number in questions:
            page.kinds[number] = "capitals"


def linked(page: Page) -> None:
    """Lines that are one link: three in a row outside the story, or of a headline's length between two paragraphs."""
    run: list[int] = []
    for number in (*range(len(page.lines)), -1):
        if number >= 0 and (line := page.lines[number]).link and line.bare and not line.heading:
            run.append(number)
            continue
        menu = len(run) > 2 and not (page.story and page.inside(run[0]))
        for each in run:
            if not page.kinds[each] and (menu or (page.lines[each].headline_like and lonely(page, each))):
                page.kinds[each] = "linked"
        run = []


def offers(page: Page) -> None:
    """Up to three short lines between two invitations to sign up say what one gets for it."""
    places = [number for number, kind in enumerate(page.kinds) if kind == "signup"]
    for a, b in pairwise(places):
        if 1 < b - a <= 4 and not any(page.lines[each].paragraph for each in range(a + 1, b)):
            for each in range(a + 1, b):
                page.kinds[each] = page.kinds[each] or "between"


def menus(page: Page) -> None:
    """Runs of short lines outside the story, half of which are known: the rest go with them."""
    for region in (range(page.first), range(page.last + 1, len(page.lines))):
        run: list[int] = []
        for number in (*region, -1):
            if number >= 0 and page.lines[number].bare and page.lines[number].size < SUBHEAD:
                run.append(number)
                continue
            known = sum(1 for each in run if page.at(each))
            if known > 2 and 2 * known >= len(run):
                for each in run:
                    page.kinds[each] = page.kinds[each] or "between"
            run = []


def between(document: Document, page: Page) -> None:
    """Bare lines outside the story beside lines of a page."""
    for number, line in enumerate(page.lines):
        if page.kinds[number] or not line.bare or line.paragraph or headline(document, line):
            continue
        text, above, beneath = text_of(document, line), page.at(number - 1), page.at(number + 1)
        if page.inside(number):
            if above in FRAME and beneath in FRAME:
                page.kinds[number] = "between"
            continue
        if above and beneath:
            if not (above == beneath == "advert" and text[0] in OPENERS):
                page.kinds[number] = "between"
        elif beneath == "author" and text_of(document, page.lines[number + 1]).startswith(text):
            page.kinds[number] = "author"
        elif (above in COMPANY or beneath in COMPANY) and plain(text, line, 80 if number > page.last else SUBHEAD):
            page.kinds[number] = "between"


def plain(text: str, line: Line, longest: int) -> bool:
    """Whether a line may be a name or a headline: no list's entry, question, price, credit or signature."""
    if len(line.words) < 2 or line.size > longest or line.words[0] == "with":
        return False
    return text[0].isalpha() and not any(char in "@—–?$£€:" for char in text)
