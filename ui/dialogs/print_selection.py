"""What one print shows: how far down the tiers, which programmes and which traditions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.marks import name_of
from planner.domain.observance import Tier, Tradition
from planner.domain.print_selection import PrintSelection
from planner.domain.session import Programme
from ui.dialogs.paper_choices import tick_box
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.words import plain_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """The traditions and programmes that there are to choose from."""

    traditions: Sequence[Tradition]
    programmes: Sequence[Programme]


class PrintSelectionDialog(QDialog):
    """Shows a selection, and returns it as it was ticked."""

    def __init__(
        self, selection: PrintSelection, offered: Offered, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self.tier = ChoiceBox(self._tiers(), selection.lowest_tier)
        self.programmes = {
            one.id: tick_box(
                plain_label(one.name), is_checked=one.id not in selection.hidden_programmes
            )
            for one in offered.programmes
        }
        self.traditions = {
            one: tick_box(plain_label(name_of(one)), is_checked=one in selection.traditions)
            for one in offered.traditions
        }
        self._build()

    def chosen(self) -> PrintSelection:
        """Return what is ticked."""
        # What is not offered stays as it was.
        ticked = {one for one, box in self.traditions.items() if box.isChecked()}
        traditions = set(self._selection.traditions) - set(self.traditions)
        hidden = set(self._selection.hidden_programmes) - set(self.programmes)
        unticked = {one for one, box in self.programmes.items() if not box.isChecked()}
        return PrintSelection(
            traditions=frozenset(traditions | ticked),
            lowest_tier=self.tier.value(),
            hidden_programmes=frozenset(hidden | unticked),
        )

    def _tiers(self) -> Mapping[Tier, str]:
        return {
            Tier.PLAN: self.tr("Plan around only"),
            Tier.AWARE: self.tr("Plan around and be aware"),
            Tier.INFO: self.tr("Everything"),
        }

    def _build(self) -> None:
        self.setWindowTitle(self.tr("What this print shows"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        told = self.tr(
            "This holds for this print alone. What is left out is named on the sheet, and a "
            "tradition that is left out raises no clash there."
        )
        column.addWidget(plain_text(told, TextRole.QUIET))
        area = ScrolledColumn()
        area.column.addLayout(stacked(self.tr("&Dates to show"), self.tier))
        kept = self.tr("Clashes are told whatever is chosen here.")
        area.column.addWidget(plain_text(kept, TextRole.QUIET))
        if self.programmes:
            area.column.addWidget(_group(self.tr("Timetables"), list(self.programmes.values())))
        traditions = _group(self.tr("Traditions"), list(self.traditions.values()))
        area.column.addWidget(traditions)
        area.column.addLayout(self._all_or_none())
        area.column.addStretch(1)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())
        open_at(self, 26, 34)
        self.tier.setFocus()

    def _all_or_none(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for words, deed in (
            (self.tr("Tick &all traditions"), self._on_all),
            (self.tr("Tick &none"), self._on_none),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Show these"), roles.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_all(self) -> None:
        for box in self.traditions.values():
            box.setChecked(True)

    @Slot()
    def _on_none(self) -> None:
        for box in self.traditions.values():
            box.setChecked(False)


class SelectionButton(QPushButton):
    """Holds what one print shows, and asks for another selection when it is pressed."""

    changed = Signal()

    def __init__(self, selection: PrintSelection, offered: Offered) -> None:
        super().__init__()
        self.setText(self.tr("C&hoose what is shown…"))
        self.setAutoDefault(False)
        self.selection = selection
        self._offered = offered
        self.clicked.connect(self._on_clicked)

    def dialog(self) -> PrintSelectionDialog:
        """Return the dialog, not yet shown."""
        return PrintSelectionDialog(self.selection, self._offered, self.window())

    def choose(self, selection: PrintSelection) -> None:
        """Hold another selection."""
        if selection != self.selection:
            self.selection = selection
            self.changed.emit()

    @Slot()
    def _on_clicked(self) -> None:
        dialog = self.dialog()
        if dialog.exec():
            self.choose(dialog.chosen())
        dialog.deleteLater()


def _group(heading: str, boxes: Sequence[QCheckBox]) -> Group:
    group = Group()
    group.setAccessibleName(heading)
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(plain_text(heading, TextRole.SECTION))
    for box in boxes:
        column.addWidget(box)
    return group
