"""What a user has chosen for their diary: place, overlay, clock, working time and terms."""

from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from planner.domain.dates import DateSpan
from planner.domain.letterhead import Letterhead
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.policy_choice import PolicyChoice
from planner.domain.session import ProgrammeId
from planner.domain.wording import Clock
from planner.later import imported_later

with imported_later():
    from planner.domain.table_mapping import LayoutMemory

DEFAULT_PLACE = PlaceSlug("newcastle")

YEAR_STARTS = (1, 8, 9)
"""Months in which an academic year may start."""

SESSION_LENGTHS = tuple(timedelta(minutes=minutes) for minutes in (30, 60, 90, 120, 180, 240, 480))
"""How long a new session may be whose end nobody has told yet."""


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When work usually goes on, by the clock on the wall.

    Raises ValueError where ``end`` is not after ``start``.
    """

    start: time = time(8)
    end: time = time(18)

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"working hours must end after they start: {self.start}, {self.end}")


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of teaching, such as “Autumn term 2026”."""

    name: str
    span: DateSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices that belong to the plan and travel with the diary.

    ``weekend`` are the days of the week that are not worked, Monday being 0. ``year_starts`` is
    the month, one of ``YEAR_STARTS``, that opens the year which the year view shows.
    ``policy`` is what the user has made of the clash policy.
    ``nation`` is whose bank holidays count where they are not those of the place.
    ``session_length``, one of ``SESSION_LENGTHS``, is how long a new session is at first.
    ``remind_weeks`` is how many weeks before every date to plan around the diary reminds of it.
    ``layouts`` are the mappings that were settled for tables, the latest first.
    ``letterhead`` is what its prints bear.
    """

    place: PlaceSlug = DEFAULT_PLACE
    nation: Nation | None = None
    overlay: Overlay = field(default_factory=Overlay)
    overlay_sets: tuple[OverlaySet, ...] = ()
    clock: Clock = Clock.TWELVE_HOUR
    hidden_programmes: frozenset[ProgrammeId] = frozenset()
    terms: tuple[Term, ...] = ()
    working_hours: WorkingHours = field(default_factory=WorkingHours)
    weekend: frozenset[int] = frozenset({5, 6})
    hides_weekend: bool = False
    year_starts: int = 8
    policy: PolicyChoice = field(default_factory=PolicyChoice)
    session_length: timedelta = timedelta(hours=1)
    remind_weeks: int | None = None
    layouts: tuple[LayoutMemory, ...] = ()
    letterhead: Letterhead = field(default_factory=Letterhead)

    def is_worked(self, day: date) -> bool:
        """Tell whether a day is no weekend."""
        return day.weekday() not in self.weekend


def at_place(settings: Settings, place: PlaceSlug) -> Settings:
    """Return the settings at another place, with the bank holidays that count there."""
    return replace(settings, place=place, nation=None)


def in_nation(settings: Settings, nation: Nation, place: Place) -> Settings:
    """Return the settings with a nation's bank holidays, at the ``place`` that was chosen."""
    return replace(settings, nation=None if nation is place.nation else nation)
