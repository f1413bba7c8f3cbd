"""Hostile text on printed pages: a PDF shows it and does nothing with it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from planner.domain.change import Change, Edit
from planner.domain.page import Heading, Page, PageId, Paragraph, Points, Shelf
from planner.domain.page_text import page_html
from planner.services.print_requests import Layout, PrintRequest, printout_for
from planner.services.print_sources import DiarySource
from planner.services.printing import PrintOptions, html_of, pages_of
from planner.services.workspace import Workspace
from tests.ui.plans import EXAMS, NORTH, SESSIONS, SIMULATION
from tests.ui.test_rich_text import EVIL
from ui.html_files import write_pdf
from ui.paper.page_painter import QtTextMeasure
from ui.paper.press import QtPress

KIPPUR = date(2026, 9, 21)

ACTIVE = (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/GoToR", b"/EmbeddedFile", b"/SubmitForm")
"""What makes a PDF do something: ISO 32000-1, 12.6 and 7.11."""


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what documents of rich text ask for, such as pictures; it is given to none."""
    asked: list[str] = []

    def loaded(_document: QTextDocument, _kind: int, name: QUrl) -> object:
        asked.append(name.toString())
        return None

    monkeypatch.setattr(QTextDocument, "loadResource", loaded)
    return asked


@pytest.fixture
def hostile(workspace: Workspace) -> Workspace:
    """Give every session and programme a name of mark-up."""
    programmes = tuple(Edit(one, replace(one, name=EVIL)) for one in (NORTH, EXAMS, SIMULATION))
    sessions = tuple(
        Edit(one, replace(one, title=EVIL, location=EVIL, notes=EVIL, tutor=EVIL))
        for one in SESSIONS
    )
    workspace.apply(Change(label="", programmes=programmes, sessions=sessions))
    return workspace


def assert_inert(pdf: Path) -> None:
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF")
    assert [word for word in ACTIVE if word in content] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", Layout)
def test_a_printed_page_does_nothing(
    hostile: Workspace, tmp_path: Path, layout: Layout, asked_for: list[str]
) -> None:
    source = DiarySource(workspace=hostile, settings=hostile.settings, today=KIPPUR)
    printout = printout_for(PrintRequest(layout=layout, day=KIPPUR), KIPPUR, source)
    options = PrintOptions(printed=KIPPUR)
    pages = pages_of(printout, options, QtTextMeasure())
    out = tmp_path / "out.pdf"
    QtPress().write(pages, out, title=EVIL)

    assert_inert(out)
    html = html_of([printout], options)
    assert "<img" not in html
    assert "<script" not in html
    assert asked_for == []


@pytest.mark.usefixtures("qapp")
def test_a_page_of_html_saved_as_a_pdf_does_nothing(tmp_path: Path, asked_for: list[str]) -> None:
    blocks = (Heading(EVIL), Paragraph(EVIL), Points((EVIL,)))
    page = Page(id=PageId(Shelf.FAITH, "x"), title=EVIL, blocks=blocks)
    out = tmp_path / "out.pdf"
    write_pdf(out, page_html(page), EVIL)

    assert_inert(out)
    assert asked_for == []
