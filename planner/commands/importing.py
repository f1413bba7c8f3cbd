"""Bring timetables into the diary."""

import typer

from planner.commands.options import Database, Files
from planner.services.importing import report_text
from planner.services.locations import almanac_path, default_diary_path
from planner.services.workspace import open_workspace


def import_timetables(*, files: Files, database: Database = None) -> None:
    """Bring timetables into the diary; each file whole, or not at all."""
    workspace = open_workspace(almanac=almanac_path(), diary=database or default_diary_path())
    try:
        for file in files:
            change, report = workspace.plan_import(workspace.read_timetable(file))
            workspace.apply(change)
            typer.echo(report_text(report))
    finally:
        workspace.close()
