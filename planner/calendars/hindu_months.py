"""Hindu lunar months from new moon to new moon (amanta), and the lunar days (tithis) in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from planner.calendars.sky import moon_phase_after, new_moon_after
from planner.calendars.zodiac import sign_of_sun
from planner.domain.dates import DateSpan

TITHIS_IN_MONTH = 30
FULL_MOON = 15
_DEGREES_IN_TITHI = 12
_MEAN_MONTH = timedelta(days=29.530588)
# Tithis run from 19 to 26 hours, so a mean one errs by less than a day within a month.
_LEEWAY = timedelta(days=1.2)
# The years of Vikram Samvat that begin with Chaitra, in spring, are 57 ahead of ours.
_VIKRAM_SAMVAT = 57

MONTHS = (
    "Chaitra",
    "Vaishakha",
    "Jyeshtha",
    "Ashadha",
    "Shravana",
    "Bhadrapada",
    "Ashvina",
    "Kartika",
    "Margashirsha",
    "Pausha",
    "Magha",
    "Phalguna",
)


@dataclass(frozen=True, slots=True)
class LunarMonth:
    """A month from one new moon to the next.

    It has the number of the sign that the sun enters in it, 1 for Mesha and so Chaitra. One in
    which the sun enters none is a leap month (adhika), and takes the number of the month after
    it. Between 2000 and 2101 there are 37 of these, and none in which the sun enters two.
    """

    opens: datetime
    closes: datetime
    number: int
    is_leap: bool

    @property
    def year(self) -> int:
        """The year of Vikram Samvat, counted from Chaitra."""
        # Carried back to its Chaitra, which opens in March or April, a month shows its year.
        chaitra = self.opens - (self.number - 1) * _MEAN_MONTH
        return chaitra.year + _VIKRAM_SAMVAT


@dataclass(frozen=True, slots=True)
class Tithi:
    """A lunar day: the time in which the moon gains twelve degrees on the sun."""

    month: LunarMonth
    number: int
    opens: datetime
    closes: datetime

    @property
    def text(self) -> str:
        """“Ashvina Shukla 10”, “Kartika Purnima”, in a leap month “Adhika Jyeshtha Krishna 11”."""
        month = MONTHS[self.month.number - 1]
        name = f"Adhika {month}" if self.month.is_leap else month
        if self.number == FULL_MOON:
            return f"{name} Purnima"
        if self.number == TITHIS_IN_MONTH:
            return f"{name} Amavasya"
        half = "Shukla" if self.number < FULL_MOON else "Krishna"
        return f"{name} {half} {(self.number - 1) % FULL_MOON + 1}"

    @property
    def middle(self) -> datetime:
        """When half of its twelve degrees are gained."""
        degrees = _DEGREES_IN_TITHI * (self.number - 0.5)
        return moon_phase_after(degrees, self.opens)


def months_touching(window: DateSpan) -> Iterator[LunarMonth]:
    """Yield the months that touch ``window``, leap months too, and one more at each end."""
    before = datetime.combine(window.start, time(0), UTC) - 2 * _MEAN_MONTH
    opens = _new_moon_in(before.date())
    end = datetime.combine(window.end, time(0), UTC) + _MEAN_MONTH
    while opens < end:
        month = _month_from(opens)
        yield month
        opens = month.closes


@lru_cache(maxsize=65536)
def tithi_of(month: LunarMonth, number: int) -> Tithi:
    """Return a lunar day of ``month``, 1 to 30."""
    return Tithi(
        month,
        number,
        opens=_reaches(month, number - 1),
        closes=_reaches(month, number),
    )


@lru_cache(maxsize=65536)
def _reaches(month: LunarMonth, tithis: int) -> datetime:
    if tithis == 0:
        return month.opens
    if tithis == TITHIS_IN_MONTH:
        return month.closes
    estimate = month.opens + (month.closes - month.opens) * tithis / TITHIS_IN_MONTH
    return moon_phase_after(_DEGREES_IN_TITHI * tithis, max(month.opens, estimate - _LEEWAY))


@lru_cache(maxsize=4096)
def _new_moon_in(day: date) -> datetime:
    return new_moon_after(datetime.combine(day, time(0), UTC))


@lru_cache(maxsize=4096)
def _month_from(opens: datetime) -> LunarMonth:
    closes = new_moon_after(opens + timedelta(days=25))
    entered, left = sign_of_sun(opens), sign_of_sun(closes)
    return LunarMonth(opens, closes, number=entered % 12 + 1, is_leap=entered == left)
