"""List the support guides, show one, and work out the dates of their milestones."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.options import NationOption, PlaceOption, today
from planner.domain.errors import BadRequestError
from planner.domain.place import PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.services.guidance import (
    Guidance,
    guides_as_json,
    guides_as_text,
    milestones_as_json,
)
from planner.services.locations import almanac_path
from planner.services.reference import open_reference

_DATE = "NAME=YYYY-MM-DD"


class ListFormat(StrEnum):
    """How to write a list."""

    TEXT = "text"
    JSON = "json"


class GuideFormat(StrEnum):
    """How to write a guide."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def list_guides(
    *,
    form: Annotated[ListFormat, typer.Option("--format")] = ListFormat.TEXT,
) -> None:
    """List the support guides."""
    guides = _guidance(DEFAULT_PLACE, None).guides()
    typer.echo(guides_as_json(guides) if form is ListFormat.JSON else guides_as_text(guides))


def show_guide(
    *,
    guide: Annotated[str, typer.Argument(help="its id, such as atw")],
    form: Annotated[GuideFormat, typer.Option("--format")] = GuideFormat.TEXT,
) -> None:
    """Show a support guide."""
    guidance = _guidance(DEFAULT_PLACE, None)
    found = guidance.guide(guide)
    match form:
        case GuideFormat.TEXT:
            typer.echo(guidance.as_text(found))
        case GuideFormat.JSON:
            typer.echo(guidance.as_json(found))
        case GuideFormat.HTML:
            typer.echo(guidance.as_html(found))


def milestones(
    *,
    anchor: Annotated[
        list[str] | None,
        typer.Option(metavar=_DATE, help="a date that others are counted from; may repeat"),
    ] = None,
    entered: Annotated[
        list[str] | None,
        typer.Option("--date", metavar=_DATE, help="the printed date of a milestone; may repeat"),
    ] = None,
    guide: Annotated[list[str] | None, typer.Option(help="of this guide; may repeat")] = None,
    place: PlaceOption = DEFAULT_PLACE,
    nation: NationOption = None,
    form: Annotated[ListFormat, typer.Option("--format")] = ListFormat.TEXT,
) -> None:
    """Work out what to do by when, from dates such as rotation_start=2027-08-04."""
    guidance = _guidance(place, nation)
    anchors = _named_days("--anchor", anchor or ())
    found = guidance.milestones(anchors, _named_days("--date", entered or ()), guide or ())
    if form is ListFormat.JSON:
        typer.echo(milestones_as_json(found))
    else:
        typer.echo(guidance.milestones_as_text(found))


def _guidance(place: str, nation: NationOption) -> Guidance:
    reference = open_reference(almanac_path(), PlaceSlug(place), nation)
    return Guidance(reference.almanac, reference.setting.place.nation, today())


def _named_days(option: str, texts: Iterable[str]) -> dict[str, date]:
    found: dict[str, date] = {}
    for text in texts:
        name, _, day = text.partition("=")
        if name in found:
            raise BadRequestError(
                what=f"{option} {text}", fault=f"{name} is given twice", remedy="give it once"
            )
        try:
            found[name] = date.fromisoformat(day)
        except ValueError as error:
            raise BadRequestError(
                what=f"{option} {text}",
                fault="it is not a name and a date",
                remedy=f"write it as {_DATE}, such as rotation_start=2027-08-04",
            ) from error
    return found
