"""What an import does, said about each session."""

from dataclasses import replace
from datetime import datetime

import pytest

from planner.domain.change import Edit
from planner.domain.session import Recurrence, Session
from planner.domain.wording import Clock
from planner.services.import_words import difference_words, session_words
from tests.factories import a_session


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


DAY = a_session(all_day=True, start=wall("2026-09-21T00:00"), end=wall("2026-09-22T00:00"))


@pytest.mark.parametrize(
    ("session", "said"),
    [
        pytest.param(a_session(), "Teaching: Mon 21 Sep 2026, 9am to midday", id="hours"),
        pytest.param(DAY, "Teaching: Mon 21 Sep 2026, all day", id="a day"),
        pytest.param(
            replace(DAY, end=wall("2026-09-24T00:00")),
            "Teaching: 21 to 23 September 2026, all day",
            id="days",
        ),
        pytest.param(
            a_session(recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=3")),
            "Teaching: Mon 21 Sep 2026, 9am to midday, every week, 3 times",
            id="a series",
        ),
        pytest.param(
            a_session(recurrence=Recurrence(rule="", added=(wall("2026-09-28T09:00"),))),
            "Teaching: Mon 21 Sep 2026, 9am to midday, 1 date added to its repeat",
            id="listed dates",
        ),
    ],
)
def test_a_session_is_told_with_its_time(session: Session, said: str) -> None:
    assert session_words(session) == said


def test_times_are_told_by_the_clock_that_is_preferred() -> None:
    assert session_words(a_session(), Clock.TWENTY_FOUR_HOUR).endswith("09:00 to 12:00")


@pytest.mark.parametrize(
    ("after", "said"),
    [
        pytest.param(a_session(title="Clinic"), "was called “Teaching”", id="title"),
        pytest.param(a_session(location="Hall"), "was at “Room 1”", id="location"),
        pytest.param(
            a_session(notes="New", tutor="Dr Osei"),
            "changed: notes and tutor",
            id="other fields",
        ),
        pytest.param(
            a_session(end=wall("2026-09-21T11:00")),
            "was Mon 21 Sep 2026, 9am to midday",
            id="hours",
        ),
        pytest.param(
            a_session(zone="Asia/Tokyo"), "other dates are left out or added", id="its clock"
        ),
    ],
)
def test_what_changes_is_told(after: Session, said: str) -> None:
    assert difference_words(Edit(a_session(), after)) == said


def test_nothing_is_told_of_what_is_new() -> None:
    assert difference_words(Edit(None, a_session())) == ""
