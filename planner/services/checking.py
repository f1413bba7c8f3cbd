"""Checking timetable files against the almanac, without a diary."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.calendars.recurrence import instances, last_day
from planner.domain.clash import Severity
from planner.domain.clash_group_text import reason_of
from planner.domain.clash_groups import ClashGroup, group_clashes
from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.session import Session, SessionInstance
from planner.domain.settings import Settings
from planner.domain.settling import settling_of
from planner.domain.settling_text import settling_text
from planner.domain.timetable import Timetable
from planner.domain.wording import date_text, day_text, time_range_text
from planner.exchange.records import Record, clash_record, source_line
from planner.services.date_source import DateSource
from planner.services.html_pages import page_from
from planner.services.period import clashes_among

MARKS = {Severity.AVOID: "▲", Severity.ADJUST: "◆", Severity.NOTE: "•"}

# An endless series is checked for a year beyond the last date that the timetable names.
_ENDLESS_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a check of timetables found, a session against one observance in one group."""

    timetables: tuple[Timetable, ...]
    groups: tuple[ClashGroup, ...]
    setting: Setting
    today: date

    @property
    def session_count(self) -> int:
        """How many sessions were checked; a series counts once."""
        return sum(len(timetable.sessions) for timetable in self.timetables)

    @property
    def title(self) -> str:
        """The names of the files."""
        return ", ".join(timetable.name for timetable in self.timetables)


def check_timetables(
    timetables: Sequence[Timetable],
    almanac: DateSource,
    setting: Setting,
    *,
    today: date,
    min_severity: Severity = Severity.NOTE,
) -> Findings:
    """Find every clash of at least ``min_severity`` among the sessions of the files."""
    found = timetable_instances(timetables, setting)
    clashes = [
        clash
        for clash in clashes_among(found, almanac, setting, Settings())
        if clash.severity.rank >= min_severity.rank
    ]
    return Findings(
        timetables=tuple(timetables),
        groups=group_clashes(clashes, found),
        setting=setting,
        today=today,
    )


def timetable_instances(
    timetables: Sequence[Timetable], setting: Setting
) -> tuple[SessionInstance, ...]:
    """Return every instance that the files tell; an endless series is told for a year."""
    sessions = [session for timetable in timetables for session in timetable.sessions]
    return instances(sessions, _horizon(sessions), setting.zone) if sessions else ()


def findings_as_json(findings: Findings) -> str:
    """Return the object of the command line's contract.

    A group tells the session and observance of the date that asks for most, and all its dates.
    """
    clashes = [_group_record(group, findings.setting) for group in findings.groups]
    record = {"sessions": findings.session_count, "clashes": clashes}
    return json.dumps(record, ensure_ascii=False, indent=1)


def findings_as_text(findings: Findings) -> str:
    """Return a heading and one paragraph for each clash."""
    sessions = _counted(findings.session_count, "session", "sessions")
    clashes = _counted(len(findings.groups), "clash", "clashes")
    problems = [
        f"Skipped or doubted: {problem.place}: {problem.fault}"
        for timetable in findings.timetables
        for problem in timetable.problems
    ]
    told = [_paragraph(_told(group, findings)) for group in findings.groups]
    return "\n\n".join([f"{findings.title}: {sessions}, {clashes}", *problems, *told])


def findings_as_html(findings: Findings) -> str:
    """Return one page with headings, for a browser or a screen reader."""
    return page_from(
        "clashes.html",
        title=findings.title,
        sessions=findings.session_count,
        place=findings.setting.place.name,
        clashes=[_told(group, findings) for group in findings.groups],
    )


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _horizon(sessions: Sequence[Session]) -> DateSpan:
    ends = [last_day(session) for session in sessions]
    known = [*filter(None, ends), *(session.start.date() for session in sessions)]
    last = max(known) + (_ENDLESS_YEAR if None in ends else timedelta(0))
    return DateSpan(_first_day(sessions), last + ONE_DAY).widened(before=1, after=1)


def _first_day(sessions: Sequence[Session]) -> date:
    return min(session.start.date() for session in sessions)


def _group_record(group: ClashGroup, setting: Setting) -> Record:
    hardest = group.hardest
    record = clash_record(hardest, kept_hours(hardest.occurrence, setting))
    if group.is_one:
        return record
    dates = [
        {
            "start": one.instance.start.isoformat(),
            "end": one.instance.end.isoformat(),
            "severity": one.severity.value,
        }
        for one in group.clashes
    ]
    return record | {"reason": reason_of(group, setting.policy), "dates": dates}


def _told(group: ClashGroup, findings: Findings) -> dict[str, str]:
    clash, policy = group.hardest, findings.setting.policy
    first = group.clashes[0]
    settling = settling_of(first.instance, policy, findings.today)
    return {
        "mark": MARKS[group.severity],
        "severity": group.severity.value.capitalize(),
        "session": clash.instance.session.title,
        "when": when_text(first.instance) if group.is_one else _dates_text(group),
        "kind": clash.instance.session.kind.value,
        "observance": clash.occurrence.name,
        "reason": reason_of(group, policy),
        "advice": clash.advice,
        "settling": settling_text(settling, first, policy),
        "source": source_line(clash.occurrence.observance),
    }


def _dates_text(group: ClashGroup) -> str:
    first, last = group.days[0], group.days[-1]
    return f"{len(group.clashes)} dates, {date_text(first)} to {date_text(last)}"


def _paragraph(told: Mapping[str, str]) -> str:
    lines = [
        f"{told['mark']} {told['severity']}: {told['session']}, {told['when']} ({told['kind']})",
        told["reason"],
        told["advice"],
        told["settling"],
        f"Source: {told['source']}",
    ]
    return "\n  ".join(filter(None, lines))


def when_text(instance: SessionInstance) -> str:
    """Return the day and hours of an instance."""
    day = day_text(instance.start.date())
    if instance.session.all_day:
        return f"{day}, all day"
    return f"{day}, {time_range_text(instance.start, instance.end)}"
