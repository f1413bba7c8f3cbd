"""Snapshots to write documents of, and what is read back out of the files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from typing_extensions import override

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan
from planner.domain.observance import Source, SourceKey, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import PeriodView
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock
from planner.exchange.documents.calendar import CalendarKind, Heading, calendar_of
from planner.exchange.documents.clashes import clash_timetable
from planner.exchange.documents.document import CalendarDocument
from planner.exchange.documents.handout import hand_out
from planner.exchange.documents.html import html_calendar, html_clashes, html_hand_out
from planner.exchange.documents.slides import slide_calendar
from planner.exchange.documents.word import word_calendar
from tests.printed_months import a_period
from tests.printed_weeks import MONDAY, held, kept, met

Writer = Callable[..., bytes]

SEPTEMBER = DateSpan(date(2026, 9, 1), date(2026, 10, 1))
A_YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
SOURCE = Source(key=SourceKey("A"), title="A guide to the days", address="https://example.org/a")
HOSTILE = (
    "<script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "=HYPERLINK(1)",
    "{{ 7 * 7 }}{% raw %}",
    "اليوم \u202e\u2066 first",
    "nul\x00 bell\x07 break\n tab\t esc\x1b[31m",
    "lone \ud800 half",
    "\ufffe\uffff",
    "w" * 300,
    "several words " * 25,
    "&amp; 'quoted' ]]>",
)


def sourced(occurrence: Occurrence, **changes: object) -> Occurrence:
    """Return an occurrence whose observance names a source and has other changes."""
    observance = replace(occurrence.observance, sources=(SOURCE,), **changes)  # type: ignore[arg-type]
    return replace(occurrence, observance=observance)


def an_exam_on_yom_kippur() -> PeriodView:
    """Return September 2026 with an exam that meets Yom Kippur, and with nothing else."""
    kippur = sourced(kept("Yom Kippur", MONDAY, Tradition.JUDAISM), greeting="G’mar tov")
    exam = held(MONDAY, "09:00-12:00", "Written paper", "Hall 2")
    clash = met(exam, kippur, Severity.AVOID)
    return a_period(SEPTEMBER, instances=[exam], occurrences=[kippur], clashes=[clash])


def sessions_titled(titles: Sequence[str]) -> PeriodView:
    """Return September 2026 with a session of each title on Yom Kippur."""
    kippur = kept("Yom Kippur", MONDAY, Tradition.JUDAISM)
    sessions: list[SessionInstance] = [
        held(MONDAY, "09:00-12:00", title, title) for title in titles
    ]
    clashes = [met(one, kippur, Severity.AVOID) for one in sessions]
    return a_period(SEPTEMBER, instances=sessions, occurrences=[kippur], clashes=clashes)


def by_months(view: PeriodView, title: str = "") -> bytes:
    return word_calendar(_calendar(view, CalendarKind.MONTHS, title, 6))


def by_year(view: PeriodView, title: str = "") -> bytes:
    return word_calendar(_calendar(view, CalendarKind.YEAR, title, 6))


def slides_by_months(view: PeriodView, title: str = "") -> bytes:
    return slide_calendar(_calendar(view, CalendarKind.MONTHS, title, 3))


def slides_by_year(view: PeriodView, title: str = "") -> bytes:
    return slide_calendar(_calendar(view, CalendarKind.YEAR, title, 3))


def html_by_months(view: PeriodView, title: str = "") -> bytes:
    return html_calendar(_calendar(view, CalendarKind.MONTHS, title, 6))


def html_by_year(view: PeriodView, title: str = "") -> bytes:
    return html_calendar(_calendar(view, CalendarKind.YEAR, title, 6))


def html_timetable(view: PeriodView, title: str = "") -> bytes:
    return html_clashes(clash_timetable(view, Heading(title=title), Clock.TWELVE_HOUR))


def html_for_learners(view: PeriodView, title: str = "") -> bytes:
    told = hand_out(
        view,
        Heading(title=title),
        Clock.TWELVE_HOUR,
        contact="Education centre",
        names_tutors=False,
    )
    return html_hand_out(told)


WORD: dict[str, Writer] = {"months": by_months, "year": by_year}
SLIDES: dict[str, Writer] = {
    "months": slides_by_months,
    "year": slides_by_year,
}
HTML: dict[str, Writer] = {
    "months": html_by_months,
    "year": html_by_year,
    "clashes": html_timetable,
    "hand-out": html_for_learners,
}


def opened_word(content: bytes) -> WordDocument:
    return Document(BytesIO(content))


def word_text(document: WordDocument) -> str:
    """Return every paragraph, those of tables included."""
    # Cell by cell, python-docx would take a minute for a year.
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join("".join(one.text for one in p.iter(qn("w:t"))) for p in paragraphs)


def opened_deck(content: bytes) -> Deck:
    return Presentation(BytesIO(content))


def slide_text(slide: Slide) -> str:
    """Return what stands on a slide."""
    return "\n".join(_shape_texts(slide))


def notes_text(slide: Slide) -> str:
    """Return the notes of a slide."""
    if not slide.has_notes_slide or slide.notes_slide.notes_text_frame is None:
        return ""
    return slide.notes_slide.notes_text_frame.text


def _shape_texts(slide: Slide) -> Iterator[str]:
    for shape in slide.shapes:
        if shape.has_text_frame:
            yield shape.text_frame.text  # type: ignore[attr-defined] # of those that have one
        if shape.has_table:
            table = shape.table  # type: ignore[attr-defined]
            yield from (cell.text for row in table.rows for cell in row.cells)


def _calendar(view: PeriodView, kind: CalendarKind, title: str, abreast: int) -> CalendarDocument:
    return calendar_of(view, kind, Heading(title=title), Clock.TWELVE_HOUR, abreast=abreast)


class Elements(HTMLParser):
    """Keeps every element with its attributes and all text, and that each is closed in turn."""

    VOID = frozenset({"meta", "br", "img"})

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(content.decode())
        assert self._open == []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if not {"style", "title"} & set(self._open):
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.found if tag in tags]
