"""The rows of the agenda in the window: its entries, and the days that support plans ask for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.agenda import AgendaEntry, agenda_of
from planner.domain.clash import Clash
from planner.domain.dates import DateSpan
from planner.domain.period_view import PeriodView


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDay:
    """A day on which support plans ask for so many things; which, the day itself tells."""

    day: date
    count: int
    clashes: tuple[Clash, ...] = ()


AgendaRow = AgendaEntry | DueDay


def agenda_rows(
    view: PeriodView, span: DateSpan, planned: Mapping[date, int]
) -> tuple[AgendaRow, ...]:
    """Return the rows of a span by day, what plans ask for first on its day."""
    due = [DueDay(day=day, count=count) for day, count in planned.items() if day in span]
    return tuple(sorted([*due, *agenda_of(view, span)], key=lambda one: one.day))
