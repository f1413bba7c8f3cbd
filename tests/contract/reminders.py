"""What reminders are that come back from a diary."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.domain.observance import ObservanceId, PracticeSlug
from planner.domain.reminder import OccurrenceSubject, Reminder, SessionSubject
from planner.storage.diary import Diary

EID_PUT_OFF = Reminder(
    subject=OccurrenceSubject(
        ObservanceId("islam.eid-al-fitr"), PracticeSlug("umm-al-qura"), "1448"
    ),
    title="Eid al-Fitr",
    day=date(2027, 3, 9),
    days_before=56,
    snoozed_until=date(2027, 1, 19),
)
OF_A_SERIES = Reminder(
    subject=SessionSubject('x"|, y@example.org', datetime.fromisoformat("2026-09-21T09:00")),
    title="Teaching",
    day=date(2026, 9, 21),
    days_before=7,
)
ANSWERED = Reminder(
    subject=SessionSubject("single@example.org"),
    title="Prüfung",
    day=date(2026, 9, 22),
    is_done=True,
)
ALL = (OF_A_SERIES, ANSWERED, EID_PUT_OFF)


class ReminderContract:
    """Reminders are found as they were put."""

    def test_reminders_come_back_by_day(self, diary: Diary) -> None:
        with diary.work() as work:
            work.reminders.put_all([EID_PUT_OFF, ANSWERED, OF_A_SERIES])
            work.commit()
        with diary.reading() as reading:
            assert reading.reminders.all() == ALL

    @pytest.mark.parametrize("removed", ALL, ids=lambda one: one.title)
    def test_a_removed_reminder_is_gone(self, diary: Diary, removed: Reminder) -> None:
        with diary.work() as work:
            work.reminders.put_all(ALL)
            work.reminders.remove_all([removed])
            assert work.reminders.all() == tuple(one for one in ALL if one is not removed)

    def test_a_reminder_put_again_replaces_the_first(self, diary: Diary) -> None:
        later = replace(EID_PUT_OFF, days_before=28, snoozed_until=None)
        with diary.work() as work:
            work.reminders.put_all([EID_PUT_OFF])
            work.reminders.put_all([later])
            assert work.reminders.all() == (later,)
