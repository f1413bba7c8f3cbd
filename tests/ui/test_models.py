"""The models hold to Qt's rules, and say in words what their cells paint."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.clash_groups import group_clashes
from planner.domain.dates import month_grid_of
from planner.domain.import_report import ImportReport
from planner.domain.observance import Tradition
from planner.domain.period_view import PeriodView
from planner.domain.timetable import Problem
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from ui.models.clash_model import ClashModel
from ui.models.mini_month_model import MiniMonthModel, MiniMonthRole
from ui.models.month_model import MonthModel, MonthRole
from ui.models.overlay_model import OverlayModel
from ui.models.overlay_search import OverlaySearch
from ui.models.report_model import ReportModel

SEPTEMBER = date(2026, 9, 1)
TODAY = date(2026, 9, 16)
KIPPUR = date(2026, 9, 21)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole

REPORT = ImportReport(
    name="teaching.ics",
    programme="Teaching",
    added=("Exam",),
    changed=("Clinic",),
    removed=("Old",),
    unchanged=("Library",),
    problems=(Problem(place="line 12", fault="it was cancelled"),),
)


def view_of(workspace: Workspace, month: date = SEPTEMBER) -> PeriodView:
    return workspace.period(month_grid_of(month), TODAY)


def month_model(workspace: Workspace) -> MonthModel:
    model = MonthModel()
    model.show(view_of(workspace), SEPTEMBER, Clock.TWELVE_HOUR)
    return model


def mini_month_model(workspace: Workspace) -> MiniMonthModel:
    model = MiniMonthModel()
    model.show(view_of(workspace), SEPTEMBER)
    return model


def clash_model(workspace: Workspace) -> ClashModel:
    model = ClashModel()
    view = view_of(workspace)
    model.show(group_clashes(view.clashes, ()), Clock.TWELVE_HOUR)
    return model


def report_model(_workspace: Workspace) -> ReportModel:
    return ReportModel([REPORT])


def overlay_model(workspace: Workspace) -> OverlayModel:
    model = OverlayModel()
    observances, groups = workspace.dates.observances.values(), workspace.practice_groups()
    model.show_observances(workspace.traditions(), observances, groups)
    return model


def overlay_search(workspace: Workspace) -> OverlaySearch:
    model = overlay_model(workspace)
    search = OverlaySearch(model)
    model.setParent(search)
    search.search("eid")
    return search


MODELS = [
    month_model,
    mini_month_model,
    clash_model,
    report_model,
    overlay_model,
    overlay_search,
]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", MODELS)
def test_models_hold_to_the_rules(
    workspace: Workspace, make: Callable[[Workspace], QAbstractItemModel]
) -> None:
    model = make(workspace)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() > 0


def test_the_month_model_stays_whole_from_month_to_month(workspace: Workspace) -> None:
    model = month_model(workspace)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for month in (date(2026, 8, 1), date(2026, 2, 1), date(2027, 3, 1)):
        model.show(view_of(workspace, month), month, Clock.TWELVE_HOUR)
    assert model.index_of(date(2027, 3, 28)).isValid()


def test_the_same_month_again_keeps_its_indexes(workspace: Workspace, qtbot: QtBot) -> None:
    model = month_model(workspace)
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(view_of(workspace), SEPTEMBER, Clock.TWELVE_HOUR)


def test_a_cell_speaks_its_whole_day(workspace: Workspace) -> None:
    model = month_model(workspace)
    spoken = model.index_of(KIPPUR).data(SPOKEN)
    assert spoken == "Monday 21 September 2026, Yom Kippur plan around, 1 session, 1 to avoid"


def test_the_evening_before_speaks_of_the_sunset(workspace: Workspace) -> None:
    model = month_model(workspace)
    spoken = model.index_of(date(2026, 9, 20)).data(SPOKEN)
    assert spoken == "Sunday 20 September 2026, Yom Kippur from sunset 7:11pm"


def test_today_is_spoken(workspace: Workspace) -> None:
    model = month_model(workspace)
    spoken = model.index_of(TODAY).data(SPOKEN)
    assert spoken.startswith("Wednesday 16 September 2026, today")


def test_an_expected_date_is_spoken_as_expected(workspace: Workspace) -> None:
    model = MonthModel()
    march = date(2027, 3, 1)
    model.show(view_of(workspace, march), march, Clock.TWELVE_HOUR)
    spoken = model.index_of(date(2027, 3, 9)).data(SPOKEN)
    assert "Eid al-Fitr plan around expected" in spoken


def test_an_expected_date_is_spoken_as_expected_on_its_eve(workspace: Workspace) -> None:
    model = MonthModel()
    model.show(view_of(workspace, date(2027, 3, 1)), date(2027, 3, 1), Clock.TWELVE_HOUR)
    spoken = model.data(model.index_of(date(2027, 3, 8)), SPOKEN)
    assert "Eid al-Fitr expected from sunset 5:56pm" in str(spoken)


def test_a_tooltip_shows_mark_up_as_it_stands(workspace: Workspace) -> None:
    view = view_of(workspace)
    day = view.day(KIPPUR)
    (instance,) = day.instances
    marked = replace(instance, session=replace(instance.session, title="<b>Exam</b>"))
    days = tuple(
        replace(one, instances=(marked,)) if one.day == KIPPUR else one for one in view.days
    )
    model = MonthModel()
    model.show(replace(view, days=days), SEPTEMBER, Clock.TWELVE_HOUR)
    assert "&lt;b&gt;Exam&lt;/b&gt;" in model.index_of(KIPPUR).data(Qt.ItemDataRole.ToolTipRole)


def test_days_of_other_months_are_told_apart(workspace: Workspace) -> None:
    model = month_model(workspace)
    told = [model.index_of(day).data(MonthRole.IN_MONTH) for day in (date(2026, 8, 31), KIPPUR)]
    assert told == [False, True]


@pytest.mark.parametrize(
    ("letters", "shown"), [(9, "Wednesday"), (3, "Wed"), (1, "W")], ids=["full", "short", "letter"]
)
def test_headings_are_spoken_in_full_however_short(
    workspace: Workspace, letters: int, shown: str
) -> None:
    model = month_model(workspace)
    model.name_days(letters)
    across = Qt.Orientation.Horizontal
    assert model.headerData(2, across) == shown
    assert model.headerData(2, across, SPOKEN) == "Wednesday"


def test_rows_are_headed_by_the_week(workspace: Workspace) -> None:
    model = month_model(workspace)
    assert model.headerData(0, Qt.Orientation.Vertical) == "36"
    assert model.headerData(0, Qt.Orientation.Vertical, SPOKEN) == "Week 36"


def test_the_small_month_marks_days_to_plan_around(workspace: Workspace) -> None:
    model = mini_month_model(workspace)
    index = model.index_of(KIPPUR)
    assert index.data(MiniMonthRole.IS_PLANNED_AROUND) is True
    assert index.data(SPOKEN) == "Monday 21 September 2026, to plan around"


def test_the_small_month_marks_only_what_is_shown(workspace: Workspace) -> None:
    overlay = replace(workspace.settings.overlay, traditions=frozenset({Tradition.UK}))
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    model = mini_month_model(workspace)
    index = model.index_of(KIPPUR)
    assert index.data(MiniMonthRole.IS_PLANNED_AROUND) is False


def test_clashes_are_listed_worst_first(workspace: Workspace) -> None:
    model = clash_model(workspace)
    words = [model.index(row).data().split(":")[0] for row in range(model.rowCount())]
    assert words == sorted(words, key=["Avoid", "Adjust", "Note"].index)


def test_a_clash_is_spoken_on_one_line(workspace: Workspace) -> None:
    model = clash_model(workspace)
    spoken = model.index(0).data(SPOKEN)
    assert spoken == "Avoid: Written paper, Monday 21 September, 9am to midday, Yom Kippur"


def test_a_report_begins_with_what_needs_a_look() -> None:
    model = ReportModel([REPORT])
    first = [model.index(0, column).data() for column in range(3)]
    assert first == ["Skipped or doubtful", "line 12", "it was cancelled"]


def test_a_report_lists_every_session() -> None:
    model = ReportModel([REPORT])
    rows = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert rows == ["line 12", "Exam", "Clinic", "Old", "Library"]
