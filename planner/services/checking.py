"""Checking timetable files against the almanac, without a diary."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from jinja2 import Environment, FileSystemLoader

from planner.calendars.recurrence import instances, last_day
from planner.domain.clash import Clash, Severity
from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.session import Session, SessionInstance
from planner.domain.settings import Settings
from planner.domain.timetable import Timetable
from planner.domain.wording import day_text, time_range_text
from planner.exchange.records import clash_record, source_line
from planner.files import bundled_folder
from planner.services.date_source import DateSource
from planner.services.period import clashes_among

MARKS = {Severity.AVOID: "▲", Severity.ADJUST: "◆", Severity.NOTE: "•"}

# An endless series is checked for a year beyond the last date that the timetable names.
_ENDLESS_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a check of timetables found."""

    timetables: tuple[Timetable, ...]
    clashes: tuple[Clash, ...]
    setting: Setting

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
    min_severity: Severity = Severity.NOTE,
) -> Findings:
    """Find every clash of at least ``min_severity`` among the sessions of the files."""
    sessions = [session for timetable in timetables for session in timetable.sessions]
    found = instances(sessions, _horizon(sessions), setting.zone) if sessions else ()
    clashes = tuple(
        clash
        for clash in clashes_among(found, almanac, setting, Settings())
        if clash.severity.rank >= min_severity.rank
    )
    return Findings(timetables=tuple(timetables), clashes=clashes, setting=setting)


def findings_as_json(findings: Findings) -> str:
    """Return the object of the command line's contract."""
    clashes = [
        clash_record(clash, kept_hours(clash.occurrence, findings.setting))
        for clash in findings.clashes
    ]
    record = {"sessions": findings.session_count, "clashes": clashes}
    return json.dumps(record, ensure_ascii=False, indent=1)


def findings_as_text(findings: Findings) -> str:
    """Return a heading and one paragraph for each clash."""
    sessions = _counted(findings.session_count, "session", "sessions")
    clashes = _counted(len(findings.clashes), "clash", "clashes")
    problems = [
        f"Skipped or doubted: {problem.place}: {problem.fault}"
        for timetable in findings.timetables
        for problem in timetable.problems
    ]
    return "\n\n".join(
        [f"{findings.title}: {sessions}, {clashes}", *problems, *map(_paragraph, findings.clashes)]
    )


def findings_as_html(findings: Findings) -> str:
    """Return one page with headings, for a browser or a screen reader."""
    folder = bundled_folder("resources") / "templates"
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True)
    return environment.get_template("clashes.html").render(
        title=findings.title,
        sessions=findings.session_count,
        place=findings.setting.place.name,
        clashes=[_told(clash) for clash in findings.clashes],
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


def _told(clash: Clash) -> dict[str, str]:
    instance = clash.instance
    return {
        "mark": MARKS[clash.severity],
        "severity": clash.severity.value.capitalize(),
        "session": instance.session.title,
        "when": when_text(instance),
        "kind": instance.session.kind.value,
        "observance": clash.occurrence.name,
        "reason": clash.reason,
        "advice": clash.advice,
        "source": source_line(clash.occurrence.observance),
    }


def _paragraph(clash: Clash) -> str:
    told = _told(clash)
    return (
        f"{told['mark']} {told['severity']}: {told['session']}, {told['when']} ({told['kind']})\n"
        f"  {told['reason']}\n  {told['advice']}\n  Source: {told['source']}"
    )


def when_text(instance: SessionInstance) -> str:
    """Return the day and hours of an instance."""
    day = day_text(instance.start.date())
    if instance.session.all_day:
        return f"{day}, all day"
    return f"{day}, {time_range_text(instance.start, instance.end)}"
