"""The small month of a day that is picked, in the colours and sizes of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSizePolicy, QToolButton

from ui.languages import spoken_locale
from ui.look.icons import icon_named

_WIDE, _HIGH = 24, 16
"""In heights of a line of text, so that each day is a target and no name of a day is cut."""

_STEPS = (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right"))
"""Qt's own names of the two buttons, and what they show."""


def dress_month(month: QCalendarWidget) -> None:
    """Let a month look like the rest of the window; Qt's own has red weekends and dark arrows."""
    # Dates are told in the language spoken as everywhere else, whatever the machine is set to.
    month.setLocale(spoken_locale())
    month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    text, plain = month.palette().text().color(), QTextCharFormat()
    plain.setForeground(text)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(day, plain)
    for name, icon in _STEPS:
        button = month.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icon_named(icon, text.name()))
    line = month.fontMetrics().height()
    month.setMinimumSize(line * _WIDE, line * _HIGH)
    month.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
