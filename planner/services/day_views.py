"""Laying a window's occurrences, sessions, clashes and hours out by day."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from planner.domain.clash import Clash
from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import ONE_DAY, DateSpan, TimeSpan
from planner.domain.observance import Restriction
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import Band, DayView
from planner.domain.session import SessionInstance, in_time_order

T = TypeVar("T")

# What a band is drawn for: hours that a session can be planned around.
_BANDED = frozenset({Restriction.PRAYER, Restriction.WORK})


def day_views(
    window: DateSpan,
    *,
    occurrences: Sequence[Occurrence],
    patterns: Sequence[Occurrence],
    instances: Sequence[SessionInstance],
    clashes: Sequence[Clash],
    setting: Setting,
) -> tuple[DayView, ...]:
    """Return one view for each day of ``window``, in order."""
    on = _by_day(window, ((one, one.possible_span) for one in occurrences))
    eves = _by_day(window, ((one, _eve(one)) for one in occurrences if one.begins_at_sunset))
    held = _by_day(window, ((one, one.days) for one in sorted(instances, key=in_time_order)))
    met = _by_day(window, ((one, one.instance.days) for one in clashes))
    bands = _bands_by_day(window, (*occurrences, *patterns), setting)
    return tuple(
        DayView(
            day=day,
            sunrise=setting.sun.sunrise(day),
            sunset=setting.sun.sunset(day),
            occurrences=on[day],
            eves=eves[day],
            instances=held[day],
            clashes=met[day],
            bands=bands[day],
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
    first = occurrence.possible_span.start
    return DateSpan(first - ONE_DAY, first)


def _bands_by_day(
    window: DateSpan, occurrences: Iterable[Occurrence], setting: Setting
) -> Mapping[date, tuple[Band, ...]]:
    cut = [
        (band, DateSpan(band.hours.start.date(), band.hours.start.date() + ONE_DAY))
        for occurrence in occurrences
        if occurrence.observance.restrictions & _BANDED
        for band in _bands(occurrence, setting)
    ]
    return _by_day(window, cut)


def _bands(occurrence: Occurrence, setting: Setting) -> Iterable[Band]:
    hours = kept_hours(occurrence, setting)
    if hours is None:
        return
    zone = setting.zone
    for day in DateSpan(hours.start.date(), hours.end.date() + ONE_DAY):
        midnight, next_midnight = _midnight(day, zone), _midnight(day + ONE_DAY, zone)
        part = TimeSpan(max(hours.start, midnight), min(hours.end, next_midnight))
        if part.start < part.end:
            yield Band(
                observance=occurrence.observance, label=occurrence.observance.name, hours=part
            )


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone)
