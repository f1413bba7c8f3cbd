"""Reminders: what is due, from every source of them, and the changes that answer one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Protocol

from planner.calendars.recurrence import start_of, starts_from
from planner.domain.agreement import together
from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan, one_day
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.reminder import (
    LONGEST_LEAD,
    OccurrenceSubject,
    Reminder,
    Reminding,
    SessionSubject,
    due_on,
    put_off_until,
    subject_of,
    subjects_of,
)
from planner.domain.series import Family, family_of
from planner.domain.session import Session, SessionInstance
from planner.services.planning import Planning, PlanningNow
from planner.services.session_drafts import slot_of
from planner.storage.diary import Diary

# A confirmed date lies a month away at most; another edition may move one further.
_AROUND = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is planned and kept at a moment: all that a source of reminders goes by."""

    planning: Planning
    reminders: Sequence[Reminder]
    diary: Diary


class ReminderSource(Protocol):
    """Yields dates to be reminded of; what is done, put off or over is sorted out afterwards."""

    def __call__(self, kept: Kept) -> Iterable[Reminding]:
        """Yield the dates of this source that may be due today."""


class Reminders:
    """Tells what is due in a diary, and plans the answers; nothing is written here.

    Of a date that several ``sources`` tell, the first source counts.
    """

    def __init__(
        self, diary: Diary, planning: PlanningNow, sources: Sequence[ReminderSource] = ()
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._sources = (asked_for, planned_around, *sources)

    def due(self, today: date) -> tuple[Reminding, ...]:
        """Return what is due on a day, the nearest date first.

        Raises DiaryError where the diary cannot be read.
        """
        planning = replace(self._planning(), today=today)
        kept = Kept(planning=planning, reminders=self._kept(), diary=self._diary)
        found = (one for source in self._sources for one in source(kept))
        return due_on(today, found, kept.reminders)

    def of_occurrence(self, occurrence: Occurrence) -> Reminder:
        """Return what is kept about an occurrence, or a reminder that nobody has asked for."""
        subjects = subjects_of(occurrence)
        held = next((one for one in self._kept() if one.subject in subjects), None)
        day = occurrence.possible_span.start
        if held is not None:
            return replace(held, title=occurrence.name, day=day)
        return Reminder(subject=subjects[0], title=occurrence.name, day=day)

    def of_instance(self, instance: SessionInstance) -> Reminder:
        """Return what is kept about a date of a session, or a reminder nobody has asked for."""
        session = instance.session
        repeats = session.recurrence is not None or session.recurrence_id is not None
        subject = SessionSubject(session.uid, slot_of(instance) if repeats else None)
        held = next((one for one in self._kept() if one.subject == subject), None)
        day = start_of(instance).date()
        if held is not None:
            return replace(held, title=session.title, day=day)
        return Reminder(subject=subject, title=session.title, day=day)

    def ask(self, reminder: Reminder, days_before: int) -> Change:
        """Return the change that asks for a reminder so many days before its date.

        Raises BadRequestError for a number of days that makes no sense.
        """
        if not 0 <= days_before <= LONGEST_LEAD:
            raise BadRequestError(
                what=reminder.title,
                fault=f"a reminder cannot be due {days_before} days before",
                remedy=f"choose up to {LONGEST_LEAD} days",
            )
        after = replace(reminder, days_before=days_before, is_done=False, snoozed_until=None)
        label = translate("reminders", "reminder of {title}").format(title=reminder.title)
        return self._put(label, after)

    def forget(self, reminder: Reminder) -> Change:
        """Return the change that asks for the reminder no longer."""
        label = translate("reminders", "removal of the reminder of {title}")
        before = self._before(reminder)
        edits = () if before is None else (Edit(before, None),)
        return Change(label=label.format(title=reminder.title), reminders=edits)

    def done(self, reminding: Reminding) -> Change:
        """Return the change that says that a reminder was seen to."""
        label = translate("reminders", "reminder of {title} done")
        return self._put(label.format(title=reminding.title), self._answered(reminding, done=True))

    def put_off(self, reminding: Reminding, today: date) -> Change:
        """Return the change that puts a reminder off for a week, or until the day before."""
        after = replace(
            self._answered(reminding, done=False),
            snoozed_until=put_off_until(reminding.day, today),
        )
        label = translate("reminders", "putting off of the reminder of {title}")
        return self._put(label.format(title=reminding.title), after)

    def _answered(self, reminding: Reminding, *, done: bool) -> Reminder:
        kept = self._kept()
        held = next((one for one in kept if one.subject in reminding.subjects), None)
        plain = Reminder(subject=reminding.subject, title=reminding.title, day=reminding.day)
        return replace(held or plain, is_done=done)

    def _put(self, label: str, after: Reminder) -> Change:
        before = self._before(after)
        edits = () if before == after else (Edit(before, after),)
        return Change(label=label, reminders=edits)

    def _before(self, reminder: Reminder) -> Reminder | None:
        return next((one for one in self._kept() if one.subject == reminder.subject), None)

    def _kept(self) -> tuple[Reminder, ...]:
        with self._diary.reading() as held:
            return held.reminders.all()


def planned_around(kept: Kept) -> Iterator[Reminding]:
    """Yield every date to plan around that the settings remind of."""
    settings, today = kept.planning.settings, kept.planning.today
    if settings.remind_weeks is None:
        return
    days = settings.remind_weeks * 7
    window = DateSpan(today, today + timedelta(days=days + 1))
    nation = kept.planning.setting.place.nation
    found = kept.planning.dates.occurrences(window)
    for one in together(one for one in found if settings.overlay.shows(one, nation)):
        observance = one.observance
        if observance.tier is Tier.PLAN and not observance.kind.is_pattern:
            yield _reminding_of(one, days)


def asked_for(kept: Kept) -> Iterator[Reminding]:
    """Yield the dates for which the user asked one by one."""
    for one in kept.reminders:
        if one.days_before is None or one.is_done:
            continue
        match one.subject:
            case OccurrenceSubject():
                yield _occurrence_asked(one, one.days_before, kept.planning)
            case SessionSubject():
                found = _session_asked(one, one.subject, one.days_before, kept.diary)
                if found is not None:
                    yield found


def _reminding_of(occurrence: Occurrence, days_before: int) -> Reminding:
    first, *others = subjects_of(occurrence)
    return Reminding(
        subject=first,
        also=tuple(others),
        title=occurrence.name,
        day=occurrence.span.start,
        earliest=occurrence.possible_span.start,
        days_before=days_before,
        occurrence=occurrence,
    )


def _occurrence_asked(asked: Reminder, days_before: int, planning: Planning) -> Reminding:
    window = one_day(asked.day).widened(before=_AROUND, after=_AROUND)
    held = planning.dates.occurrences(window)
    found = next((one for one in held if subject_of(one) == asked.subject), None)
    return _lost(asked, days_before) if found is None else _reminding_of(found, days_before)


def _session_asked(
    asked: Reminder, subject: SessionSubject, days_before: int, diary: Diary
) -> Reminding | None:
    """Return the date of the session, or None where it was deleted or left out."""
    with diary.reading() as held:
        family = family_of(held.sessions.of_uid(subject.uid))
    if not family.members or _is_left_out(family, subject.slot):
        return None
    session, start = _found_in(family, subject.slot)
    if start is None:
        return _lost(asked, days_before)
    return Reminding(
        subject=subject,
        title=session.title,
        day=start.date(),
        earliest=start.date(),
        days_before=days_before,
    )


def _is_left_out(family: Family, slot: datetime | None) -> bool:
    whole = family.whole
    return whole is not None and whole.recurrence is not None and slot in whole.recurrence.left_out


def _found_in(family: Family, slot: datetime | None) -> tuple[Session, datetime | None]:
    """Return which session of a family has the slot, and when it starts, if any does.

    Where the whole series was moved within the day, the slot is still that day's.
    """
    whole = family.whole
    if slot is None:
        session = whole or family.members[0]
        return session, session.start
    override = next((one for one in family.overrides if one.recurrence_id == slot), None)
    if override is not None:
        return override, override.start
    if whole is None:
        return family.members[0], None
    start = next(starts_from(whole, datetime.combine(slot.date(), time(0))), None)
    return whole, start if start is not None and start.date() == slot.date() else None


def _lost(asked: Reminder, days_before: int) -> Reminding:
    return Reminding(
        subject=asked.subject,
        title=asked.title,
        day=asked.day,
        earliest=asked.day,
        days_before=days_before,
        is_lost=True,
    )
