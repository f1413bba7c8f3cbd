"""Which copies stay: the newest, one of each day, one of each week, and never none."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.keeping import Keeping

at = datetime.fromisoformat

NOW = at("2026-11-26 17:00")
KEEPING = Keeping(newest=2, days=3, weeks=3)


def test_the_newest_the_days_and_the_weeks_are_kept() -> None:
    taken = [
        at("2026-11-26 16:00"),  # newest
        at("2026-11-26 12:00"),  # newest but one
        at("2026-11-26 09:00"),
        at("2026-11-25 18:00"),  # last of its day
        at("2026-11-25 09:00"),
        at("2026-11-23 09:00"),  # the third day
        at("2026-11-20 09:00"),  # last of the week before
        at("2026-11-18 09:00"),
        at("2026-10-02 09:00"),  # the third week that has any
        at("2026-09-01 09:00"),
    ]
    assert sorted(KEEPING.kept(taken, NOW)) == [
        at("2026-10-02 09:00"),
        at("2026-11-20 09:00"),
        at("2026-11-23 09:00"),
        at("2026-11-25 18:00"),
        at("2026-11-26 12:00"),
        at("2026-11-26 16:00"),
    ]


def test_old_ones_go_but_for_the_newest() -> None:
    old = [NOW - timedelta(days=400 + day) for day in range(5)]
    assert KEEPING.kept(old, NOW) == frozenset(old[:2])


TIMES = st.lists(st.datetimes(at("2020-01-01 00:00"), at("2030-01-01 00:00")), max_size=60)


@given(TIMES, st.datetimes(at("2020-01-01 00:00"), at("2030-01-01 00:00")))
def test_the_newest_is_never_taken_away(taken: list[datetime], now: datetime) -> None:
    kept = Keeping(newest=0, days=0, weeks=0).kept(taken, now)
    past = [time for time in taken if time <= now]
    future = set(taken) - set(past)
    assert kept == (future | {max(past)} if past else future)


@given(TIMES, st.datetimes(at("2020-01-01 00:00"), at("2030-01-01 00:00")))
def test_keeping_twice_keeps_the_same(taken: list[datetime], now: datetime) -> None:
    kept = KEEPING.kept(taken, now)
    assert KEEPING.kept(kept, now) == kept
    past = [time for time in kept if time <= now]
    assert len(past) <= KEEPING.newest + KEEPING.days + KEEPING.weeks
