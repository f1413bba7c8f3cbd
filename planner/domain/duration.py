"""Lengths of time as people type them: 3h, 90m, 1h30, 1.5h, 2 hours 15 minutes."""

import re
from datetime import timedelta

_FORM = re.compile(
    r"(?:(?P<hours>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hour|hours))?\s*"
    r"(?:(?P<minutes>\d{1,4})\s*(?P<unit>m|min|mins|minute|minutes)?)?",
    re.IGNORECASE,
)


def duration_from(text: str) -> timedelta | None:
    """Return the length that a text tells, or None where it tells none.

    A bare number counts as minutes only behind hours: “1h30”, but not “30”.
    """
    found = _FORM.fullmatch(text.strip())
    if found is None or not (found["hours"] or found["unit"]):
        return None
    hours = float((found["hours"] or "0").replace(",", "."))
    length = timedelta(minutes=round(hours * 60) + int(found["minutes"] or 0))
    return length if length > timedelta(0) else None


def duration_text(length: timedelta) -> str:
    """Return a length as it may be typed: “3h”, “1h30” or “45m”."""
    hours, minutes = divmod(round(length.total_seconds() / 60), 60)
    if not hours:
        return f"{minutes}m"
    return f"{hours}h{minutes:02}" if minutes else f"{hours}h"
