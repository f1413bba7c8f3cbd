"""The dialog in which a clash is let stand: the decision, the alternatives considered, the role."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.clash_groups import ClashGroup
from planner.domain.decision import Reasons, checked_reasons
from planner.domain.errors import BadRequestError
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import fault_line
from ui.errors import message_for, sentence_from
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn


class KeepClashDialog(QDialog):
    """Takes a group of clashes and what its reason says; accepted with the reasons."""

    def __init__(self, group: ClashGroup, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decision = QPlainTextEdit()
        self.alternatives = QPlainTextEdit()
        self.role = QLineEdit()
        self.fault = fault_line()
        self._build(group, reason)

    def reasons(self) -> Reasons:
        """Return what was entered."""
        return Reasons(
            decision=self.decision.toPlainText(),
            alternatives=self.alternatives.toPlainText(),
            role=self.role.text(),
        )

    def _build(self, group: ClashGroup, reason: str) -> None:
        self.setWindowTitle(self.tr("Keep, with a reason"))
        outer = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        outer.setContentsMargins(edge, edge, edge, edge)
        fields = ScrolledColumn()
        column = fields.column
        heading = self.tr("Keep {title} as planned").format(title=group.session.title)
        column.addWidget(plain_text(heading, TextRole.HEADING))
        column.addWidget(plain_text(reason))
        about = self.tr(
            "The clash is then told no more until the session or the date changes. What you enter "
            "is kept as a record. Do not name anyone, and do not say who it concerns."
        )
        column.addWidget(plain_text(about, TextRole.QUIET))
        for field in (self.decision, self.alternatives):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(edge * 4)
            field.setMaximumHeight(edge * 6)
        column.addLayout(stacked(self.tr("&Decision"), self.decision))
        column.addWidget(PrivateWarning(self.decision, seems_private))
        column.addLayout(stacked(self.tr("&Alternatives considered"), self.alternatives))
        column.addWidget(PrivateWarning(self.alternatives, seems_private))
        column.addLayout(stacked(self.tr("Your &role"), self.role))
        column.addWidget(self.fault)
        column.addStretch(1)
        outer.addWidget(fields, 1)
        outer.addWidget(self._buttons())
        open_at(self, 34, 34)
        self.decision.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("Keep it"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        try:
            checked_reasons(self.reasons())
        except BadRequestError as error:
            self.fault.setText(sentence_from(message_for(error)))
            self.fault.show()
            empty = (self.decision, self.alternatives, self.role)
            texts = (self.decision.toPlainText(), self.alternatives.toPlainText(), self.role.text())
            missing = next(
                (box for box, text in zip(empty, texts, strict=True) if not text.strip()), None
            )
            if missing is not None:
                missing.setFocus()
            return
        self.accept()
