"""Until when a clash can be mended without breaking a promise of notice."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.clash_groups import ClashGroup
from planner.domain.dates import ONE_DAY
from planner.domain.policy import Notice, Policy
from planner.domain.session import Session, SessionInstance

_FRIDAY = 4


@dataclass(frozen=True, slots=True, order=True)
class Deadline:
    """The last working day before a promise of notice, which changing the session would break."""

    day: date
    notice: Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """When to settle a clash: ``coming`` deadlines, the next first, and those that have ``passed``.

    ``is_over`` tells that the session itself has been.
    """

    coming: tuple[Deadline, ...]
    passed: tuple[Deadline, ...]
    is_over: bool

    @property
    def by(self) -> date | None:
        """The day to settle it by, or None where every promise is made by now."""
        return self.coming[0].day if self.coming else None

    @property
    def is_late(self) -> bool:
        """Tell whether a session to come can no longer be moved without breaking a promise."""
        return not self.is_over and not self.coming and bool(self.passed)


def settling_of(instance: SessionInstance, policy: Policy, today: date) -> Settling:
    """Return the deadlines of a session's notices, as seen from ``today``."""
    day = instance.start.date()
    found = sorted(
        Deadline(_working_day(day - timedelta(weeks=notice.weeks)), notice)
        for notice in notices_for(instance.session, policy)
    )
    return Settling(
        coming=tuple(one for one in found if one.day >= today),
        passed=tuple(one for one in found if one.day < today),
        is_over=day < today,
    )


def settling_of_group(group: ClashGroup, policy: Policy, today: date) -> Settling:
    """Return by when a group is to be settled: before the first of its dates to come."""
    coming = [one for one in group.clashes if one.instance.start.date() >= today]
    first = (coming or group.clashes)[0]
    return settling_of(first.instance, policy, today)


def notices_for(session: Session, policy: Policy) -> Sequence[Notice]:
    """Return the promises of notice that a session is under.

    One that words of the title ask for counts in place of those of its kind.
    """
    spoken = [one for one in policy.notices if one.words and _speaks_of(one, session.title)]
    of_kind = [one for one in policy.notices if not one.words and session.kind in one.kinds]
    return spoken or of_kind


def _working_day(day: date) -> date:
    """Return the day, or the Friday before where it is a weekend."""
    return day if day.weekday() <= _FRIDAY else day - (day.weekday() - _FRIDAY) * ONE_DAY


def _speaks_of(notice: Notice, title: str) -> bool:
    words = "|".join(map(re.escape, notice.words))
    return re.search(rf"(?<!\w)(?:{words})s?(?!\w)", title, re.IGNORECASE) is not None
