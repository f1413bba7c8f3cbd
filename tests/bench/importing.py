"""How much work it is to bring calendars into the diary, beside icalendar that only reads them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from icalendar import Calendar

from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.bench.calendars import single_events
from tests.bench.cpu import least_cpu
from tests.bench.measure import LIMIT, Measurement

_MANY = 10_000
_LIMIT = 1.0


def import_of_ten_thousand() -> Measurement:
    """Measure 10,000 events from the file to the database."""
    return Measurement(
        what="10,000 events of an .ics file into the diary",
        seconds=import_time(_MANY),
        against=LIMIT,
        against_seconds=_LIMIT,
    )


def import_beside_icalendar() -> Measurement:
    """Measure the same beside the library, which only reads."""
    return Measurement(
        what="the same",
        seconds=import_time(_MANY),
        against="icalendar only reads them",
        against_seconds=parse_time(_MANY),
    )


def second_import_of_ten_thousand() -> Measurement:
    """Measure an import of a file that the diary holds already, in which nothing changed."""
    with _file_and_workspace(_MANY) as (path, workspace):
        _bring(workspace, path)
        seconds = least_cpu(lambda: _bring(workspace, path), times=2)
    return Measurement(
        what="the same file again, in which nothing changed",
        seconds=seconds,
        against=LIMIT,
        against_seconds=_LIMIT,
    )


def undo_of_ten_thousand() -> Measurement:
    """Measure taking them out again, beside writing them."""
    with _file_and_workspace(_MANY) as (path, workspace):
        (timetable,) = workspace.timetables.read(path)
        change, _report = workspace.timetables.plan_one(timetable)
        into = least_cpu(lambda: workspace.apply(change), times=1)
        out = least_cpu(lambda: workspace.apply(change.inverse()), times=1)
    return Measurement(
        what="undo an import of 10,000 events",
        seconds=out,
        against="writing them",
        against_seconds=into,
    )


def import_time(count: int) -> float:
    """Return the processor time of an import of so many events into an empty diary."""
    with _file_and_workspace(count) as (path, workspace):
        return least_cpu(lambda: _bring(workspace, path), times=1)


def parse_time(count: int) -> float:
    """Return the processor time in which icalendar reads the same bytes."""
    content = single_events(count)
    return least_cpu(lambda: Calendar.from_ical(content), times=1)


@contextmanager
def _file_and_workspace(count: int) -> Iterator[tuple[Path, Workspace]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "teaching.ics"
        path.write_bytes(single_events(count))
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        yield path, workspace
        workspace.close()


def _bring(workspace: Workspace, path: Path) -> None:
    for timetable in workspace.timetables.read(path):
        change, _report = workspace.timetables.plan_one(timetable)
        workspace.apply(change)
