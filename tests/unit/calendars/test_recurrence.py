"""Instances of sessions in a window: repeats, exceptions, clock changes and bounds."""

import time as stopwatch
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.recurrence import instances, last_day, validate_rule
from planner.domain.dates import DateSpan
from planner.domain.session import Recurrence, Session
from tests.factories import a_session

LONDON = ZoneInfo("Europe/London")
AUTUMN = DateSpan(date(2026, 9, 1), date(2027, 1, 1))


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def session(
    start: str = "2026-09-02T14:00",
    end: str = "2026-09-02T16:00",
    rule: str | None = None,
    *,
    zone: str = "Europe/London",
    all_day: bool = False,
    excluded: tuple[str, ...] = (),
    added: tuple[str, ...] = (),
    replaces: str | None = None,
    title: str = "Teaching",
) -> Session:
    recurrence = Recurrence(
        rule=rule or "", excluded=tuple(map(wall, excluded)), added=tuple(map(wall, added))
    )
    return a_session(
        uid=title,
        title=title,
        start=wall(start),
        end=wall(end),
        all_day=all_day,
        zone=zone,
        recurrence=recurrence if rule or added else None,
        recurrence_id=wall(replaces) if replaces else None,
    )


def said(one: Session, window: DateSpan = AUTUMN, zone: ZoneInfo = LONDON) -> list[str]:
    return [f"{found.start:%a %d %b %H:%M}" for found in instances([one], window, zone)]


@pytest.mark.parametrize(
    ("rule", "start", "expected"),
    [
        pytest.param(
            "FREQ=WEEKLY;COUNT=3",
            "2026-09-02T14:00",
            ["Wed 02 Sep 14:00", "Wed 09 Sep 14:00", "Wed 16 Sep 14:00"],
            id="weekly takes its weekday from the start",
        ),
        pytest.param(
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU;COUNT=4",
            "2026-09-01T09:00",
            ["Tue 01 Sep 09:00", "Sun 13 Sep 09:00", "Tue 15 Sep 09:00", "Sun 27 Sep 09:00"],
            id="every second week counts weeks from WKST",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=2WE;UNTIL=20261201T000000Z",
            "2026-09-09T14:00",
            ["Wed 09 Sep 14:00", "Wed 14 Oct 14:00", "Wed 11 Nov 14:00"],
            id="second Wednesday of the month",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=3",
            "2026-09-08T09:00",
            ["Tue 08 Sep 09:00", "Tue 22 Sep 09:00", "Tue 13 Oct 09:00"],
            id="second and fourth Tuesday",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2",
            "2026-09-25T13:00",
            ["Fri 25 Sep 13:00", "Fri 30 Oct 13:00"],
            id="last Friday of the month",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=-1MO,-2WE;COUNT=3",
            "2026-08-31T13:00",
            ["Wed 23 Sep 13:00", "Mon 28 Sep 13:00"],
            id="last Monday, on the last day of its month, and last Wednesday but one",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=WE,1FR;COUNT=3",
            "2026-09-02T13:00",
            ["Wed 02 Sep 13:00", "Fri 04 Sep 13:00", "Wed 09 Sep 13:00"],
            id="each Wednesday and the first Friday",
        ),
        pytest.param(
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2",
            "2026-09-30T12:00",
            ["Wed 30 Sep 12:00", "Fri 30 Oct 12:00"],
            id="last working day of the month",
        ),
        pytest.param(
            "FREQ=MONTHLY;COUNT=3",
            "2026-08-31T09:00",
            ["Sat 31 Oct 09:00", "Thu 31 Dec 09:00"],
            id="the 31st is left out of short months",
        ),
        pytest.param(
            "FREQ=DAILY;INTERVAL=10;UNTIL=20260930",
            "2026-09-01T09:00",
            ["Tue 01 Sep 09:00", "Fri 11 Sep 09:00", "Mon 21 Sep 09:00"],
            id="every tenth day until a date",
        ),
        pytest.param(
            "FREQ=DAILY;BYHOUR=9,14;COUNT=3",
            "2026-09-01T09:00",
            ["Tue 01 Sep 09:00", "Tue 01 Sep 14:00", "Wed 02 Sep 09:00"],
            id="twice a day",
        ),
        pytest.param(
            "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU",
            "2000-09-24T09:00",
            ["Sun 27 Sep 09:00"],
            id="yearly, begun long ago",
        ),
        pytest.param(
            "FREQ=YEARLY;BYWEEKNO=40",
            "2026-09-28T09:00",
            ["Mon 28 Sep 09:00"],
            id="a week of the year takes its weekday from the start",
        ),
        pytest.param(
            "FREQ=YEARLY;BYYEARDAY=-1",
            "2025-12-31T09:00",
            ["Thu 31 Dec 09:00"],
            id="last day of the year",
        ),
        pytest.param(
            "freq=weekly; byday=we; count=2;",
            "2026-09-02T14:00",
            ["Wed 02 Sep 14:00", "Wed 09 Sep 14:00"],
            id="small letters, spaces and a last semicolon",
        ),
        pytest.param(
            "FREQ=WEEKLY;BYDAY=WE;COUNT=2",
            "2026-09-01T14:00",
            ["Tue 01 Sep 14:00", "Wed 02 Sep 14:00"],
            id="a start that the rule would not choose is still the first",
        ),
        pytest.param(
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "2026-09-01T14:00",
            ["Tue 01 Sep 14:00"],
            id="30 February never comes",
        ),
    ],
)
def test_expands_a_rule(rule: str, start: str, expected: list[str]) -> None:
    one = session(start, f"{start[:-5]}20:00", rule)
    assert said(one) == expected


@pytest.mark.parametrize(
    ("until", "last"),
    [
        pytest.param("20261021", "Wed 21 Oct 14:00", id="a date holds for its whole day"),
        pytest.param("20261021T140000", "Wed 21 Oct 14:00", id="local, to the minute"),
        pytest.param("20261021T130000Z", "Wed 21 Oct 14:00", id="UTC in summer time"),
        pytest.param("20261021T125959Z", "Wed 14 Oct 14:00", id="UTC, a second too early"),
        pytest.param("20261028T140000Z", "Wed 28 Oct 14:00", id="UTC in winter time"),
        pytest.param("99991231T235959Z", "Wed 30 Dec 14:00", id="the year 9999 is for ever"),
    ],
)
def test_until_is_read_on_the_clock_of_the_session(until: str, last: str) -> None:
    assert said(session(rule=f"FREQ=WEEKLY;UNTIL={until}"))[-1] == last


@pytest.mark.parametrize(
    "until",
    ["20260612", "20260612T000000Z", "20260612T235959Z", "20260611T230000Z"],
    ids=["a date", "as midnight UTC", "as the end of the day", "as local midnight in UTC"],
)
def test_until_of_an_all_day_repeat_is_a_date(until: str) -> None:
    june = DateSpan(date(2026, 6, 1), date(2026, 7, 1))
    one = session("2026-06-10T00:00", "2026-06-11T00:00", f"FREQ=DAILY;UNTIL={until}", all_day=True)
    assert said(one, june) == ["Wed 10 Jun 00:00", "Thu 11 Jun 00:00", "Fri 12 Jun 00:00"]


def test_an_all_day_rule_ignores_hours() -> None:
    one = session(
        "2026-09-02T00:00", "2026-09-03T00:00", "FREQ=DAILY;COUNT=2;BYHOUR=9,14", all_day=True
    )
    assert said(one) == ["Wed 02 Sep 00:00", "Thu 03 Sep 00:00"]


def test_an_excluded_start_is_left_out_and_an_added_one_put_in() -> None:
    one = session(
        rule="FREQ=WEEKLY;COUNT=3", excluded=("2026-09-09T14:00",), added=("2026-09-10T10:00",)
    )
    assert said(one) == ["Wed 02 Sep 14:00", "Thu 10 Sep 10:00", "Wed 16 Sep 14:00"]


def test_an_exclusion_outranks_an_addition() -> None:
    one = session(added=("2026-09-10T10:00",), excluded=("2026-09-10T10:00", "2026-09-02T14:00"))
    assert said(one) == []


def test_a_start_added_twice_stands_once() -> None:
    one = session(rule="FREQ=WEEKLY;COUNT=2", added=("2026-09-09T14:00",))
    assert said(one) == ["Wed 02 Sep 14:00", "Wed 09 Sep 14:00"]


def test_a_replacement_stands_in_for_its_start() -> None:
    series = session(rule="FREQ=WEEKLY;COUNT=3")
    moved = session("2026-09-10T10:00", "2026-09-10T11:00", replaces="2026-09-09T14:00")
    found = instances([moved, series], AUTUMN, LONDON)
    assert [f"{one.start:%d %b %H:%M}" for one in found] == [
        "02 Sep 14:00",
        "10 Sep 10:00",
        "16 Sep 14:00",
    ]


def test_a_start_moved_out_of_the_window_leaves_a_gap() -> None:
    series = session(rule="FREQ=WEEKLY;COUNT=3")
    moved = session("2027-03-10T10:00", "2027-03-10T11:00", replaces="2026-09-09T14:00")
    found = instances([series, moved], AUTUMN, LONDON)
    assert [one.start.day for one in found] == [2, 16]


def test_a_replacement_of_another_series_replaces_nothing() -> None:
    series = session(rule="FREQ=WEEKLY;COUNT=1")
    other = session(replaces="2026-09-02T14:00", title="Clinic")
    assert len(instances([series, other], AUTUMN, LONDON)) == 2


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(
            "2026-03-29T00:30", "2026-03-29T01:30", "00:30+0000 to 02:30+0100", id="ends skipped"
        ),
        pytest.param(
            "2026-03-29T01:30", "2026-03-29T03:00", "02:30+0100 to 03:00+0100", id="starts skipped"
        ),
        pytest.param(
            "2026-03-29T01:30", "2026-03-29T02:30", "02:30+0100 to 03:30+0100", id="keeps a length"
        ),
        pytest.param(
            "2026-10-25T01:30", "2026-10-25T02:30", "01:30+0100 to 02:30+0000", id="twofold start"
        ),
        pytest.param(
            "2026-10-24T21:00", "2026-10-25T07:00", "21:00+0100 to 07:00+0000", id="long night"
        ),
    ],
)
def test_reads_a_time_that_the_clocks_skip_or_repeat(start: str, end: str, expected: str) -> None:
    (found,) = instances([session(start, end)], DateSpan(date(2026, 3, 1), AUTUMN.end), LONDON)
    assert f"{found.start:%H:%M%z} to {found.end:%H:%M%z}" == expected


def test_a_weekly_session_keeps_its_hour_over_the_clock_change() -> None:
    one = session("2026-10-19T09:00", "2026-10-19T10:00", "FREQ=WEEKLY;COUNT=2")
    found = instances([one], AUTUMN, LONDON)
    assert [f"{each.start:%d %b %H:%M %z}" for each in found] == [
        "19 Oct 09:00 +0100",
        "26 Oct 09:00 +0000",
    ]


def test_a_series_in_another_zone_keeps_that_zones_hour() -> None:
    one = session(
        "2026-10-22T09:00", "2026-10-22T10:00", "FREQ=WEEKLY;COUNT=3", zone="America/New_York"
    )
    assert said(one) == ["Thu 22 Oct 14:00", "Thu 29 Oct 13:00", "Thu 05 Nov 14:00"]


def test_an_all_day_session_keeps_its_day_in_any_zone() -> None:
    one = session("2026-09-02T00:00", "2026-09-03T00:00", all_day=True, zone="Asia/Tokyo")
    (found,) = instances([one], AUTUMN, LONDON)
    assert found.days == DateSpan(date(2026, 9, 2), date(2026, 9, 3))


@pytest.mark.parametrize(
    ("start", "end", "held"),
    [
        pytest.param("2026-08-31T22:00", "2026-09-01T06:00", True, id="runs into the first day"),
        pytest.param("2026-08-31T22:00", "2026-09-01T00:00", False, id="ends as the window opens"),
        pytest.param("2026-12-31T22:00", "2027-01-01T06:00", True, id="begins on the last day"),
        pytest.param("2027-01-01T00:00", "2027-01-01T06:00", False, id="begins as it closes"),
        pytest.param("2026-09-01T00:00", "2026-09-01T00:00", True, id="a moment at the opening"),
        pytest.param("2026-01-01T09:00", "2027-05-01T09:00", True, id="longer than the window"),
    ],
)
def test_touches_a_half_open_window(start: str, end: str, held: bool) -> None:
    assert bool(instances([session(start, end)], AUTUMN, LONDON)) is held


def test_the_window_is_of_the_viewers_clock() -> None:
    late = session("2026-09-01T03:00", "2026-09-01T04:00", zone="Asia/Tokyo")
    assert instances([late], AUTUMN, LONDON) == ()


def test_instances_come_in_order_of_time() -> None:
    early = session("2026-09-02T09:00", "2026-09-02T10:00", title="Early")
    longer = session("2026-09-02T09:00", "2026-09-02T12:00", title="Longer")
    later = session("2026-09-01T09:00", "2026-09-01T10:00", "FREQ=WEEKLY;COUNT=2", title="Weekly")
    found = instances([early, later, longer], AUTUMN, LONDON)
    assert [one.session.title for one in found] == ["Weekly", "Longer", "Early", "Weekly"]


@pytest.mark.parametrize(
    ("one", "last"),
    [
        pytest.param(session(), date(2026, 9, 2), id="once"),
        pytest.param(
            session("2026-09-02T21:00", "2026-09-03T07:00"), date(2026, 9, 3), id="into the morning"
        ),
        pytest.param(
            session("2026-09-02T00:00", "2026-09-04T00:00", all_day=True),
            date(2026, 9, 3),
            id="all day, the end not counted",
        ),
        pytest.param(session(end="2026-09-02T14:00"), date(2026, 9, 2), id="a moment"),
        pytest.param(session(rule="FREQ=WEEKLY"), None, id="for ever"),
        pytest.param(session(rule="FREQ=WEEKLY;UNTIL=99991231"), None, id="until 9999"),
        pytest.param(session(rule="FREQ=WEEKLY;COUNT=3"), date(2026, 9, 16), id="three times"),
        pytest.param(session(rule="FREQ=WEEKLY;UNTIL=20260930"), date(2026, 10, 1), id="until"),
        pytest.param(
            session(rule="FREQ=WEEKLY;COUNT=2", added=("2026-12-01T10:00",)),
            date(2026, 12, 1),
            id="an added start after the rule",
        ),
        pytest.param(session(added=("2026-12-01T10:00",)), date(2026, 12, 1), id="no rule"),
        pytest.param(session(rule="FREQ=YEARLY;COUNT=500"), None, id="beyond a century"),
        pytest.param(
            session(rule="FREQ=WEEKLY", replaces="2026-09-09T14:00"),
            date(2026, 9, 2),
            id="a replacement counts once",
        ),
    ],
)
def test_knows_the_last_day(one: Session, last: date | None) -> None:
    assert last_day(one) == last


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("FREQ=SECONDLY", "it repeats more than once a day without end (FREQ=SECONDLY)"),
        ("FREQ=HOURLY;COUNT=2", "it repeats more than once a day without end (FREQ=HOURLY)"),
        ("FREQ=FORTNIGHTLY", "its repeat rule does not say how often (FREQ=FORTNIGHTLY)"),
        ("COUNT=3", "its repeat rule does not say how often (FREQ=)"),
        ("FREQ=WEEKLY;BYDAY=XX", "its repeat rule names a weekday that does not exist (BYDAY=XX)"),
        ("FREQ=WEEKLY;WKST=XX", "its repeat rule names a weekday that does not exist (WKST=XX)"),
        ("FREQ=WEEKLY;INTERVAL=0", "its repeat rule has a number out of range (INTERVAL=0)"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "its repeat rule has a number out of range (BYMONTHDAY=32)"),
        ("FREQ=YEARLY;BYMONTH=-1", "its repeat rule has a number out of range (BYMONTH=-1)"),
        (
            "FREQ=DAILY;BYHOUR=x",
            "its repeat rule has no number where one should be (BYHOUR=X)",
        ),
        ("FREQ=WEEKLY;UNTIL=soon", "its repeat rule ends on no date (UNTIL=SOON)"),
        ("FREQ=WEEKLY;UNTIL=20261301", "its repeat rule ends on no date (UNTIL=20261301)"),
        ("FREQ=WEEKLY;BYEASTER=1", "its repeat rule has a part that makes no sense: “BYEASTER=1”"),
        ("FREQ=WEEKLY;FREQ=DAILY", "its repeat rule has a part that makes no sense: “FREQ=DAILY”"),
        (
            "RSCALE=CHINESE;FREQ=YEARLY",
            "its repeat rule follows a calendar other than the everyday one",
        ),
        (
            "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=0,30",
            "it repeats 48 times a day",
        ),
    ],
)
def test_refuses_a_rule(rule: str, fault: str) -> None:
    with pytest.raises(ValueError, match=r"^it") as refusal:
        validate_rule(rule)
    assert str(refusal.value) == fault


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=DAILY;COUNT=999999",
    ],
)
def test_a_window_far_from_the_start_is_cheap(rule: str) -> None:
    one = session("1990-01-01T09:00", "1990-01-01T10:00", rule)
    began = stopwatch.process_time()
    instances([one], AUTUMN, LONDON)
    # A counted daily rule has 13,000 days to count; the others look at the window alone.
    assert stopwatch.process_time() - began < 1
