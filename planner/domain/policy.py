"""The clash policy: which contact between a session and an observance matters, and how much."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    afternoon. ``fast-break``: the minutes after a fast ends. ``prayer-break``: the hours of a
    prayer of the working day, or the minutes after sunset; only a session that covers them whole
    makes contact. ``night``: the nights it is kept in; ``evening``: their evenings, from the
    policy's evening on; ``morning-after``: the mornings that follow them. ``night-before``: the
    night that ends on the morning of its first day.
    """

    DAY = "day"
    EVE = "eve"
    HOURS = "hours"
    FASTING = "fasting"
    LATE_FASTING = "late-fasting"
    FAST_BREAK = "fast-break"
    PRAYER_BREAK = "prayer-break"
    NIGHT = "night"
    EVENING = "evening"
    MORNING_AFTER = "morning-after"
    NIGHT_BEFORE = "night-before"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRule:
    """One row of the policy: where contact is made, how severe it is for each kind of session.

    It speaks of observances with any of ``restrictions``, of one of ``tiers`` and, where given,
    of one of ``kinds``, as long as they last no longer than ``most_days``. ``reason`` and
    ``advice`` are sentences with the fields of ``planner.domain.clash_text``; ``late_advice``,
    where given, is told of a session that starts only after the time to finish by.
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
    most_days: int | None = None

    def concerns(self, observance: Observance, days: int = 1) -> bool:
        """Tell whether the row speaks of this observance, where it lasts so many days."""
        return (
            bool(self.restrictions & observance.restrictions)
            and observance.tier in self.tiers
            and (not self.kinds or observance.kind in self.kinds)
            and (self.most_days is None or days <= self.most_days)
        )


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Notice:
    """A promise to tell people so many ``weeks`` before, for sessions of these kinds.

    Where ``words`` are given it is for sessions with one of them in the title, of any kind.
    ``promise`` fits before “8 weeks before”; ``source`` says who asks for it.
    """

    weeks: int
    id: str
    promise: str
    source: str
    kinds: frozenset[SessionKind] = field(default=frozenset(), compare=False)
    words: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rows in order, and the figures and words they share.

    Of the rows that find contact the severest speaks; of equals, the first. ``travel_minutes``
    are allowed for the way home, ``break_minutes`` for a prayer or the meal that ends a fast.
    From ``evening`` on people gather for worship in the evening. A session
    without hours counts as lasting from ``working_day_start`` to ``working_day_end``.
    ``restraints`` say each restriction as a verb; ``unsure`` is added while a date is expected, and
    ``differs`` where calendars differ over it. ``notices`` say by when a session is promised.
    """

    travel_minutes: int
    break_minutes: int
    afternoon: time
    evening: time
    working_day_start: time
    working_day_end: time
    restraints: Mapping[Restriction, str]
    unsure: str
    differs: str
    rules: tuple[PolicyRule, ...]
    notices: tuple[Notice, ...] = ()
