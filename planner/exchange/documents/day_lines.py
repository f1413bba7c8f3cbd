"""The lines of a day in a grid: observances and their eves, then sessions."""

from collections.abc import Mapping, Sequence

from planner.domain.language import counted, translate
from planner.domain.marks import letters_of
from planner.domain.observance import Doubt, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import Pattern, ProgrammeId
from planner.domain.wording import Clock, listed
from planner.domain.year_view import leading_first
from planner.exchange.documents.document import Line, Sign, severity_sign, tier_sign
from planner.exchange.sheet.entries import ObservanceEntry, SessionEntry
from planner.exchange.sheet.reading import (
    observance_entries,
    occurrence_entry,
    session_entries,
)

_SIGNS = {Tier.PLAN: Sign.PLAN, Tier.AWARE: Sign.AWARE, Tier.INFO: Sign.INFO}


def month_lines(
    day: DayView, view: PeriodView, patterns: Mapping[ProgrammeId, Pattern], clock: Clock
) -> tuple[Line, ...]:
    """Return what is on a day of a month."""
    planned = [_planned(entry) for entry in session_entries(day, view, patterns, clock)]
    return (*kept_lines(day, clock), *planned)


def kept_lines(day: DayView, clock: Clock) -> tuple[Line, ...]:
    """Return the observances of a day and those that begin at its sunset, plan-around first."""
    return tuple(_kept(entry) for entry in observance_entries(day, clock))


def kept_line(occurrence: Occurrence, day: DayView, clock: Clock) -> Line:
    """Return what one occurrence is on a day that it touches, or on its eve."""
    return _kept(occurrence_entry(occurrence, day, clock))


def year_lines(day: DayView, *, is_first: bool) -> tuple[Line, ...]:
    """Return what is on a day of a year planner, where there is little room.

    An observance is named on its first day, on the day that opens a column (``is_first``), and on
    every day that it may fall on; else its letters tell that it goes on.
    """
    kept = sorted(day.occurrences, key=leading_first)
    named = [one for one in kept if is_first or _begins(one, day)]
    others = [one for one in kept if one not in named]
    lines = [_named(one, day) for one in named]
    if others:
        lines.append(_going_on(others))
    if day.instances:
        sessions = counted("%n session(s)", "", len(day.instances))
        lines.append(Line(text=sessions, is_aside=True))
    return tuple(lines)


def _kept(entry: ObservanceEntry) -> Line:
    return Line(
        text=entry.name,
        sign=_SIGNS[entry.tier],
        letters=entry.letters,
        note=entry.note,
        is_strong=entry.tier is Tier.PLAN,
    )


def _planned(entry: SessionEntry) -> Line:
    text = translate("documents", "{hours}: {title}")
    return Line(
        text=text.format(hours=entry.hours, title=entry.name),
        sign=severity_sign(entry.severity),
    )


def _begins(occurrence: Occurrence, day: DayView) -> bool:
    is_short = occurrence.span.length == 1
    return is_short or day.day in {occurrence.span.start, occurrence.possible_span.start}


def _named(occurrence: Occurrence, day: DayView) -> Line:
    return Line(
        text=occurrence.name,
        sign=tier_sign(occurrence.observance),
        letters=letters_of(occurrence.observance.tradition),
        note=_sureness(occurrence, day),
        is_strong=occurrence.observance.tier is Tier.PLAN,
    )


def _sureness(occurrence: Occurrence, day: DayView) -> str:
    match occurrence.doubt:
        case None:
            return ""
        case Doubt.EXPECTED if day.day in occurrence.span:
            return translate("documents", "expected")
        case Doubt.EXPECTED:
            return translate("documents", "possible")
        case Doubt.DIFFERS if day.day in occurrence.span:
            return translate("documents", "date differs")
        case Doubt.DIFFERS:
            return translate("documents", "by some")


def _going_on(occurrences: Sequence[Occurrence]) -> Line:
    letters = dict.fromkeys(letters_of(one.observance.tradition) for one in occurrences)
    text = translate("documents", "goes on: {names}")
    return Line(
        text="",
        letters=" ".join(letters),
        spoken=text.format(names=listed([one.name for one in occurrences])),
        is_aside=True,
    )
