"""Days tied to the sun's entry into a sidereal sign, as Pongal and Vaisakhi are."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from planner.calendars.day_parts import day_of_moment, sunset
from planner.calendars.found import Finding, days_from
from planner.calendars.horizons import zone_of
from planner.calendars.zodiac import SIGNS, entry_into_sign
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.rule import Horizon, SankrantiDay, SankrantiRule
from planner.domain.wording import day_text

# Set by what tables show, not by any stated rule: one is a day off ours where the entry comes 12
# minutes before the sunset that decides (Pongal 2003), two others within 5.
_ALMANACS_DIFFER = timedelta(minutes=15)


def sankranti_findings(rule: SankrantiRule, window: DateSpan) -> Iterator[Finding]:
    """Yield the days of the entries in each year that touches ``window``.

    Where the entry comes close to the hour that decides, a finding names both days.
    """
    signs = range(1, len(SIGNS) + 1) if rule.sign is None else (rule.sign,)
    for year in range(window.start.year - 1, window.last.year + 2):
        for sign in signs:
            entry = entry_into_sign(year, sign)
            earliest, start, latest = (
                _day_of(moment, rule.day, rule.horizon) + timedelta(days=rule.offset_days)
                for moment in (entry - _ALMANACS_DIFFER, entry, entry + _ALMANACS_DIFFER)
            )
            differs = earliest < latest
            yield Finding(
                cycle=f"{year}-{sign:02}" if rule.sign is None else str(year),
                span=days_from(start, rule.days),
                native_date=f"{SIGNS[sign - 1]} Sankranti",
                note=_doubt(earliest, latest) if differs else "",
                earliest=earliest if differs else None,
                latest=latest if differs else None,
            )


def _doubt(earliest: date, latest: date) -> str:
    return (
        "The sun enters the sign within minutes of the hour that decides, and almanacs differ "
        f"between {day_text(earliest)} and {day_text(latest)}."
    )


def _day_of(entry: datetime, day: SankrantiDay, horizon: Horizon) -> date:
    civil = entry.astimezone(zone_of(horizon)).date()
    match day:
        case SankrantiDay.CIVIL:
            return civil
        case SankrantiDay.NEXT:
            return civil + ONE_DAY
        case SankrantiDay.BEFORE_SUNSET:
            return civil if entry < sunset(civil, horizon) else civil + ONE_DAY
        case SankrantiDay.SUNRISE:
            return day_of_moment(entry, horizon)
