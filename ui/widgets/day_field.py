"""A field for one day, typed or chosen from a small month."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from ui.languages import spoken_locale
from ui.widgets.month_picker import dress_month


def day_field(day: date, first: date, last: date) -> QDateEdit:
    """Return a field that holds ``day`` and allows ``first`` to ``last``, both included."""
    field = QDateEdit()
    # Dates are told in English as everywhere else, whatever the machine is set to.
    field.setLocale(spoken_locale())
    field.setDisplayFormat("d MMMM yyyy")
    field.setDateRange(_qdate(first), _qdate(last))
    field.setDate(_qdate(day))
    field.setCalendarPopup(True)
    dress_month(field.calendarWidget())
    return field


def day_of(field: QDateEdit) -> date:
    """Return the day that a field holds."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def show_day(field: QDateEdit, day: date) -> None:
    """Let a field hold another day."""
    field.setDate(_qdate(day))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
