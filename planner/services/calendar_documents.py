"""Calendars and timetables as files for Word, PowerPoint and any browser."""

from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import assert_never

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, day_text
from planner.exchange.documents.calendar import CalendarKind, Heading, calendar_of
from planner.exchange.documents.shown import observances_alone, sessions_alone
from planner.services.print_requests import PrintSource


class DocumentForm(StrEnum):
    """What sort of file."""

    DOCX = "docx"
    PPTX = "pptx"
    HTML = "html"


class DocumentLayout(StrEnum):
    """How a document is laid out; the last two are for a browser alone.

    ``months`` is the multi-faith calendar, a month on each page or slide; ``year`` has the days of
    several months beside one another. ``clashes`` is a timetable with its clashes beside each
    session; ``hand-out`` is a programme’s year for people without the program.
    """

    MONTHS = "months"
    YEAR = "year"
    CLASHES = "clashes"
    HANDOUT = "hand-out"


class Contents(StrEnum):
    """What the calendars show; a timetable with its clashes and a hand-out show both."""

    OBSERVANCES = "observances"
    SESSIONS = "sessions"
    BOTH = "both"


_OF_ANY_FORM = {DocumentLayout.MONTHS, DocumentLayout.YEAR}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRequest:
    """What to write about the days of ``span``.

    Programmes, traditions and tiers are those that the source shows. ``title`` is the document’s
    own where it is empty. ``trust`` heads the document; ``contact`` is whom a hand-out says to ask,
    and ``names_tutors`` lets it name who teaches.
    """

    form: DocumentForm
    span: DateSpan
    layout: DocumentLayout = DocumentLayout.MONTHS
    contents: Contents = Contents.OBSERVANCES
    title: str = ""
    clock: Clock = Clock.TWELVE_HOUR
    trust: str = ""
    contact: str = ""
    names_tutors: bool = False


def calendar_document(request: DocumentRequest, source: PrintSource) -> bytes:
    """Return the file that is asked for.

    Raises BadRequestError for days that the almanac holds no dates of, which would look free, and
    for a layout that the form has not.
    """
    _check_span(request.span, source.span)
    _check_form(request)
    view = _shown(source.period(request.span), request)
    heading = Heading(title=request.title, trust=request.trust)
    kind = CalendarKind.YEAR if request.layout is DocumentLayout.YEAR else CalendarKind.MONTHS
    # The libraries are loaded when a file is wanted: the window would start the later for them.
    writing = import_module("planner.exchange.documents.word")
    calendar = calendar_of(view, kind, heading, request.clock, abreast=writing.ABREAST)
    content: bytes = writing.word_calendar(calendar, view.today)
    return content


def _shown(view: PeriodView, request: DocumentRequest) -> PeriodView:
    match request.contents:
        case Contents.OBSERVANCES:
            return observances_alone(view)
        case Contents.SESSIONS:
            return sessions_alone(view)
        case Contents.BOTH:
            return view
        case _:
            assert_never(request.contents)


def _check_form(request: DocumentRequest) -> None:
    """Refuse what only a browser can show."""
    if request.form is DocumentForm.HTML or request.layout in _OF_ANY_FORM:
        return
    raise BadRequestError(
        what=request.layout.value,
        fault=translate("documents", "this is written for a browser alone"),
        remedy=translate("documents", "choose HTML, or a calendar by months or years"),
    )


def _check_span(span: DateSpan, held: DateSpan) -> None:
    for day in (span.start, span.last):
        if day not in held:
            raise BadRequestError(
                what=day_text(day),
                fault=translate(
                    "documents",
                    "the almanac holds no dates for it, so that the day would look free",
                ),
                remedy=translate("documents", "choose days from {first} to {last}").format(
                    first=held.start.year, last=held.last.year
                ),
            )
