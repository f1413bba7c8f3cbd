"""The dialogs that tell what a timetable brings, and which are watched."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog

from planner.domain.wording import Clock
from planner.services.locations import bundled_almanac_path
from planner.services.timetables import sample_timetables
from planner.services.workspace import open_workspace
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.watched_files import WatchedFilesDialog, WatchedLine
from ui.window.main_window import MainWindow


def timetable_dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Return the dialogs on what a timetable brings."""
    return {
        "import-report": _report(window),
        "import-preview": _import_preview(window),
        "watched-timetables": _watched(window),
    }


def _report(window: MainWindow) -> QDialog:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        timetables = [fresh.timetables.read_calendar(path) for path in sample_timetables()]
        reports = [fresh.timetables.plan_one(timetable)[1] for timetable in timetables]
        fresh.close()
    return ImportReportDialog(reports, window)


def _import_preview(window: MainWindow) -> QDialog:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        first = fresh.timetables.read_calendar(sample_timetables()[0])
        fresh.apply(fresh.timetables.plan_one(first)[0])
        anew = Path(folder) / first.name
        content = sample_timetables()[0].read_bytes()
        anew.write_bytes(
            content.replace(b"UID:", b"UID:new-").replace(b"LOCATION:", b"LOCATION:Old ")
        )
        planned = fresh.timetables.plan([fresh.timetables.read_calendar(anew)])
        fresh.close()
    return ImportPreviewDialog([one.report for one in planned], Clock.TWELVE_HOUR, window)


def _watched(window: MainWindow) -> QDialog:
    dialog = WatchedFilesDialog(window)
    rota, teaching = Path("rotas") / "rota.ics", Path("shared") / "Teaching"
    dialog.show_watched(
        [
            WatchedLine(path=rota, is_there=True, waiting=(rota,), fault=""),
            WatchedLine(path=teaching, is_there=False, waiting=(), fault=""),
        ]
    )
    return dialog
