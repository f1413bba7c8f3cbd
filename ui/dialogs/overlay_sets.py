"""Saving what is shown as a set, and renaming and removing the sets there are."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet, by_name, set_named, without_set
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import row
from ui.widgets.prose import TextRole, plain_text

_LONGEST = 60
"""Letters of a name."""


class SaveSetDialog(QDialog):
    """Asks for a name; a set that has it already makes way, and the dialog says so."""

    def __init__(
        self, sets: Sequence[OverlaySet], overlay: Overlay, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sets = tuple(sets)
        self._overlay = overlay
        self.name = _name_field()
        self._hint = plain_text("", TextRole.QUIET)
        self.setWindowTitle(self.tr("Save as a set"))
        column = _column_of(self, self.tr("Save what is shown as a set"))
        words = self.tr(
            "A set keeps which faiths and observances are shown, their practices, and how much "
            "of them. Choose it again above the list in the side bar."
        )
        column.addWidget(plain_text(words))
        column.addLayout(row(self.tr("&Name"), self.name))
        column.addWidget(self._hint)
        column.addStretch(1)
        self._save = _add_buttons(self, column, self.tr("Save"))
        self.name.textChanged.connect(self._on_name_changed)
        self._on_name_changed()
        open_at(self, 26, 10)

    def saved(self) -> OverlaySet:
        """Return the set under the name that was given."""
        return OverlaySet(name=self.name.text().strip(), overlay=self._overlay)

    @Slot()
    def _on_name_changed(self) -> None:
        name = self.name.text().strip()
        known = set_named(self._sets, name)
        words = (
            self.tr("“{name}” is there already and will be replaced.").format(name=known.name)
            if known is not None
            else ""
        )
        self._save.setEnabled(bool(name))
        self._save.setText(self.tr("Replace") if words else self.tr("Save"))
        _hint(self._hint, words)


class SavedSetsDialog(QDialog):
    """Lists sets under names that can be changed, and returns them as they are then."""

    def __init__(self, sets: Sequence[OverlaySet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = list(sets)
        self.list = QListWidget()
        self.name = _name_field()
        self.remove = QPushButton(self.tr("&Remove"))
        self._hint = plain_text("", TextRole.QUIET)
        self.setWindowTitle(self.tr("Saved sets"))
        self._lay_out()
        self._show(0)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.name.textEdited.connect(self._on_name_edited)
        self.remove.clicked.connect(self._on_remove)
        open_at(self, 26, 22)

    def sets(self) -> tuple[OverlaySet, ...]:
        """Return the sets as they were renamed and removed."""
        return by_name(self._sets)

    def _lay_out(self) -> None:
        column = _column_of(self, self.tr("Saved sets"))
        self.list.setAccessibleName(self.tr("Saved sets"))
        column.addWidget(self.list, 1)
        column.addLayout(row(self.tr("&Name"), self.name))
        column.addWidget(self._hint)
        self.remove.setAutoDefault(False)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._keep = _add_buttons(self, column, self.tr("Keep these"))

    def _show(self, number: int) -> None:
        self.list.clear()
        self.list.addItems([one.name for one in self._sets])
        self.list.setCurrentRow(min(number, len(self._sets) - 1))
        self._on_row_changed()

    def _current(self) -> OverlaySet | None:
        number = self.list.currentRow()
        return self._sets[number] if 0 <= number < len(self._sets) else None

    @Slot()
    def _on_row_changed(self) -> None:
        current = self._current()
        self.name.setText("" if current is None else current.name)
        for part in (self.name, self.remove):
            part.setEnabled(current is not None)
        self._keep.setEnabled(True)
        _hint(self._hint, "")

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        current, name = self._current(), text.strip()
        if current is None:
            return
        is_taken = set_named(without_set(self._sets, current.name), name) is not None
        taken = self.tr("Another set has this name.") if is_taken else ""
        words = taken if name else self.tr("A set needs a name.")
        self._keep.setEnabled(not words)
        _hint(self._hint, words)
        if not words:
            number = self.list.currentRow()
            self._sets[number] = replace(current, name=name)
            self.list.item(number).setText(name)

    @Slot()
    def _on_remove(self) -> None:
        number = self.list.currentRow()
        if self._current() is not None:
            del self._sets[number]
            self._show(number)


def _hint(label: QLabel, words: str) -> None:
    if words != label.text():
        label.setText(words)
        if words:
            announce(label, words)


def _name_field() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_LONGEST)
    return field


def _column_of(dialog: QDialog, heading: str) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    edge = dialog.fontMetrics().height()
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(round(edge * 0.6))
    column.addWidget(plain_text(heading, TextRole.HEADING))
    return column


def _add_buttons(dialog: QDialog, column: QVBoxLayout, accept: str) -> QPushButton:
    buttons = QDialogButtonBox()
    accepting = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    accepting.setDefault(True)
    cancel = dialog.tr("Cancel")
    buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
    return accepting
