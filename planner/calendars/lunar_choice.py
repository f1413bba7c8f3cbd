"""On which day of ours a lunar day is kept, and between which days almanacs may differ."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.calendars.day_parts import day_of_moment, daylight, may_touch, part_of_day, sunrise
from planner.calendars.gregorian import kday_on_or_before
from planner.calendars.hindu_months import Tithi
from planner.calendars.horizons import sun_differs_by, zone_of
from planner.calendars.vaishnava_fasts import eleventh_and_fast
from planner.calendars.zodiac import mansion_of_moon
from planner.domain.dates import ONE_DAY, DateSpan, TimeSpan
from planner.domain.rule import DayOfTwo, Horizon, LunarCustom, LunarDay, PartOfDay

_SHRAVANA = 22
_MOMENTS = frozenset(
    {PartOfDay.SUNRISE, PartOfDay.BEFORE_SUNRISE, PartOfDay.NOON, PartOfDay.SUNSET}
)
_CUSTOMS_OF_A_MOMENT = frozenset({None, LunarCustom.BEGINS, LunarCustom.PURE})
# Two hours and 24 minutes at the equinox: three of the fifteen muhurtas of daylight.
_THREE_MUHURTAS = 3 / 15
# The Dharma Sindhu keeps Govardhan Puja on the day whose first nine muhurtas the lunar day holds,
# the Satsangi Jeevan on that whose sunset it holds. Almanacs follow the one or the other.
_NINE_MUHURTAS = 9 / 15
# Three and a half of the four praharas of daylight.
_LONG_DAYLIGHT = 3.5 / 4
# Where the full moon lasts three of them and no more, almanacs have been seen to differ.
_FAIRLY_LONG_DAYLIGHT = 3 / 4


@dataclass(frozen=True, slots=True)
class Choice:
    """The day that is kept, and the first and last day that some almanac may choose."""

    day: date
    earliest: date
    latest: date


def choose_day(on: LunarDay, tithi: Tithi, horizon: Horizon) -> Choice:
    """Return the day over ``horizon`` that keeps ``tithi`` as ``on`` asks."""
    choice = _choice_there(on, tithi, horizon)
    around = [_choice_there(on, one, horizon) for one in _as_seen_around(tithi, on, horizon)]
    earliest = min(one.earliest for one in (choice, *around))
    latest = max(one.latest for one in (choice, *around))
    if on.weekday is None:
        return Choice(choice.day, earliest, latest)
    moved = [kday_on_or_before(day, on.weekday) for day in (choice.day, earliest, latest)]
    return Choice(*moved)


def _choice_there(on: LunarDay, tithi: Tithi, horizon: Horizon) -> Choice:
    held = _Held(on.held_at, tithi, horizon)
    return _CUSTOMS[on.custom](held) if on.custom else _plain_choice(held, on.of_two)


def _as_seen_around(tithi: Tithi, on: LunarDay, horizon: Horizon) -> Sequence[Tithi]:
    """Return ``tithi`` as it meets the sun of other almanacs of the land: later and earlier.

    Where the part of the day takes hours, or the custom weighs how long the lunar day lasts, it
    is left alone: which day almanacs then choose hangs on their rule far more than on their sun.
    """
    by_moment = on.held_at in _MOMENTS and on.custom in _CUSTOMS_OF_A_MOMENT
    differs = sun_differs_by(horizon) if by_moment else timedelta(0)
    return [
        replace(tithi, opens=tithi.opens + by, closes=tithi.closes + by)
        for by in (-differs, differs)
        if by
    ]


class _Held:
    """A tithi over one horizon: which days it holds the part of the day on, and how much."""

    def __init__(self, part: PartOfDay, tithi: Tithi, horizon: Horizon) -> None:
        self.part = part
        self.tithi = tithi
        self.horizon = horizon
        first = tithi.opens.astimezone(zone_of(horizon)).date()
        lasts = TimeSpan(tithi.opens, tithi.closes)
        days = DateSpan(first - ONE_DAY, first + 3 * ONE_DAY)
        shares = {day: self._share(day) for day in days if may_touch(part, day, horizon, lasts)}
        self.shares = {day: share for day, share in shares.items() if share is not None}

    @property
    def days(self) -> Sequence[date]:
        """The days on which it holds the part, wholly or in part, in order."""
        return tuple(self.shares)

    @property
    def opening_day(self) -> date:
        """The day, from sunrise to sunrise, in which it begins."""
        return day_of_moment(self.tithi.opens, self.horizon)

    @property
    def sunrise_day(self) -> date | None:
        """The first day whose sunrise it holds, if it holds any."""
        day = self.opening_day
        if sunrise(day, self.horizon) < self.tithi.opens:
            day += ONE_DAY
        return day if sunrise(day, self.horizon) < self.tithi.closes else None

    def _share(self, day: date) -> timedelta | None:
        part = part_of_day(self.part, day, self.horizon)
        if part.start == part.end:
            holds = self.tithi.opens <= part.start < self.tithi.closes
            return timedelta(0) if holds else None
        both = TimeSpan(max(part.start, self.tithi.opens), min(part.end, self.tithi.closes))
        return both.end - both.start if both.start < both.end else None


def _plain_choice(held: _Held, of_two: DayOfTwo) -> Choice:
    if not held.days:
        return _fallen_between(held)
    first, last = held.days[0], held.days[-1]
    match of_two:
        case DayOfTwo.FIRST:
            day = first
        case DayOfTwo.LAST:
            day = last
        case DayOfTwo.LARGER_SHARE:
            day = max(held.days, key=lambda day: held.shares[day])
    return Choice(day, first, last)


def _fallen_between(held: _Held) -> Choice:
    first = held.opening_day
    return Choice(held.sunrise_day or first, first, first + ONE_DAY)


def _begins(held: _Held) -> Choice:
    day = _first_after_opening(held)
    return Choice(day, day, day)


def _pure(held: _Held) -> Choice:
    first, day = eleventh_and_fast(held.tithi, held.horizon)
    return Choice(day, first, day)


def _first_after_opening(held: _Held) -> date:
    day = held.opening_day
    while part_of_day(held.part, day, held.horizon).start < held.tithi.opens:
        day += ONE_DAY
    return day


def _thread(held: _Held) -> Choice:
    first = held.opening_day
    last = _first_after_opening(held)
    wanted = sunrise(last, held.horizon) + daylight(last, held.horizon) * _THREE_MUHURTAS
    if held.tithi.closes >= wanted:
        return Choice(last, last, last)
    return Choice(first, first, last)


def _bonfire(held: _Held) -> Choice:
    if not held.days:
        return _fallen_between(held)
    day = held.days[-1]
    dusk = part_of_day(held.part, day, held.horizon)
    if held.tithi.middle < dusk.end:
        return Choice(day, day, day)
    morrow = day + ONE_DAY
    lasts = (held.tithi.closes - sunrise(morrow, held.horizon)) / daylight(morrow, held.horizon)
    if lasts >= _LONG_DAYLIGHT:
        return Choice(morrow, day, morrow)
    return Choice(day, day, morrow if lasts >= _FAIRLY_LONG_DAYLIGHT else day)


def _hill(held: _Held) -> Choice:
    choice = _plain_choice(held, DayOfTwo.FIRST)
    morrow = choice.day + ONE_DAY
    wanted = sunrise(morrow, held.horizon) + daylight(morrow, held.horizon) * _NINE_MUHURTAS
    if held.tithi.closes < wanted:
        return choice
    return Choice(choice.day, choice.earliest, max(choice.latest, morrow))


def _star(held: _Held) -> Choice:
    if not held.days:
        return _fallen_between(held)
    first, last = held.days[0], held.days[-1]
    rival = held.sunrise_day
    if first == last and rival is not None and rival > first:
        return _morning_or_afternoon(held, first, rival)
    starred = [day for day in held.days if _has_star(part_of_day(held.part, day, held.horizon))]
    return Choice(starred[0] if len(starred) == 1 else first, first, last)


def _morning_or_afternoon(held: _Held, first: date, rival: date) -> Choice:
    """Choose between the day of the afternoon and the next, which has the lunar day at sunrise."""
    morning = sunrise(rival, held.horizon)
    lasts = (held.tithi.closes - morning) / daylight(rival, held.horizon)
    on_first = _has_star(part_of_day(held.part, first, held.horizon))
    if on_first or not _has_star(TimeSpan(morning, morning)):
        return Choice(first, first, first)
    return Choice(rival if lasts >= _THREE_MUHURTAS else first, first, rival)


def _has_star(part: TimeSpan) -> bool:
    return _SHRAVANA in {mansion_of_moon(part.start), mansion_of_moon(part.end)}


_CUSTOMS: Mapping[LunarCustom, Callable[[_Held], Choice]] = {
    LunarCustom.BONFIRE: _bonfire,
    LunarCustom.THREAD: _thread,
    LunarCustom.HILL: _hill,
    LunarCustom.STAR: _star,
    LunarCustom.BEGINS: _begins,
    LunarCustom.PURE: _pure,
}
