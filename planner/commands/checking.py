"""Find the clashes of timetables."""

from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.named_diary import named_dates, named_setting
from planner.commands.options import Database, Files, NationOption, PlaceOption, today
from planner.commands.table_options import reads_tables
from planner.domain.clash import Severity
from planner.domain.place import PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.domain.table_choices import TableChoices
from planner.services import checking
from planner.services.locations import almanac_path
from planner.services.reference import open_reference


class FindingsFormat(StrEnum):
    """How to write what a check found."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@reads_tables
def check(
    context: typer.Context,
    *,
    tables: TableChoices,
    files: Files,
    place: PlaceOption = DEFAULT_PLACE,
    nation: NationOption = None,
    min_severity: Annotated[Severity, typer.Option("--min-severity")] = Severity.NOTE,
    database: Database = None,
    form: Annotated[FindingsFormat, typer.Option("--format")] = FindingsFormat.TEXT,
) -> int:
    """Find the clashes of timetables; exit 0 for none, 1 for some."""
    reference = open_reference(almanac_path(), PlaceSlug(place), nation)
    findings = checking.check_timetables(
        reference.read(files, tables),
        named_dates(context, reference, database),
        named_setting(context, reference, database),
        today=today(),
        min_severity=min_severity,
    )
    match form:
        case FindingsFormat.TEXT:
            typer.echo(checking.findings_as_text(findings))
        case FindingsFormat.JSON:
            typer.echo(checking.findings_as_json(findings))
        case FindingsFormat.HTML:
            typer.echo(checking.findings_as_html(findings))
    return 1 if findings.groups else 0
