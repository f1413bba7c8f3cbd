"""What an observance asks otherwise, in words: how far to make way, its hours, its restrictions."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from planner.domain.hours import ClockMoment, Hours, Moment, SunEvent, SunMoment
from planner.domain.observance import Begins, Observance, Restriction, Tier
from planner.domain.wording import listed, number_text, time_text

_TIERS = {
    Tier.PLAN: "to plan around",
    Tier.AWARE: "to be aware of",
    Tier.INFO: "for information only",
}
_BEGINS = {
    Begins.MIDNIGHT: "at midnight",
    Begins.DAWN: "at dawn",
    Begins.SUNSET: "at sunset on the evening before",
}
_MANY = {
    Restriction.WORK: "do not work",
    Restriction.TRAVEL: "do not travel",
    Restriction.WRITING: "do not write",
    Restriction.CUSTOM: "ask for leave",
    Restriction.FAST: "fast",
    Restriction.FOOD: "keep rules about food",
    Restriction.PRAYER: "need time to pray",
    Restriction.BREAK: "need a short break",
    Restriction.NIGHT: "are up for the night",
    Restriction.EVENING: "gather in the evening",
    Restriction.BANK_HOLIDAY: "have a bank holiday",
}
_EVENTS = {
    SunEvent.DAWN: "dawn",
    SunEvent.SUNRISE: "sunrise",
    SunEvent.NOON: "midday by the sun",
    SunEvent.ASR: "the time of the afternoon prayer",
    SunEvent.SUNSET: "sunset",
    SunEvent.ISHA: "the time of the night prayer",
    SunEvent.NIGHTFALL: "nightfall",
}


def keeping_text(before: Observance, after: Observance) -> str:
    """Return “is now one to plan around, and was one to be aware of”, and what else differs.

    Return "" where nothing does.
    """
    return "; it ".join(_clauses(before, after))


def hours_text(hours: Hours | None) -> str:
    """Return “from sunset on the day before until nightfall”, or “all day”."""
    if hours is None:
        return "all day"
    return f"from {_moment_text(hours.start)} until {_moment_text(hours.end)}"


def _clauses(before: Observance, after: Observance) -> Iterator[str]:
    if before.tier is not after.tier:
        yield f"is now one {_TIERS[after.tier]}, and was one {_TIERS[before.tier]}"
    if before.begins is not after.begins:
        yield f"now begins {_BEGINS[after.begins]}, and began {_BEGINS[before.begins]}"
    if before.hours != after.hours:
        yield f"is now kept {hours_text(after.hours)}, and was kept {hours_text(before.hours)}"
    yield from _times(before, after)
    if before.fast_hours and after.fast_hours and before.fast_hours != after.fast_hours:
        now, was = hours_text(after.fast_hours), hours_text(before.fast_hours)
        yield f"is now fasted {now}, and was fasted {was}"
    if come := _many(after.restrictions - before.restrictions):
        yield f"now counts as one on which many {come}"
    if gone := _many(before.restrictions - after.restrictions):
        yield f"no longer counts as one on which many {gone}"


def _times(before: Observance, after: Observance) -> Iterator[str]:
    was = {one.name: one.hours for one in before.times}
    now = {one.name: one.hours for one in after.times}
    for name, hours in now.items():
        if name not in was:
            yield f"now has {name} {hours_text(hours)}"
        elif hours != was[name]:
            yield f"now has {name} {hours_text(hours)}, and had it {hours_text(was[name])}"
    if gone := [name for name in was if name not in now]:
        yield f"no longer has {listed(gone)}"


def _many(restrictions: Iterable[Restriction]) -> str:
    # In the order of the enumeration, since sets have none.
    asked = set(restrictions)
    return listed([_MANY[one] for one in Restriction if one in asked])


def _moment_text(moment: Moment) -> str:
    match moment:
        case ClockMoment():
            told = time_text(moment.at)
        case SunMoment():
            told = f"{_from_event(moment.minutes)}{_EVENTS[moment.event]}"
        case _:
            assert_never(moment)
    return f"{told}{_day(moment.day_offset)}"


def _from_event(minutes: int) -> str:
    if minutes == 0:
        return ""
    unit = "minute" if abs(minutes) == 1 else "minutes"
    return f"{number_text(abs(minutes))} {unit} {'after' if minutes > 0 else 'before'} "


def _day(offset: int) -> str:
    match offset:
        case 0:
            return ""
        case 1 | -1:
            return f" on the day {'after' if offset > 0 else 'before'}"
        case _:
            return f" {number_text(abs(offset))} days {'after' if offset > 0 else 'before'}"
