"""Calendars and timetables as files for Word, PowerPoint and any browser."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.wording import Clock, day_text
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
    raise NotImplementedError


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
