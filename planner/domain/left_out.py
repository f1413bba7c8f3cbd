"""Starts that a repeat leaves out because of the day they would fall on, and how they are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

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
    are = "date is" if len(found) == 1 else "dates are"
    named = [f"{date_text(one.start.date())} ({one.name})" for one in found[:_MOST_TOLD]]
    others = len(found) - len(named)
    if others:
        named.append(f"{others:,} more")
    return f"{len(found):,} {are} left out: {listed(named)}."
