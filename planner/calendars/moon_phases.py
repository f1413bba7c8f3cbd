"""Days of the moon's phases by the clock of a place: one full moon a year, or every new moon."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from planner.calendars.found import Finding, days_from
from planner.calendars.horizons import clock_of, zone_of
from planner.calendars.sky import moon_phase_after
from planner.domain.dates import DateSpan
from planner.domain.rule import FirstMoonRule, Horizon, MoonPhaseRule
from planner.domain.wording import short_day_text, time_text

_PHASES: Mapping[int, str] = {
    0: "New moon",
    90: "First quarter of the moon",
    180: "Full moon",
    270: "Last quarter of the moon",
}
# A phase comes back after 29 or 30 days.
_WELL_BEYOND_PHASE = timedelta(days=20)
_LONGER_THAN_MONTH = 31


def moon_phase_findings(rule: MoonPhaseRule, window: DateSpan) -> Iterator[Finding]:
    """Yield the days of the moons that touch ``window``, or of the years that do.

    The cycle is the year where the rule names a month, else the day of the moon.
    """
    if rule.month is None:
        return _every_moon(rule, window)
    return _moons_of_month(rule, rule.month, window)


def first_moon_findings(rule: FirstMoonRule, window: DateSpan) -> Iterator[Finding]:
    """Yield the day of the first moon of each year that touches ``window``."""
    for year in range(window.start.year - 1, window.last.year + 2):
        first = _midnight(date(year, rule.on.month, rule.on.day), rule.counted_at)
        moon = _moon_after(rule.phase, first, rule.horizon)
        text = _moon_text(rule.phase, moon, rule.horizon)
        yield Finding(cycle=str(year), span=days_from(moon.date(), 1), native_date=text)


def _every_moon(rule: MoonPhaseRule, window: DateSpan) -> Iterator[Finding]:
    margin = _LONGER_THAN_MONTH + abs(rule.offset_days)
    wider = window.widened(before=margin, after=margin)
    for phase in rule.phases:
        moon = _moon_after(phase, _midnight(wider.start, rule.horizon), rule.horizon)
        while moon.date() in wider:
            yield _finding(rule, phase, moon, cycle=moon.date().isoformat())
            moon = _moon_after(phase, moon + _WELL_BEYOND_PHASE, rule.horizon)


def _moons_of_month(rule: MoonPhaseRule, month: int, window: DateSpan) -> Iterator[Finding]:
    (phase,) = rule.phases
    for year in range(window.start.year - 1, window.last.year + 2):
        moon = _moon_after(phase, _midnight(date(year, month, 1), rule.horizon), rule.horizon)
        for _ in range(rule.nth - 1):
            moon = _moon_after(phase, moon + _WELL_BEYOND_PHASE, rule.horizon)
        if moon.month == month:
            yield _finding(rule, phase, moon, cycle=str(year))


def _moon_after(phase: int, moment: datetime, horizon: Horizon) -> datetime:
    return moon_phase_after(phase, moment).astimezone(zone_of(horizon))


def _midnight(day: date, horizon: Horizon) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone_of(horizon))


def _finding(rule: MoonPhaseRule, phase: int, moon: datetime, *, cycle: str) -> Finding:
    start = moon.date() + timedelta(days=rule.offset_days)
    on = f" on {short_day_text(moon.date())}" if rule.offset_days else ""
    text = _moon_text(phase, moon, rule.horizon, on)
    return Finding(cycle=cycle, span=days_from(start, 1), native_date=text)


def _moon_text(phase: int, moon: datetime, horizon: Horizon, on: str = "") -> str:
    name = _PHASES.get(phase, f"Moon {phase}° ahead of the sun")
    return f"{name}{on} at {time_text(moon)} {clock_of(horizon)}"
