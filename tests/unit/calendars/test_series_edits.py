"""Single cases of editing and splitting a series, one for each that is easy to get wrong."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from planner.calendars.rule_shift import shifted_rule
from planner.calendars.series_edits import (
    Alteration,
    NewRepeat,
    Reach,
    altered,
    on_its_rule,
    whole_days,
    without,
)
from planner.calendars.series_split import before_start, from_start
from planner.domain.errors import BadRequestError
from planner.domain.series import NOBODY, Family, Scope, edits_between, family_of
from planner.domain.session import Recurrence, Session, SessionId
from tests.factories import a_session


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def series(rule: str, start: str = "2026-09-21T09:00", **changes: object) -> Session:
    repeat = Recurrence(rule=rule, **changes)  # type: ignore[arg-type]
    return a_session(
        uid="series", start=wall(start), end=wall(start) + timedelta(hours=3), recurrence=repeat
    )


def all_day(session: Session) -> Session:
    return whole_days(replace(session, all_day=True))


@pytest.mark.parametrize(
    ("rule", "start", "by", "expected"),
    [
        pytest.param("FREQ=WEEKLY", "2026-09-21T09:00", 1, "FREQ=WEEKLY", id="its own weekday"),
        pytest.param(
            "FREQ=WEEKLY;BYDAY=MO,WE", "2026-09-21T09:00", 1, "FREQ=WEEKLY;BYDAY=TU,TH", id="named"
        ),
        pytest.param(
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
            "2026-09-21T09:00",
            1,
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,MO;WKST=TU",
            id="every other week, with the week that goes along",
        ),
        pytest.param(
            "FREQ=WEEKLY;UNTIL=20261218",
            "2026-09-21T09:00",
            -1,
            "FREQ=WEEKLY;UNTIL=20261217T090000Z",
            id="its last day goes along",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYMONTHDAY=5,20",
            "2026-10-05T09:00",
            2,
            "FREQ=MONTHLY;BYMONTHDAY=7,22",
            id="days of the month",
        ),
        pytest.param("FREQ=MONTHLY", "2026-10-28T09:00", 1, None, id="past the 28th"),
        pytest.param("FREQ=MONTHLY", "2026-10-31T09:00", 1, None, id="over the end of a month"),
        pytest.param("FREQ=MONTHLY;BYDAY=1MO", "2026-10-05T09:00", 1, None, id="the first Monday"),
        pytest.param("FREQ=YEARLY", "2026-12-31T09:00", 1, "FREQ=YEARLY", id="into another year"),
        pytest.param("FREQ=YEARLY", "2026-02-27T09:00", 2, None, id="over 29 February"),
        pytest.param("FREQ=YEARLY", "2028-02-29T09:00", 1, None, id="from 29 February"),
        pytest.param(
            "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30",
            "2026-09-30T09:00",
            1,
            "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1",
            id="a date of the year",
        ),
        pytest.param("FREQ=DAILY;BYMONTH=9", "2026-09-21T09:00", 1, None, id="days of a month"),
    ],
)
def test_a_rule_is_moved_by_days_where_it_can_be(
    rule: str, start: str, by: int, expected: str | None
) -> None:
    before = series(rule, start)
    after = replace(before, start=before.start + timedelta(days=by))
    assert shifted_rule(before, after) == expected


@pytest.mark.parametrize(
    ("rule", "hours", "expected"),
    [
        pytest.param(
            "FREQ=WEEKLY;UNTIL=20261214T090000Z",
            5,
            "FREQ=WEEKLY;UNTIL=20261214T140000Z",
            id="the last one goes along",
        ),
        pytest.param(
            "FREQ=WEEKLY;UNTIL=20261214T235959Z",
            5,
            "FREQ=WEEKLY;UNTIL=20261214T140000Z",
            id="the end of a day stays that day",
        ),
        pytest.param("FREQ=DAILY;BYHOUR=9,14", 1, None, id="hours that the rule names"),
    ],
)
def test_a_rule_is_moved_by_hours_where_it_can_be(
    rule: str, hours: int, expected: str | None
) -> None:
    before = series(rule)
    after = replace(before, start=before.start + timedelta(hours=hours))
    assert shifted_rule(before, after) == expected


def test_a_series_of_hours_made_one_of_days_ends_by_a_date() -> None:
    before = series("FREQ=WEEKLY;UNTIL=20261214T090000Z")
    assert shifted_rule(before, all_day(before)) == "FREQ=WEEKLY;UNTIL=20261214"


SPLIT = wall("2026-10-05T09:00")


@pytest.mark.parametrize(
    ("rule", "before", "later"),
    [
        pytest.param(
            "FREQ=WEEKLY;COUNT=10",
            "FREQ=WEEKLY;COUNT=2",
            "FREQ=WEEKLY;COUNT=8",
            id="a count is divided",
        ),
        pytest.param(
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;UNTIL=20260928T080000Z",
            "FREQ=WEEKLY",
            id="an endless one ends at the start before, in UTC",
        ),
        pytest.param(
            "FREQ=WEEKLY;UNTIL=20261218T090000Z",
            "FREQ=WEEKLY;UNTIL=20260928T080000Z",
            "FREQ=WEEKLY;UNTIL=20261218T090000Z",
            id="the later ones keep their end",
        ),
    ],
)
def test_a_split_divides_the_rule(rule: str, before: str, later: str) -> None:
    family = Family(whole=series(rule))
    first, second = before_start(family, SPLIT).whole, from_start(family, SPLIT, "later").whole
    assert first
    assert first.recurrence
    assert first.recurrence.rule == before
    assert second
    assert second.recurrence
    assert second.recurrence.rule == later
    assert (second.start, second.uid, second.id) == (SPLIT, "later", "later")


def test_a_split_series_of_days_ends_by_a_date() -> None:
    family = Family(whole=all_day(series("FREQ=WEEKLY")))
    first = before_start(family, wall("2026-10-05T00:00")).whole
    assert first
    assert first.recurrence
    assert first.recurrence.rule == "FREQ=WEEKLY;UNTIL=20260928"


def test_exceptions_go_with_their_half() -> None:
    early, late = wall("2026-09-28T09:00"), wall("2026-10-12T09:00")
    family = Family(whole=series("FREQ=WEEKLY", excluded=(early, late), skipped=(early, late)))
    for half, kept in (
        (before_start(family, SPLIT), early),
        (from_start(family, SPLIT, "later"), late),
    ):
        assert half.whole
        assert half.whole.recurrence
        assert half.whole.recurrence.excluded == (kept,)
        assert half.whole.recurrence.skipped == (kept,)


OVERRIDE = replace(
    series(""),
    id=SessionId("series#20261012T090000"),
    recurrence=None,
    recurrence_id=wall("2026-10-12T09:00"),
    title="Moved",
)


def test_what_replaces_a_later_start_goes_with_the_later_ones() -> None:
    family = family_of([OVERRIDE, series("FREQ=WEEKLY")])
    assert before_start(family, SPLIT).overrides == ()
    (moved,) = from_start(family, SPLIT, "later").overrides
    assert (moved.uid, moved.id) == ("later", "later#20261012T090000")


def test_from_the_first_on_is_the_whole_and_keeps_its_uid() -> None:
    family = Family(whole=series("FREQ=WEEKLY"))
    reach = Reach(scope=Scope.LATER, start=wall("2026-09-21T09:00"), uid="later")
    hour = timedelta(hours=1)
    (after,) = altered(family, reach, Alteration(start_by=hour, end_by=hour))
    assert after.whole
    assert after.whole.uid == "series"


def test_an_override_that_is_edited_again_keeps_what_it_replaces() -> None:
    family = family_of([series("FREQ=WEEKLY"), OVERRIDE])
    reach = Reach(scope=Scope.THIS, start=wall("2026-10-12T09:00"), uid="later")
    day = timedelta(days=1)
    (after,) = altered(family, reach, Alteration(start_by=day, end_by=day))
    (moved,) = after.overrides
    assert (moved.id, moved.recurrence_id) == (OVERRIDE.id, OVERRIDE.recurrence_id)
    assert moved.start == OVERRIDE.start + day


def test_the_last_one_deleted_leaves_nothing() -> None:
    family = Family(whole=series("FREQ=WEEKLY;COUNT=2", excluded=(wall("2026-09-28T09:00"),)))
    reach = Reach(scope=Scope.THIS, start=wall("2026-09-21T09:00"), uid="later")
    assert without(family, reach) == NOBODY


def test_an_override_without_its_series_can_be_deleted() -> None:
    family = Family(whole=None, overrides=(OVERRIDE,))
    reach = Reach(scope=Scope.THIS, start=wall("2026-10-12T09:00"), uid="later")
    assert without(family, reach) == NOBODY


def test_a_repeat_that_cannot_be_moved_whole_says_so() -> None:
    family = Family(whole=series("FREQ=MONTHLY;BYDAY=1MO", "2026-10-05T09:00"))
    reach = Reach(scope=Scope.ALL, start=wall("2026-10-05T09:00"), uid="later")
    day = timedelta(days=1)
    with pytest.raises(BadRequestError, match="move this one alone, or change how it repeats"):
        altered(family, reach, Alteration(start_by=day, end_by=day))


def test_a_single_session_gains_a_repeat() -> None:
    family = Family(whole=a_session())
    reach = Reach(scope=Scope.THIS, start=wall("2026-09-21T09:00"), uid="later")
    repeat = NewRepeat(Recurrence(rule="FREQ=DAILY;COUNT=3"))
    (after,) = altered(family, reach, Alteration(repeat=repeat))
    assert after.whole
    assert after.whole.recurrence == Recurrence(rule="FREQ=DAILY;COUNT=3")


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        pytest.param("FREQ=WEEKLY;BYDAY=TU", "2026-09-21T09:00", "2026-09-22T09:00", id="weekday"),
        pytest.param("FREQ=WEEKLY;BYDAY=MO", "2026-09-21T09:00", "2026-09-21T09:00", id="on it"),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=2TU", "2026-09-21T09:00", "2026-10-13T09:00", id="next month"
        ),
        pytest.param(
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-09-21T09:00", "2026-09-21T09:00", id="none"
        ),
        pytest.param("", "2026-09-21T09:00", "2026-09-21T09:00", id="no rule"),
    ],
)
def test_a_start_moves_on_to_the_first_that_its_rule_chooses(
    rule: str, start: str, expected: str
) -> None:
    moved = on_its_rule(series(rule, start))
    assert moved.start == wall(expected)
    assert moved.length == timedelta(hours=3)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("2026-09-21T09:00", "2026-09-21T12:00", ("21", "22"), id="within a day"),
        pytest.param("2026-09-21T00:00", "2026-09-22T00:00", ("21", "22"), id="a day"),
        pytest.param("2026-09-21T09:00", "2026-09-22T00:00", ("21", "22"), id="until midnight"),
        pytest.param("2026-09-21T09:00", "2026-09-22T01:00", ("21", "23"), id="past midnight"),
        pytest.param("2026-09-21T00:00", "2026-09-21T00:00", ("21", "22"), id="a moment"),
    ],
)
def test_a_session_of_whole_days_runs_between_midnights(
    start: str, end: str, expected: tuple[str, str]
) -> None:
    session = whole_days(a_session(all_day=True, start=wall(start), end=wall(end)))
    assert (f"{session.start:%d}", f"{session.end:%d}") == expected
    assert session.start.hour == session.end.hour == 0


def test_edits_name_what_went_what_came_and_what_changed() -> None:
    gone, same, old = a_session(id="1"), a_session(id="2"), a_session(id="3")
    new, came = replace(old, title="New"), a_session(id="4")
    edits = edits_between([gone, same, old], [same, new, came])
    assert [(one.before, one.after) for one in edits] == [(gone, None), (old, new), (None, came)]
