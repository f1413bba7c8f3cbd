"""Reminders on the real almanac: what is due, and that each answer can be undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.change import Affected, Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.observance import Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.reminder import LONGEST_LEAD, Reminding, SessionSubject
from planner.domain.series import Scope
from planner.domain.session import Recurrence, SessionId, SessionInstance
from planner.services.reminders import Reminders
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session

MONDAY = date(2026, 9, 14)
KIPPUR = date(2026, 9, 21)
SERIES = a_session(recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=6"))


def remind_of_all(workspace: Workspace, weeks: int | None) -> None:
    overlay = Overlay(traditions=frozenset({Tradition.JUDAISM}))
    settings = replace(workspace.settings, overlay=overlay, remind_weeks=weeks)
    workspace.apply(workspace.change_settings(settings))


def titles(workspace: Workspace, today: date = MONDAY) -> list[str]:
    return [one.title for one in workspace.reminders.due(today)]


def kippur(workspace: Workspace) -> Occurrence:
    held = workspace.dates.occurrences(DateSpan(KIPPUR, KIPPUR + timedelta(days=1)))
    return next(one for one in held if one.observance.id == "judaism.yom-kippur")


def instances(workspace: Workspace) -> list[SessionInstance]:
    view = workspace.period(DateSpan(date(2026, 9, 1), date(2026, 12, 1)), MONDAY)
    return [one for day in view.days for one in day.instances]


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    workspace.apply(
        Change(
            label="addition",
            programmes=(Edit(None, a_programme()),),
            sessions=(Edit(None, SERIES),),
        )
    )
    return workspace


@pytest.mark.parametrize(("weeks", "is_due"), [(None, False), (4, True)], ids=["off", "four"])
def test_dates_to_plan_around_are_due(
    workspace: Workspace, weeks: int | None, is_due: bool
) -> None:
    remind_of_all(workspace, weeks)
    assert ("Yom Kippur" in titles(workspace)) is is_due


def test_twelve_weeks_reach_further_than_four(workspace: Workspace) -> None:
    remind_of_all(workspace, 4)
    near = titles(workspace, date(2026, 7, 13))
    remind_of_all(workspace, 12)
    far = titles(workspace, date(2026, 7, 13))
    assert "Yom Kippur" in far
    assert "Yom Kippur" not in near


def test_what_is_left_out_is_not_due(workspace: Workspace) -> None:
    remind_of_all(workspace, 4)
    overlay = replace(workspace.settings.overlay, traditions=frozenset())
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    assert titles(workspace) == []


def test_one_date_is_asked_for_and_forgotten(workspace: Workspace) -> None:
    reminders = workspace.reminders
    asked = reminders.ask(reminders.of_occurrence(kippur(workspace)), 14)
    workspace.apply(asked)
    assert asked.affected is Affected.REMINDERS
    assert asked.label == "reminder of Yom Kippur"
    assert titles(workspace, KIPPUR - timedelta(days=15)) == []
    assert titles(workspace, KIPPUR - timedelta(days=14)) == ["Yom Kippur"]
    workspace.apply(reminders.forget(reminders.of_occurrence(kippur(workspace))))
    assert titles(workspace) == []


def test_what_was_asked_for_overrides_the_rule(workspace: Workspace) -> None:
    remind_of_all(workspace, 4)
    reminders = workspace.reminders
    workspace.apply(reminders.ask(reminders.of_occurrence(kippur(workspace)), 3))
    assert "Yom Kippur" not in titles(workspace)


@pytest.mark.parametrize("deed", ["done", "put_off"])
def test_an_answer_is_undone(workspace: Workspace, deed: str) -> None:
    remind_of_all(workspace, 4)
    due = workspace.reminders.due(MONDAY)
    first = due[0]
    answers = {
        "done": lambda: workspace.reminders.done(first),
        "put_off": lambda: workspace.reminders.put_off(first, MONDAY),
    }
    change = answers[deed]()
    workspace.apply(change)
    assert first.title not in titles(workspace)
    workspace.apply(change.inverse())
    assert workspace.reminders.due(MONDAY) == due


def test_what_was_put_off_comes_back(workspace: Workspace) -> None:
    remind_of_all(workspace, 4)
    first = workspace.reminders.due(MONDAY)[0]
    workspace.apply(workspace.reminders.put_off(first, MONDAY))
    assert first.title in titles(workspace, first.day - timedelta(days=1))


def test_asking_again_takes_back_that_it_was_done(workspace: Workspace) -> None:
    reminders = workspace.reminders
    workspace.apply(reminders.ask(reminders.of_occurrence(kippur(workspace)), 14))
    workspace.apply(reminders.done(reminders.due(MONDAY)[0]))
    workspace.apply(reminders.ask(reminders.of_occurrence(kippur(workspace)), 14))
    assert titles(workspace) == ["Yom Kippur"]


def test_a_date_that_is_confirmed_takes_its_reminder_along(workspace: Workspace) -> None:
    (eid,) = [
        one
        for one in workspace.dates.next_occurrences(
            workspace.date_changes.occurrence_meant(
                "islam.eid-al-fitr", "1448", None
            ).observance.id,
            date(2027, 2, 1),
            9,
        )
        if (one.cycle, one.practice.slug) == ("1448", "umm-al-qura")
    ]
    reminders = workspace.reminders
    workspace.apply(reminders.ask(reminders.of_occurrence(eid), 7))
    moved = eid.span.start + timedelta(days=2)
    meant = workspace.date_changes.may_be_confirmed(eid)
    workspace.apply(
        workspace.date_changes.confirm(meant, moved, "East London Mosque", date(2027, 3, 1))
    )
    (due,) = reminders.due(moved - timedelta(days=7))
    assert due.day == moved
    assert reminders.due(moved - timedelta(days=8)) == ()


def test_one_date_of_a_series_is_reminded_of(held: Workspace) -> None:
    second = instances(held)[1]
    held.apply(held.reminders.ask(held.reminders.of_instance(second), 7))
    (due,) = held.reminders.due(date(2026, 9, 21))
    assert (due.title, due.day) == ("Teaching", date(2026, 9, 28))


def test_a_date_that_moves_takes_its_reminder_along(held: Workspace) -> None:
    second = instances(held)[1]
    held.apply(held.reminders.ask(held.reminders.of_instance(second), 7))
    held.apply(held.planner.move([second], timedelta(days=2), Scope.THIS))
    (due,) = held.reminders.due(date(2026, 9, 23))
    assert due.day == date(2026, 9, 30)
    assert held.reminders.of_instance(instances(held)[1]).days_before == 7


def test_a_single_session_takes_its_reminder_along(held: Workspace) -> None:
    single = a_session(id=SessionId("viva"), uid="viva", title="Viva")
    held.apply(held.planner.create(single))
    viva = next(one for one in instances(held) if one.session.title == "Viva")
    held.apply(held.reminders.ask(held.reminders.of_instance(viva), 7))
    held.apply(held.planner.move([viva], timedelta(days=30), Scope.THIS))
    (due,) = held.reminders.due(date(2026, 10, 14))
    assert due.day == date(2026, 10, 21)


def test_a_series_at_another_hour_keeps_its_reminder(held: Workspace) -> None:
    second = instances(held)[1]
    held.apply(held.reminders.ask(held.reminders.of_instance(second), 7))
    held.apply(held.planner.move(instances(held)[:1], timedelta(hours=1), Scope.ALL))
    (due,) = held.reminders.due(KIPPUR)
    assert (due.day, due.is_lost) == (date(2026, 9, 28), False)


def test_a_series_on_other_days_says_that_the_date_is_lost(held: Workspace) -> None:
    second = instances(held)[1]
    held.apply(held.reminders.ask(held.reminders.of_instance(second), 7))
    held.apply(held.planner.move(instances(held)[:1], timedelta(days=1), Scope.ALL))
    (due,) = held.reminders.due(KIPPUR)
    assert (due.day, due.is_lost) == (date(2026, 9, 28), True)


@pytest.mark.parametrize("scope", [Scope.THIS, Scope.ALL])
def test_a_date_that_is_deleted_is_not_reminded_of(held: Workspace, scope: Scope) -> None:
    second = instances(held)[1]
    held.apply(held.reminders.ask(held.reminders.of_instance(second), 7))
    deletion = held.planner.delete([second], scope)
    held.apply(deletion)
    assert held.reminders.due(KIPPUR) == ()
    held.apply(deletion.inverse())
    assert len(held.reminders.due(KIPPUR)) == 1


@pytest.mark.parametrize("days", [-1, LONGEST_LEAD + 1])
def test_a_time_that_makes_no_sense_is_refused(workspace: Workspace, days: int) -> None:
    reminder = workspace.reminders.of_occurrence(kippur(workspace))
    with pytest.raises(BadRequestError):
        workspace.reminders.ask(reminder, days)


def test_another_source_stands_beside(workspace: Workspace) -> None:
    form = Reminding(
        subject=SessionSubject("form"),
        title="Send the form",
        day=KIPPUR,
        earliest=KIPPUR,
        days_before=28,
    )
    reminders = Reminders(workspace._diary, workspace.planning, [lambda _kept: [form]])
    remind_of_all(workspace, 4)
    found = [one.title for one in reminders.due(MONDAY)]
    assert {"Send the form", "Yom Kippur"} <= set(found)
    workspace.apply(reminders.done(form))
    assert form not in reminders.due(MONDAY)
