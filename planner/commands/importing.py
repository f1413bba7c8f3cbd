"""Bring timetables into the diary."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from planner.commands.options import Database, Files
from planner.commands.table_options import reads_tables
from planner.domain.import_report import ImportReport
from planner.domain.table_choices import TableChoices
from planner.services.diary_place import DiaryPlace, FilePlace, usual_place
from planner.services.import_words import difference_words, matched_words, session_words
from planner.services.locations import almanac_path
from planner.services.workspace import open_workspace

DryRun = Annotated[bool, typer.Option("--dry-run", help="list what it would do; write nothing")]


@reads_tables
def import_timetables(
    *, files: Files, tables: TableChoices, dry_run: DryRun = False, database: Database = None
) -> None:
    """Bring timetables into the diary; each file whole, or not at all."""
    diary = database or usual_place()
    if dry_run:
        _try(files, tables, diary)
        return
    diary.copy_first(datetime.now().astimezone().replace(tzinfo=None))
    workspace = open_workspace(almanac=almanac_path(), diary=diary)
    try:
        for file in files:
            for timetable in workspace.timetables.read(file, tables):
                change, report = workspace.timetables.plan_one(timetable)
                workspace.apply(change)
                typer.echo("\n".join(_summary(report)))
    finally:
        workspace.close()


def _try(files: Sequence[Path], tables: TableChoices, diary: DiaryPlace) -> None:
    # A diary that is not there yet would be made by being opened.
    with TemporaryDirectory() as folder:
        tried = diary if diary.exists else FilePlace(Path(folder) / "diary.sqlite")
        workspace = open_workspace(almanac=almanac_path(), diary=tried)
        try:
            read = [one for file in files for one in workspace.timetables.read(file, tables)]
            for planned in workspace.timetables.plan(read):
                typer.echo("\n".join((*_summary(planned.report), *_in_full(planned.report))))
        finally:
            workspace.close()
    typer.echo("Dry run: nothing was written.")


def _summary(report: ImportReport) -> Iterator[str]:
    """Yield the counts, then every problem on a line of its own."""
    yield (
        f"{report.name}: {len(report.added)} added, {len(report.changed)} changed, "
        f"{len(report.removed)} removed, {len(report.unchanged)} unchanged, "
        f"{len(report.problems)} skipped or doubted"
    )
    if report.matched:
        yield f"  {matched_words(report)}"
    yield from (f"  {each.place}: {each.fault}" for each in report.problems)


def _in_full(report: ImportReport) -> Iterator[str]:
    for edit in report.edits:
        if edit.after is None:
            yield f"  removed: {session_words(edit.before)}" if edit.before else ""
        elif edit.before is None:
            yield f"  added: {session_words(edit.after)}"
        else:
            yield f"  changed: {session_words(edit.after)} ({difference_words(edit)})"
