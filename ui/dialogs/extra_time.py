"""Extra time: how long an adjusted sitting of an exam lasts, and what its room needs."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.domain.extra_time import MOST_PERCENT, ExtraTime, extra_time, rest_for_half
from planner.domain.language import counted
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, time_text
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import number_field
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn

_USUAL_PERCENT = 25
_MOST_REST = 480

_MOST_MINUTES = 720
"""Twice as long still fits into a day."""


@dataclass(frozen=True, slots=True)
class AdjustedSitting:
    """How long the sitting lasts, and the facts that its room and people must meet."""

    length: timedelta
    facts: tuple[str, ...]


class ExtraTimeDialog(QDialog):
    """Takes the instance of an exam, and returns its adjusted sitting."""

    def __init__(
        self, instance: SessionInstance, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._instance = instance
        self._clock = clock
        self.minutes = number_field(self._planned_minutes(), 1, _MOST_MINUTES)
        self.percent = number_field(_USUAL_PERCENT, 0, MOST_PERCENT)
        self.rest = number_field(0, 0, _MOST_REST)
        self.has_rest = QCheckBox(self.tr("&Rest breaks that stop the clock"))
        self.rooms = {
            self.tr("Separate room"): QCheckBox(self.tr("&Separate room")),
            self.tr("Reader"): QCheckBox(self.tr("R&eader")),
            self.tr("Scribe"): QCheckBox(self.tr("S&cribe")),
            self.tr("Invigilator for this room"): QCheckBox(self.tr("&Invigilator for this room")),
        }
        self.told = plain_text("", TextRole.STRONG)
        self._build()
        self.rest.setEnabled(False)
        self.has_rest.toggled.connect(self._on_rest_toggled)
        for field in (self.minutes, self.percent, self.rest):
            field.valueChanged.connect(self._on_changed)
        self._on_changed()

    def sitting(self) -> AdjustedSitting:
        """Return the sitting as it is entered."""
        found = self._time()
        facts = tuple(fact for fact, box in self.rooms.items() if box.isChecked())
        if found.rest:
            facts = (*facts, counted("Rest breaks of up to %n minute(s)", "", found.rest))
        return AdjustedSitting(length=timedelta(minutes=found.block), facts=facts)

    def _planned_minutes(self) -> int:
        length = self._instance.end - self._instance.start
        return max(1, min(length // timedelta(minutes=1), _MOST_MINUTES))

    def _time(self) -> ExtraTime:
        rest = self.rest.value() if self.has_rest.isChecked() else 0
        # A day is the most that there can be.
        rest = min(rest, 24 * 60 - -(-self.minutes.value() * (100 + self.percent.value()) // 100))
        return extra_time(self.minutes.value(), percent=self.percent.value(), rest=max(rest, 0))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Extra time"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        title = self._instance.session.title
        column.addWidget(
            plain_text(self.tr("Extra time: {title}").format(title=title), TextRole.HEADING)
        )
        column.addWidget(self._fields(), 1)
        column.addWidget(self.told)
        column.addWidget(self._buttons())
        open_at(self, 32, 34)

    def _fields(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        column.addWidget(
            plain_text(
                self.tr(
                    "Some exams print their own longer times, such as the MSRA. Take those "
                    "instead of a percentage. Name nobody in the timetable."
                )
            )
        )
        column.addLayout(stacked(self.tr("&Minutes to write, as for everybody"), self.minutes))
        column.addLayout(stacked(self.tr("E&xtra time in per cent"), self.percent))
        column.addWidget(self.has_rest)
        column.addLayout(stacked(self.tr("Minutes of res&t"), self.rest))
        column.addWidget(self._needs())
        column.addStretch(1)
        return area

    def _needs(self) -> Group:
        group = Group()
        group.setAccessibleName(self.tr("What it needs"))
        column = column_in(group)
        for box in self.rooms.values():
            column.addWidget(box)
        return group

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.tr("Add this sitting…"), role.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot(bool)
    def _on_rest_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.rest.setEnabled(is_on)
        if is_on and not self.rest.value():
            self.rest.setValue(min(rest_for_half(self.minutes.value()), _MOST_REST))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        found = self._time()
        start = self._instance.start
        end = start + timedelta(minutes=found.block)
        words = self.tr(
            "{writing} minutes to write, {rest} minutes of rest: {start} to {end}."
        ).format(
            writing=found.writing,
            rest=found.rest,
            start=time_text(start.time(), self._clock),
            end=time_text(end.time(), self._clock),
        )
        if words != self.told.text():
            self.told.setText(words)
            announce(self.told, words)
