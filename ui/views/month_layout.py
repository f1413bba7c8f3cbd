"""Where the bars and sessions of one week stand in a month, and what does not fit."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.overlay import Bar
from planner.domain.period_view import DayView
from planner.domain.session import SessionInstance
from ui.models.month_model import WeekContent


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
    """How many lines (1 or 2) each thing would like."""

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


def lay_row(week: WeekContent, space: RowSpace, wishes: Wishes) -> RowLayout:
    """Place what is on in a week; a day that overflows first loses its second lines."""
    roomy = _stacked(week, space, wishes, tight=frozenset())
    tight = frozenset(day.day for day in week.days if _bottom(roomy, day.day, space) > space.bottom)
    if not tight:
        return roomy
    return _cut(week, _stacked(week, space, wishes, tight=tight), space)


def days_of(bar: Bar) -> DateSpan:
    """Return the days of the row that a bar runs across."""
    return DateSpan(bar.first, bar.last + ONE_DAY)


def _stacked(
    week: WeekContent, space: RowSpace, wishes: Wishes, *, tight: frozenset[date]
) -> RowLayout:
    placed: list[PlacedBar] = []
    for bar in week.bars:
        lines = 1 if tight.intersection(days_of(bar)) else wishes.bar(bar)
        top = _lowest_free(placed, bar, space.height(lines), space)
        placed.append(PlacedBar(bar=bar, top=top, lines=lines))
    sessions = {
        day.day: tuple(_session_stack(day, placed, space, wishes, is_tight=day.day in tight))
        for day in week.days
    }
    return RowLayout(bars=tuple(placed), sessions=sessions, more={})


def _lowest_free(placed: Iterable[PlacedBar], bar: Bar, height: int, space: RowSpace) -> int:
    beside = [one for one in placed if days_of(one.bar).overlaps(days_of(bar))]
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
    above = [_bar_bottom(one, space) for one in placed if day.day in days_of(one.bar)]
    top = max(above) + space.gap if above else space.top
    for instance in day.instances:
        lines = 1 if is_tight else wishes.session(instance, day)
        yield PlacedSession(instance=instance, top=top, lines=lines)
        top += space.height(lines) + space.gap


def _cut(week: WeekContent, stacked: RowLayout, space: RowSpace) -> RowLayout:
    over = {day.day for day in week.days if _bottom(stacked, day.day, space) > space.bottom}
    limit = space.bottom - space.line
    kept = tuple(
        one
        for one in stacked.bars
        if _bar_bottom(one, space) <= limit or not over.intersection(days_of(one.bar))
    )
    sessions = {
        day: tuple(one for one in held if day not in over or _end(one, space) <= limit)
        for day, held in stacked.sessions.items()
    }
    shorter = replace(stacked, bars=kept, sessions=sessions)
    more = {day.day: _more(day, stacked, shorter, space) for day in week.days}
    return replace(shorter, more={day: one for day, one in more.items() if one.count})


def _more(day: DayView, stacked: RowLayout, shorter: RowLayout, space: RowSpace) -> More:
    lost_bars = [
        one for one in stacked.bars if one not in shorter.bars and day.day in days_of(one.bar)
    ]
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
    bars = [_bar_bottom(one, space) for one in layout.bars if day in days_of(one.bar)]
    return max((*bars, *(_end(one, space) for one in layout.sessions[day])), default=0)


def _bar_bottom(placed: PlacedBar, space: RowSpace) -> int:
    return placed.top + space.height(placed.lines)


def _end(placed: PlacedSession, space: RowSpace) -> int:
    return placed.top + space.height(placed.lines)
