"""Repository and rows of reminders within one unit of work."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from planner.domain.observance import ObservanceId, PracticeSlug
from planner.domain.reminder import OccurrenceSubject, Reminder, SessionSubject, Subject
from planner.storage.row_values import (
    day_of,
    number_of,
    optional,
    text_of,
    truth_of,
    values_from,
)
from planner.storage.transaction import Columns, Row, Transaction

_OCCURRENCE = "occurrence"
_SESSION = "session"


class ReminderRepository:
    """What is kept about reminders, at most once for each date."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Reminder, ...]:
        """Return every one, by day and subject."""
        rows = self._transaction.rows("SELECT * FROM reminder ORDER BY day, kind, subject")
        return values_from(rows, _reminder_from)

    def put_all(self, reminders: Iterable[Reminder]) -> None:
        """Put them, each in place of one of the same date."""
        self._transaction.put("reminder", list(map(_columns_of, reminders)))

    def remove_all(self, reminders: Iterable[Reminder]) -> None:
        """Remove those of the same dates, as far as they are there."""
        self._transaction.delete("reminder", [_key_of(one.subject) for one in reminders])


def _reminder_from(row: Row) -> Reminder:
    return Reminder(
        subject=_subject_from(text_of(row, "kind"), json.loads(text_of(row, "subject"))),
        title=text_of(row, "title"),
        day=day_of(row, "day"),
        days_before=optional(number_of, row, "days_before"),
        is_done=truth_of(row, "done"),
        snoozed_until=optional(day_of, row, "snoozed_until"),
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
