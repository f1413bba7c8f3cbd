"""The dialog for one support plan: its name, its guides, and the dates that others hang on."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.guide import Guide, GuideId
from planner.domain.milestone import Milestones
from planner.domain.session import Session
from planner.domain.shared_reminder import neutral_title
from planner.domain.support_plan import (
    LONGEST_ADJUSTMENT,
    LONGEST_NAME,
    LONGEST_WORDING,
    SupportPlan,
    anchors_of,
)
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.plan_anchors import PlanAnchors
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.wrapped_ticks import WrappedTicks


class SupportPlanDialog(QDialog):
    """Takes a plan, and returns it as it was entered.

    ``session`` is the one that a date of the plan is tied to, or can be.
    """

    def __init__(
        self,
        before: SupportPlan,
        guides: Mapping[GuideId, Guide],
        milestones: Milestones,
        *,
        today: date,
        session: Session | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._guides = guides
        self._milestones = milestones
        self.name = QLineEdit(before.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.guides = WrappedTicks()
        self.adjustments = QPlainTextEdit("\n".join(before.adjustments))
        self.shared = QCheckBox(self.tr("This plan &may be found, printed and exported"))
        self.shared.setChecked(before.is_shared)
        self.wording = QLineEdit(before.wording)
        self.wording.setMaxLength(LONGEST_WORDING)
        self.wording.setPlaceholderText(neutral_title())
        self.wording.setEnabled(before.is_shared)
        self.shared.toggled.connect(self.wording.setEnabled)
        self.fault = fault_line()
        self.anchors = PlanAnchors(before, milestones.anchors, session, today)
        self._fill_guides()
        self._build()
        self._show_anchors()
        self.guides.itemChanged.connect(self._on_guides_changed)

    def edited(self) -> SupportPlan:
        """Return the plan as it is entered.

        Raises EntryError.
        """
        lines = (line.strip() for line in self.adjustments.toPlainText().splitlines())
        adjustments = tuple(filter(None, lines))
        if not self.name.text().strip():
            raise EntryError(self.tr("Say what the plan is to be called."), self.name)
        if not self._chosen():
            raise EntryError(self.tr("Choose a guide at least."), self.guides)
        if any(len(line) > LONGEST_ADJUSTMENT for line in adjustments):
            words = self.tr("A line of the adjustments is too long. Shorten it.")
            raise EntryError(words, self.adjustments)
        return replace(
            self._before,
            name=" ".join(self.name.text().split()),
            guides=self._chosen(),
            anchors=self.anchors.known_days(),
            tie=self.anchors.tie(),
            adjustments=adjustments,
            is_shared=self.shared.isChecked(),
            wording=" ".join(self.wording.text().split()),
        )

    def _chosen(self) -> tuple[GuideId, ...]:
        items = (self.guides.item(row) for row in range(self.guides.count()))
        ticked = [
            GuideId(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
        # A guide that this almanac does not hold stays in the plan for one that does.
        return (*ticked, *(one for one in self._before.guides if one not in self._guides))

    def _fill_guides(self) -> None:
        for guide in self._guides.values():
            item = QListWidgetItem(guide.title)
            item.setData(Qt.ItemDataRole.UserRole, guide.id)
            is_ticked = guide.id in self._before.guides
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.guides.addItem(item)
        self.guides.setCurrentRow(0)
        self.guides.setMinimumHeight(self.fontMetrics().height() * 7)

    def _build(self) -> None:
        is_new = not self._before.name
        self.setWindowTitle(self.tr("New support plan") if is_new else self.tr("Support plan"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self._fields(), 1)
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_at(self, 36, 46)
        self.name.setFocus()

    def _fields(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        column.addLayout(stacked(self.tr("&Name, for you alone"), self.name))
        column.addLayout(stacked(self.tr("&Guides to follow; Space ticks one"), self.guides))
        column.addWidget(self.anchors)
        self.adjustments.setTabChangesFocus(True)
        self.adjustments.setPlaceholderText(self.tr("Room step-free"))
        self.adjustments.setFixedHeight(self.fontMetrics().height() * 4)
        column.addLayout(
            stacked(
                self.tr("&Adjustments as facts, one on each line; never a reason"),
                self.adjustments,
            )
        )
        column.addWidget(PrivateWarning(self.adjustments, seems_private))
        column.addWidget(self.shared)
        column.addLayout(stacked(self.tr("&Title that others may read"), self.wording))
        column.addWidget(
            plain_text(
                self.tr(
                    "Its private dates then bear this title, or “Planning reminder”, and nothing "
                    "else is said of them. Never write a condition or a reason here."
                ),
                TextRole.QUIET,
            )
        )
        column.addStretch(1)
        return area

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.tr("Keep plan"), role.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_anchors(self) -> None:
        self.anchors.show_anchors(anchors_of(self._chosen(), self._guides, self._milestones))

    @Slot()
    def _on_guides_changed(self) -> None:
        self._show_anchors()

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.edited()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        self.accept()
