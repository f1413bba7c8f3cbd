"""Puts what is shared of support plans among the sessions of a snapshot that is to be printed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import (
    KindBasis,
    Pattern,
    Programme,
    ProgrammeId,
    Session,
    SessionId,
    SessionInstance,
    SessionKind,
)
from planner.domain.shared_reminder import SharedReminder

_REMINDERS = ProgrammeId("planning-reminders")


def with_reminders(view: PeriodView, reminders: Sequence[SharedReminder]) -> PeriodView:
    """Return a snapshot in which reminders stand as all-day entries of a programme of their own.

    No layout need know of them, and none can tell more than they do.
    """
    if not reminders:
        return view
    # Of several under one title on a day, paper need tell but one.
    by_day: dict[date, dict[str, SharedReminder]] = {}
    for one in reminders:
        by_day.setdefault(one.remind, {}).setdefault(one.title, one)
    zone = ZoneInfo(view.place.zone)
    return replace(
        view,
        days=tuple(_with(day, by_day, zone) for day in view.days),
        programmes={**view.programmes, _REMINDERS: _programme()},
    )


def without_reminders(view: PeriodView) -> PeriodView:
    """Return a snapshot for others than the owner of the plans: even what is shared stays here."""
    if _REMINDERS not in view.programmes:
        return view
    programmes = {key: one for key, one in view.programmes.items() if key != _REMINDERS}
    return replace(view, days=tuple(_without(day) for day in view.days), programmes=programmes)


def _without(day: DayView) -> DayView:
    sessions = tuple(one for one in day.instances if one.session.programme != _REMINDERS)
    return day if len(sessions) == len(day.instances) else replace(day, instances=sessions)


def _with(
    day: DayView, by_day: Mapping[date, Mapping[str, SharedReminder]], zone: ZoneInfo
) -> DayView:
    found = tuple(_instance(one, zone) for one in by_day.get(day.day, {}).values())
    return replace(day, instances=(*found, *day.instances)) if found else day


def _programme() -> Programme:
    name = translate("print", "Planning reminders")
    return Programme(id=_REMINDERS, name=name, colour="#4c6272", pattern=Pattern.DOTTED)


def _instance(reminder: SharedReminder, zone: ZoneInfo) -> SessionInstance:
    start = datetime.combine(reminder.remind, time(0))
    session = Session(
        id=SessionId(reminder.key),
        uid=reminder.key,
        title=reminder.title,
        start=start,
        end=start + ONE_DAY,
        all_day=True,
        zone=zone.key,
        location="",
        kind=SessionKind.MEETING,
        kind_basis=KindBasis.CHOSEN,
        programme=_REMINDERS,
    )
    return SessionInstance(
        session=session, start=start.replace(tzinfo=zone), end=session.end.replace(tzinfo=zone)
    )
