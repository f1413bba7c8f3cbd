"""Groups of clashes, decisions on them, moves out of their way, and the user's own policy."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from planner.domain.change import Change, Edit
from planner.domain.clash import Severity
from planner.domain.clash_group_text import summary_of
from planner.domain.clash_groups import ClashGroup
from planner.domain.date_search import DateRequest
from planner.domain.dates import DateSpan
from planner.domain.decision import Reasons
from planner.domain.errors import BadRequestError
from planner.domain.policy_choice import choice_between, chosen_policy
from planner.domain.session import Recurrence, Session, SessionId, SessionKind
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 1)
YEAR = DateSpan(date(2026, 9, 1), date(2027, 9, 1))
REASONS = Reasons(
    decision="A second sitting is offered.",
    alternatives="Monday 28 September, but the hall is taken.",
    role="Programme director",
)
PAPER = a_session(id=SessionId("paper"), uid="paper", title="Written paper", kind=SessionKind.EXAM)
FRIDAYS = a_session(
    id=SessionId("fridays"),
    uid="fridays",
    title="Simulation",
    start=datetime.fromisoformat("2026-10-23T14:00"),
    end=datetime.fromisoformat("2026-10-23T16:30"),
    recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=20"),
)
LATE_FRIDAYS = replace(
    FRIDAYS,
    kind=SessionKind.EXAM,
    start=datetime.fromisoformat("2026-11-06T14:00"),
    end=datetime.fromisoformat("2026-11-06T17:00"),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def add(workspace: Workspace, *sessions: Session) -> None:
    workspace.apply(
        Change(
            label="addition",
            programmes=(Edit(None, a_programme()),),
            sessions=tuple(Edit(None, one) for one in sessions),
        )
    )


def group_of(workspace: Workspace, observance: str) -> ClashGroup:
    (found,) = groups_of(workspace, observance)
    return found


def groups_of(workspace: Workspace, observance: str) -> Sequence[ClashGroup]:
    groups = workspace.review.groups(YEAR)
    return [one for one in groups if one.occurrence.observance.id == observance]


def test_a_weekly_session_meets_a_weekly_observance_in_one_clash(workspace: Workspace) -> None:
    add(workspace, FRIDAYS)
    shabbat = group_of(workspace, "judaism.shabbat")

    assert summary_of(shabbat, workspace.policy) == (
        "18 of 20 Fridays, from 30 October 2026 to 26 February 2027, "
        "end after people must set off to be home for Shabbat."
    )
    assert shabbat.hardest.finish_by is not None
    assert shabbat.hardest.finish_by.time() == time(14, 15)


def test_what_is_decided_is_told_no_more(workspace: Workspace) -> None:
    add(workspace, PAPER)
    clash = group_of(workspace, "judaism.yom-kippur")
    workspace.apply(workspace.review.decide(clash, REASONS, TODAY))

    assert not groups_of(workspace, "judaism.yom-kippur")
    view = workspace.period(DateSpan(date(2026, 9, 1), date(2026, 10, 1)), TODAY)
    assert "judaism.yom-kippur" not in {one.occurrence.observance.id for one in view.clashes}
    (decision,) = workspace.review.decisions()
    assert (decision.role, decision.session_title) == ("Programme director", "Written paper")


@pytest.mark.parametrize(
    "after",
    [
        replace(PAPER, end=PAPER.end + timedelta(hours=1)),
        replace(PAPER, kind=SessionKind.ASSESSMENT),
    ],
    ids=["a longer session", "another kind"],
)
def test_a_decision_holds_until_the_session_changes(workspace: Workspace, after: Session) -> None:
    add(workspace, PAPER)
    clash = group_of(workspace, "judaism.yom-kippur")
    workspace.apply(workspace.review.decide(clash, REASONS, TODAY))
    workspace.apply(Change(label="change", sessions=(Edit(PAPER, after),)))
    assert groups_of(workspace, "judaism.yom-kippur")

    workspace.apply(
        Change(label="change", sessions=(Edit(after, replace(PAPER, notes="Bring a pen")),))
    )
    assert not groups_of(workspace, "judaism.yom-kippur")


def test_a_decision_that_is_withdrawn_or_undone_is_none(workspace: Workspace) -> None:
    add(workspace, PAPER)
    change = workspace.review.decide(group_of(workspace, "judaism.yom-kippur"), REASONS, TODAY)
    workspace.apply(change)
    workspace.apply(change.inverse())
    assert groups_of(workspace, "judaism.yom-kippur")

    workspace.apply(change)
    workspace.apply(workspace.review.withdraw(workspace.review.decisions()))
    assert groups_of(workspace, "judaism.yom-kippur")


@pytest.mark.parametrize("missing", ["decision", "alternatives", "role"])
def test_a_decision_needs_all_its_reasons(workspace: Workspace, missing: str) -> None:
    add(workspace, PAPER)
    clash = group_of(workspace, "judaism.yom-kippur")
    with pytest.raises(BadRequestError, match="nothing is given"):
        workspace.review.decide(clash, replace(REASONS, **{missing: " "}), TODAY)


def test_what_must_be_settled_first_comes_first(workspace: Workspace) -> None:
    late = replace(PAPER, start=at("2026-12-11T14:00"), end=at("2026-12-11T17:00"))
    add(workspace, PAPER, replace(late, id=SessionId("late"), uid="late"))
    found = workspace.review.to_settle(TODAY)

    days = [one.settling.by for one in found]
    assert found[0].settling.is_late
    assert found[-1].settling.by == date(2026, 10, 16)
    assert days == sorted(days, key=lambda day: day or date.min)


def test_better_dates_touch_less_and_are_near(workspace: Workspace) -> None:
    add(workspace, PAPER)
    clash = group_of(workspace, "judaism.yom-kippur")
    found = workspace.review.better_dates(clash.hardest.instance, TODAY)

    assert found
    assert all(one.severity is not Severity.AVOID for one in found)
    assert abs((found[0].day - date(2026, 9, 21)).days) <= 14
    assert found[0].start.hour == 9


def test_a_session_is_moved_to_the_date_that_was_found(workspace: Workspace) -> None:
    add(workspace, PAPER)
    instance = group_of(workspace, "judaism.yom-kippur").hardest.instance
    best = workspace.review.better_dates(instance, TODAY)[0]
    workspace.apply(workspace.review.move_to(instance, best))
    assert not groups_of(workspace, "judaism.yom-kippur")


def test_one_change_rids_a_timetable_of_all_there_is_to_avoid(workspace: Workspace) -> None:
    papers = [
        replace(PAPER, id=SessionId(f"paper-{n}"), uid=f"paper-{n}", title=f"Paper {n}")
        for n in range(3)
    ]
    add(workspace, *papers)
    plan = workspace.review.propose_moves(workspace.review.to_avoid(YEAR, TODAY), TODAY)

    assert len(plan.moves) == 3
    assert plan.is_best
    assert not plan.stuck
    spans = [move.place.span for move in plan.moves]
    assert not any(one.overlaps(other) for at, one in enumerate(spans) for other in spans[:at])
    change = workspace.review.apply_moves(plan)
    workspace.apply(change)
    assert not workspace.review.to_avoid(YEAR, TODAY)
    workspace.apply(change.inverse())
    assert len(workspace.review.to_avoid(YEAR, TODAY)) == 3


def test_dates_of_one_series_move_each_in_a_way_of_its_own(workspace: Workspace) -> None:
    weekly = replace(LATE_FRIDAYS, recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=3"))
    add(workspace, weekly)
    plan = workspace.review.propose_moves(workspace.review.to_avoid(YEAR, TODAY), TODAY)
    workspace.apply(workspace.review.apply_moves(plan))

    assert len(plan.moves) == 3
    assert not workspace.review.to_avoid(YEAR, TODAY)


def test_a_date_is_found_that_nothing_else_takes(workspace: Workspace) -> None:
    busy = replace(PAPER, start=at("2026-09-29T08:00"), end=at("2026-09-29T18:00"))
    add(workspace, busy)
    request = DateRequest(
        window=DateSpan(date(2026, 9, 21), date(2026, 10, 3)),
        kind=SessionKind.EXAM,
        length=timedelta(hours=3),
        opens=time(9),
        closes=time(17),
    )
    ranked = {one.day: place for place, one in enumerate(workspace.review.find(request))}

    assert ranked[date(2026, 9, 30)] < ranked[date(2026, 9, 29)]
    assert max(ranked, key=lambda day: ranked[day]) in {date(2026, 9, 21), date(2026, 9, 29)}


def test_no_hours_to_find_a_date_in_are_refused(workspace: Workspace) -> None:
    request = DateRequest(
        window=YEAR,
        kind=SessionKind.EXAM,
        length=timedelta(hours=9),
        opens=time(9),
        closes=time(17),
    )
    with pytest.raises(BadRequestError, match="the session is longer"):
        workspace.review.find(request)


def test_the_users_own_policy_is_kept_and_obeyed(workspace: Workspace) -> None:
    add(workspace, PAPER)
    plain = workspace.bundled_policy
    quiet = [
        replace(rule, severities={**rule.severities, SessionKind.EXAM: Severity.NOTE})
        if rule.id == "rest-day"
        else rule
        for rule in plain.rules
    ]
    choice = choice_between(plain, replace(plain, rules=tuple(quiet), travel_minutes=90))
    workspace.apply(workspace.change_settings(replace(workspace.settings, policy=choice)))

    assert group_of(workspace, "judaism.yom-kippur").severity is Severity.NOTE
    assert workspace.policy == chosen_policy(plain, choice)
    assert workspace.policy.travel_minutes == 90


def test_fairness_counts_what_a_year_touches(workspace: Workspace) -> None:
    add(workspace, PAPER, FRIDAYS)
    report = workspace.review.fairness("This year", YEAR)
    by_tradition = {one.tradition.value: one for one in report.burdens}

    assert report.sessions == 21
    assert by_tradition["judaism"].plan >= 1
    assert by_tradition["judaism"].weekly_hours > 0
    assert report.changes[0].title == "Simulation"
    assert sum(report.share(one) for one in report.burdens) == pytest.approx(1)


def test_a_move_of_one_date_leaves_its_series(workspace: Workspace) -> None:
    add(workspace, FRIDAYS)
    instance = group_of(workspace, "judaism.shabbat").clashes[0].instance
    best = workspace.review.better_dates(instance, TODAY)[0]
    workspace.apply(workspace.review.move_to(instance, best))
    assert len(group_of(workspace, "judaism.shabbat").clashes) == 17
