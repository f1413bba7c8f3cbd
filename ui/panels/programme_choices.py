"""Which timetables are shown, each with the bar its sessions are drawn by."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from planner.domain.session import Programme, ProgrammeId
from ui.look.look import Look
from ui.panels.mark_label import mark_size, programme_icon
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text
from ui.words import pattern_word, plain_label, plain_markup


class ProgrammeChoices(Group):
    """One box for each programme of the diary."""

    hidden_chosen = Signal(object)
    """The frozenset of ProgrammeId that are to be hidden."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._programmes: tuple[Programme, ...] = ()
        self._boxes: dict[ProgrammeId, QCheckBox] = {}
        heading = self.tr("Timetables")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.setSpacing(0)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        self._nothing = plain_text(self.tr("None yet"), TextRole.QUIET)
        column.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        look.changed.connect(self._on_look_changed)

    def show_programmes(
        self, programmes: Sequence[Programme], hidden: frozenset[ProgrammeId]
    ) -> None:
        """Show these programmes, ticked where they are not hidden."""
        if tuple(programmes) != self._programmes:
            self._programmes = tuple(programmes)
            self._rebuild()
        self._nothing.setVisible(not programmes)
        for programme, box in self._boxes.items():
            box.setChecked(programme not in hidden)

    def _rebuild(self) -> None:
        empty(self._list)
        self._boxes = {one.id: self._box(one) for one in self._programmes}
        for box in self._boxes.values():
            self._list.addWidget(box)

    def _box(self, programme: Programme) -> QCheckBox:
        box = QCheckBox(plain_label(programme.name))
        box.setToolTip(plain_markup(f"{programme.name}\n{pattern_word(programme.pattern)}"))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._draw(box, programme)
        box.clicked.connect(self._on_clicked)
        return box

    def _draw(self, box: QCheckBox, programme: Programme) -> None:
        height = round(self.fontMetrics().height() * 0.95)
        box.setIcon(programme_icon(programme, self._look, height, self.devicePixelRatioF()))
        box.setIconSize(mark_size(height))

    @Slot()
    def _on_clicked(self) -> None:
        hidden = {programme for programme, box in self._boxes.items() if not box.isChecked()}
        self.hidden_chosen.emit(frozenset(hidden))

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        for programme in self._programmes:
            self._draw(self._boxes[programme.id], programme)
