"""What is shared of support plans as reminders in iCalendar, which tell nothing of anybody."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from planner.domain.dates import ONE_DAY
from planner.domain.shared_reminder import SharedReminder

_PRODUCT = "-//Multifaith Planner//Reminders//EN"
_NINE_IN_THE_MORNING = timedelta(hours=9)


def reminders_as_ics(reminders: Iterable[SharedReminder], *, stamp: datetime) -> bytes:
    """Return an RFC 5545 calendar of all-day reminders; ``stamp`` is their DTSTAMP, in UTC.

    Each bears the wording that the plan is shared under and CLASS:PRIVATE, which other programs
    need not heed (section 3.8.1.3), so nothing else is said: no plan, guide, milestone or note.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for reminder in reminders:
        calendar.add_component(_event(reminder, stamp))
    return bytes(calendar.to_ical())


def _event(reminder: SharedReminder, stamp: datetime) -> Event:
    event = Event()
    # It stays when the date moves.
    event.add("uid", f"{reminder.key}@multifaith-planner")
    event.add("dtstamp", stamp)
    event.add("dtstart", reminder.remind)
    event.add("dtend", reminder.remind + ONE_DAY)
    event.add("summary", reminder.wording)
    event.add("class", "PRIVATE")
    # A reminder makes nobody busy.
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(reminder))
    return event


def _alarm(reminder: SharedReminder) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", reminder.wording)
    alarm.add("trigger", _NINE_IN_THE_MORNING)
    return alarm
