"""Spreadsheets as somebody would keep a timetable or a rota in, and a wizard led through them."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from planner.domain.session import Session
from planner.services.workspace import Workspace
from ui.dialogs.import_wizard.step import ImportStep
from ui.dialogs.import_wizard.wizard import ImportWizard
from ui.window.main_window import MainWindow

HEADINGS = "Date,Start,End,What,Where,Tutor"

TEACHING = f"""{HEADINGS}
21 Sep 2026,09:00,12:00,Written exam,Hall 1,A Tutor
22 Sep 2026,14:00,17:00,Regional teaching,Room 4,B Tutor
23 Sep 2026,09:30,16:30,Simulation day,Skills centre,
"""

TWO_WAYS = f"""{HEADINGS}
01/02/2027,09:00,12:00,Written exam,Hall 1,A Tutor
03/02/2027,14:00,17:00,Regional teaching,Room 4,B Tutor
"""

PEOPLE = ("Dr Amber", "Dr Birch")
CODES = ("LD", "N", "LD", "LD", "N")


def teaching(folder: Path, text: str = TEACHING, name: str = "teaching.csv") -> Path:
    """Write a timetable with one session in each row."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def rota(folder: Path, people: Sequence[str] = PEOPLE) -> Path:
    """Write a rota of codes: dates down, people across."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Rota"
    sheet.append(["Date", *people])
    for day, code in enumerate(CODES, 5):
        sheet.append([datetime(2026, 10, day), *[code] * len(people)])  # noqa: DTZ001 - a sheet's
    path = folder / "rota.xlsx"
    workbook.save(path)
    workbook.close()
    return path


def two_terms(folder: Path) -> Path:
    """Write a workbook with a sheet for each term."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Autumn"
    spring = workbook.create_sheet("Spring")
    for each, month in ((sheet, 10), (spring, 3)):
        each.append(["Date", "Start", "End", "Session"])
        for day in (20, 21):
            when = datetime(2026, month, day)  # noqa: DTZ001 - a sheet's
            each.append([when, "09:00", "12:00", f"{each.title} exam"])
    path = folder / "terms.xlsx"
    workbook.save(path)
    workbook.close()
    return path


def opened(window: MainWindow, qtbot: QtBot, *paths: Path) -> ImportWizard:
    """Bring files in, and return the wizard that opens."""
    window.importer.read(paths)
    return wizard_of(window, qtbot)


def wizard_of(window: MainWindow, qtbot: QtBot) -> ImportWizard:
    """Wait for a wizard that is at rest."""
    tables = window.importer.tables

    def is_there() -> bool:
        return tables.wizard is not None and tables.is_at_rest

    qtbot.waitUntil(is_there)
    assert tables.wizard is not None
    return tables.wizard


def go_on(window: MainWindow, qtbot: QtBot) -> ImportStep:
    """Press Next, and return the step that follows once it is there."""
    wizard = wizard_of(window, qtbot)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: window.importer.tables.is_at_rest)
    return wizard.step


def go_to_end(window: MainWindow, qtbot: QtBot) -> ImportWizard:
    """Press Next until the preview is there."""
    wizard = wizard_of(window, qtbot)
    for _step in range(4):
        if wizard.step is wizard.outcome:
            break
        go_on(window, qtbot)
    assert wizard.step is wizard.outcome, wizard.fault.text()
    return wizard


def all_sessions(workspace: Workspace) -> tuple[Session, ...]:
    """Return every session of the diary."""
    with workspace._diary.reading() as held:
        return held.sessions.all()


def sessions_of(workspace: Workspace) -> dict[str, Session]:
    """Return every session by its title."""
    return {session.title: session for session in all_sessions(workspace)}
