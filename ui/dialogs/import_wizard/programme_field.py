"""Which programme the sessions of a file go into: one that is there, a new one, or as it says."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from planner.domain.session import Programme, ProgrammeId
from planner.domain.wording import listed
from planner.services.programmes import LONGEST_NAME
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import row
from ui.widgets.prose import Group, column_in


@dataclass(frozen=True, slots=True)
class AsFile:
    """The programmes that the file names, or one named after it."""


@dataclass(frozen=True, slots=True)
class Existing:
    """A programme of the diary."""

    id: ProgrammeId


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new programme of this name."""

    name: str


ProgrammeChoice = AsFile | Existing | Fresh


class ProgrammeField(Group):
    """Holds a ProgrammeChoice."""

    changed = Signal()

    def __init__(self, programmes: Sequence[Programme]) -> None:
        super().__init__()
        self._programmes = tuple(programmes)
        self.box = ChoiceBox[ProgrammeChoice]({}, AsFile())
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.setAccessibleName(self.tr("Programme"))
        column = column_in(self)
        column.addLayout(row(self.tr("&Programme"), self.box))
        self.name.setAccessibleName(self.tr("Name of the new programme"))
        self.name.setPlaceholderText(self.tr("Name of the new programme"))
        column.addWidget(self.name)
        self.name.hide()
        self.box.activated.connect(self._on_chosen)
        self.name.editingFinished.connect(self.changed)

    def offer(self, named: Sequence[Programme], choice: ProgrammeChoice) -> None:
        """Offer what the file names first, then the programmes of the diary and a new one."""
        held = {one.id for one in self._programmes}
        is_new = any(one.id not in held for one in named)
        names = listed(tuple(one.name for one in named))
        as_file = self.tr("{names} (new, as the file says)") if is_new else self.tr("{names}")
        words: dict[ProgrammeChoice, str] = {AsFile(): as_file.format(names=names)}
        known = {one.id for one in named} if len(named) == 1 else set()
        words |= {Existing(one.id): one.name for one in self._programmes if one.id not in known}
        words[Fresh("")] = self.tr("A new programme…")
        self.box.offer(words, choice)

    def choice(self) -> ProgrammeChoice:
        """Return where the sessions go."""
        chosen = self.box.value()
        return Fresh(self.name.text()) if isinstance(chosen, Fresh) else chosen

    @Slot()
    def _on_chosen(self) -> None:
        is_new = isinstance(self.box.value(), Fresh)
        self.name.setVisible(is_new)
        if is_new:
            self.name.setFocus()
        if not is_new or self.name.text().strip():
            self.changed.emit()
