"""Text is broken between words, and cut only where it must be."""

import pytest

from planner.exchange.layout.text_flow import Type, cut, fit, wrap
from tests.printed_weeks import EvenMeasure

# One point of this measure is a millimetre for each letter.
FACE = Type(measure=EvenMeasure(share=1.0), size=1.0)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        pytest.param("", 10, (), id="nothing gives no lines"),
        pytest.param("one two", 10, ("one two",), id="what fits stays on one line"),
        pytest.param("one two three", 7, ("one two", "three"), id="words go to the next line"),
        pytest.param("one\n\n  two", 10, ("one two",), id="white space is one space"),
        pytest.param("abcdefgh", 5, ("abcd-", "efgh"), id="a long word is broken"),
        pytest.param("a bcdefgh", 5, ("a", "bcde-", "fgh"), id="and begins on a line of its own"),
        pytest.param("ab", 0.5, ("a-", "b"), id="a line holds a letter, however narrow"),
    ],
)
def test_wrap(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, width, FACE).lines == lines


def test_an_indent_takes_room_from_the_first_line_alone() -> None:
    assert wrap("one two three", 7, FACE, indent=4).lines == ("one", "two", "three")
    assert wrap("one two six", 7, FACE, indent=4).lines == ("one", "two six")


def test_a_word_broken_on_the_first_line_makes_way_for_the_indent() -> None:
    assert wrap("abcdefgh", 6, FACE, indent=3).lines == ("ab-", "cdefgh")


def test_what_fits_is_whole() -> None:
    assert fit("one two", 7, FACE, most=1).whole


def test_what_does_not_fit_ends_in_dots_and_is_not_whole() -> None:
    fitted = fit("one two three four", 7, FACE, most=2)
    assert (fitted.lines, fitted.whole) == (("one two", "three…"), False)


def test_no_room_for_a_line_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="at least one line"):
        fit("one", 7, FACE, most=0)


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        pytest.param("Sukkot", 6, "Sukkot", id="what fits stays"),
        pytest.param("Sukkot", 5, "Sukk…", id="what does not is cut"),
        pytest.param("Simchat Torah", 9, "Simchat…", id="no space before the dots"),
        pytest.param("Sukkot", 0.5, "…", id="nothing but dots where there is no room"),
    ],
)
def test_cut(text: str, width: float, shown: str) -> None:
    assert cut(text, width, FACE) == shown
