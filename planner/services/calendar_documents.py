"""Calendars and timetables as files for Word, PowerPoint and any browser."""

from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import assert_never

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, day_text, span_text
from planner.exchange.documents.calendar import CalendarKind, Heading, calendar_of
from planner.exchange.documents.clashes import clash_timetable
from planner.exchange.documents.handout import HandOut, hand_out
from planner.exchange.documents.shown import observances_alone, sessions_alone
from planner.services.print_requests import PeriodSource
from planner.services.printed_reminders import without_reminders


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


_WRITERS = {
    DocumentForm.DOCX: ("word", "word_calendar"),
    DocumentForm.PPTX: ("slides", "slide_calendar"),
    DocumentForm.HTML: ("html", "html_calendar"),
}
_ABREAST = {DocumentForm.DOCX: 6, DocumentForm.PPTX: 3, DocumentForm.HTML: 6}
"""How many months of a year planner stand side by side."""

_MOST_DAYS = 5 * 366
_MOST_SESSIONS = 20_000
"""Nobody reads more, and to write them would take minutes."""

_OF_ANY_FORM = {DocumentLayout.MONTHS, DocumentLayout.YEAR}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRequest:
    """What to write about the days of ``span``.

    Programmes, traditions and tiers are those that the source shows. ``title`` is the document’s
    own where it is empty. ``trust`` heads the document, with its ``logo``, a PNG, where there is
    one; ``left_out`` says what the source leaves out. ``contact`` is whom a hand-out says to ask,
    and ``names_tutors`` lets it name who teaches.
    """

    form: DocumentForm
    span: DateSpan
    layout: DocumentLayout = DocumentLayout.MONTHS
    contents: Contents = Contents.OBSERVANCES
    title: str = ""
    clock: Clock = Clock.TWELVE_HOUR
    trust: str = ""
    logo: bytes | None = None
    left_out: str = ""
    contact: str = ""
    names_tutors: bool = False


def calendar_document(request: DocumentRequest, source: PeriodSource) -> bytes:
    """Return the file that is asked for.

    Raises BadRequestError for days that the almanac holds no dates of, which would look free, for
    more than five years or too many sessions, and for a layout that the form has not.
    """
    _check_span(request.span, source.span)
    _check_form(request)
    view = source.period(request.span)
    _check_length(view)
    heading = Heading(
        title=request.title, trust=request.trust, logo=request.logo, left_out=request.left_out
    )
    match request.layout:
        case DocumentLayout.MONTHS:
            return _calendar(view, CalendarKind.MONTHS, heading, request)
        case DocumentLayout.YEAR:
            return _calendar(view, CalendarKind.YEAR, heading, request)
        case DocumentLayout.CLASHES:
            timetable = clash_timetable(without_reminders(view), heading, request.clock)
            return _written("html", "html_clashes", timetable)
        case DocumentLayout.HANDOUT:
            return _written(
                "html", "html_hand_out", _hand_out(without_reminders(view), heading, request)
            )
        case _:
            assert_never(request.layout)


def _calendar(
    view: PeriodView, kind: CalendarKind, heading: Heading, request: DocumentRequest
) -> bytes:
    shown = _shown(view, request.contents)
    abreast = _ABREAST[request.form]
    calendar = calendar_of(shown, kind, heading, request.clock, abreast=abreast)
    return _written(*_WRITERS[request.form], calendar)


def _hand_out(view: PeriodView, heading: Heading, request: DocumentRequest) -> HandOut:
    return hand_out(
        view,
        heading,
        request.clock,
        contact=request.contact,
        names_tutors=request.names_tutors,
    )


def _written(module: str, function: str, document: object) -> bytes:
    """Write a document; the libraries are loaded for it, since the window starts without them."""
    writing = import_module(f"planner.exchange.documents.{module}")
    content: bytes = getattr(writing, function)(document)
    return content


def _shown(view: PeriodView, contents: Contents) -> PeriodView:
    match contents:
        case Contents.OBSERVANCES:
            return observances_alone(view)
        case Contents.SESSIONS:
            return sessions_alone(view)
        case Contents.BOTH:
            return view
        case _:
            assert_never(contents)


def _check_length(view: PeriodView) -> None:
    if sum(len(day.instances) for day in view.days) > _MOST_SESSIONS:
        raise BadRequestError(
            what=span_text(view.window),
            fault=translate(
                "documents", "there are more than {count} sessions in these days"
            ).format(count=f"{_MOST_SESSIONS:,}"),
            remedy=translate(
                "documents", "choose fewer programmes or days, or a table such as .xlsx"
            ),
        )


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
    if span.length > _MOST_DAYS:
        raise BadRequestError(
            what=span_text(span),
            fault=translate("documents", "a document of more than five years is too long to read"),
            remedy=translate("documents", "choose fewer days"),
        )
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
