"""A programme's year for people without the program: sessions with the observances beside them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.dates import ONE_DAY, months_from
from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, capital, day_text, month_text, months_text
from planner.exchange.documents.calendar import Heading, made_text, under_title
from planner.exchange.documents.day_lines import kept_line
from planner.exchange.documents.document import Line, NumberedSource, Picture
from planner.exchange.documents.grids import months_of
from planner.exchange.documents.in_full import greeting_text, occurrences_of, short_advice
from planner.exchange.documents.key import kept_key, opening_for_learners, reading_of
from planner.exchange.documents.sources import SourceNumbers
from planner.exchange.outline.words import (
    days_text,
    hours_text,
    occurrence_note,
    tier_text,
    title_text,
)
from planner.exchange.sheet.programmes import programme_names

_Anchors = Mapping[tuple[tuple[str, str, str, str], date], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutSession:
    """A session as learners are told of it; ``programme`` only where there are several."""

    hours: str
    title: str
    place: str
    programme: str
    tutor: str


@dataclass(frozen=True, slots=True)
class HandOutLink:
    """What is kept on a day, and where it is told in full."""

    line: Line
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutDay:
    """A day with sessions, or on which something begins."""

    day: date
    heading: str
    sessions: tuple[HandOutSession, ...]
    kept: tuple[HandOutLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutMonth:
    """A month, which may have no days to tell of."""

    first: date
    heading: str
    days: tuple[HandOutDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutObservance:
    """An observance in full; what is "" is left out."""

    anchor: str
    name: str
    when: str
    sureness: str
    facts: str
    about: str
    helps: str
    greeting: str
    sources: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOut:
    """The whole hand-out; ``contact`` is whom to ask, as it was typed."""

    title: str
    logo: Picture | None
    under_title: tuple[str, ...]
    contact: str
    reading: tuple[str, ...]
    key: tuple[tuple[str, str], ...]
    months: tuple[HandOutMonth, ...]
    observances: tuple[HandOutObservance, ...]
    sources: tuple[NumberedSource, ...]
    made: str


def hand_out(
    view: PeriodView, heading: Heading, clock: Clock, *, contact: str = "", names_tutors: bool
) -> HandOut:
    """Return the hand-out of a view; neither clashes nor notes nor plans are in it."""
    occurrences = occurrences_of(view)
    numbers = SourceNumbers(occurrences)
    anchors = {_identity(one): f"observance-{n}" for n, one in enumerate(occurrences, 1)}
    telling = _Telling(view, anchors, clock, names_tutors=names_tutors)
    return HandOut(
        title=heading.title_or(_title(view)),
        logo=heading.picture,
        under_title=under_title(view, heading),
        contact=contact.strip(),
        reading=reading_of(occurrences, opening_for_learners()),
        key=kept_key(occurrences),
        months=tuple(telling.month(first) for first in months_of(view.window)),
        observances=tuple(_observance(one, anchors, numbers) for one in occurrences),
        sources=numbers.listed,
        made=made_text(view),
    )


class _Telling:
    def __init__(
        self, view: PeriodView, anchors: _Anchors, clock: Clock, *, names_tutors: bool
    ) -> None:
        self._view = view
        self._anchors = anchors
        self._clock = clock
        self._names_tutors = names_tutors
        self._is_of_several = len(programme_names(view)) > 1

    def month(self, first: date) -> HandOutMonth:
        inside = (day for day in months_from(first, 1) if day in self._view.window)
        days = (self._day(self._view.day(day)) for day in inside)
        return HandOutMonth(
            first=first,
            heading=month_text(first),
            days=tuple(day for day in days if day.sessions or day.kept),
        )

    def _day(self, day: DayView) -> HandOutDay:
        sessions = tuple(self._session(one) for one in day.instances if self._opens(one, day))
        return HandOutDay(
            day=day.day,
            heading=day_text(day.day),
            sessions=sessions,
            kept=tuple(self._kept(day, is_whole=bool(sessions))),
        )

    def _opens(self, instance: SessionInstance, day: DayView) -> bool:
        return day.day == max(instance.days.start, self._view.window.start)

    def _kept(self, day: DayView, *, is_whole: bool) -> Iterator[HandOutLink]:
        """Yield all that is kept beside sessions, on other days what begins."""
        on = sorted((*day.occurrences, *day.eves), key=_plan_first)
        for one in on:
            if (is_whole or self._begins(one, day)) and _identity(one) in self._anchors:
                line = kept_line(one, day, self._clock)
                yield HandOutLink(line, self._anchors[_identity(one)])

    def _begins(self, occurrence: Occurrence, day: DayView) -> bool:
        first = max(occurrence.possible_span.start, self._view.window.start)
        return day.day in {first, first - ONE_DAY, occurrence.span.start}

    def _session(self, instance: SessionInstance) -> HandOutSession:
        session = instance.session
        programme = self._view.programme_of(instance).name if self._is_of_several else ""
        return HandOutSession(
            hours=hours_text(instance, self._clock),
            title=title_text(session),
            place=session.location.strip(),
            programme=programme,
            tutor=session.tutor.strip() if self._names_tutors else "",
        )


def _observance(
    occurrence: Occurrence, anchors: _Anchors, numbers: SourceNumbers
) -> HandOutObservance:
    observance = occurrence.observance
    facts = (name_of(observance.tradition), tier_text(observance.tier))
    return HandOutObservance(
        anchor=anchors[_identity(occurrence)],
        name=occurrence.name,
        when=days_text(occurrence.span),
        sureness=capital(occurrence_note(occurrence)),
        facts=", ".join(facts),
        about=observance.about,
        helps=short_advice(occurrence),
        greeting=greeting_text(occurrence),
        sources=numbers.of(observance),
    )


def _title(view: PeriodView) -> str:
    text = translate("documents", "Sessions and observances, {months}")
    return text.format(months=months_text(view.window))


def _plan_first(occurrence: Occurrence) -> int:
    return tuple(Tier).index(occurrence.observance.tier)


def _identity(occurrence: Occurrence) -> tuple[tuple[str, str, str, str], date]:
    return (occurrence.key, occurrence.span.start)
