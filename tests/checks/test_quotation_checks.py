"""Quotation marks, wordings and scare quotes, beyond what the rules' examples show."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

ANY = {"voice": "any", "extent": "document"}


def marks(copy: str, problem: str, **more: object) -> list[str]:
    return flagged(copy, "quotation-marks", {"problem": problem, **more}, **ANY)


def wording(copy: str, compare: str, format: str = "markdown", **more: object) -> list[str]:
    options = {"compare": compare, **more}
    return flagged(copy, "quotation-wording", options, format=format, **ANY)


def test_a_loose_mark_is_shown_with_its_word() -> None:
    assert marks("“We go, Farr said.", "loose") == ["“We"]
    assert marks("We go,” Farr said.", "loose") == ["go,”"]


@pytest.mark.parametrize(
    ("copy", "problem", "wanted"),
    [
        ("He is “Mets Bard' to all.", "loose", "opens a quotation with a double mark, and a single one closes it"),
        ("“The boys' club is shut.", "loose", "opens a quotation that is never closed"),
        ("“Rock 'n' roll, Farr said.", "loose", "opens a quotation that is never closed"),
        ("“We go.“ She left.", "turned", "An opening mark stands where a closing one belongs"),
        ('" We go," she said.', "turned", "This quotation mark has its space on the wrong side"),
    ],
)
def test_what_is_said_of_a_mark(copy: str, problem: str, wanted: str) -> None:
    (found,) = findings_of(copy, rule("quotation-marks", options={"problem": problem}, message="{what}", **ANY))
    assert found.message == wanted


def test_a_mark_at_the_very_end() -> None:
    assert marks("Farr said: “", "loose") == ["“"]


def test_of_two_kinds_the_rarer_is_told_once() -> None:
    copy = '“We go,” Farr said. “Soon.” Her sister said "never" and "ever".'
    (found,) = findings_of(copy, rule("quotation-marks", options={"problem": "shape"}, message="{rare} {often}", **ANY))
    assert (found.message, found.related[0].text) == ("4 4", "“")


@pytest.mark.parametrize(
    ("copy", "side", "wanted"),
    [
        ("It was “too long”, they say.", "inside", ["”,"]),
        ("It was “too long,” they say.", "inside", []),
        ("It was “too long,” they say.", "outside", [",”"]),
        ("“We wait,” they say.", "outside", []),
        ("It was “too long …” they say.", "outside", []),
    ],
)
def test_the_side_of_a_comma(copy: str, side: str, wanted: list[str]) -> None:
    assert marks(copy, "punctuation", side=side) == wanted


def test_a_headline_is_compared_with_the_quotation_it_comes_from() -> None:
    story = "# ‘We are never going back’\n\nThe mayor spoke. “We were not going back,” she said on Friday."
    made = rule("quotation-wording", options={"compare": "headline"}, message="{there}: {changes}", **ANY)
    (found,) = findings_of(story, made, format="markdown")
    assert found.message == "We were not going back: “are never” for “were not”"
    assert found.related[0].text == "We were not going back"


@pytest.mark.parametrize(
    "quoted",
    [
        "we were not going",
        "We were … back",
        "We were […] back",
        "WE WERE NOT GOING BACK!",
        "[They] were not going back",
    ],
)
def test_what_a_headline_may_do_to_a_quotation(quoted: str) -> None:
    story = f"# ‘{quoted}’\n\nThe mayor spoke. “We were not going back,” she said on Friday."
    assert wording(story, "headline") == wording(story, "missing") == []


def test_a_heading_beside_the_title_is_not_the_story() -> None:
    head = "---\ntitle: ‘We are never going back’ | Post\n---\n# ‘We are never going back’\n\n"
    assert wording(head + "The mayor spoke. “We were not going back,” she said.", "headline") == [
        "We are never going back"
    ]
    assert wording(head + "The mayor spoke. “We are never going back,” she said.", "headline") == []


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("“We sold bread,” says Ines Moor. “We made no money.”", []),
        ("“We sold,” she says, “bread. We made no money.”", []),
        ("“We sold bread,” says Ines Moor. “We lost no money.”", ["made” for “lost"]),
    ],
)
def test_a_speech_tag_is_no_part_of_a_quotation(body: str, wanted: list[str]) -> None:
    made = rule("quotation-wording", options={"compare": "headline"}, message="{changes}", **ANY)
    found = findings_of(f"# ‘We sold bread. We made no money’\n\nThe shop shuts. {body}", made, format="markdown")
    assert [each.message.strip("“”") for each in found] == wanted


def test_quotations_of_two_people_are_not_one() -> None:
    tag = "said Ines Moor, who has had a shop in the street behind the market hall for twenty-one years and more"
    story = f"# ‘We sold bread. We made no money’\n\n“We sold bread,” {tag}. “We made no money,” said the miller."
    assert wording(story, "headline") + wording(story, "missing") != []


@pytest.mark.parametrize(
    ("headline", "told"),
    [("‘Keep Barton Dry’ caps sold out", False), ("‘We keep Barton dry’ caps sold", True), ("‘Yes To Rain’", False)],
)
def test_a_slogan_need_not_be_in_the_story(headline: str, told: bool) -> None:
    story = f"# {headline}\n\nThe mayor spoke on the steps of the hall on Friday and left by the side door."
    assert bool(wording(story, "missing")) == told


def test_a_sum_is_shown_as_it_stands() -> None:
    story = "“It cost the town £2.3m in all,” she said.\n\n“It cost the town £3m in all,” she said."
    made = rule("quotation-wording", options={"compare": "body"}, message="{changes}", **ANY)
    (found,) = findings_of(story, made)
    assert found.message == "“£3m” for “£2.3m”"


def test_words_in_an_order_of_their_own_are_not_the_quotation() -> None:
    story = "# ‘back … going … we’\n\nThe mayor spoke. “We were not going back,” she said on Friday."
    assert wording(story, "headline", alike=0.1) + wording(story, "missing", alike=2.0) != []


def test_a_quotation_told_twice_is_told_at_the_second_place() -> None:
    story = (
        "“We have waited too long for this bridge,” she said.\n\n“We have waited so long for this bridge,” she said."
    )
    assert wording(story, "body", least=6, alike=0.75) == ["We have waited so long for this bridge"]


@pytest.mark.parametrize("most", [1, 2])
def test_short_quotations_of_a_headline(most: int) -> None:
    story = "# ‘Very loyal’ mayor\n\nThe mayor spoke on the steps of the hall on Friday and left by the side door."
    assert wording(story, "missing", least=1, most=most) == (["Very loyal"] if most == 2 else [])


def test_scare_quotes_are_told_once() -> None:
    copy = "The bridge has “special” lights.\nIts “special” lights are blue."
    assert flagged(copy, "scare-quotes", {"introducing": []}, **ANY) == ["“special”"]


def test_a_word_that_introduces_excuses_the_marks() -> None:
    assert flagged("It is known as “special”.", "scare-quotes", {"introducing": ["known"]}, **ANY) == []


@pytest.mark.parametrize("copy", ["rock ‘n’ roll", "the ‘90s", "let ‘em go", "‘Em and ‘em"])
def test_turned_apostrophes_are_mended_in_place(copy: str) -> None:
    options = {"any": ["em", "n", "n’"]}
    found = findings_of(copy, rule("turned-apostrophe", options=options, **ANY))
    assert found
    for each in found:
        assert each.fix and each.fix.edits[0].replacement == each.text.replace("‘", "’")


def test_a_number_in_a_quotation_is_no_shortened_year() -> None:
    assert flagged("‘20 homes a year’ wanted", "turned-apostrophe", {"any": []}, **ANY) == []
    assert flagged("worth ‘20,000 pounds", "turned-apostrophe", {"any": []}, **ANY) == []


def test_edits_are_counted_by_quotation() -> None:
    copy = "“a … b [c] … d” and “e … f [sic] [sic]”"
    assert flagged(copy, "edited-quotation", {"most": 2, "allow": ["sic"]}, **ANY) == ["“a … b [c] … d”"]
