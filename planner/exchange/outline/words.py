"""The words of a list: which days, how sure they are, how far to make way, when a session is."""

from datetime import date

from planner.domain.clash import Clash, Severity
from planner.domain.clash_text import announced_text, window_text
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.language import translate
from planner.domain.observance import Doubt, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.session import Session, SessionInstance
from planner.domain.wording import (
    Clock,
    brief_day_text,
    brief_short_day_text,
    day_text,
    listed,
    short_day_text,
    time_range_text,
    time_text,
)


def days_text(span: DateSpan) -> str:
    """Return “Monday 21 September 2026”, or “Saturday 26 September to Sunday 27 September 2026”."""
    if span.length == 1:
        return day_text(span.start)
    is_one_year = span.start.year == span.last.year
    first = short_day_text(span.start) if is_one_year else day_text(span.start)
    return translate("print", "{first} to {last}").format(first=first, last=day_text(span.last))


def brief_days_text(span: DateSpan) -> str:
    """Return “Mon 21 Sep 2026”, or “Sat 26 Sep to Sun 27 Sep 2026”."""
    last = brief_day_text(span.last)
    if span.length == 1:
        return last
    is_one_year = span.start.year == span.last.year
    first = brief_short_day_text(span.start) if is_one_year else brief_day_text(span.start)
    return translate("print", "{first} to {last}").format(first=first, last=last)


def tier_text(tier: Tier) -> str:
    """Return how far a timetable should make way."""
    return {
        Tier.PLAN: translate("print", "plan around"),
        Tier.AWARE: translate("print", "be aware"),
        Tier.INFO: translate("print", "for information"),
    }[tier]


def severity_text(severity: Severity) -> str:
    """Return “Avoid”, “Adjust” or “Note”."""
    return {
        Severity.AVOID: translate("print", "Avoid"),
        Severity.ADJUST: translate("print", "Adjust"),
        Severity.NOTE: translate("print", "Note"),
    }[severity]


def sureness_text(occurrence: Occurrence) -> str:
    """Return how sure the days are, with those on which it may begin; "" where they are sure."""
    window = window_text(occurrence)
    match occurrence.doubt:
        case None:
            return announced_text(occurrence)
        case Doubt.EXPECTED if window:
            text = translate("print", "expected, subject to sighting: may begin on {days}")
            return text.format(days=window)
        case Doubt.EXPECTED:
            return translate("print", "expected, subject to sighting")
        case Doubt.DIFFERS:
            return translate("print", "calendars differ: by some on {days}").format(days=window)


def sunset_text(occurrence: Occurrence) -> str:
    """Return when it begins, if that is at a sunset; else ""."""
    if not occurrence.begins_at_sunset:
        return ""
    if occurrence.is_unsure:
        return translate("print", "begins at sunset on the evening before")
    eve = occurrence.span.start - ONE_DAY
    return translate("print", "begins at sunset on {day}").format(day=short_day_text(eve))


def occurrence_note(occurrence: Occurrence) -> str:
    """Return when it begins and how sure it is, as parts of a sentence."""
    return "; ".join(part for part in (sunset_text(occurrence), sureness_text(occurrence)) if part)


def title_text(session: Session) -> str:
    """Return the title, or that there is none."""
    return session.title.strip() or translate("print", "Session without a title")


def hours_text(instance: SessionInstance, clock: Clock) -> str:
    """Return “9am to midday”, “all day”, or both days where it runs past midnight."""
    start, end = instance.start, instance.end
    days = instance.days
    if instance.session.all_day:
        all_day = translate("print", "all day")
        return all_day if days.length == 1 else _all_day_until(days.last)
    if days.length > 1:
        text = translate("print", "{start} to {end} on {day}")
        return text.format(
            start=time_text(start, clock), end=time_text(end, clock), day=short_day_text(end.date())
        )
    return time_text(start, clock) if start == end else time_range_text(start, end, clock)


def met_text(clashes: tuple[Clash, ...]) -> str:
    """Return what a session meets and what to do, worst first; "" where it meets nothing."""
    if not clashes:
        return ""
    names = listed([clash.occurrence.name for clash in clashes])
    text = translate("print", "{severity}: meets {names}. {advice}")
    return text.format(
        severity=severity_text(clashes[0].severity), names=names, advice=clashes[0].advice
    )


def _all_day_until(day: date) -> str:
    return translate("print", "all day, until {day}").format(day=short_day_text(day))
