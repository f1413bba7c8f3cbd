"""The smoke run: the main job once, on the sample, in a diary that is thrown away."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner.domain.dates import week_of
from planner.domain.errors import AlmanacUpdateError
from planner.domain.observance import ObservanceId
from planner.domain.period_view import PeriodView
from planner.services.almanac_updates import read_update
from planner.services.printing import PrintOptions, WeekPrint, pages_of
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace
from ui.paper.page_painter import QtTextMeasure
from ui.paper.printing import write_pdf
from ui.window.main_window import MainWindow

# The sample puts an exam on Yom Kippur of this week.
_DAY = date(2026, 9, 21)
_MISSED = 1


def do_the_main_job(workspace: Workspace, window: MainWindow, folder: Path) -> int:
    """Import the sample, show it, find its clash, print its week; return 0 where all went well."""
    for path in sample_timetables():
        change, _ = workspace.timetables.plan_one(workspace.timetables.read_calendar(path))
        window.notifier.make(change)
    window.navigator.go_to(_DAY)
    QApplication.sendPostedEvents()
    window.grab()
    view = workspace.period(week_of(_DAY), _DAY)
    target = folder / "week.pdf"
    pages = pages_of(WeekPrint(view), PrintOptions(printed=_DAY), QtTextMeasure())
    write_pdf(pages, target, title=pages[0].title)
    went_well = _has_its_clash(view) and target.stat().st_size and _can_verify(folder)
    return 0 if went_well else _MISSED


def _has_its_clash(view: PeriodView) -> bool:
    kippur = ObservanceId("judaism.yom-kippur")
    return any(clash.occurrence.observance.id == kippur for clash in view.clashes)


def _can_verify(folder: Path) -> bool:
    """Tell whether the library is there that updates of the almanac are verified with."""
    try:
        read_update(folder / "absent.mfalmanac")
    except AlmanacUpdateError:
        return True
    return False
