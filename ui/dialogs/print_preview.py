"""The preview before printing: the pages as they will be, on paper, in a file or read as text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.services.printing import (
    Orientation,
    Page,
    Paper,
    PaperSize,
    PrintOptions,
    Printout,
)
from ui.dialogs.print_layout import LayoutRow
from ui.errors import show_error
from ui.paper.documents import file_writer, printer_feeder, write_pages
from ui.paper.page_view import PageView
from ui.paper.printing import print_pages, printer_for
from ui.paper.range_maker import RangeMaker
from ui.paper.zoom_bar import ZoomBar
from ui.widgets.dialog_size import open_at
from ui.widgets.flowing_rows import FlowingRows
from ui.widgets.form import row
from ui.widgets.prose import plain_text

PagesFor = Callable[[PrintOptions], tuple[Page, ...]]
"""Lays the pages out for the options that the user has chosen; may raise PlannerError."""

SaveWord = Callable[[PrintOptions, Path], None]
"""Writes the pages as a Word document; it raises PlannerError."""

Tell = Callable[[QWidget | None, PlannerError], None]
"""Tells the user of a fault."""

# The least height of anything to be pointed at, in pixels: WCAG 2.2, 2.5.8.
_TARGET = 24

_PDF, _PNG, _HTML, _WORD = ".pdf", ".png", ".html", ".docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """What is previewed: its pages; of a view, what they show and the choice of a layout.

    Pages to read have a way to be saved for Word instead.
    """

    pages_for: PagesFor
    printout: Callable[[], Printout] | None = None
    layouts: LayoutRow | None = None
    save_word: SaveWord | None = None


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
        self._size = _choice([(size.value, size) for size in PaperSize], options.paper.size)
        self._orientation = _choice(self._orientations(), options.paper.orientation)
        self.large_print = _check(self.tr("Lar&ge print"), is_checked=options.large_print)
        self._notes = _check(self.tr("Lines for &notes"), is_checked=options.has_notes)
        self._reads = _check(self.tr("Read as &text"), is_checked=False)
        self._view = PageView()
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
        return replace(
            self._options,
            paper=paper,
            large_print=self.large_print.isChecked(),
            has_notes=self._notes.isChecked(),
        )

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
        options = self._options_of_layout()
        layouts, printout = self._printable.layouts, self._printable.printout
        if self.is_range and self._maker is not None and layouts is not None:
            self._maker.make(layouts.request, file_writer(path, options))
            return
        try:
            if path.suffix.lower() == _HTML and printout is not None:
                file_writer(path, options)((printout(),), _go_on)
            else:
                write_pages(self._pages, path, _go_on)
        except PlannerError as error:
            self._tell(self, error)
            return
        self._say(self._said_when_made)

    def _options_of_layout(self) -> PrintOptions:
        layouts = self._printable.layouts
        return self.options if layouts is None else layouts.adjusted(self.options)

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

    def _orientations(self) -> list[tuple[str, Orientation]]:
        return [
            (self.tr("Landscape"), Orientation.LANDSCAPE),
            (self.tr("Portrait"), Orientation.PORTRAIT),
        ]

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self._choices(edge))
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

    def _choices(self, edge: int) -> QWidget:
        sheet, marks = QWidget(), QWidget()
        line = QHBoxLayout(sheet)
        line.addLayout(row(self.tr("Pa&per"), self._size))
        line.addLayout(row(self.tr("&Orientation"), self._orientation))
        if self._printable.save_word is not None:
            # Pages to read have no days to write on.
            self._notes.hide()
        boxes = QHBoxLayout(marks)
        for box in (self.large_print, self._notes, self._reads):
            boxes.addWidget(box)
        for layout in (line, boxes):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(edge)
        layouts = self._printable.layouts
        return FlowingRows(sheet, marks) if layouts is None else FlowingRows(layouts, sheet, marks)

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
        self._size.currentIndexChanged.connect(self._lay_out)
        self._orientation.currentIndexChanged.connect(self._lay_out)
        self.large_print.toggled.connect(self._lay_out)
        self._notes.toggled.connect(self._lay_out)
        self._reads.toggled.connect(self._view.read)
        layouts = self._printable.layouts
        if layouts is not None:
            layouts.suits.connect(self._on_suits)
            layouts.changed.connect(self._lay_out)

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

    @Slot(object)
    def _on_suits(self, orientation: Orientation) -> None:
        self._orientation.blockSignals(True)  # noqa: FBT003 - Qt takes it so
        self._orientation.setCurrentIndex(self._orientation.findData(orientation))
        self._orientation.blockSignals(False)  # noqa: FBT003

    @Slot()
    def _on_print(self) -> None:
        printer = printer_for(self._pages)
        dialog = QPrintDialog(printer, self)
        if not self.is_range:
            dialog.setMinMax(1, len(self._pages))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._said_when_made = self.tr("Sent to the printer")
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
        chosen, kind = self._ask_where(self.tr("Save"), self._kinds(), _PDF)
        if chosen:
            self.save(_with_ending(Path(chosen), kind))

    @Slot()
    def _on_save_word(self) -> None:
        kinds = self.tr("Word documents (*.docx)")
        chosen, _ = self._ask_where(self.tr("Save as Word"), kinds, _WORD)
        if chosen:
            path = Path(chosen)
            self.save_word(path if path.suffix else path.with_suffix(_WORD))

    def _ask_where(self, title: str, kinds: str, ending: str) -> tuple[str, str]:
        """Return the name of a file and the kind that was chosen for it; "" where none was."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = f"{_file_name(self._pages[0].title)}{ending}"
        return QFileDialog.getSaveFileName(self, title, str(folder / name), kinds)


def _go_on() -> None:
    """Let every piece of work be done."""


def _with_ending(path: Path, kind: str) -> Path:
    """Return the path with the ending of the kind that was chosen, where it has none of ours."""
    ending = next((one for one in (_HTML, _PNG) if one in kind), _PDF)
    given = path.suffix.lower()
    if given == ending or (given in {_PDF, _PNG, _HTML} and not kind):
        return path
    if given in {_PDF, _PNG, _HTML}:
        return path.with_suffix(ending)
    return path.with_name(path.name + ending)


def _choice(options: Sequence[tuple[str, Enum]], chosen: Enum) -> QComboBox:
    box = QComboBox()
    for words, value in options:
        box.addItem(words, value)
    box.setCurrentIndex([value for _, value in options].index(chosen))
    return box


def _check(words: str, *, is_checked: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(is_checked)
    box.setMinimumHeight(_TARGET)
    return box


def _file_name(title: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in title)
    return "-".join(words.lower().split())
