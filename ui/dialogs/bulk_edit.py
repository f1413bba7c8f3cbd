"""The dialog that gives many sessions what they are all to have, field by field."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.bulk_edit import BulkEdit
from planner.domain.session import Programme, Session, SessionKind
from ui.dialogs.session_what import LONGEST_LINE
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.words import kind_word, plain_label


class BulkEditDialog(QDialog):
    """Each field keeps what every session has until its box is ticked."""

    def __init__(
        self,
        sessions: Sequence[Session],
        programmes: Sequence[Programme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._programmes = tuple(programmes)
        self.title = _line(sessions, "title")
        self.kind = QComboBox()
        self.kind.addItems([kind_word(kind).capitalize() for kind in SessionKind])
        self.programme = QComboBox()
        self.programme.addItems([one.name for one in programmes])
        self.location = _line(sessions, "location")
        self.tutor = _line(sessions, "tutor")
        self.notes = QPlainTextEdit(_common(sessions, "notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 4)
        self._boxes: dict[QWidget, QCheckBox] = {}
        self._build(sessions)

    def edit(self) -> BulkEdit:
        """Return what is ticked, as it is entered."""
        kind, programme = self.kind.currentIndex(), self.programme.currentIndex()
        return BulkEdit(
            title=self._text(self.title),
            kind=list(SessionKind)[kind] if self.takes(self.kind) else None,
            programme=self._programmes[programme].id if self.takes(self.programme) else None,
            location=self._text(self.location),
            tutor=self._text(self.tutor),
            notes=self.notes.toPlainText().strip() if self.takes(self.notes) else None,
        )

    def takes(self, field: QWidget) -> bool:
        """Tell whether a field is changed for all of them."""
        return self._boxes[field].isChecked()

    def change(self, field: QWidget) -> QCheckBox:
        """Return the box that lets a field be changed."""
        return self._boxes[field]

    def _text(self, field: QLineEdit) -> str | None:
        return " ".join(field.text().split()) if self.takes(field) else None

    def _build(self, sessions: Sequence[Session]) -> None:
        self.setWindowTitle(self.tr("Edit many sessions"))
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        words = self.tr("Edit {count} sessions").format(count=len(sessions))
        whole.addWidget(plain_text(words, TextRole.HEADING))
        words = self.tr("Tick what is to be the same for all. The rest stays as it is.")
        whole.addWidget(plain_text(words))
        if any(one.recurrence or one.recurrence_id for one in sessions):
            words = self.tr("A session that repeats is changed on all its dates.")
            whole.addWidget(plain_text(words))
        area = ScrolledColumn()
        for name, field in self._named():
            area.column.addWidget(self._optional(name, field))
        area.column.addStretch(1)
        whole.addWidget(area, 1)
        whole.addWidget(self._buttons())
        open_at(self, 32, 42)

    def _named(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Title"), self.title),
            (self.tr("Kind"), self.kind),
            (self.tr("Programme"), self.programme),
            (self.tr("Place"), self.location),
            (self.tr("Tutor"), self.tutor),
            (self.tr("Notes"), self.notes),
        )

    def _optional(self, name: str, field: QWidget) -> Group:
        group = Group()
        group.setAccessibleName(name)
        box = QCheckBox(self.tr("Change {what}").format(what=plain_label(name.lower())))
        column = column_in(group)
        column.addWidget(box)
        column.addLayout(stacked(name, field))
        if isinstance(field, QComboBox):
            let_shrink(field)
        field.setEnabled(False)
        box.toggled.connect(field.setEnabled)
        box.toggled.connect(self._on_toggled)
        self._boxes[field] = box
        return group

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        words = self.tr("Change all")
        self._save = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        self._save.setEnabled(False)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(self._on_toggled)
        return buttons

    @Slot()
    def _on_toggled(self) -> None:
        has_no_title = self.takes(self.title) and not self.title.text().strip()
        ticked = any(box.isChecked() for box in self._boxes.values())
        self._save.setEnabled(ticked and not has_no_title)


def _line(sessions: Sequence[Session], name: str) -> QLineEdit:
    line = QLineEdit(_common(sessions, name))
    line.setMaxLength(LONGEST_LINE)
    return line


def _common(sessions: Sequence[Session], name: str) -> str:
    held = {str(getattr(one, name)) for one in sessions}
    return held.pop() if len(held) == 1 else ""
