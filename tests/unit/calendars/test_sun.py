"""The sun over UK towns: against tables worked out elsewhere, and on nights that stay light."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.sun import SunAt
from planner.domain.hours import SunEvent, sun_event_time
from planner.domain.place import Place, Sun
from tests.factories import a_place

LONDON_TIME = ZoneInfo("Europe/London")
NEWCASTLE = a_place()
LONDON = a_place(name="London", latitude=51.507, longitude=-0.128)
TRURO = a_place(name="Truro", latitude=50.263, longitude=-5.051)
CARDIFF = a_place(name="Cardiff", latitude=51.481, longitude=-3.179)
BELFAST = a_place(name="Belfast", latitude=54.597, longitude=-5.930)
ABERDEEN = a_place(name="Aberdeen", latitude=57.149, longitude=-2.094)
LERWICK = a_place(name="Lerwick", latitude=60.155, longitude=-1.145)
TROMSO = a_place(name="Tromsø", latitude=69.649, longitude=18.956, zone="Europe/Oslo")

FRIDAYS = [
    date(2026, 12, 18),
    date(2027, 1, 8),
    date(2027, 3, 19),
    date(2027, 6, 18),
    date(2027, 10, 22),
    date(2027, 11, 12),
]
# Sunset and nightfall on those Fridays, to two minutes: OBSERVANCES, appendix B, November 2026.
SUNSETS_AND_NIGHTFALLS = {
    NEWCASTLE: "15:39 16:44  15:58 17:02  18:18 19:11  21:48 23:24  17:52 18:47  16:08 17:07",
    LONDON: "15:52 16:51  16:10 17:08  18:11 19:01  21:21 22:36  17:53 18:44  16:15 17:09",
    TRURO: "16:18 17:15  16:36 17:31  18:31 19:19  21:34 22:44  18:15 19:04  16:39 17:31",
    CARDIFF: "16:05 17:03  16:23 17:21  18:24 19:13  21:33 22:47  18:06 18:56  16:28 17:21",
    BELFAST: "15:58 17:03  16:18 17:21  18:35 19:28  22:03 23:35  18:10 19:04  16:27 17:25",
    ABERDEEN: "15:26 16:37  15:47 16:56  18:20 19:17  22:07 00:11  17:48 18:47  16:01 17:04",
}
# Dawn, sunrise, noon and sunset at Newcastle, from the same appendix.
NEWCASTLE_DAYS = {
    date(2026, 12, 18): "06:30 08:27 12:03 15:39",
    date(2027, 2, 8): "06:01 07:44 12:21 16:58",
    date(2027, 3, 19): "04:31 06:12 12:15 18:18",
    date(2027, 4, 16): "04:05 06:02 13:07 20:12",
    date(2027, 9, 17): "04:58 06:42 13:00 19:19",
    date(2027, 11, 12): "05:46 07:32 11:50 16:08",
}


def minutes_apart(found: datetime, expected: str) -> float:
    clock = time.fromisoformat(expected)
    days = [found.date() + timedelta(days=n) for n in (-1, 0, 1)]
    return min(
        abs((found - datetime.combine(day, clock, LONDON_TIME)).total_seconds()) / 60
        for day in days
    )


@pytest.mark.parametrize(
    ("place", "day", "sunset", "nightfall"),
    [
        pytest.param(place, day, *pair.split(), id=f"{place.name}-{day}")
        for place, row in SUNSETS_AND_NIGHTFALLS.items()
        for day, pair in zip(FRIDAYS, row.split("  "), strict=True)
    ],
)
def test_evening_is_as_in_the_table(place: Place, day: date, sunset: str, nightfall: str) -> None:
    sun = SunAt(place)

    assert minutes_apart(sun.sunset(day), sunset) <= 2
    assert minutes_apart(sun.nightfall(day), nightfall) <= 2


@pytest.mark.parametrize(
    ("day", "times"), [pytest.param(day, row, id=str(day)) for day, row in NEWCASTLE_DAYS.items()]
)
def test_daytime_is_as_in_the_table(day: date, times: str) -> None:
    sun = SunAt(NEWCASTLE)
    found = [sun.dawn(day), sun.sunrise(day), sun.noon(day), sun.sunset(day)]

    apart = [minutes_apart(one, other) for one, other in zip(found, times.split(), strict=True)]
    assert max(apart) <= 2


def test_december_friday_in_newcastle_ends_before_four() -> None:
    assert SunAt(NEWCASTLE).sunset(date(2026, 12, 18)) == datetime(
        2026, 12, 18, 15, 39, tzinfo=LONDON_TIME
    )


def test_earliest_sunset_in_newcastle_is_in_mid_december() -> None:
    sun = SunAt(NEWCASTLE)
    days = [date(2026, 12, 1) + timedelta(days=n) for n in range(31)]

    earliest = min(sun.sunset(day).time() for day in days)
    assert earliest == time(15, 38)
    assert date(2026, 12, 14) in [day for day in days if sun.sunset(day).time() == earliest]


def test_sunset_jumps_an_hour_when_the_clocks_go_forward() -> None:
    sun = SunAt(LONDON)

    jump = sun.sunset(date(2027, 3, 28)).replace(tzinfo=None) - sun.sunset(
        date(2027, 3, 27)
    ).replace(tzinfo=None)

    assert timedelta(days=1, minutes=60) < jump < timedelta(days=1, minutes=63)


def test_a_light_night_has_its_dawn_one_seventh_before_sunrise() -> None:
    sun, day = SunAt(NEWCASTLE), date(2027, 6, 18)
    night = sun.sunrise(day) - sun.sunset(day - timedelta(days=1))

    before_sunrise = sun.sunrise(day) - sun.dawn(day)
    assert abs(before_sunrise - night / 7) <= timedelta(minutes=1)


def test_a_night_that_never_darkens_has_its_nightfall_in_the_middle() -> None:
    sun, day = SunAt(LERWICK), date(2027, 6, 20)
    night = sun.sunrise(day + timedelta(days=1)) - sun.sunset(day)

    assert abs(sun.nightfall(day) - sun.sunset(day) - night / 2) <= timedelta(minutes=1)


def test_nightfall_after_midnight_belongs_to_the_day_before() -> None:
    nightfall = SunAt(ABERDEEN).nightfall(date(2027, 6, 18))

    assert nightfall.date() == date(2027, 6, 19)


@pytest.mark.parametrize("day", [date(2027, 1, 1), date(2027, 6, 20), date(2027, 10, 31)])
def test_the_events_of_a_day_come_in_their_order(day: date) -> None:
    sun: Sun = SunAt(LERWICK)
    found = [sun_event_time(event, day, sun) for event in SunEvent]
    # Jewish nightfall and the Muslim night prayer follow conventions of their own in June.
    ordered = [sun_event_time(event, day, sun) for event in SunEvent if event != SunEvent.ISHA]

    assert ordered == sorted(ordered)
    assert {moment.second for moment in found} == {0}
    assert {moment.tzinfo for moment in found} == {LONDON_TIME}


@pytest.mark.parametrize(
    "day", [date(2027, 6, 20), date(2027, 12, 20)], ids=["midnight sun", "polar night"]
)
def test_refuses_days_without_sunrise_and_sunset(day: date) -> None:
    with pytest.raises(ValueError, match="does not rise and set at Tromsø"):
        SunAt(TROMSO).sunset(day)


# Asr by one length of shadow at Newcastle, from the same appendix.
@pytest.mark.parametrize(
    ("day", "asr"),
    [
        pytest.param(date(2026, 12, 15), "13:25", id="mid-December"),
        pytest.param(date(2027, 2, 8), "14:29", id="the first day of Ramadan"),
        pytest.param(date(2027, 3, 19), "15:26", id="the week of the equinox"),
        pytest.param(date(2027, 6, 18), "17:38", id="midsummer"),
        pytest.param(date(2027, 9, 17), "16:23", id="September"),
    ],
)
def test_afternoon_prayer_opens_as_in_the_table(day: date, asr: str) -> None:
    assert minutes_apart(SunAt(NEWCASTLE).asr(day), asr) <= 2


def test_night_prayer_mirrors_dawn_on_a_night_that_never_darkens() -> None:
    sun = SunAt(ABERDEEN)
    day = date(2027, 6, 20)
    night = sun.sunrise(day + timedelta(days=1)) - sun.sunset(day)

    assert abs(sun.isha(day) - sun.sunset(day) - night / 7) <= timedelta(minutes=1)
