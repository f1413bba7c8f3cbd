"""Which dates a command that needs no diary goes by: a diary's, where one is named."""

from dataclasses import replace

import typer

from planner.domain.contact import Setting
from planner.domain.errors import DiaryError
from planner.domain.settings import Settings
from planner.services.date_source import DateSource
from planner.services.diary_place import DiaryPlace
from planner.services.find_date import Ground
from planner.services.named_diary import dates_of, policy_of
from planner.services.reference import Reference


def named_ground(
    context: typer.Context, reference: Reference, database: DiaryPlace | None
) -> Ground:
    """Return what a search goes by: the dates of the named diary, at the reference's place."""
    return Ground(
        dates=named_dates(context, reference, database),
        setting=named_setting(context, reference, database),
        overlay=Settings().overlay,
    )


def named_setting(
    context: typer.Context, reference: Reference, database: DiaryPlace | None
) -> Setting:
    """Return the place to judge by, with the clash policy of the named diary.

    Raises DiaryError where the command line names a diary that is not there.
    """
    if not _is_there(context, database):
        return reference.setting
    assert database is not None, "it is there"
    return replace(reference.setting, policy=policy_of(reference.almanac, database))


def named_dates(
    context: typer.Context, reference: Reference, database: DiaryPlace | None
) -> DateSource:
    """Return the almanac's dates, as the diary knows them where one is named.

    Raises DiaryError where the command line names a diary that is not there. One that the
    environment names may be yet to be made.
    """
    if not _is_there(context, database):
        return reference.almanac
    assert database is not None, "it is there"
    return dates_of(reference.almanac, database)


def _is_there(context: typer.Context, database: DiaryPlace | None) -> bool:
    if database is None or database.exists:
        return database is not None
    source = context.get_parameter_source("database")
    if source is None or source.name != "COMMANDLINE":
        return False
    raise DiaryError(
        file=database.name,
        fault="there is no diary here",
        remedy="check the name, or leave out --database",
    )
