"""The clash policy: which contact between a session and an observance matters, and how much."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from planner.domain.clash import Severity
from planner.domain.observance import Observance, ObservanceKind, Restriction, Tier
from planner.domain.session import SessionKind


class Contact(StrEnum):
    """A stretch of time around an observance that a session can run into.

    ``day``: its own days, until it ends. ``eve``: the afternoon and evening before, from when
    people must set off to be home by its start. ``hours``: the hours in which it is kept.
    ``fasting``: the hours without food or drink; ``late-fasting``: those after the policy's
    afternoon. ``fast-break``: the minutes after a fast ends. ``night``: the nights it is kept in.
    """

    DAY = "day"
    EVE = "eve"
    HOURS = "hours"
    FASTING = "fasting"
    LATE_FASTING = "late-fasting"
    FAST_BREAK = "fast-break"
    NIGHT = "night"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRule:
    """One row of the policy: where contact is made, how severe it is for each kind of session.

    It speaks of observances with any of ``restrictions``, of one of ``tiers`` and, where given,
    of one of ``kinds``. ``reason`` and ``advice`` are sentences with the fields of
    ``planner.domain.clash_text``; ``late_advice``, where given, is told of a session that starts
    only after the time to finish by.
    """

    id: str
    contact: Contact
    restrictions: frozenset[Restriction]
    tiers: frozenset[Tier]
    kinds: frozenset[ObservanceKind]
    severities: Mapping[SessionKind, Severity]
    reason: str
    advice: str
    late_advice: str = ""

    def concerns(self, observance: Observance) -> bool:
        """Tell whether the row speaks of this observance."""
        return (
            bool(self.restrictions & observance.restrictions)
            and observance.tier in self.tiers
            and (not self.kinds or observance.kind in self.kinds)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rows in order, and the figures and words they share.

    Of the rows that find contact the severest speaks; of equals, the first. ``travel_minutes``
    are allowed for the way home, ``break_minutes`` for the meal that ends a fast. A session
    without hours counts as lasting from ``working_day_start`` to ``working_day_end``.
    ``restraints`` say each restriction as a verb; ``unsure`` is added while a date is expected, and
    ``differs`` where calendars differ over it.
    """

    travel_minutes: int
    break_minutes: int
    afternoon: time
    working_day_start: time
    working_day_end: time
    restraints: Mapping[Restriction, str]
    unsure: str
    differs: str
    rules: tuple[PolicyRule, ...]
