"""Where the young moon can be seen from Morocco, against what was announced there."""

from collections import Counter
from datetime import date

import pytest

from planner.calendars.islamic import date_from_islamic
from planner.calendars.islamic_months import month_number
from planner.calendars.islamic_sighted import RECKONING, start_of_month, visibility
from planner.calendars.native_date import NativeDate
from planner.calendars.sky import YoungMoon

RAMADAN, SHAWWAL, DHU_AL_HIJJAH = 9, 10, 12


# Announcements of the Ministry of Endowments and Islamic Affairs, as reported by maroc.ma, Morocco
# World News, allAfrica, EIN Presswire and maroclocal.com; read 2026-11-24.
@pytest.mark.parametrize(
    ("native", "ours"),
    [
        pytest.param(NativeDate(1441, RAMADAN, 1), date(2020, 4, 25), id="Ramadan 1441"),
        pytest.param(NativeDate(1441, SHAWWAL, 1), date(2020, 5, 24), id="Eid al-Fitr 1441"),
        pytest.param(NativeDate(1442, SHAWWAL, 1), date(2021, 5, 13), id="Eid al-Fitr 1442"),
        pytest.param(NativeDate(1443, DHU_AL_HIJJAH, 10), date(2022, 7, 10), id="Eid al-Adha 1443"),
        pytest.param(NativeDate(1444, SHAWWAL, 1), date(2023, 4, 22), id="Eid al-Fitr 1444"),
        pytest.param(NativeDate(1445, RAMADAN, 1), date(2024, 3, 12), id="Ramadan 1445"),
        pytest.param(NativeDate(1446, SHAWWAL, 1), date(2025, 3, 31), id="Eid al-Fitr 1446"),
    ],
)
def test_meets_what_morocco_announced(native: NativeDate, ours: date) -> None:
    assert RECKONING.date_from_native(native) == ours
    assert RECKONING.native_from_date(ours) == native


def test_a_moon_that_could_be_seen_may_yet_not_be() -> None:
    # Morocco looked on 28 February 2025, saw nothing and began Ramadan on 2 March.
    assert RECKONING.date_from_native(NativeDate(1446, RAMADAN, 1)) == date(2025, 3, 1)


def test_comes_a_day_after_umm_al_qura_in_two_of_three_months() -> None:
    kept = [
        (year, month) for year in range(1421, 1475) for month in (RAMADAN, SHAWWAL, DHU_AL_HIJJAH)
    ]

    delays = Counter(
        (start_of_month(month_number(*one)) - date_from_islamic(NativeDate(*one, 1))).days
        for one in kept
    )

    shares = {days: round(100 * count / len(kept)) for days, count in delays.items()}
    assert shares == {0: 30, 1: 69, 2: 1}


def test_months_follow_each_other_with_29_or_30_days_up_to_2101() -> None:
    numbers = range(month_number(1420, 1), month_number(1526, 1))
    lengths = {(start_of_month(n + 1) - start_of_month(n)).days for n in numbers}

    assert lengths == {29, 30}


@pytest.mark.parametrize(
    ("moon", "expected"),
    [
        pytest.param(YoungMoon(above_sun=11.8371, width=0.0), 0.0, id="a line of no width"),
        pytest.param(YoungMoon(above_sun=6.1446, width=1.0), 0.0, id="a minute of arc"),
        pytest.param(YoungMoon(above_sun=8.1446, width=1.0), 0.2, id="two degrees higher"),
    ],
)
def test_a_wider_crescent_may_stand_lower(moon: YoungMoon, expected: float) -> None:
    assert visibility(moon) == pytest.approx(expected)


@pytest.mark.parametrize(
    "native", [NativeDate(1447, 13, 1), NativeDate(1447, 9, 31)], ids=["month 13", "31 Ramadan"]
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        RECKONING.date_from_native(native)
