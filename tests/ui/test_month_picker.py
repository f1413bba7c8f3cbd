"""The small month of a day that is picked: whole names, large targets, colours of the theme."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView, QWidget

from tests.ui.finding import found
from ui.look.contrast import TEXT_CONTRAST, contrast
from ui.look.look import Look
from ui.look.theme import ColourChoice
from ui.widgets.day_field import day_field
from ui.widgets.day_words import DayWords, _PickDialog

DAY = date(2026, 9, 21)

Kept = list[QWidget]
"""What would go with its month, were it not held on to."""


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[Kept]:
    assert qapp is not None
    held: Kept = []
    yield held
    for widget in held:
        widget.close()
        widget.deleteLater()


def in_dialog(kept: Kept) -> QCalendarWidget:
    words = DayWords(DAY, DAY)
    kept.append(words)
    dialog = _PickDialog(DAY, words)
    dialog.show()
    return dialog.month


def in_field(kept: Kept) -> QCalendarWidget:
    field = day_field(DAY, date(2026, 1, 1), date(2026, 12, 31))
    kept.append(field)
    month: QCalendarWidget = field.calendarWidget()
    month.show()
    return month


@pytest.fixture(params=[in_dialog, in_field], ids=["in its dialog", "below a field"])
def make_month(request: pytest.FixtureRequest) -> Callable[[Kept], QCalendarWidget]:
    made: Callable[[Kept], QCalendarWidget] = request.param
    return made


@pytest.mark.parametrize("size", [100, 200])
def test_days_are_targets_and_their_names_are_whole(
    make_month: Callable[[Kept], QCalendarWidget], look: Look, kept: Kept, size: int
) -> None:
    look.resize_text(size)
    table = found(QTableView, make_month(kept))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    table.grab()
    widest = table.fontMetrics().horizontalAdvance("Wed")
    first = 1 if table.isColumnHidden(0) or table.columnWidth(0) == 0 else 0
    for column in range(first, 7):
        assert table.columnWidth(column) > max(widest, 24)
    for row in range(1, 7):
        assert table.rowHeight(row) >= 24


@pytest.mark.parametrize("colours", list(ColourChoice))
def test_weekends_can_be_read(look: Look, kept: Kept, colours: ColourChoice) -> None:
    look.choose(colours)
    month = in_dialog(kept)
    ground = month.palette().base().color()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        ink = month.weekdayTextFormat(day).foreground().color()
        assert contrast(ink, ground) >= TEXT_CONTRAST


def test_the_buttons_are_targets(look: Look, kept: Kept) -> None:
    assert look.text_size == 100
    month = in_dialog(kept)
    for name in ("qt_calendar_prevmonth", "qt_calendar_nextmonth", "qt_calendar_monthbutton"):
        button = found(QWidget, month, name)
        assert min(button.width(), button.height()) >= 24
