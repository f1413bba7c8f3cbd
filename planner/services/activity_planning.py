"""Planning an activity of the toolkit: its sittings as sessions on dates that touch least."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import assert_never

from planner.domain.activity_time import SuggestedTime
from planner.domain.date_search import DateRequest
from planner.domain.dates import DateSpan, months_after
from planner.domain.laid_out import Proposed
from planner.domain.language import translate
from planner.domain.session import KindBasis, Session
from planner.domain.session_page import activity_guide
from planner.domain.toolkit_framework import Activity, Rhythm
from planner.domain.toolkit_words import role_words
from planner.services.activity_times import TimesOfYear
from planner.services.laying_out import Wanted, best_date, checked_draft, request_for
from planner.services.workspace import Workspace

_ONE_DAY = timedelta(days=1)
_AROUND = 10
"""Days before and after the time for a later sitting within which the best date is looked for."""

_QUARTER = 3
_NO_TIME_WEEKS = 13


def times_of_year(workspace: Workspace, today: date) -> TimesOfYear:
    """Return what looks the times of activities up."""
    return TimesOfYear(dates=workspace.dates, nation=workspace.place.nation, today=today)


def first_request(
    activity: Activity, suggested: SuggestedTime | None, workspace: Workspace, today: date
) -> DateRequest:
    """Return the search for the first sitting; without a suggested time, in the next 13 weeks.

    Raises BadRequestError.
    """
    tomorrow = today + _ONE_DAY
    window = DateSpan(tomorrow, tomorrow + timedelta(weeks=_NO_TIME_WEEKS))
    near = tomorrow
    if suggested is not None:
        window, near = suggested.window, suggested.near
    wanted = Wanted(kind=activity.kind, length=activity_length(activity), window=window, near=near)
    return request_for(wanted, workspace)


def activity_length(activity: Activity) -> timedelta:
    """Return how long one sitting takes."""
    return timedelta(minutes=activity.minutes)


def activity_draft(activity: Activity, draft: Session) -> Session:
    """Return a draft made into the first sitting of an activity."""
    return replace(
        draft,
        title=_title(activity, 1),
        kind=activity.kind,
        kind_basis=KindBasis.CHOSEN,
        themes=frozenset(activity.themes),
        guide=activity_guide(activity.id),
        notes=activity_notes(activity),
    )


def activity_notes(activity: Activity) -> str:
    """Return the purpose, the audience, the care to take and the steps, as notes to tick off."""
    audience = translate("activities", "For: {audience}").format(audience=activity.audience)
    lines = [activity.purpose.text, audience]
    if activity.care is not None:
        care = translate("activities", "Take care: {care}")
        lines.append(care.format(care=activity.care.text))
    lines += [
        translate("activities", "☐ {number}. {who}: {what}").format(
            number=number, who=role_words(step.by), what=step.text
        )
        for number, step in enumerate(activity.steps, 1)
    ]
    return "\n".join(lines)


def sittings_from(activity: Activity, first: Session, workspace: Workspace) -> tuple[Proposed, ...]:
    """Return all sittings, the first as it is, each later one where it would touch least.

    They are of the kind and length of the first. Raises BadRequestError.
    """
    drafts = [first, *_later(activity, first, workspace)]
    return tuple(checked_draft(Proposed(draft=one), workspace.planner) for one in drafts)


def _later(activity: Activity, first: Session, workspace: Workspace) -> Iterator[Session]:
    before = first.start.date()
    for number in range(1, activity.sittings):
        window, near = _next_time(activity.every, first.start.date(), before, number, workspace)
        wanted = Wanted(
            kind=first.kind,
            length=first.length,
            window=window,
            near=near,
            preferred=first.start.time(),
        )
        found = best_date(wanted, workspace)
        start = datetime.combine(near, first.start.time())
        if found is not None:
            start = found.start.replace(tzinfo=None)
        before = start.date()
        yield _another(first, start, workspace, title=_title(activity, number + 1))


def _another(first: Session, start: datetime, workspace: Workspace, *, title: str) -> Session:
    fresh = workspace.planner.new_draft(start, start + first.length)
    return replace(first, id=fresh.id, uid=fresh.uid, start=fresh.start, end=fresh.end, title=title)


def _title(activity: Activity, number: int) -> str:
    if activity.sittings == 1:
        return activity.title
    words = translate("activities", "{title} ({number} of {count})")
    return words.format(title=activity.title, number=number, count=activity.sittings)


def _next_time(
    every: Rhythm | None, first: date, before: date, number: int, workspace: Workspace
) -> tuple[DateSpan, date]:
    match every:
        case Rhythm.DAY:
            day = _next_worked(before, workspace)
            return DateSpan(day, day + _ONE_DAY), day
        case Rhythm.MONTH:
            near = months_after(first, number)
        case Rhythm.QUARTER:
            near = months_after(first, number * _QUARTER)
        case None:
            near = before + _ONE_DAY
        case _:
            assert_never(every)
    around = timedelta(days=_AROUND)
    return DateSpan(near - around, near + around + _ONE_DAY), near


def _next_worked(before: date, workspace: Workspace) -> date:
    days = (before + number * _ONE_DAY for number in range(1, 8))
    # Where no day of the week is worked at all, the next one is as good as any.
    return next(filter(workspace.settings.is_worked, days), before + _ONE_DAY)
