"""The dialog that chooses pages for a booklet."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.page import PageId
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text

Titles = Sequence[tuple[PageId, str]]
"""Pages by their titles, in the order of the booklet."""


class BookletDialog(QDialog):
    """Offers pages, those in ``ticked`` chosen at first; ``chosen`` says which are wanted."""

    def __init__(
        self, titles: Titles, ticked: Collection[PageId], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self.list = QListWidget()
        self.fault = plain_text("", TextRole.ADJUST)
        self.fault.hide()
        for page, title in titles:
            item = QListWidgetItem(title, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(is_checked=page in ticked))
        self._build()

    @property
    def chosen(self) -> tuple[PageId, ...]:
        """The pages that are ticked, in the order of the list."""
        return tuple(
            page
            for number, (page, _) in enumerate(self._titles)
            if self.list.item(number).checkState() is Qt.CheckState.Checked
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Print a booklet"))
        self.list.setAccessibleName(self.tr("Pages of the booklet"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        told = self.tr("Tick the pages to print together. Paper and large print are chosen next.")
        column.addWidget(plain_text(told))
        column.addWidget(self.list, 1)
        column.addLayout(self._all_or_none())
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_at(self, 26, 36)
        self.list.setFocus()

    def _all_or_none(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, deed in (
            (self.tr("Tick &all"), self._on_all),
            (self.tr("Tick &none"), self._on_none),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Preview…"), roles.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _tick(self, *, is_checked: bool) -> None:
        for number in range(self.list.count()):
            self.list.item(number).setCheckState(_state(is_checked=is_checked))

    @Slot()
    def _on_all(self) -> None:
        self._tick(is_checked=True)

    @Slot()
    def _on_none(self) -> None:
        self._tick(is_checked=False)

    @Slot()
    def _on_accepted(self) -> None:
        if self.chosen:
            self.accept()
            return
        words = self.tr("Tick at least one page.")
        self.fault.setText(words)
        self.fault.show()
        announce(self.fault, words)
        self.list.setFocus()


def _state(*, is_checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked
