"""The licences of what the planner is made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.services.licences import Licence
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text


class LicencesDialog(QDialog):
    """Lists the packages, and shows the licence of the one that is chosen."""

    def __init__(self, licences: Sequence[Licence], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences = tuple(licences)
        self.list = QListWidget()
        self.text = QPlainTextEdit()
        self._build()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.setCurrentRow(0)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Licences"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Licences"), TextRole.HEADING))
        words = self.tr(
            "The planner itself is under the MIT licence. It is made with these packages. Qt is "
            "used under the LGPL: you may put another build of it in its place."
        )
        column.addWidget(plain_text(words))
        self.list.setAccessibleName(self.tr("Packages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.addItems([f"{one.package} {one.version} · {one.name}" for one in self._licences])
        column.addWidget(self.list, 1)
        self.text.setReadOnly(True)
        # Tab leaves the text; it is for reading.
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 36, 34)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            none = self.tr("This package names its licence and brings no text of it.")
            self.text.setPlainText(self._licences[row].text or none)
