"""Small whole values for tests; every field has a plain default and can be changed by name."""

# ruff: noqa: ANN401 - fields of every type pass through to dataclasses.replace, which checks names

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from planner.domain.dates import one_day
from planner.domain.observance import (
    Begins,
    Certainty,
    Dating,
    Observance,
    ObservanceId,
    ObservanceKind,
    Practice,
    PracticeSlug,
    Tier,
    Tradition,
)
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.rule import CalendarId, MonthDay, MonthDayRule, Rule
from planner.domain.session import (
    KindBasis,
    Pattern,
    Programme,
    ProgrammeId,
    Session,
    SessionId,
    SessionKind,
)

NEW_YEAR_RULE = MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(1, 1))

_OBSERVANCE = Observance(
    id=ObservanceId("other.test-day"),
    name="Test day",
    also=(),
    say="",
    tradition=Tradition.OTHER,
    kind=ObservanceKind.FESTIVAL,
    tier=Tier.PLAN,
    begins=Begins.MIDNIGHT,
    restrictions=frozenset(),
    hours=None,
    times=(),
    fast_hours=None,
    about="A day for tests.",
    who="Some people.",
    advice=("Offer another date.",),
    advice_unsure=(),
    greeting="",
    sources=(),
    checked=date(2026, 11, 22),
    datings=(),
)

_SESSION = Session(
    id=SessionId("session-1"),
    uid="session-1@example.org",
    title="Teaching",
    start=datetime.fromisoformat("2026-09-21T09:00"),
    end=datetime.fromisoformat("2026-09-21T12:00"),
    all_day=False,
    zone="Europe/London",
    location="Room 1",
    kind=SessionKind.TEACHING,
    kind_basis=KindBasis.GUESSED,
    programme=ProgrammeId("programme-1"),
)

_PROGRAMME = Programme(
    id=ProgrammeId("programme-1"),
    name="Foundation programme",
    colour="#3355aa",
    pattern=Pattern.SOLID,
)

_PLACE = Place(
    slug=PlaceSlug("newcastle"),
    name="Newcastle upon Tyne",
    nation=Nation.ENGLAND_AND_WALES,
    latitude=54.978,
    longitude=-1.618,
)


def a_practice(slug: str = "test", **changes: Any) -> Practice:
    """Return a usual practice of that slug."""
    plain = Practice(slug=PracticeSlug(slug), name=slug, about=f"By {slug}.")
    return replace(plain, **changes)


def a_dating(
    rule: Rule = NEW_YEAR_RULE,
    practice: str = "test",
    certainty: Certainty = Certainty.FIXED,
    **changes: Any,
) -> Dating:
    """Return a dating by ``rule``, otherwise plain."""
    plain = Dating(
        practice=a_practice(practice), rule=rule, words="By a rule.", certainty=certainty
    )
    return replace(plain, **changes)


def an_observance(*rules: Rule, **changes: Any) -> Observance:
    """Return an observance dated by ``rules`` (or by ``datings=``), otherwise plain.

    ``id`` may be given as text; the tradition then follows from its prefix unless given too.
    """
    if rules:
        changes.setdefault("datings", tuple(a_dating(rule) for rule in rules))
    if "id" in changes:
        prefix = changes["id"].split(".")[0]
        changes.setdefault("tradition", Tradition(prefix))
    return replace(_OBSERVANCE, **changes)


def an_occurrence(**changes: Any) -> Occurrence:
    """Return an occurrence on 1 January 2026; ``day=`` moves it, ``observance=`` names it."""
    day = changes.pop("day", date(2026, 1, 1))
    plain = Occurrence(
        observance=_OBSERVANCE,
        practice=a_practice(),
        cycle=str(day.year),
        span=one_day(day),
        certainty=Certainty.FIXED,
        earliest=None,
        latest=None,
        native_date="",
    )
    return replace(plain, **changes)


def a_session(**changes: Any) -> Session:
    """Return teaching on Monday 21 September 2026 from 9am to midday, otherwise as changed."""
    return replace(_SESSION, **changes)


def a_programme(**changes: Any) -> Programme:
    """Return a programme named Foundation programme, otherwise as changed."""
    return replace(_PROGRAMME, **changes)


def a_place(**changes: Any) -> Place:
    """Return Newcastle upon Tyne, otherwise as changed."""
    return replace(_PLACE, **changes)
