"""What a draft would meet is what it meets once it is saved."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from planner.domain.change import Change, Edit
from planner.domain.clash import Clash
from planner.domain.dates import DateSpan
from planner.domain.observance import Tradition
from planner.domain.series import Scope
from planner.domain.session import Recurrence, Session, SessionId, SessionKind
from planner.services.period import clashes_among
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 1)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def on(day: date, hour: int, hours: int, kind: SessionKind = SessionKind.EXAM) -> Session:
    start = datetime.combine(day, time(hour))
    return a_session(kind=kind, start=start, end=start + timedelta(hours=hours))


def once_saved(workspace: Workspace, draft: Session) -> tuple[Clash, ...]:
    """Return the clashes that a period view finds for the draft alone."""
    planning = workspace.planning()
    found = workspace.planner._checks._instances_of(draft, planning)
    return clashes_among(found, planning.dates, planning.setting, planning.settings)


DRAFTS = [
    on(TODAY + timedelta(days=days), hour, hours, kind)
    for days in range(0, 400, 7)
    for hour, hours, kind in (
        (9, 3, SessionKind.EXAM),
        (12, 2, SessionKind.CATERED),
        (15, 4, SessionKind.TEACHING),
        (20, 12, SessionKind.NIGHT),
    )
]


def test_the_clashes_of_a_draft_are_those_of_the_session(workspace: Workspace) -> None:
    for draft in DRAFTS:
        assert workspace.planner.clashes_of(draft) == once_saved(workspace, draft)


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param(
            replace(on(TODAY, 9, 3), recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=20")),
            id="a series",
        ),
        pytest.param(replace(on(TODAY, 0, 24), all_day=True), id="a whole day"),
        pytest.param(replace(on(TODAY, 0, 24 * 30), all_day=True), id="a month of days"),
        pytest.param(replace(on(date(2026, 9, 21), 9, 3), zone="Asia/Tokyo"), id="another zone"),
        pytest.param(on(date(2101, 5, 1), 9, 3), id="where the almanac ends"),
    ],
)
def test_any_draft_is_checked_like_a_session(workspace: Workspace, draft: Session) -> None:
    assert workspace.planner.clashes_of(draft) == once_saved(workspace, draft)


def test_a_repeat_is_checked_for_a_year(workspace: Workspace) -> None:
    draft = replace(on(date(2026, 9, 21), 9, 3), recurrence=Recurrence(rule="FREQ=WEEKLY"))
    found = workspace.planner.clashes_of(draft)
    assert max(one.instance.start.date() for one in found) <= date(2027, 9, 24)
    assert {one.instance.start.year for one in found} == {2026, 2027}


def test_what_the_user_chose_since_counts(workspace: Workspace) -> None:
    draft = on(date(2026, 9, 21), 9, 3)
    assert workspace.planner.clashes_of(draft)
    overlay = replace(workspace.settings.overlay, traditions=frozenset({Tradition.ISLAM}))
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    assert not workspace.planner.clashes_of(draft)


def test_what_was_confirmed_since_counts(workspace: Workspace) -> None:
    eid = workspace.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", "umm-al-qura")
    draft = on(date(2027, 3, 10), 9, 3)
    before = workspace.planner.clashes_of(draft)
    workspace.apply(workspace.date_changes.confirm((eid,), date(2027, 3, 10), "A mosque", TODAY))
    after = workspace.planner.clashes_of(draft)
    assert after == once_saved(workspace, draft)
    assert after != before


PLANNED = a_session(id="planned", uid="planned", title="Planned")
WEEKLY = a_session(
    id="weekly",
    uid="weekly",
    title="Weekly",
    start=wall("2026-09-22T09:00"),
    end=wall("2026-09-22T12:00"),
    recurrence=Recurrence(rule="FREQ=WEEKLY"),
)


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    workspace.apply(
        Change(
            label="addition",
            programmes=(Edit(None, a_programme()), Edit(None, a_programme(id="two", name="Two"))),
            sessions=(Edit(None, PLANNED), Edit(None, WEEKLY)),
        )
    )
    return workspace


@pytest.mark.parametrize(
    ("draft", "titles"),
    [
        pytest.param(a_session(uid="new"), ["Planned"], id="at the same time"),
        pytest.param(a_session(uid="new", programme="two"), [], id="of another programme"),
        pytest.param(PLANNED, [], id="the session itself"),
        pytest.param(
            a_session(uid="new", start=wall("2026-10-06T10:00"), end=wall("2026-10-06T11:00")),
            ["Weekly"],
            id="a date of a series",
        ),
        pytest.param(
            a_session(uid="new", recurrence=Recurrence(rule="FREQ=DAILY;COUNT=10")),
            ["Planned", "Weekly", "Weekly"],
            id="a series",
        ),
        pytest.param(
            a_session(uid="new", recurrence=Recurrence(rule="FREQ=DAILY;UNTIL=20200101")),
            ["Planned"],
            id="a series that ends before it starts",
        ),
        pytest.param(
            a_session(
                uid="new",
                recurrence=Recurrence(
                    rule="FREQ=DAILY;COUNT=1", excluded=(wall("2026-09-21T09:00"),)
                ),
            ),
            [],
            id="nothing at all",
        ),
    ],
)
def test_a_draft_is_in_conflict_with_its_programme(
    held: Workspace, draft: Session, titles: list[str]
) -> None:
    draft = replace(draft, id=SessionId(draft.uid))
    found = held.planner.conflicts_of(draft)
    others = [{one.first.session.title, one.second.session.title} for one in found]
    assert [(pair - {draft.title}).pop() for pair in others] == titles


def test_what_was_changed_since_is_in_conflict(held: Workspace) -> None:
    draft = a_session(uid="new", id=SessionId("new"))
    assert held.planner.conflicts_of(draft)
    held.apply(Change(label="deletion", sessions=(Edit(PLANNED, None),)))
    assert not held.planner.conflicts_of(draft)


def test_a_session_over_the_end_of_a_month_is_in_conflict_once(held: Workspace) -> None:
    long = a_session(
        id=SessionId("long"),
        uid="long",
        start=wall("2026-09-29T20:00"),
        end=wall("2026-10-02T08:00"),
    )
    held.apply(held.planner.create(long))
    draft = replace(long, id=SessionId("new"), uid="new")
    assert len(held.planner.conflicts_of(draft)) == 1


def test_a_period_tells_its_conflicts(held: Workspace) -> None:
    window = DateSpan(date(2026, 9, 21), date(2026, 9, 28))
    assert held.planner.conflicts_in(held.period(window, TODAY)) == ()
    moved = replace(PLANNED, start=wall("2026-09-22T10:00"), end=wall("2026-09-23T10:00"))
    held.apply(Change(label="move", sessions=(Edit(PLANNED, moved),)))
    (found,) = held.planner.conflicts_in(held.period(window, TODAY))
    assert (found.first.session.title, found.second.session.title) == ("Weekly", "Planned")


def test_a_date_that_is_replaced_is_not_checked_as_part_of_the_series(held: Workspace) -> None:
    exams = replace(WEEKLY, kind=SessionKind.EXAM)
    before = {one.instance.start.date() for one in held.planner.clashes_of(exams)}
    day = min(before)
    (instance,) = held.period(DateSpan(day, day + timedelta(days=1)), TODAY).days[0].instances
    held.apply(held.planner.move([instance], timedelta(days=1), Scope.THIS))
    after = {one.instance.start.date() for one in held.planner.clashes_of(exams)}
    assert after == before - {day}


def test_what_is_made_ready_in_steps_is_found_alike(workspace: Workspace) -> None:
    weekly = Recurrence(rule="FREQ=WEEKLY;COUNT=4")
    draft = replace(on(date(2026, 9, 7), 9, 3), recurrence=weekly)
    steps = sum(1 for _step in workspace.planner.prepare(draft))
    assert steps == 8
    assert workspace.planner.clashes_of(draft) == once_saved(workspace, draft)
