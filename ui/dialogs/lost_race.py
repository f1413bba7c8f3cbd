"""Two people changed the same: both versions side by side, and which of them is to stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, card, plain_text
from ui.widgets.scrolled import ScrolledColumn

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceRow:
    """One field of a thing as either made it; empty where it has none."""

    label: str
    theirs: str
    mine: str

    @property
    def differs(self) -> bool:
        """Tell whether they made another thing of it."""
        return self.theirs != self.mine


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRace:
    """A lost race in words. ``is_gone`` tells that they deleted it, ``removes`` that I would."""

    title: str
    who: str
    rows: tuple[RaceRow, ...]
    is_gone: bool
    removes: bool


class LostRaceDialog(QDialog):
    """Shows every race; accepted with a choice for each. Theirs stands where nothing is chosen."""

    def __init__(self, races: Sequence[ToldRace], why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(RaceCard(race) for race in races)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(why, TextRole.HEADING))
        about = self.tr(
            "Nothing has been saved yet. Choose what is to stand. Where the two differ, the line "
            "begins with ≠ and is in bold."
        )
        column.addWidget(plain_text(about))
        area = ScrolledColumn()
        for one in self.cards:
            area.column.addWidget(one)
        area.column.addStretch(1)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())
        open_at(self, 46, 36)
        self.cards[0].theirs.setFocus()

    def mine(self) -> tuple[bool, ...]:
        """Return for each race whether the user’s own version is to stand."""
        return tuple(one.mine.isChecked() for one in self.cards)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        save = buttons.addButton(self.tr("Save what I chose"), roles.AcceptRole)
        save.setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


class RaceCard(QWidget):
    """One race: who was first, a line for each field, and the choice."""

    def __init__(self, race: ToldRace) -> None:
        super().__init__()
        frame, column = card("plain", race.title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(plain_text(race.title, TextRole.SECTION))
        column.addWidget(plain_text(race.who))
        column.addLayout(self._grid(race))
        self.theirs = QRadioButton(self.tr("Keep theirs"))
        self.mine = QRadioButton(self.tr("Use mine"))
        self.theirs.setChecked(True)
        group = QButtonGroup(self)
        names = (
            (self.theirs, self.tr("Keep theirs: {title}")),
            (self.mine, self.tr("Use mine: {title}")),
        )
        for button, name in names:
            button.setAccessibleName(name.format(title=race.title))
            group.addButton(button)
            column.addWidget(button)

    def _grid(self, race: ToldRace) -> QGridLayout:
        grid = QGridLayout()
        line = self.fontMetrics().height()
        grid.setHorizontalSpacing(line)
        grid.setVerticalSpacing(round(line * 0.4))
        heads = (self.tr("Field"), self.tr("Theirs"), self.tr("Mine"))
        for place, head in enumerate(heads):
            grid.addWidget(plain_text(head, TextRole.STRONG), 0, place)
        theirs = self.tr("Deleted") if race.is_gone else ""
        mine = self.tr("To be deleted") if race.removes else ""
        if theirs or mine:
            there = self.tr("There")
            self._add(
                grid, RaceRow(label=self.tr("State"), theirs=theirs or there, mine=mine or there)
            )
        for row in race.rows:
            self._add(grid, row, is_told=not (race.is_gone or race.removes))
        for place, stretch in enumerate((2, 4, 4)):
            grid.setColumnStretch(place, stretch)
        return grid

    def _add(self, grid: QGridLayout, row: RaceRow, *, is_told: bool = True) -> None:
        """Add a line; its mark is left out where one of the two is not there at all."""
        marked = row.differs and is_told
        label = self.tr("≠ {field}").format(field=row.label).strip() if marked else row.label
        nothing = self.tr("–")
        texts = (label, row.theirs or nothing, row.mine or nothing)
        names = (
            self.tr("{field}, differs").format(field=row.label) if marked else row.label,
            self.tr("{field}, theirs: {words}").format(field=row.label, words=texts[1]),
            self.tr("{field}, mine: {words}").format(field=row.label, words=texts[2]),
        )
        at = grid.rowCount()
        for place, (text, name) in enumerate(zip(texts, names, strict=True)):
            said = plain_text(text, TextRole.STRONG if marked else TextRole.BODY)
            said.setAccessibleName(name)
            grid.addWidget(said, at, place, _TOP)
