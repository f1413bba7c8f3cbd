"""Fitting names into the room there is."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.look.text_fit import first_fitting, fits, fitted_lines, flowed_lines, wrapped_lines


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    font = QFont(qapp.font())
    font.setPixelSize(14)
    return QFontMetrics(font)


def test_wraps_between_words(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("Regional ")
    assert wrapped_lines("Regional teaching", metrics, width) == ["Regional", "teaching"]


def test_keeps_what_fits_on_one_line(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("Yom Kippur")
    assert fitted_lines("Yom Kippur", metrics, width, 2) == ("Yom Kippur",)


def test_cuts_only_the_last_line(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("teaching ")
    first, last = fitted_lines("teaching on a very long day", metrics, width, 2)
    assert first == "teaching"
    assert last.endswith("…")


def test_cuts_a_word_that_is_too_long_for_any_line(metrics: QFontMetrics) -> None:
    (line,) = fitted_lines("Antidisestablishmentarianism", metrics, 60, 3)
    assert metrics.horizontalAdvance(line) <= 60


@pytest.mark.parametrize(
    ("words", "most", "is_whole"),
    [
        pytest.param("Regional teaching", 2, True, id="a line for each word"),
        pytest.param("Regional teaching", 1, False, id="a line too few"),
        pytest.param("Regionalteachings", 2, False, id="a word too long"),
    ],
)
def test_tells_what_fits_whole(
    words: str, most: int, metrics: QFontMetrics, *, is_whole: bool
) -> None:
    assert fits(words, metrics, metrics.horizontalAdvance("teaching "), most) is is_whole


def test_a_narrow_first_line_stays_empty(metrics: QFontMetrics) -> None:
    wide = metrics.horizontalAdvance("Simulation day ")
    assert flowed_lines("Simulation day", metrics, (10, wide), 3) == ["", "Simulation day"]


def test_a_first_line_as_wide_as_the_others_is_never_empty(metrics: QFontMetrics) -> None:
    first, *_rest = flowed_lines("Simulation day", metrics, (40, 40), 3)
    assert first.endswith("…")


def test_words_flow_on_below_the_first_line(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("9am Written ")
    assert flowed_lines("9am Written paper", metrics, (width, width), 2) == ["9am Written", "paper"]


def test_takes_the_longest_form_that_fits(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("1 Oct")
    assert first_fitting(("1 October", "1 Oct", "1"), metrics, width) == "1 Oct"
