"""Longer stretches to print: a month and a fortnight around the busy week, and a year."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner.domain.clash import Clash, worst_first
from planner.domain.dates import ONE_DAY, DateSpan, month_grid_of, year_around
from planner.domain.observance import Begins, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import SessionInstance
from planner.domain.year_view import YearDay, YearView, leading_first
from tests.factories import a_place
from tests.printed_weeks import EXAMS, MONDAY, NORTH, PRINTED, TEACHING, at, crowded_week, kept

SEPTEMBER = date(2026, 9, 1)
LONG_NAME = "Commemoration of the faithful departed, as kept by many communities in many places"


def a_period(
    window: DateSpan,
    *,
    instances: Sequence[SessionInstance] = (),
    occurrences: Sequence[Occurrence] = (),
    clashes: Sequence[Clash] = (),
) -> PeriodView:
    """Return the view of a window with these on it; the sun sets at seven."""
    found = tuple(sorted(clashes, key=worst_first))
    days = tuple(
        DayView(
            day=day,
            sunrise=at(day, "07:00"),
            sunset=at(day, "19:00"),
            occurrences=tuple(one for one in occurrences if day in one.possible_span),
            eves=tuple(
                one
                for one in occurrences
                if one.begins_at_sunset and one.possible_span.start == day + ONE_DAY
            ),
            instances=tuple(one for one in instances if one.on(day)),
            clashes=tuple(one for one in found if one.instance.on(day)),
            bands=(),
        )
        for day in window
    )
    return PeriodView(
        window=window,
        today=PRINTED,
        place=a_place(),
        almanac_version="2026.1",
        days=days,
        occurrences=tuple(one for one in occurrences if one.marked_span.overlaps(window)),
        clashes=found,
        programmes={one.id: one for one in (NORTH, EXAMS, TEACHING)},
    )


def quiet_month() -> PeriodView:
    """Return September 2026 with one date to plan around."""
    kippur = kept("Yom Kippur", MONDAY, Tradition.JUDAISM, begins=Begins.SUNSET)
    return a_period(month_grid_of(SEPTEMBER), occurrences=(kippur,))


def crowded_month() -> PeriodView:
    """Return September 2026 with sixty sessions and fifteen observances in one of its weeks."""
    return _crowded(month_grid_of(SEPTEMBER))


def crowded_fortnight() -> PeriodView:
    """Return the same two weeks in which it is busy and then quiet."""
    return _crowded(DateSpan(MONDAY, date(2026, 10, 5)))


def _crowded(window: DateSpan) -> PeriodView:
    week = crowded_week()
    instances = {one.session.id: one for day in week.days for one in day.instances}
    return a_period(
        window,
        instances=tuple(instances.values()),
        occurrences=(*week.occurrences, _season(), _long_named()),
        clashes=week.clashes,
    )


def a_year(
    occurrences: Sequence[Occurrence], sessions: dict[date, int] | None = None, first_month: int = 8
) -> YearView:
    """Return the year around September 2026 with these on it."""
    window = year_around(SEPTEMBER, first_month)
    days = tuple(
        YearDay(
            day=day,
            occurrences=tuple(
                sorted((one for one in occurrences if day in one.possible_span), key=leading_first)
            ),
            sessions=(sessions or {}).get(day, 0),
        )
        for day in window
    )
    return YearView(
        window=window,
        today=PRINTED,
        place=a_place(),
        almanac_version="2026.1",
        programmes=(NORTH, EXAMS),
        days=days,
    )


def quiet_year() -> YearView:
    """Return a year with one date to plan around and one day with sessions."""
    kippur = kept("Yom Kippur", MONDAY, Tradition.JUDAISM, begins=Begins.SUNSET)
    return a_year([kippur], {MONDAY: 2})


def crowded_year() -> YearView:
    """Return a year with a busy week, a season, a long name, and sessions on every day."""
    occurrences = (*crowded_week().occurrences, _season(), _long_named(), _expected())
    days = year_around(SEPTEMBER, 8)
    return a_year(occurrences, {day: day.day for day in days})


def _season() -> Occurrence:
    return kept("ARCP season", date(2026, 9, 7), Tradition.TRAINING, days=40)


def _long_named() -> Occurrence:
    one = kept(LONG_NAME, date(2026, 9, 30), Tradition.CHRISTIANITY, tier=Tier.AWARE, days=2)
    return replace(one, cycle="long")


def _expected() -> Occurrence:
    return kept(
        "Eid al-Fitr",
        date(2027, 3, 9),
        Tradition.ISLAM,
        begins=Begins.SUNSET,
        window=(date(2027, 3, 9), date(2027, 3, 10)),
    )
