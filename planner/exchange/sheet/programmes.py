"""The programmes of a view as a print tells them apart: by pattern and by name."""

from collections.abc import Mapping

from planner.domain.period_view import PeriodView
from planner.domain.session import Pattern, ProgrammeId
from planner.exchange.sheet.header import ProgrammeMark


def distinct_patterns(view: PeriodView) -> dict[ProgrammeId, Pattern]:
    """Return a pattern for each programme with sessions, by name; no two alike while six last.

    On screen programmes differ by colour as well, so two may share a pattern there.
    """
    free = list(Pattern)
    chosen: dict[ProgrammeId, Pattern] = {}
    for programme in programmes_on(view):
        wanted = view.programmes[programme].pattern
        pattern = wanted if wanted in free or not free else free[0]
        if pattern in free:
            free.remove(pattern)
        chosen[programme] = pattern
    return chosen


def programme_marks(
    view: PeriodView, patterns: Mapping[ProgrammeId, Pattern]
) -> tuple[ProgrammeMark, ...]:
    """Return the programmes as the head of a sheet names them."""
    return tuple(
        ProgrammeMark(view.programmes[one].name, pattern) for one, pattern in patterns.items()
    )


def programme_names(view: PeriodView) -> tuple[str, ...]:
    """Return the names of the programmes that have sessions in the view, in their order."""
    return tuple(view.programmes[one].name for one in programmes_on(view))


def programmes_on(view: PeriodView) -> tuple[ProgrammeId, ...]:
    """Return the programmes that have sessions in the view, by name."""
    used = {instance.session.programme for day in view.days for instance in day.instances}
    return tuple(sorted(used, key=lambda one: (view.programmes[one].name, one)))
