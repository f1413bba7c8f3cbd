"""Extra time: how long the adjusted sittings of an exam last, and what their rooms need."""

from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.extra_time import (
    LONGEST_ROOM,
    MOST_MINUTES,
    MOST_PERCENT,
    Need,
    Sitting,
    rest_for_half,
    sitting_facts,
    sitting_words,
)
from planner.domain.language import counted
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, time_text
from planner.services.sittings import sitting_start
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


class ExtraTimeDialog(QDialog):
    """Takes the instance of an exam, and returns its adjusted sittings."""

    def __init__(
        self, instance: SessionInstance, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._instance = instance
        self._clock = clock
        self._kept: list[Sitting] = []
        self.minutes = number_field(self._planned_minutes(), 1, _MOST_MINUTES)
        self.percent = number_field(_USUAL_PERCENT, 0, MOST_PERCENT)
        self.rest = number_field(0, 0, _MOST_REST)
        self.has_rest = QCheckBox(self.tr("&Rest breaks that stop the clock"))
        self.room = QLineEdit()
        self.room.setMaxLength(LONGEST_ROOM)
        self.needs = {
            Need.SEPARATE_ROOM: QCheckBox(self.tr("&Separate room")),
            Need.READER: QCheckBox(self.tr("R&eader")),
            Need.SCRIBE: QCheckBox(self.tr("S&cribe")),
            Need.INVIGILATOR: QCheckBox(self.tr("&Invigilator for this room")),
        }
        self.told = plain_text("", TextRole.STRONG)
        self.another = QPushButton(self.tr("Put it on the &list, and enter another"))
        self.list = QListWidget()
        self.take_off = QPushButton(self.tr("&Take off the list"))
        self.accept_button = QPushButton()
        self._build()
        self.rest.setEnabled(False)
        self._connect()
        self._show_list()
        self._on_changed()

    def sittings(self) -> tuple[Sitting, ...]:
        """Return the sittings on the list, or where that is empty the one that is entered."""
        return tuple(self._kept) or (self._entered(),)

    def _entered(self) -> Sitting:
        minutes, percent = self.minutes.value(), self.percent.value()
        rest = self.rest.value() if self.has_rest.isChecked() else 0
        # A day is the most that there can be.
        most = MOST_MINUTES - Sitting(minutes=minutes, percent=percent).time.block
        return Sitting(
            minutes=minutes,
            percent=percent,
            rest=max(min(rest, most), 0),
            room=" ".join(self.room.text().split()),
            needs=tuple(need for need, box in self.needs.items() if box.isChecked()),
        )

    def _planned_minutes(self) -> int:
        length = self._instance.end - self._instance.start
        return max(1, min(length // timedelta(minutes=1), _MOST_MINUTES))

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
        open_at(self, 34, 44)

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
        column.addLayout(
            _beside(
                stacked(self.tr("&Minutes to write, as for everybody"), self.minutes),
                stacked(self.tr("E&xtra time in per cent"), self.percent),
            )
        )
        column.addWidget(self.has_rest)
        column.addLayout(
            _beside(
                stacked(self.tr("Mi&nutes of rest"), self.rest),
                stacked(self.tr("R&oom, if you know it"), self.room),
            )
        )
        column.addWidget(self._needs())
        column.addWidget(self.another)
        self.list.setFixedHeight(self.fontMetrics().height() * 6)
        self.list.setWordWrap(True)
        column.addLayout(stacked(self.tr("Sittin&gs on the list"), self.list))
        column.addWidget(self.take_off)
        column.addStretch(1)
        return area

    def _needs(self) -> Group:
        group = Group()
        group.setAccessibleName(self.tr("What it needs"))
        grid = QGridLayout()
        for number, box in enumerate(self.needs.values()):
            grid.addWidget(box, *divmod(number, 2))
        column_in(group).addLayout(grid)
        return group

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.accept_button, role.AcceptRole)
        self.accept_button.setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.has_rest.toggled.connect(self._on_rest_toggled)
        for field in (self.minutes, self.percent, self.rest):
            field.valueChanged.connect(self._on_changed)
        for button in (self.another, self.take_off):
            button.setAutoDefault(False)
        self.another.clicked.connect(self._on_another)
        self.take_off.clicked.connect(self._on_take_off)

    def _show_list(self) -> None:
        self.list.clear()
        self.list.addItems([self._line(one) for one in self._kept])
        self.list.setCurrentRow(len(self._kept) - 1)
        self.take_off.setEnabled(bool(self._kept))
        count = len(self._kept)
        words = (
            counted("Add %n sitting(s) on the list", "", count)
            if count
            else self.tr("Add this sitting")
        )
        self.accept_button.setText(words)

    def _line(self, sitting: Sitting) -> str:
        told = (sitting_words(sitting), self._hours(sitting), sitting.room, *sitting_facts(sitting))
        return " · ".join(filter(None, told))

    def _hours(self, sitting: Sitting) -> str:
        start = sitting_start(self._instance)
        return self.tr("{start} to {end}").format(
            start=time_text(start.time(), self._clock),
            end=time_text((start + sitting.length).time(), self._clock),
        )

    @Slot()
    def _on_another(self) -> None:
        self._kept.append(self._entered())
        self._show_list()
        announce(self.list, self._line(self._kept[-1]))
        self.percent.setFocus()

    @Slot()
    def _on_take_off(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self._kept[row]
            self._show_list()

    @Slot(bool)
    def _on_rest_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.rest.setEnabled(is_on)
        if is_on and not self.rest.value():
            self.rest.setValue(min(rest_for_half(self.minutes.value()), _MOST_REST))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        sitting = self._entered()
        words = self.tr("{writing} minutes to write, {rest} minutes of rest: {hours}.").format(
            writing=sitting.time.writing, rest=sitting.time.rest, hours=self._hours(sitting)
        )
        if words != self.told.text():
            self.told.setText(words)
            announce(self.told, words)


def _beside(*fields: QLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    for field in fields:
        row.addLayout(field, 1)
    return row
