"""The dialog that gives many sessions what they are all to have, field by field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.bulk_edit import BulkEdit
from planner.domain.language import counted
from planner.domain.session import Programme, Session, SessionKind
from planner.domain.toolkit import Theme
from planner.services.private_words import seems_private
from ui.dialogs.session_what import LONGEST_LINE
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.theme_ticks import ThemeTicks
from ui.words import kind_word


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
        self.title = self._line()
        self.kind = QComboBox()
        self.kind.addItems([kind_word(kind).capitalize() for kind in SessionKind])
        self.programme = QComboBox()
        self.programme.addItems([one.name for one in programmes])
        self.location = self._line()
        self.tutor = self._line()
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText(self._kept())
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 4)
        self.themes = ThemeTicks()
        self._boxes: dict[QWidget, QCheckBox] = {}
        self._common: dict[QWidget, str] = {
            self.title: _common(sessions, "title"),
            self.location: _common(sessions, "location"),
            self.tutor: _common(sessions, "tutor"),
            self.notes: _common(sessions, "notes"),
        }
        self._common_themes = _common_themes(sessions)
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
            themes=self.themes.chosen() if self.takes(self.themes) else None,
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
        words = counted("Edit %n session(s)", "", len(sessions))
        whole.addWidget(plain_text(words, TextRole.HEADING))
        words = self.tr("Tick what is to be the same for all. The rest stays as it is.")
        whole.addWidget(plain_text(words))
        if any(one.recurrence or one.recurrence_id for one in sessions):
            words = self.tr("A session that repeats is changed on all its dates.")
            whole.addWidget(plain_text(words))
        area = ScrolledColumn()
        for name, field in self._named():
            area.column.addWidget(self._optional(name, field))
        area.column.addWidget(PrivateWarning(self.notes, seems_private))
        area.column.addWidget(self._optional_themes())
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
        group, line = self._changeable(name, field)
        line.addLayout(stacked(name, field), 1)
        if isinstance(field, QComboBox):
            let_shrink(field)
            field.setPlaceholderText(self._kept())
            field.setCurrentIndex(-1)
        return group

    def _changeable(self, name: str, field: QWidget) -> tuple[Group, QHBoxLayout]:
        """Return a group with the box that lets a field be changed, and the line for the field."""
        group = Group()
        group.setAccessibleName(name)
        box = QCheckBox(self.tr("Change"))
        box.setAccessibleName(self.tr("Change {what}").format(what=name.lower()))
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignBottom)
        field.setEnabled(False)
        box.toggled.connect(self._on_toggled)
        self._boxes[field] = box
        return group, line

    def _optional_themes(self) -> Group:
        name = self.tr("Themes of the framework")
        group, line = self._changeable(name, self.themes)
        line.addWidget(self.themes, 1)
        return group

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST_LINE)
        line.setPlaceholderText(self._kept())
        return line

    def _kept(self) -> str:
        return self.tr("Keep as it is")

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

    def _turn(self, field: QWidget) -> None:
        """Offer a field that was ticked, what all have in common in it; empty it again if not."""
        is_on = self.takes(field)
        if field.isEnabled() == is_on:
            return
        field.setEnabled(is_on)
        if isinstance(field, QComboBox):
            field.setCurrentIndex(0 if is_on else -1)
        elif isinstance(field, QLineEdit):
            field.setText(self._common[field] if is_on else "")
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(self._common[field] if is_on else "")
        elif field is self.themes:
            self.themes.choose(self._common_themes if is_on else ())

    @Slot()
    def _on_toggled(self) -> None:
        for field in self._boxes:
            self._turn(field)
        has_no_title = self.takes(self.title) and not self.title.text().strip()
        ticked = any(box.isChecked() for box in self._boxes.values())
        self._save.setEnabled(ticked and not has_no_title)


def _common(sessions: Sequence[Session], name: str) -> str:
    held = {str(getattr(one, name)) for one in sessions}
    return held.pop() if len(held) == 1 else ""


def _common_themes(sessions: Sequence[Session]) -> frozenset[Theme]:
    """Return the themes that each of them carries."""
    return frozenset.intersection(*(one.themes for one in sessions)) if sessions else frozenset()
