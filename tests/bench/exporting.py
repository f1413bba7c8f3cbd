"""How long the export of a year takes, from a diary of three thousand sessions in it to bytes."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.dates import DateSpan
from planner.services.export_requests import Content, ExportForm, ExportRequest
from planner.services.exporting import export
from tests.bench.full_diary import NOW, full_workspace
from tests.bench.measure import LIMIT, Measurement, shortest

_SESSIONS = 3_000
_YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
_CALENDAR = ExportRequest(form=ExportForm.ICS, span=_YEAR)
_TABLE = ExportRequest(form=ExportForm.CSV, span=_YEAR)
_WORKBOOK = ExportRequest(form=ExportForm.XLSX, span=_YEAR, contents=frozenset(Content))


def year_as_a_calendar() -> Measurement:
    """Measure sessions and observances of a year as a calendar file."""
    return _measured("a year of 3,000 sessions as .ics", _CALENDAR, 3.0)


def year_as_a_table() -> Measurement:
    """Measure sessions and observances of a year as one table."""
    return _measured("the same as .csv", _TABLE, 1.0)


def year_as_a_workbook() -> Measurement:
    """Measure sessions, observances and every clash of a year as a workbook."""
    return _measured("the same with its clashes as .xlsx", _WORKBOOK, 6.0)


def _measured(what: str, request: ExportRequest, limit: float) -> Measurement:
    with TemporaryDirectory() as folder:
        workspace = full_workspace(Path(folder), _SESSIONS, years=1)
        seconds = shortest(
            lambda: export(request, workspace, workspace.settings, stamp=NOW), times=2
        )
        workspace.close()
    return Measurement(what=what, seconds=seconds, against=LIMIT, against_seconds=limit)
