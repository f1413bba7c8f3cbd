"""Documents as the window and the command line ask for them, from a diary over the real almanac."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from pptx import Presentation

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.observance import Tier
from planner.domain.shared_reminder import SharedReminder
from planner.services import calendar_documents
from planner.services.calendar_documents import (
    Contents,
    DocumentForm,
    DocumentLayout,
    DocumentRequest,
    calendar_document,
)
from planner.services.print_requests import PrintSource
from planner.services.print_sources import DiarySource
from planner.services.printed_reminders import with_reminders
from planner.services.workspace import Workspace
from tests.printed_months import a_period
from tests.printed_weeks import held
from tests.unit.exchange.documents.told import Elements, notes_text, slide_text, word_text

TODAY = date(2026, 9, 1)
A_YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
CALENDARS = [DocumentLayout.MONTHS, DocumentLayout.YEAR]


@pytest.fixture
def source(workspace: Workspace) -> PrintSource:
    shown = replace(workspace.settings.overlay, lowest_tier=Tier.INFO)
    settings = replace(workspace.settings, overlay=shown)
    return DiarySource(workspace=workspace, settings=settings, today=TODAY)


def text_of(content: bytes, form: DocumentForm) -> str:
    match form:
        case DocumentForm.DOCX:
            return word_text(Document(BytesIO(content)))
        case DocumentForm.PPTX:
            return "\n".join(_slides(content))
        case DocumentForm.HTML:
            return Elements(content).text


def _slides(content: bytes) -> Iterator[str]:
    for slide in Presentation(BytesIO(content)).slides:
        yield slide_text(slide)
        yield notes_text(slide)


@pytest.mark.parametrize("form", DocumentForm)
@pytest.mark.parametrize("layout", CALENDARS)
def test_a_year_of_the_almanac_is_told_whole(
    source: PrintSource, form: DocumentForm, layout: DocumentLayout
) -> None:
    view = source.period(A_YEAR)
    request = DocumentRequest(form=form, span=A_YEAR, layout=layout)
    text = text_of(calendar_document(request, source), form)
    names = [one.name for one in view.occurrences if one.possible_span.overlaps(A_YEAR)]
    sources = {one.title for kept in view.occurrences for one in kept.observance.sources}
    assert len(names) > 200
    assert [one for one in names if one not in text] == []
    assert [one for one in sources if one not in text] == []


@pytest.mark.parametrize("layout", [DocumentLayout.CLASHES, DocumentLayout.HANDOUT])
@pytest.mark.parametrize("form", [DocumentForm.DOCX, DocumentForm.PPTX])
def test_what_only_a_browser_shows_is_refused(
    source: PrintSource, form: DocumentForm, layout: DocumentLayout
) -> None:
    with pytest.raises(BadRequestError, match="for a browser alone; choose HTML"):
        calendar_document(DocumentRequest(form=form, span=A_YEAR, layout=layout), source)


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (DateSpan(date(1999, 12, 1), date(2000, 2, 1)), "the almanac holds no dates"),
        (DateSpan(date(2100, 12, 1), date(2101, 2, 1)), "choose days from 2000 to 2100"),
        (DateSpan(date(2026, 1, 1), date(2032, 1, 1)), "more than five years"),
    ],
)
def test_days_that_cannot_be_told_are_refused(
    source: PrintSource, span: DateSpan, said: str
) -> None:
    with pytest.raises(BadRequestError, match=said):
        calendar_document(DocumentRequest(form=DocumentForm.HTML, span=span), source)


@pytest.mark.parametrize(
    ("layout", "is_told"),
    [
        (DocumentLayout.MONTHS, True),
        (DocumentLayout.CLASHES, False),
        (DocumentLayout.HANDOUT, False),
    ],
)
def test_reminders_of_plans_reach_nobody_else(
    source: PrintSource,
    monkeypatch: pytest.MonkeyPatch,
    layout: DocumentLayout,
    *,
    is_told: bool,
) -> None:
    shared = SharedReminder(
        key="plan-1",
        day=TODAY,
        remind=TODAY,
        title="Planning reminder",
        wording="Planning reminder",
        is_settled=False,
    )
    view = with_reminders(a_period(A_YEAR, instances=[held(TODAY, "all day", "Course")]), [shared])
    monkeypatch.setattr(DiarySource, "period", lambda _source, _window: view)
    request = DocumentRequest(
        form=DocumentForm.HTML, span=A_YEAR, layout=layout, contents=Contents.BOTH
    )
    text = Elements(calendar_document(request, source)).text
    assert "Course" in text
    assert ("Planning reminder" in text) is is_told


def test_more_sessions_than_anybody_reads_are_refused(
    source: PrintSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_documents, "_MOST_SESSIONS", 2)
    crowd = a_period(A_YEAR, instances=[held(TODAY, "09:00-10:00", f"{n}") for n in range(3)])
    monkeypatch.setattr(DiarySource, "period", lambda _source, _window: crowd)
    with pytest.raises(BadRequestError, match="more than 2 sessions in these days; choose fewer"):
        calendar_document(DocumentRequest(form=DocumentForm.HTML, span=A_YEAR), source)


@pytest.mark.parametrize("layout", DocumentLayout)
def test_a_diary_without_sessions_is_told(source: PrintSource, layout: DocumentLayout) -> None:
    request = DocumentRequest(
        form=DocumentForm.HTML, span=A_YEAR, layout=layout, contents=Contents.BOTH
    )
    assert Elements(calendar_document(request, source)).text
