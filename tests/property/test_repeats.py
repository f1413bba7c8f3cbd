"""Laws of repeats, and our starts against those of dateutil."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.calendars.recurrence import instances, last_day
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_starts import Series, starts_between
from planner.domain.dates import DateSpan
from planner.domain.session import Recurrence, Session
from tests.factories import a_session

LONDON = ZoneInfo("Europe/London")
UTC_CLOCK = ZoneInfo("UTC")
# dateutil is slow where a rule finds no day, and the machine may be busy.
UNHURRIED = settings(deadline=None)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
NTH_WEEKDAYS = tuple(f"{nth}{day}" for nth in (1, 2, 3, 4, 5, -1, -2) for day in WEEKDAYS)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def some(*values: object) -> st.SearchStrategy[str]:
    chosen = st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)
    return chosen.map(lambda found: ",".join(map(str, found)))


BY_MONTH = some(*range(1, 13))
BY_MONTH_DAY = some(*range(1, 32), -1, -2, -5)
BY_WEEKDAY = some(*WEEKDAYS)
BY_NTH_WEEKDAY = BY_WEEKDAY | some(*NTH_WEEKDAYS)
BY_HOUR = some(*range(8, 20))
POSITIONS = some(1, 2, 3, -1, -2)
SHARED = {
    "INTERVAL": st.integers(1, 4).map(str),
    "WKST": st.sampled_from(WEEKDAYS),
    "BYHOUR": BY_HOUR,
    "BYMONTH": BY_MONTH,
}


def rules_of(frequency: str, **parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    named = st.fixed_dictionaries({"FREQ": st.just(frequency)}, optional=SHARED | parts)
    return named.map(lambda found: ";".join(f"{name}={value}" for name, value in found.items()))


RULES = st.one_of(
    rules_of("DAILY", BYMONTHDAY=BY_MONTH_DAY, BYDAY=BY_WEEKDAY),
    rules_of("WEEKLY", BYDAY=BY_WEEKDAY),
    rules_of("MONTHLY", BYMONTHDAY=BY_MONTH_DAY, BYDAY=BY_NTH_WEEKDAY),
    rules_of("MONTHLY", BYDAY=BY_WEEKDAY).flatmap(
        lambda rule: POSITIONS.map(lambda positions: f"{rule};BYSETPOS={positions}")
    ),
    rules_of("YEARLY", BYMONTHDAY=BY_MONTH_DAY, BYDAY=BY_NTH_WEEKDAY),
    rules_of("YEARLY", BYYEARDAY=some(*range(1, 367, 7), -1, -60, 366)),
)
SOME_STARTS = st.datetimes(wall("2023-01-01"), wall("2026-12-31")).map(
    lambda moment: moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)
)
WINDOWS = st.builds(
    lambda first, days: DateSpan(first, first + timedelta(days=days)),
    st.dates(date(2023, 1, 1), date(2028, 12, 31)),
    st.integers(2, 400),
)
REPEATS = st.builds(
    lambda start, minutes, rule, bound: a_session(
        start=start,
        end=start + timedelta(minutes=minutes),
        recurrence=Recurrence(rule=f"{rule}{bound}"),
    ),
    SOME_STARTS,
    st.integers(0, 60 * 60),
    RULES,
    st.sampled_from(["", ";COUNT=7", ";COUNT=40", ";UNTIL=20270401", ";UNTIL=20270401T100000Z"]),
)


# dateutil runs on to the year 9999 where a rule finds no day, so its years are the last ones. It
# takes a bare weekday and a numbered one in the same rule as “both”, where the RFC has “either”.
@UNHURRIED
@given(
    seed=st.datetimes(wall("9970-01-01"), wall("9985-12-31")),
    rule=RULES,
    count=st.sampled_from(["", ";COUNT=1", ";COUNT=9"]),
    until=st.none() | st.just(wall("9990-06-15T12:00")),
    days=st.integers(0, 3000),
)
def test_agrees_with_dateutil(
    seed: datetime, rule: str, count: str, until: datetime | None, days: int
) -> None:
    # Only a start that the rule itself chooses means the same to both.
    on_the_hour = seed.replace(minute=0, second=0, microsecond=0)
    first = next(iter(rrulestr(rule, dtstart=on_the_hour)), None)
    assume(first is not None and first < wall("9990-01-01"))
    assert first is not None
    begin = first + timedelta(days=days)
    end = min(begin + timedelta(days=400), wall("9998-12-31"))
    theirs = rrulestr(rule + count, dtstart=first).xafter(begin, inc=True)
    last = end if until is None else min(end, until + timedelta.resolution)
    expected = list(takewhile(lambda start: start < last, theirs))
    series = Series(rule=rule_from(rule + count), first=first, until=until)
    assert list(starts_between(series, begin, end)) == expected


# dateutil miscounts the weeks at the turn of a year, so numbered weeks are held to isocalendar.
@UNHURRIED
@given(first=st.dates(date(2000, 1, 1), date(2020, 12, 31)), week=st.integers(1, 53))
def test_weeks_are_those_of_iso_8601(first: date, week: int) -> None:
    begin = datetime.combine(first, time(9))
    end = begin + timedelta(days=3000)
    rule = rule_from(f"FREQ=YEARLY;BYWEEKNO={week};BYDAY={','.join(WEEKDAYS)}")
    found = {start.date() for start in starts_between(Series(rule=rule, first=begin), begin, end)}
    expected = {day for day in DateSpan(first, end.date()) if day.isocalendar().week == week}
    assert found == expected | {first}


@UNHURRIED
@given(session=REPEATS, window=WINDOWS, cut=st.floats(0, 1))
def test_a_window_holds_what_its_two_parts_hold(
    session: Session, window: DateSpan, cut: float
) -> None:
    middle = window.start + timedelta(days=1 + int(cut * (window.length - 2)))
    parts = DateSpan(window.start, middle), DateSpan(middle, window.end)
    in_parts = {one for part in parts for one in instances([session], part, LONDON)}
    assert in_parts == set(instances([session], window, LONDON))


@UNHURRIED
@given(session=REPEATS, window=WINDOWS)
def test_every_instance_touches_the_window_and_lasts(session: Session, window: DateSpan) -> None:
    for one in instances([session], window, LONDON):
        assert one.days.overlaps(window)
        assert one.end >= one.start


@UNHURRIED
@given(session=REPEATS, window=WINDOWS)
def test_no_instance_comes_after_the_last_day(session: Session, window: DateSpan) -> None:
    last = last_day(session)
    assume(last is not None)
    assert last is not None
    assert all(one.days.last <= last for one in instances([session], window, LONDON))


@UNHURRIED
@given(session=REPEATS, lead=st.integers(0, 60), tail=st.integers(1, 400))
def test_an_excluded_start_alone_is_gone(session: Session, lead: int, tail: int) -> None:
    # On the clock of UTC no start is moved out of an hour that the clocks skip.
    session = replace(session, zone="UTC")
    # A window around the first start, which every repeat has, is never empty.
    first = session.start.date()
    window = DateSpan(first - timedelta(days=lead), first + timedelta(days=tail))
    before = [one.start for one in instances([session], window, UTC_CLOCK)]
    gone = before.pop(len(before) // 2)
    assert session.recurrence is not None
    recurrence = replace(session.recurrence, excluded=(gone.replace(tzinfo=None),))
    after = instances([replace(session, recurrence=recurrence)], window, UTC_CLOCK)
    assert [one.start for one in after] == before
