"""Say why an observance falls on its date."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.options import DAY, PlaceOption, today
from planner.domain.observance import PracticeSlug
from planner.domain.place import PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.services import provenance
from planner.services.locations import almanac_path
from planner.services.reference import open_reference

Day = Annotated[
    datetime | None, typer.Option("--date", formats=DAY, help="a day on which it may fall")
]


class AnswerFormat(StrEnum):
    """How to write the answer."""

    TEXT = "text"
    JSON = "json"


def why(
    *,
    observance: Annotated[str, typer.Argument(help="its id, such as judaism.yom-kippur")],
    cycle: Annotated[str | None, typer.Option(help="a year of its own calendar")] = None,
    day: Day = None,
    practice: Annotated[str | None, typer.Option(help="by this practice alone")] = None,
    place: PlaceOption = DEFAULT_PLACE,
    form: Annotated[AnswerFormat, typer.Option("--format")] = AnswerFormat.TEXT,
) -> None:
    """Say why an observance falls on its date: rule, practice, certainty and sources."""
    reference = open_reference(almanac_path(), PlaceSlug(place), None)
    asked = provenance.Asked(
        observance=observance,
        today=today(),
        nation=reference.setting.place.nation,
        cycle=cycle,
        day=None if day is None else day.date(),
        practice=None if practice is None else PracticeSlug(practice),
    )
    found = provenance.explain(reference.almanac, asked)
    match form:
        case AnswerFormat.TEXT:
            typer.echo(provenance.provenances_as_text(found))
        case AnswerFormat.JSON:
            typer.echo(provenance.provenances_as_json(found))
