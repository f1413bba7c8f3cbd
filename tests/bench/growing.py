"""How work grows with what there is, from a thousand to a hundred thousand, beside its peers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.dates import DateSpan
from planner.services.export_requests import Content, ExportForm, ExportRequest
from planner.services.exporting import export
from tests.bench.clashing import sweep_time
from tests.bench.cpu import least_cpu
from tests.bench.full_diary import NOW, full_workspace
from tests.bench.importing import import_time, parse_time
from tests.bench.printing import week_time
from tests.bench.recurring import (
    events_time,
    instances_time,
    rrule_time,
    starts_time,
)
from tests.bench.searching import search_time
from tests.bench.tables import rows_time

_COUNTS = (1_000, 10_000, 100_000)
_FEW = _COUNTS[:2]
_SERIES = (100, 1_000, 10_000)
"""Of which a fifth each are on every day, week, second week, month and year."""
_YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
_SESSIONS = frozenset({Content.SESSIONS})


@dataclass(frozen=True, slots=True)
class Line:
    """Who does the work, and the processor seconds for so much of it."""

    who: str
    points: tuple[tuple[int, float], ...]

    def at(self, count: int) -> float | None:
        """Return the seconds for so much, None where it was not measured."""
        return dict(self.points).get(count)


@dataclass(frozen=True, slots=True)
class Growth:
    """One kind of work, counted in ``unit``: our line, then those of peers."""

    what: str
    unit: str
    ours: Line
    peers: tuple[Line, ...] = ()


def growths() -> Iterator[Growth]:
    """Measure one kind of work after another."""
    yield Growth(
        "An .ics file into the diary",
        "events",
        _line("Multifaith Planner, into the database", import_time),
        # A hundred thousand would take it half a minute, and tell nothing more.
        (_line("icalendar, only reading", parse_time, _FEW),),
    )
    yield Growth(
        "Starts of series in a year",
        "series",
        _line("Multifaith Planner", starts_time, _SERIES),
        (_line("dateutil.rrule", rrule_time, _SERIES),),
    )
    yield Growth(
        "Series in a year as sessions in order, by the clock of the place",
        "series",
        _line("Multifaith Planner", instances_time, _SERIES),
        (_line("recurring-ical-events", events_time, _SERIES[:2]),),
    )
    yield Growth(
        "Clash check of a year",
        "sessions",
        _line("Multifaith Planner, each session with each date", sweep_time),
    )
    yield Growth(
        "A .csv timetable to sessions",
        "rows",
        _line("Multifaith Planner", rows_time),
    )
    yield Growth(
        "Search of the almanac and a diary",
        "sessions",
        _line("Multifaith Planner", search_time),
    )
    yield Growth(
        "A week as a PDF, of three years",
        "sessions",
        _line("Multifaith Planner", week_time),
    )
    for form in (ExportForm.ICS, ExportForm.CSV, ExportForm.XLSX):
        yield Growth(
            f"Export of a year as .{form.value}",
            "sessions",
            _line("Multifaith Planner", partial(_export_time, form)),
        )


def _line(who: str, measure: Callable[[int], float], counts: tuple[int, ...] = _COUNTS) -> Line:
    return Line(who, tuple((count, measure(count)) for count in counts))


def _export_time(form: ExportForm, count: int) -> float:
    request = ExportRequest(form=form, span=_YEAR, contents=_SESSIONS)
    with TemporaryDirectory() as folder:
        workspace = full_workspace(Path(folder), count, years=1)
        seconds = least_cpu(
            lambda: export(request, workspace, workspace.settings, stamp=NOW), times=1
        )
        workspace.close()
    return seconds
