"""The choices of paper in the print dialog: which sheet, which way up, large print, notes."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from planner.services.printing import Orientation, Paper, PaperSize, PrintOptions
from ui.print_memory import PrintChoices
from ui.widgets.form import row

# The least height of anything to be pointed at, in pixels: WCAG 2.2, 2.5.8.
_TARGET = 24


class PaperChoices(QObject):
    """Tells of each choice at once; ``sheet`` and ``marks`` are the two groups that show them."""

    changed = Signal()

    def __init__(self, options: PrintOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = _choice([(size.value, size) for size in PaperSize], options.paper.size)
        self._orientation = _choice(self._orientations(), options.paper.orientation)
        self.large_print = tick_box(self.tr("Lar&ge print"), is_checked=options.large_print)
        self.notes = tick_box(self.tr("Lines for &notes"), is_checked=options.has_notes)
        self.sheet, self.marks = QWidget(), QWidget()
        edge = parent.fontMetrics().height()
        line, boxes = QHBoxLayout(self.sheet), QHBoxLayout(self.marks)
        line.addLayout(row(self.tr("Pa&per"), self._size))
        line.addLayout(row(self.tr("&Orientation"), self._orientation))
        for box in (self.large_print, self.notes):
            boxes.addWidget(box)
            box.toggled.connect(self._on_changed)
        for layout in (line, boxes):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(edge)
        self._boxes = boxes
        self._size.currentIndexChanged.connect(self._on_changed)
        self._orientation.currentIndexChanged.connect(self._on_changed)

    def add(self, widget: QWidget) -> None:
        """Show something after the boxes."""
        self._boxes.addWidget(widget)

    def put_into(self, options: PrintOptions) -> PrintOptions:
        """Return the options with what is chosen here."""
        # Qt gives a StrEnum back as plain text
        paper = Paper(
            size=PaperSize(self._size.currentData()),
            orientation=Orientation(self._orientation.currentData()),
        )
        return replace(
            options,
            paper=paper,
            large_print=self.large_print.isChecked(),
            has_notes=self.notes.isChecked(),
        )

    def begin(self, choices: PrintChoices) -> None:
        """Show other choices, of which nothing is told."""
        # The widgets show what they are set to; only this object is silent.
        self.blockSignals(True)  # noqa: FBT003 - Qt takes it so
        self._size.setCurrentIndex(self._size.findData(choices.size))
        self._orientation.setCurrentIndex(self._orientation.findData(choices.orientation))
        self.large_print.setChecked(choices.large_print)
        self.notes.setChecked(choices.has_notes)
        self.blockSignals(False)  # noqa: FBT003

    def _orientations(self) -> list[tuple[str, Orientation]]:
        return [
            (self.tr("Landscape"), Orientation.LANDSCAPE),
            (self.tr("Portrait"), Orientation.PORTRAIT),
        ]

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def tick_box(words: str, *, is_checked: bool) -> QCheckBox:
    """Return a box to tick that is large enough to hit."""
    box = QCheckBox(words)
    box.setChecked(is_checked)
    box.setMinimumHeight(_TARGET)
    return box


def _choice(options: Sequence[tuple[str, Enum]], chosen: Enum) -> QComboBox:
    box = QComboBox()
    for words, value in options:
        box.addItem(words, value)
    box.setCurrentIndex([value for _, value in options].index(chosen))
    return box
