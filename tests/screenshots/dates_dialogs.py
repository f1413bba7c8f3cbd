"""The dialogs on dates, typed, confirmed and of one’s own, and on what is laid over."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog

from planner.domain.dates import DateSpan
from planner.domain.observance import Tier
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet
from planner.domain.wording import Clock
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.screenshots.moment import NOW, RAMADAN
from tests.screenshots.session_dialogs import at_once, checked
from tests.unit.domain.test_own_observance import AUDIT
from tests.unit.domain.test_quick_reading import read
from ui.dialogs.confirm_date import ConfirmDateDialog
from ui.dialogs.confirmed_dates import ConfirmedDatesDialog
from ui.dialogs.go_to_date import GoToDateDialog
from ui.dialogs.overlay_sets import SavedSetsDialog, SaveSetDialog
from ui.dialogs.own_date import OwnDateDialog
from ui.dialogs.own_dates import OwnDatesDialog
from ui.dialogs.practices import PracticesDialog
from ui.dialogs.quick_add import QuickAddDialog
from ui.window.main_window import MainWindow

_SETS = (
    OverlaySet(name="Exams only", overlay=Overlay(lowest_tier=Tier.PLAN)),
    OverlaySet(name="Foundation programme", overlay=Overlay()),
)


def dates_dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Return every dialog about dates, and about what is laid over the calendar."""
    return {
        "practices": _practices(window),
        "save-set": SaveSetDialog(_SETS, Overlay(), window),
        "saved-sets": SavedSetsDialog(_SETS, window),
        **_of_dates(window),
        **_typed_dialogs(window),
    }


def confirm_eid(workspace: Workspace) -> None:
    """Confirm a first day of Eid al-Fitr."""
    meant = (workspace.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", None),)
    change = workspace.date_changes.confirm(meant, RAMADAN, "East London Mosque", NOW.date())
    workspace.apply(change)


def _of_dates(window: MainWindow) -> dict[str, QDialog]:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        meant = (fresh.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", None),)
        confirm = ConfirmDateDialog(meant[0], meant, fresh.date_changes.clashes_if, window)
        confirm_eid(fresh)
        confirmed = ConfirmedDatesDialog(is_read_only=False, parent=window)
        confirmed.show_dates(fresh.date_changes.confirmed())
        fresh.close()
    own = OwnDatesDialog(is_read_only=False, parent=window)
    own.show_own([AUDIT], NOW.date())
    return {
        "confirm-date": confirm,
        "confirmed-dates": confirmed,
        "own-dates": own,
        "own-date": OwnDateDialog(AUDIT, NOW.date(), NOW.date(), window),
    }


def _typed_dialogs(window: MainWindow) -> dict[str, QDialog]:
    span = DateSpan(date(2000, 1, 1), date(2101, 1, 1))
    go_to = GoToDateDialog(NOW.date(), span, lambda _day: ("Yom Kippur",), window)
    go_to.line.edit.setText("next Monday")
    clash = "▲ Avoid: Yom Kippur on Monday 21 September 2026."
    add = QuickAddDialog(read, lambda _entry: at_once(clash), Clock.TWELVE_HOUR, window)
    add.line.edit.setText("Teaching Mon 2pm-5pm weekly until 18 Dec, skip bank holidays in Room 4")
    add.line.rested.emit()
    checked(add.work)
    return {"go-to-date": go_to, "quick-add": add}


def _practices(window: MainWindow) -> QDialog:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        groups = fresh.practice_groups()
        fresh.close()
    return PracticesDialog(groups, Overlay(), window)
