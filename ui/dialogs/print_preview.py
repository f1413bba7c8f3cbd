"""The preview before printing: the pages as they will be, on paper, in a file or read as text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.services.printing import (
    Page,
    PrintOptions,
)
from ui.dialogs.paper_choices import PaperChoices, tick_box
from ui.dialogs.print_files import HTML, PDF, WORD, asked_path
from ui.dialogs.printable import Printable
from ui.errors import show_error
from ui.paper.documents import file_writer, printer_feeder, write_pages
from ui.paper.page_view import PageView
from ui.paper.printing import print_pages, printer_for
from ui.paper.range_maker import RangeMaker
from ui.paper.zoom_bar import ZoomBar
from ui.widgets.dialog_size import open_at
from ui.widgets.flowing_rows import FlowingRows
from ui.widgets.prose import plain_text

Tell = Callable[[QWidget | None, PlannerError], None]
"""Tells the user of a fault."""


class PrintPreview(QDialog):
    """Shows the pages for the options as they change; prints them or saves them to a file.

    It writes nothing but the file that the user asks for.
    """

    def __init__(
        self,
        printable: Printable,
        options: PrintOptions,
        parent: QWidget | None = None,
        *,
        tell: Tell = show_error,
    ) -> None:
        super().__init__(parent)
        self._printable = printable
        self._options = options
        self._tell = tell
        self._maker: RangeMaker | None = None
        self._said_when_made = ""
        self._pages: tuple[Page, ...] = ()
        self.paper = PaperChoices(options, self)
        self._reads = tick_box(self.tr("Read as &text"), is_checked=False)
        self._view = PageView()
        self._status = plain_text("")
        self._build()
        self._connect()
        self._lay_out()

    @property
    def options(self) -> PrintOptions:
        """What the user has chosen so far."""
        return self.paper.put_into(self._options)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages as they would be printed now; of several weeks, those of the first."""
        return self._pages

    @property
    def is_range(self) -> bool:
        """Tell whether more is to be printed than the preview shows."""
        layouts = self._printable.layouts
        return layouts is not None and layouts.request.weeks > 1

    def use_maker(self, maker: RangeMaker) -> None:
        """Let several weeks be made by this one."""
        self._maker = maker
        maker.done.connect(self._on_made)
        maker.failed.connect(self._on_failed)
        self.finished.connect(maker.close)

    def look_first(self) -> None:
        """Begin at the pages rather than at the choices."""
        self._view.take_focus()

    def save(self, path: Path) -> None:
        """Write what was chosen to ``path`` and say so, or tell what went wrong."""
        self._said_when_made = self.tr("Saved as {name}").format(name=path.name)
        self._remember()
        options = self._options_of_layout()
        layouts, printout = self._printable.layouts, self._printable.printout
        if self.is_range and self._maker is not None and layouts is not None:
            self._maker.make(layouts.request, file_writer(path, options))
            return
        try:
            if path.suffix.lower() == HTML and printout is not None:
                file_writer(path, options)((printout(),), _go_on)
            else:
                write_pages(self._pages, path, _go_on)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self._said_when_made)

    def _options_of_layout(self) -> PrintOptions:
        adjusted = self._printable.adjusted
        return self.options if adjusted is None else adjusted(self.options)

    def _remember(self) -> None:
        if self._printable.layouts is not None:
            self._printable.layouts.remember(self.options)

    def save_word(self, path: Path) -> None:
        """Write the pages to ``path`` as a Word document and say so, or tell what went wrong."""
        if self._printable.save_word is None:
            return
        try:
            self._printable.save_word(self.options, path)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self.tr("Saved as {name}").format(name=path.name))

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self._choices())
        column.addWidget(self._view, 1)
        column.addWidget(self._status)
        below = QHBoxLayout()
        below.addWidget(ZoomBar(self._view.preview))
        below.addWidget(self._buttons(), 1)
        column.addLayout(below)
        open_at(self, 66, 46)
        if self._printable.layouts is None:
            self._view.take_focus()
        else:
            self._printable.layouts.setFocus()

    def _choices(self) -> QWidget:
        if self._printable.save_word is not None:
            # Pages to read have no days to write on.
            self.paper.notes.hide()
        self.paper.add(self._reads)
        if self._printable.selection is not None:
            self.paper.add(self._printable.selection)
        sheet, marks = self.paper.sheet, self.paper.marks
        layouts = self._printable.layouts
        if layouts is None:
            return FlowingRows(sheet, marks)
        return FlowingRows(layouts, layouts.leaving, sheet, marks)

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        printing = buttons.addButton(self.tr("P&rint…"), roles.ActionRole)
        saving = buttons.addButton(self.tr("&Save as…"), roles.ActionRole)
        if self._printable.save_word is not None:
            word = buttons.addButton(self.tr("Save as &Word…"), roles.ActionRole)
            word.clicked.connect(self._on_save_word)
        buttons.addButton(self.tr("&Close"), roles.RejectRole)
        printing.setDefault(True)
        printing.clicked.connect(self._on_print)
        saving.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.paper.changed.connect(self._lay_out)
        self._reads.toggled.connect(self._view.read)
        layouts = self._printable.layouts
        if layouts is not None:
            # The row tells that it has changed after that, and then it is laid out.
            layouts.suits.connect(self.paper.begin)
            layouts.changed.connect(self._lay_out)
        if self._printable.selection is not None:
            self._printable.selection.changed.connect(self._lay_out)

    def _kinds(self) -> str:
        kinds = [self.tr("PDF (*.pdf)"), self.tr("Pictures (*.png)")]
        if self._printable.printout is not None:
            # The PDF has no tags, which is why there is a page for those who listen.
            kinds.insert(1, self.tr("Web page, for screen readers (*.html)"))
        return ";;".join(kinds)

    @Slot()
    def _lay_out(self) -> None:
        try:
            self._pages = self._printable.pages_for(self.options)
        except PlannerError as error:
            # What was laid out before stays in sight.
            self._tell(self, error)
            return
        self._view.show_pages(self._pages)
        words = self.tr("The first of the weeks is shown; all of them are printed or saved.")
        self._say(words if self.is_range else "")

    @Slot()
    def _on_print(self) -> None:
        printer = printer_for(self._pages)
        dialog = QPrintDialog(printer, self)
        if not self.is_range:
            dialog.setMinMax(1, len(self._pages))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._said_when_made = self.tr("Sent to the printer")
        self._remember()
        layouts = self._printable.layouts
        if self.is_range and self._maker is not None and layouts is not None:
            feed = printer_feeder(printer, self._options_of_layout())
            self._maker.make(layouts.request, feed)
            return
        try:
            print_pages(self._pages, printer)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self._said_when_made)

    @Slot()
    def _on_made(self) -> None:
        self._say(self._said_when_made)

    @Slot(object)
    def _on_failed(self, error: PlannerError) -> None:
        self._tell(self, error)

    @Slot()
    def _on_save(self) -> None:
        path = asked_path(self, self.tr("Save"), self._title, self._kinds(), PDF)
        if path is not None:
            self.save(path)

    @Slot()
    def _on_save_word(self) -> None:
        kinds = self.tr("Word documents (*.docx)")
        path = asked_path(self, self.tr("Save as Word"), self._title, kinds, WORD)
        if path is not None:
            self.save_word(path)

    @property
    def _title(self) -> str:
        return self._pages[0].title


def _go_on() -> None:
    """Let every piece of work be done."""
