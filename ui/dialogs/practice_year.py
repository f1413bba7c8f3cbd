"""How the practice’s year is laid out: from which month, and as what."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.dates import months_on
from planner.domain.wording import month_text
from planner.services.practice_year import Form
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import stacked
from ui.widgets.prose import Group, column_in

_MONTHS = 13


class PracticeYearForm(Group):
    """Holds the first month and the form."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        next_month = months_on(today, 1)
        months = [months_on(next_month, number) for number in range(_MONTHS)]
        self.first = ChoiceBox({one: month_text(one) for one in months}, next_month)
        self.form = ChoiceBox(
            {
                Form.SESSION: self.tr("Sessions with their hours"),
                Form.REMINDER: self.tr("Whole-day entries, with a reminder two weeks before"),
            },
            Form.SESSION,
        )
        self.setAccessibleName(self.tr("The year"))
        column = column_in(self)
        column.addLayout(stacked(self.tr("First &month"), self.first))
        column.addLayout(stacked(self.tr("Put them in &as"), self.form))
        self.first.currentIndexChanged.connect(self.changed)
        self.form.currentIndexChanged.connect(self.changed)
