"""A support plan, and how tests reach it in the window."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.domain.guide import GuideId
from planner.domain.milestone import AnchorId
from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from planner.domain.session import Session
from planner.domain.support_plan import SupportPlan
from planner.services.workspace import Workspace
from ui.reading.reader import Reader
from ui.window.main_window import MainWindow

JOB = AnchorId("job_start")
SECRET = "My seizure plan"


def planned(workspace: Workspace) -> SupportPlan:
    """Return a private plan with a date on Monday 21 September 2026, kept in the diary."""
    made = workspace.plans.new_plan(SECRET, [GuideId("atw")])
    made = replace(made, anchors={JOB: date(2026, 10, 19)})
    workspace.apply(workspace.plans.put(made))
    return made


def reader_of(window: MainWindow) -> Reader:
    """Return where pages on support are read."""
    return window._panels.shelves[Shelf.SUPPORT].reader


def press(button: QPushButton) -> None:
    """Click a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_page(window: MainWindow, name: str) -> str:
    """Open a page on support, and return its words."""
    window.plans.page_asked.emit(PageId(Shelf.SUPPORT, name))
    page = reader_of(window).page
    assert page is not None
    return page_text(page)


def select_first_session(window: MainWindow) -> Session:
    """Select the first session that does not repeat."""
    instance = next(
        one
        for day in window.navigator.view.days
        for one in day.instances
        if one.session.recurrence is None and not one.session.all_day
    )
    window.sessions.keeper.select([instance])
    return instance.session
