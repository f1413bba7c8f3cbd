"""The panel explains a day at once, unless so much is on that the calendar would wait for it."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.period_view import DayView
from planner.domain.wording import Clock
from tests.ui.finding import found
from ui.panels.day_panel import DayPanel
from ui.panels.panel_dock import Panels
from ui.window.day_explainer import DayExplainer
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
EARLIER = "This day, Wednesday 16 September 2026"
TOLD = "This day, Monday 21 September 2026"


@pytest.fixture
def explainer(window: MainWindow) -> DayExplainer:
    return DayExplainer(found(Panels, window))


def full(day: DayView) -> DayView:
    """Return a day with more on it than is explained at once."""
    return replace(day, instances=day.instances * 12)


def test_an_ordinary_day_is_explained_at_once(window: MainWindow, explainer: DayExplainer) -> None:
    view = window.navigator.view
    explainer.explain(view.day(KIPPUR), view, Clock.TWELVE_HOUR)
    assert found(DayPanel, window).accessibleName() == TOLD


def test_a_full_day_is_explained_after_the_calendar(
    window: MainWindow, explainer: DayExplainer, qtbot: QtBot
) -> None:
    view = window.navigator.view
    explainer.explain(full(view.day(KIPPUR)), view, Clock.TWELVE_HOUR)
    assert found(DayPanel, window).accessibleName() == EARLIER
    qtbot.waitUntil(lambda: found(DayPanel, window).accessibleName() == TOLD)


def test_a_full_day_that_was_left_is_not_explained(
    window: MainWindow, explainer: DayExplainer, qtbot: QtBot
) -> None:
    view = window.navigator.view
    explainer.explain(full(view.day(KIPPUR)), view, Clock.TWELVE_HOUR)
    explainer.explain(view.day(date(2026, 9, 22)), view, Clock.TWELVE_HOUR)
    qtbot.wait(120)
    assert found(DayPanel, window).accessibleName() == "This day, Tuesday 22 September 2026"
