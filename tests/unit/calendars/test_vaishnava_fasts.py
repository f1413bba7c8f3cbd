"""On which day Vaishnavas fast, against their own calendars."""

from datetime import date, timedelta

import pytest

from planner.calendars.hindu_months import months_touching, tithi_of
from planner.calendars.vaishnava_fasts import eleventh_and_fast
from planner.domain.dates import DateSpan
from planner.domain.rule import Horizon

DELHI, LONDON = Horizon.DELHI, Horizon.LONDON


def nearest(day: date, horizon: Horizon) -> tuple[date, date]:
    """Return the eleventh and the fast of the half month about ``day``."""
    found = [
        eleventh_and_fast(tithi_of(month, number), horizon)
        for month in months_touching(DateSpan(day, day + timedelta(days=1)))
        for number in (11, 26)
    ]
    return min(found, key=lambda one: abs(one[1] - day))


# The gaurabda library 0.8.4 over London, which names the reason too. Its Python edition never asks,
# in the bright half, whether the twelfth or the full moon holds two sunrises.
@pytest.mark.parametrize(
    "day",
    [
        pytest.param(date(2000, 1, 31), id="pure"),
        pytest.param(date(2004, 1, 18), id="the twelfth holds no sunrise"),
        pytest.param(date(2006, 4, 24), id="the twelfth holds no sunrise, in spring"),
    ],
)
def test_the_fast_is_kept_on_a_pure_eleventh(day: date) -> None:
    assert nearest(day, LONDON) == (day, day)


@pytest.mark.parametrize(
    "day",
    [
        pytest.param(date(2000, 9, 24), id="the eleventh holds no sunrise"),
        pytest.param(date(2002, 12, 30), id="the tenth touches the eleventh, in winter"),
        pytest.param(date(2007, 8, 9), id="the tenth touches the eleventh, in summer"),
        pytest.param(date(2007, 12, 5), id="the eleventh holds two sunrises, 2007"),
        pytest.param(date(2013, 9, 1), id="the eleventh holds two sunrises, 2013"),
        pytest.param(date(2002, 5, 8), id="the twelfth holds two sunrises, 2002"),
        pytest.param(date(2027, 2, 2), id="the twelfth holds two sunrises, 2027"),
        pytest.param(date(2001, 2, 19), id="the new moon holds two sunrises, 2001"),
        pytest.param(date(2030, 5, 28), id="the new moon holds two sunrises, 2030"),
        pytest.param(date(2024, 2, 20), id="the moon stands in Punarvasu all day"),
        pytest.param(date(2007, 2, 28), id="the moon stands in Pushya all day"),
    ],
)
def test_the_fast_moves_off_an_impure_eleventh_and_to_a_great_twelfth(day: date) -> None:
    assert nearest(day, LONDON) == (day - timedelta(days=1), day)


# Nandgram Dham, of ISKCON, for 2025: the twelfth holds two sunrises in the bright half as well.
def test_nirjala_ekadashi_of_2025_is_a_day_later_for_vaishnavas_in_india() -> None:
    assert nearest(date(2025, 6, 7), DELHI) == (date(2025, 6, 6), date(2025, 6, 7))
