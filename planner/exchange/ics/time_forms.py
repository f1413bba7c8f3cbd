"""Ways in which programs write a time against RFC 5545, brought to the way that it asks for."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from planner.domain.dates import ONE_DAY

_USUAL = re.compile(r"\d{8}(?:T(?:[01]\d|2[0-3])(?:[0-5]\d){2}Z?)?")
_UNUSUAL = re.compile(
    r"(?P<day>\d{4}-?\d\d-?\d\d)"
    r"(?:[T ](?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:\.\d+)?)?"
    r"(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"([,/])")


def usual_times(value: str) -> str:
    """Return the value of a property with each time in it as RFC 5545, section 3.3.5, writes one.

    Understood are hyphens and colons, seconds that are left out, small letters, midnight as 24:00,
    leap seconds (told as the 59th, as section 3.3.12 asks) and offsets from UTC. What cannot mean
    a time stays as it is.
    """
    return "".join(_usual(piece) for piece in _BETWEEN.split(value.strip().strip(",")))


def _usual(piece: str) -> str:
    text = piece.strip()
    match = None if _USUAL.fullmatch(text) else _UNUSUAL.fullmatch(text)
    if match is None:
        return text
    try:
        day = date.fromisoformat(match["day"])
        if match["hour"] is None:
            return f"{day:%Y%m%d}"
        return _time_text(_moment(day, match), match["zone"])
    except (ValueError, OverflowError):
        return text


def _moment(day: date, match: re.Match[str]) -> datetime:
    hour, minute = int(match["hour"]), int(match["minute"])
    second = int(match["second"] or 0)
    if (hour, minute, second) == (24, 0, 0):
        return datetime.combine(day + ONE_DAY, time(0))
    return datetime.combine(day, time(hour, minute, 59 if second == 60 else second))


def _time_text(moment: datetime, zone: str | None) -> str:
    if zone is None:
        return f"{moment:%Y%m%dT%H%M%S}"
    if zone.upper() != "Z":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        length = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        offset = timezone(-length if zone.startswith("-") else length)
        moment = moment.replace(tzinfo=offset).astimezone(UTC)
    return f"{moment:%Y%m%dT%H%M%SZ}"
