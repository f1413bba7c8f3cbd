"""Repository and rows of reminders within one unit of work."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.observance import ObservanceId, PracticeSlug
from planner.domain.reminder import OccurrenceSubject, Reminder, SessionSubject, Subject
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import ReminderRow

_OCCURRENCE = "occurrence"
_SESSION = "session"


class ReminderRepository:
    """What is kept about reminders, at most once for each date."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[Reminder, ...]:
        """Return every one, by day and subject."""
        rows = self._orm.scalars(
            select(ReminderRow)
            .order_by(ReminderRow.day, ReminderRow.kind, ReminderRow.subject)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _reminder_from)

    def put_all(self, reminders: Iterable[Reminder]) -> None:
        """Put them, each in place of one of the same date."""
        put_rows(self._orm, ReminderRow, list(map(_columns_of, reminders)))

    def remove_all(self, reminders: Iterable[Reminder]) -> None:
        """Remove those of the same dates, as far as they are there."""
        delete_rows(self._orm, ReminderRow, [_key_of(one.subject) for one in reminders])


def _reminder_from(row: ReminderRow) -> Reminder:
    return Reminder(
        subject=_subject_from(row.kind, json.loads(row.subject)),
        title=row.title,
        day=row.day,
        days_before=row.days_before,
        is_done=row.done,
        snoozed_until=row.snoozed_until,
    )


def _columns_of(reminder: Reminder) -> Columns:
    return {
        **_key_of(reminder.subject),
        "title": reminder.title,
        "day": reminder.day,
        "days_before": reminder.days_before,
        "done": reminder.is_done,
        "snoozed_until": reminder.snoozed_until,
    }


def _key_of(subject: Subject) -> Columns:
    match subject:
        case OccurrenceSubject():
            kind = _OCCURRENCE
            parts = [subject.observance, subject.practice, subject.cycle, subject.nation]
        case SessionSubject():
            kind = _SESSION
            parts = [subject.uid, subject.slot.isoformat() if subject.slot else ""]
        case _:
            assert_never(subject)
    return {"kind": kind, "subject": json.dumps(parts, ensure_ascii=False)}


def _subject_from(kind: str, parts: list[str]) -> Subject:
    if kind == _SESSION:
        uid, slot = parts
        return SessionSubject(uid, datetime.fromisoformat(slot) if slot else None)
    observance, practice, cycle, nation = parts
    return OccurrenceSubject(ObservanceId(observance), PracticeSlug(practice), cycle, nation)
