"""What a screen reader says, and a tooltip shows, for a day, a bar and a session."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from planner.domain.clash import Clash, Severity, worst_first
from planner.domain.marks import name_of
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import DayView
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, day_text, time_range_text, time_text
from planner.domain.year_view import YearDay
from ui.planned_words import planned_spoken
from ui.shared_time import NOTHING_SHARED, SharedTime, shares_words
from ui.words import (
    doubt_words,
    kind_word,
    session_count_words,
    settle_words,
    severity_word,
    tier_words,
    with_doubt,
)

translate = QCoreApplication.translate


def day_spoken(day: DayView, clock: Clock, *, is_today: bool = False) -> str:
    """Return “Monday 21 September 2026, Yom Kippur plan around, 1 session, 1 to avoid”."""
    parts = [day_text(day.day)]
    if is_today:
        parts.append(translate("speech", "today"))
    parts += [occurrence_spoken(one) for one in day.occurrences]
    parts += [eve_spoken(one, day, clock) for one in day.eves]
    if day.instances:
        parts.append(session_count_words(len(day.instances)))
    parts += settle_words(day.clashes)
    return ", ".join(parts)


def occurrence_spoken(occurrence: Occurrence) -> str:
    """Return “Eid al-Fitr plan around expected”, or “confirmed” once somebody announced it."""
    return _with_sureness(f"{occurrence.name} {tier_words(occurrence.observance.tier)}", occurrence)


def eve_spoken(occurrence: Occurrence, day: DayView, clock: Clock) -> str:
    """Return “Yom Kippur from sunset 7:11pm”, or “Ramadan expected from sunset 4:56pm”."""
    return f"{_with_sureness(occurrence.name, occurrence)} {sunset_words(day, clock)}"


def sunset_words(day: DayView, clock: Clock) -> str:
    """Return “from sunset 7:11pm” for what begins on the evening of ``day``."""
    at = time_text(day.sunset, clock)
    return translate("speech", "from sunset {time}").format(time=at)


def hours_words(instance: SessionInstance, clock: Clock) -> str:
    """Return “9am to midday” or “all day”."""
    if instance.session.all_day:
        return translate("speech", "all day")
    return time_range_text(instance.start, instance.end, clock)


def clashes_of(instance: SessionInstance, day: DayView) -> tuple[Clash, ...]:
    """Return the clashes of one session on a day, worst first."""
    return tuple(sorted((one for one in day.clashes if one.instance == instance), key=worst_first))


def session_spoken(
    instance: SessionInstance, day: DayView, clock: Clock, shares: Sequence[str] = ()
) -> str:
    """Return “9am to midday, Written paper, Exam hall 2, exam, avoid: Yom Kippur”.

    ``shares`` are the titles of its programme that it shares time with.
    """
    session = instance.session
    parts = [hours_words(instance, clock), session.title, session.location]
    parts.append(kind_word(session.kind))
    parts += _clash_parts(clashes_of(instance, day))
    parts += [shares_words(shares)] if shares else []
    return ", ".join(part for part in parts if part)


def session_summary(
    instance: SessionInstance, day: DayView, clock: Clock, shares: Sequence[str] = ()
) -> str:
    """Return the same as lines for a tooltip."""
    session = instance.session
    lines = [session.title, hours_words(instance, clock), session.location]
    lines += _clash_parts(clashes_of(instance, day))
    lines += [shares_words(shares)] if shares else []
    return "\n".join(line for line in lines if line)


def year_day_spoken(day: YearDay, *, is_today: bool = False, planned: int = 0) -> str:
    """Return “Monday 21 September 2026, Yom Kippur, plan around, 2 sessions”.

    ``planned`` counts the dates of support plans.
    """
    parts = [day_text(day.day)]
    if is_today:
        parts.append(translate("speech", "today"))
    return ", ".join((*parts, *_year_day_parts(day, planned)))


def year_day_summary(day: YearDay, planned: int = 0) -> str:
    """Return the same as lines for a tooltip."""
    return "\n".join((day_text(day.day), *_year_day_parts(day, planned)))


def day_summary(day: DayView, clock: Clock, shared: SharedTime = NOTHING_SHARED) -> str:
    """Return all that is on a day, one thing to a line, for a tooltip."""
    lines = [day_text(day.day)]
    lines += [f"{_named(one)}, {tier_words(one.observance.tier)}" for one in day.occurrences]
    lines += [f"{_named(one)}, {sunset_words(day, clock)}" for one in day.eves]
    lines += [_session_line(one, day, clock, shared.of(one)) for one in day.instances]
    return "\n".join(lines)


def _with_sureness(words: str, occurrence: Occurrence) -> str:
    if occurrence.confirmed is not None:
        return translate("speech", "{words} confirmed").format(words=words)
    return words if occurrence.doubt is None else f"{words} {doubt_words(occurrence.doubt)}"


def _year_day_parts(day: YearDay, planned: int) -> list[str]:
    parts = [
        f"{with_doubt(one.name, one)}, {tier_words(one.observance.tier)}" for one in day.occurrences
    ]
    if day.sessions:
        parts.append(session_count_words(day.sessions))
    if planned:
        parts.append(planned_spoken(planned))
    return parts


def _named(occurrence: Occurrence) -> str:
    words = f"{occurrence.name} ({name_of(occurrence.observance.tradition)})"
    return with_doubt(words, occurrence)


def _session_line(
    instance: SessionInstance, day: DayView, clock: Clock, shares: Sequence[str]
) -> str:
    parts = [f"{hours_words(instance, clock)} {instance.session.title}"]
    parts += _clash_parts(clashes_of(instance, day))
    return ", ".join([*parts, shares_words(shares)] if shares else parts)


def _clash_parts(clashes: Iterable[Clash]) -> list[str]:
    return [
        f"{severity_word(clash.severity).lower()}: {clash.occurrence.name}"
        for clash in clashes
        if clash.severity is not Severity.NOTE
    ]
