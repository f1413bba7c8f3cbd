"""Which dates a command that needs no diary goes by: a diary's, where one is named."""

from pathlib import Path

import typer

from planner.domain.errors import DiaryError
from planner.domain.settings import Settings
from planner.services.date_source import DateSource
from planner.services.find_date import Ground
from planner.services.named_diary import dates_of
from planner.services.reference import Reference


def named_ground(context: typer.Context, reference: Reference, database: Path | None) -> Ground:
    """Return what a search goes by: the dates of the named diary, at the reference's place."""
    return Ground(
        dates=named_dates(context, reference, database),
        setting=reference.setting,
        overlay=Settings().overlay,
    )


def named_dates(context: typer.Context, reference: Reference, database: Path | None) -> DateSource:
    """Return the almanac's dates, as the diary knows them where one is named.

    Raises DiaryError where the command line names a diary that is not there. One that the
    environment names may be yet to be made.
    """
    if database is None:
        return reference.almanac
    if database.exists():
        return dates_of(reference.almanac, database)
    source = context.get_parameter_source("database")
    if source is None or source.name != "COMMANDLINE":
        return reference.almanac
    raise DiaryError(
        file=str(database),
        fault="there is no diary here",
        remedy="check the name, or leave out --database",
    )
