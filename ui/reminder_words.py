"""Words for reminders: how many are due, and how far away each date is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.language import counted
from planner.domain.reminder import Reminding
from planner.domain.wording import day_text
from ui.words import sureness_words

translate = QCoreApplication.translate

_MANY_DAYS = 14


def due_count_words(count: int) -> str:
    """Return “1 reminder is due” or “3 reminders are due”, and "" for none."""
    return counted("%n reminder(s) (is|are) due", "", count) if count else ""


def reminding_words(reminding: Reminding) -> str:
    """Return “Yom Kippur, Monday 21 September 2026”."""
    words = translate("reminders", "{title}, {day}")
    return words.format(title=reminding.title, day=day_text(reminding.day))


def distance_words(day: date, today: date) -> str:
    """Return “today”, “in 3 days”, “in 4 weeks” or “in about 4 weeks”."""
    days = (day - today).days
    if days <= 1:
        return translate("reminders", "tomorrow") if days else translate("reminders", "today")
    if days < _MANY_DAYS:
        return counted("in %n day(s)", "", days)
    weeks, rest = divmod(days, 7)
    if not rest:
        return counted("in %n week(s)", "", weeks)
    return counted("in about %n week(s)", "", round(days / 7))


def note_words(reminding: Reminding, today: date) -> str:
    """Return how far away a date is, and what is doubtful about it."""
    parts = [distance_words(reminding.day, today)]
    if reminding.is_lost:
        parts.append(translate("reminders", "no longer found on this day"))
    elif reminding.occurrence is not None and reminding.occurrence.is_unsure:
        parts.append(sureness_words(reminding.occurrence))
    return " · ".join(parts)
