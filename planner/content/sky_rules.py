"""Rules that ask the sky, as tables: ``{ kind = "lunar-day", month = 7, tithi = 30, … }``."""

from planner.content.entry import Entry
from planner.content.weekdays import WEEKDAY_NAMES
from planner.domain.rule import (
    DayOfTwo,
    Horizon,
    LunarCustom,
    LunarDay,
    LunarDayRule,
    MoonPhaseRule,
    NakshatraRule,
    PartOfDay,
    SankrantiDay,
    SankrantiRule,
    SolarTermRule,
    TwinBirthdayRule,
)


def lunar_day_rule(entry: Entry) -> LunarDayRule:
    """Return the rule of a tithi; raise ContentError."""
    return LunarDayRule(
        on=_lunar_day(entry),
        horizon=entry.enum("horizon", Horizon),
        offset_days=_offset_days(entry),
        days=_days(entry),
        until=entry.table("until").read(_lunar_day) if entry.has("until") else None,
    )


def sankranti_rule(entry: Entry) -> SankrantiRule:
    """Return the rule of the sun's entry into a sign; raise ContentError."""
    return SankrantiRule(
        sign=entry.whole("sign", least=1, most=12) if entry.has("sign") else None,
        day=entry.enum("day", SankrantiDay),
        horizon=entry.enum("horizon", Horizon),
        offset_days=_offset_days(entry),
        days=_days(entry),
    )


def nakshatra_rule(entry: Entry) -> NakshatraRule:
    """Return the rule of a lunar mansion in a solar month; raise ContentError."""
    return NakshatraRule(
        sign=entry.whole("sign", least=1, most=12),
        nakshatra=entry.whole("nakshatra", least=1, most=27),
        held_at=entry.enum("held_at", PartOfDay) if entry.has("held_at") else None,
        of_two=entry.enum("of_two", DayOfTwo, DayOfTwo.LAST),
        horizon=entry.enum("horizon", Horizon),
        offset_days=_offset_days(entry),
        days=_days(entry),
    )


def moon_phase_rule(entry: Entry) -> MoonPhaseRule:
    """Return the rule of a phase of the moon; raise ContentError."""
    month = entry.whole("month", least=1, most=12) if entry.has("month") else None
    return MoonPhaseRule(
        phases=_one_or_more(entry, "phase", least=0, most=359, several=month is None),
        month=month,
        horizon=entry.enum("horizon", Horizon),
        nth=entry.whole("nth", 1, least=1, most=2),
        offset_days=_offset_days(entry),
    )


def solar_term_rule(entry: Entry) -> SolarTermRule:
    """Return the rule of a longitude of the sun; raise ContentError."""
    return SolarTermRule(
        longitude=entry.whole("longitude", least=0, most=359),
        horizon=entry.enum("horizon", Horizon),
        by_noon=entry.flag("by_noon", default=False),
        offset_days=_offset_days(entry),
        days=_days(entry),
    )


def twin_birthday_rule(entry: Entry) -> TwinBirthdayRule:
    """Return the rule of one of the Twin Holy Birthdays; raise ContentError."""
    return TwinBirthdayRule(nth=entry.whole("nth", least=1, most=2))


def _lunar_day(entry: Entry) -> LunarDay:
    month = entry.whole("month", least=1, most=12) if entry.has("month") else None
    tithis = _one_or_more(entry, "tithi", least=1, most=30, several=month is None)
    return LunarDay(
        month=month,
        tithis=tithis,
        held_at=entry.enum("held_at", PartOfDay),
        of_two=entry.enum("of_two", DayOfTwo, DayOfTwo.FIRST),
        custom=entry.enum("custom", LunarCustom) if entry.has("custom") else None,
        weekday=entry.choice("weekday", WEEKDAY_NAMES) if entry.has("weekday") else None,
    )


def _one_or_more(
    entry: Entry, key: str, *, least: int, most: int, several: bool
) -> tuple[int, ...]:
    if several and entry.has(f"{key}s"):
        return entry.wholes(f"{key}s", least=least, most=most)
    return (entry.whole(key, least=least, most=most),)


def _offset_days(entry: Entry) -> int:
    return entry.whole("offset_days", 0, least=-60, most=60)


def _days(entry: Entry) -> int:
    return entry.whole("days", 1, least=1, most=366)
