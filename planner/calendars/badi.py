"""The Badí‘ calendar of the Bahá’ís: by its published table, then by the equinox at Tehran."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from planner.calendars.horizons import spot_of
from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.calendars.sky import sun_longitude_after, sunset_after
from planner.domain.rule import Horizon

AYYAM_I_HA = 19
ALA = 20
# Since this year Bahá’ís everywhere follow sun and moon at Tehran. Before it, those of the West
# began each year on 21 March.
FIRST_COMMON_YEAR = 172

_MONTH_DAYS = 19
# “Bahá’í Dates 172 to 221 B.E.”, Bahá’í World Centre 2014, table A, read 2026-11-24: Naw-Rúz is on
# 21 March in these years of ours and on 20 March in the others. In 2026 the equinox falls within
# half a minute of sunset, and the table alone can say.
_PUBLISHED = range(2015, 2065)
_ON_21_MARCH = frozenset(
    {2015, 2018, 2019, 2022, 2023, 2026, 2027, 2031, 2035, 2039, 2043, 2047, 2051, 2055}
)
_YEARS_BEFORE_ERA = 1843
_TEHRAN_TIME = timezone(timedelta(hours=3, minutes=30))

_MONTHS: Mapping[int, str] = {
    1: "Bahá",
    2: "Jalál",
    3: "Jamál",
    4: "‘Azamat",
    5: "Núr",
    6: "Rahmat",
    7: "Kalimát",
    8: "Kamál",
    9: "Asmá’",
    10: "‘Izzat",
    11: "Mashíyyat",
    12: "‘Ilm",
    13: "Qudrat",
    14: "Qawl",
    15: "Masá’il",
    16: "Sharaf",
    17: "Sultán",
    18: "Mulk",
    AYYAM_I_HA: "Ayyám-i-Há",
    ALA: "‘Alá’",
}


def badi_from_date(day: date) -> NativeDate:
    """Return the Badí‘ date whose daylight falls on ``day``.

    Month 19 is Ayyám-i-Há, the four or five days before the last month, which counts as 20.
    """
    year = day.year - _YEARS_BEFORE_ERA
    if day < naw_ruz(year):
        year -= 1
    ala = _start_of(year, ALA)
    if day >= ala:
        return NativeDate(year, ALA, (day - ala).days + 1)
    month, earlier_days = divmod((day - naw_ruz(year)).days, _MONTH_DAYS)
    return NativeDate(year, month + 1, earlier_days + 1)


def date_from_badi(native: NativeDate) -> date:
    """Return the day whose daylight belongs to a Badí‘ date.

    Raises ValueError where the year lacks the month or the month the day.
    """
    if native.month not in _MONTHS:
        raise ValueError(f"no month {native.month} in the Badí‘ year {native.year}")
    start = _start_of(native.year, native.month)
    if not 1 <= native.day <= _length_of(native.year, native.month):
        raise ValueError(f"no day {native.day} in {_MONTHS[native.month]} {native.year}")
    return start + timedelta(days=native.day - 1)


def badi_text(native: NativeDate) -> str:
    """Return “1 Bahá 183 BE”."""
    return f"{native.day} {_MONTHS[native.month]} {native.year} BE"


def naw_ruz(year: int) -> date:
    """Return the first day of a Badí‘ year, as kept in the West before 172 BE."""
    our_year = year + _YEARS_BEFORE_ERA
    if year < FIRST_COMMON_YEAR or our_year in _ON_21_MARCH:
        return date(our_year, 3, 21)
    if our_year in _PUBLISHED:
        return date(our_year, 3, 20)
    return naw_ruz_by_equinox(our_year)


@lru_cache(maxsize=512)
def naw_ruz_by_equinox(our_year: int) -> date:
    """Return the day that holds the March equinox at Tehran, whatever the table says."""
    return day_at_tehran(sun_longitude_after(0, datetime(our_year, 3, 1, tzinfo=UTC)))


def day_at_tehran(moment: datetime) -> date:
    """Return the day, reckoned from sunset to sunset at Tehran, that holds ``moment``."""
    return _next_sunset(moment).astimezone(_TEHRAN_TIME).date()


def end_at_tehran(day: date) -> datetime:
    """Return when the sun sets on ``day`` at Tehran, and with it the day of the Bahá’ís."""
    return _next_sunset(datetime(day.year, day.month, day.day, 12, tzinfo=_TEHRAN_TIME))


def _next_sunset(moment: datetime) -> datetime:
    sunset = sunset_after(spot_of(Horizon.TEHRAN), moment)
    if sunset is None:
        raise AssertionError("the sun sets every day at Tehran")
    return sunset


def _start_of(year: int, month: int) -> date:
    if month == ALA:
        return naw_ruz(year + 1) - timedelta(days=_MONTH_DAYS)
    return naw_ruz(year) + timedelta(days=(month - 1) * _MONTH_DAYS)


def _length_of(year: int, month: int) -> int:
    if month != AYYAM_I_HA:
        return _MONTH_DAYS
    return (_start_of(year, ALA) - _start_of(year, AYYAM_I_HA)).days


def _months_of_feasts(_year: int) -> tuple[int, ...]:
    return tuple(month for month in _MONTHS if month != AYYAM_I_HA)


RECKONING = Reckoning(
    native_from_date=badi_from_date,
    date_from_native=date_from_badi,
    text_from_native=badi_text,
    new_months=_months_of_feasts,
)
