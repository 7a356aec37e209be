"""Attributions: cues, who speaks, what is borne out and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import story

from newslint.document import Document
from newslint.facts.attributions import Attribution, attributed_sentences, attributions
from newslint.facts.words import words


def parts(document: Document, one: Attribution) -> tuple[str | None, ...]:
    return tuple(span and document.text[span.start : span.end] for span in (one.source, one.cue, one.content))


@pytest.mark.parametrize(
    ("copy", "source", "cue", "kind"),
    [
        ("Lena Farr said the pool would close.", "Lena Farr", "said", "speech"),
        ("The pool will close, said Lena Farr.", "Lena Farr", "said", "speech"),
        ("The pool will close, she has also warned.", "she", "warned", "speech"),
        ("Lena Farr, the mayor, said the pool would close.", "Lena Farr", "said", "speech"),
        ("The council’s clerk said the pool would close.", "The council’s clerk", "said", "speech"),
        ("According to Paul Riis, the pool is full.", "Paul Riis", "According to", "according-to"),
        ("The pool is full, according to the mayor.", "the mayor", "according to", "according-to"),
        ("The survey shows that half of the pools are full.", "The survey", "shows", "document"),
        ("Riis called for a second pool.", "Riis", "called", "call"),
        ("Riis pointed out the cracks in the pool.", "Riis", "pointed out", "refer"),
        ("The club did not respond to questions.", "The club", "did not respond", "silence"),
        ("The pool is believed to be full.", None, "is believed", "hedge"),
        ("Riis claims the pool is full.", "Riis", "claims", "speech"),
        ("The council (the upper house) reported 36 leaks.", None, "reported", "speech"),
        ("Lena Farr, a former mayor, said Tom was late.", "Lena Farr", "said", "speech"),
        ("Lena Farr, a former mayor, said: “It is full.”", "Lena Farr", "said", "speech"),
        ("“It is full,” Zielińska said.", "Zielińska", "said", "speech"),
        ("One site, Poolwatch, claims the pool is full.", "Poolwatch", "claims", "speech"),
        ("The club responded that the pool was full.", "The club", "responded", "speech"),
        ("Divers found that the pool was full.", "Divers", "found", "document"),
        ("The club issued a short statement on the pool.", "The club", "issued a short statement", "refer"),
        ("The club declined to comment on the pool.", "The club", "declined to comment", "silence"),
        ("Residents fear the pool will close.", "Residents", "fear", "belief"),
        ("There was speculation in the town.", None, "speculation", "noun"),
        ("No cause of the leak was announced.", None, "announced", "hedge"),
        ("It was announced by the club.", "It", "announced", "speech"),
    ],
)
def test_a_cue_and_its_source(copy: str, source: str | None, cue: str, kind: str) -> None:
    document = story(copy)
    one = attributions(document)[0]
    assert (*parts(document, one)[:2], one.kind) == (source, cue, kind)


def test_the_content_is_what_is_said() -> None:
    document = story("Farr said the pool would close.", "The gate is open, said Riis.", "“We are full,” Farr said.")
    contents = [parts(document, one)[2] for one in attributions(document)]
    assert contents == ["the pool would close.", "The gate is open", "“We are full,”"]


def test_an_occasion_is_no_content() -> None:
    document = story("In a speech in Ghent, Riis opened the pool.")
    assert [(parts(document, one)[1], one.content) for one in attributions(document)] == [("In a speech", None)]


@pytest.mark.parametrize(
    ("copy", "content"),
    [
        ("At a rally in Ghent on Monday, Riis said the pool would close.", "the pool would close."),
        ("The pool has to close this winter, Riis said in an interview.", "The pool has to close this winter"),
        ("The pool is full of leaves, said Riis, the former manager.", "The pool is full of leaves"),
        ("Farr said the pool would close, but the gate stood open.", "the pool would close"),
    ],
)
def test_where_the_content_ends(copy: str, content: str) -> None:
    document = story(copy)
    assert parts(document, attributions(document)[0])[2] == content


def test_a_cue_inside_a_quotation_is_nested() -> None:
    document = story("“I think the pool is full,” Farr said.")
    kinds = [(parts(document, one)[1], one.kind) for one in attributions(document)]
    assert kinds == [("said", "speech"), ("think", "nested")]


def test_a_cue_inside_a_quotation_is_the_speakers() -> None:
    document = story("The sign reads “the mayor said so” in red.")
    kinds = [(parts(document, one)[1], one.kind) for one in attributions(document)]
    assert kinds == [("reads", "document"), ("said", "nested")]


@pytest.mark.parametrize(
    "copy",
    [
        "Their claims cost four pounds each and were paid.",
        "The United States and its lakes were quiet.",
        "The pool was closed for the winter.",
        "The confirmed cost of the pool rose.",
        "He was held for questioning at the pool.",
        "The states that voted were quiet.",
        "The swimmers responded by leaving.",
        "A hotel called Grand Palace stands there.",
        "The court declined to hear the case.",
        "Picture: A pool in the town.",
        "He was named “Hero of the Great Pool” there.",
    ],
)
def test_words_that_only_look_like_cues(copy: str) -> None:
    assert attributed_sentences(story(copy)) == [""]


def test_what_bears_a_sentence_out() -> None:
    document = story(
        "Farr said the pool would close. The council has leaned on her for years.",
        "“We will fight. We will win. We have friends in the town hall,” Riis said. He left at noon.",
        "“Nobody asked us about it.”",
    )
    assert attributed_sentences(document) == ["cue", "", "quotation", "carried", "cue", "", "quotation"]


def test_a_view_without_a_name_bears_nothing_out() -> None:
    assert attributed_sentences(story("The pool is believed to be empty.", "Riis hopes it will open.")) == ["", ""]


def test_a_quotation_goes_on_with_the_speaker_of_its_paragraph() -> None:
    document = story("Farr said the pool was full. “We counted everybody twice.”")
    one = attributions(document)[-1]
    assert (one.kind, parts(document, one)[0]) == ("carry-over", "Farr")


def test_a_colon_brings_in_a_speaker() -> None:
    document = story("Farr: The pool is full, and so is the bath.")
    (one,) = [one for one in attributions(document) if one.kind == "colon"]
    assert parts(document, one)[0] == "Farr"


@given(
    st.lists(
        st.text(alphabet=st.sampled_from('said HeT.,:“”"’ ißİé—\u00a0x'), min_size=1).filter(str.strip), max_size=4
    )
)
def test_any_text_gives_spans_inside_it(lines: list[str]) -> None:
    document = story(*lines)
    for one in attributions(document):
        for span in (one.source, one.cue, one.content):
            assert span is None or 0 <= span.start < span.end <= len(document.text)
    read = words(document)
    for word, start in zip(read.words, read.starts, strict=True):
        assert len(document.text[start : start + len(word)].strip()) == len(word)
