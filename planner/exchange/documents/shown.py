"""A part of a snapshot: its observances alone, or its sessions alone."""

from dataclasses import replace

from planner.domain.period_view import PeriodView


def observances_alone(view: PeriodView) -> PeriodView:
    """Return a view without its sessions."""
    days = tuple(replace(day, instances=(), clashes=()) for day in view.days)
    return replace(view, days=days, clashes=())


def sessions_alone(view: PeriodView) -> PeriodView:
    """Return a view without its observances, and so without clashes."""
    days = tuple(
        replace(day, occurrences=(), eves=(), bands=(), closings={}, clashes=())
        for day in view.days
    )
    return replace(view, days=days, occurrences=(), clashes=())
