"""The practice’s year against discrimination, laid on the calendar step by step."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan, months_from, months_on
from planner.domain.laid_out import Proposed
from planner.domain.language import translate
from planner.domain.session import KindBasis, Session
from planner.domain.session_page import step_guide
from planner.domain.toolkit import Theme
from planner.domain.toolkit_discrimination import YearStep
from planner.domain.toolkit_framework import Placing
from planner.domain.toolkit_words import role_words
from planner.domain.wording import month_text
from planner.services.activity_times import TimesOfYear
from planner.services.laying_out import Wanted, best_date, checked_draft, whole_day
from planner.services.workspace import Workspace

_USUAL_START = time(9)
_ONE_DAY = timedelta(days=1)
_SECOND_WEEK = timedelta(days=7)
_MONTHS = 12


class Form(StrEnum):
    """How a step stands in the calendar: as a session with its hours, or as a whole-day entry."""

    SESSION = "session"
    REMINDER = "reminder"


def year_from(first: date) -> DateSpan:
    """Return the twelve months from that of a day on."""
    return months_from(first, _MONTHS)


def practice_year(
    workspace: Workspace, first: date, form: Form, held: Collection[str]
) -> tuple[Proposed, ...]:
    """Return each step of twelve months where it would touch least, in order of date.

    ``held`` are the pages from which sessions of that year were made before. Raises
    BadRequestError where the almanac holds no dates for it.
    """
    year = year_from(first)
    times = TimesOfYear(
        dates=workspace.dates, nation=workspace.place.nation, today=first - _ONE_DAY
    )
    made = [
        _proposed(step, year, times, workspace, form)
        for step in workspace.toolkit.discrimination.year
    ]
    return tuple(
        replace(one, is_there=one.draft.guide in held)
        for one in sorted(made, key=lambda one: one.draft.start)
    )


def _proposed(
    step: YearStep, year: DateSpan, times: TimesOfYear, workspace: Workspace, form: Form
) -> Proposed:
    window, near, told = _time_of(step, year, times)
    wanted = Wanted(
        kind=step.kind,
        length=timedelta(minutes=step.minutes),
        window=window,
        near=near,
    )
    found = best_date(wanted, workspace)
    start = datetime.combine(near, _USUAL_START) if found is None else found.start
    begins = start.replace(tzinfo=None)
    draft = _draft(step, workspace.planner.new_draft(begins, begins + wanted.length))
    proposed = Proposed(draft=draft, told=told)
    if form is Form.SESSION:
        return checked_draft(proposed, workspace.planner)
    return _as_reminder(proposed, window, workspace)


def _time_of(step: YearStep, year: DateSpan, times: TimesOfYear) -> tuple[DateSpan, date, str]:
    """Return the days to look at, that to be near to, and what is known of them."""
    if step.observance is not None:
        time_ = times.of(step.observance, Placing.DURING)
        if time_ is not None and time_.near in year:
            return time_.window, time_.near, times.words(step.observance, time_)
    month = months_from(_month_in(year, step.month), 1)
    told = translate("practice year", "Any day in {month}: our suggestion.")
    return month, month.start + _SECOND_WEEK, told.format(month=month_text(month.start))


def _month_in(year: DateSpan, month: int) -> date:
    return months_on(year.start, (month - year.start.month) % _MONTHS)


def _draft(step: YearStep, draft: Session) -> Session:
    notes = translate("practice year", "{who}: {what}")
    return replace(
        draft,
        title=step.title,
        kind=step.kind,
        kind_basis=KindBasis.CHOSEN,
        themes=frozenset({Theme.OUR_PEOPLE}),
        guide=step_guide(step.id),
        notes=notes.format(who=role_words(step.by), what=step.text),
    )


def _as_reminder(proposed: Proposed, window: DateSpan, workspace: Workspace) -> Proposed:
    """Return a proposal for a whole day, on one that meets nothing to avoid or adjust if any does.

    A whole day meets what an hour may not, such as a prayer at midday.
    """
    day = proposed.draft.start.date()
    tried = [
        checked_draft(replace(proposed, draft=one), workspace.planner)
        for one in _whole_days(proposed.draft, window, day, workspace)
    ]
    return min(tried, key=lambda one: (_weight(one), abs(one.draft.start.date() - day)))


def _whole_days(
    draft: Session, window: DateSpan, day: date, workspace: Workspace
) -> Iterator[Session]:
    yield whole_day(draft)
    for other in (day + _ONE_DAY, day - _ONE_DAY, day + 2 * _ONE_DAY, day - 2 * _ONE_DAY):
        if other in window and workspace.settings.is_worked(other):
            by = other - day
            yield whole_day(replace(draft, start=draft.start + by, end=draft.end + by))


def _weight(one: Proposed) -> int:
    weights = {Severity.AVOID: 100, Severity.ADJUST: 10, Severity.NOTE: 1}
    return sum(weights[clash.severity] for clash in one.clashes)
