"""List the observances of some days."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.named_diary import named_dates
from planner.commands.options import Database, From, PlaceOption, To, window
from planner.domain.observance import PracticeSlug, Tier, Tradition
from planner.domain.place import PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.services import observing
from planner.services.locations import almanac_path
from planner.services.reference import open_reference


class ListFormat(StrEnum):
    """How to write a list of occurrences."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    ICS = "ics"


def observances(
    context: typer.Context,
    *,
    first: From,
    end: To,
    tradition: Annotated[list[Tradition] | None, typer.Option()] = None,
    practice: Annotated[list[str] | None, typer.Option()] = None,
    tier: Annotated[list[Tier] | None, typer.Option()] = None,
    place: PlaceOption = DEFAULT_PLACE,
    database: Database = None,
    patterns: Annotated[bool, typer.Option("--patterns", help="weekly and daily ones too")] = False,
    form: Annotated[ListFormat, typer.Option("--format")] = ListFormat.TEXT,
) -> None:
    """List the observances from one day up to another."""
    wanted = observing.Wanted(
        window=window(first.date(), end.date()),
        traditions=frozenset(tradition or ()),
        practices=frozenset(PracticeSlug(one) for one in practice or ()),
        tiers=frozenset(tier or ()),
        patterns=patterns,
    )
    reference = open_reference(almanac_path(), PlaceSlug(place), None)
    dates = named_dates(context, reference, database)
    found = observing.list_occurrences(dates, wanted)
    match form:
        case ListFormat.TEXT:
            typer.echo(observing.occurrences_as_text(found))
        case ListFormat.JSON:
            typer.echo(observing.occurrences_as_json(found, reference.setting))
        case ListFormat.CSV:
            typer.echo(observing.occurrences_as_csv(found, reference.setting))
        case ListFormat.ICS:
            stamp = datetime.now(UTC)
            text = observing.occurrences_as_ics(found, reference.setting, stamp=stamp)
            typer.echo(text, nl=False)
