"""Where the bars and sessions of one week stand in a month, and what does not fit."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.observance import Tier
from planner.domain.overlay import Bar
from planner.domain.period_view import DayView
from planner.domain.session import SessionInstance
from ui.models.month_model import RowContent

_SEASON = 7
"""Days from which on an observance is a season, told by its bar in other weeks too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSpace:
    """Pixels of one row: from ``top`` below the date to ``bottom``.

    ``line`` is the height of a thing of one line, ``extra`` what a second line adds.
    """

    top: int
    bottom: int
    line: int
    extra: int
    gap: int

    def height(self, lines: int) -> int:
        """Return how high a thing of so many lines is."""
        return self.line + (lines - 1) * self.extra


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How many lines, from 1, each thing would like."""

    bar: Callable[[Bar], int]
    session: Callable[[SessionInstance, DayView], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBar:
    """A bar and where it stands."""

    bar: Bar
    top: int
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedSession:
    """A session and where it stands."""

    instance: SessionInstance
    top: int
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """What a day has no room for: how many things, and the worst clash among them."""

    count: int
    worst: Severity | None
    top: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLayout:
    """One week, laid out."""

    bars: tuple[PlacedBar, ...]
    sessions: Mapping[date, tuple[PlacedSession, ...]]
    more: Mapping[date, More]


def lay_row(week: RowContent, space: RowSpace, wishes: Wishes) -> RowLayout:
    """Place what is on in a week; a day that overflows first loses lines, then things.

    Plan-around dates go last, and a day with sessions keeps room for one.
    """
    wishes = _asked_once(wishes)
    full = _full_days(week, space)
    roomy = _stacked(week, week.bars, space, wishes, tight=full)
    tight = _overflowing(week, roomy, space) | full
    if not tight:
        return roomy
    stacked = _stacked(week, week.bars, space, wishes, tight=tight)
    over = _overflowing(week, stacked, space)
    kept = list(week.bars)
    while (bar := _expendable(week, kept, stacked, over, space)) is not None:
        kept.remove(bar)
        over |= frozenset(days_of(bar))
        stacked = _stacked(week, kept, space, wishes, tight=tight | over)
    return _cut(week, stacked, over, space)


def _full_days(week: RowContent, space: RowSpace) -> frozenset[date]:
    """Return the days whose sessions overflow at one line each, without asking for more."""
    room = space.bottom - space.top
    return frozenset(
        day.day for day in week.days if len(day.instances) * (space.line + space.gap) > room
    )


def _asked_once(wishes: Wishes) -> Wishes:
    """Return wishes that remember their answers, since a row is laid out more than once."""
    bars: dict[int, int] = {}
    sessions: dict[tuple[int, date], int] = {}

    def bar_lines(bar: Bar) -> int:
        if id(bar) not in bars:
            bars[id(bar)] = wishes.bar(bar)
        return bars[id(bar)]

    def session_lines(instance: SessionInstance, day: DayView) -> int:
        key = (id(instance), day.day)
        if key not in sessions:
            sessions[key] = wishes.session(instance, day)
        return sessions[key]

    return Wishes(bar=bar_lines, session=session_lines)


def days_of(bar: Bar) -> DateSpan:
    """Return the days of the row that a bar runs across."""
    return DateSpan(bar.first, bar.last + ONE_DAY)


def covers(bar: Bar, day: date) -> bool:
    """Tell whether a bar runs across a day of its row."""
    return bar.first <= day <= bar.last


def _overflowing(week: RowContent, layout: RowLayout, space: RowSpace) -> frozenset[date]:
    return frozenset(day.day for day in week.days if _bottom(layout, day.day, space) > space.bottom)


def _expendable(
    week: RowContent,
    kept: Sequence[Bar],
    layout: RowLayout,
    over: frozenset[date],
    space: RowSpace,
) -> Bar | None:
    """Return the bar to give up next, or None once the bars of every day leave room enough."""
    crowded = {
        day.day
        for day in week.days
        if day.day in over and _bars_bottom(layout, day.day, space) > _limit(day, space)
    }
    candidates = [bar for bar in kept if crowded.intersection(days_of(bar))]
    return max(candidates, key=_expendability, default=None)


def _limit(day: DayView, space: RowSpace) -> int:
    """Return how far down bars may reach: above “+3 more”, and a session where there are some."""
    more = space.bottom - space.line
    return more - space.line - 2 * space.gap if day.instances else more - space.gap


def _expendability(bar: Bar) -> tuple[int, bool, int]:
    observance = bar.occurrence.observance
    tier = (Tier.PLAN, Tier.AWARE, Tier.INFO).index(observance.tier)
    is_season = bar.occurrence.span.length >= _SEASON
    return (tier, not is_season, bar.lane)


def _stacked(
    week: RowContent,
    bars: Iterable[Bar],
    space: RowSpace,
    wishes: Wishes,
    *,
    tight: frozenset[date],
) -> RowLayout:
    placed: list[PlacedBar] = []
    for bar in bars:
        lines = 1 if tight.intersection(days_of(bar)) else wishes.bar(bar)
        top = _lowest_free(placed, bar, space.height(lines), space)
        placed.append(PlacedBar(bar=bar, top=top, lines=lines))
    sessions = {
        day.day: tuple(_session_stack(day, placed, space, wishes, is_tight=day.day in tight))
        for day in week.days
    }
    return RowLayout(bars=tuple(placed), sessions=sessions, more={})


def _lowest_free(placed: Iterable[PlacedBar], bar: Bar, height: int, space: RowSpace) -> int:
    beside = [one for one in placed if one.bar.first <= bar.last and bar.first <= one.bar.last]
    bottoms = sorted(_bar_bottom(one, space) + space.gap for one in beside)
    return next(
        top
        for top in (space.top, *bottoms)
        if all(
            top >= _bar_bottom(one, space) + space.gap or top + height + space.gap <= one.top
            for one in beside
        )
    )


def _session_stack(
    day: DayView, placed: Iterable[PlacedBar], space: RowSpace, wishes: Wishes, *, is_tight: bool
) -> Iterable[PlacedSession]:
    above = [_bar_bottom(one, space) for one in placed if covers(one.bar, day.day)]
    top = max(above) + space.gap if above else space.top
    spare = space.bottom - top - len(day.instances) * (space.line + space.gap)
    for instance in day.instances:
        lines = 1
        if not is_tight:
            lines = wishes.session(instance, day)
        elif spare >= space.extra:
            # What is left over goes to the first that can use it.
            lines += min(wishes.session(instance, day) - 1, spare // space.extra)
            spare -= (lines - 1) * space.extra
        yield PlacedSession(instance=instance, top=top, lines=lines)
        top += space.height(lines) + space.gap


def _cut(week: RowContent, stacked: RowLayout, over: frozenset[date], space: RowSpace) -> RowLayout:
    limit = space.bottom - space.line
    sessions = {
        day: tuple(one for one in held if day not in over or _end(one, space) <= limit)
        for day, held in stacked.sessions.items()
    }
    shorter = replace(stacked, sessions=sessions)
    more = {day.day: _more(week, day, shorter, space) for day in week.days}
    return replace(shorter, more={day: one for day, one in more.items() if one.count})


def _more(week: RowContent, day: DayView, shorter: RowLayout, space: RowSpace) -> More:
    kept = {id(one.bar) for one in shorter.bars}
    lost_bars = [bar for bar in week.bars if id(bar) not in kept and covers(bar, day.day)]
    shown = {one.instance for one in shorter.sessions[day.day]}
    lost = [instance for instance in day.instances if instance not in shown]
    severities = [found for one in lost if (found := day.severity_of(one)) is not None]
    below = _bottom(shorter, day.day, space)
    return More(
        count=len(lost_bars) + len(lost),
        worst=max(severities, key=lambda severity: severity.rank, default=None),
        top=min(below + space.gap if below else space.top, space.bottom - space.line),
    )


def _bottom(layout: RowLayout, day: date, space: RowSpace) -> int:
    ends = (_end(one, space) for one in layout.sessions[day])
    return max((_bars_bottom(layout, day, space), *ends))


def _bars_bottom(layout: RowLayout, day: date, space: RowSpace) -> int:
    bars = [_bar_bottom(one, space) for one in layout.bars if covers(one.bar, day)]
    return max(bars, default=0)


def _bar_bottom(placed: PlacedBar, space: RowSpace) -> int:
    return placed.top + space.height(placed.lines)


def _end(placed: PlacedSession, space: RowSpace) -> int:
    return placed.top + space.height(placed.lines)
