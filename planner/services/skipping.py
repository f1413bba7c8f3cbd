"""Which starts a repeat leaves out: on bank holidays, out of term, on dates to plan around."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from planner.calendars.recurrence import instances, last_day, start_of
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.language import translate
from planner.domain.left_out import LeftOut
from planner.domain.observance import ObservanceKind, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.repeat import Skip
from planner.domain.session import Session
from planner.domain.settings import Term
from planner.services.planning import Planning

# How far a repeat without end is looked at, in years.
_FAR = 5
# A season, such as that of reviews, is planned within and not around.
_LONGEST = 7
_NONE: Collection[datetime] = ()


def left_out_of(
    session: Session, planning: Planning, replaced: Collection[datetime] = _NONE
) -> tuple[LeftOut, ...]:
    """Return the starts that the session's skips leave out, in order.

    Those that were left out one by one, or are ``replaced`` by other sessions, are not among them.
    A repeat without end is looked at for five years.
    """
    repeat = session.recurrence
    if repeat is None or not session.skips:
        return ()
    window = _window(session, planning)
    names = _names(session.skips, window, planning)
    bare = replace(session, recurrence=replace(repeat, skipped=()))
    found = []
    for instance in instances([bare], window, planning.setting.zone):
        told = next((names[day] for day in instance.days if day in names), None)
        start = start_of(instance)
        if told is not None and start not in replaced:
            found.append(LeftOut(start=start, skip=told[0], name=told[1]))
    return tuple(found)


def settled(
    session: Session, planning: Planning, replaced: Collection[datetime] = _NONE
) -> Session:
    """Return the session with what its skips leave out worked out anew."""
    repeat = session.recurrence
    if repeat is None:
        return session
    skipped = tuple(one.start for one in left_out_of(session, planning, replaced))
    return replace(session, recurrence=replace(repeat, skipped=skipped))


def _window(session: Session, planning: Planning) -> DateSpan:
    first = session.start.date()
    added = session.recurrence.added if session.recurrence else ()
    first = min((first, *(start.date() for start in added)))
    last = last_day(session)
    if last is None:
        last = min(_years_on(max(first, planning.today)), planning.known.last)
    return DateSpan(first, max(first, last) + ONE_DAY)


def _years_on(day: date) -> date:
    # 1 March stands in for a 29 February that the year does not have.
    is_leap_day = (day.month, day.day) == (2, 29)
    return (day + ONE_DAY if is_leap_day else day).replace(year=day.year + _FAR)


def _names(
    skips: Collection[Skip], window: DateSpan, planning: Planning
) -> Mapping[date, tuple[Skip, str]]:
    names: dict[date, tuple[Skip, str]] = {}
    for occurrence, skip in _skipped_occurrences(skips, window, planning):
        for day in occurrence.possible_span:
            names.setdefault(day, (skip, occurrence.observance.name))
    if Skip.OUT_OF_TERM in skips:
        name = translate("left out", "out of term")
        for day in _out_of_term(planning.settings.terms):
            names.setdefault(day, (Skip.OUT_OF_TERM, name))
    return names


def _skipped_occurrences(
    skips: Collection[Skip], window: DateSpan, planning: Planning
) -> Iterator[tuple[Occurrence, Skip]]:
    if not {Skip.BANK_HOLIDAYS, Skip.PLAN_AROUND} & set(skips):
        return
    # The days of a session reach a little beyond the day on which it last starts.
    held = planning.dates.occurrences(window.widened(before=1, after=_LONGEST))
    nation = planning.setting.place.nation
    here = [one for one in held if one.nation in {None, nation}]
    if Skip.BANK_HOLIDAYS in skips:
        for one in here:
            if one.observance.kind is ObservanceKind.BANK_HOLIDAY:
                yield one, Skip.BANK_HOLIDAYS
    if Skip.PLAN_AROUND in skips:
        for one in here:
            if _is_planned_around(one, planning):
                yield one, Skip.PLAN_AROUND


def _is_planned_around(occurrence: Occurrence, planning: Planning) -> bool:
    return (
        occurrence.observance.tier is Tier.PLAN
        and occurrence.span.length <= _LONGEST
        and planning.settings.overlay.heeds(occurrence)
    )


def _out_of_term(terms: Collection[Term]) -> Iterator[date]:
    """Yield the days between terms, and those from the last one to the end of its summer.

    Before the first term and after that summer nobody has said when terms are.
    """
    if not terms:
        return
    first = min(term.span.start for term in terms)
    last = max(term.span.end for term in terms)
    summer_ends = date(last.year, 9, 1)
    for day in DateSpan(first, max(last, summer_ends)):
        if not any(day in term.span for term in terms):
            yield day
