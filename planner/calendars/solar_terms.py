"""Days on which the sun reaches a longitude: equinoxes, solstices and the terms between them."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta

from planner.calendars.found import Finding, days_from
from planner.calendars.horizons import clock_of, zone_of
from planner.calendars.sky import sun_longitude_after
from planner.domain.dates import DateSpan
from planner.domain.rule import SolarTermRule
from planner.domain.wording import MONTHS, time_text

_NAMED: Mapping[int, str] = {
    0: "March equinox",
    90: "June solstice",
    180: "September equinox",
    270: "December solstice",
}
_NOON = time(12)


def solar_term_findings(rule: SolarTermRule, window: DateSpan) -> Iterator[Finding]:
    """Yield the day of the term in each year of ours that touches ``window``.

    The cycle is the year in which the sun gets there by the clock of the rule's horizon.
    """
    for year in range(window.start.year - 1, window.last.year + 2):
        new_year = datetime(year, 1, 1, tzinfo=zone_of(rule.horizon))
        moment = _local(sun_longitude_after(rule.longitude, new_year), rule)
        if moment.year == year:
            late = timedelta(days=1 if rule.by_noon and moment.time() > _NOON else 0)
            start = moment.date() + late + timedelta(days=rule.offset_days)
            yield Finding(
                cycle=str(year),
                span=days_from(start, rule.days),
                native_date=_text(rule, moment),
            )


def _local(moment: datetime, rule: SolarTermRule) -> datetime:
    """Return the moment by the clock of the horizon, in winter time where noon decides.

    Iran put its clocks on in spring up to 2022, but its calendar went by standard time.
    """
    local = moment.astimezone(zone_of(rule.horizon))
    summer_time = local.dst()
    if rule.by_noon and summer_time:
        return local.replace(tzinfo=None) - summer_time
    return local.replace(tzinfo=None)


def _text(rule: SolarTermRule, moment: datetime) -> str:
    name = _NAMED.get(rule.longitude, f"Sun at {rule.longitude}°")
    day = f"{moment.day} {MONTHS[moment.month - 1]}"
    return f"{name} on {day} at {time_text(moment)} {clock_of(rule.horizon)}"
