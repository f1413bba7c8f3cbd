"""What another edition of the almanac changes for the user's dates, before it is taken."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.revision_text import summary_text
from planner.services.almanac_updates import Step
from ui.models.revision_model import RevisionModel
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text


class Way(StrEnum):
    """To a newer edition, or back to the one before."""

    ON = "on"
    BACK = "back"


class EditionStepDialog(QDialog):
    """Shows what a step to another edition changes; accepted where the user takes it."""

    def __init__(self, step: Step, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            self.tr("Update the almanac")
            if way is Way.ON
            else self.tr("Go back to the edition before")
        )
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        self.headline = self.tr("From edition {before} to edition {after}").format(
            before=step.before, after=step.after
        )
        column.addWidget(plain_text(self.headline, TextRole.HEADING))
        column.addWidget(plain_text(self._trust(way)))
        column.addWidget(plain_text(summary_text(step.revisions)))
        if step.revisions:
            column.addWidget(self._table(step), 1)
        else:
            column.addStretch(1)
        column.addWidget(self._buttons(way))
        open_at(self, 44, 30 if step.revisions else 8)

    def _trust(self, way: Way) -> str:
        if way is Way.ON:
            return self.tr(
                "The file is signed by the makers of the planner and is whole. Your diary stays as "
                "it is, and you can go back to the edition before."
            )
        return self.tr(
            "Your diary stays as it is. To have the newer edition again, install its file again."
        )

    def _table(self, step: Step) -> QTableView:
        table = QTableView()
        table.setModel(RevisionModel(step.revisions, table))
        table.setAccessibleName(self.tr("What changes for your dates"))
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _buttons(self, way: Way) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        words = self.tr("Install") if way is Way.ON else self.tr("Go back")
        take = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
