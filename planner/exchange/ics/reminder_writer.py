"""Milestones of support plans as reminders in an iCalendar file that tells nothing of anybody."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.support_plan import PlanItem

_PRODUCT = "-//Multifaith Planner//Reminders//EN"
_NINE_IN_THE_MORNING = timedelta(hours=9)


def reminders_as_ics(items: Iterable[PlanItem], *, stamp: datetime) -> bytes:
    """Return an RFC 5545 calendar of all-day reminders; ``stamp`` is their DTSTAMP, in UTC.

    Each bears the same neutral title and CLASS:PRIVATE, which other programs need not heed
    (section 3.8.1.3), so nothing else is said: no plan, guide, milestone or note.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for item in items:
        if item.remind is not None:
            calendar.add_component(_event(item, item.remind, stamp))
    return bytes(calendar.to_ical())


def neutral_title() -> str:
    """Return the title under which a private milestone leaves the program."""
    return translate("reminders", "Planning reminder")


def _event(item: PlanItem, day: date, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", _uid_of(item))
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + ONE_DAY)
    event.add("summary", neutral_title())
    event.add("class", "PRIVATE")
    # A reminder makes nobody busy.
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm())
    return event


def _uid_of(item: PlanItem) -> str:
    # It stays when the date moves, and the name of the milestone cannot be read off it.
    key = f"{item.plan.id}/{item.milestone.id}".encode()
    return f"{sha256(key).hexdigest()[:32]}@multifaith-planner"


def _alarm() -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", neutral_title())
    alarm.add("trigger", _NINE_IN_THE_MORNING)
    return alarm
