"""Counts of words and sentences, and the scores that the formulas make of them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from making import story

from newslint import readers
from newslint.errors import Unable
from newslint.facts import readability
from newslint.facts.readability import longest, measured, scores, textstat
from newslint.worksheet import data

COUNTED = {
    # copy: words of each sentence
    "Sen. John Q. Smith of the U.S. left at 9 p.m. on Jan. 5. Nobody saw him.": [14, 3],
    "It cost $3.5 million, or 2.4 percent more. Critics objected.": [8, 2],
    "The mayor—who came late—sat down – and left.": [9],
    "They won 5-3 in 2019–2020, up 10% at 09:09am.": [10],
    "He said “Go!” and she went. “No. I won’t,” he said.": [6, 1, 4],
    "Wait ... what? AT&T and the and/or clause.": [2, 6],
    "He named two sins: a) Leaving early. b) Coming late.": [7, 3],
    "The well-known actor’s twenty-one films aren’t old.": [7],
}


@pytest.mark.parametrize("copy", COUNTED)
def test_words_and_sentences(copy: str) -> None:
    assert [len(each.words) for each in measured(story(copy))] == COUNTED[copy]


def test_items_of_a_list_are_sentences_and_headings_are_none() -> None:
    copy = "# The harbour\n\nThree boats came:\n\n- the Anna\n- the old Berta\n\n## And then\n\nThey left.\n"
    assert [len(each.words) for each in measured(readers.read(copy, format="markdown"))] == [3, 2, 3, 2]


PLAIN = (
    "The harbour master counted every boat that came in before noon. Representatives of several municipal companies "
    "were standing on the quay. Nobody had expected so many visitors. The weather was beautiful and the sea was calm."
)


@pytest.mark.parametrize("name", ["flesch_reading_ease", "flesch_kincaid_grade", "lix"])
def test_the_formulas_are_textstats(name: str) -> None:
    """On copy that textstat counts as we do: no abbreviation, no decimal, no short sentence, no name."""
    found = scores(story(PLAIN))
    assert found is not None
    module = textstat()
    assert (module.sentence_count(PLAIN), module.lexicon_count(PLAIN)) == (found.sentences, found.words)
    assert getattr(found, name) == pytest.approx(getattr(module, name)(PLAIN), abs=1e-6)


def test_the_other_formulas_are_as_published() -> None:
    """Worked out by hand: 6 words in 2 sentences, 32 letters, one word of three syllables and more."""
    found = scores(story("The dog ran home. Administrators slept."))
    assert found is not None
    assert (found.words, found.sentences) == (6, 2)
    assert found.gunning_fog == pytest.approx(0.4 * (3 + 100 / 6))
    assert found.smog == pytest.approx(3.1291 + 1.043 * 15**0.5)
    assert found.automated_readability_index == pytest.approx(4.71 * 32 / 6 + 1.5 - 21.43)
    assert found.coleman_liau == pytest.approx(0.0588 * 3200 / 6 - 0.296 * 200 / 6 - 15.8)
    assert found.reading_minutes == pytest.approx(6 / 238)


def test_nothing_to_read_has_no_score() -> None:
    assert scores(readers.read("***\n", format="markdown")) is None
    assert data(readers.read("***\n", format="markdown"))["readability"] is None


def test_the_longest_sentences_come_first() -> None:
    document = story("One two. One two three four. One two three.")
    assert [len(each.words) for each in longest(document, 2)] == [4, 3]


def test_without_the_extra_the_facts_have_no_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textstat", None)
    readability.textstat.cache_clear()
    readability.syllables.cache_clear()
    try:
        with pytest.raises(Unable, match=r"newslint\[readability\]"):
            scores(story(PLAIN))
        assert "readability" not in data(story(PLAIN))
    finally:
        monkeypatch.undo()
        readability.textstat.cache_clear()


def test_no_dictionary_is_fetched_and_nltk_is_not_loaded() -> None:
    script = (
        "import socket, sys\n"
        "def refuse(*args, **kwargs): raise AssertionError('the network was asked')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from newslint.readers import read\n"
        "from newslint.facts.readability import scores\n"
        "print(scores(read('The administrators anticipated it. They came.', format='text')).syllables)\n"
        "print('nltk' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == (["14", "False"], "")
