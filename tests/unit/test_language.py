from collections.abc import Iterator

import pytest

from planner.domain.language import counted, in_english, speak, translate


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("%n session(s)", 0, "0 sessions"),
        ("%n session(s)", 1, "1 session"),
        ("%n session(s)", 1200, "1,200 sessions"),
        ("%n entr(y|ies)", 1, "1 entry"),
        ("%n entr(y|ies)", 2, "2 entries"),
        ("%n date(s) clash(es|)", 1, "1 date clashes"),
        ("%n date(s) clash(es|)", 3, "3 dates clash"),
    ],
)
def test_english_counts_in_the_form_that_the_number_asks_for(
    text: str, number: int, said: str
) -> None:
    assert counted(text, "", number) == said


def test_texts_are_said_as_written_until_a_translator_is_given() -> None:
    assert translate("clash", "Saved (1|2)") == "Saved (1|2)"
    speak(lambda context, text, note, number: f"{context}/{text}/{note}/{number}")
    assert translate("clash", "Saved", "of a session") == "clash/Saved/of a session/-1"
    assert counted("%n session(s)", "", 3) == "/%n session(s)//3"


def test_what_a_translator_has_no_words_for_is_english() -> None:
    speak(lambda *_asked: "")
    assert translate("clash", "Saved") == "Saved"
    assert counted("%n entr(y|ies)", "", 2) == "2 entries"


def test_what_is_to_be_read_again_is_said_in_english_whatever_is_spoken() -> None:
    speak(lambda *_asked: "Cymraeg")

    @in_english
    def typed(name: str) -> tuple[str, str]:
        return translate("clash", name), counted("%n session(s)", "", 2)

    assert typed("Saved") == ("Saved", "2 sessions")
    assert translate("clash", "Saved") == "Cymraeg"


def test_english_ends_with_what_was_to_be_said_in_it() -> None:
    speak(lambda *_asked: "Cymraeg")

    @in_english
    def failing() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        failing()
    assert translate("clash", "Saved") == "Cymraeg"
