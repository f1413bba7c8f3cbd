"""Choosing by which practices dates are shown, tradition by tradition."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.marks import name_of
from planner.domain.observance import Practice, Tradition
from planner.domain.overlay import Overlay
from planner.domain.practice_groups import PracticeGroup, with_practice, with_usual_practices
from planner.domain.wording import listed
from ui.widgets.dialog_size import open_at
from ui.widgets.form import row
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.words import plain_label


class PracticeChoice(Group):
    """A box for one practice, ticked where its dates are shown, and what the practice is."""

    def __init__(self, practice: Practice, tradition: Tradition, elsewhere: str) -> None:
        super().__init__()
        self.practice = practice
        self.box = QCheckBox(plain_label(_capital(practice.name)))
        about = " ".join(filter(None, (practice.about, elsewhere)))
        self.box.setAccessibleName(f"{name_of(tradition)}: {_capital(practice.name)}")
        self.box.setAccessibleDescription(about)
        self.setAccessibleName(_capital(practice.name))
        self._words = f"{name_of(tradition)} {practice.name} {about}".casefold()
        column = column_in(self)
        column.setSpacing(0)
        column.addWidget(self.box)
        told = plain_text(about, TextRole.QUIET)
        told.setContentsMargins(self.fontMetrics().height() * 2, 0, 0, 0)
        column.addWidget(told)

    def holds(self, searched: str) -> bool:
        """Tell whether every word searched for is among its own."""
        return all(word in self._words for word in searched.casefold().split())


class PracticesDialog(QDialog):
    """Shows an overlay's practices as boxes, and returns the overlay as it was chosen."""

    def __init__(
        self, groups: Sequence[PracticeGroup], overlay: Overlay, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._overlay = overlay
        self._choices: list[PracticeChoice] = []
        self._sections: list[tuple[QWidget, list[PracticeChoice]]] = []
        self._search = QLineEdit()
        self._nothing = plain_text(self.tr("No practice has these words."))
        self.setWindowTitle(self.tr("Practices"))
        self._lay_out(groups)
        self._tick()
        self._search.textChanged.connect(self._on_searched)
        open_at(self, 36, 36)

    def chosen(self) -> Overlay:
        """Return the overlay with the practices that are ticked."""
        return self._overlay

    def _lay_out(self, groups: Sequence[PracticeGroup]) -> None:
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Practices"), TextRole.HEADING))
        words = self.tr(
            "Communities date some days differently. Dates of the practices that are ticked are "
            "shown, and clashes are told of them."
        )
        column.addWidget(plain_text(words))
        column.addLayout(row(self.tr("&Search"), self._search))
        self._search.setClearButtonEnabled(True)
        column.addWidget(self._list(groups), 1)
        column.addWidget(self._buttons())

    def _list(self, groups: Sequence[PracticeGroup]) -> QScrollArea:
        page = QWidget()
        page.setObjectName("panel-page")
        column = QVBoxLayout(page)
        column.setSpacing(self.fontMetrics().height())
        for group in groups:
            column.addWidget(self._section(group, groups))
        column.addWidget(self._nothing)
        self._nothing.hide()
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("panel")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.StyledPanel)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Practices by tradition"))
        return area

    def _section(self, group: PracticeGroup, groups: Sequence[PracticeGroup]) -> QWidget:
        section = Group()
        section.setAccessibleName(name_of(group.tradition))
        column = column_in(section)
        column.addWidget(plain_text(name_of(group.tradition), TextRole.SECTION))
        choices: list[PracticeChoice] = []
        ordered = sorted(group.practices, key=group.choice_of)
        for told, practices in groupby(ordered, group.choice_of):
            members = [self._choice(one, group, groups) for one in practices]
            column.addWidget(self._block(told, members))
            choices += members
        self._choices += choices
        self._sections.append((section, choices))
        return section

    def _block(self, told: str, members: list[PracticeChoice]) -> QWidget:
        block = Group()
        block.setAccessibleName(told)
        column = column_in(block)
        if told:
            column.addWidget(plain_text(told, TextRole.STRONG))
        for choice in members:
            column.addWidget(choice)
        self._sections.append((block, members))
        return block

    def _choice(
        self, practice: Practice, group: PracticeGroup, groups: Sequence[PracticeGroup]
    ) -> PracticeChoice:
        elsewhere = self._elsewhere(practice, group, groups)
        choice = PracticeChoice(practice, group.tradition, elsewhere)
        choice.box.clicked.connect(self._on_clicked)
        return choice

    def _elsewhere(
        self, practice: Practice, group: PracticeGroup, groups: Sequence[PracticeGroup]
    ) -> str:
        others = [name_of(one.tradition) for one in groups if practice in one.practices]
        others.remove(name_of(group.tradition))
        if not others:
            return ""
        return self.tr("One choice with {traditions}.").format(traditions=listed(others))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        usual = buttons.addButton(self.tr("&Back to usual"), role.ResetRole)
        usual.setAutoDefault(False)
        usual.clicked.connect(self._on_usual)
        show = buttons.addButton(self.tr("Show these"), role.AcceptRole)
        show.setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _tick(self) -> None:
        for choice in self._choices:
            choice.box.setChecked(self._overlay.follows(choice.practice))

    @Slot()
    def _on_clicked(self) -> None:
        for choice in self._choices:
            if choice.box is self.sender():
                shown = choice.box.isChecked()
                self._overlay = with_practice(self._overlay, choice.practice, shown=shown)
        # A practice that traditions share has a box in each.
        self._tick()

    @Slot()
    def _on_usual(self) -> None:
        self._overlay = with_usual_practices(self._overlay)
        self._tick()

    @Slot(str)
    def _on_searched(self, searched: str) -> None:
        for section, choices in self._sections:
            for choice in choices:
                choice.setVisible(choice.holds(searched))
            section.setVisible(any(choice.holds(searched) for choice in choices))
        self._nothing.setVisible(not any(one.holds(searched) for one in self._choices))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
