"""Planning sessions: every edit of sessions and series as a change that undoes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.bulk_edit import BulkEdit
from planner.domain.errors import BadRequestError
from planner.domain.lost_race import LostRaceError
from planner.domain.repeat import Skip
from planner.domain.series import Scope
from planner.domain.session import (
    Recurrence,
    SessionId,
    SessionKind,
)
from planner.services.workspace import Workspace
from tests.factories import a_session
from tests.unit.services.kept_sessions import (
    SERIES,
    SINGLE,
    Make,
    days,
    edited,
    first,
    instances,
    kept_in,
    second_teaching,
    wall,
)

DAY = timedelta(days=1)


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    """Return a workspace with a single session and a series of five Mondays."""
    return kept_in(workspace)


def everything(workspace: Workspace) -> tuple[object, ...]:
    with workspace._diary.reading() as reading:
        return reading.sessions.all(), reading.programmes.all()


@pytest.mark.parametrize(
    ("make", "label"),
    [
        pytest.param(
            lambda w: w.planner.create(
                replace(
                    w.planner.new_draft(wall("2026-10-01T09:00"), wall("2026-10-01T10:00")),
                    title="Journal club",
                )
            ),
            "addition of Journal club",
            id="create",
        ),
        pytest.param(
            lambda w: w.planner.move([first(w)], DAY, Scope.THIS),
            "move of Written paper",
            id="move",
        ),
        pytest.param(
            lambda w: w.planner.move(instances(w)[:3], DAY, Scope.THIS),
            "move of 3 sessions",
            id="move three",
        ),
        pytest.param(
            lambda w: w.planner.resize(
                first(w), wall("2026-09-21T10:00"), wall("2026-09-21T11:00"), Scope.THIS
            ),
            "change of hours of Written paper",
            id="resize",
        ),
        pytest.param(
            lambda w: w.planner.duplicate([first(w)], DAY), "copy of Written paper", id="duplicate"
        ),
        pytest.param(
            lambda w: w.planner.delete(instances(w)[:2], Scope.THIS),
            "deletion of 2 sessions",
            id="delete",
        ),
        pytest.param(
            lambda w: w.planner.delete(instances(w, "Teaching")[2:3], Scope.LATER),
            "deletion of Teaching",
            id="delete later",
        ),
        pytest.param(
            lambda w: w.planner.paste([SINGLE, SERIES], date(2026, 10, 5)),
            "paste of 2 sessions",
            id="paste",
        ),
        pytest.param(
            lambda w: w.planner.edit_many([SINGLE, SERIES], BulkEdit(location="Online")),
            "change of 2 sessions",
            id="edit many",
        ),
        pytest.param(
            lambda w: w.planner.change_kind(SERIES.id, SessionKind.CLINIC),
            "change of kind of Teaching",
            id="kind",
        ),
        pytest.param(edited(Scope.THIS, title="Moved"), "change of Teaching", id="edit this"),
        pytest.param(edited(Scope.LATER, title="Moved"), "change of Teaching", id="edit later"),
        pytest.param(edited(Scope.ALL, title="Moved"), "change of Teaching", id="edit all"),
        pytest.param(
            edited(Scope.LATER, start=wall("2026-09-29T09:00"), end=wall("2026-09-29T12:00")),
            "change of Teaching",
            id="edit later ones to another day",
        ),
        pytest.param(
            edited(Scope.ALL, recurrence=None), "change of Teaching", id="edit all to no repeat"
        ),
    ],
)
def test_every_change_says_what_it_undoes_and_undoes_it(
    held: Workspace, make: Make, label: str
) -> None:
    before = everything(held)
    change = make(held)
    assert change.label == label
    assert not change.is_empty
    held.apply(change)
    assert everything(held) != before
    held.apply(change.inverse())
    assert everything(held) == before


MONDAYS = ["21 Sep 09:00", "28 Sep 09:00", "05 Oct 09:00", "12 Oct 09:00", "19 Oct 09:00"]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        pytest.param(
            Scope.THIS,
            ["21 Sep 09:00", "29 Sep 10:00", "05 Oct 09:00", "12 Oct 09:00", "19 Oct 09:00"],
            id="this",
        ),
        pytest.param(
            Scope.LATER,
            ["21 Sep 09:00", "29 Sep 10:00", "06 Oct 10:00", "13 Oct 10:00", "20 Oct 10:00"],
            id="later",
        ),
        pytest.param(
            Scope.ALL,
            ["22 Sep 10:00", "29 Sep 10:00", "06 Oct 10:00", "13 Oct 10:00", "20 Oct 10:00"],
            id="all",
        ),
    ],
)
def test_moves_as_far_as_the_scope_says(held: Workspace, scope: Scope, expected: list[str]) -> None:
    assert days(held) == MONDAYS
    delta = timedelta(days=1, hours=1)
    held.apply(held.planner.move([second_teaching(held)], delta, scope))
    assert days(held) == expected


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        pytest.param(Scope.THIS, [MONDAYS[0], *MONDAYS[2:]], id="this"),
        pytest.param(Scope.LATER, MONDAYS[:1], id="later"),
        pytest.param(Scope.ALL, [], id="all"),
    ],
)
def test_deletes_as_far_as_the_scope_says(
    held: Workspace, scope: Scope, expected: list[str]
) -> None:
    held.apply(held.planner.delete([second_teaching(held)], scope))
    assert days(held) == expected


@pytest.mark.parametrize("scope", [Scope.LATER, Scope.ALL])
def test_a_moved_one_and_its_series_can_be_moved_again(held: Workspace, scope: Scope) -> None:
    held.apply(held.planner.move([second_teaching(held)], DAY, Scope.THIS))
    held.apply(held.planner.move([second_teaching(held)], DAY, scope))
    assert days(held)[1:] == ["30 Sep 09:00", "06 Oct 09:00", "13 Oct 09:00", "20 Oct 09:00"]


def test_several_of_one_series_move_once_each(held: Workspace) -> None:
    held.apply(held.planner.move(instances(held, "Teaching")[1:3], DAY, Scope.THIS))
    assert days(held) == [MONDAYS[0], "29 Sep 09:00", "06 Oct 09:00", *MONDAYS[3:]]


def test_several_of_one_series_moved_with_all_move_it_once(held: Workspace) -> None:
    held.apply(held.planner.move(instances(held, "Teaching")[1:3], DAY, Scope.ALL))
    assert days(held)[0] == "22 Sep 09:00"


def test_what_was_not_changed_stays_as_each_has_it(held: Workspace) -> None:
    held.apply(edited(Scope.THIS, location="Library")(held))
    held.apply(edited(Scope.ALL, title="Teaching, again")(held))
    places = [one.session.location for one in instances(held, "Teaching, again")]
    assert places == ["Room 1", "Library", "Room 1", "Room 1", "Room 1"]


def test_an_edit_that_changes_nothing_is_empty(held: Workspace) -> None:
    assert edited(Scope.ALL)(held).is_empty


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        pytest.param(Scope.ALL, ["28 Sep 09:00"], id="all"),
        pytest.param(Scope.LATER, ["21 Sep 09:00", "28 Sep 09:00"], id="later"),
    ],
)
def test_what_repeats_no_more_is_the_one_that_was_edited(
    held: Workspace, scope: Scope, expected: list[str]
) -> None:
    held.apply(edited(scope, recurrence=None)(held))
    assert days(held) == expected


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        pytest.param(Scope.ALL, ["21 Sep 09:00", "22 Sep 09:00", "23 Sep 09:00"], id="all"),
        pytest.param(
            Scope.LATER,
            ["21 Sep 09:00", "28 Sep 09:00", "29 Sep 09:00", "30 Sep 09:00"],
            id="later",
        ),
        pytest.param(Scope.THIS, MONDAYS, id="this one cannot repeat by itself"),
    ],
)
def test_repeats_in_another_way_as_far_as_the_scope_says(
    held: Workspace, scope: Scope, expected: list[str]
) -> None:
    held.apply(edited(scope, recurrence=Recurrence(rule="FREQ=DAILY;COUNT=3"))(held))
    assert days(held) == expected


def test_a_date_left_out_by_hand_can_be_brought_back(held: Workspace) -> None:
    held.apply(held.planner.delete([second_teaching(held)], Scope.THIS))
    held.apply(edited(Scope.ALL, recurrence=SERIES.recurrence)(held))
    assert days(held) == MONDAYS


def test_later_ones_with_other_exceptions_keep_their_share_of_the_count(held: Workspace) -> None:
    recurrence = Recurrence(rule="FREQ=WEEKLY;COUNT=5", excluded=(wall("2026-10-12T09:00"),))
    held.apply(edited(Scope.LATER, recurrence=recurrence)(held))
    assert days(held) == [*MONDAYS[:3], MONDAYS[4]]


def test_resizing_keeps_the_day_and_the_others(held: Workspace) -> None:
    instance = second_teaching(held)
    change = held.planner.resize(
        instance, wall("2026-09-28T08:30"), wall("2026-09-28T13:00"), Scope.THIS
    )
    held.apply(change)
    ends = [f"{one.start:%d %H:%M} {one.end:%H:%M}" for one in instances(held, "Teaching")]
    assert ends[:3] == ["21 09:00 12:00", "28 08:30 13:00", "05 09:00 12:00"]


def test_an_all_day_session_moves_by_whole_days(held: Workspace) -> None:
    day = a_session(
        id="day",
        uid="day",
        title="Induction",
        all_day=True,
        start=wall("2026-09-24T00:00"),
        end=wall("2026-09-25T00:00"),
    )
    held.apply(held.planner.create(day))
    held.apply(
        held.planner.move(instances(held, "Induction"), timedelta(days=1, hours=3), Scope.THIS)
    )
    (moved,) = instances(held, "Induction")
    assert (moved.session.start, moved.session.end) == (
        wall("2026-09-25T00:00"),
        wall("2026-09-26T00:00"),
    )


def test_a_session_of_another_zone_moves_on_its_own_clock(held: Workspace) -> None:
    tokyo = replace(SINGLE, id=SessionId("t"), uid="t", title="Video", zone="Asia/Tokyo")
    held.apply(held.planner.create(tokyo))
    held.apply(held.planner.move(instances(held, "Video"), timedelta(hours=2), Scope.THIS))
    assert instances(held, "Video")[0].session.start == wall("2026-09-21T11:00")


def test_copies_are_single_and_beside_the_original(held: Workspace) -> None:
    held.apply(held.planner.duplicate([second_teaching(held)], 2 * DAY))
    assert days(held)[:3] == ["21 Sep 09:00", "28 Sep 09:00", "30 Sep 09:00"]
    assert [one.session.recurrence for one in instances(held, "Teaching")][2] is None


def test_many_sessions_are_edited_at_once(held: Workspace) -> None:
    held.apply(edited(Scope.THIS, location="Library")(held))
    held.apply(held.planner.edit_many([SINGLE, SERIES], BulkEdit(tutor="Dr Osei", notes="")))
    found = instances(held)
    assert {one.session.tutor for one in found} == {"Dr Osei"}
    assert {one.session.location for one in found} == {"Room 1", "Library"}


def test_one_date_of_a_series_can_be_among_many(held: Workspace) -> None:
    held.apply(edited(Scope.THIS, location="Library")(held))
    one = second_teaching(held).session
    held.apply(held.planner.edit_many([one], BulkEdit(kind=SessionKind.CLINIC)))
    kinds = [each.session.kind for each in instances(held, "Teaching")]
    assert kinds.count(SessionKind.CLINIC) == 1


def test_a_session_cannot_be_resized_backwards(held: Workspace) -> None:
    with pytest.raises(BadRequestError, match="would end before it starts"):
        held.planner.resize(
            first(held), wall("2026-09-21T12:00"), wall("2026-09-21T11:00"), Scope.THIS
        )


def test_what_the_diary_holds_no_more_cannot_be_changed(held: Workspace) -> None:
    gone = first(held)
    held.apply(held.planner.delete([gone], Scope.THIS))
    without = held.all_sessions()
    held.apply(held.planner.delete([gone], Scope.THIS))
    with pytest.raises(LostRaceError):
        held.apply(held.planner.move([gone], DAY, Scope.THIS))
    assert held.all_sessions() == without
    assert held.planner.change_kind(SINGLE.id, SessionKind.CLINIC).is_empty


def test_skips_are_worked_out_when_a_session_is_saved(held: Workspace) -> None:
    draft = replace(
        SERIES,
        id=SessionId("new"),
        uid="new",
        title="Long",
        start=wall("2026-12-14T09:00"),
        end=wall("2026-12-14T10:00"),
        skips=frozenset({Skip.BANK_HOLIDAYS}),
    )
    assert [one.name for one in held.planner.left_out_of(draft)] == ["Boxing Day bank holiday"]
    held.apply(held.planner.create(draft))
    assert "28 Dec 09:00" not in days(held, "Long")
    assert len(days(held, "Long")) == 4
