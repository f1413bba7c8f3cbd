"""Laying a window's occurrences, sessions, clashes and hours out by day."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from planner.domain.bands import bands_of, joined
from planner.domain.clash import Clash
from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import ONE_DAY, DateSpan, one_day
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import Band, DayView
from planner.domain.session import SessionInstance, in_time_order

T = TypeVar("T")
Key = tuple[str, str, str, str]


def day_views(
    window: DateSpan,
    *,
    occurrences: Sequence[Occurrence],
    patterns: Sequence[Occurrence],
    instances: Sequence[SessionInstance],
    clashes: Sequence[Clash],
    setting: Setting,
) -> tuple[DayView, ...]:
    """Return one view for each day of ``window``, in order.

    ``patterns`` are drawn as bands of hours alone.
    """
    on = _by_day(window, ((one, one.possible_span) for one in occurrences))
    eves = _by_day(window, ((one, _eve(one)) for one in occurrences if one.begins_at_sunset))
    held = _by_day(window, ((one, one.days) for one in sorted(instances, key=in_time_order)))
    met = _by_day(window, ((one, one.instance.days) for one in clashes))
    bands = _by_day(window, _banded(patterns, setting))
    return tuple(
        DayView(
            day=day,
            sunrise=setting.sun.sunrise(day),
            sunset=setting.sun.sunset(day),
            occurrences=on[day],
            eves=eves[day],
            instances=held[day],
            clashes=met[day],
            bands=joined(bands[day]),
            closings=_closings(day, on[day], setting),
        )
        for day in window
    )


def _by_day(
    window: DateSpan, spanned: Iterable[tuple[T, DateSpan]]
) -> Mapping[date, tuple[T, ...]]:
    days: dict[date, list[T]] = {day: [] for day in window}
    for one, span in spanned:
        if span.overlaps(window):
            for day in DateSpan(max(span.start, window.start), min(span.end, window.end)):
                days[day].append(one)
    return {day: tuple(found) for day, found in days.items()}


def _eve(occurrence: Occurrence) -> DateSpan:
    return one_day(occurrence.possible_span.start - ONE_DAY)


def _banded(patterns: Iterable[Occurrence], setting: Setting) -> Iterable[tuple[Band, DateSpan]]:
    for pattern in patterns:
        for band in bands_of(pattern, setting):
            yield band, one_day(band.hours.start.date())


def _closings(
    day: date, occurrences: Iterable[Occurrence], setting: Setting
) -> Mapping[Key, datetime]:
    closing = {}
    for occurrence in occurrences:
        hours = kept_hours(occurrence, setting)
        if hours is not None and occurrence.possible_span.last == day:
            closing[occurrence.key] = hours.end
    return closing
