"""What importing a file of tables would do, worked out whole in a thread before it is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.domain.session import Programme, ProgrammeId
from planner.domain.table_reading import TableReading
from planner.domain.timetable import Problem, Timetable
from planner.services.importing import PlannedImport
from planner.services.table_outcomes import DryRun, dry_run, put_into, usual_programme

Plan = Callable[[Sequence[Timetable]], Sequence[PlannedImport]]
"""Gives what importing each timetable would do; raises PlannerError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What was read, the timetables that it comes in as, and what that does.

    ``usual`` is the programme of the diary that they are put into, None for those of the file.
    ``beside`` is what is to be told besides the problems of the rows.
    """

    reading: TableReading
    timetables: tuple[Timetable, ...]
    planned: tuple[PlannedImport, ...]
    run: DryRun
    usual: ProgrammeId | None
    beside: tuple[Problem, ...]


def foreseen(
    reading: TableReading,
    file: str,
    plan: Plan,
    programmes: Sequence[Programme],
    before: ProgrammeId | None,
) -> Foreseen:
    """Return what an import would do, in the programme that the sessions are in already.

    ``before`` is the programme that the file was put into at an earlier import, if any. Raises
    PlannerError.
    """
    held = {one.id: one for one in programmes}
    if before in held:
        return foreseen_in(held[before], reading, file, plan)
    planned = plan(reading.timetables)
    usual = held.get(_usual_among(reading.timetables, planned) or ProgrammeId(""))
    if usual is not None:
        return foreseen_in(usual, reading, file, plan)
    return _foreseen(reading, reading.timetables, planned, None)


def foreseen_in(
    programme: Programme | None, reading: TableReading, file: str, plan: Plan
) -> Foreseen:
    """Return what an import into a programme would do, None for those that the file names.

    Raises PlannerError.
    """
    if programme is None:
        return _foreseen(reading, reading.timetables, plan(reading.timetables), None)
    timetables = put_into(reading.timetables, programme, file)
    return _foreseen(reading, timetables, plan(timetables), programme.id)


def _usual_among(
    timetables: Sequence[Timetable], planned: Sequence[PlannedImport]
) -> ProgrammeId | None:
    usual = usual_programme(one.change for one in planned)
    return usual if len(timetables) == 1 and usual != timetables[0].programme.id else None


def _foreseen(
    reading: TableReading,
    timetables: Sequence[Timetable],
    planned: Sequence[PlannedImport],
    usual: ProgrammeId | None,
) -> Foreseen:
    of_rows = {problem for timetable in timetables for problem in timetable.problems}
    told = (problem for one in planned for problem in one.report.problems)
    return Foreseen(
        reading=reading,
        timetables=tuple(timetables),
        planned=tuple(planned),
        run=dry_run(reading.entries, [one.change for one in planned]),
        usual=usual,
        beside=tuple(problem for problem in told if problem not in of_rows),
    )
