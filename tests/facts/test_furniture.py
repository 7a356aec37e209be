"""Which lines are the page's: what stands beside them, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import readers
from newslint.facts.furniture import furniture

STORY = "The council voted on Tuesday to close the pool at the end of the year, the clerk told residents in the hall."
MORE = (
    "A second vote follows in May, when the new members take their seats and the budget for the year is set, he said."
)
BARE = "Swimmers march to the town hall"


def kinds(*lines: str, format: str = "text") -> list[str]:
    text = "\n".join(lines) if format == "text" else "\n\n".join(lines)
    return furniture(readers.read(text, format=format, path="-", date=None)).kinds  # type: ignore[arg-type]


def test_a_doubtful_label_needs_company() -> None:
    assert kinds(STORY, "Print", MORE) == ["", "", ""]
    assert kinds(STORY, "Share this", "Print", MORE) == ["", "share", "doubtful", ""]
    assert kinds(STORY, MORE, "Print") == ["", "", "doubtful"]
    assert kinds("Print") == [""]


def test_a_label_just_above_its_own_sentence_may_be_a_subhead() -> None:
    assert kinds(STORY, "", "About the bath", MORE, STORY) == ["", "", "", ""]
    assert kinds(STORY, "", "Comments", MORE, STORY) == ["", "", "", ""]
    assert kinds(STORY, "", "Subscribe to our newsletter", MORE, STORY) == ["", "signup", "", ""]
    assert kinds(STORY, "", "Share this", "Comments", MORE, STORY) == ["", "share", "share", "", ""]


def test_sections_of_a_listing_are_no_labels() -> None:
    listing = ["Music", "Harwick Symphony Orchestra: Mahler 5", "Town Hall in the Old Town, Friday, 7.30pm, £15"]
    assert kinds(*listing, "Theatre", "A Winter in the Old Town by Ana Lund") == [""] * 5
    assert kinds(STORY, MORE, *listing) == [""] * 5


def test_marks_of_the_desk_are_no_headlines() -> None:
    assert kinds(STORY, MORE, "MORE", "ENDS", "-30-") == ["", "", "desk", "desk", "desk"]
    assert kinds(STORY, MORE, "MORE", BARE) == ["", "", "related", "below"]


def test_links_below_read_more() -> None:
    links = "- [Why it matters](/a)\n- [Five old baths](/b)"
    assert kinds(STORY, "**READ MORE**", links, MORE, format="markdown") == ["", "stub", "below", "below", ""]


def test_headlines_below_a_label() -> None:
    assert kinds(STORY, "Related", BARE, f"{BARE} against the closure", MORE) == ["", "related", "below", "below", ""]
    assert kinds(STORY, "Related", MORE, STORY) == ["", "related", "", ""]


def test_a_subhead_above_a_paragraph_is_not_below_a_label() -> None:
    assert kinds(STORY, "Related", "A short subhead", MORE) == ["", "related", "", ""]


def test_no_headlines_stand_below_a_stub() -> None:
    assert kinds(STORY, "Continue reading", BARE, f"{BARE} again and again", MORE)[2:4] == ["", ""]


def test_the_headline_of_another_story_beside_read_more() -> None:
    assert kinds(STORY, BARE, "Read more", MORE) == ["", "below", "stub", ""]
    assert kinds(STORY, "Read more", f"{BARE} again and again", MORE) == ["", "stub", "below", ""]
    assert kinds(STORY, "Read more", "A short subhead", MORE) == ["", "stub", "", ""]
    assert kinds("Read more") == ["stub"]


def test_a_headline_with_an_abbreviation_below_a_label() -> None:
    assert kinds(STORY, "Related", f"{BARE} in the U.S. No-Fly zone", MORE)[2] == "below"


def test_what_stands_between_two_invitations() -> None:
    offer = "All the crosswords of the harbour on every device"
    assert kinds(STORY, "Subscribe", offer, "Sign in", MORE)[2] == "between"
    assert kinds(STORY, "Subscribe", MORE, "Sign in", STORY)[2] == ""


def test_controls_beside_each_other() -> None:
    assert kinds(STORY, "Video", "Transcript", MORE) == ["", "doubtful", "doubtful", ""]
    assert kinds(STORY, "Video", MORE, STORY) == ["", "", "", ""]


def test_a_section_is_no_label_beside_an_advertisement() -> None:
    assert kinds(STORY, "Advertisement", "Football", MORE) == ["", "advert", "", ""]


def test_the_story_ends_above_a_note_on_its_author() -> None:
    note = (
        "Ana Lund came to the Herald from the Northern Review, where she spent ten years on the desk for the harbour."
    )
    assert kinds(STORY, MORE, "Ana Lund", note) == ["", "", "author", "author"]
    assert kinds(STORY, MORE, "LUND", note) == ["", "", "", ""]


def test_topics_below_the_story() -> None:
    assert kinds(STORY, MORE, "#harbour", "#ferries") == ["", "", "doubtful", "doubtful"]
    assert kinds(STORY, MORE, "Topics", "Harbour,", "Ferries") == ["", "", "doubtful", "below", "below"]


def test_a_card_below_the_story() -> None:
    assert kinds(STORY, MORE, BARE, "By Anna Lund") == ["", "", "below", "below"]


def test_a_line_that_comes_again() -> None:
    assert kinds(STORY, "Harbour Extra", MORE, "Harbour Extra", STORY)[1::2] == ["repeated", "repeated"]
    assert kinds(STORY, "How long?", MORE, "How long?", STORY)[1::2] == ["", ""]
    assert kinds("Porridge", "Eggs", "Porridge", "Eggs") == ["", "", "", ""]
    assert kinds(STORY, "## Extra", MORE, "## Extra", STORY, format="markdown") == [""] * 5


def test_capitals() -> None:
    loud = "FERRY CREWS WALK OUT FOR A THIRD DAY OVER PAY"
    assert kinds(STORY, loud, MORE) == ["", "capitals", ""]
    assert kinds(loud, STORY, MORE) == ["", "", ""]
    assert kinds(STORY, f"{loud} 3.25 HIGHER", MORE) == ["", "", ""]
    asked = "WHY DO THE FERRY CREWS WALK OUT FOR A THIRD DAY?"
    assert kinds(STORY, asked, MORE) == ["", "", ""]
    assert kinds(STORY, asked, MORE, loud, STORY) == ["", "capitals", "", "capitals", ""]


def test_glued_labels() -> None:
    assert kinds("Company TownHarbourBusiness & Arts") == ["glued"]
    assert kinds("Share on FacebookShare on Twitter") == ["glued"]
    assert kinds("SoundCloud and McDonald") == [""]
    assert kinds("Share on Facebook654") == ["glued"]
    assert kinds("The U2 show at the F1 race") == [""]
    assert kinds("— Ana LundBerg (@AnaLundOfHarwick) March 4, 2024") == [""]
    assert kinds(f"{BARE} {BARE}") == ["glued"]


@pytest.mark.parametrize("line", ["@harwickherald", "https://example.org/pool", "anna@example.org", "Example.com"])
def test_links_alone(line: str) -> None:
    assert kinds(line) == ["links"]


def test_a_sentence_of_the_story_is_never_lost_with_an_invitation() -> None:
    assert kinds("The storm came ashore at 4am. Write to anna@example.org if you have pictures.") == [""]


def test_cells_are_no_labels() -> None:
    table = "| Department | 2026 |\n|---|---|\n| Education | £38m |\n| Culture | £3m |\n"
    assert set(kinds(STORY, MORE, table, format="markdown")) == {""}


def test_lines_that_are_one_link() -> None:
    link = f"[{BARE}](/march)"
    assert kinds(STORY, link, MORE, format="markdown") == ["", "linked", ""]
    assert kinds(STORY, f"{link} on Monday", MORE, format="markdown") == ["", "", ""]
    assert kinds(STORY, f"## {link}", MORE, format="markdown") == ["", "", ""]
    menu = "".join(f'<li><a href="/{part}">{part}</a></li>' for part in ("Harbour", "Old Town", "Ferries"))
    assert kinds(f"<ul>{menu}</ul><p>{STORY}</p><p>{MORE}</p>", format="html") == ["linked"] * 3 + ["", ""]


def test_subheads_stay() -> None:
    assert kinds(STORY, "A coordinated effort", MORE, "Fractures in diplomacy", STORY) == [""] * 5


LINES = st.sampled_from(
    [
        STORY,
        MORE,
        BARE,
        "Related",
        "Print",
        "Share this",
        "Tags",
        "@a",
        "x",
        "By Anna Lund",
        "AD",
        "–",
        "Read more",
        "#",
    ]
)


@given(st.lists(LINES, max_size=12))
def test_every_line_has_one_kind_and_its_place(lines: list[str]) -> None:
    document = readers.read("\n".join(lines), format="text", path="-", date=None)
    page = furniture(document)
    assert len(page.kinds) == len(page.lines)
    assert sorted(number for found in page.of_kind.values() for number in found) == [
        number for number, kind in enumerate(page.kinds) if kind
    ]
    for line, kind in zip(page.lines, page.kinds, strict=True):
        assert page.kind_at(line.span.start) == kind
