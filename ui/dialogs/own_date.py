"""The dialog for one observance of the user's own, with a live preview of its next dates."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.observance import Begins, ObservanceId, Restriction, Tier
from planner.domain.own_observance import (
    LONGEST_ADVICE,
    LONGEST_NAME,
    MOST_DAYS,
    RESTRICTIONS,
    OwnObservance,
    own_id,
)
from planner.domain.wording import day_text, span_text
from planner.services.own_dates import change_to_put, preview
from planner.services.private_words import seems_private
from ui.dialogs.own_rule import OwnRuleField
from ui.errors import message_for
from ui.own_words import restriction_words
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink, number_field
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.words import tier_words

_BEGINS = (Begins.MIDNIGHT, Begins.SUNSET)


class OwnDateDialog(QDialog):
    """Takes one to change, or None for a new one, which starts on ``day``."""

    def __init__(
        self, before: OwnObservance | None, day: date, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._today = today
        self.title = QLineEdit(before.name if before else "")
        self.title.setMaxLength(LONGEST_NAME)
        self.rule = OwnRuleField(before.rule if before else None, day)
        self.days = number_field(1, 1, MOST_DAYS)
        self.begins = QComboBox()
        self.tier = QComboBox()
        words = restriction_words()
        self.restrictions = {one: QCheckBox(words[one]) for one in RESTRICTIONS}
        self.advice = QPlainTextEdit()
        self.preview = plain_text("")
        self.fault = plain_text("", TextRole.ADJUST)
        self.fault.hide()
        self._fill(before)
        self._build()
        self._connect()
        self._on_changed()

    @property
    def name(self) -> str:
        """The name as it is entered now."""
        return " ".join(self.title.text().split())

    def edited(self, new_id: ObservanceId) -> OwnObservance:
        """Return what was entered; one that is new has the id given."""
        before = self._before
        asked = {one for one, box in self.restrictions.items() if box.isChecked()}
        return OwnObservance(
            id=before.id if before else new_id,
            name=self.name,
            rule=self.rule.rule(),
            tier=list(Tier)[self.tier.currentIndex()],
            restrictions=frozenset[Restriction](asked),
            advice=tuple(filter(None, map(str.strip, self.advice.toPlainText().splitlines()))),
            begins=_BEGINS[self.begins.currentIndex()],
            days=self.days.value(),
            entered=before.entered if before else self._today,
        )

    def _fill(self, before: OwnObservance | None) -> None:
        self.begins.addItems([self.tr("At midnight"), self.tr("At sunset on the evening before")])
        self.tier.addItems([tier_words(tier).capitalize() for tier in Tier])
        self.tier.setCurrentIndex(list(Tier).index(Tier.AWARE))
        for box in (self.begins, self.tier):
            let_shrink(box)
        self.advice.setTabChangesFocus(True)
        self.advice.setPlaceholderText(self.tr("One piece of advice on each line"))
        self.advice.setFixedHeight(self.fontMetrics().height() * 4)
        if before is None:
            self.restrictions[Restriction.CUSTOM].setChecked(True)
            return
        self.days.setValue(before.days)
        self.begins.setCurrentIndex(_BEGINS.index(before.begins))
        self.tier.setCurrentIndex(list(Tier).index(before.tier))
        self.advice.setPlainText("\n".join(before.advice))
        for restriction, tick in self.restrictions.items():
            tick.setChecked(restriction in before.restrictions)

    def _build(self) -> None:
        is_new = self._before is None
        self.setWindowTitle(self.tr("Add a date") if is_new else self.tr("Change a date"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self._fields(), 1)
        column.addWidget(self.preview)
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_at(self, 36, 50)
        self.title.setFocus()

    def _fields(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        column.addLayout(stacked(self.tr("&Name"), self.title))
        column.addWidget(self.rule)
        column.addLayout(stacked(self.tr("&Begins"), self.begins))
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.addLayout(stacked(self.tr("Days it &lasts"), self.days), 0, 0, top)
        grid.addLayout(stacked(self.tr("How far to make &way"), self.tier), 0, 1, top)
        column.addLayout(grid)
        column.addWidget(self._asked())
        column.addLayout(stacked(self.tr("Ad&vice"), self.advice))
        column.addWidget(PrivateWarning(self.advice, seems_private))
        column.addStretch(1)
        return area

    def _asked(self) -> Group:
        group = Group()
        heading = self.tr("What it asks, for warnings of clashes")
        group.setAccessibleName(heading)
        column = column_in(group)
        column.setSpacing(0)
        column.addWidget(plain_text(heading))
        for box in self.restrictions.values():
            column.addWidget(box)
        return group

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        words = self.tr("Add date") if self._before is None else self.tr("Keep change")
        buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.rule.changed.connect(self._on_changed)
        self.days.valueChanged.connect(self._on_changed)

    def _preview_words(self) -> str:
        try:
            found = preview(self.edited(own_id("new")), self._today)
        except PlannerError as error:
            return message_for(error)
        if not found:
            return self.tr("No date of it is to come.")
        days = [
            day_text(one.span.start) if one.span.length == 1 else span_text(one.span)
            for one in found
        ]
        return self.tr("Next dates: {days}.").format(days="; ".join(days))

    @Slot()
    def _on_changed(self) -> None:
        words = self._preview_words()
        if words != self.preview.text():
            self.preview.setText(words)
            announce(self.preview, words)

    @Slot()
    def _on_accepted(self) -> None:
        if not self.name:
            self._refuse(self.tr("Say what the day is called."), self.title)
            return
        if any(len(line) > LONGEST_ADVICE for line in self.advice.toPlainText().splitlines()):
            self._refuse(self.tr("A line of the advice is too long. Shorten it."), self.advice)
            return
        try:
            change_to_put(self.edited(own_id("new")), None)
        except PlannerError as error:
            self._refuse(message_for(error), self.rule.kind)
            return
        self.accept()

    def _refuse(self, words: str, field: QWidget) -> None:
        self.fault.setText(words)
        self.fault.show()
        announce(self.fault, words)
        field.setFocus()
