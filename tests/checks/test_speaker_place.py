"""Where speakers stand in a paragraph: late ones, and two in one paragraph."""

from __future__ import annotations

import pytest
from making import findings_of, flagged, rule

LONG = (
    "The pool is old and it leaks, and it has leaked for as long as I can remember. My father mended it. "
    "So did his own father."
)
BEFORE = "The town has had a pool since 1921."


def late(*lines: str, **options: object) -> list[str]:
    told = {"fault": "late", "words": 45, "sentences": 2, **options}
    return flagged("\n\n".join((BEFORE, *lines)), "speaker-place", told, scope="body", voice="any")


def two(copy: str) -> list[str]:
    return flagged(copy, "speaker-place", {"fault": "two"}, scope="body")


@pytest.mark.parametrize(
    "after",
    [
        "said Ines Farr.",
        "Ines Farr said.",
        "said the mayor of the town, Ines Farr.",
        "Ines Farr, 61, told the council.",
        "Mr. Farr also said.",
    ],
)
def test_a_name_after_a_long_quotation(after: str) -> None:
    quotation = f"“{LONG[:-1]},”"
    assert late(f"{quotation} {after}") == [quotation]


def test_the_limits_are_options() -> None:
    copy = f"“{LONG[:-1]},” Ines Farr said."
    assert late(copy, sentences=3) == []
    assert late(copy, sentences=3, words=26) == [copy[: copy.index("”") + 1]]


@pytest.mark.parametrize(
    "lines",
    [
        (f"“{LONG[:-1]},” she said.",),
        (f"“The pool is old,” Ines Farr said. “{LONG}”",),
        (f"Ines Farr said: “{LONG}”",),
        (f"“{LONG}”",),
        (f"“{LONG}” The council met and Vera Quill said nothing.",),
        ("“The pool is old. It leaks. Come and see,” said Ines Farr.",),
        ("Ines Farr has swum in it since she was four.", f"“{LONG[:-1]},” Farr said."),
    ],
)
def test_nothing_late(lines: tuple[str, ...]) -> None:
    assert late(*lines) == []


@pytest.mark.parametrize(
    "copy",
    [
        "“The pool is older than I am,” Ines Farr said. “It will be mended next year,” [Vera Quill] said.",
        "Ines Farr said: “The pool is older than I am.” [Vera Quill], the mayor, said then: “It will be mended soon.”",
        "“The pool is older than I am,” said the mayor, Ines Farr. Later [Mr. Quill] said: “It will not be mended.”",
        "“Is the pool older than I am?” Ines Farr asked. “It will be mended next year,” said [Vera J. Quill].",
    ],
)
def test_two_speakers(copy: str) -> None:
    plain = copy.replace("[", "").replace("]", "")
    assert two(plain) == [copy[copy.index("[") + 1 : copy.index("]")]]


@pytest.mark.parametrize(
    "copy",
    [
        "“The pool is older than I am,” Ines Farr said. “It has always leaked in winter,” Ms Farr said.",
        "“The pool is older than I am,” Ines Farr said. “It has always leaked in winter,” she added.",
        "“The pool is older than I am,” Ines Farr told Vera Quill. “It will be mended next year, they say.”",
        "“The pool is cold,” Ines Farr said. “It is not,” Vera Quill said.",
        "“The pool is older than I am,” Ines Farr said. Vera Quill was there. “It has always leaked in winter.”",
        "“The pool is older than I am,” Ines Farr said. “" + "It has always leaked. " * 80 + "” Vera Quill said so.",
    ],
)
def test_one_speaker(copy: str) -> None:
    assert two(copy) == []


def test_both_places_are_told() -> None:
    copy = "“The pool is older than I am,” Ines Farr said. “It will be mended next year,” Vera Quill said."
    (found,) = findings_of(
        copy, rule("speaker-place", options={"fault": "two"}, scope="body", message="{first} and {second}.")
    )
    assert found.message == "Ines Farr and Vera Quill."
    assert [place.text for place in found.related] == ["Ines Farr"]
