"""Starts that a repeat leaves out because of the day they would fall on, and how they are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.domain.language import counted, translate
from planner.domain.repeat import Skip
from planner.domain.wording import date_text, listed

_MOST_TOLD = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A wall-clock start that is left out; ``name`` is of the day, such as “Good Friday”."""

    start: datetime
    skip: Skip
    name: str


def left_out_text(found: Sequence[LeftOut]) -> str:
    """Return “2 dates are left out: 28 December 2026 (Boxing Day) and …”; empty for none.

    The first few are named.
    """
    if not found:
        return ""
    words = translate("left out", "{day} ({name})")
    told = found[:_MOST_TOLD]
    named = [words.format(day=date_text(one.start.date()), name=one.name) for one in told]
    others = len(found) - len(named)
    if others:
        named.append(counted("%n more", "of dates that are left out", others))
    all_told = counted("%n date(s) (is|are) left out: {dates}.", "", len(found))
    return all_told.format(dates=listed(named))
