"""The kinds of file that can be exported, in words: what each is called and what it is good for."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.services.calendar_documents import DocumentLayout
from planner.services.export_requests import Content, ExportForm, ExportRequest

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ExportKind:
    """A form of file and, for documents, how it is laid out."""

    form: ExportForm
    layout: DocumentLayout = DocumentLayout.MONTHS

    @property
    def is_handout(self) -> bool:
        """Tell whether it is made for people without the program."""
        return self.layout is DocumentLayout.HANDOUT

    @property
    def contents_offered(self) -> frozenset[Content]:
        """What it can hold; what it holds in any case is not offered."""
        if self.layout in {DocumentLayout.HANDOUT, DocumentLayout.CLASHES}:
            return frozenset()
        if self.form in {ExportForm.XLSX, ExportForm.CSV}:
            return frozenset(Content)
        return frozenset({Content.SESSIONS, Content.OBSERVANCES})

    @property
    def contents_held(self) -> frozenset[Content]:
        """What it holds in any case."""
        match self.layout:
            case DocumentLayout.CLASHES:
                return frozenset({Content.SESSIONS, Content.CLASHES})
            case DocumentLayout.HANDOUT:
                return frozenset({Content.SESSIONS, Content.OBSERVANCES})
            case _:
                return frozenset()


DATA_KINDS = (
    ExportKind(ExportForm.ICS),
    ExportKind(ExportForm.XLSX),
    ExportKind(ExportForm.CSV),
)
"""What single sessions can be put into."""

KINDS = (
    *DATA_KINDS,
    ExportKind(ExportForm.DOCX),
    ExportKind(ExportForm.DOCX, DocumentLayout.YEAR),
    ExportKind(ExportForm.PPTX),
    ExportKind(ExportForm.PPTX, DocumentLayout.YEAR),
    ExportKind(ExportForm.HTML),
    ExportKind(ExportForm.HTML, DocumentLayout.YEAR),
    ExportKind(ExportForm.HTML, DocumentLayout.CLASHES),
    ExportKind(ExportForm.HTML, DocumentLayout.HANDOUT),
)


def kind_of(request: ExportRequest) -> ExportKind:
    """Return the kind that a request asks for."""
    return (
        ExportKind(request.form, request.layout)
        if request.form.is_document
        else (ExportKind(request.form))
    )


def kind_names() -> Mapping[ExportKind, str]:
    """Return what each kind is called, in the order in which they are offered."""
    names = (
        translate("exports", "Calendar file (.ics)"),
        translate("exports", "Excel workbook (.xlsx)"),
        translate("exports", "Table as text (.csv)"),
        translate("exports", "Word, a month on each page (.docx)"),
        translate("exports", "Word, year planner (.docx)"),
        translate("exports", "PowerPoint, a month on each slide (.pptx)"),
        translate("exports", "PowerPoint, year planner (.pptx)"),
        translate("exports", "Web page, month by month (.html)"),
        translate("exports", "Web page, year planner (.html)"),
        translate("exports", "Web page, timetable with its clashes (.html)"),
        translate("exports", "Web page, hand-out for learners (.html)"),
    )
    return dict(zip(KINDS, names, strict=True))


def use_of(kind: ExportKind) -> str:
    """Return in a sentence what a kind of file is good for."""
    match kind.layout:
        case DocumentLayout.CLASHES:
            return translate(
                "exports",
                "For a meeting: each session with its clashes, why, and what to do. It opens in "
                "any browser.",
            )
        case DocumentLayout.HANDOUT:
            return translate(
                "exports",
                "For people without this program: one file that opens anywhere, on a phone too.",
            )
        case _:
            return _uses()[kind.form]


def _uses() -> Mapping[ExportForm, str]:
    return {
        ExportForm.ICS: translate(
            "exports",
            "For Outlook, Google, Apple and Thunderbird calendars. Repeats stay repeats, and what "
            "moved is put right when the file is exported and imported again.",
        ),
        ExportForm.XLSX: translate(
            "exports", "To sort, filter and count: a sheet each, with real dates and times."
        ),
        ExportForm.CSV: translate(
            "exports",
            "For other systems: one table in date order. A repeat has a row for each of its dates.",
        ),
        ExportForm.DOCX: translate("exports", "To edit, or to put into a paper of your own."),
        ExportForm.PPTX: translate("exports", "To show in a meeting or on a screen."),
        ExportForm.HTML: translate(
            "exports",
            "To read in any browser, with a screen reader, or large on a phone. It loads nothing "
            "from the network.",
        ),
    }
