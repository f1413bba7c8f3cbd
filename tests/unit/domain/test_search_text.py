"""Text as a search compares it, what a slip of a letter is, and what is marked of an answer."""

import pytest

from planner.domain.search_text import (
    Asked,
    Marked,
    answers,
    asked_from,
    excerpt,
    folded,
    indexed,
    known_words,
    marked,
    mended,
    run_together,
)


def words_of(asked: Asked) -> list[str]:
    return ["/".join(choices) for choices in asked.words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Eid ul-Fitr", ["eid", "ul", "fitr"], id="a hyphen parts words"),
        pytest.param("Jumu’ah", ["jumuah"], id="a typographic apostrophe joins them"),
        pytest.param("Jumu'ah", ["jumuah"], id="and so does a typed one"),
        pytest.param("NAW-RÚZ", ["naw", "ruz"], id="capitals and accents go"),
        pytest.param("Riḍva\u0301n", ["ridvan"], id="accents that stand apart go too"),
        pytest.param("new new year", ["new", "year"], id="a word counts once"),
        pytest.param('"AND" NEAR(x, 2)*', ["and", "near", "x", "2"], id="no syntax is left"),
        pytest.param("a", [], id="one letter asks for nothing"),
        pytest.param("’ - “", [], id="signs alone ask for nothing"),
    ],
)
def test_what_is_asked(text: str, words: list[str]) -> None:
    assert words_of(asked_from(text)) == words


def test_only_so_many_words_are_asked_for() -> None:
    assert len(asked_from(" ".join(f"word{n}" for n in range(50))).words) == 8


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Gŵyl Fair", "gwyl fair", id="Welsh"),
        pytest.param("Йога", "йога", id="letters that are not Latin keep their marks"),
        pytest.param("서울", "서울", id="syllables stay whole"),
    ],
)
def test_folding(text: str, found: str) -> None:
    assert folded(text) == found


def test_the_index_holds_compounds_joined_too() -> None:
    assert indexed("O-Bon and Mi’raj") == "O-Bon and Miraj OBon"


@pytest.mark.parametrize(
    ("asked", "is_answer"),
    [
        pytest.param("rosh hash", True, id="beginnings of words"),
        pytest.param("hash rosh", True, id="in any order"),
        pytest.param("roshhash", False, id="not words run together"),
        pytest.param("osh", False, id="not the middle of a word"),
        pytest.param("rosh chodesh", False, id="not where a word is missing"),
    ],
)
def test_answers(asked: str, is_answer: bool) -> None:
    assert answers(asked_from(asked), ["Rosh Hashanah"]) is is_answer


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("diwalli", ["diwali"], id="a letter too many"),
        pytest.param("diwli", ["diwali"], id="one too few"),
        pytest.param("diwaly", ["diwali"], id="a wrong one"),
        pytest.param("diwlai", ["diwali"], id="two swapped"),
        pytest.param("iwali", ["diwali"], id="the first one missing"),
        pytest.param("haunk", ["hanukkah"], id="a slip in the beginning of a word"),
        pytest.param("diw", [], id="too short to mend"),
        pytest.param("dyvali", [], id="two wrong ones"),
        pytest.param("el diwalli", ["diwali"], id="short words are left out"),
        pytest.param("diwalli zzzz", [], id="a word with nothing near it"),
    ],
)
def test_mending(typed: str, meant: list[str]) -> None:
    assert words_of(mended(asked_from(typed), ["diwali", "hanukkah"])) == meant


def test_a_word_that_is_right_is_not_mended() -> None:
    known = ["easter", "eastern", "feaster"]
    assert words_of(mended(asked_from("easter mondey"), [*known, "monday"])) == ["easter", "monday"]


def test_short_words_are_no_spellings() -> None:
    assert known_words(["Eid al-Fitr", "Diwali"]) == ("alfitr", "diwali", "fitr")


@pytest.mark.parametrize(
    ("text", "asked", "pieces"),
    [
        pytest.param("Eid al-Fitr", "eid fit", ["Eid", "Fitr"], id="whole words"),
        pytest.param("Naw-Rúz", "nawruz", ["Naw-Rúz"], id="a compound asked for as one word"),
        pytest.param("Isra and Mi’raj", "miraj", ["Mi’raj"], id="its apostrophe included"),
        pytest.param("Yom Kippur", "eid", [], id="nothing"),
    ],
)
def test_what_is_marked(text: str, asked: str, pieces: list[str]) -> None:
    spans = marked(text, asked_from(asked)).spans
    assert [text[start:end] for start, end in spans] == pieces


LONG = (
    "Before it stand many words. " * 4 + "People fast for 25 hours. " + "After it come more. " * 4
)


def test_an_excerpt_is_cut_between_words_around_what_was_found() -> None:
    found = excerpt([LONG], asked_from("25 hours"), 40)
    assert found is not None
    assert found.text == "… fast for 25 hours. After it come more. …"
    assert [found.text[start:end] for start, end in found.spans] == ["25", "hours"]


def test_the_text_that_answers_best_is_shown() -> None:
    texts = ["A fast.", "A fast of 25 hours.", "Many hours."]
    found = excerpt(texts, asked_from("25 hours"), 90)
    assert found == Marked("A fast of 25 hours.", ((10, 12), (13, 18)))


def test_a_text_that_answers_by_a_word_without_its_hyphen_is_shown() -> None:
    assert excerpt(["Naw-Ruz begins."], asked_from("nawruz"), 90) == Marked(
        "Naw-Ruz begins.", ((0, 7),)
    )


def test_there_is_no_excerpt_of_what_does_not_answer() -> None:
    assert excerpt(["A fast."], asked_from("feast"), 90) is None


def test_pieces_run_together_keep_their_marks() -> None:
    pieces = (Marked("Exam", ((0, 4),)), Marked(""), Marked("Hall 2", ((5, 6),)))
    assert run_together(pieces, ", ") == Marked("Exam, Hall 2", ((0, 4), (11, 12)))
