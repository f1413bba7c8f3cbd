"""Groups in as few rows as hold them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.widgets.flowing_rows import FlowingRows


class Box(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self._wanted = width

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._wanted, 20)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    boxes = [Box(150), Box(900), Box(100)]
    rows = FlowingRows(*boxes)
    qtbot.addWidget(rows)
    boxes[1].hide()
    rows.resize(400, 20)
    rows.show()
    assert rows.sizeHint().height() == 20
    boxes[1].show()
    qtbot.waitUntil(lambda: rows.sizeHint().height() == 44)


@pytest.mark.parametrize(
    ("width", "tops"),
    [
        pytest.param(600, [0, 0, 0], id="all in one row"),
        pytest.param(400, [0, 24, 24], id="the others below the first"),
        pytest.param(300, [0, 24, 0], id="the last beside the first, which saves a row"),
        pytest.param(230, [0, 24, 48], id="one below another"),
    ],
)
def test_groups_flow_into_rows(width: int, tops: list[int], qtbot: QtBot) -> None:
    boxes = [Box(150), Box(200), Box(100)]
    rows = FlowingRows(*boxes)
    qtbot.addWidget(rows)
    rows.resize(width, rows.sizeHint().height())
    rows.show()
    assert [box.y() for box in boxes] == tops
    assert all(box.geometry().right() < width for box in boxes)
    assert rows.sizeHint().height() == max(tops) + 20


def test_a_group_that_grows_takes_its_row(qtbot: QtBot) -> None:
    first, second = Box(150), Box(200)
    rows = FlowingRows(first, second)
    qtbot.addWidget(rows)
    rows.resize(400, 20)
    rows.show()
    assert second.y() == 0
    first._wanted = 300
    rows.fit()
    assert second.y() == 24
