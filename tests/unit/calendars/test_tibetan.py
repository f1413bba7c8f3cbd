"""Phugpa dates: published new years and feasts, months and days that double or are skipped."""

from datetime import date, timedelta

import pytest

from planner.calendars.native_date import NativeDate
from planner.calendars.tibetan import (
    RECKONING,
    date_from_tibetan,
    kept_in_year,
    tibetan_from_date,
    tibetan_text,
)
from planner.domain.rule import MonthDay

LOSAR = MonthDay(1, 1)
MIRACLES = MonthDay(1, 15)
SAGA_DAWA = MonthDay(4, 15)
FIRST_TEACHING = MonthDay(6, 4)
DESCENT = MonthDay(9, 22)

# Lhasa almanac, 1952 to 2050, from LureCoder/tibetan-calendar-data (MIT): month and day.
LOSARS = (
    "2-26 2-14 2-04 2-23 2-12 3-02 2-19 2-08 2-27 2-16 "
    "2-05 2-24 2-14 3-04 2-21 2-10 2-29 2-17 2-07 2-26 "
    "2-15 3-05 2-22 2-11 3-01 2-19 2-08 2-27 2-17 2-05 "
    "2-24 2-13 3-03 2-20 2-09 2-28 2-18 2-07 2-26 2-15 "
    "3-05 2-22 2-11 3-02 2-19 2-08 2-27 2-17 2-06 2-24 "
    "2-13 3-03 2-21 2-09 2-28 2-18 2-07 2-25 2-14 3-05 "
    "2-22 2-11 3-02 2-19 2-09 2-27 2-16 2-05 2-24 2-12 "
    "3-03 2-21 2-10 2-28 2-18 2-07 2-26 2-14 3-05 2-22 "
    "2-12 3-02 2-19 2-09 2-27 2-15 3-06 2-23 2-13 3-03 "
    "2-21 2-10 2-29 2-17 2-06 2-25 2-14 3-04 2-22"
)


def test_meets_every_losar_of_the_lhasa_almanac() -> None:
    published = [
        date(1952 + n, *(int(part) for part in one.split("-")))
        for n, one in enumerate(LOSARS.split())
    ]

    assert len(published) == 99
    assert [RECKONING.day_in_year(day.year, LOSAR) for day in published] == published


# As announced by centres that keep the Phugpa calendar: Padmasambhava Buddhist Center 2021,
# Shantideva New York 2020, Kilung Foundation 2016 (Miracles); MSTC 2021, Mahatare 2020 (Saga Dawa);
# Hayagriva 2022, Kunsang Yeshe 2020 (first teaching); Sravasti Abbey 2022 and 2023, holidays of
# Sikkim 2024 (descent).
@pytest.mark.parametrize(
    ("on", "ours"),
    [
        pytest.param(MIRACLES, date(2016, 2, 22), id="Miracles 2016"),
        pytest.param(MIRACLES, date(2020, 3, 9), id="Miracles 2020"),
        pytest.param(MIRACLES, date(2021, 2, 27), id="Miracles 2021"),
        pytest.param(SAGA_DAWA, date(2020, 6, 5), id="Saga Dawa 2020"),
        pytest.param(SAGA_DAWA, date(2021, 5, 26), id="Saga Dawa 2021"),
        pytest.param(FIRST_TEACHING, date(2020, 7, 24), id="first teaching 2020"),
        pytest.param(FIRST_TEACHING, date(2022, 8, 1), id="first teaching 2022"),
        pytest.param(DESCENT, date(2022, 11, 15), id="descent 2022"),
        pytest.param(DESCENT, date(2023, 11, 4), id="descent 2023"),
        pytest.param(DESCENT, date(2024, 11, 22), id="descent 2024"),
    ],
)
def test_keeps_published_feasts(on: MonthDay, ours: date) -> None:
    assert RECKONING.day_in_year(ours.year, on) == ours


# Kadampa Center (FPMT) 2019; Norbulingka Institute 2021; Longchen Nyingthig Vietnam 2024.
@pytest.mark.parametrize(
    ("on", "ours", "second"),
    [
        pytest.param(LOSAR, date(2019, 2, 5), 13, id="Losar 2019"),
        pytest.param(MIRACLES, date(2019, 2, 19), 13, id="Miracles 2019"),
        pytest.param(DESCENT, date(2021, 10, 27), 21, id="descent 2021"),
        pytest.param(FIRST_TEACHING, date(2024, 7, 9), 18, id="first teaching 2024"),
    ],
)
def test_of_two_months_the_first_is_kept(on: MonthDay, ours: date, second: int) -> None:
    assert RECKONING.day_in_year(ours.year, on) == ours
    assert second in RECKONING.new_months(ours.year)
    later = date_from_tibetan(NativeDate(ours.year, second, on.day))
    assert 28 <= (later - ours).days <= 31


def test_of_two_days_the_first_is_kept() -> None:
    # Day 4 of the first month 6 of 2024 falls on 9 and 10 July.
    assert tibetan_from_date(date(2024, 7, 9)) == NativeDate(2024, 6, 4)
    assert tibetan_from_date(date(2024, 7, 10)) == NativeDate(2024, 6, 34)
    assert date_from_tibetan(NativeDate(2024, 6, 34)) == date(2024, 7, 10)


def test_a_skipped_day_is_kept_on_the_next() -> None:
    # 2018: month 1 has no day 15.
    assert kept_in_year(2018, MIRACLES) == NativeDate(2018, 1, 16)
    assert RECKONING.day_in_year(2018, MIRACLES) == date(2018, 3, 2)
    with pytest.raises(ValueError, match="no day 15"):
        date_from_tibetan(NativeDate(2018, 1, 15))


def test_a_month_that_skips_its_first_day_has_no_beginning_to_keep() -> None:
    lacking = [
        (year, month)
        for year in range(2000, 2010)
        for month in range(1, 13)
        if month not in RECKONING.new_months(year)
    ]

    assert lacking
    for year, month in lacking:
        assert kept_in_year(year, MonthDay(month, 1)) == NativeDate(year, month, 2)


def test_the_new_year_2011_is_not_that_of_bhutan() -> None:
    # holidays 0.109 gives 3 February, a month earlier.
    assert RECKONING.day_in_year(2011, LOSAR) == date(2011, 3, 5)


def test_every_day_of_the_almanac_has_a_date_of_its_own() -> None:
    days = [date(1999, 1, 1) + timedelta(days=n) for n in range(37620)]

    assert days[-1].year == 2101
    assert all(date_from_tibetan(tibetan_from_date(day)) == day for day in days)


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(2026, 13, 1), id="a second month that the year lacks"),
        pytest.param(NativeDate(2026, 25, 1), id="month 25"),
        pytest.param(NativeDate(2026, 0, 1), id="month 0"),
        pytest.param(NativeDate(2026, 1, 0), id="day 0"),
        pytest.param(NativeDate(2026, 1, 31), id="a second day that the month lacks"),
        pytest.param(NativeDate(2026, 1, 61), id="day 61"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|second month)"):
        date_from_tibetan(native)


@pytest.mark.parametrize(
    ("native", "said"),
    [
        pytest.param(
            NativeDate(2026, 4, 15),
            "15th day of the 4th month, Fire Horse year 2153",
            id="ordinary",
        ),
        pytest.param(
            NativeDate(2024, 18, 4),
            "4th day of the second 6th month, Wood Dragon year 2151",
            id="second month",
        ),
        pytest.param(
            NativeDate(2024, 6, 34),
            "second 4th day of the 6th month, Wood Dragon year 2151",
            id="second day",
        ),
    ],
)
def test_writes_the_date_in_words(native: NativeDate, said: str) -> None:
    assert tibetan_text(native) == said
