"""A timetable with its clashes: each session by week and day, what it meets, why and what to do."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.clash import Clash, Severity
from planner.domain.dates import DateSpan, week_of
from planner.domain.language import counted, translate
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, day_text, span_text
from planner.exchange.documents.calendar import Heading, made_text, under_title
from planner.exchange.documents.day_lines import kept_lines
from planner.exchange.documents.document import (
    Line,
    NumberedSource,
    Picture,
    Sign,
    severity_sign,
)
from planner.exchange.documents.in_full import occurrences_of
from planner.exchange.documents.key import doubts_of, kept_key
from planner.exchange.documents.sources import SourceNumbers, source_text
from planner.exchange.outline.words import hours_text, severity_text, title_text
from planner.exchange.sheet.header import week_title

Met = Mapping[tuple[str, datetime], Sequence[Clash]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldClash:
    """One clash in words."""

    sign: Sign | None
    severity: str
    observance: str
    reason: str
    advice: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSession:
    """A session of a day, the worst of its clashes first; ``sign`` is of that."""

    title: str
    hours: str
    place: str
    programme: str
    sign: Sign | None
    clashes: tuple[ToldClash, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableDay:
    """A day with sessions, and what is kept on it."""

    day: date
    heading: str
    kept: tuple[Line, ...]
    sessions: tuple[ToldSession, ...]


@dataclass(frozen=True, slots=True)
class TimetableWeek:
    """A week with sessions."""

    heading: str
    days: tuple[TimetableDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashTimetable:
    """A whole timetable; ``counts`` tell with each sign how many sessions bear it."""

    title: str
    logo: Picture | None
    under_title: tuple[str, ...]
    reading: tuple[str, ...]
    key: tuple[tuple[str, str], ...]
    summary: str
    counts: tuple[tuple[Sign, str], ...]
    weeks: tuple[TimetableWeek, ...]
    sources: tuple[NumberedSource, ...]
    made: str


def clash_timetable(view: PeriodView, heading: Heading, clock: Clock) -> ClashTimetable:
    """Return the sessions of a view with all their clashes, notes among them."""
    occurrences = occurrences_of(view)
    numbers = SourceNumbers(clash.occurrence for clash in view.clashes)
    weeks = tuple(_weeks(view, numbers, clock))
    sessions = [one for week in weeks for day in week.days for one in day.sessions]
    title = translate("documents", "Timetable with its clashes, {days}")
    return ClashTimetable(
        title=heading.title_or(title.format(days=span_text(view.window))),
        logo=heading.picture,
        under_title=under_title(view, heading),
        reading=doubts_of(occurrences),
        key=kept_key(occurrences),
        summary=_summary(sessions),
        counts=tuple(_counts(sessions)),
        weeks=weeks,
        sources=numbers.listed,
        made=made_text(view),
    )


def _summary(sessions: Sequence[ToldSession]) -> str:
    clashes = sum(len(one.clashes) for one in sessions)
    text = translate(
        "documents",
        "{sessions}, {clashes}. A clash that was kept with a reason is not told again.",
    )
    return text.format(
        sessions=counted("%n session(s)", "", len(sessions)),
        clashes=counted("%n clash(es)", "", clashes),
    )


def _counts(sessions: Sequence[ToldSession]) -> Iterator[tuple[Sign, str]]:
    words = {
        Sign.AVOID: translate("documents", "{sessions} to move if at all possible"),
        Sign.ADJUST: translate("documents", "{sessions} to adjust"),
    }
    for sign, text in words.items():
        count = sum(one.sign is sign for one in sessions)
        if count:
            yield sign, text.format(sessions=counted("%n session(s)", "", count))


def _weeks(view: PeriodView, numbers: SourceNumbers, clock: Clock) -> Iterator[TimetableWeek]:
    met: dict[tuple[str, datetime], list[Clash]] = defaultdict(list)
    for clash in view.clashes:
        met[_identity(clash.instance)].append(clash)
    weeks: dict[DateSpan, list[TimetableDay]] = defaultdict(list)
    for day in view.days:
        told = tuple(_sessions(day, view, met, numbers, clock))
        if told:
            weeks[week_of(day.day)].append(_day(day, told, clock))
    for week, days in weeks.items():
        yield TimetableWeek(week_title(week), tuple(days))


def _day(day: DayView, sessions: tuple[ToldSession, ...], clock: Clock) -> TimetableDay:
    return TimetableDay(
        day=day.day, heading=day_text(day.day), kept=kept_lines(day, clock), sessions=sessions
    )


def _sessions(
    day: DayView, view: PeriodView, met: Met, numbers: SourceNumbers, clock: Clock
) -> Iterator[ToldSession]:
    for instance in day.instances:
        # What runs over several days is told once.
        if day.day == max(instance.days.start, view.window.start):
            clashes = met.get(_identity(instance), ())
            yield _session(instance, view, clashes, numbers, clock)


def _session(
    instance: SessionInstance,
    view: PeriodView,
    clashes: Sequence[Clash],
    numbers: SourceNumbers,
    clock: Clock,
) -> ToldSession:
    return ToldSession(
        title=title_text(instance.session),
        hours=hours_text(instance, clock),
        place=instance.session.location.strip(),
        programme=view.programme_of(instance).name,
        sign=severity_sign(clashes[0].severity) if clashes else None,
        clashes=tuple(_clash(one, numbers) for one in clashes),
    )


def _clash(clash: Clash, numbers: SourceNumbers) -> ToldClash:
    observance = clash.occurrence.observance
    source = translate("documents", "{titles} {numbers}")
    told = source_text(observance)
    return ToldClash(
        sign=severity_sign(clash.severity),
        severity=severity_text(Severity(clash.severity)),
        observance=clash.occurrence.name,
        reason=clash.reason,
        advice=clash.advice,
        source=source.format(titles=told, numbers=numbers.of(observance))
        if observance.sources
        else told,
    )


def _identity(instance: SessionInstance) -> tuple[str, datetime]:
    return (instance.session.id, instance.start)
