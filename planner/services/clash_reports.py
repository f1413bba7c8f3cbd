"""Gathering a report on clashes: from a diary with its decisions, or from timetables without."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.calendars.recurrence import instances
from planner.domain.clash_report import ClashReport, reported
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.decision import Decision
from planner.domain.observance import Tradition
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.services.date_source import DateSource
from planner.services.period import clashes_among
from planner.services.planning import Planning
from planner.storage.diary import Diary


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """What is reported on: sessions, all programmes, and what was decided on clashes."""

    sessions: Sequence[Session]
    programmes: Sequence[Programme]
    decisions: Iterable[Decision] = ()


def clash_report(
    window: DateSpan,
    plan: Reported,
    *,
    dates: DateSource,
    setting: Setting,
    settings: Settings,
    today: date,
) -> ClashReport:
    """Return the clashes of the sessions that begin in a window, as the settings choose them.

    A tier that is not shown is told as well: it is not drawn, and clashes all the same.
    """
    hidden = settings.hidden_programmes
    seen = [one for one in plan.sessions if one.programme not in hidden]
    found = [one for one in instances(seen, window, setting.zone) if one.start.date() in window]
    clashes = clashes_among(found, dates, setting, settings)
    open_, decided = reported(clashes, found, plan.decisions, setting.policy, today)
    used = {one.session.programme for one in found}
    return ClashReport(
        window=window,
        place=setting.place,
        almanac_version=dates.version,
        policy=setting.policy,
        programmes={one.id: one for one in plan.programmes if one.id in used},
        sessions=len(found),
        open=open_,
        decided=decided,
        left_out=tuple(one for one in Tradition if one not in settings.overlay.traditions),
    )


def clash_report_of(diary: Diary, planning: Planning, window: DateSpan, today: date) -> ClashReport:
    """Return the report on a diary, with the decisions that it holds."""
    with diary.reading() as held:
        plan = Reported(
            sessions=held.sessions.touching(window),
            programmes=held.programmes.all(),
            decisions=held.decisions.all(),
        )
    return clash_report(
        window,
        plan,
        dates=planning.dates,
        setting=planning.setting,
        settings=planning.settings,
        today=today,
    )
