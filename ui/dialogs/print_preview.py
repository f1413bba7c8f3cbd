"""The preview before printing: the pages as they will be, on paper, as PDF or read as text."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.services.printing import Orientation, Page, Paper, PaperSize, PrintOptions
from ui.errors import show_error
from ui.paper.page_canvas import PageScroll
from ui.paper.printing import print_pages, printer_for, write_pdf
from ui.paper.zoom_bar import ZoomBar
from ui.widgets.dialog_size import open_at
from ui.widgets.form import row
from ui.widgets.prose import plain_text

PagesFor = Callable[[PrintOptions], tuple[Page, ...]]
"""Lays the pages out for the options that the user has chosen."""

SaveWord = Callable[[PrintOptions, Path], None]
"""Writes the pages as a Word document; it raises PlannerError."""

Tell = Callable[[QWidget | None, PlannerError], None]
"""Tells the user of a fault."""

# The least height of anything to be pointed at, in pixels: WCAG 2.2, 2.5.8.
_TARGET = 24


class PrintPreview(QDialog):
    """Shows the pages for the options as they change; prints them or saves them as PDF.

    It writes nothing but the PDF that the user asks for.
    """

    def __init__(
        self,
        pages_for: PagesFor,
        options: PrintOptions,
        parent: QWidget | None = None,
        *,
        tell: Tell = show_error,
        save_word: SaveWord | None = None,
    ) -> None:
        super().__init__(parent)
        self._save_word = save_word
        self._pages_for = pages_for
        self._options = options
        self._tell = tell
        self._pages: tuple[Page, ...] = ()
        self._size = _choice([(size.value, size) for size in PaperSize], options.paper.size)
        self._orientation = _choice(self._orientations(), options.paper.orientation)
        self.large_print = QCheckBox(self.tr("&Large print"))
        self.large_print.setChecked(options.large_print)
        self._reads = QCheckBox(self.tr("Read as &text"))
        self._page = QComboBox()
        self._page_row = QWidget()
        self._preview = PageScroll()
        self._text = QPlainTextEdit()
        self._stack = QStackedWidget()
        self._status = plain_text("")
        self._build()
        self._connect()
        self._lay_out()

    @property
    def options(self) -> PrintOptions:
        """What the user has chosen so far."""
        # Qt gives a StrEnum back as plain text
        paper = Paper(
            size=PaperSize(self._size.currentData()),
            orientation=Orientation(self._orientation.currentData()),
        )
        return replace(self._options, paper=paper, large_print=self.large_print.isChecked())

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages as they would be printed now."""
        return self._pages

    def save_pdf(self, path: Path) -> None:
        """Write the pages to ``path`` and say so, or tell what went wrong."""
        try:
            write_pdf(self._pages, path, title=self._pages[0].title)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self.tr("Saved as {name}").format(name=path.name))

    def save_word(self, path: Path) -> None:
        """Write the pages to ``path`` as a Word document and say so, or tell what went wrong."""
        if self._save_word is None:
            return
        try:
            self._save_word(self.options, path)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self.tr("Saved as {name}").format(name=path.name))

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    def _orientations(self) -> list[tuple[str, Orientation]]:
        return [
            (self.tr("Landscape"), Orientation.LANDSCAPE),
            (self.tr("Portrait"), Orientation.PORTRAIT),
        ]

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print week"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addLayout(self._choices(edge))
        column.addWidget(self._sheets(), 1)
        column.addWidget(self._status)
        below = QHBoxLayout()
        below.addWidget(ZoomBar(self._preview))
        below.addWidget(self._buttons(), 1)
        column.addLayout(below)
        open_at(self, 58, 44)
        self._preview.setFocus()

    def _choices(self, edge: int) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(edge)
        line.addLayout(row(self.tr("Pa&per"), self._size))
        line.addLayout(row(self.tr("&Orientation"), self._orientation))
        choosing = row(self.tr("Pa&ge"), self._page)
        choosing.setContentsMargins(0, 0, 0, 0)
        self._page_row.setLayout(choosing)
        line.addWidget(self._page_row)
        line.addStretch(1)
        self.large_print.setMinimumHeight(_TARGET)
        self.large_print.setVisible(self._save_word is not None)
        line.addWidget(self.large_print)
        self._reads.setMinimumHeight(_TARGET)
        line.addWidget(self._reads)
        return line

    def _sheets(self) -> QStackedWidget:
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The page as text"))
        self._stack.addWidget(self._preview)
        self._stack.addWidget(self._text)
        return self._stack

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        printing = buttons.addButton(self.tr("P&rint…"), roles.ActionRole)
        saving = buttons.addButton(self.tr("&Save as PDF…"), roles.ActionRole)
        if self._save_word is not None:
            word = buttons.addButton(self.tr("Save as &Word…"), roles.ActionRole)
            word.clicked.connect(self._on_save_word)
        buttons.addButton(self.tr("&Close"), roles.RejectRole)
        printing.setDefault(True)
        printing.clicked.connect(self._on_print)
        saving.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self._size.currentIndexChanged.connect(self._lay_out)
        self._orientation.currentIndexChanged.connect(self._lay_out)
        self.large_print.toggled.connect(self._lay_out)
        self._reads.toggled.connect(self._on_reads_toggled)
        self._page.currentIndexChanged.connect(self._on_page_chosen)

    @Slot()
    def _lay_out(self) -> None:
        self._pages = self._pages_for(self.options)
        self._say("")
        total = len(self._pages)
        words = self.tr("{number} of {total}")
        self._page.clear()
        # The first to come in is chosen, which shows it.
        self._page.addItems([words.format(number=n, total=total) for n in range(1, total + 1)])
        self._page_row.setVisible(total > 1)

    @Slot(int)
    def _on_page_chosen(self, number: int) -> None:
        if number < 0:
            return
        page = self._pages[number]
        words = self.tr("{title}, page {number} of {total}")
        name = words.format(title=page.title, number=number + 1, total=len(self._pages))
        self._preview.show_page(page, name)
        self._text.setPlainText(page.summary.replace("\n", "\n\n"))

    @Slot(bool)
    def _on_reads_toggled(self, reads: bool) -> None:  # noqa: FBT001 - Qt passes it so
        self._stack.setCurrentWidget(self._text if reads else self._preview)

    @Slot()
    def _on_print(self) -> None:
        printer = printer_for(self._pages)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._pages))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        try:
            print_pages(self._pages, printer)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self.tr("Sent to the printer"))

    @Slot()
    def _on_save(self) -> None:
        path = self._chosen_path(self.tr("Save as PDF"), self.tr("PDF (*.pdf)"), ".pdf")
        if path is not None:
            self.save_pdf(path)

    @Slot()
    def _on_save_word(self) -> None:
        kinds = self.tr("Word documents (*.docx)")
        path = self._chosen_path(self.tr("Save as Word"), kinds, ".docx")
        if path is not None:
            self.save_word(path)

    def _chosen_path(self, title: str, kinds: str, ending: str) -> Path | None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = f"{_file_name(self._pages[0].title)}{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(folder / name), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(ending)


def _choice(options: Sequence[tuple[str, Enum]], chosen: Enum) -> QComboBox:
    box = QComboBox()
    for words, value in options:
        box.addItem(words, value)
    box.setCurrentIndex([value for _, value in options].index(chosen))
    return box


def _file_name(title: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in title)
    return "-".join(words.lower().split())
