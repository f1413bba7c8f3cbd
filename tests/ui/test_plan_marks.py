"""What support plans ask for is marked in the year and the agenda, and said, in every theme."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QLabel

from planner.domain.guide import GuideId
from planner.domain.milestone import AnchorId
from planner.domain.observance import Tier
from planner.domain.support_plan import SupportPlan
from planner.services.workspace import Workspace
from ui.look.contrast import MARK_CONTRAST, contrast
from ui.look.theme import THEMES, Theme
from ui.models.agenda_model import AgendaColumn
from ui.navigator import Shown
from ui.views.agenda_page import AgendaPage
from ui.views.year_day_painter import DayMark, DayPicture, YearDayPainter
from ui.views.year_month import YearMonthTable
from ui.window.main_window import MainWindow

SECRET = "My seizure plan"


@pytest.fixture
def plan(workspace: Workspace) -> SupportPlan:
    """A private plan with dates on 21 September and 27 November 2026."""
    made = workspace.plans.new_plan(SECRET, [GuideId("atw")])
    made = replace(made, anchors={AnchorId("job_start"): date(2026, 10, 19)})
    workspace.apply(workspace.plans.put(made))
    return made


@pytest.mark.usefixtures("plan")
def test_the_year_marks_and_says_what_plans_ask_for(
    window: MainWindow, workspace: Workspace
) -> None:
    window.navigator.show_as(Shown.YEAR)
    day = date(2026, 9, 21)
    table = next(
        one for one in window.findChildren(YearMonthTable) if one.days.index_of(day).isValid()
    )
    index = table.days.index_of(day)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("1 date of your plans")
    assert "your plans" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    later = date(2026, 11, 27)
    window.navigator.select(later)
    words = [one.text() for one in window._panels.day.findChildren(QLabel)]
    assert any("share of the cost" in one for one in words)
    (plan,) = workspace.plans.all()
    window.notifier.make(workspace.plans.remove(plan))
    spoken = str(table.days.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "your plans" not in spoken


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("tier", [None, Tier.PLAN])
def test_the_mark_of_a_year_is_a_shape_that_stands_out_in_every_theme(
    theme: Theme, tier: Tier | None
) -> None:
    with_mark, without = (picture_of(theme, tier, planned=count) for count in (1, 0))
    changed = [
        with_mark.pixelColor(x, y)
        for x in range(40)
        for y in range(40)
        if with_mark.pixel(x, y) != without.pixel(x, y)
    ]
    assert max(contrast(one, QColor(theme.surface)) for one in changed) >= MARK_CONTRAST


def picture_of(theme: Theme, tier: Tier | None, planned: int) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    mark = DayMark(tier=tier, planned=planned)
    box = QRectF(0, 0, 40, 40)
    picture = DayPicture(mark=mark, text="21", box=box, is_worked=True, is_today=False)
    YearDayPainter(theme, QFont()).paint(painter, picture)
    painter.end()
    return image


@pytest.mark.usefixtures("plan")
def test_the_agenda_lists_days_of_plans_and_can_leave_them_out(
    window: MainWindow, workspace: Workspace
) -> None:
    window.navigator.show_as(Shown.AGENDA)
    agenda = window._calendar.agenda
    words = "1 date of your plans"
    assert rows_of(agenda).count(words) == 2
    model = agenda.table.proxy
    row = rows_of(agenda).index(words)
    spoken = model.index(row, AgendaColumn.WHEN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Monday 21 September 2026, {words}"
    assert SECRET not in " ".join(rows_of(agenda))
    agenda._filters._plans.setChecked(False)
    assert words not in rows_of(agenda)
    agenda._filters._plans.setChecked(True)
    (plan,) = workspace.plans.all()
    window.notifier.make(workspace.plans.remove(plan))
    assert words not in rows_of(agenda)


def rows_of(agenda: AgendaPage) -> list[str]:
    model = agenda.table.proxy
    return [str(model.index(row, AgendaColumn.WHAT).data()) for row in range(model.rowCount())]
