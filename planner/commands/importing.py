"""Bring timetables into the diary."""

import typer

from planner.commands.options import Database, Files
from planner.commands.table_options import reads_tables
from planner.domain.table_choices import TableChoices
from planner.services.importing import report_text
from planner.services.locations import almanac_path, default_diary_path
from planner.services.workspace import open_workspace


@reads_tables
def import_timetables(*, files: Files, tables: TableChoices, database: Database = None) -> None:
    """Bring timetables into the diary; each file whole, or not at all."""
    workspace = open_workspace(almanac=almanac_path(), diary=database or default_diary_path())
    try:
        for file in files:
            for timetable in workspace.read_timetables(file, tables):
                change, report = workspace.plan_import(timetable)
                workspace.apply(change)
                typer.echo(report_text(report))
    finally:
        workspace.close()
