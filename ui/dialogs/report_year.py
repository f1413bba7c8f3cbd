"""The dialog that asks for which year the framework report is to be made."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.domain.dates import DateSpan, months_from, months_on, year_around
from planner.domain.wording import months_text
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text

translate = QCoreApplication.translate

_BACK, _ON = 3, 2
_MONTHS = 12
_JANUARY = 1
_ACADEMIC = (8, 9)


class ReportYearDialog(QDialog):
    """Offers academic and calendar years around a day; ``chosen`` says which is wanted.

    Academic years begin in the month ``year_starts``, or in August where that is January.
    """

    def __init__(self, today: date, year_starts: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        academic = year_starts if year_starts in _ACADEMIC else _ACADEMIC[0]
        self.year = ChoiceBox(dict(_offered(today, academic)), year_around(today, year_starts))
        self.setWindowTitle(self.tr("Framework report"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Framework report"), TextRole.HEADING))
        told = self.tr(
            "Counts by theme and quarter what is in your calendar, names the gaps, and lists what "
            "comes next. It opens in the toolkit, to be read, printed or saved for Word."
        )
        column.addWidget(plain_text(told))
        column.addLayout(stacked(self.tr("&Year"), self.year))
        column.addStretch(1)
        column.addWidget(self._buttons())
        open_at(self, 30, 15)
        self.year.setFocus()

    def chosen(self) -> DateSpan:
        """Return the twelve months that are chosen."""
        return self.year.value()

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Make report"), roles.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _offered(today: date, academic: int) -> Iterator[tuple[DateSpan, str]]:
    forms: Mapping[int, str] = {
        academic: translate("ReportYearDialog", "Academic year, {months}"),
        _JANUARY: translate("ReportYearDialog", "Calendar year, {months}"),
    }
    for month, words in forms.items():
        here = year_around(today, month)
        for number in range(-_BACK, _ON + 1):
            year = months_from(months_on(here.start, number * _MONTHS), _MONTHS)
            yield year, words.format(months=months_text(year))
