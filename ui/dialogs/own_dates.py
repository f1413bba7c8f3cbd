"""The list of the user's own observances, to be added to, changed and removed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.own_observance import OwnObservance
from planner.domain.wording import day_text
from planner.services.own_dates import preview
from ui.own_words import own_rule_words
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.words import tier_words


class OwnDatesDialog(QDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    edit_asked = Signal(object)
    """The OwnObservance to change."""

    remove_asked = Signal(object)
    """The OwnObservance to remove."""

    def __init__(self, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_read_only = is_read_only
        self._own: tuple[OwnObservance, ...] = ()
        self.list = QListWidget()
        self.words = plain_text("")
        self.add = QPushButton(self.tr("&Add…"))
        self.edit = QPushButton(self.tr("&Change…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self._build()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(self._on_edit)
        self.add.clicked.connect(self.add_asked)
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)

    def show_own(self, own: Sequence[OwnObservance], today: date) -> None:
        """List these, each with its next date from ``today`` on, keeping the place in the list."""
        row = self.list.currentRow()
        self._own = tuple(own)
        self.list.clear()
        self.list.addItems([self._line(one, today) for one in own])
        self.words.setText(self._introduction())
        self.list.setVisible(bool(own))
        self.list.setCurrentRow(min(max(row, 0), len(own) - 1))
        self._on_row_changed()

    def _line(self, one: OwnObservance, today: date) -> str:
        found = preview(one, today)
        comes = (
            self.tr("next on {day}").format(day=day_text(found[0].span.start))
            if found
            else self.tr("no date to come")
        )
        return f"{one.name}\n{own_rule_words(one.rule)} · {tier_words(one.tier)} · {comes}"

    def _introduction(self) -> str:
        if self._own:
            return self.tr("They are laid over your plan, and clash with it, as others do.")
        return self.tr(
            "Add days that the almanac does not hold: an open day, a local feast, a week of audits."
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Your own dates"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Your own dates"), TextRole.HEADING))
        column.addWidget(self.words)
        self.list.setAccessibleName(self.tr("Your own dates"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        if self._is_read_only:
            column.addWidget(plain_text(self.tr("This diary can only be read here.")))
        column.addLayout(self._deeds())
        column.addStretch(0)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        # No button is the default: Enter in the list changes what is chosen there.
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 34, 24)

    def _deeds(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for button in (self.add, self.edit, self.remove):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        self.add.setEnabled(not self._is_read_only)
        return line

    def _current(self) -> OwnObservance | None:
        row = self.list.currentRow()
        return self._own[row] if 0 <= row < len(self._own) else None

    @Slot()
    def _on_row_changed(self) -> None:
        can_change = self._current() is not None and not self._is_read_only
        self.edit.setEnabled(can_change)
        self.remove.setEnabled(can_change)

    @Slot()
    def _on_edit(self) -> None:
        one = self._current()
        if one is not None and not self._is_read_only:
            self.edit_asked.emit(one)

    @Slot()
    def _on_remove(self) -> None:
        one = self._current()
        if one is not None:
            self.remove_asked.emit(one)
