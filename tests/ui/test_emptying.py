"""What a panel is emptied of goes for good, its places in the layout and its traces in Qt too."""

import pytest
from PySide6.QtCore import SIGNAL, QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.prose import card, column_in, empty, plain_text, point


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def column(page: QWidget) -> QVBoxLayout:
    return column_in(page)


def test_the_places_of_widgets_lines_and_gaps_go(column: QVBoxLayout) -> None:
    line = point("One")
    column.addWidget(plain_text("Text"))
    column.addLayout(line)
    column.addStretch(1)
    places = [
        *(column.itemAt(number) for number in range(column.count())),
        *(line.itemAt(number) for number in range(line.count())),
    ]
    empty(column)
    assert column.count() == 0
    assert not any(isValid(place) for place in places)


def test_the_widgets_of_a_line_go(column: QVBoxLayout) -> None:
    line, label = QHBoxLayout(), plain_text("Text")
    line.addWidget(label)
    column.addLayout(line)
    empty(column)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(label)


@pytest.mark.usefixtures("look")
def test_the_style_sheet_hears_that_the_list_of_a_box_goes(column: QVBoxLayout) -> None:
    frame, inside = card("session", "Teaching")
    boxes = [QComboBox(), QComboBox()]
    for box, layout in zip(boxes, (column, inside), strict=True):
        box.addItems(["Lecture", "Examination"])
        layout.addWidget(box)
    column.addWidget(frame)
    lists = [box.view().window() for box in boxes]
    empty(column)
    # Other tests may have made Qt hear of such lists from the start.
    assert all(hearing_of(one) for one in lists)


def hearing_of(widget: QWidget) -> int:
    """Return how many objects are told when a widget is destroyed."""
    return widget.receivers(SIGNAL("destroyed(QObject*)"))
