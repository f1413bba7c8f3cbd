"""Days of a lunar mansion (nakshatra) within a solar month: Onam and Thaipusam."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from planner.calendars.day_parts import part_of_day, sunrise
from planner.calendars.found import Finding, days_from
from planner.calendars.horizons import zone_of
from planner.calendars.zodiac import (
    MANSIONS,
    MANSIONS_IN_ZODIAC,
    SIGNS,
    entry_into_sign,
    mansion_of_moon,
)
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.rule import DayOfTwo, NakshatraRule

_SAMPLES = 24
_NEAR = 1


def nakshatra_findings(rule: NakshatraRule, window: DateSpan) -> Iterator[Finding]:
    """Yield the day of the mansion in the solar month of each year that touches ``window``."""
    for year in range(window.start.year - 1, window.last.year + 2):
        month = _near(_solar_month(year, rule), rule)
        days = [day for day in month if _held(day, rule)] or _fullest(month, rule)
        if days:
            day = days[0] if rule.of_two is DayOfTwo.FIRST else days[-1]
            yield Finding(
                cycle=str(year),
                span=days_from(day + timedelta(days=rule.offset_days), rule.days),
                native_date=f"{MANSIONS[rule.nakshatra]} in {SIGNS[rule.sign - 1]}",
            )


def _solar_month(year: int, rule: NakshatraRule) -> DateSpan:
    next_sign = rule.sign % 12 + 1
    opens = entry_into_sign(year, rule.sign)
    closes = entry_into_sign(year + (next_sign < rule.sign), next_sign)
    return DateSpan(_sunrise_at_or_after(opens, rule), _sunrise_at_or_after(closes, rule))


def _sunrise_at_or_after(moment: datetime, rule: NakshatraRule) -> date:
    day = moment.astimezone(zone_of(rule.horizon)).date()
    return day if sunrise(day, rule.horizon) >= moment else day + ONE_DAY


def _near(month: DateSpan, rule: NakshatraRule) -> list[date]:
    """Return the days on which the moon is within one mansion of it; the moon passes one a day."""
    return [day for day in month if _mansions_off(day, rule) <= _NEAR]


def _mansions_off(day: date, rule: NakshatraRule) -> int:
    noon = datetime.combine(day, time(12), zone_of(rule.horizon))
    off = (mansion_of_moon(noon) - rule.nakshatra) % MANSIONS_IN_ZODIAC
    return min(off, MANSIONS_IN_ZODIAC - off)


def _held(day: date, rule: NakshatraRule) -> bool:
    if rule.held_at is None:
        return False
    moment = part_of_day(rule.held_at, day, rule.horizon).start
    return mansion_of_moon(moment) == rule.nakshatra


def _fullest(days: list[date], rule: NakshatraRule) -> list[date]:
    """Return each of ``days`` that holds more of the mansion than its neighbours."""
    around = {day + n * ONE_DAY for day in days for n in (-1, 0, 1)}
    shares = {day: _share(day, rule) for day in around}
    return [
        day for day in days if 0 < shares[day] >= max(shares[day - ONE_DAY], shares[day + ONE_DAY])
    ]


def _share(day: date, rule: NakshatraRule) -> int:
    """Return on how many of the hours from one sunrise to the next the moon is in the mansion."""
    opens, closes = sunrise(day, rule.horizon), sunrise(day + ONE_DAY, rule.horizon)
    step = (closes - opens) / _SAMPLES
    return sum(mansion_of_moon(opens + n * step) == rule.nakshatra for n in range(_SAMPLES))
