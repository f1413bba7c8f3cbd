"""The preferences on each page, and the question how long before a date to be reminded of it."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.reminder import Reminder, SessionSubject
from planner.domain.settings import DEFAULT_PLACE, Settings
from ui.dialogs.preference_pages import Preferences
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.remind_me import RemindMeDialog
from ui.look.motion import MotionChoice
from ui.look.theme import ColourChoice
from ui.machine_preferences import FirstDiary, MachinePreferences, TellAtStart

_PLACES = (
    Place(
        slug=PlaceSlug("cardiff"),
        name="Cardiff",
        nation=Nation.ENGLAND_AND_WALES,
        latitude=51.481,
        longitude=-3.179,
    ),
    Place(
        slug=DEFAULT_PLACE,
        name="Newcastle upon Tyne",
        nation=Nation.ENGLAND_AND_WALES,
        latitude=54.978,
        longitude=-1.618,
    ),
)
_REMINDER = Reminder(
    subject=SessionSubject("exam"), title="Written paper", day=date(2026, 12, 14), days_before=28
)


def preference_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return the dialog on each of its pages, and that of a reminder."""
    names = ("calendar", "place", "reading", "reminders", "print", "diary")
    pages = {f"preferences-{name}": _at(number, window) for number, name in enumerate(names)}
    return {**pages, "remind-me": RemindMeDialog(_REMINDER, date(2026, 9, 16), window)}


def _at(page: int, window: QWidget) -> QDialog:
    machine = MachinePreferences(
        text_size=100,
        colours=ColourChoice.LIGHT,
        motion=MotionChoice.SYSTEM,
        language="",
        tell_at_start=TellAtStart.NEWS,
        first_diary=FirstDiary.USUAL,
        is_offered=False,
    )
    held = Preferences(settings=Settings(remind_weeks=8), machine=machine)
    dialog = PreferencesDialog(held, _PLACES, Path("Multifaith Planner") / "diary.sqlite", window)
    dialog.tabs.setCurrentIndex(page)
    return dialog
