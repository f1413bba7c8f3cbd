"""The practice’s year on the calendar: when each step stands, as what, and that it undoes."""

from datetime import date

from planner.domain.clash import Severity
from planner.domain.reminder import SessionSubject
from planner.domain.session import SessionKind
from planner.domain.toolkit import Theme
from planner.services.laying_out import laid_out
from planner.services.practice_year import Form, practice_year, year_from
from planner.services.workspace import Workspace

FIRST = date(2026, 12, 1)


def test_each_step_stands_in_its_month_or_at_what_it_is_tied_to(workspace: Workspace) -> None:
    proposed = practice_year(workspace, FIRST, Form.SESSION, ())
    held = {one.draft.title: one for one in proposed}
    assert len(held) == len(workspace.toolkit.discrimination.year)
    assert all(one.draft.start.date() in year_from(FIRST) for one in proposed)
    assert [one.draft.start for one in proposed] == sorted(one.draft.start for one in proposed)
    months = {
        "Review the policy and the risks": 1,
        "Five days for race equality": 2,
        "Training for all": 5,
        "Tell each new trainee": 8,
        "Speak Up Month": 10,
        "Look back at the year": 11,
    }
    assert {title: held[title].draft.start.month for title in months} == months
    # The changeover is on Wednesday 4 August 2027.
    assert held["Tell each new trainee"].draft.start.date() == date(2027, 8, 4)
    assert "not announced" in held["Five days for race equality"].told
    assert held["Training for all"].draft.kind is SessionKind.TEACHING
    assert held["Training for all"].draft.length.total_seconds() == 90 * 60


def test_no_step_meets_anything_to_avoid(workspace: Workspace) -> None:
    for form in Form:
        for one in practice_year(workspace, FIRST, form, ()):
            severities = {clash.severity for clash in one.clashes}
            assert Severity.AVOID not in severities, (form, one.draft.title)
            assert one.draft.themes == {Theme.OUR_PEOPLE}


def test_as_reminders_they_are_whole_days_told_two_weeks_before(workspace: Workspace) -> None:
    proposed = practice_year(workspace, FIRST, Form.REMINDER, ())
    drafts = [one.draft for one in proposed]
    assert all(one.all_day for one in drafts)
    change = laid_out(workspace.planner, drafts, title="the practice’s year")
    workspace.apply(change)
    policy = next(one for one in drafts if one.title == "Review the policy and the risks")
    day = policy.start.date()
    due = workspace.reminders.due(day.fromordinal(day.toordinal() - 14))
    assert SessionSubject(policy.uid) in [one.subject for one in due]
    assert SessionSubject(policy.uid) not in [
        one.subject for one in workspace.reminders.due(day.fromordinal(day.toordinal() - 15))
    ]
    workspace.apply(change.inverse())
    assert workspace.session_count() == 0
    assert workspace.reminders.due(day) == ()


def test_what_was_laid_out_before_is_told(workspace: Workspace) -> None:
    before = practice_year(workspace, FIRST, Form.SESSION, ())
    workspace.apply(laid_out(workspace.planner, [before[0].draft], title="the practice’s year"))
    held = workspace.themes.guides_in(year_from(FIRST))
    again = practice_year(workspace, FIRST, Form.SESSION, held)
    there = {one.draft.title for one in again if one.is_there}
    assert there == {before[0].draft.title}
    next_year = year_from(date(2027, 12, 1))
    assert workspace.themes.guides_in(next_year) == frozenset()
