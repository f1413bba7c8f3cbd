"""The dialog that asks how long before a date to be reminded of it."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.reminder import LONGEST_LEAD, Reminder
from planner.domain.wording import day_text
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import number_field
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

_USUAL_DAYS = 28
_DAY, _WEEK = 1, 7


class RemindMeDialog(QDialog):
    """Takes a reminder, whether anybody asked for it yet or not; accepted with what is wanted."""

    def __init__(self, reminder: Reminder, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._today = today
        self._is_wanted = True
        asked = _USUAL_DAYS if reminder.days_before is None else reminder.days_before
        unit = _WEEK if asked and asked % _WEEK == 0 else _DAY
        self.number = number_field(asked // unit, 0, LONGEST_LEAD)
        self.unit = ChoiceBox({_DAY: self.tr("days"), _WEEK: self.tr("weeks")}, unit)
        self.answer = plain_text("", TextRole.STRONG)
        self._build()
        self.number.valueChanged.connect(self._on_changed)
        self.unit.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    def chosen(self) -> int | None:
        """Return how many days before the date is wanted, or None where no reminder is."""
        return self._days() if self._is_wanted else None

    def _days(self) -> int:
        return min(self.number.value() * self.unit.value(), LONGEST_LEAD)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Remind me"))
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        area = ScrolledColumn()
        column = area.column
        heading = self.tr("Remind me of {title}").format(title=self._reminder.title)
        column.addWidget(plain_text(heading, TextRole.HEADING))
        column.addWidget(plain_text(day_text(self._reminder.day)))
        column.addLayout(self._fields())
        column.addWidget(self.answer)
        column.addStretch(1)
        whole.addWidget(area, 1)
        whole.addWidget(self._buttons())
        open_at(self, 28, 17)
        self.number.setFocus()
        self.number.selectAll()

    def _fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addLayout(stacked(self.tr("&How long before"), self.number), 1)
        row.addLayout(stacked(self.tr("&Days or weeks"), self.unit), 1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.tr("Remind me"), role.AcceptRole).setDefault(True)
        if self._reminder.days_before is not None:
            remove = buttons.addButton(self.tr("No reminder"), role.DestructiveRole)
            remove.setAutoDefault(False)
            remove.clicked.connect(self._on_remove)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_changed(self) -> None:
        since = self._reminder.day - timedelta(days=self._days())
        words = self.tr("You will be reminded from {day} on.").format(day=day_text(since))
        if since <= self._today:
            words = self.tr("The reminder will be due at once.")
        self.answer.setText(words)
        self.number.setAccessibleDescription(words)

    @Slot()
    def _on_remove(self) -> None:
        self._is_wanted = False
        self.accept()
