"""Write sessions, observances and clashes of the diary to a file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from planner.commands.options import DAY, Database, NationOption, today, window
from planner.domain.dates import DateSpan, months_after
from planner.domain.errors import BadRequestError, DiaryError
from planner.domain.observance import PracticeSlug, Tier, Tradition
from planner.domain.place import PlaceSlug
from planner.domain.session import Programme, ProgrammeId
from planner.domain.settings import Settings, at_place
from planner.services.calendar_documents import DocumentLayout
from planner.services.diary_place import DiaryPlace, usual_place
from planner.services.export_requests import (
    BOTH,
    Content,
    ExportForm,
    ExportRequest,
    form_of,
    usual_span,
)
from planner.services.exporting import export, save_export, told_export
from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace

Id = TypeVar("Id")
Choice = TypeVar("Choice")

Out = Annotated[Path, typer.Option("--out", help="the file to write")]
Form = Annotated[
    ExportForm | None, typer.Option("--format", help="else the ending of the file says it")
]
FirstDay = Annotated[
    datetime | None, typer.Option("--from", formats=DAY, help="first day, YYYY-MM-DD")
]
EndDay = Annotated[
    datetime | None, typer.Option("--to", formats=DAY, help="the day after the last")
]
Programmes = Annotated[list[str] | None, typer.Option("--programme", help="by name; may repeat")]
Traditions = Annotated[list[Tradition] | None, typer.Option("--tradition")]
Tiers = Annotated[list[Tier] | None, typer.Option("--tier")]
Practices = Annotated[list[str] | None, typer.Option("--practice")]


class What(StrEnum):
    """What the command line calls the contents of a file."""

    SESSIONS = "sessions"
    OBSERVANCES = "observances"
    BOTH = "both"
    CLASHES = "clashes"

    @property
    def contents(self) -> frozenset[Content]:
        """What the word stands for."""
        return BOTH if self is What.BOTH else frozenset({Content(self.value)})


def export_diary(
    context: typer.Context,
    *,
    out: Out,
    form: Form = None,
    first: FirstDay = None,
    end: EndDay = None,
    what: Annotated[list[What] | None, typer.Option("--what", help="may repeat")] = None,
    programme: Programmes = None,
    tradition: Traditions = None,
    tier: Tiers = None,
    practice: Practices = None,
    patterns: Annotated[bool, typer.Option("--patterns", help="weekly and daily ones too")] = False,
    without_details: Annotated[
        bool, typer.Option("--without-details", help="no notes, tutors and guides")
    ] = False,
    layout: Annotated[
        DocumentLayout, typer.Option("--layout", help="of .docx, .pptx and .html")
    ] = DocumentLayout.MONTHS,
    contact: Annotated[str, typer.Option("--contact", help="whom a hand-out says to ask")] = "",
    with_tutors: Annotated[
        bool, typer.Option("--with-tutors", help="let a hand-out name them")
    ] = False,
    place: Annotated[str | None, typer.Option("--place", help="a town of the almanac")] = None,
    nation: NationOption = None,
    database: Database = None,
) -> None:
    """Write sessions and observances of the diary to a file, by default of the academic year."""
    _check_named(context, database)
    workspace = open_workspace(almanac=almanac_path(), diary=database or usual_place())
    try:
        settings = workspace.settings
        if place is not None:
            settings = at_place(settings, PlaceSlug(place))
        if nation is not None:
            settings = replace(settings, nation=nation)
        request = ExportRequest(
            form=form or form_of(out),
            span=_span(first, end, workspace, settings),
            contents=frozenset().union(*(one.contents for one in what or [What.BOTH])),
            programmes=_programmes(programme, workspace.programmes),
            traditions=_chosen(tradition),
            tiers=_chosen(tier),
            practices=_practices(practice, workspace),
            has_patterns=patterns,
            has_details=not without_details,
            layout=layout,
            contact=contact,
            names_tutors=with_tutors,
        )
        exported = export(request, workspace, settings, stamp=datetime.now().astimezone())
        save_export(exported, out)
    finally:
        workspace.close()
    typer.echo(f"{out}: {told_export(exported, request)}")


def _check_named(context: typer.Context, database: DiaryPlace | None) -> None:
    """Raise DiaryError where the command line names a diary that is not there to be exported."""
    source = context.get_parameter_source("database")
    is_named = source is not None and source.name == "COMMANDLINE"
    if database is not None and is_named and not database.exists:
        raise DiaryError(
            file=database.name,
            fault="there is no diary here",
            remedy="check the name, or leave out --database",
        )


def _span(
    first: datetime | None, end: datetime | None, workspace: Workspace, settings: Settings
) -> DateSpan:
    """Return the days that are named; one day alone opens or closes twelve months."""
    if first is not None and end is not None:
        return window(first.date(), end.date())
    if first is not None:
        return DateSpan(first.date(), _months_off(first.date(), 12))
    if end is not None:
        return DateSpan(_months_off(end.date(), -12), end.date())
    span = workspace.sessions_span()
    return usual_span(today(), settings.year_starts, span, workspace.almanac_span)


def _months_off(day: date, count: int) -> date:
    try:
        return months_after(day, count)
    except ValueError as error:
        raise BadRequestError(
            what=str(day),
            fault="there is no year that far away",
            remedy="give both --from and --to",
        ) from error


def _programmes(
    names: Sequence[str] | None, known: Sequence[Programme]
) -> frozenset[ProgrammeId] | None:
    if not names:
        return None
    by_name = {one.name.casefold(): one.id for one in known} | {one.id: one.id for one in known}
    return frozenset(
        _one_of(name, name.casefold(), by_name, "programme", [one.name for one in known])
        for name in names
    )


def _practices(slugs: Sequence[str] | None, workspace: Workspace) -> frozenset[PracticeSlug] | None:
    if not slugs:
        return None
    held = workspace.dates.observances.values()
    practices = [dating.practice.slug for one in held for dating in one.datings]
    known = {str(slug): slug for slug in practices}
    return frozenset(_one_of(slug, slug, known, "practice", sorted(known)) for slug in slugs)


def _one_of(name: str, key: str, known: Mapping[str, Id], kind: str, choices: Sequence[str]) -> Id:
    if key in known:
        return known[key]
    listed = ", ".join(choices)
    remedy = f"choose one of {listed}" if choices else "leave it out, since there is none yet"
    raise BadRequestError(what=name, fault=f"no such {kind}", remedy=remedy)


def _chosen(values: Iterable[Choice] | None) -> frozenset[Choice] | None:
    return frozenset(values) if values else None
