"""What lines say: the words of the data files and how they are used."""

from __future__ import annotations

from collections import Counter

import pytest

from newslint import analyse
from newslint.facts import labelbook
from newslint.facts.furniture import furniture
from newslint.facts.labels import long_kind, note_kind, reading, short_kind
from newslint.facts.phrases import lowered, words_of


def kind(line: str) -> str:
    return short_kind(words_of(lowered(line)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Also read", "related"),
        ("More from Lower Harwick", "related?"),
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
    assert long_kind("Tags: " + "harbour, ferries, " * 9, open_end=True) == "furniture"


BEFORE = "The council voted on Tuesday to close the swimming pool at the end of the year, the clerk told residents.\n\n"
AFTER = "A second vote follows in May, when the new members take their seats and the budget for the next year is set."


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "line",
    [
        # sentences that share words with a page's
        "The crew will get access to the ship once the subscription is paid.",
        "Please register for the vote before Friday, the clerk said.",
        "You have reached the limit of our patience, the judge told him.",
        "If you want to work the land, you have to rise early.",
        "Please consider making a donation in lieu of flowers, the family said.",
        "Don't have a cow, the T-shirt said.",
        "Enter the church by the north door.",
        "We won't share the cup, the captain said.",
        "Put the cake in your oven for an hour.",
        "Bet 5 dollars and get a hat, the barker cried.",
        "The players receive a commission on shirts.",
        "This video is at the heart of the case.",
        "A photo shared by his mother shows him at sea.",
        "Tap on the shell; if it opens, throw it out, as in the picture.",
        "Follow the coast road on foot to the lighthouse.",
        "Comments on the draft closed in June.",
        "Send tips to the hotline, police said.",
        "Please note that comments by ministers are not law, the judge wrote.",
        "Copyright law was changed in 1976.",
        "The shops use cookies in tins to draw children in.",
        "By closing the plant you accept the end of the town, he told the board.",
        "No part of the building may be used.",
        "The page you tore out is evidence, the court heard.",
        "He is not responsible for the content of the letter.",
        "First aired in 1974, the show has had 900 episodes.",
        "Except for the headline act, all bands played for free.",
        "See the valley from the tower and the river below.",
        "Get out of here.",
        "See more of the north by train.",
        "This story is part of island life.",
        "More of the ice goes each year here.",
        "For more information on the dig visit the site on Sunday.",
        "What do you say to those who call you a traitor?",
        "What do you think will happen to the pool?",
        "Have you got a story to tell us?",
        "“Join us on the march,” the poster says.",
        "“Something broke,” the pilot said. “Please try again later.”",
        "“Subscribe to our newsletter!” he shouted.",
        # subheads
        "Accept or decline", "Home and away", "Help with the rent", "Reading the news", "To buy or not to buy",
        "Telling the story", "The right to privacy", "A vote for me", "Back to print", "Playing for the players",
        "Privacy", "Advertising", "Donate", "Password", "Crosswords", "Tweets", "TikTok", "Feedback", "Monthly",
        "Where next", "The big story", "Spread the word", "What do you think?", "Live: a band in full",
        "Turn off the gas", "No votes lost", "Only 20 a week", "Follow the money", "Save for 10 years", "Deli",
    ],
)  # fmt: skip
def test_a_story_says_this_between_its_paragraphs(line: str, gap: str) -> None:
    assert furniture(analyse(BEFORE + line + gap + AFTER)).of_kind == {}


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("Facebook\n\nTwitter", "share"),
        ("Comments\n\nShare this article", "share"),
        ("Search\n\nSign up for our newsletter", "furniture"),
        ("Please rate the story.\n\nSubscribe to our newsletter", "signup"),
        ("Read more about the strike here.", "related"),
    ],
)
def test_weak_lines_count_in_company(lines: str, kind: str) -> None:
    assert kind in furniture(analyse(BEFORE + lines + "\n\n" + AFTER)).of_kind
    assert {
        number for found in furniture(analyse(BEFORE + lines + "\n\n" + AFTER)).of_kind.values() for number in found
    }


def test_weak_labels_count_below_the_story_and_sentences_do_not() -> None:
    assert furniture(analyse(f"{BEFORE}{AFTER}\n\nPrivacy")).kinds[-1] == "furniture"
    assert furniture(analyse(f"{BEFORE}{AFTER}\n\nFollow the coast road to the end.")).kinds[-1] == ""
    assert furniture(analyse(f"Save our home\n\n{BEFORE}{AFTER}")).kinds[0] == ""


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
