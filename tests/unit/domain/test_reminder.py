"""Which reminders are due: not before their time, not when done, put off or over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.reminder import (
    Reminder,
    Reminding,
    SessionSubject,
    due_on,
    put_off_until,
    subject_of,
    subjects_of,
)
from tests.factories import a_practice, an_occurrence

DAY = date(2026, 9, 21)
EXAM = Reminding(
    subject=SessionSubject("exam"), title="Exam", day=DAY, earliest=DAY, days_before=28
)
DONE = Reminder(subject=EXAM.subject, title="Exam", day=DAY, is_done=True)


@pytest.mark.parametrize(
    ("today", "is_due"),
    [
        pytest.param(DAY - timedelta(days=29), False, id="the day before its time"),
        pytest.param(DAY - timedelta(days=28), True, id="from its time on"),
        pytest.param(DAY, True, id="on the day itself"),
        pytest.param(DAY + timedelta(days=1), False, id="once it is over"),
    ],
)
def test_is_due_from_its_time_until_the_day(today: date, is_due: bool) -> None:
    assert bool(due_on(today, [EXAM], [])) is is_due


def test_counts_from_the_first_day_that_it_might_be() -> None:
    expected = replace(EXAM, earliest=DAY - timedelta(days=1))
    assert due_on(DAY - timedelta(days=29), [expected], [])


@pytest.mark.parametrize(
    ("kept", "is_due"),
    [
        pytest.param(DONE, False, id="done"),
        pytest.param(replace(DONE, is_done=False), True, id="not done"),
        pytest.param(
            replace(DONE, is_done=False, snoozed_until=DAY - timedelta(days=1)),
            False,
            id="put off",
        ),
        pytest.param(
            replace(DONE, is_done=False, snoozed_until=DAY - timedelta(days=7)),
            True,
            id="put off until today",
        ),
        pytest.param(replace(DONE, subject=SessionSubject("other")), True, id="another is done"),
    ],
)
def test_heeds_what_was_answered(kept: Reminder, is_due: bool) -> None:
    assert bool(due_on(DAY - timedelta(days=7), [EXAM], [kept])) is is_due


def test_of_two_for_one_date_the_first_counts() -> None:
    late = replace(EXAM, days_before=2)
    assert due_on(DAY - timedelta(days=7), [late, EXAM], []) == ()
    assert due_on(DAY - timedelta(days=2), [late, EXAM], []) == (late,)


def test_an_answer_for_a_practice_that_agrees_counts() -> None:
    agreeing = replace(EXAM, subject=SessionSubject("whole"), also=(EXAM.subject,))
    assert due_on(DAY, [agreeing], [DONE]) == ()


def test_the_nearest_comes_first() -> None:
    later = replace(EXAM, subject=SessionSubject("viva"), day=DAY + timedelta(days=1))
    assert due_on(DAY, [later, EXAM], []) == (EXAM, later)


@pytest.mark.parametrize(
    ("days_ahead", "days"),
    [
        pytest.param(30, 7, id="a week"),
        pytest.param(8, 7, id="a week, the day before"),
        pytest.param(4, 3, id="the day before, where a week is too long"),
        pytest.param(1, 1, id="tomorrow at the earliest"),
        pytest.param(0, 1, id="on the day itself"),
    ],
)
def test_is_put_off_for_a_week_or_until_the_day_before(days_ahead: int, days: int) -> None:
    today = DAY - timedelta(days=days_ahead)
    assert put_off_until(DAY, today) == today + timedelta(days=days)


def test_an_occurrence_is_meant_by_each_practice_that_agrees() -> None:
    occurrence = an_occurrence(agreeing=(a_practice("other"),))
    first, second = subjects_of(occurrence)
    assert first == subject_of(occurrence)
    assert (second.practice, second.cycle) == ("other", first.cycle)
