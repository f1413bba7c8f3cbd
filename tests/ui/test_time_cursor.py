"""A time of the day is pointed to by keys, and a session begun there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.gesturing import CTRL, NONE, SHIFT, days_of, press
from ui.gestures.session_gestures import SessionGestures
from ui.navigator import Shown
from ui.views.days_view import DaysView
from ui.window.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("unattended")

# Nothing is on before midday in the plan of the tests.
WEDNESDAY = date(2026, 9, 23)


@pytest.fixture
def week(window: MainWindow) -> DaysView:
    return days_of(window, WEDNESDAY)


@pytest.fixture
def told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(window.gestures, "tell", said.append)
    return said


def pointed_to(gestures: SessionGestures) -> str:
    spot = gestures.spot
    return "" if spot is None else f"{spot.start:%d %H:%M} to {spot.end:%d %H:%M}"


@pytest.mark.usefixtures("week")
def test_the_first_press_points_to_the_next_free_hour(window: MainWindow) -> None:
    press(Qt.Key.Key_Down, modifiers=CTRL)
    assert pointed_to(window.gestures) == "23 08:00 to 23 09:00"


@pytest.mark.usefixtures("week")
def test_it_moves_by_half_hours_and_to_other_days(window: MainWindow) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=CTRL)
    assert pointed_to(window.gestures) == "23 09:00 to 23 10:00"
    press(Qt.Key.Key_Up, Qt.Key.Key_Right, modifiers=CTRL)
    assert pointed_to(window.gestures) == "24 08:30 to 24 09:30"
    assert window.navigator.day == date(2026, 9, 24)


@pytest.mark.usefixtures("week")
def test_it_goes_on_into_the_next_week(window: MainWindow) -> None:
    press(*[Qt.Key.Key_Right] * 5, modifiers=CTRL)
    assert pointed_to(window.gestures) == "28 08:00 to 28 09:00"


@pytest.mark.usefixtures("week")
def test_it_is_stretched_and_stays_within_its_day(window: MainWindow) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=CTRL | SHIFT)
    assert pointed_to(window.gestures) == "23 08:00 to 23 10:00"
    press(*[Qt.Key.Key_Up] * 9, modifiers=CTRL | SHIFT)
    assert pointed_to(window.gestures) == "23 08:00 to 23 08:30"
    press(*[Qt.Key.Key_Up] * 40, modifiers=CTRL)
    assert pointed_to(window.gestures) == "23 00:00 to 23 00:30"
    press(*[Qt.Key.Key_Down] * 60, modifiers=CTRL | SHIFT)
    assert pointed_to(window.gestures) == "23 00:00 to 24 00:00"


@pytest.mark.usefixtures("week")
def test_what_a_session_there_would_meet_is_spoken(told: list[str]) -> None:
    press(Qt.Key.Key_Down, modifiers=CTRL)
    assert told == ["New session: Wednesday 23 September, 8am to 9am. Nothing to avoid."]


@pytest.mark.usefixtures("week")
def test_n_begins_a_session_as_long_as_it_was_stretched(window: MainWindow) -> None:
    asked: list[str] = []
    window.gestures.session_asked.disconnect()
    window.gestures.session_asked.connect(
        lambda start, end, _day: asked.append(f"{start:%d %H:%M} to {end:%d %H:%M}")
    )
    press(Qt.Key.Key_Down, modifiers=CTRL)
    press(Qt.Key.Key_Down, modifiers=CTRL | SHIFT)
    press(Qt.Key.Key_N)
    assert asked == ["23 08:00 to 23 09:30"]


@pytest.mark.usefixtures("week")
def test_escape_points_to_nothing(window: MainWindow) -> None:
    press(Qt.Key.Key_Down, modifiers=CTRL)
    press(Qt.Key.Key_Escape, modifiers=NONE)
    assert pointed_to(window.gestures) == ""


def test_a_day_alone_has_it_too(window: MainWindow) -> None:
    days_of(window, WEDNESDAY, Shown.DAY)
    press(Qt.Key.Key_Down, Qt.Key.Key_Left, modifiers=CTRL)
    assert pointed_to(window.gestures) == "22 08:00 to 22 09:00"
