"""What an observance asks otherwise, in words: how far to make way, its hours, its restrictions."""

from collections.abc import Iterable, Iterator
from functools import reduce
from typing import assert_never

from planner.domain.hours import ClockMoment, Hours, Moment, SunEvent, SunMoment
from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate
from planner.domain.observance import Begins, Observance, Restriction, Tier
from planner.domain.wording import listed, number_text, time_text

_TIERS = {
    Tier.PLAN: QT_TRANSLATE_NOOP("tiers", "to plan around"),
    Tier.AWARE: QT_TRANSLATE_NOOP("tiers", "to be aware of"),
    Tier.INFO: QT_TRANSLATE_NOOP("tiers", "for information only"),
}
_BEGINS = {
    Begins.MIDNIGHT: QT_TRANSLATE_NOOP("keeping", "at midnight"),
    Begins.DAWN: QT_TRANSLATE_NOOP("keeping", "at dawn"),
    Begins.SUNSET: QT_TRANSLATE_NOOP("keeping", "at sunset on the evening before"),
}
_MANY = {
    Restriction.WORK: QT_TRANSLATE_NOOP("keeping", "do not work"),
    Restriction.TRAVEL: QT_TRANSLATE_NOOP("keeping", "do not travel"),
    Restriction.WRITING: QT_TRANSLATE_NOOP("keeping", "do not write"),
    Restriction.CUSTOM: QT_TRANSLATE_NOOP("keeping", "ask for leave"),
    Restriction.FAST: QT_TRANSLATE_NOOP("keeping", "fast"),
    Restriction.FOOD: QT_TRANSLATE_NOOP("keeping", "keep rules about food"),
    Restriction.PRAYER: QT_TRANSLATE_NOOP("keeping", "need time to pray"),
    Restriction.BREAK: QT_TRANSLATE_NOOP("keeping", "need a short break"),
    Restriction.NIGHT: QT_TRANSLATE_NOOP("keeping", "are up for the night"),
    Restriction.EVENING: QT_TRANSLATE_NOOP("keeping", "gather in the evening"),
    Restriction.BANK_HOLIDAY: QT_TRANSLATE_NOOP("keeping", "have a bank holiday"),
}
_EVENTS = {
    SunEvent.DAWN: QT_TRANSLATE_NOOP("keeping", "dawn"),
    SunEvent.SUNRISE: QT_TRANSLATE_NOOP("keeping", "sunrise"),
    SunEvent.NOON: QT_TRANSLATE_NOOP("keeping", "midday by the sun"),
    SunEvent.ASR: QT_TRANSLATE_NOOP("keeping", "the time of the afternoon prayer"),
    SunEvent.SUNSET: QT_TRANSLATE_NOOP("keeping", "sunset"),
    SunEvent.ISHA: QT_TRANSLATE_NOOP("keeping", "the time of the night prayer"),
    SunEvent.NIGHTFALL: QT_TRANSLATE_NOOP("keeping", "nightfall"),
}


def tier_words(tier: Tier) -> str:
    """Return “to plan around”, “to be aware of” or “for information only”."""
    return translate("tiers", _TIERS[tier])


def keeping_text(before: Observance, after: Observance) -> str:
    """Return “is now one to plan around, and was one to be aware of”, and what else differs.

    Return "" where nothing does.
    """
    clauses = tuple(_clauses(before, after))
    more = translate("keeping", "{clause}; it {next}")
    return reduce(lambda told, clause: more.format(clause=told, next=clause), clauses or ("",))


def hours_text(hours: Hours | None) -> str:
    """Return “from sunset on the day before until nightfall”, or “all day”."""
    if hours is None:
        return translate("keeping", "all day")
    words = translate("keeping", "from {start} until {end}")
    return words.format(start=_moment_text(hours.start), end=_moment_text(hours.end))


def _clauses(before: Observance, after: Observance) -> Iterator[str]:
    if before.tier is not after.tier:
        now, was = (tier_words(one.tier) for one in (after, before))
        yield translate("keeping", "is now one {now}, and was one {was}").format(now=now, was=was)
    if before.begins is not after.begins:
        now, was = (translate("keeping", _BEGINS[one.begins]) for one in (after, before))
        yield translate("keeping", "now begins {now}, and began {was}").format(now=now, was=was)
    if before.hours != after.hours:
        now, was = hours_text(after.hours), hours_text(before.hours)
        yield translate("keeping", "is now kept {now}, and was kept {was}").format(now=now, was=was)
    yield from _times(before, after)
    if before.fast_hours and after.fast_hours and before.fast_hours != after.fast_hours:
        now, was = hours_text(after.fast_hours), hours_text(before.fast_hours)
        words = translate("keeping", "is now fasted {now}, and was fasted {was}")
        yield words.format(now=now, was=was)
    if come := _many(after.restrictions - before.restrictions):
        yield translate("keeping", "now counts as one on which many {keep}").format(keep=come)
    if gone := _many(before.restrictions - after.restrictions):
        words = translate("keeping", "no longer counts as one on which many {keep}")
        yield words.format(keep=gone)


def _times(before: Observance, after: Observance) -> Iterator[str]:
    was = {one.name: one.hours for one in before.times}
    now = {one.name: one.hours for one in after.times}
    for name, hours in now.items():
        if name not in was:
            words = translate("keeping", "now has {name} {hours}")
            yield words.format(name=name, hours=hours_text(hours))
        elif hours != was[name]:
            words = translate("keeping", "now has {name} {hours}, and had it {before}")
            yield words.format(name=name, hours=hours_text(hours), before=hours_text(was[name]))
    if gone := [name for name in was if name not in now]:
        yield translate("keeping", "no longer has {names}").format(names=listed(gone))


def _many(restrictions: Iterable[Restriction]) -> str:
    # In the order of the enumeration, since sets have none.
    asked = set(restrictions)
    return listed([translate("keeping", _MANY[one]) for one in Restriction if one in asked])


def _moment_text(moment: Moment) -> str:
    match moment:
        case ClockMoment():
            told = time_text(moment.at)
        case SunMoment():
            told = _from_event(translate("keeping", _EVENTS[moment.event]), moment.minutes)
        case _:
            assert_never(moment)
    return _on_day(told, moment.day_offset)


def _from_event(event: str, minutes: int) -> str:
    if minutes == 0:
        return event
    count = abs(minutes)
    if minutes > 0:
        words = counted("{count} minute(s) after {event}", "", count)
    else:
        words = counted("{count} minute(s) before {event}", "", count)
    return words.format(count=number_text(count), event=event)


def _on_day(moment: str, offset: int) -> str:
    count = abs(offset)
    if offset == 0:
        return moment
    if offset == 1:
        return translate("keeping", "{moment} on the day after").format(moment=moment)
    if offset == -1:
        return translate("keeping", "{moment} on the day before").format(moment=moment)
    if offset > 0:
        words = counted("{moment} {count} day(s) after", "", count)
    else:
        words = counted("{moment} {count} day(s) before", "", count)
    return words.format(moment=moment, count=number_text(count))
