"""What an import does, in words: when each session is, and what about one is another."""

from collections.abc import Iterator

from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_words import words_of_rule
from planner.domain.change import Edit
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.import_report import ImportReport
from planner.domain.language import counted, translate
from planner.domain.session import Session
from planner.domain.wording import Clock, brief_day_text, listed, span_text, time_range_text


def session_words(session: Session, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Teaching: Mon 21 Sep 2026, 9am to midday, every week”."""
    words = translate("imports", "{title}: {when}")
    return words.format(title=session.title, when=when_words(session, clock))


def when_words(session: Session, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Mon 21 Sep 2026, 9am to midday, every week”."""
    return ", ".join(_when(session, clock))


def difference_words(edit: Edit[Session], clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return what an edit changes about a session, "" where it adds or removes one."""
    if edit.before is None or edit.after is None:
        return ""
    return "; ".join(_differences(edit.before, edit.after, clock))


def matched_words(report: ImportReport) -> str:
    """Return how many sessions were known by time and title alone, "" where none was."""
    count = len(report.matched)
    if not count:
        return ""
    return counted(
        "%n session(s) (was|were) matched by time and title, since the file names (it|them) anew.",
        "",
        count,
    )


def _when(session: Session, clock: Clock) -> Iterator[str]:
    first, last = session.start.date(), session.end.date()
    if session.all_day:
        days = DateSpan(first, max(last, first + ONE_DAY))
        yield brief_day_text(first) if days.length == 1 else span_text(days)
        yield translate("imports", "all day")
    else:
        yield brief_day_text(first)
        yield time_range_text(session.start, session.end, clock)
    repeat = session.recurrence
    if repeat is not None and repeat.rule:
        yield words_of_rule(rule_from(repeat.rule))
    if repeat is not None and repeat.added:
        yield counted("%n date(s) added to its repeat", "", len(repeat.added))


def _differences(before: Session, after: Session, clock: Clock) -> Iterator[str]:
    if before.title != after.title:
        yield translate("imports", "was called “{title}”").format(title=before.title)
    was, now = (when_words(one, clock) for one in (before, after))
    if was != now:
        yield translate("imports", "was {when}").format(when=was)
    elif _times(before) != _times(after):
        yield translate("imports", "other dates are left out or added")
    if before.location != after.location:
        words = translate("imports", "was at “{place}”")
        if not before.location:
            words = translate("imports", "had no location")
        yield words.format(place=before.location)
    others = list(_other_fields(before, after))
    if others:
        words = translate("imports", "changed: {fields}")
        yield words.format(fields=listed(others))


def _times(session: Session) -> object:
    return (session.start, session.end, session.zone, session.recurrence)


def _other_fields(before: Session, after: Session) -> Iterator[str]:
    fields = (
        (before.notes, after.notes, translate("imports", "notes")),
        (before.kind, after.kind, translate("imports", "kind")),
        (before.kind_basis, after.kind_basis, translate("imports", "reason for its kind")),
        (before.tutor, after.tutor, translate("imports", "tutor")),
        (before.guide, after.guide, translate("imports", "guide")),
        (before.themes, after.themes, translate("imports", "themes")),
        (before.programme, after.programme, translate("imports", "programme")),
    )
    return (name for was, now, name in fields if was != now)
