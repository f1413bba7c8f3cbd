"""Bands: the hours of weekly prayer and rest, cut by day for a time grid."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time

from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import ONE_DAY, DateSpan, TimeSpan
from planner.domain.observance import Restriction
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import Band

_MARKED = frozenset({Restriction.PRAYER, Restriction.WORK})


def bands_of(occurrence: Occurrence, setting: Setting) -> Iterator[Band]:
    """Yield the hours of an occurrence, one band for each day that they touch.

    None for one that asks for neither prayer nor rest, or that has whole days only.
    """
    observance = occurrence.observance
    if not observance.restrictions & _MARKED:
        return
    hours = kept_hours(occurrence, setting)
    if hours is None:
        return
    for day in DateSpan(hours.start.date(), hours.end.date() + ONE_DAY):
        opens = datetime.combine(day, time(0), setting.zone)
        closes = datetime.combine(day + ONE_DAY, time(0), setting.zone)
        part = TimeSpan(max(hours.start, opens), min(hours.end, closes))
        if part.start < part.end:
            yield Band(observance=observance, label=observance.name, hours=part)


def joined(bands: Iterable[Band]) -> tuple[Band, ...]:
    """Join bands of one day that overlap, so that their labels are not drawn on one another."""
    together: list[Band] = []
    for band in sorted(bands, key=lambda band: band.hours):
        if together and together[-1].hours.overlaps(band.hours):
            before = together.pop()
            hours = TimeSpan(before.hours.start, max(before.hours.end, band.hours.end))
            together.append(replace(before, label=f"{before.label}, {band.label}", hours=hours))
        else:
            together.append(band)
    return tuple(together)
