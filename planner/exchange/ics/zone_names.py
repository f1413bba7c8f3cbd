"""Names of time zones as programs write them, and the zone of the tz database that each means."""

import re
from functools import lru_cache
from zoneinfo import available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from planner.exchange.ics.times import UTC_NAME

_CANDIDATE = re.compile(r"[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*")
_NAMES_OF_UTC = frozenset({"Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal", "Zulu", "UCT"})
# The name that Windows shows for its “GMT Standard Time” lists four cities of three zones.
_UK_CITY = re.compile(r"\b(?:London|Edinburgh)\b")


def zone_named(tzid: str) -> str | None:
    """Return the tz database zone that a TZID names, None where it names none.

    Understands its own names in any case, those of Windows, and either behind a prefix such as
    ``/freeassociation.sourceforge.net/``.
    """
    parts = tzid.strip().strip("/").split("/")
    # The longest ending first, for names of three parts such as America/Argentina/Salta.
    for start in range(len(parts)):
        name = "/".join(parts[start:])
        found = WINDOWS_TO_OLSON.get(name) or _known(name)
        if found is not None:
            return UTC_NAME if found in _NAMES_OF_UTC else found
    return "Europe/London" if _UK_CITY.search(tzid) else None


def is_place_name(tzid: str) -> bool:
    """Tell whether a TZID names a zone by a place or as Windows does, not by letters as “GMT”.

    Letters are used loosely: files call London “GMT” and define its summer time themselves.
    """
    found = zone_named(tzid)
    return found is not None and "/" in found and not found.startswith("Etc/")


@lru_cache
def _known(name: str) -> str | None:
    if len(name) > 60 or not _CANDIDATE.fullmatch(name):
        return None
    return _names_by_capitals().get(name.upper())


@lru_cache(maxsize=1)
def _names_by_capitals() -> dict[str, str]:
    return {name.upper(): name for name in sorted(available_timezones())}
