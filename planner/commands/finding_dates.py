"""Rank dates for a session by what they would touch."""

import re
from datetime import datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from planner.commands.named_diary import named_ground
from planner.commands.options import Database, From, NationOption, PlaceOption, To, window
from planner.commands.table_options import reads_tables
from planner.domain.date_search import (
    WORKING_WEEK,
    DateRequest,
    RankedDate,
    checked_request,
    usual_hours,
)
from planner.domain.duration import duration_from
from planner.domain.errors import BadRequestError
from planner.domain.place import PlaceSlug
from planner.domain.session import SessionKind
from planner.domain.settings import DEFAULT_PLACE
from planner.domain.table_choices import TableChoices
from planner.domain.typed_words import WEEKDAY, weekday_from
from planner.services.checking import timetable_instances
from planner.services.find_date import find_dates
from planner.services.locations import almanac_path
from planner.services.ranked_dates import dates_as_html, dates_as_json, dates_as_text
from planner.services.reference import open_reference

_HOUR = ["%H:%M"]
_IN_TEXT = 20


class DatesFormat(StrEnum):
    """How to write the dates that were found."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@reads_tables
def find_date(
    context: typer.Context,
    *,
    tables: TableChoices,
    first: From,
    end: To,
    kind: Annotated[SessionKind, typer.Option("--kind", help="what sort of session it is")],
    duration: Annotated[str, typer.Option("--duration", help="such as 3h, 90m or 1h30")],
    timetable: Annotated[
        list[Path] | None, typer.Option("--timetable", help="keep free of these sessions")
    ] = None,
    days: Annotated[str, typer.Option("--days", help="such as mon,tue,fri")] = "",
    earliest: Annotated[
        datetime | None, typer.Option("--earliest", formats=_HOUR, help="first start, HH:MM")
    ] = None,
    latest: Annotated[
        datetime | None, typer.Option("--latest", formats=_HOUR, help="last end, HH:MM")
    ] = None,
    candidate: Annotated[
        list[datetime] | None,
        typer.Option("--candidate", formats=["%Y-%m-%d"], help="compare these days alone"),
    ] = None,
    place: PlaceOption = DEFAULT_PLACE,
    nation: NationOption = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="how many to list")] = None,
    database: Database = None,
    form: Annotated[DatesFormat, typer.Option("--format")] = DatesFormat.TEXT,
) -> int:
    """Rank dates for a session, best first, each with what it would touch."""
    reference = open_reference(almanac_path(), PlaceSlug(place), nation)
    opens, closes = usual_hours(kind)
    request = DateRequest(
        window=window(first.date(), end.date()),
        kind=kind,
        length=_length(duration),
        opens=_hour(earliest, opens),
        closes=_hour(latest, closes),
        weekdays=_weekdays(days),
        candidates=tuple(day.date() for day in candidate or ()),
    )
    checked_request(request, reference.almanac.span)
    busy = (
        timetable_instances(reference.read(timetable, tables), reference.setting)
        if timetable
        else ()
    )
    found = find_dates(request, named_ground(context, reference, database), busy)
    typer.echo(_written(form, request, found, limit))
    return 0


def _written(
    form: DatesFormat, request: DateRequest, found: tuple[RankedDate, ...], limit: int | None
) -> str:
    match form:
        case DatesFormat.TEXT:
            return dates_as_text(request, found, limit or _IN_TEXT)
        case DatesFormat.JSON:
            return dates_as_json(request, found[:limit])
        case DatesFormat.HTML:
            return dates_as_html(request, found[:limit])


def _hour(given: datetime | None, usual: time) -> time:
    return usual if given is None else given.time()


def _weekdays(text: str) -> frozenset[int]:
    if not text.strip():
        return WORKING_WEEK
    words = [word for word in re.split(r"[\s,]+", text) if word]
    for word in words:
        if not re.fullmatch(WEEKDAY, word, re.IGNORECASE):
            raise BadRequestError(
                what=f"--days {text}",
                fault=f"“{word}” is no day of the week",
                remedy="give days such as mon,tue,fri",
            )
    return frozenset(map(weekday_from, words))


def _length(text: str) -> timedelta:
    length = duration_from(text)
    if length is None:
        raise BadRequestError(
            what=f"--duration {text}",
            fault="it is no length of time",
            remedy="give it as 3h, 90m or 1h30",
        )
    return length
