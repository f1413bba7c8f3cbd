"""Marks come out as they are meant, whatever the painter was left with."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.domain.clash import Severity
from tests.ui.plans import EXAMS, NORTH
from ui.look.contrast import blended, contrast, readable_on
from ui.look.painting import paint_hatch, paint_programme_bar, paint_severity
from ui.look.sureness import SurenessSign, paint_sureness
from ui.look.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Theme

BOX = QRectF(0, 0, 20, 20)


@pytest.fixture
def image(qapp: QApplication) -> QImage:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    assert qapp is not None
    return image


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_solid_bar_has_one_colour(image: QImage) -> None:
    painter = QPainter(image)
    paint_programme_bar(painter, BOX, NORTH, LIGHT)
    painter.end()
    assert colours_in(image) == {NORTH.colour}


def test_a_patterned_bar_takes_nothing_from_the_painter(image: QImage) -> None:
    painter = QPainter(image)
    painter.setBrush(QColor("#ff0000"))
    paint_programme_bar(painter, BOX, EXAMS, LIGHT)
    painter.end()
    assert colours_in(image) == {EXAMS.colour, LIGHT.surface}


def test_hatching_leaves_gaps(image: QImage) -> None:
    painter = QPainter(image)
    paint_hatch(painter, BOX, 0, QColor("#000000"), 8)
    painter.end()
    assert {"#000000", "#ffffff"} <= colours_in(image)


@pytest.mark.parametrize("severity", Severity)
def test_each_sign_carries_its_colour(image: QImage, severity: Severity) -> None:
    painter = QPainter(image)
    paint_severity(painter, BOX, severity, LIGHT)
    painter.end()
    assert LIGHT.severity(severity).name() in colours_in(image)


def test_signs_differ_in_form_and_not_in_colour_alone(qapp: QApplication) -> None:
    forms = set()
    for severity in Severity:
        image = QImage(20, 20, QImage.Format.Format_Mono)
        image.fill(1)
        painter = QPainter(image)
        paint_severity(painter, BOX, severity, LIGHT)
        painter.end()
        forms.add(bytes(image.constBits()))
    assert len(forms) == len(Severity)
    assert qapp is not None


@pytest.mark.parametrize(
    "theme", [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK], ids=lambda theme: theme.name
)
def test_a_tick_and_a_question_mark_stand_out_in_every_theme(image: QImage, theme: Theme) -> None:
    forms = set()
    for sign in SurenessSign:
        image.fill(QColor(theme.surface))
        painter = QPainter(image)
        paint_sureness(painter, BOX, sign, theme)
        painter.end()
        assert max(contrast(QColor(one), QColor(theme.surface)) for one in colours_in(image)) >= 7
        forms.add(bytes(image.constBits()))
    assert len(forms) == len(SurenessSign)


@pytest.mark.parametrize("ground", ["#ffffff", "#12171a"], ids=["on light", "on dark"])
def test_a_colour_is_moved_until_it_stands_out(ground: str) -> None:
    moved = readable_on(QColor("#808080"), QColor(ground), 7)
    assert contrast(moved, QColor(ground)) >= 7


def test_a_colour_that_stands_out_is_left_alone() -> None:
    assert readable_on(QColor("#0b6e69"), QColor("#ffffff"), 4.5) == QColor("#0b6e69")


def test_half_black_on_white_is_grey() -> None:
    grey = blended(QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white), 0.5)
    assert grey.name() == "#808080"
