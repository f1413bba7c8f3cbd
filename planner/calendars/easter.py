"""Easter Sunday, Western and Orthodox, as days of our own calendar."""

from datetime import date
from typing import assert_never

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from planner.domain.rule import Computus

# The Gregorian calendar begins in the one year; dateutil's arithmetic is sound up to the other.
FIRST_YEAR = 1583
LAST_YEAR = 4099


def easter_sunday(computus: Computus, year: int) -> date:
    """Return Easter Sunday of ``year``; raise ValueError before 1583 or after 4099."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"no Easter is reckoned in the year {year}")
    match computus:
        case Computus.WESTERN:
            return easter(year, EASTER_WESTERN)
        case Computus.ORTHODOX:
            return easter(year, EASTER_ORTHODOX)
        case _:
            assert_never(computus)


def easter_text(computus: Computus, offset_days: int) -> str:
    """Return “Easter Sunday”, “46 days before Easter Sunday” or the like."""
    name = "Easter Sunday" if computus is Computus.WESTERN else "Orthodox Easter Sunday"
    if offset_days == 0:
        return name
    count = f"{abs(offset_days)} day{'' if abs(offset_days) == 1 else 's'}"
    return f"{count} {'after' if offset_days > 0 else 'before'} {name}"
