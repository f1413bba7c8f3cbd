"""A process that does what users do, under the guard: exit 0 where nothing reached out.

It is started as ``python -m tests.offline.worker FOLDER``, with no screen.
"""

import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.domain.page import PageId, Shelf
from planner.files import bundled_folder
from planner.services.timetables import sample_timetables
from tests.offline import guard
from ui.__main__ import main as multifaith_planner
from ui.commands.command import CommandId
from ui.look.fonts import load_fonts
from ui.look.look import Look
from ui.program import Program
from ui.window.main_window import MainWindow

_CLASHES = 1
_NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
_DAY = date(2026, 9, 21)


def commands(folder: Path) -> Sequence[Sequence[str]]:
    """Return command lines that read, search, work out, print, write and copy."""
    sample = str(bundled_folder("data") / "sample" / "arcp-and-exams.ics")
    diary = ("--database", str(folder / "diary.sqlite"))
    year = ("--from", "2026-08-01", "--to", "2027-08-01")
    return (
        ("observances", *year, "--format", "ics"),
        ("observances", *year, "--patterns", "--format", "json"),
        ("check", sample),
        ("fairness", sample, "--format", "html"),
        ("find-date", *year, "--kind", "exam", "--duration", "3h", "--timetable", sample),
        ("import", sample, *diary),
        ("print", "week", "--date", "2026-09-21", "--out", str(folder / "week.pdf"), *diary),
        *(
            ("export", "--format", form, "--out", str(folder / f"out.{form}"), *year, *diary)
            for form in ("ics", "csv", "xlsx", "docx", "pptx", "html")
        ),
        ("guide", "show", "atw"),
        ("guide", "milestones", "--anchor", "exam_date=2027-03-01"),
        ("backup", "--out", str(folder / "copy.sqlite"), *diary),
        ("restore", str(folder / "copy.sqlite"), *diary),
        ("doctor", *diary),
    )


def work_in_the_window(folder: Path) -> None:
    """Import, look at each view, search, read pages, and close."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    preferences = QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat)
    look = Look(application, load_fonts(), preferences)
    program = Program(
        application, look, preferences, lambda: datetime(2026, 9, 16, 10).astimezone()
    )
    window = program.open(folder / "window.sqlite")
    for path in sample_timetables():
        change, _report = program.workspace.timetables.plan_one(
            program.workspace.timetables.read_calendar(path)
        )
        window.notifier.make(change)
    window.navigator.go_to(_DAY)
    for view in (
        CommandId.SHOW_YEAR,
        CommandId.SHOW_AGENDA,
        CommandId.SHOW_WEEK,
        CommandId.SHOW_DAY,
        CommandId.SHOW_MONTH,
    ):
        _trigger(window, view)
    for words in ("yom kippur", "dyslexia", "ward"):
        window._search(words)
    for page in (PageId(Shelf.FAITH, "judaism"), PageId(Shelf.SUPPORT, "atw")):
        window.areas.show_page(page)
        application.processEvents()
    program.close()


def _trigger(window: MainWindow, command: CommandId) -> None:
    window.action(command).trigger()
    QApplication.processEvents()
    window.grab()


def main(folder: Path) -> int:
    """Do it all, and return 0 where nothing was tried."""
    guard.install()
    work_in_the_window(folder)
    for line in commands(folder):
        sys.argv = ["multifaith-planner", *line]
        code = multifaith_planner()
        if code not in (0, _CLASHES):
            sys.stderr.write(f"exit {code}: {' '.join(line)}\n")
            return code
    # What reaches a server, and the keyring for its password, is for those who share a diary.
    loaded = sorted(name for name in ("pg8000", "keyring") if name in sys.modules)
    tried = [*guard.TRIED, *guard.qt_network_modules(), *loaded]
    sys.stderr.writelines(f"{line}\n" for line in tried)
    return 1 if tried else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
