"""A single session and a series, kept in a diary, and where they stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.series import Scope
from planner.domain.session import (
    Recurrence,
    SessionInstance,
    SessionKind,
)
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 1)
TERM = DateSpan(date(2026, 9, 1), date(2027, 2, 1))
SINGLE = a_session(id="single", uid="single", title="Written paper", kind=SessionKind.EXAM)
SERIES = a_session(id="series", uid="series", recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=5"))

Make = Callable[[Workspace], Change]
"""Plans a change in a workspace."""


def wall(text: str) -> datetime:
    """Return a time from its text."""
    return datetime.fromisoformat(text)


def kept_in(workspace: Workspace) -> Workspace:
    """Keep a single session and a series of five Mondays in a workspace, and return it."""
    workspace.apply(
        Change(
            label="addition",
            programmes=(Edit(None, a_programme()),),
            sessions=(Edit(None, SINGLE), Edit(None, SERIES)),
        )
    )
    return workspace


def instances(workspace: Workspace, title: str = "") -> list[SessionInstance]:
    """Return the dates of the term whose title begins so."""
    view = workspace.period(TERM, TODAY)
    found = {id(one): one for day in view.days for one in day.instances}
    return [one for one in found.values() if one.session.title.startswith(title)]


def days(workspace: Workspace, title: str = "Teaching") -> list[str]:
    """Return when those take place."""
    return [f"{one.start:%d %b %H:%M}" for one in instances(workspace, title)]


def first(workspace: Workspace) -> SessionInstance:
    """Return the single session."""
    return instances(workspace, "Written")[0]


def second_teaching(workspace: Workspace) -> SessionInstance:
    """Return the second date of the series."""
    return instances(workspace, "Teaching")[1]


def edited(scope: Scope, **values: object) -> Make:
    """Return what edits the second date of the series."""

    def make(workspace: Workspace) -> Change:
        instance = second_teaching(workspace)
        draft = workspace.planner.draft_of(instance)
        return workspace.planner.edit(instance, replace(draft, **values), scope)  # type: ignore[arg-type]

    return make
