"""Exports: sessions, observances and clashes as files for calendars, spreadsheets and readers.

Support plans are read by nothing here, so that none can leave.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import assert_never

from planner.domain.errors import FileProblemError
from planner.domain.language import counted, in_english, translate
from planner.domain.observance import Tradition
from planner.domain.print_selection import LeftOut, left_out_of, left_out_text
from planner.domain.session import Session
from planner.domain.settings import Settings
from planner.domain.wording import listed, span_text
from planner.exchange.ics.writer import ics_from
from planner.exchange.listing.clash_rows import clash_listing
from planner.exchange.listing.csv_writer import csv_from
from planner.exchange.listing.listing import Cell, Listing
from planner.exchange.listing.observance_rows import observance_listing, row_among_sessions
from planner.exchange.listing.session_rows import listing_of, session_listing, session_row
from planner.files import write_atomically
from planner.services.calendar_documents import (
    Contents,
    DocumentForm,
    DocumentLayout,
    DocumentRequest,
    calendar_document,
)
from planner.services.export_material import Material, material_for
from planner.services.export_requests import Content, ExportForm, ExportRequest
from planner.services.workspace import Workspace

Step = Callable[[], None]
"""Called now and then while a file is made; it may raise, which ends the making."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The bytes of a file, and how many of each it holds; None for what nobody counts."""

    content: bytes
    sessions: int | None = None
    observances: int | None = None
    clashes: int | None = None

    @property
    def words(self) -> str:
        """What it holds: “34 sessions and 120 observances”, or nothing for a document."""
        told = [
            counted("%n session(s)", "", self.sessions) if self.sessions is not None else "",
            counted("%n observance(s)", "", self.observances)
            if self.observances is not None
            else "",
            counted("%n clash(es)", "", self.clashes) if self.clashes is not None else "",
        ]
        return listed([words for words in told if words])


def export(
    request: ExportRequest, workspace: Workspace, settings: Settings, *, stamp: datetime
) -> Exported:
    """Return the file that is asked for, as these settings of the diary choose it.

    Raises BadRequestError where no file can hold it.
    """
    return made_from(material_for(request, workspace, settings), stamp=stamp, step=_go_on)


def made_from(material: Material, *, stamp: datetime, step: Step) -> Exported:
    """Return the file; it needs neither almanac nor diary, so that any thread may make it.

    ``stamp`` is when it is made, at the place. Raises BadRequestError as documents do.
    """
    form = material.request.form
    match form:
        case ExportForm.ICS:
            return _calendar(material, stamp.astimezone(UTC), step)
        case ExportForm.CSV:
            return _table(material)
        case ExportForm.XLSX:
            return _workbook(material, stamp.astimezone(UTC), step)
        case ExportForm.DOCX | ExportForm.PPTX | ExportForm.HTML:
            return _document(material, stamp.date())
        case _:
            assert_never(form)


def save_export(exported: Exported, path: Path) -> None:
    """Write the file whole, or leave what was there as it was. Raises FileProblemError."""
    try:
        write_atomically(path, exported.content)
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=translate("exports", "it cannot be written ({reason})").format(
                reason=error.strerror or error
            ),
            remedy=translate("exports", "close it where it is open, or choose another folder"),
        ) from error


def told_export(exported: Exported, request: ExportRequest) -> str:
    """Return what a file holds in a few words, with its days where they say something."""
    days = span_text(request.span)
    if request.chosen or not exported.words:
        return exported.words or days
    words = translate("exports", "{contents}, {days}")
    return words.format(contents=exported.words, days=days)


def _go_on() -> None:
    pass


def _calendar(material: Material, stamp: datetime, step: Step) -> Exported:
    contents = material.request.contents
    sessions = _by_programme(material) if Content.SESSIONS in contents else {}
    occurrences = material.occurrences() if Content.OBSERVANCES in contents else ()
    content = ics_from(
        sessions=sessions,
        occurrences=occurrences,
        setting=material.setting,
        name=_calendar_name(material),
        stamp=stamp,
        step=step,
    )
    return _counted(material, content, observances=len(occurrences))


def _by_programme(material: Material) -> dict[str, list[Session]]:
    found: dict[str, list[Session]] = {}
    for session in material.whole_sessions():
        found.setdefault(material.programmes[session.programme].name, []).append(session)
    return found


def _calendar_name(material: Material) -> str:
    contents = material.request.contents
    if Content.SESSIONS not in contents:
        return translate("exports", "Multi-faith calendar")
    if Content.OBSERVANCES in contents:
        return translate("exports", "Training and observances")
    found = {one.session.programme for one in material.instances}
    if len(found) == 1:
        return material.programmes[found.pop()].name
    return translate("exports", "Training sessions")


@in_english
def _table(material: Material) -> Exported:
    """Return one table; sessions and observances stand in one list by date."""
    contents = material.request.contents
    if Content.CLASHES in contents:
        clashes = material.clashes()
        content = csv_from(clash_listing(clashes, material.programmes))
        return Exported(content=content, clashes=len(clashes))
    occurrences = material.occurrences() if Content.OBSERVANCES in contents else ()
    if Content.SESSIONS not in contents:
        content = csv_from(observance_listing(occurrences, material.setting))
        return Exported(content=content, observances=len(occurrences))
    rows = [
        *(session_row(one, material.programmes) for one in material.instances),
        *(row_among_sessions(one, material.setting) for one in occurrences),
    ]
    content = csv_from(listing_of("Sessions", sorted(rows, key=_by_day)))
    return _counted(material, content, observances=len(occurrences))


@in_english
def _workbook(material: Material, stamp: datetime, step: Step) -> Exported:
    contents = material.request.contents
    sheets: list[Listing] = []
    observances, clashes = None, None
    if Content.SESSIONS in contents:
        sheets.append(session_listing(material.instances, material.programmes))
    step()
    if Content.OBSERVANCES in contents:
        found = material.occurrences()
        observances = len(found)
        sheets.append(observance_listing(found, material.setting))
    step()
    if Content.CLASHES in contents:
        met = material.clashes()
        clashes = len(met)
        sheets.append(clash_listing(met, material.programmes))
    step()
    title = _calendar_name(material)
    # Nothing else needs the library, which takes its time to load.
    writing = import_module("planner.exchange.listing.xlsx_writer")
    content: bytes = writing.xlsx_from(sheets, title=title, stamp=stamp, step=step)
    counts = _counted(material, content, observances=observances or 0)
    return Exported(
        content=content, sessions=counts.sessions, observances=counts.observances, clashes=clashes
    )


def _document(material: Material, today: date) -> Exported:
    request, letterhead = material.request, material.settings.letterhead
    asked = DocumentRequest(
        form=DocumentForm(request.form.value),
        span=request.span,
        layout=_layout_of(request),
        contents=_contents_of(request),
        clock=material.settings.clock,
        trust=letterhead.trust,
        logo=letterhead.logo.png if letterhead.logo is not None else None,
        left_out=left_out_text(_left_out(material)),
        contact=request.contact,
        names_tutors=request.names_tutors,
    )
    return Exported(content=calendar_document(asked, material.source(today)))


def _left_out(material: Material) -> LeftOut:
    """Return what the document leaves out, since a day without it is no free day."""
    held = {one.tradition for one in material.observances.values()}
    contents = material.request.contents
    has_sessions = contents != {Content.OBSERVANCES}
    has_observances = contents != {Content.SESSIONS}
    return left_out_of(
        material.settings,
        [one for one in Tradition if one in held and has_observances],
        list(material.programmes.values()) if has_sessions else [],
    )


def _counted(material: Material, content: bytes, *, observances: int) -> Exported:
    contents = material.request.contents
    return Exported(
        content=content,
        sessions=len(material.instances) if Content.SESSIONS in contents else None,
        observances=observances if Content.OBSERVANCES in contents else None,
    )


def _by_day(row: tuple[Cell, ...]) -> tuple[str, str, str]:
    title, day, start = row[:3]
    return str(day), str(start or ""), str(title)


def _layout_of(request: ExportRequest) -> DocumentLayout:
    has_clashes = Content.CLASHES in request.contents
    return DocumentLayout.CLASHES if has_clashes else request.layout


def _contents_of(request: ExportRequest) -> Contents:
    if Content.OBSERVANCES not in request.contents:
        return Contents.SESSIONS
    return Contents.BOTH if Content.SESSIONS in request.contents else Contents.OBSERVANCES
