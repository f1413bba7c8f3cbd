"""Tell whom a timetable burdens."""

from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.named_diary import named_ground
from planner.commands.options import Database, Files, NationOption, PlaceOption
from planner.commands.table_options import reads_tables
from planner.domain.errors import BadRequestError
from planner.domain.place import PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.domain.table_choices import TableChoices
from planner.services.checking import timetable_instances
from planner.services.fairness import (
    report_as_html,
    report_as_json,
    report_as_text,
    report_on,
    span_of_instances,
)
from planner.services.locations import almanac_path
from planner.services.reference import open_reference


class ReportFormat(StrEnum):
    """How to write the report."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@reads_tables
def fairness(
    context: typer.Context,
    *,
    tables: TableChoices,
    files: Files,
    place: PlaceOption = DEFAULT_PLACE,
    nation: NationOption = None,
    database: Database = None,
    form: Annotated[ReportFormat, typer.Option("--format")] = ReportFormat.TEXT,
) -> int:
    """Tell which groups a timetable burdens, how often, and what would help most."""
    reference = open_reference(almanac_path(), PlaceSlug(place), nation)
    found = timetable_instances(reference.read(files, tables), reference.setting)
    window = span_of_instances(found)
    title = ", ".join(path.name for path in files)
    if window is None:
        raise BadRequestError(
            what=title, fault="it holds no session", remedy="give a timetable that has some"
        )
    report = report_on(title, found, window, named_ground(context, reference, database))
    match form:
        case ReportFormat.TEXT:
            typer.echo(report_as_text(report))
        case ReportFormat.JSON:
            typer.echo(report_as_json(report))
        case ReportFormat.HTML:
            typer.echo(report_as_html(report))
    return 0
