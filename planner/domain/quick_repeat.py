"""On which days a session told in one line takes place: its first day, and how it repeats."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NoReturn

from planner.domain.dates import ONE_DAY, months_after
from planner.domain.language import translate
from planner.domain.quick_parts import (
    Every,
    Hours,
    Lasting,
    NthWeekday,
    OnDay,
    OnWeekdays,
    Said,
    Times,
    UntilDay,
)
from planner.domain.repeat import Frequency, Repeat
from planner.domain.typed_date import LOOK_BACK
from planner.domain.typed_date_reading import Reading
from planner.domain.wording import WEEKDAYS, date_text, day_text, weekday_name

# The last such date before a day with its year is within a year of it.
_WITHIN_YEAR = timedelta(days=364)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The first day, the last of several days that belong together, and the repeat."""

    first: date
    last: date
    repeat: Repeat | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pace:
    """How often; ``weekdays`` are those on which it can take place, empty for any."""

    frequency: Frequency
    interval: int
    weekdays: frozenset[int] = frozenset()
    nth: int | None = None


def course_of(said: Said, today: date) -> Course:
    """Return on which days it takes place when the line is read on ``today``.

    Raises NotUnderstoodError where no day is told, or what is told does not go together.
    """
    pace = _pace(said)
    if pace is None:
        return _once(said, today)
    if pace.interval < 1:
        raise said.refusal(Every, translate("typed words", "it counts from 1"), _say_how_often())
    first = _first(said, pace, today)
    return Course(first=first, last=first, repeat=_repeat(said, pace, first, today))


def _pace(said: Said) -> _Pace | None:
    every, weekdays, nth = said.one(Every), said.one(OnWeekdays), said.one(NthWeekday)
    if nth is not None:
        return _pace_in_month(said, nth, every)
    if every is None:
        if weekdays is None or weekdays.every is None:
            return None
        weekly = Frequency.WEEKLY
        return _Pace(frequency=weekly, interval=weekdays.every, weekdays=weekdays.days)
    if weekdays is None:
        return _Pace(frequency=every.frequency, interval=every.interval)
    return _pace_on(said, every, weekdays)


def _pace_on(said: Said, every: Every, weekdays: OnWeekdays) -> _Pace:
    """Return the pace of “weekly on Tue and Thu”, “daily Mon-Fri” or “yearly from Tue”."""
    is_start = weekdays.every is None and len(weekdays.days) == 1
    is_daily = every.frequency is Frequency.DAILY and every.interval == 1
    if every.frequency is Frequency.WEEKLY or (is_daily and not is_start):
        return _Pace(
            frequency=Frequency.WEEKLY,
            interval=max(every.interval, weekdays.every or 1) if every.interval else 0,
            weekdays=weekdays.days,
        )
    if is_daily:
        return _Pace(frequency=every.frequency, interval=1, weekdays=weekdays.days)
    raise said.refusal(
        OnWeekdays,
        translate("typed words", "it does not say which one of the month or year"),
        translate("typed words", "say it as in “first Tuesday monthly”, or give the date"),
    )


def _pace_in_month(said: Said, nth: NthWeekday, every: Every | None) -> _Pace:
    weekday = weekday_name(nth.weekday)
    if nth.nth > 4:
        fault = translate("typed words", "not every month has a fifth {weekday}").format(
            weekday=weekday
        )
        raise said.refusal(
            NthWeekday,
            fault,
            # In English, since it is to be typed.
            translate("typed words", "say “last {weekday}”").format(weekday=WEEKDAYS[nth.weekday]),
        )
    if said.one(OnWeekdays) is not None:
        raise said.refusal(
            OnWeekdays,
            translate("typed words", "it names a weekday of the month as well"),
            translate("typed words", "leave out one"),
        )
    # “Every second Tuesday” may mean each other week as well.
    is_plain = nth.comes_back and nth.nth in {1, -1}
    if every is None and not is_plain:
        raise said.refusal(
            NthWeekday,
            translate("typed words", "it does not say of which month"),
            translate("typed words", "add “monthly” or a date"),
        )
    if every is not None and every.frequency is not Frequency.MONTHLY:
        raise said.refusal(
            Every,
            translate("typed words", "a weekday of a month comes back by months"),
            translate("typed words", "say “monthly”"),
        )
    return _Pace(
        frequency=Frequency.MONTHLY,
        interval=1 if every is None else every.interval,
        weekdays=frozenset({nth.weekday}),
        nth=nth.nth,
    )


def _first(said: Said, pace: _Pace, today: date) -> date:
    on = said.one(OnDay)
    opened = None if on is None else on.date.day(_reading(said, today, today - LOOK_BACK))
    day = opened or today + ONE_DAY
    if pace.nth is not None:
        return _nth_from(day, pace.nth, min(pace.weekdays))
    if pace.weekdays:
        return next(one for one in _week_from(day) if one.weekday() in pace.weekdays)
    if opened is None and pace.frequency is not Frequency.DAILY:
        _refuse_no_day(said)
    return day


def _reading(said: Said, today: date, earliest: date) -> Reading:
    """Return the reading of the first day, whose year may follow from that of the last one."""
    until, on = said.one(UntilDay), said.one(OnDay)
    if until is not None and on is not None and until.date.names_year and not on.date.names_year:
        earliest = until.date.day(Reading(today=today, earliest=today)) - _WITHIN_YEAR
    return Reading(today=today, earliest=earliest)


def _nth_from(day: date, nth: int, weekday: int) -> date:
    """Return the first such weekday of a month from ``day`` on."""
    first = day.replace(day=1)
    found = (_nth_in(months_after(first, count), nth, weekday) for count in range(2))
    return next(one for one in found if one >= day)


def _nth_in(first: date, nth: int, weekday: int) -> date:
    start = first + timedelta(weeks=nth - 1) if nth > 0 else months_after(first, 1) - _week()
    return next(one for one in _week_from(start) if one.weekday() == weekday)


def _week() -> timedelta:
    return timedelta(weeks=1)


def _week_from(day: date) -> list[date]:
    return [day + timedelta(days=n) for n in range(7)]


def _repeat(said: Said, pace: _Pace, first: date, today: date) -> Repeat:
    until, times = _end(said, first, today), said.one(Times)
    if times is not None and times.count < 1:
        raise said.refusal(
            Times,
            translate("typed words", "it counts from 1"),
            translate("typed words", "say how many times"),
        )
    if times is not None and until is not None:
        raise said.refusal(
            Times,
            translate("typed words", "it has a last day as well"),
            translate("typed words", "leave out one of the two"),
        )
    is_weekly = pace.frequency is Frequency.WEEKLY and len(pace.weekdays) > 1
    return Repeat(
        frequency=pace.frequency,
        interval=pace.interval,
        weekdays=pace.weekdays if is_weekly else frozenset(),
        nth=pace.nth,
        until=until,
        count=None if times is None else times.count,
    )


def _end(said: Said, first: date, today: date) -> date | None:
    """Return the last day that is told, if one is."""
    until, lasting = said.one(UntilDay), said.one(Lasting)
    if lasting is None:
        return None if until is None else _until(said, until, first, today)
    if until is not None:
        raise said.refusal(
            Lasting,
            translate("typed words", "it has a last day as well"),
            translate("typed words", "leave out one of the two"),
        )
    end = _counted(lasting, first)
    if end is None or end < first:
        raise said.refusal(
            Lasting,
            translate("typed words", "it cannot go on for that long"),
            translate("typed words", "choose another length"),
        )
    return end


def _until(said: Said, until: UntilDay, first: date, today: date) -> date:
    last = until.date.last_day(Reading(today=today, earliest=first))
    if last < first:
        fault = translate("typed words", "that is before it begins, on {date}").format(
            date=date_text(first)
        )
        raise said.refusal(UntilDay, fault, translate("typed words", "choose a later day"))
    return last


def _counted(lasting: Lasting, first: date) -> date | None:
    days = {"day": 1, "week": 7}.get(lasting.unit)
    try:
        if days is not None:
            return first + timedelta(days=days * lasting.count) - ONE_DAY
        months = lasting.count * (12 if lasting.unit == "year" else 1)
        return months_after(first, months) - ONE_DAY
    except (OverflowError, ValueError):
        return None


def _once(said: Said, today: date) -> Course:
    if said.one(Times) is not None:
        raise said.refusal(
            Times, translate("typed words", "it does not say how often"), _say_how_often()
        )
    first = _only_day(said, today)
    last = _end(said, first, today)
    if last is not None and said.one(Hours) is not None:
        kind = UntilDay if said.one(UntilDay) is not None else Lasting
        raise said.refusal(
            kind, translate("typed words", "it does not say how often until then"), _say_how_often()
        )
    return Course(first=first, last=last or first, repeat=None)


def _only_day(said: Said, today: date) -> date:
    on, weekdays = said.one(OnDay), said.one(OnWeekdays)
    if weekdays is not None and len(weekdays.days) > 1:
        raise said.refusal(
            OnWeekdays,
            translate("typed words", "these are several days"),
            translate("typed words", "add “weekly”, or name one"),
        )
    if on is None:
        if weekdays is None:
            _refuse_no_day(said)
        return next(one for one in _week_from(today + ONE_DAY) if one.weekday() in weekdays.days)
    day = on.date.day(_reading(said, today, today))
    if weekdays is not None and day.weekday() not in weekdays.days:
        raise said.refusal(
            OnWeekdays,
            translate("typed words", "the date is {day}").format(day=day_text(day)),
            translate("typed words", "leave out one of the two"),
        )
    return day


def _say_how_often() -> str:
    return translate("typed words", "say how often, as in “weekly”")


def _refuse_no_day(said: Said) -> NoReturn:
    raise said.refusal(
        OnDay,
        translate("typed words", "it does not say on which day"),
        translate("typed words", "add one, as in “Tue” or “12 March”"),
    )
