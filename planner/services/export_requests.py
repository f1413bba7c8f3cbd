"""Asking for an export: what of which days goes into what sort of file, and what is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from planner.domain.dates import DateSpan, months_on, year_around
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import Observance, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.session import Programme, ProgrammeId, SessionInstance
from planner.domain.settings import Settings
from planner.services.calendar_documents import DocumentLayout

# How many years before and after the one about today are exported where nobody says which.
_MOST_YEARS_AWAY = 2


class ExportForm(StrEnum):
    """What sort of file; the values are its endings."""

    ICS = "ics"
    CSV = "csv"
    XLSX = "xlsx"
    DOCX = "docx"
    PPTX = "pptx"
    HTML = "html"

    @property
    def is_document(self) -> bool:
        """Tell whether it is laid out for reading, rather than data for another program."""
        return self in {ExportForm.DOCX, ExportForm.PPTX, ExportForm.HTML}


class Content(StrEnum):
    """What a file holds."""

    SESSIONS = "sessions"
    OBSERVANCES = "observances"
    CLASHES = "clashes"


BOTH = frozenset({Content.SESSIONS, Content.OBSERVANCES})


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What to export of the days of ``span``.

    A choice that is None is the diary’s own: the programmes, traditions, tiers and practices that
    it shows. ``has_patterns`` adds weekly and daily observances, ``has_details`` the notes, tutors
    and guides of sessions. ``layout``, ``contact`` and ``names_tutors`` are of documents alone; a
    hand-out goes to people whom the tutors may not know, so it names them only if asked to. Where
    ``chosen`` holds instances, they are exported instead of what the days hold.
    """

    form: ExportForm
    span: DateSpan
    contents: frozenset[Content] = BOTH
    programmes: frozenset[ProgrammeId] | None = None
    traditions: frozenset[Tradition] | None = None
    tiers: frozenset[Tier] | None = None
    practices: frozenset[PracticeSlug] | None = None
    has_patterns: bool = False
    has_details: bool = True
    layout: DocumentLayout = DocumentLayout.MONTHS
    contact: str = ""
    names_tutors: bool = False
    chosen: tuple[SessionInstance, ...] = ()

    def check(self) -> None:
        """Raise BadRequestError where no file of this form can hold what is asked for."""
        if not self.contents:
            raise _refusal(
                self.form,
                translate("exports", "nothing is chosen to be put into the file"),
                translate("exports", "choose sessions, observances or both"),
            )
        has_clashes = Content.CLASHES in self.contents
        if has_clashes and self.form in {ExportForm.ICS, ExportForm.DOCX, ExportForm.PPTX}:
            raise _refusal(
                self.form,
                translate("exports", "a file of this kind holds no clashes"),
                translate("exports", "choose .xlsx, .csv or .html for them"),
            )
        if has_clashes and self.form is ExportForm.CSV and len(self.contents) > 1:
            raise _refusal(
                self.form,
                translate("exports", "one table cannot hold clashes beside sessions"),
                translate("exports", "export the clashes alone, or choose .xlsx"),
            )


def form_of(path: Path) -> ExportForm:
    """Return the form that the ending of a file names.

    Raises BadRequestError where it names none.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending == "htm":
        return ExportForm.HTML
    if ending not in set(ExportForm):
        raise BadRequestError(
            what=path.name,
            fault=translate("exports", "its ending tells no format"),
            remedy=translate("exports", "end it in one of {endings}, or give --format").format(
                endings=", ".join(f".{form.value}" for form in ExportForm)
            ),
        )
    return ExportForm(ending)


def usual_span(
    today: date, year_starts: int, sessions: DateSpan | None, held: DateSpan
) -> DateSpan:
    """Return the academic year about today, and those about it that hold sessions.

    ``sessions`` are the days of all sessions, ``held`` those that the almanac knows.
    """
    year = year_around(today, year_starts)
    first, end = year.start, year.end
    if sessions is not None:
        months_away = 12 * _MOST_YEARS_AWAY
        first = min(first, year_around(sessions.start, year_starts).start)
        first = max(first, months_on(year.start, -months_away))
        end = max(end, year_around(sessions.last, year_starts).end)
        end = min(end, months_on(year.end, months_away))
    if not DateSpan(first, end).overlaps(held):
        return year
    return DateSpan(max(first, held.start), min(end, held.end))


def settings_for(
    request: ExportRequest,
    settings: Settings,
    observances: Iterable[Observance],
    programmes: Iterable[Programme],
) -> Settings:
    """Return the settings that show what is asked for, and nothing else."""
    hidden = settings.hidden_programmes
    if request.programmes is not None:
        hidden = frozenset(one.id for one in programmes) - request.programmes
    overlay = _overlay_for(request, settings.overlay, tuple(observances))
    return replace(settings, hidden_programmes=hidden, overlay=overlay)


def _overlay_for(
    request: ExportRequest, overlay: Overlay, observances: tuple[Observance, ...]
) -> Overlay:
    if request.traditions is not None:
        overlay = replace(overlay, traditions=request.traditions)
    if request.tiers is not None:
        others = frozenset(one.id for one in observances if one.tier not in request.tiers)
        hidden = overlay.hidden_observances | others
        overlay = replace(overlay, lowest_tier=Tier.INFO, hidden_observances=hidden)
    if request.practices is not None:
        overlay = _with_practices(overlay, request.practices, observances)
    return overlay


def _with_practices(
    overlay: Overlay, chosen: frozenset[PracticeSlug], observances: tuple[Observance, ...]
) -> Overlay:
    """Return the overlay with the dates of these practices and of no other."""
    dating = {one.id: {held.practice.slug for held in one.datings} for one in observances}
    others = frozenset(id_ for id_, slugs in dating.items() if not slugs & chosen)
    known = frozenset(slug for slugs in dating.values() for slug in slugs)
    return replace(
        overlay,
        hidden_practices=known - chosen,
        shown_practices=chosen,
        hidden_observances=overlay.hidden_observances | others,
    )


def _refusal(form: ExportForm, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=f".{form.value}", fault=fault, remedy=remedy)
