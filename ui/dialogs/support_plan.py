"""The dialog for one support plan: its name, its guides, and the dates that others hang on."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.dates import DateSpan
from planner.domain.guide import Guide, GuideId
from planner.domain.milestone import Anchor, AnchorId, Milestones
from planner.domain.support_plan import (
    LONGEST_ADJUSTMENT,
    LONGEST_NAME,
    SupportPlan,
    anchors_of,
)
from planner.domain.wording import day_text
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.widgets.day_field import day_field, day_of
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text
from ui.widgets.scrolled import ScrolledColumn


class AnchorField(Group):
    """Asks for one date, which may stay unknown."""

    def __init__(self, anchor: Anchor, day: date | None, usual: date, span: DateSpan) -> None:
        super().__init__()
        self.anchor = anchor
        self.is_known = QCheckBox(self.tr("I know this date"))
        self.is_known.setAccessibleName(
            self.tr("{question} I know this date").format(question=anchor.ask)
        )
        self.is_known.setChecked(day is not None)
        self.day: QDateEdit = day_field(day or usual, span.start, span.last)
        self.day.setEnabled(day is not None)
        self.setAccessibleName(anchor.ask)
        column = column_in(self)
        column.addLayout(stacked(anchor.ask, self.day))
        column.addWidget(self.is_known)
        self.is_known.toggled.connect(self.day.setEnabled)

    @property
    def known_day(self) -> date | None:
        """The day, or None where it is not known."""
        return day_of(self.day) if self.is_known.isChecked() else None


class SupportPlanDialog(QDialog):
    """Takes a plan, and returns it as it was entered."""

    def __init__(
        self,
        before: SupportPlan,
        guides: Mapping[GuideId, Guide],
        milestones: Milestones,
        *,
        span: DateSpan,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._guides = guides
        self._milestones = milestones
        self._span = span
        self._today = today
        self._known: dict[AnchorId, date] = dict(before.anchors)
        self.fields: dict[AnchorId, AnchorField] = {}
        self.name = QLineEdit(before.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.guides = QListWidget()
        self.adjustments = QPlainTextEdit("\n".join(before.adjustments))
        self.shared = QCheckBox(self.tr("This plan &may be printed and exported"))
        self.shared.setChecked(before.is_shared)
        self.fault = fault_line()
        self._anchors = Group()
        self._fill_guides()
        self._build()
        self._show_anchors()
        self.guides.itemChanged.connect(self._on_guides_changed)

    def edited(self) -> SupportPlan:
        """Return the plan as it is entered."""
        self._read_anchors()
        chosen = self._chosen()
        lines = (line.strip() for line in self.adjustments.toPlainText().splitlines())
        return replace(
            self._before,
            name=" ".join(self.name.text().split()),
            guides=chosen,
            anchors=dict(self._known),
            adjustments=tuple(filter(None, lines)),
            is_shared=self.shared.isChecked(),
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
        self.guides.setWordWrap(True)
        self.guides.setMinimumHeight(self.fontMetrics().height() * 7)
        self.guides.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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
        column.addLayout(stacked(self.tr("&Guides to follow, by Space"), self.guides))
        self._anchors.setAccessibleName(self.tr("Dates"))
        column_in(self._anchors)
        column.addWidget(self._anchors)
        self.adjustments.setTabChangesFocus(True)
        self.adjustments.setPlaceholderText(self.tr("Room step-free"))
        self.adjustments.setFixedHeight(self.fontMetrics().height() * 4)
        column.addLayout(
            stacked(
                self.tr("&Adjustments as facts, one on each line; never a reason"),
                self.adjustments,
            )
        )
        column.addWidget(self.shared)
        column.addWidget(
            plain_text(
                self.tr(
                    "Its private dates then bear the title “Planning reminder”, and nothing else "
                    "is said of them."
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

    def _read_anchors(self) -> None:
        for anchor, field in self.fields.items():
            day = field.known_day
            if day is None:
                self._known.pop(anchor, None)
            else:
                self._known[anchor] = day

    def _show_anchors(self) -> None:
        column = self._anchors.layout()
        assert column is not None, "made with the group"
        empty(column)
        self.fields.clear()
        wanted = anchors_of(self._chosen(), self._guides, self._milestones)
        for id_ in wanted:
            column.addWidget(self._anchor_widget(self._milestones.anchors[id_]))
        if not wanted:
            column.addWidget(plain_text(self.tr("These guides hang on no date.")))

    def _anchor_widget(self, anchor: Anchor) -> QWidget:
        tie = self._before.tie
        if tie is not None and tie.anchor == anchor.id and anchor.id in self._known:
            day = day_text(self._known[anchor.id])
            words = self.tr("{question} {day}; it moves with the session.")
            return plain_text(words.format(question=anchor.ask, day=day))
        field = AnchorField(anchor, self._known.get(anchor.id), self._today, self._span)
        self.fields[anchor.id] = field
        return field

    @Slot(QListWidgetItem)
    def _on_guides_changed(self, _item: QListWidgetItem) -> None:
        self._read_anchors()
        self._show_anchors()

    @Slot()
    def _on_accepted(self) -> None:
        lines: Sequence[str] = self.adjustments.toPlainText().splitlines()
        if not self.name.text().strip():
            tell_fault(self.fault, self.tr("Say what the plan is to be called."), self.name)
        elif not self._chosen():
            tell_fault(self.fault, self.tr("Choose a guide at least."), self.guides)
        elif any(len(line) > LONGEST_ADJUSTMENT for line in lines):
            words = self.tr("A line of the adjustments is too long. Shorten it.")
            tell_fault(self.fault, words, self.adjustments)
        else:
            self.accept()
