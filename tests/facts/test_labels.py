"""What lines say: the words of the data files and how they are used."""

from __future__ import annotations

from collections import Counter

import pytest

from newslint.facts import labelbook
from newslint.facts.labels import long_kind, note_kind, reading, short_kind
from newslint.facts.phrases import lowered, words_of


def kind(line: str) -> str:
    return short_kind(words_of(lowered(line)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Also read", "related"),
        ("More from Lower Harwick", "related"),
        ("Continue reading", "stub"),
        ("Comments (12)", "share"),
        ("1,204 comments", "share"),
        ("Facebook Twitter WhatsApp Email", "share"),
        ("Sign up for the Harwick newsletter", "signup"),
        ("Advertisement - story continues below", "advert"),
        ("Skip to main content", "furniture"),
        ("Filed under", "topics"),
        ("Filed under: Harbour, Ferries", "furniture"),
        ("Last updated 4 March 2024 at 10:15", "stamp"),
        ("First published in the Northern Review", "syndication"),
        ("Print", "doubtful"),
        ("Latest stories in your inbox", "signup"),
        ("Arts & Politics", "doubtful"),
    ],
)
def test_kinds_of_labels(line: str, expected: str) -> None:
    assert kind(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Læs også", "Mest læste artikler", "Les også: Ferjefolk i streik", "Läs mer", "Lue myös",
        "Lesen Sie auch", "Mehr zum Thema Hafen", "Artikel teilen", "Lees ook: Veerdienst ligt stil",
        "À lire aussi", "Articles similaires", "Te puede interesar", "Noticias relacionadas", "Leggi anche",
        "Articoli correlati", "Leia também: A greve", "Mais lidas", "Czytaj też", "Powiązane artykuły",
        "Čtěte také", "Citește și", "Kapcsolódó cikkek", "Διαβάστε επίσης", "Читайте также", "Читайте також",
        "Прочетете още", "Pročitajte još", "Ayrıca okuyun",
    ],
)  # fmt: skip
def test_labels_in_other_languages(line: str) -> None:
    assert kind(line) == "foreign"


@pytest.mark.parametrize(
    "line",
    [
        "A coordinated effort",
        "Fractures in diplomacy",
        "Ferry crews walk out for a third day",
        "How the vote went",
        "Council shares its reading of the law",
        "Die Fähre fährt nicht mehr",
        "La gare ne répond plus",
        "The mayor's story",
        "",
    ],
)
def test_headlines_and_subheads_are_none(line: str) -> None:
    assert kind(line) == ""


def test_sentences_of_a_page_and_of_a_story() -> None:
    assert long_kind("This article first appeared in the Harwick Herald.") == "syndication"
    assert long_kind("Get the day’s farm news in your inbox every morning.") == "signup"
    assert long_kind("The article first appeared to be a mistake, she said, but the paper stood by it.") == ""
    assert long_kind("Parents can sign up for the swimming course at the town hall until Friday.") == ""
    assert note_kind("Anna Lund is a reporter for the Harwick Herald.") == "author"
    assert note_kind("Lund covers the harbour for the Herald.") == "author"
    assert note_kind("The reporter of the year is a friend of Anna Lund.") == ""
    assert note_kind("She was the editor of a weekly in the seventies.") == ""


@pytest.mark.parametrize(
    "line",
    [
        "If you are a member of the club, you can vote on Tuesday.",
        "Our community members are scared, the pastor said.",
        "We welcome the council’s comments on the plan.",
        "We apologise for the delay and any inconvenience.",
        "The player is unable to play on Sunday.",
        "Full access to the site is needed to clear the rubble.",
        "The report was funded by the harbour fund.",
        "For more than a decade scientists have returned to see the dig site.",
        "You can contact the clinic at 555 0100.",
        "If you have a tip, contact police at 555 0100.",
        "By signing up to the deal, the town gave up its veto.",
        "To enter, fans must download the club’s app.",
        "Get free school meals this month.",
        "The story is for you.",
        "According to reports, the true cost is twice as high.",
    ],
)
def test_sentences_of_a_story_that_sound_like_requests(line: str) -> None:
    assert long_kind(line, brief=True) == ""
    assert note_kind(line) == ""


def test_requests_may_be_sentences() -> None:
    assert long_kind("Create an account or sign in to continue with your reading.", brief=True) == "signup"
    assert long_kind("Topics: " + "harbour, ferries, " * 9, open_end=True) == "furniture"


BOOKS = {"labels.txt": labelbook.english, "languages.txt": labelbook.languages}


@pytest.mark.parametrize("name", BOOKS)
def test_labels_are_written_as_lines_are_compared(name: str) -> None:
    book = BOOKS[name]()
    numbers = {label: label.replace("#", "5") for label in book.labels}
    assert [label for label, line in numbers.items() if words_of(lowered(line)) != label.split()] == []
    words = [word for known in book.words.values() for word in known]
    assert [word for word in words if words_of(lowered(word)) != [word]] == []


@pytest.mark.parametrize("name", BOOKS)
def test_no_label_stands_twice(name: str) -> None:
    sections = labelbook.text(name).split("\n[labels ")[1:]
    entries = [
        entry for part in sections for entry in part.split("]\n")[1].split("\n\n")[0].replace("\n", " ").split(", ")
    ]
    assert [label for label, times in Counter(entries).items() if times > 1] == []


@pytest.mark.parametrize("name", BOOKS)
def test_every_phrase_can_be_read(name: str) -> None:
    book = BOOKS[name]()
    phrases = {each for some in (book.short, book.long) for found in some.values() for each in found}
    for phrase in (*phrases, *book.notes):
        assert "<" not in "".join(word for part in reading(phrase.text).parts for word in part.words), phrase
